package query

import (
	"fmt"
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
var views = []string{"aggregate", "samples", "funnel", "retention", "lifecycle", "stickiness", "paths", "difference"}

// decodeDocument reads a whole document.
func decodeDocument(data []byte) (*Document, error) {
	root, wrong := parseJSON(data)
	if wrong != nil {
		return nil, wrong
	}
	d := &decoder{data: data}
	doc := &Document{}
	sampleGiven := false
	d.object(root, "", map[string]field{
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
	}, nil)
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
		"actors":   func(value *jsonNode, path string) { doc.Actors = d.actors(value, path) },
	}, map[string]neutral{"flows": never})
	switch {
	case d.err == nil && doc.Sessions == nil && doc.Actors == nil:
		d.fail(newError(CodeMissing, path, "over names no entity").hint(`write "events", {"sessions": {"gap": "30m"}} or {"actors": {}}`), value.span)
	case d.err == nil && doc.Sessions != nil && doc.Actors != nil:
		d.fail(newError(expression.CodeValue, path, "over names two entities").hint("rows are sessions or actors"), value.span)
	}
	return doc
}

func (d *decoder) actors(value *jsonNode, path string) *ActorsDocument {
	doc := &ActorsDocument{}
	d.object(value, path, map[string]field{"per": d.text(&doc.Per), "properties": d.properties(&doc.Properties)}, nil)
	return doc
}

func (d *decoder) sessions(value *jsonNode, path string) *SessionsDocument {
	doc := &SessionsDocument{}
	d.object(value, path, map[string]field{
		"per": d.text(&doc.Per), "gap": d.text(&doc.Gap), "max": d.text(&doc.Max),
		"start": d.text(&doc.Start), "end": d.text(&doc.End),
		"split": d.oneOf(&doc.Split, "none", "day"), "split_on": d.text(&doc.SplitOn),
		"gap_edge": d.oneOf(&doc.GapEdge, "inclusive", "exclusive"), "properties": d.properties(&doc.Properties),
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

// The fields of a funnel and of its steps that this version does not answer.
var (
	laterFunnel = map[string]neutral{
		"window_edge": word("inclusive"), "window_days": word("exact"), "complete_in_range": off, "reuse_events": off,
		"ties": word("any"), "tolerance": off, "resolution": off, "strict_allows": off, "repeat": off,
		"prefer": word("earliest_end"), "entry": word("any"), "exclude": off, "hold": off, "trend": off, "trend_mode": off,
		"session": off, "measures": off, "compare_groups": off,
	}
	laterStep = map[string]neutral{
		"after": off, "optional": off, "directly": off, "anchored": off, "required": off, "first_ever": off, "strict_allows": off,
	}
)

func (d *decoder) funnel(value *jsonNode, path string) *FunnelDocument {
	doc := &FunnelDocument{}
	d.object(value, path, map[string]field{
		"per": d.text(&doc.Per), "window": d.text(&doc.Window), "by": d.oneText(&doc.By),
		"order": d.supported(&doc.Order, []string{"ordered", "strict"}, []string{"any"}),
		"count": d.supported(&doc.Count, []string{"actors"}, []string{"entries", "starts"}),
		"limit": d.wholePointer(&doc.Limit, 0, LimitMax), "bins": d.whole(&doc.Bins, 1, HistogramBinsMax),
		"attribution": func(value *jsonNode, path string) { doc.Attribution = d.attribution(value, path) },
		"steps":       func(value *jsonNode, path string) { doc.Steps = d.steps(value, path) },
	}, laterFunnel)
	return doc
}

// supported is oneOf for words of which this version does not answer some.
func (d *decoder) supported(to *string, words, later []string) field {
	return func(value *jsonNode, path string) {
		d.oneOf(to, append(append([]string(nil), words...), later...)...)(value, path)
		for _, word := range later {
			if *to == word {
				d.fail(newError(expression.CodeNotSupported, path, "%s %q is not supported in this version", lastName(path), word).
					hint("it can be %s", strings.Join(words, " or ")), value.span)
			}
		}
	}
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

func (d *decoder) steps(value *jsonNode, path string) []StepDocument {
	if !d.expect(value, path, jsonList) {
		return nil
	}
	steps := make([]StepDocument, len(value.items))
	for i, item := range value.items {
		step := &steps[i]
		d.object(item, fmt.Sprintf("%s[%d]", path, i), map[string]field{
			"name": d.text(&step.Name), "where": d.text(&step.Where), "within": d.text(&step.Within),
		}, laterStep)
	}
	return steps
}

func (d *decoder) attribution(value *jsonNode, path string) *AttributionDocument {
	doc := &AttributionDocument{}
	if value.kind == jsonObject {
		d.object(value, path, map[string]field{"step": d.whole(&doc.Step, 1, StepsMax)}, nil)
		return doc
	}
	if d.expect(value, path, jsonString, jsonObject) {
		words := []string{"first", "last", "first_touch", "last_touch", "each"}
		d.supported(&doc.Mode, words, []string{"actor"})(value, path)
	}
	return doc
}
