package vector

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// distinctNode is "is distinct from", or its negation, of two numbers of one kind: null
// is like null and unlike everything else.
type distinctNode[T int64 | float64] struct {
	a, b node
	// unlike is the result where the two differ.
	unlike  int64
	spreadA spreader[T]
	spreadB spreader[T]
	out     output
}

// compileDistinct returns the node of such a comparison of numbers, bools or times, or nil.
func compileDistinct(e *expression.Expr, args []node) node {
	unlike := int64(1)
	switch e.Function.Name {
	case expression.OpNotDistinct:
		unlike = 0
	case expression.OpDistinct:
	default:
		return nil
	}
	if isFloat(e.Args[0]) {
		return &distinctNode[float64]{a: args[0], b: args[1], unlike: unlike}
	}
	return &distinctNode[int64]{a: args[0], b: args[1], unlike: unlike}
}

func (n *distinctNode[T]) eval(b *Batch) (*Vector, error) {
	left, err := n.a.eval(b)
	if err != nil {
		return nil, err
	}
	right, err := n.b.eval(b)
	if err != nil {
		return nil, err
	}
	rows := b.Rows
	v := n.out.reset(schema.Bool, rows)
	notEqual(n.spreadA.spread(lanes[T](left), left.Const, rows), n.spreadB.spread(lanes[T](right), right.Const, rows), v.Ints)
	if left.Null != nil || right.Null != nil {
		for r := range v.Ints {
			if a, b := left.IsNull(r), right.IsNull(r); a || b {
				v.Ints[r] = bit(a != b)
			}
		}
	}
	if n.unlike == 0 {
		for r := range v.Ints {
			v.Ints[r] ^= 1
		}
	}
	return v, nil
}
