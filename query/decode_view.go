package query

import (
	"maps"
	"strings"

	"github.com/sluice-analytics/sluice/query/expression"
)

// Limits on the parts of a query.
const (
	// LimitMax bounds limit and limit_by: more groups than anybody reads.
	LimitMax = 1_000_000
	// SamplesMax bounds the events of one page of samples.
	SamplesMax = 10_000
	// StepsMax bounds the steps of a funnel: a step is a bit of a word.
	StepsMax = 64
	// KeysMax and MeasuresMax bound the columns of an answer.
	KeysMax, MeasuresMax = 16, 200
	// BinsMax bounds the bins of a distribution.
	BinsMax = 1000
	// HistogramBinsMax bounds the bins of a funnel's times.
	HistogramBinsMax = 60
	// PeriodsMax bounds the periods of retention, AtLeastMax the returns that it asks
	// for, CohortsMax and CellsMax its matrix.
	PeriodsMax, AtLeastMax = 1000, 10_000
	CohortsMax, CellsMax   = 10_000, 1_000_000
	// ActivePeriodsMax bounds the periods of lifecycle and stickiness.
	ActivePeriodsMax = 10_000
	// PathDepthMax bounds the nodes of a path before and after its start: a drawing
	// of more cannot be read.
	PathDepthMax = 20
	// HoldMax bounds the values that a funnel holds constant, TrendMax the buckets of its
	// trend: each is a funnel of its own.
	HoldMax, TrendMax = 8, 10_000
	// DefinitionsMax bounds define, and the properties of a session.
	DefinitionsMax = 200
)

// views are the fields of a document that ask for something.
var views = []string{"aggregate", "samples", "funnel", "retention", "lifecycle", "stickiness", "paths", "difference"}

// decodeDocument reads a whole document.
func decodeDocument(data []byte) (*Document, error) { return decodeWith(data, nil) }

// decodeWith reads a document that has more fields at its top, or not where nil.
func decodeWith(data []byte, more func(d *decoder) map[string]field) (*Document, error) {
	root, wrong := parseJSON(data)
	if wrong != nil {
		return nil, wrong
	}
	d := &decoder{data: data}
	doc := &Document{}
	sampleGiven := false
	fields := map[string]field{
		"dataset": d.text(&doc.Dataset), "from": d.textOrNumber(&doc.From), "to": d.textOrNumber(&doc.To),
		"timezone": d.text(&doc.Timezone), "where": d.text(&doc.Where),
		"week_start": d.oneOf(&doc.WeekStart, weekdays...),
		"define":     d.definitions(&doc.Define), "params": d.parameters(&doc.Params),
		"missing": d.oneOf(&doc.Missing, "error", "null"),
		"sample": func(value *jsonNode, path string) {
			sampleGiven = true
			d.float(&doc.Sample)(value, path)
		},
		"compare":    func(value *jsonNode, path string) { doc.Compare = d.compare(value, path) },
		"aggregate":  func(value *jsonNode, path string) { doc.Aggregate = d.aggregate(value, path) },
		"samples":    func(value *jsonNode, path string) { doc.Samples = d.samples(value, path) },
		"funnel":     func(value *jsonNode, path string) { doc.Funnel = d.funnel(value, path) },
		"retention":  func(value *jsonNode, path string) { doc.Retention = d.retention(value, path) },
		"lifecycle":  func(value *jsonNode, path string) { doc.Lifecycle = d.lifecycle(value, path) },
		"stickiness": func(value *jsonNode, path string) { doc.Stickiness = d.stickiness(value, path) },
		"paths":      func(value *jsonNode, path string) { doc.Paths = d.paths(value, path) },
		"difference": func(value *jsonNode, path string) { doc.Difference = d.difference(value, path) },
	}
	if more != nil {
		maps.Copy(fields, more(d))
	}
	d.object(root, "", fields)
	if d.err != nil {
		return nil, d.err
	}
	if sampleGiven && (doc.Sample <= 0 || doc.Sample > 1) {
		return nil, newError(expression.CodeValue, "sample", "sample has to be more than 0 and at most 1")
	}
	return doc, oneView(root)
}

// oneView checks that exactly one view is given.
func oneView(root *jsonNode) error {
	var given []string
	for _, view := range views {
		if value := root.member(view); value != nil && value.kind != jsonNull {
			given = append(given, view)
		}
	}
	switch len(given) {
	case 1:
		return nil
	case 0:
		return newError(CodeMissing, "", "the document has no view").hint("give one of %s", strings.Join(views, ", "))
	default:
		return newError(expression.CodeValue, given[1], "the document has more than one view: %s", strings.Join(given, ", ")).
			hint("ask for each in a document of its own")
	}
}

func (d *decoder) compare(value *jsonNode, path string) *CompareDocument {
	doc := &CompareDocument{}
	d.object(value, path, map[string]field{"offset": d.text(&doc.Offset)})
	return doc
}

func (d *decoder) aggregate(value *jsonNode, path string) *AggregateDocument {
	doc := &AggregateDocument{}
	d.object(value, path, map[string]field{
		"over":     func(value *jsonNode, path string) { doc.Over = d.over(value, path) },
		"measures": d.texts(&doc.Measures), "by": d.texts(&doc.By), "having": d.text(&doc.Having),
		"order": d.texts(&doc.Order), "limit": d.wholePointer(&doc.Limit, 0, LimitMax),
		"limit_by": d.wholePointer(&doc.LimitBy, 0, LimitMax), "fill": d.boolean(&doc.Fill),
	})
	return doc
}

func (d *decoder) over(value *jsonNode, path string) *OverDocument {
	doc := &OverDocument{}
	if value.kind == jsonString {
		if value.text != "events" {
			d.fail(newError(expression.CodeValue, path, "%q is no over", value.text).hint(`write "events", {"sessions": {...}}, {"actors": {...}} or {"flows": {"funnel": {...}}}`), value.span)
		}
		return doc
	}
	if !d.expect(value, path, jsonString, jsonObject) {
		return nil
	}
	entities := 0
	d.object(value, path, map[string]field{
		"sessions": func(value *jsonNode, path string) { doc.Sessions, entities = d.sessions(value, path), entities+1 },
		"actors":   func(value *jsonNode, path string) { doc.Actors, entities = d.actors(value, path), entities+1 },
		"flows":    func(value *jsonNode, path string) { doc.Flows, entities = d.flows(value, path), entities+1 },
	})
	switch {
	case d.err == nil && entities == 0:
		d.fail(newError(CodeMissing, path, "over names no entity").hint(`write "events", {"sessions": {"gap": "30m"}}, {"actors": {}} or {"flows": {"funnel": {...}}}`), value.span)
	case d.err == nil && entities > 1:
		d.fail(newError(expression.CodeValue, path, "over names several entities").hint("rows are of one kind"), value.span)
	}
	return doc
}

func (d *decoder) actors(value *jsonNode, path string) *ActorRowsDocument {
	doc := &ActorRowsDocument{}
	d.object(value, path, map[string]field{"per": d.text(&doc.Per), "properties": d.properties(&doc.Properties)})
	return doc
}

func (d *decoder) sessions(value *jsonNode, path string) *SessionsDocument {
	doc := &SessionsDocument{}
	d.object(value, path, map[string]field{
		"per": d.text(&doc.Per), "gap": d.text(&doc.Gap), "max": d.text(&doc.Max),
		"start": d.text(&doc.Start), "end": d.text(&doc.End),
		"split": d.oneOf(&doc.Split, "none", "day"), "split_on": d.text(&doc.SplitOn),
		"gap_edge": d.oneOf(&doc.GapEdge, "inclusive", "exclusive"), "properties": d.properties(&doc.Properties),
	})
	return doc
}

func (d *decoder) samples(value *jsonNode, path string) *SamplesDocument {
	doc := &SamplesDocument{}
	d.object(value, path, map[string]field{
		"columns": d.texts(&doc.Columns), "order": d.oneOf(&doc.Order, "time desc", "time asc", "desc", "asc", "time"),
		"limit": d.wholePointer(&doc.Limit, 1, SamplesMax), "cursor": d.text(&doc.Cursor), "actor": d.textPointer(&doc.Actor),
	})
	return doc
}
