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

// overActors is the place of the entity actors.
const overActors = "aggregate.over.actors"

// actorColumns are the columns of every actor, before its properties, and how they are
// measured.
var actorColumns = Definitions{{Name: "first", Text: "min(time)"}, {Name: "last", Text: "max(time)"}, {Name: "events", Text: "count()"}}

// over compiles what a row is, and returns a maker of binders over the rows.
func (c *compiler) over(doc *AggregateDocument, a *Aggregate) (func() *expression.Binder, error) {
	if doc.Over == nil {
		doc.Over = &OverDocument{}
	}
	var scope expression.Scope
	var err error
	switch {
	case doc.Over.Sessions != nil:
		a.Over = &Over{}
		a.Over.Sessions, scope, err = c.sessions(doc.Over.Sessions, "aggregate.over.sessions")
	case doc.Over.Actors != nil:
		a.Over = &Over{}
		a.Over.Actors, scope, err = c.actorRows(doc.Over.Actors)
	case doc.Over.Flows != nil:
		a.Over = &Over{}
		a.Over.Flows, scope, err = c.flows(doc.Over.Flows)
	default:
		return c.eventBinder, nil
	}
	return func() *expression.Binder {
		binder := c.binder(scope)
		binder.Override = rejectMeasures
		return binder
	}, err
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
func (c *compiler) actorRows(doc *ActorRowsDocument) (*ActorRows, expression.Scope, error) {
	a := &ActorRows{}
	var err error
	if a.Per, err = c.per(overActors+".per", doc.Per); err != nil {
		return nil, nil, err
	}
	doc.Per = a.Per
	e := &entityProperties{c: c, entity: "actor", per: a.Per, scope: listScope{describe: "column of an actor"}}
	for _, column := range actorColumns {
		if err := e.add(column, overActors); err != nil {
			return nil, nil, err
		}
	}
	if err := e.compile(doc.Properties, overActors+".properties"); err != nil {
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
