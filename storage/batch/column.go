package batch

import (
	"github.com/sluice-analytics/sluice/storage/schema"
)

// column is a property while its batch is being built. Values are appended only
// for rows that have one: the rows between are filled up with nulls when the next
// value comes, or at the end.
type column struct {
	name string
	// key is the name as JSON writes it before a value, empty where it has escapes.
	key string
	// next is the column that followed this one in the last row; see Builder.Column.
	next int32

	// typ is Unknown until the first value of the batch.
	typ schema.Type
	// seen says that the batch has the column; seenRow and typeRow are the rows in
	// which it got it and its type, so that an abandoned row can take that back.
	seen             bool
	seenRow, typeRow int
	// setRow is the row that set the column last (to a value or to null), or none.
	setRow int
	// added says that the value of setRow is a new string.
	added bool

	nulls  Bitmap
	ints   []int64
	floats []float64
	codes  []uint32

	strings Strings
	table   table

	// dictionary is the last one that AppendCodes was given, and known has the codes of
	// its strings in table, 0 where not yet looked up.
	dictionary *Strings
	known      []uint32
}

const none = -1

// length is the number of rows that have a slot so far.
func (c *column) length() int {
	switch {
	case c.typ.IsText():
		return len(c.codes)
	case c.typ == schema.Float64:
		return len(c.floats)
	default:
		return len(c.ints)
	}
}

// allocate gives the column of a new type room for the rows of a usual batch.
func (c *column) allocate(rows int) {
	switch {
	case c.typ.IsText():
		c.codes = make([]uint32, 0, rows)
	case c.typ == schema.Float64:
		c.floats = make([]float64, 0, rows)
	default:
		c.ints = make([]int64, 0, rows)
	}
}

// pad fills the rows before row with nulls.
func (c *column) pad(row int) {
	from := c.length()
	if from >= row {
		return
	}
	c.setNulls(from, row)
	switch {
	case c.typ.IsText():
		c.codes = append(c.codes, make([]uint32, row-from)...)
	case c.typ == schema.Float64:
		c.floats = append(c.floats, make([]float64, row-from)...)
	case c.typ != schema.Unknown:
		c.ints = append(c.ints, make([]int64, row-from)...)
	}
}

func (c *column) setNulls(from, to int) {
	if words := (to + 63) / 64; len(c.nulls) < words {
		c.nulls = append(c.nulls, make(Bitmap, words-len(c.nulls))...)
	}
	for row := from; row < to; row++ {
		c.nulls.Set(row)
	}
}

// appendText adds the value of the next row. A long value that repeats the one before,
// as they do in logs, is found without hashing.
func (c *column) appendText(value []byte) {
	c.added = false
	if n := len(c.codes); len(value) > shortMax && n > 0 && c.codes[n-1] != 0 {
		if code := c.codes[n-1]; string(c.strings.At(int(code-1))) == string(value) {
			c.codes = append(c.codes, code)
			return
		}
	}
	code, added := c.table.intern(&c.strings, value)
	c.added = added
	c.codes = append(c.codes, code)
}

// truncate takes back the value of row, if the column has one.
func (c *column) truncate(row int) {
	if c.length() <= row {
		return
	}
	switch {
	case c.typ.IsText():
		c.codes = c.codes[:row]
		if c.added {
			c.table.dropLast(&c.strings)
			c.added = false
		}
	case c.typ == schema.Float64:
		c.floats = c.floats[:row]
	default:
		c.ints = c.ints[:row]
	}
}

// forget drops all values and the type, for the next batch or because the row that
// brought the type was abandoned.
func (c *column) forget() {
	c.typ = schema.Unknown
	c.nulls, c.ints, c.floats, c.codes = nil, nil, nil, nil
	c.strings = Strings{}
	c.table.reset()
	c.dictionary = nil
	c.setRow, c.typeRow = none, none
	c.added = false
}

// finish pads the column to the batch's rows and hands its memory over.
func (c *column) finish(rows int) Column {
	c.pad(rows)
	if c.nulls == nil && c.typ == schema.Unknown && rows > 0 {
		c.setNulls(0, rows)
	}
	if words := (rows + 63) / 64; c.nulls != nil && len(c.nulls) < words {
		c.nulls = append(c.nulls, make(Bitmap, words-len(c.nulls))...)
	}
	return Column{
		Name: c.name, Type: c.typ, Null: c.nulls,
		Ints: c.ints, Floats: c.floats, Codes: c.codes, Strings: c.strings,
	}
}
