package ingest

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
)

// side is what a collector holds for another dataset than the one that its object is read for.
//
// Sides are committed before the dataset itself, each with its ledger entry. A crash between the two leaves an object that
// the dataset does not list: it is read again, and a side that lists it already takes nothing of that.
type side struct {
	committer *committer
	batches   []*batch.Batch
	rows      int64
	own       transaction
	number    uint64 // of the input in own
	// listed is the entry of an earlier reading that stays, nil for none.
	listed *storage.Input
	// replaces are the entries whose events go with the commit; former those of which that is known when the object's version is.
	replaces, former []storage.Input
}

// Part takes over events for another dataset.
func (c *collector) Part(part format.Part) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err != nil {
		return c.err
	}
	c.err = c.takePart(part)
	return c.err
}

func (c *collector) takePart(part format.Part) error {
	c.total += int64(part.Events.Rows)
	s, err := c.side(part.Dataset)
	if err != nil || s.listed != nil {
		return err
	}
	s.rows += int64(part.Events.Rows)
	c.run.reporter.advance(0, int64(part.Events.Rows), 0)
	if s.own != nil {
		return s.committer.appendOwn(c.ctx, s.own, s.number, part.Events)
	}
	s.batches = append(s.batches, part.Events)
	c.bytes += part.Events.SizeBytes
	if c.bytes > c.run.limits.objectBytes {
		return c.outgrow()
	}
	return nil
}

// side returns what is held for a dataset.
func (c *collector) side(name string) (*side, error) {
	if s, ok := c.sides[name]; ok {
		return s, nil
	}
	committer, ok := c.run.sides[name]
	if !ok {
		return nil, fatal{fmt.Errorf("split events into dataset %q: the transform did not name it", name)}
	}
	s := &side{committer: committer}
	switch inputs := committer.data.inputs(c.object.Source, c.object.Key); {
	case c.unlisted, len(inputs) == 0: // nothing tells a body without a name from another
	case len(c.replaces) > 0, c.run.request.Replace == ReplaceAll:
		s.replaces = inputs
	case c.run.request.Replace == ReplaceChanged:
		s.former = inputs
	default:
		s.listed = &inputs[len(inputs)-1]
	}
	if c.sides == nil {
		c.sides = map[string]*side{}
	}
	c.sides[name] = s
	if c.own != nil && s.listed == nil {
		return s, c.beginSide(s)
	}
	return s, nil
}

// touchSides makes a side of every dataset that has events of an object to replace, also where the new content has none.
func (c *collector) touchSides() error {
	if c.run.request.Replace == ReplaceNone {
		return nil
	}
	for name, committer := range c.run.sides {
		if len(committer.data.inputs(c.object.Source, c.object.Key)) > 0 {
			if _, err := c.side(name); err != nil {
				return err
			}
		}
	}
	return nil
}

// beginSide gives a side a transaction of its own, with what it holds.
func (c *collector) beginSide(s *side) error {
	var err error
	if s.own, err = s.committer.beginOwn(c.names); err != nil {
		return err
	}
	if c.run.numbered {
		s.number = s.own.NumberInput()
	}
	held := s.batches
	s.batches = nil
	for i, events := range held {
		held[i] = nil
		if err := s.committer.appendOwn(c.ctx, s.own, s.number, events); err != nil {
			return err
		}
	}
	return nil
}

// outgrowSides gives every side a transaction of its own.
func (c *collector) outgrowSides() error {
	for _, name := range c.sideNames() {
		if s := c.sides[name]; s.own == nil && s.listed == nil {
			if err := c.beginSide(s); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *collector) sideNames() []string { return slices.Sorted(maps.Keys(c.sides)) }

// finishSides commits what the sides hold or hands it on, and returns what becomes of that. It comes before the same is done for
// the dataset itself.
func (c *collector) finishSides(input storage.Input) (*parts, error) {
	var handedOn parts
	for _, name := range c.sideNames() {
		s := c.sides[name]
		if s.listed != nil {
			if s.listed.Version != input.Version {
				c.run.reporter.warn("%s: changed since a part of it was loaded into %q; the earlier events stay there", c.object.Name(), name)
			}
			continue
		}
		if s.knows(input.Version) {
			c.dropSide(s)
			continue
		}
		input.Rows, input.Rejected, input.Number = s.rows, 0, s.number
		object := staged{
			input: input, batches: s.batches, unlisted: c.unlisted, replaces: slices.Concat(s.replaces, s.former), numbered: c.run.numbered,
		}
		handedOn.follow(&object)
		for _, events := range s.batches {
			object.bytes += events.SizeBytes
		}
		s.batches = nil
		var err error
		if s.own != nil {
			err = s.committer.commitOwn(c.ctx, s.own, object)
		} else if c.pushed && object.bytes <= c.run.limits.pushBytes {
			err = s.committer.push(c.ctx, object, c.names)
		} else {
			err = s.committer.add(c.ctx, object, c.names)
		}
		if err != nil {
			return nil, err
		}
	}
	return &handedOn, nil
}

// knows reports whether an earlier reading of this version has brought its part, and broke off before it was listed.
func (s *side) knows(version string) bool {
	return slices.ContainsFunc(s.former, func(input storage.Input) bool { return input.Version == version })
}

// dropSide leaves out what a side holds.
func (c *collector) dropSide(s *side) {
	c.run.reporter.advance(0, -s.rows, 0)
	s.rows, s.batches = 0, nil
	if s.own != nil {
		s.own.Rollback()
		s.own = nil
	}
}

// closeSides rolls back what was not committed.
func (c *collector) closeSides() {
	for _, s := range c.sides {
		if s.own != nil {
			s.own.Rollback()
			s.own = nil
		}
	}
}

// openSides makes the committers of the other datasets that a transform fills.
func (r *run) openSides(bounds limits) error {
	r.sides = map[string]*committer{}
	if r.request.Transform == nil {
		return nil
	}
	for _, name := range r.request.Transform.Datasets() {
		if name == r.request.Dataset {
			return fmt.Errorf("the transforms split events of dataset %q into itself", name)
		}
		done := func(done tally) { r.reporter.committed(tally{events: done.events, duplicates: done.duplicates}) }
		made, err := newCommitter(r.data.sibling(name), name, format.Names{}, bounds, done)
		if err != nil {
			return err
		}
		r.sides[name] = made
	}
	r.committer.before = r.flushSides
	return nil
}

// flushSides commits what waits for other datasets.
func (r *run) flushSides(ctx context.Context) error {
	for _, name := range slices.Sorted(maps.Keys(r.sides)) {
		if err := r.sides[name].flush(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (r *run) closeSides() {
	for _, made := range r.sides {
		made.close()
	}
}

// compactAll folds the segments of all datasets that were loaded into.
func (r *run) compactAll(ctx context.Context) error {
	targets := map[string]dataset{r.request.Dataset: r.data}
	for name, made := range r.sides {
		if _, exists := made.dataset(); exists {
			targets[name] = made.data
		}
	}
	for _, name := range slices.Sorted(maps.Keys(targets)) {
		if err := targets[name].compact(ctx); err != nil {
			return fmt.Errorf("fold segments of dataset %q: %w", name, err)
		}
	}
	return nil
}

// acquireAll claims the datasets of a run, always in the same order, so that two runs do not wait for each other.
func acquireAll(ctx context.Context, data dataset, request Request) (release func(), err error) {
	targets := map[string]dataset{request.Dataset: data}
	if request.Transform != nil {
		for _, name := range request.Transform.Datasets() {
			if name != request.Dataset {
				targets[name] = data.sibling(name)
			}
		}
	}
	var releases []func()
	release = func() {
		for _, done := range slices.Backward(releases) {
			done()
		}
	}
	for _, name := range slices.Sorted(maps.Keys(targets)) {
		done, err := claims.acquire(ctx, targets[name].lockKey())
		if err != nil {
			release()
			return nil, err
		}
		releases = append(releases, done)
	}
	return release, nil
}
