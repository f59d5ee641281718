package query

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The kinds of texts that Parse reads.
const (
	// TextCondition is a filter: its value is true or false.
	TextCondition = "condition"
	// TextExpression is a property or a column: its value is of any type.
	TextExpression = "expression"
	// TextMeasure is a measure of groups.
	TextMeasure = "measure"
	// TextKey is what groups are made by.
	TextKey = "key"
	// TextHaving is a filter of groups, over the measures and keys of the request.
	TextHaving = "having"
)

// ParsesMax bounds the texts of one request: more than a document can hold.
const ParsesMax = 1000

// ParseDocument asks for what texts mean.
type ParseDocument struct {
	Dataset string
	Texts   []ParseText
}

// ParseText is a text and what stands in its place of a document.
type ParseText struct {
	Text string
	// Kind is TextCondition, TextExpression, TextMeasure, TextKey or TextHaving.
	Kind string
}

// Parsed is what one text means. A text that is no expression has nothing but Error and
// its kind; one that has no meaning in the dataset has Error beside its tree, whose types are then
// known in part.
type Parsed struct {
	Kind  string `json:"kind"`
	Error *Error `json:"error,omitempty"`
	// Normal is the text in normal form, without a name that "as" gives.
	Normal string `json:"normal,omitempty"`
	// Type is that of the value, Unknown with an error.
	Type schema.Type `json:"type"`
	// Name is what "as" calls it, or the column's name without.
	Name string    `json:"name,omitempty"`
	Tree *TreeNode `json:"tree,omitempty"`
	// Conjuncts are the parts of a condition that have to hold together; empty for what is
	// no condition.
	Conjuncts []Conjunct `json:"conjuncts,omitempty"`
	// Measure and Key take a text of those kinds apart; nil for a formula.
	Measure *MeasurePart `json:"measure,omitempty"`
	Key     *KeyPart     `json:"key,omitempty"`
}

// Conjunct is one of the conditions that have to hold together.
type Conjunct struct {
	Span expression.Span `json:"span"`
	// Text is the part as it was written, in parentheses where "and" would tear it apart.
	Text string `json:"text"`
	// Chip is nil where the part is more than a name and constants.
	Chip *ChipPart `json:"chip"`
}

// ChipPart is an expression.Chip as JSON has it.
type ChipPart struct {
	Property string      `json:"property"`
	Type     schema.Type `json:"type"`
	Operator string      `json:"operator"`
	// Values are strings, numbers, bools and nil.
	Values []any `json:"values"`
}

// Parse says what the texts of a request mean in a dataset. What is wrong with the request
// itself, its definitions among it, gives an *Error.
func Parse(document []byte, dataset schema.Schema, options CompileOptions) ([]Parsed, error) {
	doc, request, err := decodeParse(document)
	if err != nil {
		return nil, err
	}
	c := &compiler{schema: dataset, options: options, doc: doc, plan: &Plan{Dataset: doc.Dataset, Echo: doc}}
	if err := c.addSaved(document); err != nil {
		return nil, err
	}
	for _, step := range []func() error{c.zone, c.timeRange, c.parameters, c.nameDefinitions} {
		if err := step(); err != nil {
			return nil, c.inSaved(err)
		}
	}
	// The definitions are compiled where a text needs them, so that one that is wrong spoils no others.
	c.definitions.checking = true
	p := &textParser{c: c}
	if err := p.useRows(doc.Aggregate.Over); err != nil {
		return nil, c.inSaved(err)
	}
	parsed := make([]Parsed, len(request.Texts))
	for i, text := range request.Texts {
		parsed[i] = p.parse(text)
	}
	return parsed, nil
}

// textParser reads texts over one kind of row.
type textParser struct {
	c          *compiler
	rows       func() *expression.Binder
	timeColumn string
	// over is what the rows are, outputs what groups have; known once they are needed.
	over    *Over
	outputs []output
	// types are those of the nodes of the text at hand, as far as it has been bound.
	types map[*expression.Node]schema.Type
}

// useRows says what the rows of the texts are.
func (p *textParser) useRows(doc *OverDocument) error {
	over, scope, err := p.c.entities(&doc, "over")
	if err != nil {
		return err
	}
	p.rows = p.c.eventBinder
	if over != nil {
		p.rows = p.c.entityBinder(scope)
	}
	p.over, p.timeColumn = over, (&Aggregate{Over: over}).timeColumn()
	return nil
}

// parse reads one text.
func (p *textParser) parse(text ParseText) Parsed {
	parsed := Parsed{Kind: text.Kind}
	node, name, err := p.read(text)
	if err != nil {
		parsed.Error = p.wrong(err)
		return parsed
	}
	p.types = map[*expression.Node]schema.Type{}
	p.c.bound = func(node *expression.Node, expr *expression.Expr) { p.types[node] = expr.Type }
	bound, err := p.bind(text, node)
	p.c.bound = nil
	if err != nil {
		parsed.Error = p.wrong(err)
	}
	parsed.Normal, parsed.Type, parsed.Name = node.String(), bound.typ, name
	isCondition := text.Kind == TextCondition || text.Kind == TextHaving
	if name == "" && !isCondition {
		parsed.Name = parsed.Normal
		if bound.name != "" {
			parsed.Name = bound.name
		}
	}
	parsed.Tree = p.tree(node)
	switch {
	case text.Kind == TextMeasure:
		parsed.Measure = p.measurePart(text.Text, node)
	case text.Kind == TextKey:
		parsed.Key = p.keyPart(text.Text, node)
	case isCondition || bound.typ == schema.Bool:
		parsed.Conjuncts = p.conjuncts(text.Text, node)
	}
	return parsed
}

// read makes a tree of a text. Conditions and expressions have no name.
func (p *textParser) read(text ParseText) (node *expression.Node, name string, err error) {
	if text.Kind == TextMeasure || text.Kind == TextKey {
		return expression.ParseNamed(text.Text)
	}
	node, err = expression.Parse(text.Text)
	return node, "", err
}

// boundText is what binding says of a whole text.
type boundText struct {
	typ schema.Type
	// name is that of the column, where it is not the normal form.
	name string
}

// bind binds a tree as a document would in the place of its kind.
func (p *textParser) bind(text ParseText, node *expression.Node) (boundText, error) {
	switch text.Kind {
	case TextMeasure:
		m := &measurer{c: p.c, rows: p.rows, series: true}
		measure, err := m.compileTree(node, "", "")
		return boundText{typ: measure.Type}, err
	case TextKey:
		key, err := p.c.key(node, p.timeColumn, p.rows())
		if err != nil {
			return boundText{}, err
		}
		return boundText{typ: key.Type, name: key.Name}, nil
	case TextCondition:
		_, err := p.rows().BindCondition(node)
		return boundText{typ: schema.Bool}, err
	case TextHaving:
		outputs, err := p.columns()
		if err == nil {
			_, err = p.c.outputBinder(outputs).BindCondition(node)
		}
		return boundText{typ: schema.Bool}, err
	}
	expr, err := p.rows().Bind(node)
	if err != nil {
		return boundText{}, err
	}
	return boundText{typ: expr.Type}, nil
}

// columns are those of the answer that the keys and measures of the request make.
func (p *textParser) columns() ([]output, error) {
	if p.outputs != nil {
		return p.outputs, nil
	}
	doc, a := p.c.doc.Aggregate, &Aggregate{Over: p.over}
	outputs, err := p.c.keys(doc, a, p.rows)
	if err != nil {
		return nil, err
	}
	m := &measurer{c: p.c, rows: p.rows, series: a.timeKey() != nil}
	p.outputs, err = p.c.measures(doc, a, m, outputs)
	return p.outputs, err
}

// wrong makes an error of a text that belongs to no place of the document.
func (p *textParser) wrong(err error) *Error {
	wrong, ok := p.c.inSaved(placed(err, "")).(*Error)
	if !ok {
		return newError(CodeMissing, "", "%s", err.Error())
	}
	return wrong
}

// conjuncts takes a condition apart.
func (p *textParser) conjuncts(text string, node *expression.Node) []Conjunct {
	var conjuncts []Conjunct
	for _, part := range expression.AllOf(node) {
		conjunct := Conjunct{Span: part.Span, Text: text[part.Span.Start:part.Span.End], Chip: p.chip(part)}
		if part.IsLoose() {
			conjunct.Text = "(" + conjunct.Text + ")"
		}
		conjuncts = append(conjuncts, conjunct)
	}
	return conjuncts
}

func (p *textParser) chip(node *expression.Node) *ChipPart {
	chip, name, ok := expression.ChipOf(node)
	if !ok {
		return nil
	}
	part := &ChipPart{Property: chip.Property, Type: p.types[name], Operator: chip.Operator, Values: make([]any, len(chip.Values))}
	for i, value := range chip.Values {
		part.Values[i] = plainValue(value)
	}
	return part
}

// plainValue is a constant of an expression as JSON has it.
func plainValue(v schema.Value) any {
	switch {
	case v.Null:
		return nil
	case v.Type == schema.Int64:
		return v.Int
	case v.Type == schema.Float64:
		return v.Float
	case v.Type == schema.Bool:
		return v.Bool()
	}
	return v.Text
}
