package storage

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/pushlog"
)

// openPushLog brings the tails back that the last process has left.
func (s *Store) openPushLog(state *manifest.State) error {
	sealed := uint64(0)
	byNumber := map[uint64]*dataset{}
	for name, held := range state.Datasets {
		if held.PushLog.Dataset != 0 {
			byNumber[held.PushLog.Dataset] = s.datasets[name]
		}
		sealed = max(sealed, held.PushLog.Sealed)
	}
	log, err := pushlog.Open(s.fs, sealed, func(file uint64, head pushlog.Head) (bool, error) {
		d := byNumber[head.Dataset]
		if d == nil || file <= state.Datasets[d.name()].PushLog.Sealed {
			return false, nil // dropped, or in segments
		}
		return true, d.bringBack(file, head)
	})
	if err != nil {
		return err
	}
	s.pushes.log = log
	s.removePushLogs()
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, d := range s.datasets {
		for _, g := range d.tail {
			g.since = time.Now().Add(broughtBackAge(s.options.SealAge) - s.options.SealAge)
		}
	}
	if s.tailBytes > 0 {
		s.startSealerLocked()
	}
	return nil
}

// broughtBackAge is how soon a tail is sealed that the last process has left. It has waited already; and where processes die
// before the age of a tail, again and again, what they have pushed would come together in the tail of each next one.
func broughtBackAge(age time.Duration) time.Duration { return age / 15 }

// bringBack lets a body that the log holds enter the tail.
func (d *dataset) bringBack(file uint64, head pushlog.Head) error {
	body, err := head.Decode()
	if err != nil {
		return err
	}
	p := &Pushed{Dataset: d.name(), Batches: body.Batches, Input: body.Input}
	for _, line := range body.Rejects {
		var reject Reject
		if err := json.Unmarshal(line, &reject); err != nil {
			return fmt.Errorf("%w: rejected line: %w", pushlog.ErrCorrupt, err)
		}
		p.Rejects = append(p.Rejects, reject)
	}
	columns, err := d.holdPushed(p.Batches)
	if err != nil {
		return fmt.Errorf("%w: %w", pushlog.ErrCorrupt, err)
	}
	bytes := sizeOf(p)
	d.store.mu.Lock()
	surplus := d.enterTailLocked(p, file, columns, bytes, body.Duplicates)
	d.store.tailBytes += bytes
	d.store.mu.Unlock()
	d.columns.letGo(surplus)
	if column := d.identities.current().Dedupe; column != "" {
		d.identities.remember(file, entriesOf(candidatesOf(column, p.Batches)))
	}
	d.gatherFresh()
	return nil
}

// sealAll makes segments of all tails when the store is closed. What cannot be sealed stays in
// the log, and is tried again by the next process.
func (s *Store) sealAll() {
	s.mu.Lock()
	datasets := slices.Collect(maps.Values(s.datasets))
	s.mu.Unlock()
	s.cutTails(datasets)
	for _, d := range datasets {
		_ = s.sealCut(context.Background(), d)
	}
	s.pushes.turn <- struct{}{}
	s.pushes.log.Rotate()
	<-s.pushes.turn
	s.removePushLogs()
}

// checkPushLog reads the push log again.
func (c *checker) checkPushLog() {
	c.store.pushes.turn <- struct{}{}
	defer func() { <-c.store.pushes.turn }()
	err := pushlog.Read(c.store.fs, func(_ uint64, head pushlog.Head) (bool, error) {
		_, err := head.Decode()
		return false, err
	})
	if err != nil {
		c.problem("push log: %v", err)
	}
}

// sealFirst makes files of what was pushed, since it is files that are checked.
func (c *checker) sealFirst(ctx context.Context, d *dataset) {
	if c.store.fs.writable() != nil {
		return // the log holds it
	}
	if err := c.store.seal(ctx, d); err != nil && ctx.Err() == nil {
		c.problem("dataset %q: %v", d.name(), err)
	}
}

// Describe returns what is fixed of a dataset, and the names of its columns, without opening a file.
func (s *Store) Describe(dataset string) (DatasetConfig, []string, error) {
	d, err := s.dataset(dataset)
	if err != nil {
		return DatasetConfig{}, nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	waiting := d.tailColumnsLocked()
	var names []string
	for _, column := range d.current.schema.Columns {
		names = append(names, column.Name)
		delete(waiting, column.Name)
	}
	config := d.described()
	config.Identity = d.identities.current()
	return config, append(names, slices.Sorted(maps.Keys(waiting))...), nil
}
