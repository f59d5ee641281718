package storage

import (
	"fmt"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/storage/manifest"
)

// MissingSegment is a segment that an answer does not have, since it is damaged and set aside.
type MissingSegment struct {
	// ID, File and Copy are those of the segment: a dataset of several actor columns has the same events in other copies.
	ID   uint64
	File string
	Copy int
	Rows int64
	// MinTime and MaxTime are those of its events, both inclusive, microseconds.
	MinTime, MaxTime int64
}

// String says what is missing, as errors and warnings do.
func (m MissingSegment) String() string {
	at := func(micros int64) string { return time.UnixMicro(micros).UTC().Format(time.RFC3339) }
	return fmt.Sprintf("segment %s with %d events from %s to %s", m.File, m.Rows, at(m.MinTime), at(m.MaxTime))
}

// Missing returns the segments of the snapshot's copy that it does not have.
func (s *Snapshot) Missing() []MissingSegment {
	number := 0
	for i, own := range s.copies {
		if own == s {
			number = i
		}
	}
	return s.view.missing(s.dataset, number)
}

func (v view) missing(d *dataset, number int) []MissingSegment {
	if len(v.aside) == 0 {
		return nil
	}
	var all []MissingSegment
	for _, handle := range v.segments {
		if meta := handle.meta; v.aside[meta.ID] && meta.Copy == number {
			all = append(all, MissingSegment{
				ID: meta.ID, File: d.path(meta.File), Copy: meta.Copy, Rows: meta.Rows, MinTime: meta.MinTime, MaxTime: meta.MaxTime,
			})
		}
	}
	return all
}

// Quarantine sets segments of a dataset aside: they stay where they are, but nobody reads them, and Snapshot fails and names
// them. It is for damage that CheckDeep has found.
func (s *Store) Quarantine(dataset string, segments []uint64) error {
	return s.changeQuarantine(dataset, func(view) []manifest.Quarantine {
		var changes []manifest.Quarantine
		for _, id := range segments {
			changes = append(changes, manifest.Quarantine{ID: id})
		}
		return changes
	})
}

// Unquarantine takes all segments of a dataset back, and returns how many. They are read again, damaged or not.
func (s *Store) Unquarantine(dataset string) (count int, err error) {
	err = s.changeQuarantine(dataset, func(now view) []manifest.Quarantine {
		var changes []manifest.Quarantine
		for id := range now.aside {
			changes = append(changes, manifest.Quarantine{ID: id, Back: true})
		}
		slices.SortFunc(changes, func(a, b manifest.Quarantine) int { return int(int64(a.ID) - int64(b.ID)) })
		count = len(changes)
		return changes
	})
	return count, err
}

func (s *Store) changeQuarantine(dataset string, changes func(view) []manifest.Quarantine) error {
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	d, err := s.dataset(dataset)
	if err != nil {
		return err
	}
	c := &change{dataset: d, edit: manifest.Edit{Dataset: d.name(), Quarantine: changes(d.view())}}
	if len(c.edit.Quarantine) == 0 {
		return nil
	}
	if err := s.publishSaved([]*change{c}, nil, func() {}); err != nil {
		return fmt.Errorf("quarantine of dataset %q: %w", dataset, s.fs.explain(err))
	}
	return nil
}
