package vector

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/query/lookup"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// lookupNode looks whole numbers up in a table. Neighbouring rows often have the same key, as those of an actor do,
// and are looked up once; a text result takes the codes of the table's own strings. Text keys need no node: an
// entryNode looks them up once per distinct string.
type lookupNode struct {
	arg    node
	column *lookup.Column
	rows   []int
	out    output
}

// compileLookup returns the node of a lookup by whole numbers, or nil.
func compileLookup(e *expression.Expr, args []node) node {
	if e.Function.Name != expression.FuncLookup || e.Args[0].Type != schema.Int64 {
		return nil
	}
	column, ok := e.Prepared.(*lookup.Column)
	if !ok || !column.Table().IntRows() {
		return nil
	}
	return &lookupNode{arg: args[0], column: column}
}

func (n *lookupNode) eval(b *Batch) (*Vector, error) {
	arg, err := n.arg.eval(b)
	if err != nil {
		return nil, err
	}
	n.rows = grow(n.rows, len(arg.Ints))[:len(arg.Ints)]
	n.find(arg.Ints)
	if arg.Null != nil {
		for i := range n.rows {
			if arg.Null.Get(i) {
				n.rows[i] = -1
			}
		}
	}
	v := n.out.reset(n.column.Type, len(n.rows))
	v.Const = arg.Const
	n.gather(v)
	return v, nil
}

// find fills rows with the table's rows of the keys, -1 where there is none.
func (n *lookupNode) find(keys []int64) {
	table, row := n.column.Table(), -1
	for i, key := range keys {
		if i == 0 || key != keys[i-1] {
			row = table.IntRow(key)
		}
		n.rows[i] = row
	}
}

// gather takes the column's values in the found rows.
func (n *lookupNode) gather(v *Vector) {
	switch {
	case n.column.Type.IsText():
		v.Text = n.column
		take(v.Codes, n.column.Codes, n.rows)
		return
	case n.column.Type == schema.Float64:
		take(v.Floats, n.column.Floats, n.rows)
	default:
		take(v.Ints, n.column.Ints, n.rows)
	}
	for i, row := range n.rows {
		if row < 0 || n.column.Null.Get(row) {
			n.out.nulls(len(n.rows)).Set(i)
		}
	}
}

// take copies the values of rows; those that are not there become zero.
func take[T any](to, from []T, rows []int) {
	var zero T
	for i, row := range rows {
		if row < 0 {
			to[i] = zero
			continue
		}
		to[i] = from[row]
	}
}
