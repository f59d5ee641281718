package transform

import (
	"fmt"
	"math"
	"unsafe"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// evaluator computes a formula over frames, on one goroutine. It is the vector.Source of its own batches.
type evaluator struct {
	*formula
	// bound holds what the expression is for the types that the inputs had in some frame.
	bound map[string]bound
	// timeSource is what the records call the time.
	timeSource string
	// columns are the inputs of the frame at hand as they are read, texts their strings.
	columns []batch.Column
	texts   []*columnText
	// The rows at hand begin at first and are rows many; vectors are their inputs.
	first, rows int
	vectors     []vector.Vector
	batch       vector.Batch
}

// bound is a formula for some types.
type bound struct {
	*vector.Evaluator
	// branches is as what everything is read that is read as it is, because branches differ; asIs where they do not.
	branches reading
}

// columnText is the strings of a column for package vector.
type columnText struct{ strings *batch.Strings }

// At returns the string of a code, as a view: strings of a batch never change.
func (t *columnText) At(code uint32) string {
	text := t.strings.At(int(code - 1))
	return unsafe.String(unsafe.SliceData(text), len(text))
}

// Bound returns a number above every code.
func (t *columnText) Bound() int { return t.strings.Len() + 1 }

func newEvaluator(f *formula, timeSource string) *evaluator {
	return &evaluator{
		formula: f, bound: map[string]bound{}, timeSource: timeSource,
		columns: make([]batch.Column, len(f.inputs)), texts: make([]*columnText, len(f.inputs)), vectors: make([]vector.Vector, len(f.inputs)),
	}
}

// prepare reads the inputs of a frame and returns the expression for their types.
func (e *evaluator) prepare(f *frame) (bound, error) {
	key := make([]byte, len(e.inputs))
	for i, in := range e.inputs {
		e.columns[i] = e.readInput(f, in)
		key[i] = byte(e.columns[i].Type)
	}
	known, ok := e.bound[string(key)]
	if !ok {
		var err error
		if known, err = e.compile(); err != nil {
			return known, err
		}
		e.bound[string(key)] = known
	}
	for i, in := range e.inputs {
		if known.branches != asIs && in.reading == asIs {
			e.columns[i] = known.branches.column(&e.columns[i], f.rows)
		}
		e.texts[i] = &columnText{&e.columns[i].Strings}
	}
	return known, nil
}

// compile binds the expression to the types that the inputs have. Branches that differ become what a property of both
// would be in a dataset: lists where one of them is a list, else text.
func (e *evaluator) compile() (bound, error) {
	types := make([]schema.Type, len(e.inputs))
	branches := asText
	for i, in := range e.inputs {
		types[i] = e.columns[i].Type
		if in.reading == asIs && types[i] == schema.StringList {
			branches = asList
		}
	}
	expr, err := e.bind(types)
	if err == nil {
		return bound{Evaluator: vector.Compile(expr)}, nil
	}
	for i, in := range e.inputs {
		if in.reading == asIs && types[i] != schema.Unknown {
			types[i] = branches.typeOf()
		}
	}
	if expr, err = e.bind(types); err != nil {
		return bound{}, err
	}
	return bound{Evaluator: vector.Compile(expr), branches: branches}, nil
}

// readInput returns an input of a frame as it is read.
func (e *evaluator) readInput(f *frame, in input) batch.Column {
	if in.time || in.name == e.timeSource {
		return in.column(&batch.Column{Name: in.name, Type: schema.Timestamp, Ints: f.times}, f.rows)
	}
	if c := f.find(in.name); c != nil {
		return in.column(c, f.rows)
	}
	return batch.Column{Name: in.name}
}

// Load returns the rows at hand of an input.
func (e *evaluator) Load(ref expression.Ref) (*vector.Vector, error) {
	i := int(ref.ID) - 1
	c, v := &e.columns[i], &e.vectors[i]
	end := e.first + e.rows
	*v = vector.Vector{Type: c.Type}
	switch {
	case c.Type.IsText():
		v.Codes, v.Text = c.Codes[e.first:end], e.texts[i]
		return v, nil
	case c.Type == schema.Float64:
		v.Floats = c.Floats[e.first:end]
	default:
		v.Ints = c.Ints[e.first:end]
	}
	if c.Null != nil {
		v.Null = c.Null[e.first/64 : (end+63)/64]
	}
	return v, nil
}

// Bounds knows nothing of whole numbers.
func (e *evaluator) Bounds(expression.Ref) (low, high int64, ok bool) { return 0, 0, false }

// Histogram knows no way to count text but to load it.
func (e *evaluator) Histogram(expression.Ref) (h vector.Histogram, ok bool, err error) {
	return vector.Histogram{}, false, nil
}

// each computes the formula for the rows of a frame, some at a time.
func (e *evaluator) each(f *frame, take func(first, rows int, v *vector.Vector)) error {
	known, err := e.prepare(f)
	if err != nil {
		return err
	}
	for e.first = 0; e.first < f.rows; e.first += block.Rows {
		e.rows = min(block.Rows, f.rows-e.first)
		e.batch.Reset(e.rows, e)
		v, err := known.Eval(&e.batch)
		if err != nil {
			return fmt.Errorf("compute expression: %w", err)
		}
		take(e.first, e.rows, v)
	}
	return nil
}

// column computes a property.
func (e *evaluator) column(name string, f *frame) (batch.Column, error) {
	out := computed{column: batch.Column{Name: name, Null: newBits(f.rows)}, rows: f.rows}
	if err := e.each(f, out.add); err != nil {
		return batch.Column{}, err
	}
	return settled(out.column, f.rows), nil
}

// holds returns the rows in which a condition is true.
func (e *evaluator) holds(f *frame) (batch.Bitmap, error) {
	yes := newBits(f.rows)
	err := e.each(f, func(first, rows int, v *vector.Vector) {
		for r := range rows {
			if !v.IsNull(r) && v.Ints[placeIn(v, r)] != 0 {
				yes.Set(first + r)
			}
		}
	})
	return yes, err
}

func placeIn(v *vector.Vector, row int) int {
	if v.Const {
		return 0
	}
	return row
}

// computed collects vectors into a column.
type computed struct {
	column batch.Column
	rows   int
	// text is the strings that codes are of, renumbered the codes that they have in the column, 0 where none yet.
	text       vector.Text
	renumbered []uint32
	known      map[string]uint32
}

func (o *computed) add(first, rows int, v *vector.Vector) {
	o.column.Type = v.Type
	switch {
	case v.Type == schema.Unknown:
		o.setNull(first, rows, func(int) bool { return true })
	case v.Type.IsText():
		o.addText(first, rows, v)
	case v.Type == schema.Float64:
		o.addFloats(first, rows, v)
	default:
		if o.column.Ints == nil {
			o.column.Ints = make([]int64, o.rows)
		}
		o.setNull(first, rows, v.IsNull)
		for r := range rows {
			if !o.column.Null.Get(first + r) {
				o.column.Ints[first+r] = v.Ints[placeIn(v, r)]
			}
		}
	}
}

func (o *computed) setNull(first, rows int, isNull func(int) bool) {
	for r := range rows {
		if isNull(r) {
			o.column.Null.Set(first + r)
		}
	}
}

// addFloats takes doubles; those that are no number are null.
func (o *computed) addFloats(first, rows int, v *vector.Vector) {
	if o.column.Floats == nil {
		o.column.Floats = make([]float64, o.rows)
	}
	for r := range rows {
		if value := v.Floats[placeIn(v, r)]; v.IsNull(r) || math.IsNaN(value) || math.IsInf(value, 0) {
			o.column.Null.Set(first + r)
		} else {
			o.column.Floats[first+r] = value
		}
	}
}

// addText takes codes. The strings of all vectors become one list, in the order of their first row.
func (o *computed) addText(first, rows int, v *vector.Vector) {
	if o.column.Codes == nil {
		o.column.Codes, o.known = make([]uint32, o.rows), map[string]uint32{}
	}
	if o.text != v.Text {
		o.text = v.Text
		clear(o.renumbered)
	}
	if v.Text != nil && len(o.renumbered) < v.Text.Bound() {
		o.renumbered = append(o.renumbered, make([]uint32, v.Text.Bound()-len(o.renumbered))...)
	}
	for r := range rows {
		code := v.Codes[placeIn(v, r)]
		if code == 0 {
			o.column.Null.Set(first + r)
			continue
		}
		if o.renumbered[code] == 0 {
			o.renumbered[code] = internIn(&o.column.Strings, o.known, v.Text.At(code))
		}
		o.column.Codes[first+r] = o.renumbered[code]
	}
}
