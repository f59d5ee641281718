package engine

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// samplePage is a page of events on its way to a table, of which there may be thousands of columns: they are read
// block by block, each column of a block once for all of the page's events there.
type samplePage struct {
	x        *execution
	segments []*segment.Reader
	events   []sample
	// computed are indexes of columns, stored those of the others.
	stored   []storedColumn
	computed []int
	// rows are the answer's, in the order of the events. Each is written by the worker that reads its shard.
	rows [][]schema.Value
}

// storedColumn is a column of the answer that segments have as it is.
type storedColumn struct {
	at  int
	ref expression.Ref
	typ schema.Type
}

// samplesTable reads the columns of the page's events.
func (x *execution) samplesTable(plan *query.Samples, segments []*segment.Reader, events []sample, more bool) (*result.Table, error) {
	columns, nulls := make([]result.Column, len(plan.Columns)), make([]schema.Value, len(plan.Columns))
	p := &samplePage{x: x, segments: segments, events: events, rows: make([][]schema.Value, len(events))}
	cursor := x.newCursor()
	for i, column := range plan.Columns {
		columns[i] = result.Column{Name: column.Name, Type: column.Type}
		nulls[i] = schema.NullOf(column.Type)
		if e := column.Expr; e.Op == expression.Column && cursor.Stored(e.Ref) {
			p.stored = append(p.stored, storedColumn{i, e.Ref, e.Type})
		} else {
			p.computed = append(p.computed, i)
		}
	}
	for i := range p.rows {
		p.rows[i] = slices.Clone(nulls)
	}
	if err := p.read(plan); err != nil {
		return nil, err
	}
	table, err := result.NewTable(columns, p.rows)
	if err == nil && more {
		table.Cursor = events[len(events)-1].Cursor.String()
	}
	return table, err
}

// compareBlocks orders events by the blocks that they are in.
func compareBlocks(a, b sample) int {
	return cmp.Or(cmp.Compare(a.Shard, b.Shard), cmp.Compare(a.segment, b.segment), cmp.Compare(a.block, b.block))
}

// read fills in the rows, shard by shard and in a shard in the order in which the events are stored: what a cursor
// knows of a shard and of a section then serves all of their blocks.
func (p *samplePage) read(plan *query.Samples) error {
	order := make([]int, len(p.events))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		a, b := p.events[i], p.events[j]
		return cmp.Or(compareBlocks(a, b), cmp.Compare(a.row, b.row))
	})
	shards := p.pieces(order, func(a, b sample) bool { return a.Shard == b.Shard })
	return p.x.forEach(len(shards), func(int, *turn) func(int) error {
		r := &sampleReader{samplePage: p, cursor: p.x.newCursor()}
		for _, at := range p.computed {
			r.evaluators = append(r.evaluators, vector.Compile(plan.Columns[at].Expr))
		}
		return func(i int) error { return r.readShard(shards[i]) }
	})
}

// pieces cuts a list of events where neighbours are not alike.
func (p *samplePage) pieces(events []int, alike func(a, b sample) bool) [][]int {
	var pieces [][]int
	for first := 0; first < len(events); {
		end := first + 1
		for end < len(events) && alike(p.events[events[end]], p.events[events[first]]) {
			end++
		}
		pieces = append(pieces, events[first:end])
		first = end
	}
	return pieces
}

// sampleReader reads events of a page for one goroutine.
type sampleReader struct {
	*samplePage
	cursor *scan.Cursor
	// evaluators are those of the computed columns.
	evaluators []*vector.Evaluator
	batch      vector.Batch
	// numbers is a buffer of row numbers.
	numbers []uint16
}

// readShard fills in the rows of the page's events in a shard.
func (r *sampleReader) readShard(events []int) error {
	r.cursor.OpenShard(r.events[events[0]].Shard)
	for _, piece := range r.pieces(events, func(a, b sample) bool { return compareBlocks(a, b) == 0 }) {
		event := r.events[piece[0]]
		r.cursor.OpenSection(r.segments[event.segment])
		r.cursor.OpenBlock(event.block)
		if err := r.readBlock(piece); err != nil {
			return err
		}
	}
	return nil
}

// readBlock fills in the rows of the events given, which are those in the cursor's block.
func (r *sampleReader) readBlock(events []int) error {
	r.numbers = r.numbers[:0]
	for _, i := range events {
		r.numbers = append(r.numbers, r.events[i].row)
	}
	r.cursor.Select(r.numbers)
	for _, column := range r.stored {
		v, some, err := r.cursor.LoadOnce(column.ref, column.typ)
		if err != nil {
			return err
		}
		if some {
			r.set(events, column.at, v)
		}
	}
	r.batch.Reset(len(events), r.cursor)
	for i, evaluator := range r.evaluators {
		v, err := evaluator.Eval(&r.batch)
		if err != nil {
			return err
		}
		r.set(events, r.computed[i], v)
	}
	return nil
}

// set writes a column of the events given.
func (p *samplePage) set(events []int, column int, v *vector.Vector) {
	for i, event := range events {
		if !v.IsNull(i) {
			p.rows[event][column] = v.Value(i)
		}
	}
}
