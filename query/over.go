package query

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Over says which entities the rows are. Exactly one is set.
type Over struct {
	Sessions *Sessions
	Actors   *ActorRows
	Flows    *Flows
}

// Per names the column whose values are the units of the entities.
func (o *Over) Per() string {
	switch {
	case o.Sessions != nil:
		return o.Sessions.Per
	case o.Flows != nil:
		return o.Flows.Funnel.Per
	}
	return o.Actors.Per
}

// ActorRows makes a row of each actor that has an event in the range that passes the filter.
type ActorRows struct {
	// Per names the actor column.
	Per string
	// Properties are the columns of a row: the first and last time of the actor's events,
	// their number, and the actor's own, all measured over those events; then the actor
	// column as last.
	Properties []Measure
	// Aggregates are what Properties are made of.
	Aggregates []Aggregation
}

// actorColumns are the columns of every actor, before its properties, and how they are
// measured.
var actorColumns = Definitions{{Name: "first", Text: "min(time)"}, {Name: "last", Text: "max(time)"}, {Name: "events", Text: "count()"}}

// Entity is what a row is called: "session", "actor" or "flow".
func (o *Over) Entity() string {
	switch {
	case o.Sessions != nil:
		return "session"
	case o.Flows != nil:
		return "flow"
	}
	return "actor"
}

// ownColumns is how many columns every such row has, before what the document adds.
func (o *Over) ownColumns() int {
	switch {
	case o.Sessions != nil:
		return len(sessionColumns)
	case o.Flows != nil:
		return int(FlowStepTimes) + len(o.Flows.Funnel.Steps)
	}
	return len(actorColumns)
}

// over compiles what a row is, and returns a maker of binders over the rows.
func (c *compiler) over(doc *AggregateDocument, a *Aggregate) (func() *expression.Binder, error) {
	over, scope, err := c.entities(&doc.Over, "aggregate.over")
	a.Over = over
	if over == nil || err != nil {
		return c.eventBinder, err
	}
	return c.entityBinder(scope), nil
}

// entities compiles what a row is and the scope of the rows; both are nil where a row is an
// event.
func (c *compiler) entities(doc **OverDocument, where string) (*Over, expression.Scope, error) {
	if *doc == nil {
		*doc = &OverDocument{}
	}
	var scope expression.Scope
	var err error
	over := &Over{}
	switch asked := *doc; {
	case asked.Sessions != nil:
		over.Sessions, scope, err = c.sessions(asked.Sessions, where+".sessions")
	case asked.Actors != nil:
		over.Actors, scope, err = c.actorRows(asked.Actors, where+".actors")
	case asked.Flows != nil:
		over.Flows, scope, err = c.flows(asked.Flows, where+".flows")
	default:
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, err
	}
	return over, scope, nil
}

// entityBinder returns a maker of binders over entities.
func (c *compiler) entityBinder(scope expression.Scope) func() *expression.Binder {
	return func() *expression.Binder {
		binder := c.binder(scope)
		binder.Override = rejectMeasures
		return binder
	}
}

// timeColumn names the column of the rows that time('1d') is about.
func (a *Aggregate) timeColumn() string {
	switch {
	case a.Over == nil:
		return schema.TimeName
	case a.Over.Sessions != nil:
		return sessionStart
	case a.Over.Flows != nil:
		return flowStart
	default:
		return actorColumns[0].Name
	}
}

// actorRows compiles the entity actors and the scope of its rows.
func (c *compiler) actorRows(doc *ActorRowsDocument, where string) (*ActorRows, expression.Scope, error) {
	a := &ActorRows{}
	var err error
	if a.Per, err = c.per(where+".per", doc.Per); err != nil {
		return nil, nil, err
	}
	doc.Per = a.Per
	e := &entityProperties{c: c, entity: "actor", per: a.Per, scope: listScope{describe: "column of an actor"}}
	for _, column := range actorColumns {
		if err := e.add(column, where); err != nil {
			return nil, nil, err
		}
	}
	if err := e.compile(doc.Properties, where+".properties"); err != nil {
		return nil, nil, err
	}
	a.Properties, a.Aggregates = e.properties, e.aggregates
	return a, e.scope, nil
}

// entityProperties compiles the named measures over the events of an entity to columns of
// its rows.
type entityProperties struct {
	c *compiler
	// entity is what an entity is called, per its actor column, which becomes the last
	// column.
	entity, per string
	scope       listScope
	properties  []Measure
	aggregates  []Aggregation
	measurer    *measurer
}

// compile compiles all properties, and adds the actor column.
func (e *entityProperties) compile(properties Definitions, where string) error {
	if len(properties) > DefinitionsMax {
		return newError(expression.CodeLimit, where, "there are %d properties; at most %d are allowed", len(properties), DefinitionsMax)
	}
	for _, property := range properties {
		place := join(where, property.Name)
		if _, _, taken := e.scope.Resolve(property.Name); taken || property.Name == e.per || property.Name == "" {
			return newError(expression.CodeValue, place, "%s %s has a column %q of its own", article(e.entity), e.entity, property.Name).hint("choose another name")
		}
		if err := e.add(property, place); err != nil {
			return err
		}
	}
	e.scope.columns = append(e.scope.columns, column{name: e.per, typ: schema.String}) // units are known by their text
	return nil
}

// add compiles one property.
func (e *entityProperties) add(property Definition, place string) error {
	if e.measurer == nil {
		e.measurer = &measurer{c: e.c, rows: e.c.eventBinder, entity: e.entity}
	}
	measure, err := e.measurer.property(property.Text, place)
	if err != nil {
		return err
	}
	measure.Name = property.Name
	e.properties, e.aggregates = append(e.properties, measure), e.measurer.aggregates
	e.scope.columns = append(e.scope.columns, column{name: property.Name, typ: measure.Type, duration: isDuration(measure.Expr)})
	return nil
}

// article is the article before a word.
func article(word string) string {
	if word == "actor" {
		return "an"
	}
	return "a"
}
