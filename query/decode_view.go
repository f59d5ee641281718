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
	// PathDepthMax bounds the nodes of a path before and after its start: a drawing
	// of more cannot be read.
	PathDepthMax = 20
	// HoldMax bounds the values that a funnel holds constant, TrendMax the buckets of its
	// trend: each is a funnel of its own.
	HoldMax, TrendMax = 8, 10_000
	// DefinitionsMax bounds define, and the properties of a session.
	DefinitionsMax = 200
)

// neutral reports whether a field that this version does not answer has a value
// that asks for nothing.
type neutral func(value *jsonNode) bool

func never(*jsonNode) bool { return false }

// off is neutral when false, null or empty.
func off(value *jsonNode) bool {
	return value.kind == jsonNull || value.kind == jsonBool && !value.truth ||
		value.kind == jsonList && len(value.items) == 0
}

// word is neutral when it is the default.
func word(usual string) neutral {
	return func(value *jsonNode) bool {
		return value.kind == jsonNull || value.kind == jsonString && value.text == usual
	}
}

// The views of the language that this version does not answer.
var laterViews = map[string]neutral{
	"lifecycle": never, "stickiness": never, "difference": never,
}

var views = []string{"aggregate", "samples", "funnel", "retention", "paths"}

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
		"compare":   func(value *jsonNode, path string) { doc.Compare = d.compare(value, path) },
		"aggregate": func(value *jsonNode, path string) { doc.Aggregate = d.aggregate(value, path) },
		"samples":   func(value *jsonNode, path string) { doc.Samples = d.samples(value, path) },
		"funnel":    func(value *jsonNode, path string) { doc.Funnel = d.funnel(value, path) },
		"retention": func(value *jsonNode, path string) { doc.Retention = d.retention(value, path) },
		"paths":     func(value *jsonNode, path string) { doc.Paths = d.paths(value, path) },
	}
	if more != nil {
		maps.Copy(fields, more(d))
	}
	d.object(root, "", fields, laterViews)
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
	d.object(value, path, map[string]field{"offset": d.text(&doc.Offset)}, nil)
	return doc
}

func (d *decoder) aggregate(value *jsonNode, path string) *AggregateDocument {
	doc := &AggregateDocument{}
	d.object(value, path, map[string]field{
		"over":     func(value *jsonNode, path string) { doc.Over = d.over(value, path) },
		"measures": d.texts(&doc.Measures), "by": d.texts(&doc.By), "having": d.text(&doc.Having),
		"order": d.texts(&doc.Order), "limit": d.wholePointer(&doc.Limit, 0, LimitMax),
		"limit_by": d.wholePointer(&doc.LimitBy, 0, LimitMax), "fill": d.boolean(&doc.Fill),
	}, nil)
	return doc
}

func (d *decoder) over(value *jsonNode, path string) *OverDocument {
	doc := &OverDocument{}
	if value.kind == jsonString {
		word := ""
		d.oneOf(&word, "events")(value, path)
		return doc
	}
	if !d.expect(value, path, jsonString, jsonObject) {
		return nil
	}
	d.object(value, path, map[string]field{
		"sessions": func(value *jsonNode, path string) { doc.Sessions = d.sessions(value, path) },
	}, map[string]neutral{"actors": never, "flows": never})
	if d.err == nil && doc.Sessions == nil {
		d.fail(newError(CodeMissing, path, "over names no entity").hint(`write "events" or {"sessions": {"gap": "30m"}}`), value.span)
	}
	return doc
}

func (d *decoder) sessions(value *jsonNode, path string) *SessionsDocument {
	doc := &SessionsDocument{}
	d.object(value, path, map[string]field{
		"per": d.text(&doc.Per), "gap": d.text(&doc.Gap), "max": d.text(&doc.Max),
		"start": d.text(&doc.Start), "end": d.text(&doc.End),
		"split": d.oneOf(&doc.Split, "none", "day"), "split_on": d.text(&doc.SplitOn),
		"gap_edge": d.oneOf(&doc.GapEdge, "inclusive", "exclusive"), "properties": d.definitions(&doc.Properties),
	}, nil)
	return doc
}

func (d *decoder) samples(value *jsonNode, path string) *SamplesDocument {
	doc := &SamplesDocument{}
	d.object(value, path, map[string]field{
		"columns": d.texts(&doc.Columns), "order": d.oneOf(&doc.Order, "time desc", "time asc", "desc", "asc", "time"),
		"limit": d.wholePointer(&doc.Limit, 1, SamplesMax), "cursor": d.text(&doc.Cursor), "actor": d.textPointer(&doc.Actor),
	}, nil)
	return doc
}

// oneText reads a string, or a list of one.
func (d *decoder) oneText(to *string) field {
	return func(value *jsonNode, path string) {
		var texts []string
		d.texts(&texts)(value, path)
		if len(texts) > 1 {
			d.fail(newError(expression.CodeNotSupported, path, "a breakdown by several expressions is not supported in this version").
				hint("concat(a, ' / ', b) makes one of them"), value.span)
		}
		if len(texts) == 1 {
			*to = texts[0]
		}
	}
}

func (d *decoder) paths(value *jsonNode, path string) *PathsDocument {
	doc := &PathsDocument{}
	d.object(value, path, map[string]field{
		"per": d.text(&doc.Per), "node": d.text(&doc.Node), "start": d.text(&doc.Start), "end": d.text(&doc.End),
		"end_at": d.oneOf(&doc.EndAt, "first", "last"), "before": d.wholePointer(&doc.Before, 0, PathDepthMax),
		"after": d.wholePointer(&doc.After, 0, PathDepthMax), "gap": d.text(&doc.Gap),
		"collapse_repeats": d.boolean(&doc.CollapseRepeats), "exclude": d.text(&doc.Exclude),
		"count": d.oneOf(&doc.Count, "actors", "transitions"), "limit": d.wholePointer(&doc.Limit, 0, LimitMax),
	}, nil)
	return doc
}
