package drill

import (
	"encoding/json"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// events answers a mark of an aggregate over events.
func (d *drilling) events(p part, m *clicked) error {
	if err := d.narrowings(p); err != nil {
		return err
	}
	behind := p
	if m.window > 0 {
		d.trail(&behind, m.window)
	}
	looked := all(behind.rows, m.rows())
	doc := d.asked()
	d.narrowed(doc, behind)
	counted := *doc
	if err := addWhere(doc, looked.holds); err != nil {
		return err
	}
	if err := addWhere(&counted, behind.rows.holds); err != nil {
		return err
	}
	events := *doc
	events.Samples = &query.SamplesDocument{}
	d.answer.Events = &events
	if m.apart != "" {
		d.not("count", m.apart)
	} else {
		zero := p.timed && d.plan.Aggregate.Fill && d.hasTime()
		var bucket *expression.Node
		if m.window > 0 {
			bucket = d.within(p, schema.TimeName).holds
		}
		counted.Aggregate = &query.AggregateDocument{Measures: []string{m.text(zero, bucket)}}
		d.answer.Count = &counted
	}
	d.eventActors(doc, m)
	d.eventCohort(doc)
	return d.explainEvents(p, m)
}

// trail makes the part the window that ends with it, which may begin before the range.
func (d *drilling) trail(p *part, window int64) {
	edges := d.Facts.Buckets
	end := p.to
	for i := 1; i < len(edges); i++ {
		if edges[i] >= p.to {
			end = edges[i] // where the range cuts the bucket its window ends with the bucket all the same
			break
		}
	}
	p.from, p.timed = math.MinInt64, true
	if end >= math.MinInt64+window {
		p.from = end - window
	}
}

func (d *drilling) hasTime() bool {
	return slices.ContainsFunc(d.plan.Aggregate.By, func(key query.Key) bool { return isTime(&key) })
}

// timeColumn names the column of the rows that time('1d') is about.
func (d *drilling) timeColumn() string {
	switch over := d.plan.Aggregate.Over; {
	case over == nil:
		return schema.TimeName
	case over.Actors != nil:
		return "first"
	}
	return "start"
}

// narrowings are the question about the part alone, without it, and broken down once more.
func (d *drilling) narrowings(p part) error {
	if p.rows.always() && !p.timed {
		return nil // it is everything
	}
	only, exclude := d.sent(), d.sent()
	if d.Mark.Compare {
		d.shift(only)
		d.shift(exclude)
	}
	d.narrowed(only, p)
	if err := addWhere(only, p.rows.holds); err != nil {
		return err
	}
	inside := all(p.rows, d.within(p, d.timeColumn()))
	if err := addWhere(exclude, inside.fails); err != nil {
		return err
	}
	d.answer.Only, d.answer.Exclude = only, exclude
	return d.brokenDown(only)
}

// shift makes a document that compares be about the compared range alone.
func (d *drilling) shift(doc *query.Document) {
	doc.From, doc.To, doc.Compare = d.plan.Echo.From, d.plan.Echo.To, nil
}

// brokenDown is a document with one more key, and without those whose values are known now.
func (d *drilling) brokenDown(only *query.Document) error {
	if d.By == "" {
		return nil
	}
	by := *only
	aggregate := *only.Aggregate
	keys, err := d.keys()
	if err != nil {
		return err
	}
	var kept []string
	for _, key := range keys {
		fixed := false
		for given := range d.Mark.Keys {
			fixed = fixed || key.called(given) && !isTime(key.Key)
		}
		if !fixed {
			kept = append(kept, key.text)
		}
	}
	aggregate.By = append(kept, d.By)
	by.Aggregate = &aggregate
	d.answer.By = &by
	return nil
}

// eventActors asks for the actors of the events of a document.
func (d *drilling) eventActors(doc *query.Document, m *clicked) {
	body := &ActorsBody{Document: &query.Document{}, Mark: &Mark{}}
	*body.Document = *doc
	body.Aggregate = &query.AggregateDocument{Measures: []string{"count()"}}
	if counted := m.counted(); counted != "" {
		body.Per = counted // the number is of these
		for _, key := range d.plan.Aggregate.Aggregates {
			if key.Function == query.Uniq && key.Arg.Op == expression.Column && unitType(key.Arg.Type) && key.Arg.Ref.Name == counted {
				d.answer.Actors = body
				return
			}
		}
		body.Per = ""
	}
	if d.Actor == "" {
		d.not("actors", "the dataset has no actor column")
		return
	}
	d.answer.Actors = body
}

// unitType reports whether values of a type can be units.
func unitType(typ schema.Type) bool { return typ == schema.String || typ == schema.Int64 }

// eventCohort makes a cohort of the actors of the events of a document.
func (d *drilling) eventCohort(doc *query.Document) {
	if d.answer.Actors == nil {
		d.not("cohort", "the dataset has no actor column")
		return
	}
	some := call("count")
	if doc.Where != "" {
		where, err := expression.Parse(doc.Where)
		if err != nil {
			return // cannot happen: it was written here
		}
		some.Filter = where
	}
	from, to := d.live(doc.From, doc.To)
	content := map[string]any{"actor": operator(expression.OpGreater, some, constant(schema.IntOf(0))).String(), "from": from, "to": to}
	if per := d.answer.Actors.Per; per != "" {
		content["per"] = per
	}
	d.cohort(content, doc.Where)
}

// cohort sets the cohort, if the texts that it is made of mean the same by themselves as in the document.
func (d *drilling) cohort(content map[string]any, texts ...string) {
	for _, text := range texts {
		if d.takesDefined(text, nil) {
			d.not("cohort", "it takes definitions of the document; save those first")
			return
		}
		if node, err := expression.Parse(text); err == nil && hasParameter(node) {
			d.not("cohort", "a saved definition cannot have parameters")
			return
		}
	}
	raw, err := json.Marshal(content)
	if err != nil {
		return // cannot happen: documents always marshal
	}
	d.answer.Cohort = raw
}

// takesDefined reports whether a text takes definitions of the document, by itself or by saved definitions that it mentions, which
// are among those looked at already.
func (d *drilling) takesDefined(text string, looked []string) bool {
	mentioned := expression.MentionedNames(text)
	if slices.ContainsFunc(d.plan.Echo.Define, func(definition query.Definition) bool { return slices.Contains(mentioned, definition.Name) }) {
		return true
	}
	for _, saved := range d.Definitions {
		if !slices.Contains(mentioned, saved.Name) || slices.Contains(looked, saved.Name) {
			continue
		}
		definition, err := query.ParseDefinition(saved.Name, saved.Content)
		if err != nil {
			continue // cannot happen: it has been compiled
		}
		for _, text := range definition.Expressions() {
			if d.takesDefined(text, append(looked, saved.Name)) {
				return true
			}
		}
	}
	return false
}

func hasParameter(node *expression.Node) bool {
	if node == nil {
		return false
	}
	return node.Kind == expression.NodeParameter || hasParameter(node.Filter) || slices.ContainsFunc(node.Args, hasParameter)
}

// explainEvents sets the part apart from the other events of the question.
func (d *drilling) explainEvents(p part, m *clicked) error {
	selection := all(p.rows, d.within(p, schema.TimeName), m.rows())
	if selection.always() {
		d.not("explain", "the mark is everything, so that nothing is left to compare it with")
		return nil
	}
	doc := d.asked()
	doc.Difference = &query.DifferenceDocument{Selection: selection.holds.String()}
	d.answer.Explain = doc
	return nil
}
