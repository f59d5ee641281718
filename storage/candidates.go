package storage

import (
	"slices"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/eventid"
)

// candidatesOf lists the events that have an id, in the order of their keys. Their places count the events of all batches. Each
// different text of a batch is hashed once.
func candidatesOf(column string, batches []*batch.Batch) []eventid.Candidate {
	var all []eventid.Candidate
	first := 0
	for _, events := range batches {
		eachKeyOf(events, []string{column}, func(row int, key eventid.Key) {
			all = append(all, eventid.Candidate{Entry: eventid.Entry{Key: key, Time: events.Time[row]}, Place: first + row})
		})
		first += events.Rows
	}
	return eventid.Order(all)
}

// eachKeyOf hands out the keys of the events that have all columns of a key: a null or an empty text is no part of one.
func eachKeyOf(events *batch.Batch, columns []string, take func(row int, key eventid.Key)) {
	hasher := &eventid.Hasher{}
	if len(columns) == 1 {
		keysOfColumn(events, columns[0], hasher, take)
		return
	}
	texts := make([][][]byte, events.Rows)
	for _, name := range columns {
		for i := range events.Columns {
			if events.Columns[i].Name != name {
				continue
			}
			batch.Texts(&events.Columns[i], func(row int, _ uint32, text []byte) {
				if len(text) > 0 {
					texts[row] = append(texts[row], slices.Clone(text))
				}
			})
		}
	}
	for row := range texts {
		if len(texts[row]) == len(columns) {
			take(row, hasher.Key(texts[row]...))
		}
	}
}

func keysOfColumn(events *batch.Batch, name string, hasher *eventid.Hasher, take func(row int, key eventid.Key)) {
	for i := range events.Columns {
		c := &events.Columns[i]
		if c.Name != name {
			continue
		}
		hashed := make([]eventid.Key, c.Strings.Len()+1)
		batch.Texts(c, func(row int, code uint32, text []byte) {
			if len(text) == 0 {
				return
			}
			key := hashed[code]
			if code == 0 || key == (eventid.Key{}) {
				key = hasher.Key(text)
				hashed[code] = key
			}
			take(row, key)
		})
	}
}

// withoutPlaces returns the batches without the events at some places, which count those of all batches; counts tells of each batch how
// many it loses. Batches that lose nothing stay as they are.
func withoutPlaces(batches []*batch.Batch, places []int) (kept []*batch.Batch, counts []int) {
	places = slices.Clone(places)
	slices.Sort(places)
	counts = make([]int, len(batches))
	first := 0
	for b, events := range batches {
		end, _ := slices.BinarySearch(places, first+events.Rows)
		gone := places[:end]
		places, counts[b] = places[end:], len(gone)
		switch {
		case len(gone) == 0:
			kept = append(kept, events)
		case len(gone) < events.Rows:
			rows := make([]uint32, 0, events.Rows-len(gone))
			for row := range events.Rows {
				if len(gone) > 0 && gone[0] == first+row {
					gone = gone[1:]
					continue
				}
				rows = append(rows, uint32(row))
			}
			kept = append(kept, batch.Keep(events, rows))
		}
		first += events.Rows
	}
	return kept, counts
}
