// Package drill answers what lies behind a mark of a chart: "the number you click is the number you get". It computes on
// documents alone. Given a document, what it compiles to, and a mark of its answer, it writes the predicate of the
// rows behind the mark, and the documents that list its events and actors, narrow the question to it, explain it,
// and count it again, in one cell. What the language cannot say exactly is not said at all, but left null with a reason.
//
// A mark may need to know of the answer what its document does not say: where bins begin, which rows were shown. Needs
// tells so, and the engine finds it out.
package drill

import (
	"encoding/json"
	"maps"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Question is a mark of the answer of a document.
type Question struct {
	// Document is the document as it was sent, Plan what it compiled to; with Mark.Compare its range is the shifted one, and so is
	// that of its echo.
	Document *query.Document
	Plan     *query.Plan
	Mark     *Mark
	// By is an expression to break the mark down by, empty for none.
	By string
	// Definitions are those saved with the dataset.
	Definitions []query.SavedDefinition
	// Properties are the names of the dataset's properties; Actor is its first actor column, "" where there is none.
	Properties []string
	Actor      string
	Facts      Facts
}

// Facts are what Needs asks to be found out.
type Facts struct {
	// Buckets are the starts of the buckets of the time key, and the end of the last.
	Buckets []int64
	// Bins are the lower edges of the bins of each key that has any, by its number.
	Bins map[int][]float64
	// Shown are the keys of the answer's rows. Cut are those of the rows beyond the limits, where a having makes
	// these other than all that are not shown.
	Shown, Cut [][]schema.Value
}

// Answer is what lies behind a mark. Members that make no sense for it, or that cannot be said exactly, are nil.
type Answer struct {
	// Label is a short text for people.
	Label string `json:"label"`
	// Predicate is the condition on rows, "" where it cannot be said.
	Predicate string `json:"predicate"`
	// Only and Exclude are the question about those rows alone, or all others; By the former broken down by one more.
	Only    *query.Document `json:"only"`
	Exclude *query.Document `json:"exclude"`
	By      *query.Document `json:"by"`
	// Events lists the events, Explain sets the rows apart from all others, Count has one cell, the number of the mark.
	Events  *query.Document `json:"events"`
	Explain *query.Document `json:"explain"`
	Count   *query.Document `json:"count"`
	// Actors is a body for a request for actors.
	Actors *ActorsBody `json:"actors"`
	// Cohort is the content of a definition that makes a cohort of these actors, whenever it is asked.
	Cohort json.RawMessage `json:"cohort"`
	// Listed says that the events can be listed by the document and its mark, also where Events is nil.
	Listed bool `json:"listed"`
	// Reasons say, by member, why it is null.
	Reasons map[string]string `json:"reasons,omitempty"`
	listing `json:"-"`
}

// ActorsBody is a request for actors: a document, and what chooses a cell of its answer. That is the mark, or for a funnel the
// members of query.ActorsDocument.
type ActorsBody struct {
	*query.Document
	Step  int             `json:"step,omitempty"`
	State string          `json:"state,omitempty"`
	Value json.RawMessage `json:"value,omitempty"`
	Entry json.RawMessage `json:"entry,omitempty"`
	Other bool            `json:"other,omitempty"`
	// Per names the column whose values are listed, where the document has none.
	Per  string `json:"per,omitempty"`
	Mark *Mark  `json:"mark,omitempty"`
}

// drilling is a question on its way to the answer.
type drilling struct {
	Question
	plan   *query.Plan
	answer *Answer
	// params are those that the predicate needs beside the document's.
	params map[string]json.RawMessage
}

// Answers returns what lies behind a mark. A mark that is not of the document's answer gives a *query.Error.
func (q Question) Answers() (*Answer, error) {
	d := &drilling{Question: q, plan: q.Plan, answer: &Answer{Reasons: map[string]string{}}, params: map[string]json.RawMessage{}}
	if err := d.fits(); err != nil {
		return nil, err
	}
	err := d.view()
	d.answer.Listed = d.answer.Events != nil || d.answer.Within != nil
	d.explainNulls()
	return d.answer, err
}

func (d *drilling) view() error {
	switch plan := d.plan; {
	case plan.Aggregate != nil:
		return d.aggregate()
	case plan.Funnel != nil:
		return d.funnel()
	case plan.Retention != nil:
		return d.retention()
	case plan.Lifecycle != nil:
		return d.lifecycle()
	case plan.Stickiness != nil:
		return d.stickiness()
	case plan.Paths != nil:
		return d.paths()
	case plan.Difference != nil:
		return d.difference()
	}
	return &query.Error{Code: query.CodeMissing, Where: "document", Message: "samples are events already, and have nothing behind them"}
}

// not leaves a member null, and says why.
func (d *drilling) not(member, why string) { d.answer.Reasons[member] = why }

// explainNulls gives every member that is null a reason.
func (d *drilling) explainNulls() {
	a := d.answer
	for member, present := range map[string]bool{
		"predicate": a.Predicate != "", "only": a.Only != nil, "exclude": a.Exclude != nil, "by": a.By != nil, "events": a.Events != nil,
		"explain": a.Explain != nil, "count": a.Count != nil, "actors": a.Actors != nil, "cohort": a.Cohort != nil,
	} {
		if present {
			delete(a.Reasons, member)
		} else if a.Reasons[member] == "" {
			a.Reasons[member] = usualReasons[member]
		}
	}
}

var usualReasons = map[string]string{
	"predicate": "the mark is about all rows, or about what no condition on single rows says",
	"only":      "the mark is no part of the question's rows", "exclude": "the mark is no part of the question's rows",
	"by": "no expression to break down by was named", "events": "no condition on events says which these are",
	"explain": "no condition on rows says what to set apart", "count": "no single cell has this number",
	"actors": "there are no actors behind this", "cohort": "no definition says who these are; save the list of actors",
}

// asked is the document with every default and an absolute range, without its view: what lies behind a number is
// asked of the range that the number is of, whenever it is looked at.
func (d *drilling) asked() *query.Document {
	doc := *d.plan.Echo
	doc.Aggregate, doc.Samples, doc.Funnel, doc.Retention, doc.Lifecycle = nil, nil, nil, nil, nil
	doc.Stickiness, doc.Paths, doc.Difference, doc.Compare = nil, nil, nil, nil
	return d.open(d.own(&doc))
}

// open leaves those ends of the range open that the document leaves open: the echo closes them by the data, which is
// less where times are cut to a resolution, and for definitions with an end of their own.
func (d *drilling) open(doc *query.Document) *query.Document {
	doc.From, doc.To = d.moment(d.plan.From), d.moment(d.plan.To)
	return doc
}

// sent is a copy of the document as it was sent.
func (d *drilling) sent() *query.Document {
	doc := *d.Document
	return d.own(&doc)
}

// own gives a copy of a document maps and lists of its own, and the parameters of the predicate.
func (d *drilling) own(doc *query.Document) *query.Document {
	doc.Params, doc.Define = maps.Clone(doc.Params), slices.Clone(doc.Define)
	if len(d.params) > 0 && doc.Params == nil {
		doc.Params = map[string]json.RawMessage{}
	}
	maps.Copy(doc.Params, d.params)
	return doc
}

// addWhere narrows a document by a condition, which may be nil.
func addWhere(doc *query.Document, condition *expression.Node) error {
	if condition == nil {
		return nil
	}
	if doc.Where == "" {
		doc.Where = condition.String()
		return nil
	}
	node, err := expression.Parse(doc.Where)
	if err != nil {
		return err // cannot happen: the document has been compiled
	}
	doc.Where = and(node, condition).String()
	return nil
}

// fits checks that a mark has only members of the document's view.
func (d *drilling) fits() error {
	raw, err := json.Marshal(d.Mark)
	if err != nil {
		return err
	}
	given := map[string]json.RawMessage{}
	if err := json.Unmarshal(raw, &given); err != nil {
		return err
	}
	view, members := d.members()
	for _, member := range slices.Sorted(maps.Keys(given)) {
		if !slices.Contains(members, member) {
			return &query.Error{Code: query.CodeUnknownField, Where: "mark." + member, Message: "a mark of " + view + " has no " + member}
		}
	}
	if d.Mark.Compare && d.plan.Compare == nil && d.Document.Compare == nil {
		return fault("compare", "", "the document compares nothing")
	}
	return nil
}

// members are those that a mark of the document's view may have.
func (d *drilling) members() (view string, members []string) {
	switch plan := d.plan; {
	case plan.Aggregate != nil:
		view, members = "aggregate", []string{"keys", "other", "shown", "measure", "range", "time"}
	case plan.Funnel != nil:
		view, members = "funnel", []string{"step", "state", "value", "entry", "other"}
	case plan.Retention != nil:
		view, members = "retention", []string{"cohort", "period", "state", "value", "other"}
	case plan.Lifecycle != nil:
		view, members = "lifecycle", []string{"period", "state"}
	case plan.Stickiness != nil:
		view, members = "stickiness", []string{"periods", "or_more"}
	case plan.Paths != nil:
		view, members = "paths", []string{"depth", "node", "from", "to"}
	case plan.Difference != nil:
		view, members = "difference", []string{"property", "value", "range", "side"}
	}
	return view, append(members, "compare")
}

// shorten cuts a label.
func shorten(label string) string {
	const most = 200
	if runes := []rune(label); len(runes) > most {
		return string(runes[:most]) + "..."
	}
	return label
}
