package engine

import (
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/kernel"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// pathsScan gives blocks to the finder of paths as they are stored, with bitmaps of what
// paths are made of: where sessions break, and what may be depth 0. So the events between
// are neither decoded nor looked at one by one.
type pathsScan struct {
	w   *pathsWorker
	gap int64
	// from and to are the range in which sessions start.
	from, to int64
	// anchor and hides say which masks make an event depth 0, or no part of a path.
	anchor, hides [256]uint8

	block  funnel.PathBlock
	actors []uint32
	starts []uint16
	marks  [block.Rows]uint8
	narrow [block.Rows]uint32
	wide   []int64
	// firsts, breaks, anchors and hidden are the bitmaps of the block.
	firsts, breaks, anchors, hidden, null [block.Rows / 64]uint64
	// zeros and constant stand for the nodes of a block that has but one.
	zeros    [block.Rows]uint8
	constant [256]uint32
}

func newPathsScan(w *pathsWorker, spec funnel.PathSpec) pathsScan {
	s := pathsScan{w: w, gap: spec.Gap, from: spec.From, to: spec.To}
	bits := spec.Start
	if bits == 0 {
		bits = spec.End
	}
	every := bits == 0
	for mask := range s.anchor {
		switch {
		case uint64(mask)&spec.Hide != 0:
			s.hides[mask] = 1
		case every || uint64(mask)&bits != 0:
			s.anchor[mask] = 1
		}
	}
	return s
}

// place tells which of the clusters comes: sessions at its ends may go on in others.
func (s *pathsScan) place(cluster int) {
	clusters := s.w.stream.clusters
	s.block.Early, s.block.Late = math.MinInt64, math.MaxInt64
	if cluster > 0 {
		last := int64(math.MinInt64)
		for _, reader := range clusters[cluster-1] {
			last = max(last, reader.Info().MaxTime)
		}
		s.block.Early = after(after(last, s.gap), 1)
	}
	if cluster+1 < len(clusters) {
		s.block.Late = before(clusters[cluster+1][0].Info().MinTime, s.gap)
	}
}

// run finds the paths of a segment.
func (s *pathsScan) run(u unit, cluster []*segment.Reader) error {
	stream := s.w.stream
	return stream.x.scanBlocks(stream.cursor, stream.filter, u, cluster, func(int) error { return s.add() })
}

// add gives the finder the selected events of a block.
func (s *pathsScan) add() error {
	c := s.w.stream.cursor
	n := c.Selected()
	if err := s.readRuns(n); err != nil {
		return err
	}
	if len(s.block.Actors) == 0 {
		return nil
	}
	if err := s.readTimes(n); err != nil {
		return err
	}
	if err := s.readMarks(n); err != nil {
		return err
	}
	if err := s.readNodes(n); err != nil {
		return err
	}
	low, high, known := c.Bounds(timeRef)
	s.block.Inside = known && low >= s.from && high < s.to
	s.block.Continues, s.block.Continued = c.BlockIndex() > 0, c.BlockIndex() < c.Blocks()-1
	s.w.paths.AddBlock(&s.block)
	return s.w.stream.x.memory.set(s.w.stream.worker, s.w.stream.sizeBytes())
}

// readRuns lists the actors of the n selected events.
func (s *pathsScan) readRuns(n int) error {
	c := s.w.stream.cursor
	s.actors, s.starts = s.actors[:0], s.starts[:0]
	var err error
	if c.AllSelected() {
		err = s.readBlockRuns()
	} else {
		err = c.SelectedRuns(func(actor uint32, from, _ int) {
			s.actors, s.starts = append(s.actors, actor), append(s.starts, uint16(from))
		})
	}
	s.starts = append(s.starts, uint16(n))
	nobody := 0
	for nobody < len(s.actors) && s.actors[nobody] < segment.FirstActor {
		nobody++
	}
	s.w.stream.withoutActor += int64(s.starts[nobody] - s.starts[0])
	s.block.Actors, s.block.Starts, s.block.Firsts = s.actors[nobody:], s.starts[nobody:], s.firsts[:kernel.Words(n)]
	kernel.Clear(s.block.Firsts)
	for _, start := range s.block.Starts[:len(s.block.Actors)] {
		s.firsts[start>>6] |= 1 << (start & 63)
	}
	return err
}

// readBlockRuns lists the actors of all events of the block.
func (s *pathsScan) readBlockRuns() error {
	c := s.w.stream.cursor
	actors, starts, err := c.BlockRunIndex()
	if err != nil {
		return err
	}
	s.actors = append(s.actors, actors...)
	s.starts = slices.Grow(s.starts, len(actors)+1)[:len(actors)]
	first := uint32(c.FirstRow())
	for i, start := range starts[:len(actors)] {
		s.starts[i] = uint16(max(start, first) - first)
	}
	return nil
}

// readTimes reads the times of the n selected events, and breaks sessions at the gaps.
func (s *pathsScan) readTimes(n int) error {
	c := s.w.stream.cursor
	breaks, times := s.breaks[:kernel.Words(n)], &s.block.Times
	*times = funnel.PathTimes{}
	pause := uint64(s.gap) + 1
	if c.AllSelected() {
		lanes, base, scale, ok, err := c.Times32(s.narrow[:])
		if err != nil {
			return err
		}
		if ok {
			times.Narrow, times.Base, times.Scale = lanes, base, scale
			if least := (pause-1)/uint64(scale) + 1; least <= math.MaxUint32 {
				kernel.SelectRises32(lanes, uint32(least), breaks)
			} else {
				kernel.Clear(breaks)
			}
		}
	}
	if times.Narrow == nil {
		var err error
		if s.wide, err = c.AppendTimes(s.wide[:0]); err != nil {
			return err
		}
		times.Wide = s.wide
		kernel.SelectRises64(s.wide, pause, breaks)
	}
	for w, first := range s.block.Firsts {
		breaks[w] |= first
	}
	s.block.Breaks = breaks
	return nil
}

// readMarks decides which of the n selected events may be depth 0 and which are hidden.
func (s *pathsScan) readMarks(n int) error {
	stream := s.w.stream
	anchors, b := s.anchors[:kernel.Words(n)], &s.block
	b.Marks, b.Hidden, b.Anchors = nil, nil, anchors
	kernel.Clear(anchors)
	if len(stream.spec.conditions) == 0 {
		kernel.SetRange(anchors, int(s.block.Starts[0]), n)
		return nil
	}
	planes, _, err := stream.steps.Masks(stream.cursor)
	if err != nil {
		return err
	}
	b.Marks = planes[0]
	if n < len(planes[0]) {
		b.Marks = s.marks[:n]
		for i, row := range stream.cursor.Selection() {
			s.marks[i] = planes[0][row]
		}
	}
	kernel.SelectTable8(b.Marks, &s.anchor, anchors)
	if stream.x.plan.Paths.Exclude != nil {
		b.Hidden = s.hidden[:len(anchors)]
		kernel.SelectTable8(b.Marks, &s.hides, b.Hidden)
	}
	clearBefore(anchors, int(s.block.Starts[0]))
	return nil
}

// clearBefore clears the bits before one.
func clearBefore(bitmap []uint64, row int) {
	kernel.Clear(bitmap[:row>>6])
	if row&63 > 0 {
		bitmap[row>>6] &= ^uint64(0) << (row & 63)
	}
}

// readNodes reads the nodes of the n selected events, and hides those that have none.
func (s *pathsScan) readNodes(n int) error {
	stream, w := s.w.stream, s.w
	codes := &s.block.Codes
	*codes = funnel.PathCodes{}
	stream.batch.Reset(n, stream.cursor)
	bytes, ok, err := aggregate.Bytes(w.key, &stream.batch)
	if err != nil {
		return err
	}
	if ok {
		codes.Narrow, codes.Table = bytes.Lanes, bytes.Codes
		w.findNull()
		s.hideNarrow(codes, bytes.Values)
	} else if err := s.readWide(codes, n); err != nil {
		return err
	}
	codes.Null = w.null
	return nil
}

// readWide reads nodes that do not lie as bytes.
func (s *pathsScan) readWide(codes *funnel.PathCodes, n int) error {
	groups, err := s.w.key.Codes(&s.w.stream.batch)
	if err != nil {
		return err
	}
	s.w.findNull()
	if groups.Const {
		s.constant[0] = groups.Codes[0]
		codes.Narrow, codes.Table = s.zeros[:n], &s.constant
		s.hideNarrow(codes, 1)
		return nil
	}
	codes.Wide = groups.Codes
	if s.w.null == funnel.NoNode {
		return nil
	}
	hidden, found := s.hiddenBits(), false
	for i, code := range codes.Wide {
		if code == s.w.null {
			hidden[i>>6] |= 1 << (i & 63)
			found = true
		}
	}
	if found {
		s.hide(hidden)
	}
	return nil
}

// hideNarrow hides the events whose node is one of the first values, and null.
func (s *pathsScan) hideNarrow(codes *funnel.PathCodes, values int) {
	for lane, code := range codes.Table[:values] {
		if code != s.w.null {
			continue
		}
		var verdicts [256]uint8
		verdicts[lane] = 1
		null := s.null[:len(s.block.Anchors)]
		kernel.SelectTable8(codes.Narrow, &verdicts, null)
		hidden := s.hiddenBits()
		for i, word := range null {
			hidden[i] |= word
		}
		s.hide(hidden)
		return
	}
}

// hiddenBits returns the events that are hidden, to be added to.
func (s *pathsScan) hiddenBits() []uint64 {
	if s.block.Hidden != nil {
		return s.block.Hidden
	}
	hidden := s.hidden[:len(s.block.Anchors)]
	kernel.Clear(hidden)
	return hidden
}

// hide hides events, which are no anchors then.
func (s *pathsScan) hide(hidden []uint64) {
	s.block.Hidden = hidden
	kernel.AndNot(s.block.Anchors, hidden)
}
