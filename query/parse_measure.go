package query

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// MeasurePart is a measure that is one aggregate, perhaps within a function of measures.
type MeasurePart struct {
	// Aggregate is the aggregate function, such as "p95".
	Aggregate string `json:"aggregate"`
	// Argument is what is aggregated, nil for count().
	Argument *TextPart `json:"argument"`
	// Quantile is the second argument of quantile and quantile_exact, else nil.
	Quantile *float64 `json:"quantile"`
	// Filter is the condition of the rows that count, nil without one; FilterConjuncts are its parts.
	Filter          *TextPart  `json:"filter"`
	FilterConjuncts []Conjunct `json:"filter_conjuncts,omitempty"`
	// Within is the function around the aggregate, or nil.
	Within *WithinPart `json:"within"`
}

// TextPart is a part of a text.
type TextPart struct {
	Span expression.Span `json:"span"`
	Text string          `json:"text"`
	Type schema.Type     `json:"type"`
	// Property is the name that the part is, as it is meant; empty where it is more than one.
	Property string `json:"property,omitempty"`
}

// WithinPart is a function of measures: share, change, cumulative, moving_avg, rate or trailing.
type WithinPart struct {
	Function string `json:"function"`
	// Value is its second argument, a number of points or a duration, or nil.
	Value any `json:"value"`
}

// measurePart takes a measure apart; it is nil for a formula.
func (p *textParser) measurePart(text string, node *expression.Node) *MeasurePart {
	within := p.within(node)
	if within != nil {
		node = node.Args[0]
	}
	rule, ok := aggregateRules[node.Text]
	if !ok || node.Kind != expression.NodeCall || len(node.Args) < rule.min || len(node.Args) > rule.max {
		return nil
	}
	part := &MeasurePart{Aggregate: node.Text, Within: within}
	if len(node.Args) > 0 {
		part.Argument = p.textPart(text, node.Args[0])
	}
	if rule.max == 2 {
		quantile, err := quantileOf(node.Args[1])
		if err != nil {
			return nil
		}
		part.Quantile = &quantile
	}
	if node.Filter != nil {
		part.Filter, part.FilterConjuncts = p.textPart(text, node.Filter), p.conjuncts(text, node.Filter)
	}
	return part
}

// within reads the function around an aggregate; nil where there is none.
func (p *textParser) within(node *expression.Node) *WithinPart {
	_, series := seriesUsages[node.Text]
	_, usual := measureUsages[node.Text]
	if node.Kind != expression.NodeCall || !series && !usual || len(node.Args) == 0 || node.Filter != nil {
		return nil
	}
	within := &WithinPart{Function: node.Text}
	switch len(node.Args) {
	case 1:
		return within
	case 2:
		if node.Args[1].Kind == expression.NodeLiteral {
			within.Value = plainValue(node.Args[1].Value)
			return within
		}
	}
	return nil
}

func (p *textParser) textPart(text string, node *expression.Node) *TextPart {
	part := &TextPart{Span: node.Span, Text: text[node.Span.Start:node.Span.End], Type: p.types[node]}
	if node.Kind == expression.NodeName {
		part.Property = node.Text
	}
	return part
}

// KeyPart is what groups are made by.
type KeyPart struct {
	// Function is "value", "time" or "bins".
	Function string `json:"function"`
	// Argument is whose values or bins the groups are, nil for a time.
	Argument *TextPart `json:"argument"`
	// Unit is that of a time, such as "1d" or "auto".
	Unit string `json:"unit,omitempty"`
	// Bins is the number of bins, and Mode "linear", "log" or "quantile".
	Bins int64  `json:"bins,omitempty"`
	Mode string `json:"mode,omitempty"`
}

// keyPart takes a key apart; it is nil for one whose arguments are not as they have to be.
func (p *textParser) keyPart(text string, node *expression.Node) *KeyPart {
	isCall := node.Kind == expression.NodeCall
	switch {
	case isCall && node.Text == "time":
		if len(node.Args) != 1 || node.Args[0].Kind != expression.NodeLiteral || node.Args[0].Value.Type != schema.String {
			return nil
		}
		return &KeyPart{Function: "time", Unit: node.Args[0].Value.Text}
	case isCall && node.Text == "bins":
		return p.binsPart(text, node.Args)
	}
	return &KeyPart{Function: "value", Argument: p.textPart(text, node)}
}

func (p *textParser) binsPart(text string, args []*expression.Node) *KeyPart {
	if len(args) < 2 || len(args) > 3 || args[1].Kind != expression.NodeLiteral || args[1].Value.Type != schema.Int64 {
		return nil
	}
	part := &KeyPart{Function: "bins", Argument: p.textPart(text, args[0]), Bins: args[1].Value.Int, Mode: binModes[0]}
	if len(args) == 3 {
		part.Mode = args[2].Value.Text
	}
	return part
}
