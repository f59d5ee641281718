package engine_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// defineObjects adds definitions of actors, cohorts and sessions to the document, each of
// which may use those before it, and tells the writer of them. All sorts are drawn: in
// what they measure, in their ranges, and nested.
func (d *documents) defineObjects() {
	for i := range 1 + d.r.IntN(4) {
		definition := query.Definition{Name: fmt.Sprintf("d%d", i)}
		if chance(d.r, 0.15) {
			definition.Text = pick(d.r, d.condition(1), d.number(1), d.text(1))
		} else {
			definition.Object = d.definitionObject()
		}
		typ, ok := d.definedType(definition)
		if !ok {
			continue
		}
		d.doc.Define = append(d.doc.Define, definition)
		d.defined[typ] = append(d.defined[typ], definition.Name)
		d.named = append(d.named, definition.Name)
		d.typeOf = append(d.typeOf, typ)
	}
	d.often = true // documents that define and do not use prove nothing
}

// definedType compiles a definition and returns its type.
func (d *documents) definedType(definition query.Definition) (schema.Type, bool) {
	plan, err := compileDocument(&query.Document{
		Dataset: randomDataset, Define: append(append(query.Definitions{}, d.doc.Define...), definition), Params: d.doc.Params, Missing: d.doc.Missing,
		From: d.doc.From, To: d.doc.To, Samples: &query.SamplesDocument{Columns: []string{definition.Name}},
	}, d.schema, d.events, d.now)
	if err != nil {
		return schema.Unknown, false
	}
	return plan.Samples.Columns[0].Type, true
}

func (d *documents) definitionObject() *query.DefinitionObject {
	r := d.r
	object := &query.DefinitionObject{Per: d.per()}
	switch r.IntN(10) {
	case 0:
		object.Actors = []string{}
		for range r.IntN(6) {
			object.Actors = append(object.Actors, pick(r, "u0", "u1", "u2", "u3", "u5", "u7", "u10", "", "nobody", "7"))
		}
		return object
	case 1, 2:
		object.Funnel = d.plainFunnel()
		object.Step = r.IntN(len(object.Funnel.Steps) + 1)
		if object.Step > 1 || object.Step == 0 && len(object.Funnel.Steps) > 1 {
			object.State = pick(r, "", "reached", "dropped", "in_progress")
		}
	case 3, 4, 5:
		object.Per, object.Session = "", d.property()
		object.Sessions = d.sessionRules()
		return object
	default:
		object.Actor = d.property()
		if chance(r, 0.4) {
			object.Actor = pick(r, "count() filter (where event = 'buy') >= 2", "count() > 3", "count() filter (where "+d.condition(0)+") = 0", "uniq(event) >= 2",
				"first(event) = 'view'", "max(time) - min(time) > '1h'")
		}
	}
	if chance(r, 0.25) {
		object.From = d.bound()
	}
	if chance(r, 0.25) {
		object.To = d.bound()
	}
	return object
}

// plainFunnel is a funnel without what a cohort's has not.
func (d *documents) plainFunnel() *query.FunnelDocument {
	f := d.funnel()
	f.Per, f.By, f.Attribution, f.Limit, f.Bins = "", nil, nil, nil, 0
	f.Measures, f.Trend, f.TrendMode, f.CompareGroups = nil, "", "", nil
	return f
}

// property writes a measure over the events of an entity.
func (d *documents) property() string {
	return pick(d.r, "count() filter (where event = 'view')", "first(event)", "last(country)", "uniq(event)", "count()", "uniq(user_id)",
		"max(time) - min(time)", "count() * 2", d.aggregateCall(true), d.aggregateCall(true), "count() filter (where event = 'buy') / count()",
		"min("+d.number(0)+") filter (where event = 'buy')", "count() filter (where "+d.condition(1)+")", "sum("+d.number(0)+")", "first(time)", "max(length("+d.text(0)+"))")
}

// sessionRules says what a session is.
func (d *documents) sessionRules() *query.SessionsDocument {
	r := d.r
	if chance(r, 0.2) {
		return nil
	}
	doc := &query.SessionsDocument{Per: d.per(), Gap: pick(r, "", "30m", "1s", "5m", "2h", "1d")}
	if chance(r, 0.2) {
		doc.Max = pick(r, "10m", "1h", "24h")
	}
	if chance(r, 0.2) {
		doc.GapEdge = "exclusive"
	}
	if chance(r, 0.2) {
		doc.Split = "day"
	}
	if chance(r, 0.1) {
		doc.Start = d.condition(1)
	}
	if chance(r, 0.1) {
		doc.End = d.condition(1)
	}
	return doc
}

// aboutDefined is a condition on one of the definitions.
func (d *documents) aboutDefined() string {
	i := d.r.IntN(len(d.named))
	name := d.named[i]
	switch d.typeOf[i] {
	case schema.Bool:
		return pick(d.r, name, name, "not "+name, name+" is null", "coalesce("+name+", true)")
	case schema.Int64, schema.Float64:
		return pick(d.r, name+" > 1", name+" >= 2", name+" = 0", name+" < 3.5", name+" is null", name+" between 1 and 60", "round("+name+") % 2 = 0")
	case schema.String:
		return pick(d.r, name+" = 'view'", name+" in ('view', 'CH', 'buy')", name+" is null", "length("+name+") > 2", name+" = event", name+" like '%e%'")
	case schema.Timestamp:
		return pick(d.r, name+" < time", name+" >= "+d.moment(), name+" is null")
	}
	return name + pick(d.r, " is null", " is not null")
}

// useDefined makes the view use one of the definitions.
func (d *documents) useDefined() {
	if len(d.named) == 0 {
		return
	}
	name := pick(d.r, d.named...)
	doc := d.doc
	switch {
	case chance(d.r, 0.35):
		if doc.Where != "" {
			doc.Where = "(" + doc.Where + ") " + pick(d.r, "and ", "or ")
		}
		doc.Where += d.aboutDefined()
	case doc.Funnel != nil && chance(d.r, 0.5):
		step := &doc.Funnel.Steps[d.r.IntN(len(doc.Funnel.Steps))]
		step.Where = pick(d.r, d.aboutDefined(), step.Where+" and "+d.aboutDefined())
	case doc.Funnel != nil:
		doc.Funnel.By = query.Texts{name}
	case doc.Lifecycle != nil:
		doc.Lifecycle.Event = d.aboutDefined()
	case doc.Stickiness != nil:
		doc.Stickiness.Event = d.aboutDefined()
	case doc.Difference != nil:
		if doc.Difference.Over == nil {
			doc.Difference.Selection = d.aboutDefined()
		}
	case doc.Retention != nil && chance(d.r, 0.5):
		doc.Retention.Start = d.aboutDefined()
	case doc.Retention != nil:
		doc.Retention.By = query.Texts{name}
	case doc.Paths != nil && d.typeOf[slices.Index(d.named, name)] == schema.Float64:
		doc.Paths.Node = "if(" + d.aboutDefined() + ", event, null)" // sums may differ in the last digit of their text
	case doc.Paths != nil:
		doc.Paths.Node = pick(d.r, "concat(event, ' ', string("+name+"))", "string("+name+")", "if("+d.aboutDefined()+", event, null)")
	case doc.Samples != nil:
		doc.Samples.Columns = append(doc.Samples.Columns, name+" as defined")
	case doc.Aggregate.Over == nil && chance(d.r, 0.5):
		doc.Aggregate.By = append(doc.Aggregate.By, name+" as defined")
	case doc.Aggregate.Over == nil:
		doc.Aggregate.Measures = append(doc.Aggregate.Measures, pick(d.r, "count("+name+") as defined", "uniq("+name+") as defined", "uniq(user_id) filter (where "+d.aboutDefined()+") as defined",
			"last("+name+") as defined"))
	}
}

// actors writes the entity actors; what is asked of them afterwards sees the columns of
// actors.
func (d *documents) actors() *query.ActorRowsDocument {
	doc := &query.ActorRowsDocument{Per: d.per()}
	for i := range d.r.IntN(4) {
		doc.Properties = append(doc.Properties, query.Definition{Name: fmt.Sprintf("p%d", i), Text: d.property()})
	}
	w := &writer{r: d.r, events: d.events, defined: map[schema.Type][]string{}, columns: map[schema.Type][]string{
		schema.Timestamp: {"first", "last"}, schema.Int64: {"events"}, schema.String: {"user_id"},
	}}
	if doc.Per != "" {
		w.columns[schema.String] = []string{doc.Per}
	}
	plan, err := compileDocument(&query.Document{
		Dataset: randomDataset, Define: d.doc.Define, Params: d.doc.Params, Missing: d.doc.Missing, From: d.doc.From, To: d.doc.To,
		Aggregate: &query.AggregateDocument{Over: &query.OverDocument{Actors: doc}},
	}, d.schema, d.events, d.now)
	if err == nil {
		const own = 3
		for _, property := range plan.Aggregate.Over.Actors.Properties[own:] {
			w.columns[property.Type] = append(w.columns[property.Type], property.Name)
		}
	}
	d.writer = w
	return doc
}

// TestCohortsOfFunnelsHaveTheSizesOfTheirSteps: the actors who reached, dropped before or are
// on their way to a step are as many as the funnel says.
func TestCohortsOfFunnelsHaveTheSizesOfTheirSteps(t *testing.T) {
	eachLaw(t, viewFunnel, func(t *testing.T, _ *rand.Rand, c *randomCase, e *engine.Engine) {
		doc := *c.doc
		doc.Where, doc.Compare, doc.Define = "", nil, withRanges(doc)
		funnel := *doc.Funnel
		funnel.Per, funnel.By, funnel.Attribution, funnel.Limit, funnel.Bins = "", nil, nil, nil, 0
		funnel.Measures, funnel.Trend, funnel.TrendMode, funnel.CompareGroups = nil, "", "", nil
		funnel.Count, funnel.Hold, funnel.Session = "", nil, nil // which count one actor several times
		doc.Funnel = &funnel
		answer, err := ask(e, &doc)
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Release()
		for i, step := range answer.Funnel.Steps {
			want := map[string]int64{query.StateReached: step.Count}
			if i > 0 {
				want[query.StateDropped], want[query.StateInProgress] = step.Dropped, step.InProgress
			}
			for state, count := range want {
				own := funnel
				cohort := query.Definition{Name: "the cohort", Object: &query.DefinitionObject{Funnel: &own, Step: i + 1, State: state, From: doc.From, To: doc.To}}
				whole := query.Document{Dataset: randomDataset, Timezone: doc.Timezone, Params: doc.Params, Missing: doc.Missing, Define: append(slices.Clone(doc.Define), cohort)}
				if got := countOf(t, e, whole, "uniq(user_id)", `"the cohort"`); got != count {
					t.Errorf("%d actors are %s at step %d, and the funnel says %d", got, state, i+1, count)
				}
			}
		}
	})
}

// withRanges are the document's definitions with its range, which others then do not change.
func withRanges(doc query.Document) query.Definitions {
	define := slices.Clone(doc.Define)
	for i, definition := range define {
		if o := definition.Object; o != nil && (o.Actor != "" || o.Funnel != nil) {
			ranged := *o
			if ranged.From == "" {
				ranged.From = doc.From
			}
			if ranged.To == "" {
				ranged.To = doc.To
			}
			define[i].Object = &ranged
		}
	}
	return define
}

// TestActorsAreInACohortOrNot: every actor is in a cohort or in its opposite.
func TestActorsAreInACohortOrNot(t *testing.T) {
	eachLaw(t, viewAggregate, func(t *testing.T, r *rand.Rand, c *randomCase, e *engine.Engine) {
		columns, err := schemaOf(e)
		if err != nil {
			t.Fatal(err)
		}
		d := &documents{writer: newWriter(r, columns, c.events), schema: columns, now: c.now, doc: &query.Document{Dataset: randomDataset}}
		for range 10 {
			definition := query.Definition{Name: "c", Object: &query.DefinitionObject{Actor: "count() filter (where " + d.condition(1) + ") " + pick(r, "> 0", ">= 2", "= 1")}}
			if _, ok := d.definedType(definition); !ok {
				continue
			}
			doc := query.Document{Dataset: randomDataset, Define: query.Definitions{definition}}
			all := countOf(t, e, doc, "uniq(user_id)", "")
			in, out := countOf(t, e, doc, "uniq(user_id)", "c"), countOf(t, e, doc, "uniq(user_id)", "not c")
			named := countOf(t, e, doc, "count()", "c is null")
			if nobody := countOf(t, e, doc, "count()", "user_id is null or user_id = ''"); in+out != all || named != nobody {
				t.Errorf("%s: of %d actors %d are in it and %d not; it is null for %d events, and %d have no actor", definition.Object.Actor, all, in, out, named, nobody)
			}
		}
	})
}

// definesEntities reports whether a definition is computed from other events than the one that
// has it, so that what holds of ranges or of other actors' events need not hold.
func definesEntities(doc *query.Document) bool {
	return slices.ContainsFunc(doc.Define, func(d query.Definition) bool { return d.Object != nil })
}
