package vector

import (
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// secondsNode is the seconds from one time to another.
type secondsNode struct {
	to, from node
	out      output
}

// compileSeconds returns the node of the difference of two times, or nil.
func compileSeconds(e *expression.Expr, args []node) node {
	if e.Function.Name != expression.TimeBetween {
		return nil
	}
	return &secondsNode{to: args[0], from: args[1]}
}

func (n *secondsNode) eval(b *Batch) (*Vector, error) {
	to, err := n.to.eval(b)
	if err != nil {
		return nil, err
	}
	from, err := n.from.eval(b)
	if err != nil {
		return nil, err
	}
	v := n.out.reset(schema.Float64, b.Rows)
	for r := range v.Floats {
		v.Floats[r] = (float64(to.Ints[to.index(r)]) - float64(from.Ints[from.index(r)])) / float64(calendar.Second)
	}
	n.out.orNulls(to, b.Rows)
	n.out.orNulls(from, b.Rows)
	return v, nil
}
