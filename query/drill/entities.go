package drill

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// entities answers a mark of an aggregate over sessions, actors or flows. What is asked of rows cannot stand in where, which is
// about events and decides what the rows are: it becomes a filter of the measure, or a part of having.
func (d *drilling) entities(p part, m *clicked) error {
	rows := all(p.rows, d.within(p, d.timeColumn()))
	if rows.holds != nil {
		d.answer.Predicate = rows.holds.String()
	}
	d.countEntities(p, m, rows)
	if err := d.narrowEntities(p, rows); err != nil {
		return err
	}
	if err := d.entityEvents(rows, m); err != nil {
		return err
	}
	over := d.plan.Echo.Aggregate.Over
	if m.window == 0 {
		d.listedRows(over, d.plan.Aggregate.Over.Per(), all(rows, m.rows()))
	}
	body := &ActorsBody{Document: d.asked(), Mark: d.entityMark()}
	body.Aggregate = d.withUnits(d.plan.Echo.Aggregate)
	d.answer.Actors = body
	d.not("cohort", "no definition says who has such a "+d.plan.Aggregate.Over.Entity()+"; save the list of actors")
	d.actorsCohort(rows, m)
	selection := all(rows, m.rows())
	if selection.always() {
		d.not("explain", "the mark is everything, so that nothing is left to compare it with")
		return nil
	}
	d.answer.Explain = d.asked()
	d.answer.Explain.Difference = &query.DifferenceDocument{Over: over, Selection: selection.holds.String()}
	return nil
}

// RowsDocument is an aggregate over sessions, actors or flows whose first measure has the condition of the mark's rows as its
// filter, and whose second is of their actor.
func (q Question) RowsDocument() (*query.Document, error) {
	d := &drilling{Question: q, plan: q.Plan, answer: &Answer{Reasons: map[string]string{}}, params: map[string]json.RawMessage{}}
	p, err := d.markedPart()
	if err != nil {
		return nil, err
	}
	m, err := d.measure()
	if err != nil {
		return nil, err
	}
	looked := all(p.rows, d.within(p, d.timeColumn()), m.rows())
	doc := d.asked()
	measures := []string{countOf(looked.holds).String() + " as rows", call("uniq", name(q.Plan.Aggregate.Over.Per())).String() + " as actors"}
	doc.Aggregate = &query.AggregateDocument{Over: q.Plan.Echo.Aggregate.Over, Measures: measures}
	return doc, nil
}

// entityMark is the mark as a request for actors says it, for a document that compares nothing.
func (d *drilling) entityMark() *Mark {
	mark := *d.Mark
	mark.Compare = false
	return &mark
}

// withUnits is an aggregate whose time('auto') is the unit that it came to: another range might get another.
func (d *drilling) withUnits(aggregate *query.AggregateDocument) *query.AggregateDocument {
	changed := *aggregate
	changed.By = slices.Clone(aggregate.By)
	for i, key := range d.plan.Aggregate.By {
		if key.TimeAuto && key.Time != nil {
			changed.By[i] = fmt.Sprintf("time('%s') as %s", key.Time, expression.QuoteName(key.Name))
		}
	}
	return &changed
}

// countEntities writes the document whose cell is the number.
func (d *drilling) countEntities(p part, m *clicked, rows condition) {
	if m.apart != "" || m.window > 0 {
		d.not("count", m.apart)
		if m.window > 0 {
			d.not("count", "a window that trails behind the time bucket is of more rows than the mark's")
		}
		return
	}
	measured := *m
	measured.node = filtered(m.node, rows.holds, d.seconds(p))
	zero := p.timed && d.plan.Aggregate.Fill && d.hasTime()
	doc := d.asked()
	doc.Aggregate = &query.AggregateDocument{Over: d.plan.Echo.Aggregate.Over, Measures: []string{measured.text(zero, rows.holds)}}
	d.answer.Count = doc
}

// seconds is the length of a part. An end that is open is that of the data, which the echo has: where it has none, there is no
// event in the range.
func (d *drilling) seconds(p part) float64 {
	from, to := p.from, p.to
	echo := d.plan.Echo
	if from == math.MinInt64 && echo.From == "" || to == math.MaxInt64 && echo.To == "" {
		return 0
	}
	resolution := int64(1)
	if flows := d.plan.Aggregate.Over.Flows; flows != nil {
		resolution = max(1, flows.Funnel.Resolution) // to which the times of the data are cut
	}
	if from == math.MinInt64 {
		from, _ = d.plan.Zone.ParseMoment(echo.From, time.Time{})
		from = cutUp(from-resolution+1, resolution)
	}
	if to == math.MaxInt64 {
		to, _ = d.plan.Zone.ParseMoment(echo.To, time.Time{})
		to = cutUp(to-resolution, resolution) + 1
	}
	return float64(max(0, to-from)) / 1e6
}

// narrowEntities are the question about the part alone and without it: having, which means the columns of the answer, keeps or
// drops the rows of a key.
func (d *drilling) narrowEntities(p part, rows condition) error {
	switch {
	case rows.always():
		return nil
	case len(d.Mark.Keys) == 0 || d.Mark.Other || d.Mark.Range != nil || d.Mark.Time != nil:
		d.not("only", "only rows with some keys can be kept, not a part of the "+d.plan.Aggregate.Over.Entity()+"s")
		d.not("exclude", d.answer.Reasons["only"])
		return nil
	}
	keys, err := d.keys()
	if err != nil {
		return err
	}
	var columns []condition
	for _, key := range keys {
		for given, raw := range d.Mark.Keys {
			if !key.called(given) {
				continue
			}
			value, err := d.valueOf(raw, key.Type, "keys."+given)
			if err != nil {
				return err
			}
			columns = append(columns, d.is(name(key.Name), value))
		}
	}
	having := all(columns...)
	for to, kept := range map[**query.Document]*expression.Node{&d.answer.Only: having.holds, &d.answer.Exclude: having.fails} {
		doc := d.sent()
		if d.Mark.Compare {
			d.shift(doc)
		}
		aggregate := *doc.Aggregate
		if aggregate.Having != "" {
			before, err := expression.Parse(aggregate.Having)
			if err != nil {
				return err // cannot happen: the document has been compiled
			}
			kept = and(before, kept)
		}
		aggregate.Having = kept.String()
		doc.Aggregate = &aggregate
		*to = doc
	}
	return d.brokenDown(d.answer.Only)
}

// entityEvents lists the events of the rows, where the rows' condition can be said of the events.
func (d *drilling) entityEvents(rows condition, m *clicked) error {
	over := d.plan.Echo.Aggregate.Over
	looked := all(rows, m.rows())
	doc := d.asked()
	doc.Samples = &query.SamplesDocument{}
	switch {
	case over.Flows != nil:
		d.not("events", "no condition on events says which belong to a flow")
		return nil
	case m.window > 0:
		d.not("events", "the window that trails behind the time bucket is of other rows, too")
		return nil
	case over.Actors != nil:
		// Who has no event has no row, but values of measures all the same.
		looked = all(looked, condition{operator(expression.OpGreater, name("events"), constant(schema.IntOf(0))), operator(isNotNull, name("events"))})
		measure, ok := d.measured(looked, over.Actors.Properties, over.Actors.Per, map[string]string{
			"first": "min(time)", "last": "max(time)", "events": "count()",
		}, doc.Where)
		if !ok {
			d.not("events", "the condition on actors cannot be said as a measure of their events")
			return nil
		}
		return d.eventsOf(doc, measure)
	}
	return d.sessionEvents(doc, looked)
}

// eventsOf lists the events of the actors of whom a measure is true.
func (d *drilling) eventsOf(doc *query.Document, measure *expression.Node) error {
	per := d.plan.Aggregate.Over.Per()
	return d.eventsWhere(doc, query.DefinitionObject{Actor: measure.String(), Per: per})
}

// eventsWhere lists the events for which a definition is true.
func (d *drilling) eventsWhere(doc *query.Document, object query.DefinitionObject) error {
	chosen := d.unused("drilled")
	doc.Define = append(doc.Define, query.Definition{Name: chosen, Object: &object})
	d.answer.Events = doc
	return addWhere(doc, name(chosen))
}

// unused is a name that nothing of the document has.
func (d *drilling) unused(wanted string) string {
	for n := 1; ; n++ {
		candidate := wanted
		if n > 1 {
			candidate = fmt.Sprintf("%s%d", wanted, n)
		}
		taken := slices.ContainsFunc(d.plan.Echo.Define, func(definition query.Definition) bool { return definition.Name == candidate }) ||
			slices.ContainsFunc(d.Definitions, func(saved query.SavedDefinition) bool { return saved.Name == candidate }) ||
			slices.Contains(d.Properties, candidate)
		if !taken {
			return candidate
		}
	}
}

// sessionEvents lists the events of sessions. A property of sessions is over those of all events of the dataset, so that
// it says of which session an event is only where the question filters nothing.
func (d *drilling) sessionEvents(doc *query.Document, looked condition) error {
	if doc.Where != "" {
		d.not("events", "the sessions are of events that pass a filter, and no property of events says what session they are of then")
		return nil
	}
	over := d.plan.Echo.Aggregate.Over.Sessions
	sessions := *over
	properties := sessions.Properties
	sessions.Properties = nil
	inRange := part{from: d.plan.From, to: d.plan.To, timed: true}
	looked = all(looked, d.within(inRange, "start"))
	if looked.always() {
		looked = condition{operator(expression.OpGreater, name("events"), constant(schema.IntOf(0))), nil}
	}
	measure, ok := d.measured(looked, properties, over.Per, map[string]string{
		"start": "min(time)", "end": "max(time)", "duration": "max(time) - min(time)", "events": "count()",
	}, "")
	if !ok {
		d.not("events", "the condition on sessions cannot be said as a measure of their events")
		return nil
	}
	d.pin(doc)
	doc.To = "" // a session that starts in the range may end behind it
	return d.eventsWhere(doc, query.DefinitionObject{Session: measure.String(), Sessions: &sessions})
}

// measured turns a condition on the columns of rows into a measure over the events that a row is made of, those that pass a
// filter.
func (d *drilling) measured(rows condition, properties query.Definitions, per string, own map[string]string, where string) (*expression.Node, bool) {
	var filter *expression.Node
	if where != "" {
		var err error
		if filter, err = expression.Parse(where); err != nil {
			return nil, false
		}
	}
	columns := map[string]*expression.Node{}
	for column, measure := range own {
		columns[column] = parsed(measure)
	}
	for _, property := range properties {
		columns[property.Name] = parsed(property.Text)
	}
	columns[per] = call("min", call(expression.CastString, name(per)))
	for column, node := range columns {
		if node == nil {
			return nil, false
		}
		if filter != nil {
			columns[column] = filtered(node, filter, 0)
		}
	}
	return substitute(rows.holds, columns)
}

// parsed is a text that has been compiled before as a tree.
func parsed(of string) *expression.Node {
	node, err := expression.Parse(of)
	if err != nil {
		return nil
	}
	return node
}

// substitute replaces names by nodes; it fails where a name has none.
func substitute(node *expression.Node, by map[string]*expression.Node) (*expression.Node, bool) {
	if node.Kind == expression.NodeName {
		replaced, ok := by[node.Text]
		return replaced, ok
	}
	changed := *node
	changed.Args = make([]*expression.Node, len(node.Args))
	for i, argument := range node.Args {
		var ok bool
		if changed.Args[i], ok = substitute(argument, by); !ok {
			return nil, false
		}
	}
	return &changed, node.Filter == nil
}

// actorsCohort makes a cohort of actors by their own columns.
func (d *drilling) actorsCohort(rows condition, m *clicked) {
	if d.plan.Echo.Aggregate.Over.Actors == nil || d.answer.Events == nil {
		return
	}
	define := d.answer.Events.Define
	object := define[len(define)-1].Object
	from, to := d.live(d.answer.Events.From, d.answer.Events.To)
	content := map[string]any{"actor": object.Actor, "per": object.Per, "from": from, "to": to}
	d.cohort(content, object.Actor)
}
