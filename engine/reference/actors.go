package reference

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// ListedActor is an actor behind a cell of a funnel: when its chain began, and when it came
// to the step asked for, null where it did not.
type ListedActor struct {
	Actor    string
	Entry    int64
	StepTime schema.Value
}

// Actors lists, by name, the actors behind a cell of a funnel, each once by its earliest
// chain; ambiguous is as in an Answer.
func Actors(request *query.ActorsRequest, columns schema.Schema, events []Event) (listed []ListedActor, ambiguous string, err error) {
	r := newRunner(request.Plan, columns, events)
	plan := request.Plan.Funnel
	place := request.Step - 1
	a := answering{r: r, plan: plan}
	inGroup := r.groupOf(request)
	for _, u := range r.funnelUnits(plan) {
		for _, o := range u.inCell(request, inGroup) {
			if state, ok := a.stateAt(place, o); ok && state == request.State {
				own := ListedActor{Actor: u.events[0].event.unit, Entry: o.chosen[0].first().time, StepTime: schema.NullOf(schema.Timestamp)}
				if l, ok := a.at(o, place); ok {
					own.StepTime = schema.TimestampOf(l.time)
				}
				listed = append(listed, own)
			}
		}
	}
	if r.tooLarge {
		return nil, "", ErrTooLarge
	}
	slices.SortFunc(listed, func(a, b ListedActor) int {
		return cmp.Or(cmp.Compare(a.Actor, b.Actor), cmp.Compare(a.Entry, b.Entry), compare(a.StepTime, b.StepTime))
	})
	listed = slices.CompactFunc(listed, func(a, b ListedActor) bool { return a.Actor == b.Actor })
	return listed, cmp.Or(r.ambiguous, r.undecided), nil
}

// stateAt says how an outcome stands to a place; not at all where it never had the last
// required step before it.
func (a answering) stateAt(place int, o outcome) (state string, ok bool) {
	if _, reached := a.at(o, place); reached {
		return query.StateReached, true
	}
	if !a.hadChance(place, o) {
		return "", false
	}
	if o.open && !a.isPast(place, o) {
		return query.StateInProgress, true
	}
	return query.StateDropped, true
}

// groupOf returns whether values are those of the group of a request, nil where it is of all.
func (r *runner) groupOf(request *query.ActorsRequest) func(values []schema.Value) bool {
	switch {
	case request.Other:
		shown := map[string]bool{}
		for _, group := range r.funnel(request.Plan.Funnel).Groups {
			if !group.Other {
				shown[nameOfAll(group.Values)] = true
			}
		}
		return func(values []schema.Value) bool { return !shown[nameOfAll(values)] }
	case request.Values != nil:
		return func(values []schema.Value) bool { return nameOfAll(values) == nameOfAll(request.Values) }
	}
	return nil
}

// inCell are the outcomes of a unit that count in the bucket and in the group of a request.
func (u *unit) inCell(request *query.ActorsRequest, inGroup func([]schema.Value) bool) []outcome {
	if isEach(u.plan) && inGroup != nil {
		var found []outcome
		for _, part := range u.perValue() {
			if inGroup(part.events[0].values) {
				outcomes, _ := part.inBucket(request)
				found = append(found, outcomes...)
			}
		}
		return found
	}
	found, of := u.inBucket(request)
	return slices.DeleteFunc(slices.Clone(found), func(o outcome) bool { return inGroup != nil && !inGroup(of.valuesOf(o)) })
}

// inBucket are the outcomes of the bucket that a request names, of all where it names none,
// and the unit in the funnel that they are of.
func (u *unit) inBucket(request *query.ActorsRequest) ([]outcome, *unit) {
	if request.Entry == nil {
		return u.run(nil).all, u
	}
	for _, bucket := range u.r.trendBuckets(u.plan) {
		if *request.Entry >= bucket.start && *request.Entry < bucket.end {
			found := u.run([]funnelBucket{bucket}).trend[0]
			if u.plan.TrendSplit {
				return found, u
			}
			return found, u.within(bucket)
		}
	}
	return nil, u
}
