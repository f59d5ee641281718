package engine

import (
	"github.com/sluice-analytics/sluice/engine/activity"
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
	"github.com/sluice-analytics/sluice/query/expression"
)

// retentionCellScan finds the actors of a cell of a retention: it counts one actor after the other, and looks whether
// the cell's count grew.
type retentionCellScan struct {
	w       *retentionWorker
	cell    drill.RetentionCell
	cohorts []int
	// wanted says of each code whether its entries are of the cell's group.
	wanted map[uint32]bool
	of     func(name string) bool
	// counts are those of the group, apart those of all others.
	counts, apart *activity.Counts
	size, came    int64
}

// retentionFinder finds the actors of a cell of a retention.
func retentionFinder(plan *query.Retention, cell drill.RetentionCell) actorFinder {
	return func(x *execution, shards []int, found func(worker, shard int, actor uint32)) error {
		spec := x.retentionSpec(plan)
		if spec.Cohorts == 0 {
			return nil
		}
		cohorts, err := x.cellCohorts(spec, cell)
		if err != nil {
			return err
		}
		of, err := x.retentionGroup(plan, cell)
		if err != nil {
			return err
		}
		segments := x.segmentsIn(spec.Read())
		units, err := x.units(shards, segments, cutActors)
		if err != nil {
			return err
		}
		return x.forEachUnit(units, func(worker int) func(unit) error {
			s := &retentionCellScan{cell: cell, cohorts: cohorts, wanted: map[uint32]bool{}, of: of, counts: spec.NewCounts(), apart: spec.NewCounts()}
			s.w = x.newRetentionFold(worker, plan, spec, segments)
			return func(u unit) error {
				return s.w.stream.run(u, func(e *eventRuns) error {
					s.take(e, func(actor uint32) { found(worker, u.shard, actor) })
					return nil
				}, s.w.sizeBytes)
			}
		})
	}
}

// cellCohorts are the numbers of the cell's cohorts.
func (x *execution) cellCohorts(spec *activity.Retention, cell drill.RetentionCell) ([]int, error) {
	if cell.Cohort == nil {
		var complete []int
		end := x.dataEnd()
		for cohort := range spec.Cohorts {
			if spec.Ends(cohort, spec.Cells[cell.Cell]) <= end {
				complete = append(complete, cohort)
			}
		}
		return complete, nil
	}
	if at := *cell.Cohort; at < spec.Edges[0] || at >= spec.Edges[spec.Cohorts] {
		return nil, &query.Error{Code: expression.CodeValue, Where: "mark.cohort", Message: "no cohort of the document holds this time"}
	}
	return []int{activity.Slots(spec.Edges).At(*cell.Cohort)}, nil
}

// retentionGroup returns whether values, by their name, are of the cell's group.
func (x *execution) retentionGroup(plan *query.Retention, cell drill.RetentionCell) (func(name string) bool, error) {
	switch {
	case cell.Values != nil:
		wanted := aggregate.Name(cell.Values)
		return func(name string) bool { return name == wanted }, nil
	case !cell.Other:
		return func(string) bool { return true }, nil
	}
	whole := *plan
	whole.Measure, whole.Aggregates = nil, nil
	shown := map[string]bool{}
	answer, err := x.retention(&whole)
	if err != nil {
		return nil, err
	}
	for _, group := range answer.Groups {
		if !group.Other {
			shown[aggregate.Name(group.Values)] = true
		}
	}
	return func(name string) bool { return !shown[name] }, nil
}

// take counts the actors of some runs.
func (s *retentionCellScan) take(e *eventRuns, found func(actor uint32)) {
	for _, run := range e.runs {
		var codes []uint32
		if s.w.key != nil {
			codes = e.codes[0][run.from:run.to]
		}
		s.w.fold.Add(run.actor, e.times[run.from:run.to], e.masks[run.from:run.to], codes, s.countsOf)
		size, came := s.now()
		grown, returned := size-s.size, came-s.came
		s.size, s.came = size, came
		if s.cell.Returned && returned > 0 || !s.cell.Returned && grown > returned {
			found(run.actor)
		}
	}
}

// countsOf returns where entries of a code are counted.
func (s *retentionCellScan) countsOf(code uint32) *activity.Counts {
	wanted, known := s.wanted[code]
	if !known {
		wanted = s.of(aggregate.Name(s.w.values(code)))
		s.wanted[code] = wanted
	}
	if wanted {
		return s.counts
	}
	return s.apart
}

// now is how many entries the cohorts have so far, and how many of them count in the cell.
func (s *retentionCellScan) now() (size, came int64) {
	for _, cohort := range s.cohorts {
		if row := s.counts.Rows[cohort]; row != nil {
			size, came = size+row[0], came+row[s.cell.Cell]
		}
	}
	return size, came
}
