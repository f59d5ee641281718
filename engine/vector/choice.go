package vector

import (
	"math"

	"github.com/sluice-analytics/sluice/query/expression"
)

// choiceNode is case and coalesce: every alternative is computed for all rows, and each
// row takes the first that is its own. They are laid over each other from the last to
// the first.
type choiceNode struct {
	expr *expression.Expr
	// conditions are those of case; coalesce has none, its condition is that the value
	// is not null. values has one more, which is for all other rows.
	conditions, values []node
	// text collects the strings of all alternatives; texts[i] are the codes there of
	// those of value i.
	text  *Interner
	texts []codeMemo
	// takes has a mask of ones for the rows that take an alternative.
	takes []uint64
	out   output
}

// codeMemo translates the codes of one Text; 0 stands for what is not known yet.
type codeMemo struct {
	of    Text
	codes []uint32
}

// compileChoice returns the node of a choice, or nil.
func compileChoice(e *expression.Expr, args []node) node {
	n := &choiceNode{expr: e}
	switch e.Function.Name {
	case expression.OpCase:
		for ; len(args) >= 2; args = args[2:] {
			n.conditions, n.values = append(n.conditions, args[0]), append(n.values, args[1])
		}
		n.values = append(n.values, args[0])
	case expression.FuncCoalesce:
		n.values = args
	default:
		return nil
	}
	n.texts = make([]codeMemo, len(n.values))
	return n
}

func (n *choiceNode) eval(b *Batch) (*Vector, error) {
	v := n.out.reset(n.expr.Type, b.Rows)
	n.takes = grow(n.takes, b.Rows)
	if n.expr.Type.IsText() {
		if fresh := n.text.Fresh(); fresh != n.text {
			n.text, n.texts = fresh, make([]codeMemo, len(n.values))
		}
		v.Text = n.text
	}
	for i := len(n.values) - 1; i >= 0; i-- {
		value, err := n.values[i].eval(b)
		if err != nil {
			return nil, err
		}
		takes := n.takes[:b.Rows]
		if i == len(n.values)-1 {
			fill(takes, everyRow)
		} else if err := n.taking(i, value, b, takes); err != nil {
			return nil, err
		}
		n.lay(v, i, value, takes)
	}
	return v, nil
}

// everyRow and noRow are the masks of rows that take an alternative, or do not.
var everyRow, noRow = []uint64{^uint64(0)}, []uint64{0}

// taking says of each row whether the alternative is its own, unless one before is.
func (n *choiceNode) taking(i int, value *Vector, b *Batch, takes []uint64) error {
	if n.conditions == nil {
		present(value, takes)
		return nil
	}
	condition, err := n.conditions[i].eval(b)
	if err != nil {
		return err
	}
	if condition.Const {
		fill(takes, []uint64{-uint64(bit(condition.Value(0).Bool()))})
		return nil
	}
	for r, holds := range condition.Ints[:len(takes)] {
		takes[r] = -uint64(holds)
	}
	if condition.Null != nil {
		for r := range takes {
			takes[r] &= condition.Null[r>>6]>>(uint(r)&63)&1 - 1
		}
	}
	return nil
}

// present writes for each row a mask of ones where it is not null.
func present(v *Vector, masks []uint64) {
	switch {
	case v.Const && v.IsNull(0):
		fill(masks, noRow)
	case v.Const, !v.Type.IsText() && v.Null == nil:
		fill(masks, everyRow)
	case v.Type.IsText():
		for r, code := range v.Codes[:len(masks)] {
			masks[r] = -((uint64(code) + math.MaxUint32) >> 32)
		}
	default:
		for r := 0; r < len(masks); r += 64 {
			word := v.Null[r>>6]
			for i := range masks[r:min(r+64, len(masks))] {
				masks[r+i] = word>>(uint(i)&63)&1 - 1
			}
		}
	}
}

// lay writes an alternative over the rows that take it.
func (n *choiceNode) lay(v *Vector, i int, value *Vector, takes []uint64) {
	switch {
	case n.expr.Type.IsText():
		n.layCodes(v.Codes, i, value, takes)
		return
	case v.Floats != nil:
		overlayFloats(v.Floats, value.Floats, takes)
	default:
		overlay(v.Ints, value.Ints, takes)
	}
	never := value.Null == nil || n.conditions == nil && i < len(n.values)-1 // what coalesce takes is not null
	if never && v.Null == nil {
		return
	}
	null := n.out.nulls(len(takes))
	for r, take := range takes {
		isNull := uint64(bit(value.IsNull(r)))
		word, at := &null[r>>6], uint(r)&63
		*word = *word&^(take&1<<at) | take&isNull<<at
	}
}

// The masks choose without a branch, which nobody could predict. Of a constant there is
// one value.

func overlay[T int64 | uint32](out, values []T, takes []uint64) {
	out = out[:len(takes)]
	if len(values) < len(takes) {
		value := values[0]
		for r, take := range takes {
			out[r] ^= (out[r] ^ value) & T(take)
		}
		return
	}
	values = values[:len(takes)]
	for r, take := range takes {
		out[r] ^= (out[r] ^ values[r]) & T(take)
	}
}

func overlayFloats(out, values []float64, takes []uint64) {
	out = out[:len(takes)]
	if len(values) < len(takes) {
		value := math.Float64bits(values[0])
		for r, take := range takes {
			before := math.Float64bits(out[r])
			out[r] = math.Float64frombits(before ^ (before^value)&take)
		}
		return
	}
	values = values[:len(takes)]
	for r, take := range takes {
		before := math.Float64bits(out[r])
		out[r] = math.Float64frombits(before ^ (before^math.Float64bits(values[r]))&take)
	}
}

// layCodes does it for text, whose codes it translates.
func (n *choiceNode) layCodes(out []uint32, i int, value *Vector, takes []uint64) {
	if value.Text == nil { // every row is null
		value = allNullText
	}
	memo := &n.texts[i]
	if memo.of != value.Text {
		*memo = codeMemo{of: value.Text}
	}
	memo.codes = extended(memo.codes, value.Text.Bound())
	if value.Const {
		overlay(out, []uint32{n.translate(memo, value.Codes[0])}, takes)
		return
	}
	for r, code := range value.Codes[:len(takes)] {
		if takes[r] != 0 {
			out[r] = n.translate(memo, code)
		}
	}
}

// translate returns the node's own code of a string.
func (n *choiceNode) translate(memo *codeMemo, code uint32) uint32 {
	if code != 0 && memo.codes[code] == 0 {
		memo.codes[code] = n.text.Intern(memo.of.At(code))
	}
	return memo.codes[code]
}
