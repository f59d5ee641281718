package storage

import (
	"fmt"
	"maps"

	"github.com/sluice-analytics/sluice/storage/manifest"
)

// What is kept of sources of events, as package manifest has it: how far each is, and its objects that are not simply in a
// ledger.
type (
	// SourceEdit changes what is kept of one source.
	SourceEdit = manifest.SourceEdit
	// SourceMark says how far a source is.
	SourceMark = manifest.SourceMark
	// SourceKey names an object of a source.
	SourceKey = manifest.SourceKey
	// SourceObject is an object of which more is to be said than that it was loaded.
	SourceObject = manifest.SourceObject
)

// The states of a SourceObject.
const (
	ObjectRetry       = manifest.ObjectRetry
	ObjectQuarantined = manifest.ObjectQuarantined
	ObjectGone        = manifest.ObjectGone
	ObjectChanged     = manifest.ObjectChanged
	ObjectTable       = manifest.ObjectTable
)

// EditSources changes what is kept of sources, in one commit: it is durable when it returns. What an edit says of an object
// never decides whether its events are in a dataset; the ledger does.
func (s *Store) EditSources(edits []SourceEdit) error {
	if len(edits) == 0 {
		return nil
	}
	if err := s.fs.writable(); err != nil {
		return err
	}
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	if err := s.appendEdit(manifest.Edit{Sources: edits}); err != nil {
		return fmt.Errorf("keep the states of sources: %w", s.fs.explain(err))
	}
	return nil
}

// Source returns what is kept of a source, nothing where it is not known. The maps are the caller's.
func (s *Store) Source(name string) manifest.Source {
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	held := s.log.State().Sources[name]
	if held == nil {
		return manifest.Source{Objects: map[SourceKey]SourceObject{}}
	}
	return manifest.Source{Mark: held.Mark, Objects: maps.Clone(held.Objects)}
}

// EachInput hands out the ledger of a dataset in the order of the commits; what was pushed is there when it is in segments. take must
// not use the store.
func (s *Store) EachInput(dataset string, take func(Input)) error {
	d, err := s.dataset(dataset)
	if err != nil {
		return err
	}
	d.ledger.Each(take)
	return nil
}
