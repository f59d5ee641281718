package drill

import (
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// difference answers a mark of a difference: the rows of a side that have a value of a property.
func (d *drilling) difference() error {
	view, doc := d.plan.Difference, d.plan.Echo.Difference
	property, err := d.property()
	if err != nil {
		return err
	}
	node, _, err := expression.ParseNamed(property.text)
	if err != nil {
		return err // cannot happen: the document has been compiled
	}
	has, err := d.hasValue(node, property.DifferenceProperty)
	if err != nil {
		return err
	}
	side, err := d.side(doc)
	if err != nil {
		return err
	}
	d.answer.Label = shorten(has.holds.String() + ", " + d.Mark.Side)
	rows := all(side, has)
	if view.Over == nil {
		return d.differenceEvents(rows, has, doc)
	}
	if property.OfEvents {
		d.notPeople("a " + view.Over.Entity() + " has a value where one of its events has it, which no condition on its columns says")
		d.not("actors", "the rows cannot be told by their columns")
		return nil
	}
	asked := d.asked()
	asked.Aggregate = &query.AggregateDocument{Over: doc.Over, Measures: []string{countOf(rows.holds).String()}}
	d.answer.Predicate = rows.holds.String()
	d.answer.Count = asked
	d.not("events", "the rows are made of events, and no condition on these says which")
	d.listedRows(doc.Over, view.Over.Per(), rows)
	body := *asked
	d.answer.Actors = &ActorsBody{Document: &body, Mark: &Mark{}}
	return nil
}

// differenceEvents answers a mark of a difference over events.
func (d *drilling) differenceEvents(rows, has condition, doc *query.DifferenceDocument) error {
	d.answer.Predicate = rows.holds.String()
	asked := d.asked()
	if err := addWhere(asked, rows.holds); err != nil {
		return err
	}
	events, count := *asked, *asked
	events.Samples = &query.SamplesDocument{}
	count.Aggregate = &query.AggregateDocument{Measures: []string{"count()"}}
	d.answer.Events, d.answer.Count = &events, &count
	if d.Actor != "" {
		body := count
		d.answer.Actors = &ActorsBody{Document: &body, Mark: &Mark{}}
	}
	d.eventCohort(asked)
	for to, condition := range map[**query.Document]*expression.Node{&d.answer.Only: has.holds, &d.answer.Exclude: has.fails} {
		sent := d.sent()
		if d.Mark.Compare {
			d.shift(sent)
		}
		if err := addWhere(sent, condition); err != nil {
			return err
		}
		*to = sent
	}
	d.answer.Explain = d.asked()
	d.answer.Explain.Difference = &query.DifferenceDocument{Over: doc.Over, Selection: rows.holds.String()}
	return nil
}

// lookedAt is a property of the difference and the expression that it is.
type lookedAt struct {
	query.DifferenceProperty
	text string
}

// property finds the property of the mark.
func (d *drilling) property() (lookedAt, error) {
	view, doc := d.plan.Difference, d.plan.Echo.Difference
	if d.Mark.Property == "" {
		return lookedAt{}, missing("property", "name the property as the answer has it")
	}
	for i, property := range view.Properties {
		if property.Name != d.Mark.Property {
			continue
		}
		found := lookedAt{property, expression.QuoteName(property.Name)}
		if len(doc.Properties) == len(view.Properties) {
			found.text = doc.Properties[i]
		}
		return found, nil
	}
	names := make([]string, len(view.Properties))
	for i, property := range view.Properties {
		names[i] = property.Name
	}
	hint := ""
	if nearest := schema.Nearest(d.Mark.Property, names); nearest != "" {
		hint = "did you mean " + nearest + "?"
	}
	return lookedAt{}, fault("property", hint, "the difference does not look at %s", d.Mark.Property)
}

// hasValue is the condition that a row has the value, or lies in the part of the distribution.
func (d *drilling) hasValue(node *expression.Node, property query.DifferenceProperty) (condition, error) {
	if d.Mark.Range != nil {
		if property.Expr.Type == schema.Timestamp {
			return d.betweenTimes(node)
		}
		return d.between(d.Mark.Range, node)
	}
	if len(d.Mark.Value) == 0 {
		return condition{}, missing("value", "give the value as the answer has it, or range")
	}
	if property.Expr.Type == schema.StringList && !isNil(d.Mark.Value) {
		item, err := d.valueOf(d.Mark.Value, schema.String, "value")
		if err != nil {
			return condition{}, err
		}
		holds := call(expression.FuncHas, node, d.literal(item))
		return condition{holds, operator(expression.OpDistinct, holds, constant(schema.BoolOf(true)))}, nil
	}
	value, err := d.valueOf(d.Mark.Value, property.Expr.Type, "value")
	return d.is(node, value), err
}

// betweenTimes is between for times.
func (d *drilling) betweenTimes(node *expression.Node) (condition, error) {
	var ends [2]*expression.Node
	for i, raw := range [][]byte{d.Mark.Range.From, d.Mark.Range.To} {
		if isNil(raw) {
			continue
		}
		value, err := d.valueOf(raw, schema.Timestamp, "range")
		if err != nil {
			return condition{}, err
		}
		ends[i] = d.literal(value)
	}
	if ends[0] == nil && ends[1] == nil {
		return condition{}, missing("range.from", "a range has at least one end")
	}
	return within(node, ends[0], ends[1], true), nil
}

// side is the condition that a row is on the side of the mark.
func (d *drilling) side(doc *query.DifferenceDocument) (condition, error) {
	selection := isTrue(parsed(doc.Selection))
	switch d.Mark.Side {
	case "selection":
		return selection, nil
	case "baseline":
		if doc.Baseline == "" || doc.Baseline == "true" {
			return selection.opposite(), nil
		}
		return all(isTrue(parsed(doc.Baseline)), selection.opposite()), nil
	case "":
		return condition{}, missing("side", "it is selection or baseline")
	}
	return condition{}, fault("side", "it is selection or baseline", "%q is no side", d.Mark.Side)
}

// isTrue is the condition that a truth value is true.
func isTrue(node *expression.Node) condition {
	return condition{node, operator(expression.OpDistinct, node, constant(schema.BoolOf(true)))}
}
