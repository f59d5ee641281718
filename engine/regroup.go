package engine

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"sync/atomic"
	"time"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// regroupRows is about how many events are brought into another order at a time: what
// that takes is some hundred megabytes, whatever the dataset's size.
const regroupRows = 4 << 20

// unitColumn is the column that orders what was regrouped by whole numbers: their
// texts, since numbers are no actors. No property can have the name.
const unitColumn = "\x00unit"

// regrouping makes a copy of some events in the order of a column, in memory: the events
// become batches, which become segments as they do when they are ingested.
type regrouping struct {
	x       *execution
	needs   needs
	per     schema.Column
	columns []schema.Column // that the segments will have, without the time
	actor   string          // what orders them
	shards  []int
	layout  segment.Layout
	files   *vfs.Mem
	readers []*segment.Reader

	// held is the memory that the account knows of; rows counts the events.
	held atomic.Int64
	rows int64
}

// regroup is arranged for a column that no copy is ordered by.
func (x *execution) regroup(per string, n needs) (*arrangement, error) {
	started := time.Now()
	column, ok := x.whole.Schema.Find(per)
	if !ok {
		column = schema.Column{Name: per, Type: schema.Unknown}
	}
	g := newRegrouping(x, column, n)
	if err := g.run(column.Type != schema.Unknown); err != nil {
		g.release()
		if errors.Is(err, ErrMemory) {
			return nil, fmt.Errorf("no copy of dataset %q is in the order of %q, and to make one: %w; or ingest it with --actor %s",
				x.whole.Config.Name, per, err, per)
		}
		return nil, fmt.Errorf("regroup the events by %q: %w", per, err)
	}
	return &arrangement{
		snapshot: x.whole.Arrange(g.schema(), g.readers, g.layout.Dictionaries), from: n.from, to: n.to,
		regrouped: &result.Regrouped{Rows: g.rows, Bytes: g.held.Load(), Elapsed: time.Since(started)},
		release:   g.release,
	}, nil
}

func newRegrouping(x *execution, per schema.Column, n needs) *regrouping {
	g := &regrouping{x: x, needs: n, per: per, actor: per.Name, files: vfs.NewMem()}
	if per.Type != schema.String {
		g.actor = unitColumn
	}
	for shard := range x.whole.Config.Shards {
		g.shards = append(g.shards, shard)
	}
	for _, ref := range n.columns {
		column, ok := x.whole.Schema.ByID(ref.ID)
		if ok && ref.ID != schema.TimeID && ref.ID != per.ID && column.Type != schema.Unknown {
			g.columns = append(g.columns, column)
		}
	}
	g.layout = segment.Layout{
		Shards: len(g.shards), Actor: g.actor, Columns: x.whole.Schema.Find, Dictionaries: dictionary.NewSet(len(g.shards)),
	}
	return g
}

// schema has the column that orders the segments in front of the actors.
func (g *regrouping) schema() schema.Schema {
	columns := g.x.whole.Schema
	columns.Actors = append([]string{g.actor}, columns.Actors...)
	if g.actor != unitColumn {
		return columns
	}
	unit := schema.Column{Name: unitColumn, Type: schema.String}
	for _, column := range columns.Columns {
		unit.ID = max(unit.ID, column.ID+1)
	}
	columns.Columns = append(slices.Clip(columns.Columns), unit)
	return columns
}

func (g *regrouping) run(filled bool) error {
	if !filled {
		return nil // every event's value is null
	}
	var some []*segment.Reader
	rows := 0
	segments := g.x.segmentsIn(g.needs.from, g.needs.to)
	for i, reader := range segments {
		some, rows = append(some, reader), rows+reader.Info().Rows
		if i+1 < len(segments) && rows+segments[i+1].Info().Rows <= regroupRows {
			continue
		}
		if err := g.take(some); err != nil {
			return err
		}
		some, rows = nil, 0
	}
	return nil
}

// take brings the events of some segments into order, as one segment.
func (g *regrouping) take(segments []*segment.Reader) error {
	batches, err := g.collect(segments)
	if err != nil {
		return err
	}
	rows := 0
	for _, events := range batches {
		rows += events.Rows
	}
	if err := g.hold(int64(rows) * sortedBytes); err != nil {
		return err
	}
	if rows > 0 {
		// A worker's turn, so that other queries are not kept waiting by more.
		err = g.x.forEach(1, func(int, *turn) func(int) error {
			return func(int) error { return g.write(batches) }
		})
	}
	g.rows += int64(rows)
	if err != nil {
		return err
	}
	return g.hold(g.keptBytes() - g.held.Load())
}

// sortedBytes is about what sorting and encoding take for each event beside the batches:
// two records of 16 bytes, the order, and the values of some columns.
const sortedBytes = 80

// write makes the segment.
func (g *regrouping) write(batches []*batch.Batch) error {
	rows, err := segment.FromBatches(g.layout, batches, math.MinInt64, math.MaxInt64)
	if err != nil {
		return err
	}
	id := uint64(len(g.readers) + 1)
	name := fmt.Sprintf("regrouped-%d", id)
	if _, err := segment.Write(g.x.ctx, g.files, name, id, rows); err != nil {
		return err
	}
	reader, err := segment.Open(g.files, name)
	if err != nil {
		return err
	}
	g.readers = append(g.readers, reader)
	return nil
}

// hold tells the account that the regrouping holds so much more memory, or less.
func (g *regrouping) hold(bytes int64) error {
	g.held.Add(bytes)
	return g.x.memory.add(bytes)
}

// keptBytes is about what the segments and dictionaries take.
func (g *regrouping) keptBytes() int64 {
	const entryBytes = 32
	bytes := int64(0)
	for _, reader := range g.readers {
		bytes += reader.Info().SizeBytes * 5 / 4 // as slices grow
	}
	count := func(d *dictionary.Dictionary) { bytes += d.SizeBytes() + int64(d.Len())*entryBytes }
	for shard := range g.shards {
		count(g.layout.Dictionaries.Actors(shard))
	}
	for _, column := range g.columns {
		if column.Type.IsText() {
			count(g.layout.Dictionaries.Strings(column.ID))
		}
	}
	return bytes
}

// release gives the memory back. Nothing can go wrong with files that are none.
func (g *regrouping) release() {
	for _, reader := range g.readers {
		_ = reader.Close()
	}
	g.readers = nil
	_ = g.hold(-g.held.Load())
}

// collect makes a batch of each unit of the segments' events, on all cores. The batches
// are in an order that depends on the segments alone, since it decides between
// events of one time.
func (g *regrouping) collect(segments []*segment.Reader) ([]*batch.Batch, error) {
	units, err := g.x.units(g.shards, segments, cutBlocks)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(units, func(a, b unit) int {
		return cmp.Or(cmp.Compare(a.shard, b.shard), cmp.Compare(a.blocksFrom, b.blocksFrom))
	})
	batches := make([]*batch.Batch, len(units))
	err = g.x.forEach(len(units), func(_ int, turn *turn) func(int) error {
		worker := g.newWorker()
		return func(i int) (err error) {
			units[i].turn = turn
			if batches[i], err = worker.run(units[i], segments); err != nil {
				return err
			}
			return g.hold(int64(batches[i].SizeBytes))
		}
	})
	return batches, err
}
