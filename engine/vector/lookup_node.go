package vector

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/query/lookup"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// lookupNode is an expression that depends on one row of a lookup table alone, the row of a whole number. It is
// computed once per row of the table that occurs, and once for the keys that are not there. Text keys need no such node: an entryNode
// computes once per distinct string.
type lookupNode struct {
	table *lookup.Table
	arg   node
	// places are 0 for a key that is not there, else 1 + its row: codes of a text column would look the same.
	places []uint32
	// memo computes with columns of the table in place of lookups.
	memo *entryNode
	rows *tableRows
}

// compileLookup returns the node of an expression whose columns are all within lookups by one whole number in one
// table, or nil.
func compileLookup(e *expression.Expr) node {
	rewriter := &lookupRewriter{}
	expr := rewriter.rewrite(e)
	if rewriter.failed || rewriter.table == nil {
		return nil
	}
	rows := &tableRows{rewriter.table}
	memo := &entryNode{expr: expr, column: &expression.Expr{Op: expression.Column, Type: schema.String}, text: NewInterner()}
	memo.row = rows.row
	return &lookupNode{table: rewriter.table, arg: compile(rewriter.key), memo: memo, rows: rows}
}

// lookupRewriter puts columns of a table in place of lookups.
type lookupRewriter struct {
	table *lookup.Table
	// key is the argument of all lookups.
	key    *expression.Expr
	failed bool
}

func (w *lookupRewriter) rewrite(e *expression.Expr) *expression.Expr {
	switch {
	case e.Op == expression.Constant:
		return e
	case e.Op == expression.Column:
		w.failed = true // a column outside of lookups
		return e
	case e.Function.Name == expression.FuncLookup:
		return w.column(e)
	}
	changed := *e
	changed.Args = make([]*expression.Expr, len(e.Args))
	for i, arg := range e.Args {
		changed.Args[i] = w.rewrite(arg)
	}
	return &changed
}

func (w *lookupRewriter) column(e *expression.Expr) *expression.Expr {
	column, ok := e.Prepared.(*lookup.Column)
	key := e.Args[0]
	if !ok || key.Op != expression.Column || key.Type != schema.Int64 || !column.Table().IntRows() ||
		w.table != nil && (w.table != column.Table() || w.key.Ref != key.Ref) {
		w.failed = true
		return e
	}
	w.table, w.key = column.Table(), key
	return &expression.Expr{Op: expression.Column, Type: column.Type, Ref: expression.Ref{ID: column.Index()}}
}

// tableRows stands in for a table of strings: its codes are places.
type tableRows struct{ table *lookup.Table }

func (t *tableRows) At(uint32) string { return "" }
func (t *tableRows) Bound() int       { return t.table.Rows + 1 }

func (t *tableRows) row(code uint32) expression.Row { return tableRow{t.table, int(code) - 1} }

// tableRow is a row of a table, -1 for none, in which everything is null.
type tableRow struct {
	table *lookup.Table
	row   int
}

func (r tableRow) Value(ref expression.Ref) schema.Value {
	column := r.table.Columns[ref.ID]
	if r.row < 0 {
		return schema.NullOf(column.Type)
	}
	return column.Value(r.row)
}

func (n *lookupNode) eval(b *Batch) (*Vector, error) {
	arg, err := n.arg.eval(b)
	if err != nil {
		return nil, err
	}
	n.places = grow(n.places, len(arg.Ints))[:len(arg.Ints)]
	n.table.FindInts(arg.Ints, n.places)
	if arg.Null != nil {
		for i := range n.places {
			if arg.Null.Get(i) {
				n.places[i] = 0
			}
		}
	}
	if n.table.Rows <= eagerMax && !n.memo.complete {
		n.memo.learnAll(n.rows)
	}
	return n.memo.ofCodes(n.rows, n.places, arg.Const), nil
}
