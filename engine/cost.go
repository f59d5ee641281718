package engine

import (
	"context"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// Cost is what a query is expected to read.
type Cost struct {
	// Rows and Bytes are what is left when segments and blocks are passed over by their zone maps: Bytes of
	// the columns that the query reads, as they are stored.
	Rows  int64 `json:"rows"`
	Bytes int64 `json:"bytes"`
	// RowsTotal and SegmentsTotal are those of the dataset; Segments are left to be read.
	RowsTotal     int64 `json:"rows_total"`
	Segments      int   `json:"segments"`
	SegmentsTotal int   `json:"segments_total"`
	// Seconds is how long it is expected to take on an idle machine, by the speed of earlier queries of
	// the same view where Measured says so.
	Seconds  float64 `json:"seconds"`
	Measured bool    `json:"measured"`
}

// Cost says what a query document would cost, without running it. Conditions on text and what was kept of earlier
// answers can make a query quicker than that; views that look beyond their range read more. Errors are those of Query for documents.
func (e *Engine) Cost(ctx context.Context, document []byte) (*Cost, error) {
	return about(e, document, func(snapshot *storage.Snapshot, options query.CompileOptions) (*Cost, error) {
		plan, err := query.Compile(document, snapshot.Schema, options)
		if err != nil {
			return nil, err
		}
		return e.cost(ctx, plan, snapshot)
	})
}

func (e *Engine) cost(ctx context.Context, plan *query.Plan, snapshot *storage.Snapshot) (*Cost, error) {
	estimate := newCosting(ctx, plan, snapshot)
	err := vfs.Guard(func() error {
		if err := estimate.add(plan.From, plan.To); err != nil || plan.Compare == nil {
			return err
		}
		return estimate.add(plan.Compare.From, plan.Compare.To)
	})
	if err != nil {
		return nil, err
	}
	speed, measured := e.speeds.of(viewName(plan))
	cost := estimate.cost
	cost.Seconds, cost.Measured = float64(cost.Rows)/speed/float64(e.options.Threads), measured
	cost.Seconds = math.Round(cost.Seconds*1e4) / 1e4
	return &cost, nil
}

// costing sums up what a plan reads.
type costing struct {
	x       *execution
	where   *expression.Expr
	columns []expression.Ref
	cost    Cost
}

func newCosting(ctx context.Context, plan *query.Plan, snapshot *storage.Snapshot) *costing {
	x := newExecution(ctx, plan, snapshot, 1, nil, nil)
	c := &costing{x: x, where: plan.Where, columns: x.columnsOf(plan)}
	if !slices.Contains(c.columns, timeRef) {
		c.columns = append(c.columns, timeRef)
	}
	c.cost.SegmentsTotal = len(snapshot.Segments)
	for _, reader := range snapshot.Segments {
		c.cost.RowsTotal += int64(reader.Info().Rows)
	}
	return c
}

// add adds what lies in a range.
func (c *costing) add(from, to int64) error {
	pruner := scan.NewPruner(from, to, c.where)
	for _, reader := range c.x.segmentsIn(from, to) {
		if err := c.x.ctx.Err(); err != nil {
			return err
		}
		before := c.cost.Rows
		for _, shard := range c.x.shards {
			if section := reader.Section(shard); section != nil {
				c.addSection(pruner, section)
			}
		}
		if c.cost.Rows > before {
			c.cost.Segments++
		}
	}
	return nil
}

func (c *costing) addSection(pruner *scan.Pruner, section *segment.Section) {
	for b := range section.Blocks() {
		if !pruner.Keeps(section, b) {
			continue
		}
		c.cost.Rows += int64(scan.BlockRows(section, b))
		for _, ref := range c.columns {
			if chunk := section.Column(ref.ID); chunk != nil {
				c.cost.Bytes += int64(chunk.SizeBytes(b))
			}
		}
	}
}
