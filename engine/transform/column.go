package transform

import (
	"math"
	"math/bits"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// none stands for a row that there is not, where rows are listed.
const none = -1

// valueAt returns the value of a row.
func valueAt(c *batch.Column, row int) schema.Value {
	if c.Type == schema.Unknown || c.Null.Get(row) {
		return schema.NullOf(c.Type)
	}
	switch {
	case c.Type == schema.Float64:
		return schema.FloatOf(c.Floats[row])
	case c.Type.IsText():
		return schema.Value{Type: c.Type, Text: string(c.Strings.At(int(c.Codes[row] - 1)))}
	}
	return schema.Value{Type: c.Type, Int: c.Ints[row]}
}

// newBits returns a bitmap for so many rows, none of which is in it.
func newBits(rows int) batch.Bitmap { return make(batch.Bitmap, (rows+63)/64) }

// allBits returns a bitmap that has all of so many rows.
func allBits(rows int) batch.Bitmap {
	all := newBits(rows)
	for i := range all {
		all[i] = math.MaxUint64
	}
	if rest := uint(rows) & 63; rest > 0 {
		all[len(all)-1] = 1<<rest - 1
	}
	return all
}

func count(bitmap batch.Bitmap) int {
	n := 0
	for _, word := range bitmap {
		n += bits.OnesCount64(word)
	}
	return n
}

// nullColumn is a column without any value.
func nullColumn(name string, rows int) batch.Column {
	return batch.Column{Name: name, Null: allBits(rows)}
}

// settled returns a column as batches have them: one without any value has no type, since a null has none, and one
// without nulls has no bits for them.
func settled(c batch.Column, rows int) batch.Column {
	if c.Null == nil || c.Type == schema.Unknown {
		return c
	}
	switch count(c.Null) {
	case 0:
		c.Null = nil
	case rows:
		return nullColumn(c.Name, rows)
	}
	return c
}

// gather returns the values of the listed rows; none stands for null. A row may be listed several times.
func gather(c *batch.Column, rows []int32) batch.Column {
	if c.Type == schema.Unknown {
		return nullColumn(c.Name, len(rows))
	}
	out := batch.Column{Name: c.Name, Type: c.Type}
	for i, row := range rows {
		if row == none || c.Null != nil && c.Null.Get(int(row)) {
			if out.Null == nil {
				out.Null = newBits(len(rows))
			}
			out.Null.Set(i)
		}
	}
	switch {
	case c.Type.IsText():
		gatherText(&out, c, rows)
	case c.Type == schema.Float64:
		out.Floats = gathered(c.Floats, rows)
	default:
		out.Ints = gathered(c.Ints, rows)
	}
	return settled(out, len(rows))
}

func gathered[T int64 | float64](from []T, rows []int32) []T {
	to := make([]T, len(rows))
	for i, row := range rows {
		if row != none {
			to[i] = from[row]
		}
	}
	return to
}

// gatherText takes over the strings that still occur, in the order of their first row.
func gatherText(out, c *batch.Column, rows []int32) {
	out.Codes = make([]uint32, len(rows))
	renumbered := make([]uint32, c.Strings.Len()+1)
	if most := min(len(rows), c.Strings.Len()); most > 0 {
		// Room for as many strings as there can be, of the usual length: growing costs more than what is left over.
		out.Strings.Ends = make([]uint32, 0, most)
		out.Strings.Bytes = make([]byte, 0, len(c.Strings.Bytes)/c.Strings.Len()*most+64)
	}
	for i, row := range rows {
		if row == none {
			continue
		}
		old := c.Codes[row]
		if old == 0 {
			continue
		}
		code := renumbered[old]
		if code == 0 {
			out.Strings.Append(c.Strings.At(int(old - 1)))
			code = uint32(out.Strings.Len())
			renumbered[old] = code
		}
		out.Codes[i] = code
	}
}

// mapText returns a column of text whose values are those of another, changed; ok is false for null. Every distinct
// value is looked at once.
func mapText(c *batch.Column, change func(text []byte) (changed string, ok bool)) batch.Column {
	out := batch.Column{Name: c.Name, Type: schema.String, Codes: make([]uint32, len(c.Codes)), Null: newBits(len(c.Codes))}
	changed := make([]uint32, c.Strings.Len()+1)
	known := make(map[string]uint32, c.Strings.Len())
	for i := range c.Strings.Len() {
		if text, ok := change(c.Strings.At(i)); ok {
			changed[i+1] = internIn(&out.Strings, known, text)
		}
	}
	for row, code := range c.Codes {
		if out.Codes[row] = changed[code]; out.Codes[row] == 0 {
			out.Null.Set(row)
		}
	}
	return settled(out, len(c.Codes))
}

// internIn returns the code of a text in a list of strings, which it is added to if it is new.
func internIn(strings *batch.Strings, known map[string]uint32, text string) uint32 {
	if code, ok := known[text]; ok {
		return code
	}
	strings.AppendText(text)
	code := uint32(strings.Len())
	known[text] = code
	return code
}

// textOf returns a column as text, every value as schema.Value.AsText has it.
func textOf(c *batch.Column, rows int) batch.Column {
	switch c.Type {
	case schema.String, schema.Unknown:
		return *c
	case schema.StringList:
		return mapText(c, func(form []byte) (string, bool) { return schema.ListText(string(form)), true })
	}
	out := batch.Column{Name: c.Name, Type: schema.String, Null: c.Null, Codes: make([]uint32, rows)}
	known := map[uint64]uint32{}
	for row := range rows {
		if c.Null.Get(row) {
			continue
		}
		bits := uint64(0)
		if c.Type == schema.Float64 {
			bits = math.Float64bits(c.Floats[row])
		} else {
			bits = uint64(c.Ints[row])
		}
		code, ok := known[bits]
		if !ok {
			out.Strings.AppendText(valueAt(c, row).AsText())
			code = uint32(out.Strings.Len())
			known[bits] = code
		}
		out.Codes[row] = code
	}
	return distinct(out)
}

// distinct makes the strings of a column distinct where numbers that differ have the same text, as 0 and -0 may.
func distinct(c batch.Column) batch.Column {
	known := make(map[string]bool, c.Strings.Len())
	for i := range c.Strings.Len() {
		known[string(c.Strings.At(i))] = true
	}
	if len(known) == c.Strings.Len() {
		return c
	}
	return mapText(&c, func(text []byte) (string, bool) { return string(text), true })
}

// merge returns a column that has the values of first and, where that is null, those of second. The type is that
// of both.
func merge(first, second *batch.Column, rows int) batch.Column {
	switch {
	case second == nil || second.Type == schema.Unknown:
		return *first
	case first.Type == schema.Unknown:
		out := *second
		out.Name = first.Name
		return out
	case first.Null == nil:
		return *first
	}
	builder := newValues(first.Name)
	for row := range rows {
		value := valueAt(first, row)
		if value.Null {
			value = valueAt(second, row)
		}
		builder.add(value)
	}
	return builder.column()
}

// values makes a column of values of any types, which it widens to as a parser would.
type values struct {
	name    string
	builder *batch.Builder
	at      int
}

func newValues(name string) *values {
	return &values{name: name, builder: batch.NewBuilder(name)}
}

// add appends the value of the next row.
func (v *values) add(value schema.Value) {
	v.builder.BeginRow()
	switch {
	case value.Null:
		v.builder.SetNull(v.at)
	case value.Type == schema.Int64:
		v.builder.SetInt(v.at, value.Int)
	case value.Type == schema.Float64:
		v.builder.SetFloat(v.at, value.Float)
	case value.Type == schema.Bool:
		v.builder.SetBool(v.at, value.Int != 0)
	case value.Type == schema.Timestamp:
		v.builder.SetTimestamp(v.at, value.Int)
	case value.Type == schema.StringList:
		v.builder.SetList(v.at, []byte(value.Text))
	default:
		v.builder.SetText(v.at, []byte(value.Text))
	}
	v.builder.EndRow(0)
}

// column returns what was added.
func (v *values) column() batch.Column {
	rows := v.builder.Rows()
	made := v.builder.Take()
	if len(made.Columns) == 0 {
		return nullColumn(v.name, rows)
	}
	return settled(made.Columns[0], rows)
}
