package query

import (
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// outputScope has the columns of the answer, by name.
func outputScope(outputs []output) listScope {
	scope := listScope{describe: "column of the answer"}
	for _, output := range outputs {
		scope.columns = append(scope.columns, column{name: output.name, typ: output.typ})
	}
	return scope
}

// having compiles the filter over groups. A column is meant by its name, or by the
// text that made it.
func (c *compiler) having(text string, outputs []output) (*expression.Expr, error) {
	if text == "" {
		return nil, nil
	}
	const where = "aggregate.having"
	node, err := expression.Parse(text)
	if err != nil {
		return nil, placed(err, where)
	}
	expr, err := c.outputBinder(outputs).BindCondition(node)
	return expr, placed(err, where)
}

// outputBinder binds expressions over the columns of the answer.
func (c *compiler) outputBinder(outputs []output) *expression.Binder {
	binder := c.binder(outputScope(outputs))
	binder.MissingNull = false
	binder.Override = func(node *expression.Node) (*expression.Expr, error) {
		if node.Kind == expression.NodeName || node.Kind == expression.NodeLiteral {
			return nil, nil
		}
		if i := findForm(node.String(), outputs); i >= 0 {
			return &expression.Expr{Op: expression.Column, Type: outputs[i].typ, Span: node.Span,
				Ref: expression.Ref{Name: outputs[i].name, ID: uint32(i)}}, nil
		}
		if isMeasureCall(node) {
			return nil, &expression.Error{Code: expression.CodeUnknownName, Span: node.Span,
				Message: fmt.Sprintf("%s is not among the measures", node), Hint: "add it to aggregate.measures"}
		}
		return nil, nil
	}
	return binder
}

func findForm(form string, outputs []output) int {
	for i, output := range outputs {
		if output.form == form {
			return i
		}
	}
	return -1
}

// orderOf compiles the order: what the document says, then what makes it complete.
func orderOf(texts []string, outputs []output, a *Aggregate) ([]Order, error) {
	var order []Order
	used := map[int]bool{}
	add := func(column int, descending bool) {
		if !used[column] {
			used[column] = true
			order = append(order, Order{column, descending})
		}
	}
	for i, text := range texts {
		column, descending, err := orderColumn(text, fmt.Sprintf("aggregate.order[%d]", i), outputs)
		if err != nil {
			return nil, err
		}
		add(column, descending)
	}
	if len(texts) == 0 {
		for i := range a.By {
			if a.By[i].isAxis() {
				add(i, false)
			}
		}
		if len(order) < len(a.By) {
			add(len(a.By), true)
		}
	}
	for i := range a.By {
		add(i, false) // or equal groups would come in any order
	}
	return order, nil
}

// orderColumn reads "name", "name asc" or "name desc".
func orderColumn(text, where string, outputs []output) (column int, descending bool, err error) {
	body, descending := direction(text)
	span := expression.Span{Start: strings.Index(text, body)}
	span.End = span.Start + len(body)
	// Parsed behind the blanks that stand before it, so that places are those of the whole text.
	node, err := expression.Parse(text[:span.End])
	if err != nil {
		return 0, false, placed(err, where)
	}
	var names []string
	for i, output := range outputs {
		if node.Kind == expression.NodeName && node.Text == output.name {
			return i, descending, nil
		}
		names = append(names, output.name)
	}
	if i := findForm(node.String(), outputs); i >= 0 {
		return i, descending, nil
	}
	wrong := newError(expression.CodeUnknownName, where, "no column of the answer is called %s", node)
	wrong.Span = &span
	if nearest := schema.Nearest(body, names); nearest != "" {
		return 0, false, wrong.hint("did you mean %s?", expression.QuoteName(nearest))
	}
	return 0, false, wrong.hint("an order names a key or a measure of the view")
}

// direction cuts asc or desc off an order.
func direction(text string) (body string, descending bool) {
	text = strings.TrimSpace(text)
	at := strings.LastIndexAny(text, " \t\n")
	if at < 0 {
		return text, false
	}
	switch strings.ToLower(text[at+1:]) {
	case "asc":
		return strings.TrimSpace(text[:at]), false
	case "desc":
		return strings.TrimSpace(text[:at]), true
	}
	return text, false
}

// orderTexts writes an order for the echo.
func orderTexts(order []Order, outputs []output) []string {
	texts := make([]string, len(order))
	for i, o := range order {
		column := outputs[o.Column]
		texts[i] = column.form
		if column.name != column.form {
			texts[i] = expression.QuoteName(column.name)
		}
		if o.Descending {
			texts[i] += " desc"
		}
	}
	return texts
}
