package vector

import (
	"slices"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Verdicts decides a condition on one text column per code. Comparisons with constants
// look these up in the dictionary; other conditions are evaluated once per string.
type Verdicts struct {
	// Ref is the column.
	Ref  expression.Ref
	node *entryNode
	null bool
	// constants are what the column is compared with, where that is all.
	constants *constants
	// of is the text that the fields below are about, bound its length.
	of    Text
	bound int
	// looked says that the flips come from constants: every code is known then.
	looked bool
	flips  Flips
	// table[code] is 1 where the condition is known to be true.
	table []uint8
}

// eagerMax is the number of strings up to which a condition is decided for all of
// them at once, rather than for those that blocks turn out to hold.
const eagerMax = 1 << 14

// NewVerdicts returns the verdicts of a condition, or false where it is not a bool
// that depends on one text column alone.
func NewVerdicts(e *expression.Expr) (*Verdicts, bool) {
	column, ok := onlyText(e)
	if !ok || e.Type != schema.Bool {
		return nil, false
	}
	v := &Verdicts{Ref: column.Ref, node: newEntryNode(e, column), constants: constantsOf(e)}
	null := e.Eval(entryRow{typ: column.Type})
	v.null = !null.Null && null.Int != 0
	return v, true
}

// Null reports the verdict on null.
func (v *Verdicts) Null() bool { return v.null }

// Between returns whether the condition is true of the code low, and the codes above it, up
// to high, at which that changes. Low is at least 1. The slice holds until the next call.
func (v *Verdicts) Between(text Text, low, high uint32) (at []uint32, holds bool) {
	v.learn(text, low, high)
	return v.flips.Between(low, high)
}

// Fill writes for the codes from first on whether the condition is true of them, 1 or 0.
// They must lie between those that Between was asked about last; others mean nothing.
func (v *Verdicts) Fill(table []uint8, first uint32) { v.flips.Fill(table, first) }

// Table returns for every code from low to high (inclusive) of the text, and for null,
// whether the condition is true: 1 or 0 at the code's index. Other elements mean nothing.
func (v *Verdicts) Table(text Text, low, high uint32) []uint8 {
	v.learn(text, low, high)
	if v.looked && len(v.table) < v.bound {
		v.table = make([]uint8, v.bound)
		v.flips.Fill(v.table, 0)
		v.settle(0, v.null)
	}
	return v.table
}

// Holds decides the condition for one code, which need not be near any other.
func (v *Verdicts) Holds(text Text, code uint32) bool {
	if code == 0 {
		return v.null
	}
	v.about(text)
	if v.looked {
		_, holds := v.flips.Between(code, code)
		return holds
	}
	return v.decide(code)
}

// learn makes the codes from low to high known.
func (v *Verdicts) learn(text Text, low, high uint32) {
	v.about(text)
	if v.looked {
		return
	}
	low = max(low, 1)
	if v.bound <= eagerMax {
		low, high = 1, uint32(v.bound-1)
	}
	if low <= high {
		v.flips.Extend(low, high, v.decide)
	}
}

// about makes the verdicts be about a text. Where it has only grown, what is known of its
// older codes stays.
func (v *Verdicts) about(text Text) {
	if v.of == text && v.bound == text.Bound() {
		return
	}
	if v.of != text {
		v.of, v.looked, v.flips, v.table = text, false, Flips{}, nil
	}
	v.bound = text.Bound()
	if dictionary, ok := text.(*DictionaryText); ok && v.constants != nil {
		v.looked, v.flips = true, flipsOf(v.constants.codes(dictionary), v.constants.others)
		return
	}
	v.node.prepare(text)
	v.table = extended(v.table, v.bound)
	v.settle(0, v.null)
}

// decide evaluates the condition for a code, once.
func (v *Verdicts) decide(code uint32) bool {
	m := &v.node.memo
	if !m.known[code] {
		v.node.learn(code)
	}
	holds := !m.null[code] && m.ints[code] != 0
	v.settle(code, holds)
	return holds
}

func (v *Verdicts) settle(code uint32, holds bool) {
	if holds {
		v.table[code] = 1
	}
}

// constants are the strings that a column is compared with: the condition is true of
// them alone, or of all others.
type constants struct {
	values []string
	others bool
}

// constantsOf recognises a column that is, or is not, one of some constants.
func constantsOf(e *expression.Expr) *constants {
	if e.Op != expression.Call || len(e.Args) == 0 {
		return nil
	}
	switch e.Function.Name {
	case expression.OpNot:
		if of := constantsOf(e.Args[0]); of != nil {
			return &constants{of.values, !of.others}
		}
	case expression.OpEqual, expression.OpNotEqual:
		a, b := e.Args[0], e.Args[1]
		if a.Op == expression.Constant {
			a, b = b, a
		}
		if isString(a) && b.Op == expression.Constant && b.Type == schema.String && !b.Value.Null {
			return &constants{[]string{b.Value.Text}, e.Function.Name == expression.OpNotEqual}
		}
	case expression.OpIn:
		if set, ok := e.Prepared.(*expression.InSet); ok && isString(e.Args[0]) && set.Type == schema.String && !set.HasNull {
			of := &constants{}
			for _, value := range set.Values {
				of.values = append(of.values, value.Text)
			}
			return of
		}
	}
	return nil
}

func isString(e *expression.Expr) bool {
	return e.Op == expression.Column && e.Type == schema.String
}

// codes returns the codes of the constants that the dictionary has, ascending.
func (c *constants) codes(text *DictionaryText) []uint32 {
	var codes []uint32
	for _, value := range c.values {
		if code, ok := text.Dictionary.Find(value); ok && int(code) < text.Bound() {
			codes = append(codes, code)
		}
	}
	slices.Sort(codes)
	return codes
}
