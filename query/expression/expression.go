// Package expression is the language of filters, properties and measures: text
// becomes a tree, and a tree bound to a scope of columns becomes typed. A typed
// expression says what it means by itself: Eval computes it for one row, and whoever
// computes it faster has to give the same.
package expression

import "github.com/sluice-analytics/sluice/storage/schema"

// Op says what a node is.
type Op uint8

// The kinds of nodes.
const (
	// Constant is a value known when the query is compiled.
	Constant Op = iota
	// Column is the value of a column of the row.
	Column
	// Call applies a function or an operator to arguments.
	Call
)

// Expr is a typed expression: every name is resolved, every operand has the type
// that its function wants (a cast is a Call of its own), and what depends on no
// column is folded to a constant. It is immutable and may be shared.
type Expr struct {
	Op   Op
	Type schema.Type
	// Value is the value of a Constant.
	Value schema.Value
	// Ref is the column of a Column.
	Ref Ref
	// Function is what a Call applies, and Args what to.
	Function *Function
	Args     []*Expr
	// Prepared is what Function.Prepare made of the constant arguments: a
	// compiled regular expression, a set of values, a calendar unit. Nil where
	// there is nothing to prepare.
	Prepared any
	// Span is where the expression stands in its source text, in bytes.
	Span Span
}

// Span is the part [Start, End) of an expression's text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Ref names a column of a scope.
type Ref struct {
	// Name is the column's own name, aliases resolved.
	Name string
	// ID is the column's number in its scope: of events the schema's column ID,
	// of entities the index of the entity's column.
	ID uint32
}

// Function describes a scalar function or operator. The name is unique and
// lower case: "=", "and", "lower", "case", "in", "cast_float64".
type Function struct {
	Name string
	// Apply is the meaning: the value for one row, given the values of the
	// arguments. It obeys three-valued logic. It is the specification for every
	// faster way of computing the function, and is what runs on dictionary
	// entries.
	Apply func(prepared any, args []schema.Value) schema.Value
}

// Row gives the values of a row's columns to Eval.
type Row interface {
	Value(ref Ref) schema.Value
}

// Eval computes the expression for one row, slowly and plainly.
func (e *Expr) Eval(row Row) schema.Value {
	switch e.Op {
	case Constant:
		return e.Value
	case Column:
		return row.Value(e.Ref)
	}
	args := make([]schema.Value, len(e.Args))
	for i, arg := range e.Args {
		args[i] = arg.Eval(row)
	}
	return e.Function.Apply(e.Prepared, args)
}

// Columns calls visit for every column that the expression reads, once each time
// it is read.
func (e *Expr) Columns(visit func(Ref)) {
	if e == nil {
		return
	}
	if e.Op == Column {
		visit(e.Ref)
	}
	for _, arg := range e.Args {
		arg.Columns(visit)
	}
}
