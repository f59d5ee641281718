package vector

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Evaluator is an expression compiled for one goroutine.
type Evaluator struct {
	root node
	// Type is the type of the result.
	Type schema.Type
	// only is what OnlyDouble returns.
	only *expression.Ref
	// ofActors is what OfActors returns.
	ofActors bool
}

// node computes one part of an expression for the rows of a batch. It owns the
// vector that it returns.
type node interface {
	eval(b *Batch) (*Vector, error)
}

// Compile prepares an expression for evaluation.
func Compile(e *expression.Expr) *Evaluator {
	return &Evaluator{root: compile(e), Type: e.Type, only: onlyDouble(e), ofActors: OfActors(e)}
}

// onlyDouble returns the column of an expression that depends on one column alone, of
// doubles, else nil.
func onlyDouble(e *expression.Expr) *expression.Ref {
	if e.Op == expression.Column {
		if e.Type == schema.Float64 {
			return &e.Ref
		}
		return nil
	}
	var only *expression.Ref
	for _, arg := range e.Args {
		if arg.Op == expression.Constant {
			continue
		}
		ref := onlyDouble(arg)
		if ref == nil || only != nil && only.ID != ref.ID {
			return nil
		}
		only = ref
	}
	return only
}

// OnlyDouble returns the column of doubles that alone the values depend on, or nil where
// there is no such column.
func (ev *Evaluator) OnlyDouble() *expression.Ref { return ev.only }

// OfActors reports whether the values depend on computed properties of actors alone.
func (ev *Evaluator) OfActors() bool { return ev.ofActors }

// Column returns the column whose values the expression is, or nil where it
// computes something.
func (ev *Evaluator) Column() *expression.Ref {
	if column, ok := ev.root.(columnNode); ok {
		return &column.ref
	}
	return nil
}

// Eval computes the expression for the rows of the batch. The vector holds until
// the next evaluation.
func (ev *Evaluator) Eval(b *Batch) (*Vector, error) { return ev.root.eval(b) }

// compile picks the fastest node that knows the expression.
func compile(e *expression.Expr) node {
	switch e.Op {
	case expression.Constant:
		return constantNode{constant(e.Value)}
	case expression.Column:
		return columnNode{e.Ref}
	}
	if column, ok := onlyText(e); ok {
		return newEntryNode(e, column)
	}
	if n := compileLookup(e); n != nil {
		return n
	}
	args := make([]node, len(e.Args))
	for i, arg := range e.Args {
		args[i] = compile(arg)
	}
	for _, compile := range compilers {
		if n := compile(e, args); n != nil {
			return n
		}
	}
	return newRowNode(e, args)
}

// compilers each make the node of an expression that they know, or nil.
var compilers = []func(e *expression.Expr, args []node) node{
	compileNumeric, compileTime, compileLogic, compileChoice,
}

// onlyText returns the column that the expression reads if it reads exactly one
// and that one holds text.
func onlyText(e *expression.Expr) (column *expression.Expr, ok bool) {
	one := true
	var walk func(*expression.Expr)
	walk = func(e *expression.Expr) {
		if e.Op == expression.Column {
			one = one && (column == nil || e.Ref == column.Ref)
			column = e
		}
		for _, arg := range e.Args {
			walk(arg)
		}
	}
	walk(e)
	return column, one && column != nil && column.Type.IsText()
}

type constantNode struct{ vector *Vector }

func (n constantNode) eval(*Batch) (*Vector, error) { return n.vector, nil }

type columnNode struct{ ref expression.Ref }

func (n columnNode) eval(b *Batch) (*Vector, error) { return b.Column(n.ref) }

// output is a result vector whose buffers are made once and sliced per batch.
type output struct {
	vector Vector
	ints   []int64
	floats []float64
	codes  []uint32
	null   batch.Bitmap
}

// reset makes the vector hold rows values of the type, not constant, none null.
// The values are what the buffers last held.
func (o *output) reset(t schema.Type, rows int) *Vector {
	o.vector = Vector{Type: t}
	switch {
	case t == schema.Float64:
		o.floats = grow(o.floats, rows)
		o.vector.Floats = o.floats[:rows]
	case t.IsText():
		o.codes = grow(o.codes, rows)
		o.vector.Codes = o.codes[:rows]
	default:
		o.ints = grow(o.ints, rows)
		o.vector.Ints = o.ints[:rows]
	}
	return &o.vector
}

// nulls returns the vector's null bitmap, made empty on first use.
func (o *output) nulls(rows int) batch.Bitmap {
	if o.vector.Null == nil {
		o.null = grow(o.null, (rows+63)/64)
		o.vector.Null = o.null[:(rows+63)/64]
		clear(o.vector.Null)
	}
	return o.vector.Null
}

// orNulls makes null whatever is null in a, of which constant ones are null
// everywhere or nowhere.
func (o *output) orNulls(a *Vector, rows int) {
	if a.Null == nil {
		return
	}
	null := o.nulls(rows)
	if !a.Const {
		for i := range null {
			null[i] |= a.Null[i]
		}
	} else if a.Null.Get(0) {
		for r := range rows {
			null.Set(r)
		}
	}
}

// grow returns a slice of at least n elements; what it held is lost. Buffers start
// at the size of a block, since the next batch is likely to be larger.
func grow[T any](buffer []T, n int) []T {
	if cap(buffer) >= n {
		return buffer[:cap(buffer)]
	}
	return make([]T, max(n, min(block.Rows, 4*n)))
}

// rowNode applies the function's own meaning row by row: slow, and right for
// everything.
type rowNode struct {
	expr   *expression.Expr
	args   []node
	values []schema.Value
	inputs []*Vector
	text   *Interner
	out    output
}

func newRowNode(e *expression.Expr, args []node) *rowNode {
	return &rowNode{
		expr: e, args: args, text: NewInterner(),
		values: make([]schema.Value, len(args)), inputs: make([]*Vector, len(args)),
	}
}

func (n *rowNode) eval(b *Batch) (*Vector, error) {
	for i, arg := range n.args {
		v, err := arg.eval(b)
		if err != nil {
			return nil, err
		}
		n.inputs[i] = v
	}
	v := n.out.reset(n.expr.Type, b.Rows)
	n.text = n.text.Fresh()
	v.Text = n.text
	for r := range b.Rows {
		for i, input := range n.inputs {
			n.values[i] = input.Value(r)
		}
		n.store(v, r, b.Rows, n.expr.Function.Apply(n.expr.Prepared, n.values))
	}
	return v, nil
}

func (n *rowNode) store(v *Vector, r, rows int, value schema.Value) {
	switch {
	case v.Type.IsText():
		v.Codes[r] = 0
		if !value.Null {
			v.Codes[r] = n.text.Intern(value.Text)
		}
		return
	case v.Type == schema.Float64:
		v.Floats[r] = value.Float
	default:
		v.Ints[r] = value.Int
	}
	if value.Null {
		n.out.nulls(rows).Set(r)
	}
}
