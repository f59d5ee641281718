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
			byTime(records[start:end], scratch[start:end])
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

// radixMin is from where on sorting by digits is quicker than by comparisons.
const radixMin = 1 << 10

// byTime orders by (time, ordinal) records that are in the order of their ordinals. It
// uses scratch, which is as long.
func byTime(records, scratch []record) {
	if len(records) >= radixMin {
		byDigits(records, scratch)
		return
	}
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

// digitBits is the length of a digit: the counters of one fit the fastest cache.
const digitBits = 11

// byDigits is byTime for the many events of one actor, as a column of few values or a
// whale has them: digit by digit of the time since the first, from the last digit on. Each
// step keeps the order of equal digits, so that equal times stay in the order of their
// ordinals.
func byDigits(records, scratch []record) {
	low, high := records[0].time, records[0].time
	for i := range records {
		low, high = min(low, records[i].time), max(high, records[i].time)
	}
	from, to := records, scratch
	for shift, span := 0, uint64(high)-uint64(low); span>>shift > 0; shift += digitBits {
		var places [1 << digitBits]uint32
		for i := range from {
			places[digit(from[i].time, low, shift)]++
		}
		next := uint32(0)
		for i, count := range places {
			places[i] = next
			next += count
		}
		for _, r := range from {
			place := &places[digit(r.time, low, shift)]
			to[*place] = r
			*place++
		}
		from, to = to, from
	}
	if &from[0] != &records[0] {
		copy(records, from)
	}
}

func digit(time, low int64, shift int) uint64 {
	return (uint64(time) - uint64(low)) >> shift & (1<<digitBits - 1)
}
