package drill

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"time"

	"github.com/sluice-analytics/sluice/query"
)

// funnel answers a mark of a funnel.
func (d *drilling) funnel() error {
	f, m := d.plan.Funnel, d.Mark
	if m.Step == 0 {
		return missing("step", `add "step": 1`)
	}
	if m.Step < 0 || m.Step > len(f.Steps) {
		return fault("step", "", "there is no step %d: the funnel has %d", m.Step, len(f.Steps))
	}
	state := m.State
	switch {
	case state == "":
		state = query.StateReached
	case state != query.StateReached && state != query.StateDropped && state != query.StateInProgress:
		return fault("state", "it is one of reached, dropped, in_progress", "%q is no state", state)
	}
	if m.Step == 1 && state != query.StateReached {
		return fault("state", "the states of later steps are reached, dropped and in_progress", "nobody is on the way to the first step")
	}
	d.answer.Label = shorten(fmt.Sprintf("step %d (%s), %s", m.Step, f.Steps[m.Step-1].Name, state))
	who := people{per: f.Per, from: d.plan.From, to: d.plan.To}
	if err := d.funnelRange(&who); err != nil {
		return err
	}
	if why := d.funnelApart(); why != "" {
		for _, member := range []string{"cohort", "events", "explain", "count", "only", "exclude"} {
			d.not(member, why)
		}
	} else {
		who.object = d.funnelCohort(m.Step, state, who)
		if m.Step > 1 {
			who.baseline = d.funnelCohort(m.Step-1, query.StateReached, who)
		}
	}
	counted := who
	who.from, who.to = cutUp(who.from, f.Resolution), cutUp(who.to, f.Resolution)
	if err := d.group(who); err != nil {
		return err
	}
	body := d.answer.Actors
	body.Mark, body.Step, body.State, body.Other, body.Entry = nil, m.Step, state, m.Other, m.Entry
	if len(m.Value) > 0 {
		body.Value = listOf(m.Value)
	}
	d.countFlows(state, counted)
	passes := d.plan.Echo.Funnel.Count != query.CountActors
	if f := d.plan.Funnel; state != query.StateReached && (passes || len(f.Hold) > 0 || f.Session != nil) {
		d.answer.Count = nil
		d.not("count", "the number counts passes, or what actors did with one held value or in one session, and a cohort is of actors")
	}
	return nil
}

// cutUp is the least time that is not before an end of a range when both are cut to a resolution, 0 for none. Open ends stay so.
func cutUp(end, resolution int64) int64 {
	if resolution <= 0 || end == math.MinInt64 || end == math.MaxInt64 {
		return end
	}
	if over := (end%resolution + resolution) % resolution; over > 0 {
		return end + resolution - over
	}
	return end
}

// listOf makes null a list that holds it, as a request for actors has it.
func listOf(value json.RawMessage) json.RawMessage {
	if isNil(value) {
		return json.RawMessage("[null]")
	}
	return value
}

// funnelRange narrows the range to the bucket of the trend.
func (d *drilling) funnelRange(who *people) error {
	if isNil(d.Mark.Entry) {
		return nil
	}
	trend := d.plan.Funnel.Trend
	if trend == nil {
		return fault("entry", "add trend to the funnel", "the funnel has no trend that a bucket could be of")
	}
	var moment any
	if err := json.Unmarshal(d.Mark.Entry, &moment); err != nil {
		return fault("entry", "", "the time cannot be read: %s", err)
	}
	at, err := d.plan.Zone.ParseMoment(fmt.Sprint(moment), time.Time{})
	if err != nil {
		return fault("entry", "", "%v is no time", moment)
	}
	from, to := d.plan.Zone.Bucket(at, *trend)
	who.from, who.to = max(from, who.from), min(to, who.to)
	if who.from >= who.to {
		return fault("entry", "", "the bucket lies outside the range")
	}
	return nil
}

// funnelApart says why no definition makes a cohort of a cell's actors, "" where one does. A definition reads all events of its
// actors, so the document's filter has to become one of every step: that is not the same where other events have a say.
func (d *drilling) funnelApart() string {
	f := d.plan.Echo.Funnel
	switch {
	case len(d.Mark.Value) > 0 || d.Mark.Other:
		return "no definition says who came by a value of the breakdown"
	case !isNil(d.Mark.Entry) && f.TrendMode == "split":
		return "no definition says who entered in a bucket of a trend that splits one funnel"
	case d.plan.Echo.Where == "":
		return ""
	}
	directly := f.Order == query.OrderStrict
	for _, step := range f.Steps {
		directly = directly || step.Directly != nil && *step.Directly
	}
	switch {
	case directly:
		return "the filter decides which events lie between steps, and a cohort has none"
	case f.Session != nil:
		return "the filter decides what the sessions are, and a cohort has none"
	}
	return ""
}

// funnelCohort is the definition of the actors that stand at a step of the funnel.
func (d *drilling) funnelCohort(step int, state string, who people) *query.DefinitionObject {
	funnel := d.chains()
	where := d.plan.Echo.Where
	for i := range funnel.Steps {
		funnel.Steps[i].Where = filteredBy(funnel.Steps[i].Where, where)
	}
	for i := range funnel.Exclude {
		funnel.Exclude[i].Where = filteredBy(funnel.Exclude[i].Where, where)
	}
	return &query.DefinitionObject{
		Funnel: funnel, Step: step, State: state, Per: funnel.Per,
		From: cmp.Or(d.moment(who.from), query.AlwaysFrom), To: cmp.Or(d.moment(who.to), query.AlwaysTo),
	}
}

// FunnelCohort is the content of the definition of the actors that stand at a step of a plan's funnel, nil where no definition says
// who they are. The plan's document is its echo.
func FunnelCohort(plan *query.Plan, step int, state string) (json.RawMessage, error) {
	question := Question{Document: plan.Echo, Plan: plan, Mark: &Mark{Step: step, State: state}}
	answer, err := question.Answers()
	if err != nil {
		return nil, err
	}
	return answer.Cohort, nil
}

// filteredBy is a condition within a filter.
func filteredBy(condition, filter string) string {
	if filter == "" {
		return condition
	}
	return and(parsed(filter), parsed(condition)).String()
}

// chains is the funnel without what only its answer needs.
func (d *drilling) chains() *query.FunnelDocument {
	funnel := *d.plan.Echo.Funnel
	funnel.By, funnel.Attribution, funnel.Limit, funnel.Bins = nil, nil, nil, 0
	funnel.Measures, funnel.Trend, funnel.TrendMode, funnel.CompareGroups = nil, "", "", nil
	funnel.Steps = append([]query.StepDocument(nil), funnel.Steps...)
	funnel.Exclude = append([]query.ExclusionDocument(nil), funnel.Exclude...)
	return &funnel
}

// countFlows counts those who reached a step as rows of their own, which is right whatever counts.
func (d *drilling) countFlows(state string, who people) {
	split := !isNil(d.Mark.Entry) && d.plan.Echo.Funnel.TrendMode == "split"
	if state != query.StateReached || len(d.Mark.Value) > 0 || d.Mark.Other || split {
		return
	}
	doc := d.asked()
	if who.from != d.plan.From || who.to != d.plan.To {
		d.inRange(doc, who.from, who.to)
	}
	reached := countOf(operator(isNotNull, name(fmt.Sprintf("step_time_%d", d.Mark.Step))))
	doc.Aggregate = &query.AggregateDocument{
		Over: &query.OverDocument{Flows: &query.FlowsDocument{Funnel: d.chains()}}, Measures: []string{reached.String()},
	}
	d.answer.Count = doc
}
