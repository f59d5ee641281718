package vector

import (
	"slices"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// memberNode is "in" of numbers, bools and times: whether a value is one of some.
type memberNode[T int64 | float64] struct {
	arg node
	// values are the members, ascending.
	values []T
	// table[v-values[0]] says whether v is a member, where those are close together.
	table []uint8
	// elseNull says that what is not found is null, not false.
	elseNull bool
	out      output
}

const (
	// comparedMax is the number of members up to which a value is compared with all.
	comparedMax = 8
	// memberTableMax bounds the table: 64 KiB.
	memberTableMax = 1 << 16
)

// compileMember returns the node of "in" over numbers, or nil.
func compileMember(e *expression.Expr, args []node) node {
	set, ok := e.Prepared.(*expression.InSet)
	if !ok || e.Function.Name != expression.OpIn || set.Type.IsText() || set.Type == schema.Unknown || len(set.Values) == 0 {
		return nil
	}
	if set.Type == schema.Float64 {
		n := &memberNode[float64]{arg: args[0], elseNull: set.HasNull}
		for _, value := range set.Values {
			n.values = append(n.values, value.Float)
		}
		return n
	}
	n := &memberNode[int64]{arg: args[0], elseNull: set.HasNull}
	for _, value := range set.Values {
		n.values = append(n.values, value.Int)
	}
	first, last := n.values[0], n.values[len(n.values)-1]
	if length := uint64(last) - uint64(first); length < memberTableMax {
		n.table = make([]uint8, length+1)
		for _, value := range n.values {
			n.table[value-first] = 1
		}
	}
	return n
}

func (n *memberNode[T]) eval(b *Batch) (*Vector, error) {
	arg, err := n.arg.eval(b)
	if err != nil {
		return nil, err
	}
	values := lanes[T](arg)
	v := n.out.reset(schema.Bool, len(values))
	v.Const = arg.Const
	switch {
	case n.table != nil:
		lookUp(arg.Ints, int64(n.values[0]), n.table, v.Ints)
	case len(n.values) <= comparedMax:
		n.compare(values, v.Ints)
	default:
		n.search(values, v.Ints)
	}
	if n.elseNull {
		null := n.out.nulls(len(values))
		for r, found := range v.Ints {
			if found == 0 {
				null.Set(r)
			}
		}
	}
	n.out.orNulls(arg, len(values))
	return v, nil
}

// lookUp writes what the table holds for values from first on, and 0 for others.
func lookUp(values []int64, first int64, table []uint8, out []int64) {
	out = out[:len(values)]
	for i, value := range values {
		found := uint8(0)
		if place := uint64(value) - uint64(first); place < uint64(len(table)) {
			found = table[place]
		}
		out[i] = int64(found)
	}
}

func (n *memberNode[T]) compare(values []T, out []int64) {
	clear(out)
	for _, member := range n.values {
		for i, value := range values {
			out[i] |= bit(value == member)
		}
	}
}

func (n *memberNode[T]) search(values []T, out []int64) {
	for i, value := range values {
		if i > 0 && value == values[i-1] {
			out[i] = out[i-1]
			continue
		}
		_, found := slices.BinarySearch(n.values, value)
		out[i] = bit(found)
	}
}
