package batch

import (
	"math"
	"math/bits"
	"slices"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Rows in bulk, for parsers of formats that hold columns:
//
//	b.BeginRows()
//	if b.Takes(column, schema.Int64) { ... } // for every column of the rows, before the first Append
//	b.AppendInts(column, schema.Int64, values, nulls)
//	b.EndRows(times)
//
// The batch becomes what the same values set row by row would have made of it. Each
// Append gives the values of one property for the rows that EndRows completes, as many
// as there are times; a property without one is null in them. Row r is null where bit r
// of nulls is set, which may be nil and has no bit beyond the rows.

// BeginRows starts some rows. It abandons a row that was not ended.
func (b *Builder) BeginRows() {
	if b.inRow {
		b.AbandonRow()
	}
	b.last = none
}

// Takes reports whether the column can take values of a type as it is. One that would
// have to be widened is set row by row.
func (b *Builder) Takes(column int, typ schema.Type) bool {
	c := b.columns[column]
	return typ == schema.Unknown || c.typ == schema.Unknown || c.typ == typ
}

// AppendNulls says that the rows have the property without a value.
func (b *Builder) AppendNulls(column int) {
	if c := b.columns[column]; !c.seen {
		b.see(c)
	}
}

// AppendInts adds whole numbers, truth values or moments, as typ says. They are copied.
func (b *Builder) AppendInts(column int, typ schema.Type, values []int64, nulls Bitmap) {
	if allNull(nulls, len(values)) {
		b.AppendNulls(column)
		return
	}
	c := b.open(column, typ, len(values))
	c.ints = append(c.ints, values...)
	clearNulls(c.ints[b.rows:], nulls)
	c.markNulls(b.rows, len(values), nulls)
}

// AppendFloats adds doubles; NaN and the infinities become null. They are copied.
func (b *Builder) AppendFloats(column int, values []float64, nulls Bitmap) {
	if !anyFinite(values, nulls) {
		b.AppendNulls(column)
		return
	}
	c := b.open(column, schema.Float64, len(values))
	c.floats = append(c.floats, values...)
	added := c.floats[b.rows:]
	clearNulls(added, nulls)
	c.markNulls(b.rows, len(values), nulls)
	for i, v := range added {
		if math.Float64bits(v)&infinity == infinity {
			added[i] = 0
			c.setNulls(b.rows+i, b.rows+i+1)
		}
	}
}

// infinity is the exponent that only the infinities and NaN have.
const infinity = 0x7ff << 52

// AppendTexts adds strings first to end of a list as strings or, in the form of
// schema.EncodeList, as lists. They must be valid UTF-8 and are copied.
func (b *Builder) AppendTexts(column int, typ schema.Type, texts *Strings, first, end int, nulls Bitmap) {
	if allNull(nulls, end-first) {
		b.AppendNulls(column)
		return
	}
	c := b.open(column, typ, end-first)
	for i := first; i < end; i++ {
		if nulls.Get(i - first) {
			c.codes = append(c.codes, 0)
			continue
		}
		b.appendText(c, texts.At(i))
	}
	c.added = false
	c.markNulls(b.rows, end-first, nulls)
}

// AppendCodes adds strings by their places in a dictionary, which is not changed while
// the Builder knows it. Each string that occurs is looked up once per batch. The place of
// a null row does not matter.
func (b *Builder) AppendCodes(column int, typ schema.Type, dictionary *Strings, places []int32, nulls Bitmap) {
	if allNull(nulls, len(places)) {
		b.AppendNulls(column)
		return
	}
	c := b.open(column, typ, len(places))
	known := c.codesOf(dictionary)
	c.codes = slices.Grow(c.codes, len(places))[:b.rows+len(places)]
	out := c.codes[b.rows:]
	for i, place := range places {
		if nulls != nil && nulls.Get(i) {
			out[i] = 0
			continue
		}
		code := known[place]
		if code == 0 {
			code = b.intern(c, dictionary.At(int(place)))
			known[place] = code
		}
		out[i] = code
	}
	c.markNulls(b.rows, len(places), nulls)
}

// EndRows completes the rows, whose times are in microseconds since 1970-01-01 UTC.
func (b *Builder) EndRows(times []int64) {
	b.times = append(b.times, times...)
	b.rows += len(times)
}

// open prepares the column for the values of some rows.
func (b *Builder) open(column int, typ schema.Type, rows int) *column {
	c := b.columns[column]
	if c.typ == schema.Unknown {
		b.adopt(c, typ, rows)
	}
	c.pad(b.rows)
	c.added = false
	return c
}

// intern returns the code of a string in the column's table.
func (b *Builder) intern(c *column, value []byte) uint32 {
	code, added := c.table.intern(&c.strings, value)
	if added {
		b.text += len(value) + stringHead
	}
	return code
}

// codesOf returns the codes of a dictionary's strings in the column's table, 0 where
// they are not known.
func (c *column) codesOf(dictionary *Strings) []uint32 {
	if c.dictionary != dictionary {
		c.dictionary = dictionary
		c.known = append(c.known[:0], make([]uint32, dictionary.Len())...)
	}
	return c.known
}

// markNulls copies the nulls of rows that were added.
func (c *column) markNulls(first, rows int, nulls Bitmap) {
	if nulls == nil {
		return
	}
	if words := (first + rows + 63) / 64; len(c.nulls) < words {
		c.nulls = append(c.nulls, make(Bitmap, words-len(c.nulls))...)
	}
	to, shift := c.nulls[first>>6:], uint(first)&63
	for i, word := range nulls {
		to[i] |= word << shift
		if over := word >> (63 - shift) >> 1; over != 0 {
			to[i+1] |= over
		}
	}
}

// clearNulls zeroes the slots of null rows.
func clearNulls[T int64 | float64](values []T, nulls Bitmap) {
	for i, word := range nulls {
		for ; word != 0; word &= word - 1 {
			values[i<<6+bits.TrailingZeros64(word)] = 0
		}
	}
}

// allNull reports whether no row has a value.
func allNull(nulls Bitmap, rows int) bool {
	if nulls == nil {
		return rows == 0
	}
	count := 0
	for _, word := range nulls {
		count += bits.OnesCount64(word)
	}
	return count >= rows
}

// anyFinite reports whether a row has a value that is kept.
func anyFinite(values []float64, nulls Bitmap) bool {
	for i, v := range values {
		if math.Float64bits(v)&infinity != infinity && !nulls.Get(i) {
			return true
		}
	}
	return false
}
