package vector

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// entryNode is an expression that depends on one text column alone. It is computed
// once per distinct string and remembered by code for as long as the column keeps
// its table of strings, which for a dictionary is the whole query.
type entryNode struct {
	expr *expression.Expr
	// column is the text column.
	column *expression.Expr
	memo   memo
	out    output
	// text collects the strings of a result that is text itself.
	text *Interner
	// row gives the row of a code where it is no string of a column; nil otherwise.
	row func(code uint32) expression.Row
	// complete says that all codes are known, of a text that does not change.
	complete bool
}

// memo is what is known of the codes of one Text.
type memo struct {
	of     Text
	known  []bool
	null   []bool
	ints   []int64
	floats []float64
	codes  []uint32
	// anyNull says that some known code, 0 aside, gives null.
	anyNull bool
	// learned is how many codes are known.
	learned int
}

func newEntryNode(e, column *expression.Expr) *entryNode {
	return &entryNode{expr: e, column: column, text: NewInterner()}
}

// prepare makes the memo be about the text. Where the text has only grown, what is
// known of its older codes stays.
func (n *entryNode) prepare(text Text) {
	m := &n.memo
	fresh := m.of != text
	if fresh {
		n.text = n.text.Fresh()
		*m = memo{of: text}
	}
	bound := text.Bound()
	m.known, m.null = extended(m.known, bound), extended(m.null, bound)
	switch {
	case n.expr.Type == schema.Float64:
		m.floats = extended(m.floats, bound)
	case n.expr.Type.IsText():
		m.codes = extended(m.codes, bound)
	default:
		m.ints = extended(m.ints, bound)
	}
	if fresh {
		n.learn(0)
	}
}

// extended returns the slice with at least n elements, the new ones zero.
func extended[T any](slice []T, n int) []T {
	if len(slice) >= n {
		return slice
	}
	return append(slice, make([]T, n-len(slice))...)
}

// learn computes the result for one code.
func (n *entryNode) learn(code uint32) {
	m := &n.memo
	m.known[code] = true
	m.learned++
	value := n.expr.Eval(n.rowOf(code))
	if value.Null {
		m.null[code] = true
		m.anyNull = true
		return
	}
	switch {
	case m.floats != nil:
		m.floats[code] = value.Float
	case m.codes != nil:
		m.codes[code] = n.text.Intern(value.Text)
	default:
		m.ints[code] = value.Int
	}
}

func (n *entryNode) rowOf(code uint32) expression.Row {
	if n.row != nil {
		return n.row(code)
	}
	return entryRow{typ: n.column.Type, text: n.memo.of, code: code}
}

// entryRow is a row of which only the one text column matters.
type entryRow struct {
	typ  schema.Type
	text Text
	code uint32
}

func (r entryRow) Value(expression.Ref) schema.Value {
	if r.code == 0 {
		return schema.NullOf(r.typ)
	}
	return schema.Value{Type: r.typ, Text: r.text.At(r.code)}
}

func (n *entryNode) eval(b *Batch) (*Vector, error) {
	column, err := b.Column(n.column.Ref)
	if err != nil {
		return nil, err
	}
	if column.Text == nil { // every row is null
		column = allNullText
	}
	return n.ofCodes(column.Text, column.Codes, column.Const), nil
}

// learnAll computes the results for all codes of a text that does not change, the only one that comes.
func (n *entryNode) learnAll(text Text) {
	n.prepare(text)
	n.learnRest(text.Bound())
	n.complete = true
}

// learnRest computes the results for the codes below bound that are not known yet.
func (n *entryNode) learnRest(bound int) {
	for code, known := range n.memo.known[:bound] {
		if !known {
			n.learn(uint32(code))
		}
	}
}

// know computes what is not known yet of the codes of a table of strings: of the whole table,
// where it is no longer than a block and each block would have to be looked through otherwise.
func (n *entryNode) know(text Text, codes []uint32) {
	if n.complete {
		return
	}
	n.prepare(text)
	m := &n.memo
	switch bound := text.Bound(); {
	case m.learned >= bound:
	case bound <= block.Rows:
		n.learnRest(bound)
	default:
		for _, code := range codes {
			if !m.known[code] {
				n.learn(code)
			}
		}
	}
}

// ofCodes computes the results for codes of a table of strings.
func (n *entryNode) ofCodes(text Text, codes []uint32, constant bool) *Vector {
	n.know(text, codes)
	v := n.out.reset(n.expr.Type, len(codes))
	v.Const = constant
	n.gather(v, codes)
	return v
}

// gather looks up what is known of the codes.
func (n *entryNode) gather(v *Vector, codes []uint32) {
	m := &n.memo
	switch {
	case m.floats != nil:
		for i, code := range codes {
			v.Floats[i] = m.floats[code]
		}
	case m.codes != nil:
		v.Text = n.text
		for i, code := range codes {
			v.Codes[i] = m.codes[code]
		}
		return
	default:
		for i, code := range codes {
			v.Ints[i] = m.ints[code]
		}
	}
	if !m.anyNull {
		return
	}
	null := n.out.nulls(len(codes))
	for i, code := range codes {
		if m.null[code] {
			null.Set(i)
		}
	}
}

// allNullText stands in for a text column that a segment does not have.
var allNullText = &Vector{Type: schema.String, Const: true, Codes: []uint32{0}, Text: emptyText{}}

type emptyText struct{}

func (emptyText) At(uint32) string { return "" }
func (emptyText) Bound() int       { return 1 }
