package query

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// SessionGapDefault is the gap that ends a session unless the document says otherwise.
const SessionGapDefault = "30m"

// sessionStart is the column of a session's start.
const sessionStart = "start"

// sessionColumns are the columns of every session, before its properties.
var sessionColumns = []column{
	{name: sessionStart, typ: schema.Timestamp},
	{name: "end", typ: schema.Timestamp},
	{name: "duration", typ: schema.Float64, duration: true},
	{name: "events", typ: schema.Int64},
}

// over compiles what a row is, and returns a maker of binders over the rows.
func (c *compiler) over(doc *AggregateDocument, a *Aggregate) (func() *expression.Binder, error) {
	if doc.Over == nil {
		doc.Over = &OverDocument{}
	}
	var scope expression.Scope
	var err error
	switch {
	case doc.Over.Flows != nil:
		a.Flows, scope, err = c.flows(doc.Over.Flows)
	case doc.Over.Sessions != nil:
		a.Over, scope, err = c.sessions(doc.Over.Sessions, "aggregate.over.sessions")
	default:
		return c.eventBinder, nil
	}
	if err != nil {
		return nil, err
	}
	return func() *expression.Binder {
		binder := c.binder(scope)
		binder.Override = rejectMeasures
		return binder
	}, nil
}

// sessions compiles the entity sessions and the scope of its rows.
func (c *compiler) sessions(doc *SessionsDocument, where string) (*Sessions, expression.Scope, error) {
	s := &Sessions{}
	var err error
	if s.Per, err = c.per(where+".per", doc.Per); err != nil {
		return nil, nil, err
	}
	doc.Per = s.Per
	if s.Gap, err = c.duration(where+".gap", &doc.Gap, SessionGapDefault); err != nil {
		return nil, nil, err
	}
	if s.Max, err = c.duration(where+".max", &doc.Max, ""); err != nil {
		return nil, nil, err
	}
	setDefault(&doc.GapEdge, "inclusive")
	setDefault(&doc.Split, "none")
	s.GapExclusive, s.SplitDay = doc.GapEdge == "exclusive", doc.Split == "day"
	if err := c.sessionConditions(s, doc, where); err != nil {
		return nil, nil, err
	}
	scope, err := c.sessionProperties(s, doc, where+".properties")
	return s, scope, err
}

func (c *compiler) sessionConditions(s *Sessions, doc *SessionsDocument, where string) error {
	var err error
	if s.Start, err = c.condition(where+".start", doc.Start); err != nil {
		return err
	}
	if s.End, err = c.condition(where+".end", doc.End); err != nil {
		return err
	}
	if doc.SplitOn == "" {
		return nil
	}
	node, err := expression.Parse(doc.SplitOn)
	if err != nil {
		return placed(err, where+".split_on")
	}
	s.SplitOn, err = c.eventExpression(where+".split_on", node)
	return err
}

// eventExpression binds an expression over events; null alone becomes a string.
func (c *compiler) eventExpression(where string, node *expression.Node) (*expression.Expr, error) {
	binder := c.eventBinder()
	expr, err := binder.Bind(node)
	if err == nil && expr.Type == schema.Unknown {
		expr, err = binder.Coerce(expr, schema.String, "the expression")
	}
	return expr, placed(err, where)
}

// sessionProperties compiles the named measures over a session's events, and returns
// the scope of session rows.
func (c *compiler) sessionProperties(s *Sessions, doc *SessionsDocument, where string) (expression.Scope, error) {
	if len(doc.Properties) > DefinitionsMax {
		return nil, newError(expression.CodeLimit, where, "there are %d properties; at most %d are allowed", len(doc.Properties), DefinitionsMax)
	}
	scope := listScope{columns: append([]column(nil), sessionColumns...), describe: "column of a session"}
	m := &measurer{c: c, rows: c.eventBinder, plain: true}
	for _, property := range doc.Properties {
		place := join(where, property.Name)
		if _, _, taken := scope.Resolve(property.Name); taken || property.Name == s.Per || property.Name == "" {
			return nil, newError(expression.CodeValue, place, "a session has a column %q of its own", property.Name).hint("choose another name")
		}
		measure, err := m.compile(property.Text, place)
		if err != nil {
			return nil, err
		}
		if measure.Name != measure.form {
			return nil, newError(expression.CodeSyntax, place, "a property has its name already").hint("remove as %s", expression.QuoteName(measure.Name))
		}
		measure.Name = property.Name
		s.Properties = append(s.Properties, measure.Measure)
		scope.columns = append(scope.columns, column{name: property.Name, typ: measure.Type, duration: isDuration(measure.Expr)})
	}
	s.Aggregates = m.aggregates
	actor, ok := c.schema.Find(s.Per)
	if !ok || actor.Type == schema.Unknown {
		actor.Type = schema.String
	}
	scope.columns = append(scope.columns, column{name: s.Per, typ: actor.Type})
	return scope, nil
}

// isDuration reports whether an expression is a difference of two times.
func isDuration(e *expression.Expr) bool {
	return e.Op == expression.Call && e.Function.Name == expression.TimeBetween
}
