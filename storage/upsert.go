package storage

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/storage/eventid"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// A dataset that upserts keeps one row of each key, the latest by time; of two of one time that which was committed later, or
// came later in the same commit. A commit removes the rows that it supersedes, by writing the segments that
// have them anew: that is for datasets of rows that change slowly, and costs as much as rewriting what it touches. Commits of one
// dataset take turns, and wait for compactions, which remove segments too.

// keyRows are the keys of a dataset that upserts.
type keyRows struct {
	// turn holds a token of whoever commits.
	turn chan struct{}
	// times has the time of the row of each key. It is nil until the first commit reads it from the segments. Whoever has the
	// turn uses it. About 45 bytes a key are what it takes.
	times map[eventid.Key]int64
}

// upserting is what a commit does to a dataset that upserts.
type upserting struct {
	// spills has for each spill the times of the rows by key; ends are the numbers of pending segments behind each of them.
	spills []map[eventid.Key]keyRow
	ends   []int
	// winners are the rows that stay, superseded the rows of the dataset that go, with their times.
	winners    map[eventid.Key]keyRow
	superseded map[eventid.Key]int64
	// removed and written are segments of the dataset and those that take their places.
	removed []uint64
	written []manifest.Segment
	// gone is how many rows of the dataset go.
	gone int64
	// held says that the transaction has the turn and the compactions.
	held bool
}

// keyRow is a row on its way.
type keyRow struct {
	time int64
	// spill is where it is, len(spills) for what is still in memory, place the place there, origin that of its input.
	spill, place, origin int
}

// latest goes through the rows in memory, and returns for each key that which counts, and the places of the others.
func (t *Transaction) latest(spill int) (rows map[eventid.Key]keyRow, left []int) {
	rows = map[eventid.Key]keyRow{}
	first := 0
	for b, events := range t.batches {
		eachKeyOf(events, t.identity.policy.Upsert, func(row int, key eventid.Key) {
			made := keyRow{time: events.Time[row], spill: spill, place: first + row, origin: t.identity.origins[b]}
			old, known := rows[key]
			switch {
			case !known:
				rows[key] = made
			case made.time >= old.time:
				rows[key] = made
				left = append(left, old.place)
			default:
				left = append(left, made.place)
			}
		})
		first += events.Rows
	}
	return rows, left
}

// spillRows leaves out of what is in memory the rows that others of it supersede, before it is written as segments.
func (t *Transaction) spillRows() {
	u := &t.identity.upserting
	rows, left := t.latest(len(u.spills))
	t.leaveOut(left)
	u.spills = append(u.spills, rows)
}

// takeKeyTurn waits until no one else commits to the dataset, or compacts.
func (t *Transaction) takeKeyTurn(ctx context.Context) error {
	rows := &t.dataset.keyRows
	select {
	case rows.turn <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case t.store.compaction <- struct{}{}:
	case <-ctx.Done():
		<-rows.turn
		return ctx.Err()
	}
	t.identity.upserting.held = true
	return nil
}

func (t *Transaction) giveKeyTurn() {
	if t.identity.upserting.held {
		t.identity.upserting.held = false
		<-t.store.compaction
		<-t.dataset.keyRows.turn
	}
}

// supersede decides which rows stay, takes the others out of the transaction and out of the segments of the dataset.
func (t *Transaction) supersede(ctx context.Context) error {
	if len(t.identity.policy.Upsert) == 0 || len(t.batches)+len(t.pending) == 0 {
		return nil
	}
	if err := t.takeKeyTurn(ctx); err != nil {
		return err
	}
	snapshot, err := t.store.committed(t.dataset)
	if err != nil {
		return err
	}
	defer snapshot.Release()
	if missing := snapshot.Missing(); len(missing) > 0 {
		// Its rows could be superseded and could supersede; once it is taken back there would be two of a key.
		return fmt.Errorf("%w, so that nobody knows whether it has rows of the same keys: %s", ErrQuarantined, missing[0])
	}
	if err := t.dataset.readKeyRows(ctx, snapshot, t.identity.policy.Upsert); err != nil {
		return fmt.Errorf("read the keys: %w", err)
	}
	if err := t.decideRows(ctx); err != nil {
		return err
	}
	return t.removeSuperseded(ctx, snapshot)
}

// decideRows finds out which rows stay, and takes those of the transaction out that do not.
func (t *Transaction) decideRows(ctx context.Context) error {
	u := &t.identity.upserting
	last, left := t.latest(len(u.spills))
	u.winners, u.superseded = map[eventid.Key]keyRow{}, map[eventid.Key]int64{}
	gone := make([]map[eventid.Key]bool, len(u.spills)+1) // by spill
	lose := func(key eventid.Key, row keyRow) {
		if gone[row.spill] == nil {
			gone[row.spill] = map[eventid.Key]bool{}
		}
		gone[row.spill][key] = true
		if row.spill == len(u.spills) {
			left = append(left, row.place)
			return
		}
		t.identity.byInput[row.origin]++
		t.identity.total++
	}
	for _, rows := range append(slices.Clip(u.spills), last) {
		for key, row := range rows {
			old, known := u.winners[key]
			before, committed := t.dataset.keyRows.times[key]
			switch {
			case committed && before > row.time, known && old.time > row.time:
				lose(key, row)
				continue
			case known:
				lose(key, old)
			case committed:
				u.superseded[key] = before
			}
			u.winners[key] = row
		}
	}
	t.leaveOut(left)
	return t.dropLosers(ctx, gone[:len(u.spills)])
}

// dropLosers takes rows out of the segments that the transaction has written already.
func (t *Transaction) dropLosers(ctx context.Context, gone []map[eventid.Key]bool) error {
	if !slices.ContainsFunc(gone, func(keys map[eventid.Key]bool) bool { return len(keys) > 0 }) {
		return nil
	}
	ends := t.identity.upserting.ends
	return t.dropFromPending(ctx, t.identity.policy.Upsert, func(place int, e eventid.Entry) bool {
		spill := slices.IndexFunc(ends, func(end int) bool { return place < end })
		return gone[spill][e.Key]
	})
}

// removeSuperseded writes the segments of the dataset anew that have rows which are superseded.
func (t *Transaction) removeSuperseded(ctx context.Context, snapshot *Snapshot) error {
	u := &t.identity.upserting
	if len(u.superseded) == 0 {
		return nil
	}
	if t.dataset.view().deleting() {
		return ErrDeleting // it knows the segments that are left to look at by their ids
	}
	var times []int64
	for _, at := range u.superseded {
		times = append(times, at)
	}
	slices.Sort(times)
	drop := func(e eventid.Entry) bool {
		at, ok := u.superseded[e.Key]
		return ok && at == e.Time
	}
	for number, own := range snapshot.Copies() {
		layout := t.dataset.layout(number, snapshot.set, snapshot.Schema.Find)
		for i, handle := range own.handles {
			place, _ := slices.BinarySearch(times, handle.meta.MinTime)
			if place == len(times) || times[place] > handle.meta.MaxTime {
				continue
			}
			made, count, err := t.store.writeWithout(ctx, t.dataset, layout, own.Segments[i], number, t.identity.policy.Upsert, drop)
			if err != nil {
				return fmt.Errorf("remove superseded rows: %w", err)
			}
			if number == 0 {
				u.gone += int64(count)
			}
			if count > 0 {
				u.removed = append(u.removed, handle.meta.ID)
			}
			if made != nil {
				u.written = append(u.written, made.meta)
			}
		}
	}
	return nil
}

// fileNames returns the final names of the segments that take the places of others.
func (u *upserting) fileNames() []string {
	var names []string
	for _, meta := range u.written {
		names = append(names, meta.File)
	}
	return names
}

// forgetKeyRows has the keys read anew by the next commit, since rows went in another way. The caller has the compactions.
func (d *dataset) forgetKeyRows() { d.keyRows.times = nil }

// committedRows notes the rows that are in the dataset from now on. The caller has the turn.
func (t *Transaction) committedRows() {
	for key, row := range t.identity.upserting.winners {
		t.dataset.keyRows.times[key] = row.time
	}
}

// readKeyRows reads the keys of all rows, if that was not done before.
func (d *dataset) readKeyRows(ctx context.Context, snapshot *Snapshot, columns []string) error {
	if d.keyRows.times != nil {
		return nil
	}
	times := map[eventid.Key]int64{}
	for _, reader := range snapshot.Segments {
		if err := ctx.Err(); err != nil {
			return err
		}
		keys := &keyReader{reader: reader, set: snapshot.set, actor: d.actor(0), columns: columns}
		err := vfs.Guard(func() error {
			var errs []error
			for shard := range reader.Info().Shards {
				errs = append(errs, keys.section(shard, func(_ int, e eventid.Entry) { times[e.Key] = e.Time }))
			}
			return errors.Join(errs...)
		})
		if err != nil {
			return err
		}
	}
	d.keyRows.times = times
	return nil
}

// pushRows adds a body to a dataset that upserts: as a transaction, since it may remove rows.
func (s *Store) pushRows(ctx context.Context, p *pushing) error {
	t, err := s.Begin(p.dataset.name())
	if err != nil {
		return err
	}
	defer t.Rollback()
	for _, events := range p.Batches {
		if err := t.Append(ctx, events); err != nil {
			return err
		}
	}
	if p.Input != nil {
		t.AddInput(*p.Input)
	}
	t.AddRejects(p.Rejects)
	if err := t.Commit(ctx); err != nil {
		return err
	}
	p.duplicates = t.Duplicates()
	return nil
}
