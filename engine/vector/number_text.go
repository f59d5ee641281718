package vector

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// numberTextNode is string(x) of whole numbers, bools and times. Small numbers, of which
// there are few, are written once each.
type numberTextNode struct {
	expr *expression.Expr
	arg  node
	text *Interner
	// small[x] is the code of x, 0 where it is not known.
	small  []uint32
	values [1]schema.Value
	out    output
}

// smallNumbers bounds the numbers that are written once: states, ports, years.
const smallNumbers = 1 << 16

// compileNumberText returns the node of string(x) of such an x, or nil.
func compileNumberText(e *expression.Expr, args []node) node {
	if e.Function.Name != expression.CastString || isFloat(e.Args[0]) {
		return nil
	}
	return &numberTextNode{expr: e, arg: args[0]}
}

func (n *numberTextNode) eval(b *Batch) (*Vector, error) {
	arg, err := n.arg.eval(b)
	if err != nil {
		return nil, err
	}
	if fresh := n.text.Fresh(); fresh != n.text {
		n.text, n.small = fresh, make([]uint32, smallNumbers)
	}
	v := n.out.reset(n.expr.Type, len(arg.Ints))
	v.Const, v.Text = arg.Const, n.text
	out, small := v.Codes[:len(arg.Ints)], n.small[:smallNumbers]
	for i, value := range arg.Ints {
		switch {
		case arg.Null.Get(i):
			out[i] = 0
		case uint64(value) >= smallNumbers:
			out[i] = n.write(value)
		case small[value] == 0:
			small[value] = n.write(value)
			out[i] = small[value]
		default:
			out[i] = small[value]
		}
	}
	return v, nil
}

// write returns the code of a number's text.
func (n *numberTextNode) write(value int64) uint32 {
	n.values[0] = schema.Value{Type: n.expr.Args[0].Type, Int: value}
	return n.text.Intern(n.expr.Function.Apply(n.expr.Prepared, n.values[:]).Text)
}
