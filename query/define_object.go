package query

import (
	"math"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// deriveObject compiles a definition that is an object, and fills in its defaults; where is
// its place.
func (c *compiler) deriveObject(d *derivation, object *DefinitionObject, where string) error {
	if object.Session != "" {
		return c.sessionValue(d, object, where)
	}
	var err error
	if d.Per, err = c.per(where+".per", object.Per); err != nil {
		return err
	}
	object.Per = d.Per
	if err := c.derivedRange(d, object, where); err != nil {
		return err
	}
	switch {
	case object.Actors != nil:
		d.Type, d.Actors = schema.Bool, object.Actors
		return nil
	case object.Funnel != nil:
		return c.funnelCohort(d, object, where+".actor")
	default:
		return c.actorMeasure(d, object, where+".actor")
	}
}

// derivedRange sets the ends of the range that the definition gives.
func (c *compiler) derivedRange(d *derivation, object *DefinitionObject, where string) error {
	from, to := c.plan.From, c.plan.To
	for _, end := range []struct {
		name  string
		text  *string
		value *int64
		to    **int64
	}{{"from", &object.From, &from, &d.From}, {"to", &object.To, &to, &d.To}} {
		if *end.text == "" {
			continue
		}
		echo, err := c.end(join(where, end.name), *end.text, end.value)
		if err != nil {
			return err
		}
		*end.text, *end.to = echo, end.value
	}
	if from >= to {
		return newError(expression.CodeValue, where, "the range is empty: to (%s) is not after from (%s)", c.moment(to), c.moment(from)).
			hint("an end that is not given is the query's")
	}
	return c.keepOpen(object, from, to)
}

// keepOpen writes out the open end of a definition whose other end lies outside of the data. It is the query's, which the
// echo closes by the data's: the definition would have an empty range then.
func (c *compiler) keepOpen(object *DefinitionObject, from, to int64) (err error) {
	first, last, ok := c.span()
	var unused int64
	switch {
	case !ok:
	case to == math.MaxInt64 && object.From != "" && from >= last:
		object.To, err = c.end("to", AlwaysTo, &unused)
	case from == math.MinInt64 && object.To != "" && to <= first:
		object.From, err = c.end("from", AlwaysFrom, &unused)
	}
	return err
}

// moment writes a time, and an open end as such.
func (c *compiler) moment(us int64) string {
	if us == math.MinInt64 || us == math.MaxInt64 {
		return "open"
	}
	return c.plan.Zone.Format(us)
}

func (c *compiler) actorMeasure(d *derivation, object *DefinitionObject, where string) error {
	m := &measurer{c: c, rows: c.eventBinder, entity: "actor"}
	measure, err := m.property(object.Actor, where)
	if err != nil {
		return err
	}
	d.Measure = &DerivedMeasure{Measure: measure, Aggregates: m.aggregates}
	d.Type, d.duration = measure.Type, isDuration(measure.Expr)
	return nil
}

// property compiles a measure that has its name already.
func (m *measurer) property(text, where string) (Measure, error) {
	measure, err := m.compile(text, where)
	if err != nil {
		return Measure{}, err
	}
	if measure.Name != measure.form {
		return Measure{}, newError(expression.CodeSyntax, where, "a property has its name already").hint("remove as %s", expression.QuoteName(measure.Name))
	}
	return measure.Measure, nil
}

// sessionValue compiles a property of sessions.
func (c *compiler) sessionValue(d *derivation, object *DefinitionObject, where string) error {
	if object.Sessions == nil {
		object.Sessions = &SessionsDocument{}
	}
	if len(object.Sessions.Properties) > 0 {
		return newError(expression.CodeValue, where+".sessions.properties", "the property of the sessions is session").
			hint("define each property by itself")
	}
	sessions, _, err := c.sessions(object.Sessions, where+".sessions")
	if err != nil {
		return err
	}
	m := &measurer{c: c, rows: c.eventBinder, entity: "session"}
	measure, err := m.property(object.Session, where+".session")
	if err != nil {
		return err
	}
	sessions.Properties, sessions.Aggregates = []Measure{measure}, m.aggregates
	d.Sessions, d.Per, d.Type, d.duration = sessions, sessions.Per, measure.Type, isDuration(measure.Expr)
	return nil
}

// funnelCohort compiles the actors at a place in a funnel.
func (c *compiler) funnelCohort(d *derivation, object *DefinitionObject, where string) error {
	f := object.Funnel
	if err := onlyChains(f, where+".funnel", "a cohort has no use for it"); err != nil {
		return err
	}
	setDefault(&f.Per, object.Per)
	compiled, err := c.funnel(f, where+".funnel")
	if err != nil {
		return err
	}
	if compiled.Per != d.Per {
		return newError(expression.CodeValue, where+".funnel.per", "the funnel is per %s and the cohort per %s", compiled.Per, d.Per)
	}
	if object.Step == 0 {
		object.Step = len(compiled.Steps)
	}
	setDefault(&object.State, StateReached)
	if object.Step > len(compiled.Steps) {
		return newError(expression.CodeValue, where+".step", "there is no step %d: the funnel has %d", object.Step, len(compiled.Steps))
	}
	if object.Step == 1 && object.State != StateReached {
		return newError(expression.CodeValue, where+".state", "nobody is %s before the first step", object.State).
			hint("step is the one that was not reached, from 2 on")
	}
	d.Type, d.Cohort = schema.Bool, &FunnelCohort{Funnel: compiled, Step: object.Step, State: object.State}
	return nil
}
