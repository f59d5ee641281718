package engine

import (
	"fmt"
	"sync"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

// warn adds a warning to the answer's stats.
func (x *execution) warn(message string) { x.warnings = append(x.warnings, message) }

// warnOfSteps names the steps that nobody reached because no event can, or does, match them.
// Whether events match is looked up only for those: it reads the events once more.
func (x *execution) warnOfSteps(plan *query.Funnel, steps []result.Step) error {
	var unseen []int
	for s, step := range plan.Steps {
		why := neverMatches(step.Where)
		switch {
		case why != "":
			x.warn(fmt.Sprintf("step %d (%q) can never match: %s", s+1, step.Name, why))
		case plan.Order == query.OrderAny || steps[s].Count == 0:
			unseen = append(unseen, s)
		}
	}
	if plan.Order == query.OrderAny && steps[len(steps)-1].Count > 0 {
		return nil // a chain with all steps is the proof
	}
	if len(unseen) == 0 {
		return nil
	}
	matched, err := x.matchedSteps(plan, unseen)
	if err != nil {
		return err
	}
	for i, s := range unseen {
		if !matched[i] {
			x.warn(fmt.Sprintf("step %d (%q) matched no event in the range", s+1, plan.Steps[s].Name))
		}
	}
	return nil
}

// neverMatches says why no event can match a condition, or is empty.
func neverMatches(where *expression.Expr) string {
	if where.Op == expression.Constant && (where.Value.Null || !where.Value.Bool()) {
		return "its condition is never true, whatever the event"
	}
	return ""
}

// matchedSteps reports for some steps whether any event that the funnel reads matches them.
func (x *execution) matchedSteps(plan *query.Funnel, steps []int) ([]bool, error) {
	var conditions []*expression.Expr
	for _, s := range steps {
		conditions = append(conditions, plan.Steps[s].Where)
	}
	low, high := x.plan.From, x.chainEnd(plan, x.plan.To)
	segments := x.segmentsIn(low, high)
	units, err := x.units(x.shards, segments, cutBlocks)
	if err != nil {
		return nil, err
	}
	matched := make([]bool, len(steps))
	var adding sync.Mutex
	err = x.forEachUnit(units, func(int) func(unit) error {
		finder := &stepFinder{
			cursor: scan.NewCursor(x.snapshot), steps: scan.NewSteps(conditions),
			filter: scan.NewFilter(low, high, x.plan.Where), matched: make([]bool, len(steps)),
		}
		return func(u unit) error {
			err := x.scanBlocks(finder.cursor, finder.filter, u, segments, finder.look)
			adding.Lock()
			defer adding.Unlock()
			for i, found := range finder.matched {
				matched[i] = matched[i] || found
			}
			return err
		}
	})
	return matched, err
}

// stepFinder looks for events that meet conditions.
type stepFinder struct {
	cursor  *scan.Cursor
	filter  *scan.Filter
	steps   *scan.Steps
	matched []bool
}

// look looks at the selected rows of the cursor's block.
func (f *stepFinder) look(int) error {
	planes, any, err := f.steps.Masks(f.cursor)
	if err != nil || !any {
		return err
	}
	for p, plane := range planes {
		union := uint8(0)
		if f.cursor.AllSelected() {
			for _, mask := range plane {
				union |= mask
			}
		} else {
			for _, row := range f.cursor.Selection() {
				union |= plane[row]
			}
		}
		for bit := range min(8, len(f.matched)-8*p) {
			f.matched[8*p+bit] = f.matched[8*p+bit] || union>>bit&1 != 0
		}
	}
	return nil
}
