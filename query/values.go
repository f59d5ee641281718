package query

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// What a list of values has unless the request says otherwise, and at most.
const (
	ValuesDefault = 50
	ValuesMax     = 10_000
)

// ValuesRequest is a checked request for the values of a property, with counts.
type ValuesRequest struct {
	// Plan counts the events of each value.
	Plan *Plan
	// Contains is the text that values have to hold, in lower case; empty for all values.
	Contains string
	// Limit is the most values to answer.
	Limit int
	// Exact asks for counts of all events, however long it takes.
	Exact bool
	// Identity tells apart requests that count differently.
	Identity string
	// Narrowed is Plan with Contains as a condition; nil where no text is given, and for
	// other types than strings: their values have to be looked at.
	Narrowed *Plan
}

// CompileValues checks a request for values, JSON: {"column"} with "contains", "limit", "exact" and what counts:
// "where", "from", "to", "timezone", "week_start", "define", "params", "missing". What is wrong with it gives an *Error.
func CompileValues(dataset string, document []byte, columns schema.Schema, options CompileOptions) (*ValuesRequest, error) {
	doc, r, err := decodeValues(document)
	if err != nil {
		return nil, err
	}
	doc.Dataset = dataset
	identity, err := json.Marshal(doc)
	if err != nil {
		return nil, fmt.Errorf("identify request for values: %w", err)
	}
	r.Identity = string(identity)
	c, err := compileWhole(document, doc, columns, options)
	if err != nil {
		return nil, atColumn(err)
	}
	r.Plan = c.plan
	key := c.plan.Aggregate.By[0]
	if key.isAxis() {
		return nil, newError(expression.CodeType, "column", "time and bins have no values to list").hint("write a property, or an expression such as lower(page)")
	}
	if r.Contains == "" || key.Type != schema.String {
		return r, nil // the text of other types is made once per value, which takes less
	}
	narrowed := *c.plan
	if narrowed.Where, err = c.containing(doc, r.Contains); err != nil {
		return nil, atColumn(err)
	}
	r.Narrowed = &narrowed
	return r, nil
}

func decodeValues(data []byte) (*Document, *ValuesRequest, error) {
	root, wrong := parseJSON(data)
	if wrong != nil {
		return nil, nil, wrong
	}
	d := &decoder{data: data}
	r := &ValuesRequest{Limit: ValuesDefault}
	doc := &Document{Aggregate: &AggregateDocument{Measures: []string{"count()"}}}
	column, exact := "", new(bool)
	d.object(root, "", map[string]field{
		"column": d.text(&column), "contains": d.text(&r.Contains), "limit": d.whole(&r.Limit, 1, ValuesMax), "exact": d.boolean(&exact),
		"where": d.text(&doc.Where), "from": d.textOrNumber(&doc.From), "to": d.textOrNumber(&doc.To),
		"timezone": d.text(&doc.Timezone), "week_start": d.oneOf(&doc.WeekStart, weekdays...),
		"define": d.definitions(&doc.Define), "params": d.parameters(&doc.Params), "missing": d.oneOf(&doc.Missing, "error", "null"),
	})
	switch {
	case d.err != nil:
		return nil, nil, d.err
	case column == "":
		return nil, nil, newError(CodeMissing, "column", "no column is named").hint(`write {"column": "country"}`)
	}
	r.Exact, r.Contains = *exact, strings.ToLower(r.Contains)
	doc.Aggregate.By = []string{column}
	return doc, r, nil
}

// atColumn gives an error in the key the place that it has in a request for values.
func atColumn(err error) error {
	var wrong *Error
	if !errors.As(err, &wrong) || wrong.Where != "aggregate.by[0]" {
		return err
	}
	placed := *wrong
	placed.Where = "column"
	return &placed
}

// containing is the document's filter and the condition that the text of its key holds another.
func (c *compiler) containing(doc *Document, text string) (*expression.Expr, error) {
	key, _, err := expression.ParseNamed(doc.Aggregate.By[0])
	if err != nil {
		return nil, placed(err, "column")
	}
	call := func(name string, args ...*expression.Node) *expression.Node {
		return &expression.Node{Kind: expression.NodeCall, Text: name, Args: args, Span: key.Span}
	}
	literal := &expression.Node{Kind: expression.NodeLiteral, Value: schema.StringOf(text), Span: key.Span}
	condition := call(expression.FuncContains, call(expression.FuncLower, call(expression.FuncString, key)), literal)
	if doc.Where != "" {
		where, err := expression.Parse(doc.Where)
		if err != nil {
			return nil, placed(err, "where")
		}
		condition = &expression.Node{Kind: expression.NodeOperator, Text: expression.OpAnd, Args: []*expression.Node{where, condition}}
	}
	expr, err := c.eventBinder().BindCondition(condition)
	return expr, placed(err, "column")
}
