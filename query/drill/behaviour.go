package drill

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// people is what is known of the actors behind a mark of a view that is about actors.
type people struct {
	// per is their column.
	per string
	// object says who they are, nil where no definition does.
	object *query.DefinitionObject
	// baseline is a definition of whom they are compared with, nil for everybody.
	baseline *query.DefinitionObject
	// from and to bound the events to list, and among which each of them has one.
	from, to int64
}

// group answers a mark by who the actors are.
func (d *drilling) group(who people) error {
	d.answer.Actors = &ActorsBody{Document: d.withView(), Mark: d.entityMark()}
	doc := d.asked()
	if who.from != d.plan.From || who.to != d.plan.To {
		d.inRange(doc, who.from, who.to)
	}
	d.listable(nil, doc)
	if who.object == nil {
		return nil
	}
	chosen := query.Definition{Name: d.unused("drilled"), Object: who.object}
	doc.Define = append(doc.Define, chosen)
	if err := addWhere(doc, name(chosen.Name)); err != nil {
		return err
	}
	events, count := *doc, *doc
	events.Samples = &query.SamplesDocument{}
	count.Aggregate = &query.AggregateDocument{Measures: []string{call("uniq", name(who.per)).String()}}
	d.answer.Events, d.answer.Count = &events, &count
	d.not("predicate", "a definition says who they are: see cohort")
	if err := d.keepOut(chosen); err != nil {
		return err
	}
	d.explainPeople(who, chosen)
	return d.peopleCohort(who)
}

// withView is the document with every default, an absolute range and its view.
func (d *drilling) withView() *query.Document {
	doc := *d.plan.Echo
	doc.Compare = nil
	return d.open(d.own(&doc))
}

// keepOut narrows the question to the actors, and to all others.
func (d *drilling) keepOut(chosen query.Definition) error {
	only, exclude := d.sent(), d.sent()
	for doc, condition := range map[*query.Document]*expression.Node{only: name(chosen.Name), exclude: operator(expression.OpNot, name(chosen.Name))} {
		if d.Mark.Compare {
			d.shift(doc)
		}
		doc.Define = append(doc.Define, chosen)
		if err := addWhere(doc, condition); err != nil {
			return err
		}
	}
	d.answer.Only, d.answer.Exclude = only, exclude
	return nil
}

// explainPeople sets the actors apart from the others of the view. A condition on actors is on their columns, so that who is
// chosen becomes one. How many events they have is left out: who came back, or went on, has more of them for that very reason.
func (d *drilling) explainPeople(who people, chosen query.Definition) {
	doc := d.asked()
	if d.plan.Funnel != nil && isNil(d.Mark.Entry) {
		d.inRange(doc, who.from, who.to) // which the funnel's resolution may have moved
	}
	over := &query.ActorRowsDocument{Per: who.per}
	doc.Difference = &query.DifferenceDocument{Over: &query.OverDocument{Actors: over}, Selection: d.column(doc, over, chosen), Exclude: []string{"events"}}
	if who.baseline != nil {
		doc.Difference.Baseline = d.column(doc, over, query.Definition{Name: d.unused("compared"), Object: who.baseline})
	}
	d.answer.Explain = doc
}

// column makes a definition of a document a column of its actors, whose name it returns.
func (d *drilling) column(doc *query.Document, over *query.ActorRowsDocument, definition query.Definition) string {
	doc.Define = append(doc.Define, definition)
	column := "is_" + definition.Name
	over.Properties = append(over.Properties, query.Definition{Name: column, Text: atLeast(countOf(name(definition.Name)), 1).holds.String()})
	return column
}

// peopleCohort is the content of the definition that the actors are found by.
func (d *drilling) peopleCohort(who people) error {
	live := *who.object
	live.From, live.To = d.live(live.From, live.To)
	raw, err := json.Marshal(live)
	if err != nil {
		return fmt.Errorf("write cohort: %w", err)
	}
	var content map[string]any
	if err := json.Unmarshal(raw, &content); err != nil {
		return fmt.Errorf("write cohort: %w", err)
	}
	d.cohort(content, query.Definition{Object: who.object}.Expressions()...)
	return nil
}

// live are the ends of a range for a definition that is kept: those that the document gives relative to now go on to move with
// it, and open ones are open whatever is asked.
func (d *drilling) live(from, to string) (string, string) {
	for _, end := range []struct {
		text       *string
		whole      string
		sent, open string
	}{{&from, d.moment(d.plan.From), d.Document.From, query.AlwaysFrom}, {&to, d.moment(d.plan.To), d.Document.To, query.AlwaysTo}} {
		switch {
		case *end.text == "":
			*end.text = end.open
		case *end.text == end.whole && strings.HasPrefix(end.sent, "now") && !d.Mark.Compare:
			*end.text = end.sent
		}
	}
	return from, to
}

// during is the condition that an event's time lies in a range.
func (d *drilling) during(from, to int64) *expression.Node {
	return d.within(part{from: from, to: to, timed: true}, schema.TimeName).holds
}

// matching joins the texts of conditions, of which those that are empty or always true say nothing, and some nodes.
func matching(conditions []string, nodes ...*expression.Node) *expression.Node {
	var joined *expression.Node
	for _, condition := range conditions {
		if condition == "" || condition == "true" {
			continue
		}
		joined = and(joined, parsed(condition))
	}
	for _, node := range nodes {
		joined = and(joined, node)
	}
	return joined
}

// countOf is the number of events of an actor that match, firstOf the time of the first.
func countOf(matching *expression.Node) *expression.Node {
	node := call("count")
	node.Filter = matching
	return node
}

func firstOf(of string, matching *expression.Node) *expression.Node {
	node := call("min", parsed(of))
	node.Filter = matching
	return node
}

// atLeast is the condition that a count is at least so many.
func atLeast(count *expression.Node, least int) condition {
	return within(count, constant(schema.IntOf(int64(least))), nil, false)
}

// measured people are those of whom a condition on measures of all of their events holds.
func measured(per string, who condition) *query.DefinitionObject {
	return &query.DefinitionObject{Actor: who.holds.String(), Per: per, From: query.AlwaysFrom, To: query.AlwaysTo}
}
