package eventid

import (
	"context"
	"io"
	"slices"
)

// Merge writes the entries of some runs, and those of more, as one run, without those that leave names; leave may be nil. It
// returns how many there are and the times between which they lie; where there are none, nothing is written.
func Merge(ctx context.Context, to io.Writer, runs []*Run, more Entries, leave func(Entry) bool) (entries int, least, greatest int64, err error) {
	m := &merging{}
	total := len(more)
	for _, run := range runs {
		total += run.count
		m.heads = append(m.heads, &head{run: run})
	}
	m.heads = append(m.heads, &head{entries: more})
	m.heads = slices.DeleteFunc(m.heads, func(h *head) bool { return !m.next(h) })
	var w *Writer
	for len(m.heads) > 0 && m.err == nil {
		e := m.take()
		if w != nil && w.last == e || leave != nil && leave(e) {
			continue
		}
		if w == nil {
			w = NewWriter(to, total)
		}
		if w.count%blockEntries == 0 && ctx.Err() != nil {
			return 0, 0, 0, ctx.Err()
		}
		w.Add(e)
	}
	if m.err != nil || w == nil {
		return 0, 0, 0, m.err
	}
	least, greatest, err = w.Finish()
	return w.count, least, greatest, err
}

// head is what is left of a run, or of entries.
type head struct {
	run     *Run
	entries Entries
	place   int
	current Entry
}

type merging struct {
	heads []*head
	err   error
}

// next moves a head on; false at its end.
func (m *merging) next(h *head) bool {
	if h.run == nil {
		if h.place == len(h.entries) {
			return false
		}
		h.current = h.entries[h.place]
		h.place++
		return true
	}
	if h.place == h.run.count {
		return false
	}
	if h.place%blockEntries == 0 {
		if err := h.run.check(h.place / blockEntries); err != nil {
			m.err = err
			return false
		}
	}
	h.current = h.run.at(h.place)
	h.place++
	return true
}

// take returns the first entry of all. There are a few heads only.
func (m *merging) take() Entry {
	least := 0
	for i := 1; i < len(m.heads); i++ {
		if m.heads[i].current.Compare(m.heads[least].current) < 0 {
			least = i
		}
	}
	h := m.heads[least]
	e := h.current
	if !m.next(h) {
		m.heads = slices.Delete(m.heads, least, least+1)
	}
	return e
}
