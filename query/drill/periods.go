package drill

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The states of retention and of lifecycle.
const (
	StateReturned     = "returned"
	StateNotReturned  = "not_returned"
	StateNew          = "new"
	StateReturning    = "returning"
	StateResurrecting = "resurrecting"
	StateDormant      = "dormant"
)

// RetentionCell is a checked mark of a retention.
type RetentionCell struct {
	// Cohort is a time in the cohort, nil for all cohorts whose cell is complete.
	Cohort *int64
	// Cell is the number of the cell: 0 is the cohort itself.
	Cell     int
	Returned bool
	// Values are those of a group, nil for all groups; Other is the group of all others.
	Values []schema.Value
	Other  bool
}

// RetentionCell reads the mark of a retention.
func (q Question) RetentionCell() (RetentionCell, error) {
	d := &drilling{Question: q, plan: q.Plan}
	cell := RetentionCell{Other: q.Mark.Other}
	if err := d.fits(); err != nil {
		return cell, err
	}
	if q.Mark.Cohort != "" {
		at, err := q.Plan.Zone.ParseMoment(q.Mark.Cohort, time.Time{})
		if err != nil {
			return cell, fault("cohort", "give the start of the cohort as the answer has it", "%q is no time", q.Mark.Cohort)
		}
		cell.Cohort = &at
	}
	var err error
	if cell.Cell, err = strconv.Atoi(string(q.Mark.Period)); err != nil || cell.Cell < 0 || cell.Cell >= len(q.Plan.Retention.Cells) {
		return cell, fault("period", "it counts the cells of a cohort, 0 is the cohort itself", "the period has to be a whole number from 0 to %d",
			len(q.Plan.Retention.Cells)-1)
	}
	switch q.Mark.State {
	case "", StateReturned:
		cell.Returned = true
	case StateNotReturned:
	default:
		return cell, fault("state", "it is returned or not_returned", "%q is no state", q.Mark.State)
	}
	if len(q.Mark.Value) == 0 {
		return cell, d.grouped(cell.Other)
	}
	cell.Values, err = d.groupValues()
	return cell, err
}

func (d *drilling) grouped(other bool) error {
	if other && len(d.plan.Retention.By) == 0 {
		return fault("other", "add by to the retention", "the retention has no breakdown that could have other values")
	}
	return nil
}

// groupValues reads the value of a group: a list where there are several keys.
func (d *drilling) groupValues() ([]schema.Value, error) {
	by := d.plan.Retention.By
	if len(by) == 0 {
		return nil, fault("value", "add by to the retention", "the retention has no breakdown that a value could be of")
	}
	var texts []json.RawMessage
	switch err := json.Unmarshal(d.Mark.Value, &texts); {
	case len(by) == 1:
		texts = []json.RawMessage{d.Mark.Value}
	case err != nil || len(texts) != len(by):
		return nil, fault("value", "give a list", "the value has to be a list of %d", len(by))
	}
	values := make([]schema.Value, len(by))
	for i, key := range by {
		var err error
		if values[i], err = d.valueOf(texts[i], key.Expr.Type, "value"); err != nil {
			return nil, err
		}
	}
	return values, nil
}

// retention answers a mark of a retention.
func (d *drilling) retention() error {
	cell, err := d.RetentionCell()
	if err != nil {
		return err
	}
	state := StateReturned
	if !cell.Returned {
		state = StateNotReturned
	}
	d.answer.Label = shorten(fmt.Sprintf("%s in period %d", state, cell.Cell))
	who := people{per: d.plan.Retention.Per, from: d.plan.From, to: d.plan.To}
	doc := d.plan.Echo.Retention
	switch {
	case cell.Cohort == nil:
		d.notPeople("no definition says who is in a cell of all cohorts")
	case cell.Values != nil || cell.Other || doc.ByReturn != nil && *doc.ByReturn:
		d.notPeople("no definition says by which value an actor entered")
	case d.plan.Retention.Rolling > 0:
		d.notPeople("no definition counts periods from the entry of each actor")
	default:
		d.answer.Label = shorten(fmt.Sprintf("%s, %s in period %d", d.moment(*cell.Cohort), state, cell.Cell))
		entered, returned := d.entered(*cell.Cohort), d.returned(*cell.Cohort, cell.Cell)
		who.baseline = measured(who.per, entered)
		if !cell.Returned {
			returned = returned.opposite()
		}
		who.object = measured(who.per, all(entered, returned))
		if cell.Cell == 0 && !cell.Returned {
			who.object = nil
			d.notPeople("everybody is in period 0")
		}
	}
	return d.group(who)
}

// notPeople says of every member that takes a definition of the actors why it is null.
func (d *drilling) notPeople(why string) {
	for _, member := range []string{"predicate", "only", "exclude", "events", "explain", "count", "cohort"} {
		d.not(member, why)
	}
}

// entered is the condition of being in a cohort.
func (d *drilling) entered(cohort int64) condition {
	r, doc := d.plan.Retention, d.plan.Echo.Retention
	from, to := d.plan.Zone.Bucket(cohort, r.Period)
	from, to = max(from, d.plan.From), min(to, d.plan.To)
	starts := []string{doc.Start, d.plan.Echo.Where}
	if r.Cohort == query.CohortEvery {
		return atLeast(countOf(matching(starts, d.during(from, to))), 1)
	}
	var inRange *expression.Node
	if r.Cohort == query.CohortFirstInRange {
		inRange = d.during(d.plan.From, d.plan.To)
	}
	return d.between64(firstOf(schema.TimeName, matching(starts, inRange)), from, to)
}

// between64 is the condition that a time lies in a range.
func (d *drilling) between64(at *expression.Node, from, to int64) condition {
	return within(at, text(d.plan.Zone.Format(from)), text(d.plan.Zone.Format(to)), true)
}

// returned is the condition of having come back in a cell of the calendar; period 0 is the cohort itself.
func (d *drilling) returned(cohort int64, cell int) condition {
	r, doc := d.plan.Retention, d.plan.Echo.Retention
	returns := []string{doc.Return, d.plan.Echo.Where}
	first := cell
	if r.Mode == query.RetentionStreak {
		first = min(1, cell)
	}
	var each []condition
	for k := max(1, first); k <= cell; k++ {
		from := d.plan.Zone.AddUnit(d.plan.Zone.Floor(cohort, r.Period), int64(r.Cells[k].First), r.Period)
		to := d.plan.Zone.AddUnit(d.plan.Zone.Floor(cohort, r.Period), int64(r.Cells[k].Last+1), r.Period)
		from, to = d.plan.Zone.Floor(from, r.Period), d.plan.Zone.Floor(to, r.Period)
		if r.Mode == query.RetentionOnOrAfter {
			to = math.MaxInt64
		}
		each = append(each, atLeast(countOf(matching(returns, d.during(from, to))), r.AtLeast))
	}
	return all(each...)
}

// LifecycleCell is a checked mark of a lifecycle.
type LifecycleCell struct {
	// Period is a time in the period.
	Period int64
	State  string
}

// LifecycleCell reads the mark of a lifecycle.
func (q Question) LifecycleCell() (LifecycleCell, error) {
	d := &drilling{Question: q, plan: q.Plan}
	cell := LifecycleCell{State: q.Mark.State}
	if err := d.fits(); err != nil {
		return cell, err
	}
	if isNil(q.Mark.Period) {
		return cell, missing("period", "give the start of the period as the answer has it")
	}
	value, err := d.valueOf(q.Mark.Period, schema.Timestamp, "period")
	if err != nil {
		return cell, err
	}
	cell.Period = value.Int
	switch cell.State {
	case StateNew, StateReturning, StateResurrecting, StateDormant:
		return cell, nil
	case "":
		return cell, missing("state", "it is one of new, returning, resurrecting, dormant")
	}
	return cell, fault("state", "it is one of new, returning, resurrecting, dormant", "%q is no state", cell.State)
}

// lifecycle answers a mark of a lifecycle.
func (d *drilling) lifecycle() error {
	cell, err := d.LifecycleCell()
	if err != nil {
		return err
	}
	l, doc := d.plan.Lifecycle, d.plan.Echo.Lifecycle
	from, to := d.plan.Zone.Bucket(cell.Period, l.Period)
	before := d.plan.Zone.Floor(from-1, l.Period)
	who := people{per: l.Per, from: max(from, d.plan.From), to: min(to, d.plan.To)}
	if who.from >= who.to {
		return fault("period", "", "the period lies outside the document's range")
	}
	d.answer.Label = fmt.Sprintf("%s, %s", d.moment(from), cell.State)
	events := []string{doc.Event, d.plan.Echo.Where}
	active := atLeast(countOf(matching(events, d.during(who.from, who.to))), 1)
	former := atLeast(countOf(matching(events, d.during(before, from))), 1)
	born := d.between64(firstOf(schema.TimeName, matching(events)), from, to)
	if doc.Created != "" {
		born = d.between64(firstOf(doc.Created, matching([]string{d.plan.Echo.Where})), from, to)
	}
	switch cell.State {
	case StateNew:
		who.object = measured(l.Per, all(active, born))
	case StateReturning:
		who.object = measured(l.Per, all(active, born.opposite(), former))
	case StateResurrecting:
		who.object = measured(l.Per, all(active, born.opposite(), former.opposite()))
	default:
		whole := atLeast(countOf(matching(events, d.during(from, to))), 1)
		who.object = measured(l.Per, all(former, whole.opposite()))
		who.from, who.to = before, from // where their last events are
	}
	return d.group(who)
}

// stickiness answers a mark of a stickiness.
func (d *drilling) stickiness() error {
	if err := d.StickinessCell(); err != nil {
		return err
	}
	s, doc := d.plan.Stickiness, d.plan.Echo.Stickiness
	periods := call("uniq", call("date_trunc", text(s.Period.Of), name(schema.TimeName)))
	periods.Filter = matching([]string{doc.Event, d.plan.Echo.Where}, d.during(d.plan.From, d.plan.To))
	wanted := constant(schema.IntOf(int64(d.Mark.Periods)))
	who := people{per: s.Per, from: d.plan.From, to: d.plan.To}
	d.answer.Label = fmt.Sprintf("active in %d periods", d.Mark.Periods)
	if d.Mark.OrMore {
		d.answer.Label += " or more"
		who.object = measured(s.Per, within(periods, wanted, nil, false))
	} else {
		who.object = measured(s.Per, equals(periods, wanted))
	}
	return d.group(who)
}

// StickinessCell checks the mark of a stickiness.
func (q Question) StickinessCell() error {
	d := &drilling{Question: q, plan: q.Plan}
	if err := d.fits(); err != nil {
		return err
	}
	if q.Mark.Periods < 1 {
		return missing("periods", "it is the number of active periods, 1 or more")
	}
	return nil
}
