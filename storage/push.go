package storage

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/pushlog"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Pushed is a body of events that is small enough for the push log.
type Pushed struct {
	// Dataset exists.
	Dataset string
	// Batches are the events; the store takes them over.
	Batches []*batch.Batch
	// Input is the ledger's entry, nil where the body has none; its Committed is filled in.
	Input *Input
	// Rejects are the lines that were not taken.
	Rejects []Reject
	// Outcome is filled in when the body is in the dataset; nil where nobody asks.
	Outcome *Outcome
}

// Outcome is what became of a body.
type Outcome struct {
	// Duplicates is how many of its events were left out because they were in the dataset already, or because later ones were.
	Duplicates int64
}

// groupBytesMax bounds the encoded bodies that are written at once.
const groupBytesMax = 32 << 20

// pushes is what the store keeps of bodies on their way into the push log.
type pushes struct {
	// turn holds a token of whoever uses the log. It is taken before the store's mu.
	turn chan struct{}
	log  *pushlog.Log

	// mu guards the bodies that wait for the log, in the order of their coming.
	mu      sync.Mutex
	waiting []*pushing
}

// pushing is a body on its way.
type pushing struct {
	Pushed
	dataset *dataset
	// number is the dataset's in the push log, bytes what the body counts for in memory.
	number  uint64
	bytes   int
	columns map[string]uint32 // held
	encoded []byte
	// policy is how the dataset told events apart when the ids were claimed, duplicates how many were left out.
	policy     manifest.Identity
	claim      *claim
	duplicates int64
	// file is that of the push log that has the body.
	file uint64
	// done is closed when the body is durable and visible, or err says why it is not.
	done chan struct{}
	err  error
}

// Push adds events. When it returns without an error they are durable, and in every snapshot
// from then on. Bodies that are pushed while the disk is busy share one write and one sync. An
// error that does not wrap ErrReadOnly means that nothing was added. It wraps ErrTailFull
// while too much waits to become segments, ErrInputExists if the input is in the dataset,
// and pushlog.ErrTooLarge for a body that needs a Transaction.
func (s *Store) Push(ctx context.Context, body Pushed) error {
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	d, err := s.dataset(body.Dataset)
	if err == nil {
		p := &pushing{Pushed: body, dataset: d, bytes: sizeOf(&body), done: make(chan struct{})}
		err = s.push(ctx, p)
	}
	if err != nil {
		return fmt.Errorf("push to dataset %q: %w", body.Dataset, s.fs.explain(err))
	}
	return nil
}

func (s *Store) push(ctx context.Context, p *pushing) (err error) {
	if err := errors.Join(s.fs.writable(), s.disk.room("take events", 0)); err != nil {
		return err
	}
	if len(p.dataset.identities.current().Upsert) > 0 {
		err := s.pushRows(ctx, p)
		if err == nil && p.Outcome != nil {
			p.Outcome.Duplicates = p.duplicates
		}
		return err
	}
	if p.number, err = s.pushNumber(p.dataset); err != nil {
		return err
	}
	if p.columns, err = p.dataset.holdPushed(p.Batches); err != nil {
		return err
	}
	defer func() {
		p.dataset.columns.letGo(p.columns) // what the tail has taken over is not among them any more
	}()
	if p.Input != nil {
		input := *p.Input
		input.Committed = s.nowMicros()
		p.Input = &input
		if err := p.dataset.reserve([]Input{input}, nil); err != nil {
			return err
		}
		defer p.dataset.unreserve([]Input{input})
	}
	if err := p.claimIDs(ctx); err != nil {
		return err
	}
	defer func() { p.dataset.identities.end(p.claim, p.file) }()
	if err := s.takeRoom(p.bytes); err != nil {
		return err
	}
	if err = p.encode(); err == nil {
		err = ctx.Err()
	}
	if err == nil {
		err = s.writeGroups(ctx, p)
	}
	if err != nil {
		s.giveRoom(p.bytes)
	}
	if err == nil && p.Outcome != nil {
		p.Outcome.Duplicates = p.duplicates
	}
	return err
}

// claimIDs leaves duplicates out, and claims the ids of the other events.
func (p *pushing) claimIDs(ctx context.Context) (err error) {
	index := p.dataset.identities
	p.policy = index.current()
	if p.policy.Dedupe == "" {
		return nil
	}
	a := &asking{ordered: candidatesOf(p.policy.Dedupe, p.Batches)}
	if p.claim, err = index.claim(ctx, a); err != nil {
		return fmt.Errorf("look for ids: %w", err)
	}
	p.duplicates = int64(len(a.left))
	if p.duplicates == 0 {
		return nil
	}
	p.Batches, _ = withoutPlaces(p.Batches, a.left)
	p.bytes = sizeOf(&p.Pushed)
	if p.Input != nil {
		p.Input.Rows -= p.duplicates
		p.Input.Duplicates = p.duplicates
	}
	return nil
}

// takeRoom counts what the body will take in memory before it is written.
func (s *Store) takeRoom(bytes int) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.tailBytes+bytes > s.options.TailBytes {
		s.wakeSealer()
		return fmt.Errorf("%d bytes of pushed events: %w", s.tailBytes, ErrTailFull)
	}
	s.tailBytes += bytes
	return nil
}

func (s *Store) giveRoom(bytes int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tailBytes -= bytes
}

func (p *pushing) encode() error {
	body := pushlog.Body{Dataset: p.number, Name: p.dataset.name(), Input: p.Input, Duplicates: p.duplicates}
	for _, events := range p.Batches {
		if events.Rows > 0 {
			body.Batches = append(body.Batches, events)
		}
	}
	p.Batches = body.Batches
	for i := range p.Rejects {
		p.Rejects[i].cut()
		line, err := json.Marshal(&p.Rejects[i])
		if err != nil {
			return fmt.Errorf("encode rejected line: %w", err)
		}
		body.Rejects = append(body.Rejects, line)
	}
	var err error
	p.encoded, err = body.Encode()
	return err
}

// holdPushed gives ids to the properties of a body. All that anyone has given an id count
// against the limit: what is in the log must find room in a segment.
func (d *dataset) holdPushed(batches []*batch.Batch) (map[string]uint32, error) {
	held := map[string]uint32{}
	for _, events := range batches {
		for i := range events.Columns {
			name := events.Columns[i].Name
			if _, ok := held[name]; ok {
				continue
			}
			id, err := d.columns.hold(name)
			if err != nil {
				d.columns.letGo(held)
				return nil, err
			}
			held[name] = id
		}
	}
	if count := d.columns.count(); count > schema.ColumnsMax {
		d.columns.letGo(held)
		return nil, fmt.Errorf("%d columns: %w", count, schema.ErrTooManyColumns)
	}
	return held, nil
}

// pushNumber returns the dataset's number in the push log. The first body of a dataset waits
// until the manifest has it.
func (s *Store) pushNumber(d *dataset) (uint64, error) {
	if number := d.knownPushNumber(); number != 0 {
		return number, nil
	}
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	if number := d.knownPushNumber(); number != 0 {
		return number, nil
	}
	if err := errors.Join(s.fs.writable(), d.alive()); err != nil {
		return 0, err
	}
	number := s.newID()
	edit := manifest.Edit{Dataset: d.name(), PushLog: &manifest.PushLog{Dataset: number}}
	if err := s.appendEdit(edit); err != nil {
		return 0, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	d.pushNumber = number
	return number, nil
}

func (d *dataset) knownPushNumber() uint64 {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	return d.pushNumber
}

// writeGroups waits until the body is written. One of those who wait writes for all; who
// finds the log free is the one. Whoever gives up before somebody has begun to write the
// body takes it back: a disk may hang for long.
func (s *Store) writeGroups(ctx context.Context, p *pushing) error {
	s.pushes.mu.Lock()
	s.pushes.waiting = append(s.pushes.waiting, p)
	s.pushes.mu.Unlock()
	select {
	case <-p.done:
	case s.pushes.turn <- struct{}{}:
		for !p.isDone() {
			s.writeGroup(s.pushes.take())
		}
		<-s.pushes.turn
	case <-ctx.Done():
		if s.pushes.takeBack(p) {
			return context.Cause(ctx)
		}
		<-p.done
	}
	return p.err
}

// takeBack reports whether the body is in no group yet; then it will be in none.
func (w *pushes) takeBack(p *pushing) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	at := slices.Index(w.waiting, p)
	if at < 0 {
		return false
	}
	w.waiting = slices.Delete(w.waiting, at, at+1)
	return true
}

func (p *pushing) isDone() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

// take takes the bodies of the next group, those that came first.
func (w *pushes) take() []*pushing {
	w.mu.Lock()
	defer w.mu.Unlock()
	bytes, count := 0, 0
	for count < len(w.waiting) && (count == 0 || bytes+len(w.waiting[count].encoded) <= groupBytesMax) {
		bytes += len(w.waiting[count].encoded)
		count++
	}
	group := w.waiting[:count:count]
	w.waiting = w.waiting[count:]
	return group
}

// writeGroup makes bodies durable and shows them. The caller has the turn.
func (s *Store) writeGroup(group []*pushing) {
	group = s.stillTold(group)
	if len(group) == 0 {
		return
	}
	bodies := make([][]byte, len(group))
	for i, p := range group {
		bodies[i] = p.encoded
	}
	err := s.fs.writable()
	file := uint64(0)
	if err == nil {
		file, err = s.pushes.log.Append(bodies)
	}
	if broken := s.pushes.log.Broken(); broken != nil {
		s.fs.fail(broken)
	}
	if err == nil {
		s.showGroup(group, file)
	}
	grown := map[*dataset]bool{}
	for _, p := range group {
		if err != nil {
			p.err = err
		}
		grown[p.dataset] = true
		close(p.done)
	}
	for d := range grown {
		d.gatherFresh()
	}
}

// stillTold ends the bodies whose dataset has come to tell events apart in another way, and returns the others. The
// caller has the turn, without which no dataset can.
func (s *Store) stillTold(group []*pushing) []*pushing {
	return slices.DeleteFunc(group, func(p *pushing) bool {
		changed := !p.policy.Equal(p.dataset.identities.current())
		if changed {
			p.err = ErrIdentityChanged
			close(p.done)
		}
		return changed
	})
}

// showGroup lets bodies that are durable enter the tails of their datasets.
func (s *Store) showGroup(group []*pushing, file uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, p := range group {
		d := p.dataset
		if d.dropped {
			p.err = fmt.Errorf("dataset %q: %w", d.name(), ErrNoDataset)
			continue
		}
		p.file = file
		surplus := d.enterTailLocked(&p.Pushed, file, p.columns, p.bytes, p.duplicates)
		p.columns = maps.Clone(surplus)
		for _, follower := range d.followers {
			follower.notePushedLocked(p.Batches)
		}
	}
	s.startSealerLocked()
	s.wakeSealer()
}

// count returns how many names have an id.
func (c *columnIDs) count() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.names)
}
