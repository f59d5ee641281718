package storage

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/manifest"
)

// Seal makes segments of all events that were pushed to a dataset before. They stay visible
// all the time, and are in the push log until then.
func (s *Store) Seal(ctx context.Context, dataset string) error {
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	d, err := s.dataset(dataset)
	if err != nil {
		return err
	}
	return s.seal(ctx, d)
}

func (s *Store) seal(ctx context.Context, d *dataset) error {
	s.cutTails([]*dataset{d})
	return s.sealCut(ctx, d)
}

// cutTails ends the generations that pushes enter, so that they can be sealed. The push log
// goes on in a new file if the newest has events of them.
func (s *Store) cutTails(datasets []*dataset) {
	s.pushes.turn <- struct{}{}
	defer func() { <-s.pushes.turn }()
	s.mu.Lock()
	newest := uint64(0)
	for _, d := range datasets {
		for _, g := range d.tail {
			g.cut = true
			newest = max(newest, g.last)
		}
	}
	s.mu.Unlock()
	if newest == s.pushes.log.Newest() {
		s.pushes.log.Rotate()
	}
}

// sealCut makes segments of the generations of a dataset that are cut.
func (s *Store) sealCut(ctx context.Context, d *dataset) error {
	d.sealMu.Lock()
	defer d.sealMu.Unlock()
	sealing := d.startSealing()
	if sealing == nil {
		return nil
	}
	err := s.commitSealing(ctx, d, sealing)
	if d.alive() != nil {
		err = nil // it was dropped, and its tail with it
	}
	s.mu.Lock()
	d.sealedLocked(s.fs.explain(err), s.nowMicros())
	s.mu.Unlock()
	s.removePushLogs()
	if err != nil {
		return fmt.Errorf("seal dataset %q: %w", d.name(), s.fs.explain(err))
	}
	return nil
}

// sealing is the generations that a transaction makes segments of.
type sealing struct {
	generations []*generation
	batches     []*batch.Batch
	inputs      []Input
	rejects     []Reject
	rejectsID   uint64
	duplicates  int64
	bytes       int // in memory
	at          manifest.PushLog
}

func (d *dataset) startSealing() *sealing {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	result := &sealing{at: manifest.PushLog{Dataset: d.pushNumber}}
	for _, g := range d.tail {
		if !g.cut {
			continue
		}
		result.generations = append(result.generations, g)
		result.batches = append(result.batches, g.batchesLocked()...)
		result.bytes += g.bytes
		result.inputs = append(result.inputs, g.inputs...)
		result.rejects = append(result.rejects, g.rejects...)
		result.duplicates += g.duplicates
		if result.rejectsID == 0 {
			result.rejectsID = g.rejectsID
		}
		result.at.Sealed = max(result.at.Sealed, g.last)
	}
	if len(result.generations) == 0 {
		return nil
	}
	return result
}

func (s *Store) commitSealing(ctx context.Context, d *dataset, sealing *sealing) error {
	// Segments take less than the events in memory do.
	if err := s.disk.reserve("make segments of pushed events", int64(sealing.bytes)); err != nil {
		return err
	}
	t, err := s.beginSealing(d)
	if err != nil {
		return err
	}
	defer t.Rollback()
	t.sealing = sealing
	for _, events := range batch.Gather(sealing.batches, gatherRows) {
		if err := t.Append(ctx, events); err != nil {
			return err
		}
	}
	t.inputs = slices.Clone(sealing.inputs)
	t.AddRejects(sealing.rejects)
	return t.Commit(ctx)
}

// beginSealing is Begin, also while the store is being closed.
func (s *Store) beginSealing(d *dataset) (*Transaction, error) {
	if err := s.fs.writable(); err != nil {
		return nil, err
	}
	s.mu.Lock()
	s.working++
	s.mu.Unlock()
	return newTransaction(s, d)
}

// removePushLogs removes the files that no tail needs any more. What cannot be removed is
// tried again after the next seal.
func (s *Store) removePushLogs() {
	s.pushes.turn <- struct{}{}
	defer func() { <-s.pushes.turn }()
	if s.fs.writable() != nil {
		return
	}
	_ = s.pushes.log.RemoveBefore(s.firstNeeded())
}

// firstNeeded is the number of the first file that a tail needs.
func (s *Store) firstNeeded() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	needed := s.pushes.log.Newest() + 1
	for _, d := range s.datasets {
		for _, g := range d.tail {
			needed = min(needed, g.first)
		}
	}
	return needed
}

// SealFailure is how sealing a dataset failed.
type SealFailure struct {
	// Time is when, microseconds since 1970.
	Time int64
	Err  error
	// Events is how many wait in the push log. They are durable and visible.
	Events int64
}

// sealPauseMin and sealPauseMax bound the pause before a seal that failed is tried again.
const sealPauseMin, sealPauseMax = time.Second, time.Minute

// sealedLocked notes how a seal has ended.
func (d *dataset) sealedLocked(err error, now int64) {
	if err == nil || errors.Is(err, context.Canceled) {
		if err == nil {
			d.sealFailure, d.sealPause = nil, 0
		}
		return
	}
	d.sealPause = min(max(2*d.sealPause, sealPauseMin), sealPauseMax)
	d.sealAfter = time.Now().Add(d.sealPause)
	d.sealFailure = &SealFailure{Time: now, Err: err}
}

// SealFailure returns how the last seal of a dataset failed, nil where it did not.
func (s *Store) SealFailure(dataset string) *SealFailure {
	d, err := s.dataset(dataset)
	if err != nil {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if d.sealFailure == nil {
		return nil
	}
	failure := *d.sealFailure
	for _, g := range d.tail {
		failure.Events += g.rowsLocked()
	}
	return &failure
}

func (g *generation) rowsLocked() (rows int64) {
	for _, p := range g.pieces {
		rows += int64(p.rows)
	}
	for _, events := range g.fresh {
		rows += int64(events.Rows)
	}
	return rows
}
