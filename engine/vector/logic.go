package vector

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// compileLogic returns the node of a connective or of a test for null, or nil.
func compileLogic(e *expression.Expr, args []node) node {
	switch e.Function.Name {
	case expression.OpAnd:
		return &connectiveNode{args: args, decides: 0}
	case expression.OpOr:
		return &connectiveNode{args: args, decides: 1}
	case expression.OpNot:
		return &notNode{arg: args[0]}
	case expression.OpIsNull:
		return &isNullNode{arg: args[0]}
	}
	return nil
}

// connectiveNode is "and" (false decides) or "or" (true decides): where an operand
// has the deciding value so has the result, else where one is null so is it.
type connectiveNode struct {
	args    []node
	decides int64
	out     output
}

func (n *connectiveNode) eval(b *Batch) (*Vector, error) {
	rows := b.Rows
	v := n.out.reset(schema.Bool, rows)
	for i := range v.Ints {
		v.Ints[i] = 1 - n.decides
	}
	for _, arg := range n.args {
		operand, err := arg.eval(b)
		if err != nil {
			return nil, err
		}
		n.fold(v, operand, rows)
	}
	if v.Null != nil {
		for r, value := range v.Ints {
			if value == n.decides {
				v.Null[r>>6] &^= 1 << (uint(r) & 63)
			} else if v.Null.Get(r) {
				v.Ints[r] = 0
			}
		}
	}
	return v, nil
}

func (n *connectiveNode) fold(v, operand *Vector, rows int) {
	n.out.orNulls(operand, rows)
	if operand.Const {
		if operand.Ints[0] == n.decides && !operand.IsNull(0) {
			fill(v.Ints, operand.Ints)
		}
		return
	}
	values := operand.Ints[:len(v.Ints)]
	switch {
	case operand.Null != nil:
		for r, value := range values {
			if value == n.decides && !operand.Null.Get(r) {
				v.Ints[r] = n.decides
			}
		}
	case n.decides == 0:
		for r, value := range values {
			v.Ints[r] &= value
		}
	default:
		for r, value := range values {
			v.Ints[r] |= value
		}
	}
}

type notNode struct {
	arg node
	out output
}

func (n *notNode) eval(b *Batch) (*Vector, error) {
	arg, err := n.arg.eval(b)
	if err != nil {
		return nil, err
	}
	v := n.out.reset(schema.Bool, len(arg.Ints))
	v.Const, v.Null = arg.Const, arg.Null
	for i, value := range arg.Ints {
		v.Ints[i] = value ^ 1
		if v.Null != nil && v.Null.Get(i) {
			v.Ints[i] = 0
		}
	}
	return v, nil
}

type isNullNode struct {
	arg     node
	present []uint64
	out     output
}

func (n *isNullNode) eval(b *Batch) (*Vector, error) {
	arg, err := n.arg.eval(b)
	if err != nil {
		return nil, err
	}
	v := n.out.reset(schema.Bool, b.Rows)
	n.present = grow(n.present, b.Rows)
	masks := n.present[:b.Rows]
	present(arg, masks)
	for r, mask := range masks {
		v.Ints[r] = int64(mask + 1)
	}
	return v, nil
}
