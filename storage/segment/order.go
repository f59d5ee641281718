package segment

import (
	"cmp"
	"slices"
)

// record is what events are ordered by. Ordinals number the events in the order of
// their arrival, which decides between equal times.
type record struct {
	time    int64
	actor   uint32
	ordinal uint32
}

// sortRecords orders the records of one shard, which come in the order of their
// ordinals, by (actor, time, ordinal). It uses scratch, which is as long, and returns
// the run index.
func sortRecords(records, scratch []record) (actors, counts []uint32) {
	byActor(records, scratch)
	for start := 0; start < len(records); {
		actor, end := records[start].actor, start+1
		sorted := true
		for end < len(records) && records[end].actor == actor {
			sorted = sorted && records[end-1].time <= records[end].time
			end++
		}
		if !sorted {
			byTime(records[start:end])
		}
		actors, counts = append(actors, actor), append(counts, uint32(end-start))
		start = end
	}
	return actors, counts
}

// byActor orders by (actor, ordinal): by counting, where the ids are dense enough
// for counters to be fewer than a few per record.
func byActor(records, scratch []record) {
	low, high := records[0].actor, records[0].actor
	for i := range records {
		low, high = min(low, records[i].actor), max(high, records[i].actor)
	}
	span := int(high-low) + 1
	if span > 8*len(records)+1024 {
		slices.SortFunc(records, func(a, b record) int {
			return cmp.Or(cmp.Compare(a.actor, b.actor), cmp.Compare(a.ordinal, b.ordinal))
		})
		return
	}
	ends := make([]uint32, span+1)
	for i := range records {
		ends[records[i].actor-low+1]++
	}
	for i := range span {
		ends[i+1] += ends[i]
	}
	for _, r := range records {
		slot := &ends[r.actor-low]
		scratch[*slot] = r
		*slot++
	}
	copy(records, scratch)
}

// insertionMax is where a simple sort of few records stops being the faster.
const insertionMax = 24

// byTime orders by (time, ordinal) records that are in the order of their ordinals.
func byTime(records []record) {
	if len(records) > insertionMax {
		slices.SortFunc(records, func(a, b record) int {
			if a.time != b.time {
				return cmp.Compare(a.time, b.time)
			}
			return cmp.Compare(a.ordinal, b.ordinal)
		})
		return
	}
	for i := 1; i < len(records); i++ {
		r, k := records[i], i
		for ; k > 0 && records[k-1].time > r.time; k-- {
			records[k] = records[k-1]
		}
		records[k] = r
	}
}
