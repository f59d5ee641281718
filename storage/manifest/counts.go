package manifest

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Counts are the events of a dataset that its ledger does not tell of: with them the entries of the ledger account for every event
// that is stored. In an edit they are those that it brings or takes, in a dataset those of all edits.
//
//	rows of the ledger's entries + Unlisted + Former = rows stored + Deleted + Expired + Replaced + Superseded
type Counts struct {
	// Unlisted came without an input, Former with one that is in the ledger no more.
	Unlisted, Former int64
	// Deleted went by deletions, Expired by retention, Replaced with inputs that others took the place of, Superseded since a later row had
	// their key.
	Deleted, Expired, Replaced, Superseded int64
}

// fields are the counts in the order of their kinds, which begin with 1. They stand in files: never reorder them.
func (c *Counts) fields() [6]*int64 {
	return [6]*int64{&c.Unlisted, &c.Former, &c.Deleted, &c.Expired, &c.Replaced, &c.Superseded}
}

// Brought is how many events came besides those of the ledger's entries.
func (c Counts) Brought() int64 { return c.Unlisted + c.Former }

// Taken is how many events went.
func (c Counts) Taken() int64 { return c.Deleted + c.Expired + c.Replaced + c.Superseded }

// Add adds others.
func (c *Counts) Add(other Counts) {
	from := other.fields()
	for i, field := range c.fields() {
		*field += *from[i]
	}
}

// appendCounts appends what is known of a dataset's events, nothing where that is not counted.
func appendCounts(to []byte, counts *Counts) []byte {
	if counts == nil {
		return to
	}
	fields, present := counts.fields(), 0
	for _, field := range fields {
		if *field != 0 {
			present++
		}
	}
	to = binary.AppendUvarint(to, uint64(present))
	for i, field := range fields {
		if *field != 0 {
			to = binary.AppendUvarint(to, uint64(i+1))
			to = binary.AppendUvarint(to, uint64(*field))
		}
	}
	return to
}

func decodeCounts(r *reader) (*Counts, error) {
	counts := &Counts{}
	fields, last := counts.fields(), uint64(0)
	for range r.count(2) {
		kind, events := r.uvarint(), r.natural()
		if r.err != nil {
			return nil, r.err
		}
		if kind <= last || kind > uint64(len(fields)) || events == 0 {
			return nil, fmt.Errorf("a count of kind %d of %d events, after kind %d", kind, events, last)
		}
		*fields[kind-1], last = events, kind
	}
	return counts, r.err
}

// checkCounts reports why an edit cannot count, or nil.
func checkCounts(dataset *Dataset, edit *Edit) error {
	if edit.Counts == nil {
		return nil
	}
	if edit.Create == nil && dataset.Counts == nil {
		return errors.New("events are counted of a dataset that was not counted from the beginning")
	}
	total := *edit.Counts
	if dataset.Counts != nil {
		total.Add(*dataset.Counts)
	}
	for i, field := range total.fields() {
		if *field < 0 || *edit.Counts.fields()[i] < 0 {
			return fmt.Errorf("count %d of its events is negative", i+1)
		}
	}
	return nil
}

// applyCounts makes new counts where something changes: someone may still read the old ones.
func (d *Dataset) applyCounts(edit *Edit) {
	if edit.Counts == nil {
		return
	}
	next := *edit.Counts
	if d.Counts != nil {
		next.Add(*d.Counts)
	}
	d.Counts = &next
}
