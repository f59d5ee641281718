package storage

import (
	"context"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/manifest"
)

// noteObjects commits what is known of objects outside the store.
func (s *Store) noteObjects(notes []manifest.ObjectNote) error {
	s.disk.release()
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	if err := s.fs.writable(); err != nil {
		return err
	}
	return s.appendEdit(manifest.Edit{Objects: notes})
}

// DeleteColdObjects deletes the objects of segments that are no more, and those that a crash has left, and returns their
// number. MoveCold does it too. Objects that a snapshot may still read stay until later.
func (s *Store) DeleteColdObjects(ctx context.Context) (int, error) {
	if err := s.enter(); err != nil {
		return 0, err
	}
	defer s.leave()
	select {
	case s.moving <- struct{}{}:
		defer func() { <-s.moving }()
	case <-ctx.Done():
		return 0, context.Cause(ctx)
	}
	deleted, err := s.deleteObjects(ctx)
	if err != nil {
		return deleted, fmt.Errorf("delete cold objects: %w", s.fs.explain(err))
	}
	return deleted, nil
}

// deleteObjects is for who moves: an object that is on its way to become a segment's is among those that none needs.
func (s *Store) deleteObjects(ctx context.Context) (int, error) {
	var gone []manifest.ObjectNote
	var failed error
	for _, unneeded := range s.unneededObjects() {
		place, err := s.cold.Place(unneeded.Place)
		if err == nil {
			err = place.Delete(ctx, unneeded.Key)
		}
		if err != nil {
			failed = err // another place may work
			continue
		}
		gone = append(gone, manifest.ObjectNote{Object: unneeded, Gone: true})
	}
	if len(gone) == 0 {
		return 0, failed
	}
	if err := s.noteObjects(gone); err != nil {
		return 0, err
	}
	return len(gone), failed
}

// unneededObjects lists the objects that no segment and no snapshot needs.
func (s *Store) unneededObjects() []manifest.Object {
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	var unneeded []manifest.Object
	s.mu.Lock()
	defer s.mu.Unlock()
	for object := range s.log.State().Objects {
		if s.coldRead[object] == 0 {
			unneeded = append(unneeded, object)
		}
	}
	return unneeded
}

// ColdObjects lists, by place, the objects that the store has outside: those of its cold segments.
func (s *Store) ColdObjects() map[string][]string {
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	keys := map[string][]string{}
	for _, dataset := range s.log.State().Datasets {
		for _, segment := range dataset.Segments {
			if cold := segment.Cold; cold.Key != "" {
				keys[cold.Place] = append(keys[cold.Place], cold.Key)
			}
		}
	}
	return keys
}
