package vector

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Entry is an expression that depends on one text column alone: who groups by it may group by the column's codes,
// and ask for the value of each code once.
type Entry struct {
	// Column evaluates the column, of which Ref is the reference.
	Column *Evaluator
	Ref    expression.Ref

	expr *expression.Expr
	typ  schema.Type
}

// Entry returns what the expression is of a text column, or nil where it is a column itself or depends on others.
func (ev *Evaluator) Entry() *Entry {
	node, ok := ev.root.(*entryNode)
	if !ok {
		return nil
	}
	return &Entry{Column: Compile(node.column), Ref: node.column.Ref, expr: node.expr, typ: node.column.Type}
}

// Value returns the expression's value for a code of a table of strings, 0 being null.
func (e *Entry) Value(text Text, code uint32) schema.Value {
	return e.expr.Eval(entryRow{typ: e.typ, text: text, code: code})
}

// Truths returns, of a condition that depends on a text column alone, the column's code of each
// row, and by code 1 where the condition holds and 0 where it does not or is null. It reports
// false for other expressions, and where all rows have one value. Both hold until the next evaluation.
func (ev *Evaluator) Truths(b *Batch) (codes []uint32, holds []int64, ok bool, err error) {
	node, ok := ev.root.(*entryNode)
	if !ok || ev.Type != schema.Bool {
		return nil, nil, false, nil
	}
	column, err := b.Column(node.column.Ref)
	if err != nil || column.Text == nil || column.Const {
		return nil, nil, false, err
	}
	node.know(column.Text, column.Codes)
	return column.Codes, node.memo.ints, true, nil
}
