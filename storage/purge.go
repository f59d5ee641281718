package storage

import (
	"context"
	"errors"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// A purge takes texts off the disk that no event has any more: of dictionaries, of rejected lines, and of the push log. Strings
// are forgotten while no transaction may have looked up their ids: transactions that begin then wait a moment.

// useDictionaries waits for a purge, and keeps the next one out until leaveDictionaries.
func (d *dataset) useDictionaries() {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	for d.purging {
		d.store.dictionariesFree.Wait()
	}
	d.adding++
}

func (d *dataset) leaveDictionaries() {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	d.adding--
	d.store.dictionariesFree.Broadcast()
}

// ownDictionaries waits until no transaction is under way, and keeps new ones waiting until the result is called. While it
// waits itself it keeps nobody out: a transaction may be begun by who has another.
func (d *dataset) ownDictionaries(ctx context.Context) (free func(), err error) {
	s := d.store
	defer context.AfterFunc(ctx, s.wakeDictionaries)()
	s.mu.Lock()
	defer s.mu.Unlock()
	for d.adding > 0 || d.purging {
		if ctx.Err() != nil {
			return nil, fmt.Errorf("%d loads are under way, whose end the dictionaries wait for: %w", d.adding, context.Cause(ctx))
		}
		s.dictionariesFree.Wait()
	}
	d.purging = true
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		d.purging = false
		s.dictionariesFree.Broadcast()
	}, nil
}

func (s *Store) wakeDictionaries() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.dictionariesFree.Broadcast()
}

// forgetStrings takes the strings off the disk that no event of the dataset has any more. The caller holds the
// compaction's token.
func (s *Store) forgetStrings(ctx context.Context, d *dataset) error {
	free, err := d.ownDictionaries(ctx)
	if err != nil {
		return err
	}
	defer free()
	d.buildMu.Lock()
	defer d.buildMu.Unlock()
	set, err := d.dictionaries()
	if err != nil {
		return err
	}
	snapshot, err := d.acquire(true)
	if err != nil {
		return err
	}
	if snapshot, err = snapshot.opened(); err != nil {
		return err
	}
	use, err := useOf(ctx, snapshot, set)
	snapshot.Release()
	if err != nil {
		return err
	}
	next, forgotten := set.Forget(use)
	if forgotten == 0 {
		return nil
	}
	return s.replaceDictionaries(d, next)
}

// replaceDictionaries commits one extent in the place of all.
func (s *Store) replaceDictionaries(d *dataset, next *dictionary.Set) error {
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	change := foldChange(d, next)
	if err := s.publish(change); err != nil {
		return err
	}
	d.loadMu.Lock()
	d.set = next
	d.loadMu.Unlock()
	return nil
}

// useOf reads which strings and actors the events of a snapshot have.
func useOf(ctx context.Context, snapshot *Snapshot, set *dictionary.Set) (*dictionary.Use, error) {
	use := set.NewUse()
	for number, own := range snapshot.Copies() {
		for _, reader := range own.Segments {
			if err := ctx.Err(); err != nil {
				return nil, context.Cause(ctx)
			}
			err := vfs.Guard(func() error { return noteUse(use, number, reader) })
			if err != nil {
				return nil, err
			}
		}
	}
	return use, nil
}

// noteUse adds what a segment of a copy has.
func noteUse(use *dictionary.Use, number int, reader *segment.Reader) error {
	info := reader.Info()
	var runs segment.Runs
	var opened block.Block
	codes := make([]uint32, block.Rows)
	for shard := range info.Shards {
		section := reader.Section(shard)
		if section == nil {
			continue
		}
		if err := section.Runs(&runs); err != nil {
			return err
		}
		use.Actors(number, info.Shards, shard, runs.Actors)
		for _, column := range info.Columns {
			if !column.Type.IsText() || column.Inline {
				continue
			}
			chunk := section.Column(column.ID)
			for b := range section.Blocks() {
				if err := chunk.Block(b, &opened); err != nil {
					return err
				}
				opened.Codes(codes[:opened.Len()])
				use.Strings(column.ID, codes[:opened.Len()])
			}
		}
	}
	return nil
}

// RejectRemoved is the reason of a rejected line whose text a deletion has taken away.
const RejectRemoved = "its text and reason were removed with the events of a deletion"

// forgetRejects takes the texts of rejected lines off the disk, of files older than an id: nobody can tell which of them are about
// what was deleted. Where the lines stood in which object is kept.
func (s *Store) forgetRejects(ctx context.Context, d *dataset, before uint64) error {
	for _, file := range d.view().rejects {
		if file.ID >= before {
			continue
		}
		if err := ctx.Err(); err != nil {
			return context.Cause(ctx)
		}
		if err := s.forgetTexts(d, file); err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) forgetTexts(d *dataset, old manifest.Rejects) (err error) {
	next, err := newRejectWriter(d, s.newID())
	if err != nil {
		return err
	}
	committed := false
	defer func() {
		next.abandon()
		if !committed && !errors.Is(err, manifest.ErrBroken) {
			d.removeFiles([]string{next.meta.File})
		}
	}()
	var failed error
	err = readRejects(s.fs, d.path(old.File), -1, func(reject Reject) bool {
		reject.Text, reject.Reason = "", RejectRemoved
		failed = next.add(reject)
		return failed == nil
	})
	if err = errors.Join(err, failed); err != nil {
		return err
	}
	if err = next.finish(); err != nil {
		return err
	}
	if err = s.swapRejects(d, old, next.meta); err != nil {
		return err
	}
	committed = true
	d.remove(old.File)
	return nil
}

func (s *Store) swapRejects(d *dataset, old, next manifest.Rejects) error {
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	set, err := d.dictionaries()
	if err != nil {
		return err
	}
	change := &change{dataset: d, set: set, files: []string{next.File}}
	change.edit = manifest.Edit{Dataset: d.name(), SwapRejects: []manifest.RejectsSwap{{Old: old.ID, New: next}}}
	return s.publish(change)
}

// forgetPushed sees to it that no file of the push log is left that was there: the tails of all datasets become segments.
func (s *Store) forgetPushed(ctx context.Context) error {
	s.pushes.turn <- struct{}{}
	newest := s.pushes.log.Newest()
	s.pushes.log.Rotate()
	<-s.pushes.turn
	s.mu.Lock()
	var all []*dataset
	for _, d := range s.datasets {
		if len(d.tail) > 0 {
			all = append(all, d)
		}
	}
	s.mu.Unlock()
	s.cutTails(all)
	for _, d := range all {
		if err := s.sealCut(ctx, d); err != nil {
			return err
		}
	}
	s.pushes.turn <- struct{}{}
	defer func() { <-s.pushes.turn }()
	if first := s.firstNeeded(); first <= newest {
		return fmt.Errorf("file %d of the push log is still needed", first)
	}
	return s.pushes.log.RemoveBefore(newest + 1)
}
