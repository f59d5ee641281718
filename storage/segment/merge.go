package segment

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"sort"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// piece is consecutive rows of one reader's section.
type piece struct {
	reader, first, rows uint32
}

// FromSegments merges the events of some segments whose time is at least from and
// less than to (to being math.MaxInt64 means no limit). Equal events of an actor
// keep the order of the readers. It holds the order of the rows, and no more than the
// times of a few shards at a time; it and the Write that follows run below vfs.Guard.
func FromSegments(layout Layout, readers []*Reader, from, to int64) (*Rows, error) {
	return FromSegmentsWithout(layout, readers, nil, from, to)
}

// FromSegmentsWithout is FromSegments without the rows that without[i] says of reader i. A nil slice means all rows.
func FromSegmentsWithout(layout Layout, readers []*Reader, without []*Selection, from, to int64) (*Rows, error) {
	if err := layout.check(); err != nil {
		return nil, err
	}
	for _, r := range readers {
		if r.info.Shards != layout.Shards {
			return nil, fmt.Errorf("merge segment %s of %d shards into %d", r.name, r.info.Shards, layout.Shards)
		}
	}
	merged := make([]mergedShard, layout.Shards)
	err := parallel(layout.Shards, func(shard int) error {
		m := merger{shard: shard, from: from, to: to, without: without, out: &merged[shard]}
		return m.merge(readers)
	})
	if err != nil {
		return nil, fmt.Errorf("merge segments: %w", err)
	}
	rows := &Rows{shards: layout.Shards, minTime: math.MaxInt64, maxTime: math.MinInt64}
	order := [][]piece{}
	for shard := range merged {
		m := &merged[shard]
		if m.rows == 0 {
			continue
		}
		rows.rows += m.rows
		rows.minTime, rows.maxTime = min(rows.minTime, m.minTime), max(rows.maxTime, m.maxTime)
		rows.sections = append(rows.sections, m.sectionRows)
		order = append(order, m.pieces)
	}
	if rows.rows > math.MaxUint32 {
		return nil, fmt.Errorf("merge %d events: a segment holds at most %d", rows.rows, uint32(math.MaxUint32))
	}
	rows.columns, err = mergeColumns(layout, readers, rows.sections, order)
	return rows, err
}

// mergedShard is the outcome for one shard.
type mergedShard struct {
	sectionRows
	pieces           []piece
	minTime, maxTime int64
}

// merger merges the rows of one shard.
type merger struct {
	shard    int
	from, to int64
	without  []*Selection
	inputs   []*mergeInput
	out      *mergedShard
}

// mergeInput is one reader's section.
type mergeInput struct {
	reader uint32
	runs   Runs
	times  []int64
	// run is the next run.
	run int
	// first and end are the rows that are left of the current actor.
	first, end uint32
	// without are rows that are left out.
	without batch.Bitmap
}

// merge walks the runs of all readers by actor.
func (m *merger) merge(readers []*Reader) error {
	for i, r := range readers {
		section := r.Section(m.shard)
		if section == nil {
			continue
		}
		in := &mergeInput{reader: uint32(i), times: make([]int64, section.Rows())}
		if m.without != nil {
			in.without = m.without[i].Shard(m.shard)
		}
		if err := section.Runs(&in.runs); err != nil {
			return err
		}
		if err := section.Column(schema.TimeID).ints(&in.runs.scratch, in.times); err != nil {
			return err
		}
		m.inputs = append(m.inputs, in)
	}
	m.out.shard, m.out.minTime, m.out.maxTime = m.shard, math.MaxInt64, math.MinInt64
	current := make([]*mergeInput, 0, len(m.inputs))
	for {
		actor, found := m.nextActor()
		if !found {
			return nil
		}
		current = current[:0]
		for _, in := range m.inputs {
			if in.run < len(in.runs.Actors) && in.runs.Actors[in.run] == actor {
				if err := m.takeRun(in, readers); err != nil {
					return err
				}
				if in.first < in.end {
					current = append(current, in)
				}
			}
		}
		m.mergeActor(actor, current)
	}
}

func (m *merger) nextActor() (actor uint32, found bool) {
	for _, in := range m.inputs {
		if in.run < len(in.runs.Actors) && (!found || in.runs.Actors[in.run] < actor) {
			actor, found = in.runs.Actors[in.run], true
		}
	}
	return actor, found
}

// takeRun cuts the input's next run to the time range.
func (m *merger) takeRun(in *mergeInput, readers []*Reader) error {
	start, end := in.runs.Starts[in.run], in.runs.Starts[in.run+1]
	in.run++
	times := in.times[start:end]
	if !slices.IsSorted(times) {
		return fmt.Errorf("segment %s, shard %d, rows %d to %d are not ordered by time: %w", readers[in.reader].name, m.shard, start, end, ErrCorrupt)
	}
	in.first = start + uint32(sort.Search(len(times), func(i int) bool { return times[i] >= m.from }))
	in.end = start + uint32(sort.Search(len(times), func(i int) bool { return times[i] >= m.to && m.to != math.MaxInt64 }))
	return nil
}

// mergeActor appends one actor's rows: as long as no other input has an earlier
// one, or an equal one before it in the order of the readers, rows go on in one piece.
func (m *merger) mergeActor(actor uint32, inputs []*mergeInput) {
	rows := uint32(0)
	for len(inputs) > 0 {
		least := 0
		for i, in := range inputs[1:] {
			if in.times[in.first] < inputs[least].times[inputs[least].first] {
				least = i + 1
			}
		}
		in := inputs[least]
		end := in.end
		for i, other := range inputs {
			if i == least {
				continue
			}
			limit := other.times[other.first]
			end = min(end, in.first+uint32(sort.Search(int(end-in.first), func(k int) bool {
				t := in.times[in.first+uint32(k)]
				return t > limit || t == limit && i < least
			})))
		}
		rows += m.appendKept(in, end)
		if in.first = end; in.first == in.end {
			inputs = slices.Delete(inputs, least, least+1)
		}
	}
	if rows > 0 {
		m.out.actors, m.out.counts = append(m.out.actors, actor), append(m.out.counts, rows)
		m.out.rows += int(rows)
	}
}

// appendKept adds the rows up to end that are not left out, and returns their number.
func (m *merger) appendKept(in *mergeInput, end uint32) (rows uint32) {
	if in.without == nil {
		m.append(in, in.first, end)
		return end - in.first
	}
	for first := in.first; first < end; {
		if in.without.Get(int(first)) {
			first++
			continue
		}
		next := first + 1
		for next < end && !in.without.Get(int(next)) {
			next++
		}
		m.append(in, first, next)
		rows += next - first
		first = next
	}
	return rows
}

// append adds the rows from first to end, to the last piece if they follow it.
func (m *merger) append(in *mergeInput, first, end uint32) {
	m.out.minTime = min(m.out.minTime, in.times[first])
	m.out.maxTime = max(m.out.maxTime, in.times[end-1])
	if last := len(m.out.pieces) - 1; last >= 0 {
		p := &m.out.pieces[last]
		if p.reader == in.reader && p.first+p.rows == first {
			p.rows += end - first
			return
		}
	}
	m.out.pieces = append(m.out.pieces, piece{reader: in.reader, first: first, rows: end - first})
}

// ints decodes a whole chunk of whole numbers.
func (c *Chunk) ints(scratch *block.Block, dst []int64) error {
	for b := range c.blocks {
		if err := c.Block(b, scratch); err != nil {
			return err
		}
		scratch.Ints(dst)
		dst = dst[scratch.Len():]
	}
	return nil
}

// mergeColumns lists the columns of all readers, the time first.
func mergeColumns(layout Layout, readers []*Reader, sections []sectionRows, order [][]piece) ([]source, error) {
	known := map[uint32]*mergeColumn{}
	all := []*mergeColumn{}
	for _, r := range readers {
		for _, stored := range r.info.Columns {
			if known[stored.ID] != nil {
				continue
			}
			described := stored
			if stored.ID != schema.TimeID {
				now, ok := layout.Columns(stored.Name)
				if !ok || now.ID != stored.ID {
					return nil, fmt.Errorf("merge segment %s: property %q is not in the schema", r.name, stored.Name)
				}
				described = now
			}
			column := &mergeColumn{layout: layout, readers: readers, sections: sections, order: order, described: described}
			known[stored.ID] = column
			all = append(all, column)
		}
	}
	slices.SortFunc(all, func(a, b *mergeColumn) int { return cmp.Compare(a.described.ID, b.described.ID) })
	sources := make([]source, len(all))
	for i, column := range all {
		sources[i] = column
	}
	return sources, nil
}
