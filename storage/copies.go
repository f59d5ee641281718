package storage

import (
	"slices"

	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// makeCopies makes the snapshots of all copies, without opening their segments.
func (s *Snapshot) makeCopies(set *dictionary.Set) {
	d := s.dataset
	s.copies = make([]*Snapshot, d.copies)
	for number := range s.copies {
		own := s
		if number > 0 {
			own = new(Snapshot)
			*own = *s
			own.Schema = orderedBy(s.Schema, d.actor(number))
		}
		own.set, own.handles = set.Copy(number), s.view.of(number)
		s.copies[number] = own
	}
	for _, own := range s.copies {
		own.copies = s.copies
	}
}

// orderedBy returns the schema with an actor column in front of the others.
func orderedBy(columns schema.Schema, actor string) schema.Schema {
	others := slices.DeleteFunc(slices.Clone(columns.Actors), func(other string) bool { return other == actor })
	columns.Actors = append([]string{actor}, others...)
	return columns
}

// Copies returns the snapshots of the dataset's copies, in the order of its actor
// columns. They live as long as the snapshot that the store has given, and are not
// released themselves.
func (s *Snapshot) Copies() []*Snapshot { return s.copies }

// By returns the same events in the order of another actor column, whose name
// Schema.Actor of the result is; false where the dataset has no copy by it. What it
// returns lives as long as the snapshot that the store has given, and is not released
// itself.
func (s *Snapshot) By(actor string) (*Snapshot, bool) {
	for number, own := range s.copies {
		if actor != "" && s.dataset.actor(number) == actor {
			return own, true
		}
	}
	return nil, false
}

// Arrange returns a snapshot of the same dataset that consists of other segments and
// dictionaries, such as a query has made of some events for itself. Whoever made them
// closes the segments; the snapshot is not released.
func (s *Snapshot) Arrange(columns schema.Schema, segments []*segment.Reader, set *dictionary.Set) *Snapshot {
	return &Snapshot{
		Config: s.Config, Schema: columns, Segments: segments, Version: s.Version, dataset: s.dataset, view: s.view, set: set,
	}
}
