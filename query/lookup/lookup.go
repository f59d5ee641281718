// Package lookup holds tables that add context to events: account_id -> plan, page -> team. A table has a key
// column, whose values are distinct and never null, and further columns; a query asks for the value of a column in
// the row of a key.
//
//	Builder: rows of a file -> Table -> Encode -> bytes that a dataset keeps
//	Decode:  those bytes -> Table -> Column.Find, by the value of an event's property
//
// A table lies in memory as typed columns and one map from key to row. It is immutable and may be shared.
package lookup

import (
	"slices"
	"strconv"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Limits on a table.
const (
	// SourceBytesMax bounds the file that a table is read from, decompressed.
	SourceBytesMax = 64 << 20
	// RowsMax bounds its rows, ColumnsMax its columns.
	RowsMax    = 2_000_000
	ColumnsMax = 200
)

// Table is a table that is looked up by its key.
type Table struct {
	// On is the property of events whose value is looked up; it may be an expression's name, such as a definition or
	// a column of another table.
	On string
	// Key is the index of the key column.
	Key     int
	Columns []*Column
	Rows    int

	// ints finds the row of a key where the key column holds whole numbers, texts elsewhere, by the key's text.
	ints  map[int64]int32
	texts map[string]int32
	// dense has 1 + the row of the key base + i at place i, where keys lie close together.
	dense []int32
	base  int64
}

// Column is one column of a table. Its slices are never written to.
type Column struct {
	Name string
	// Type is String, Int64, Float64, Bool, Timestamp or StringList.
	Type schema.Type
	// Null has bit r set where row r is null; nil where none is.
	Null batch.Bitmap
	// Ints holds Int64, Timestamp (microseconds) and Bool.
	Ints   []int64
	Floats []float64
	// Codes holds text: 0 for null, else 1 + the index into Texts, the distinct values.
	Codes []uint32
	Texts []string

	table *Table
	index uint32
}

// Column returns a column by its name, or nil.
func (t *Table) Column(name string) *Column {
	for _, column := range t.Columns {
		if column.Name == name {
			return column
		}
	}
	return nil
}

// Row returns the row of a key, or -1. Keys are compared by their text, as if both were strings, so that the number
// 12 finds the key '12' and the other way round; null finds nothing.
func (t *Table) Row(key schema.Value) int {
	switch {
	case key.Null:
		return -1
	case t.ints == nil:
		return found(t.texts, key.AsText())
	case key.Type == schema.Int64:
		return found(t.ints, key.Int)
	}
	text := key.AsText()
	number, err := strconv.ParseInt(text, 10, 64)
	if err != nil || strconv.FormatInt(number, 10) != text {
		return -1
	}
	return found(t.ints, number)
}

func found[K comparable](rows map[K]int32, key K) int {
	if row, ok := rows[key]; ok {
		return int(row)
	}
	return -1
}

// IntRows reports whether the key column holds whole numbers, which IntRow finds.
func (t *Table) IntRows() bool { return t.ints != nil }

// IntRow is Row for a whole number where IntRows is true.
func (t *Table) IntRow(key int64) int {
	if t.dense == nil {
		return found(t.ints, key)
	}
	if place := uint64(key) - uint64(t.base); place < uint64(len(t.dense)) {
		return int(t.dense[place]) - 1
	}
	return -1
}

// FindInts writes 1 + the row of each key, 0 where there is none. It wants IntRows, and places as long as keys.
func (t *Table) FindInts(keys []int64, places []uint32) {
	places = places[:len(keys)]
	if t.dense != nil {
		for i, key := range keys {
			place := uint32(0)
			if at := uint64(key) - uint64(t.base); at < uint64(len(t.dense)) {
				place = uint32(t.dense[at])
			}
			places[i] = place
		}
		return
	}
	place := uint32(0)
	for i, key := range keys {
		if i == 0 || key != keys[i-1] { // those of an actor are often the same
			place = uint32(t.IntRow(key) + 1)
		}
		places[i] = place
	}
}

// pack fills dense if that takes no more memory than a few times the rows.
func (t *Table) pack() {
	if t.ints == nil {
		return
	}
	keys := t.Columns[t.Key].Ints
	low, high := slices.Min(keys), slices.Max(keys)
	if span := uint64(high) - uint64(low); span < uint64(16*t.Rows+denseSpan) {
		t.dense, t.base = make([]int32, span+1), low
		for row, key := range keys {
			t.dense[key-low] = int32(row + 1)
		}
	}
}

// denseSpan is a range of keys that is packed however few they are.
const denseSpan = 1 << 12

// Table returns the table that the column belongs to.
func (c *Column) Table() *Table { return c.table }

// Index returns the column's place in the table.
func (c *Column) Index() uint32 { return c.index }

// Find returns the column's value in the row of a key; null where there is no such row.
func (c *Column) Find(key schema.Value) schema.Value {
	row := c.table.Row(key)
	if row < 0 {
		return schema.NullOf(c.Type)
	}
	return c.Value(row)
}

// Value returns the value of a row, from 0.
func (c *Column) Value(row int) schema.Value {
	value := schema.Value{Type: c.Type, Null: c.Null.Get(row)}
	switch {
	case c.Type.IsText():
		if value.Null = c.Codes[row] == 0; !value.Null {
			value.Text = c.At(c.Codes[row])
		}
	case c.Type == schema.Float64:
		value.Float = c.Floats[row]
	default:
		value.Int = c.Ints[row]
	}
	return value
}

// At returns the text of a code, at least 1.
func (c *Column) At(code uint32) string { return c.Texts[code-1] }

// Bound returns a number above every code.
func (c *Column) Bound() int { return len(c.Texts) + 1 }

// index makes the map of keys. first and second are rows of one key that contradict each other, -1 where there are
// none; a row that says again what an earlier one says is of no account. null is a row without a key, or -1.
func (t *Table) index() (first, second, null int) {
	key := t.Columns[t.Key]
	if key.Type == schema.Int64 {
		t.ints = make(map[int64]int32, t.Rows)
	} else {
		t.texts = make(map[string]int32, t.Rows)
	}
	for row := range t.Rows {
		value := key.Value(row)
		if value.Null || value.Type.IsText() && value.Text == "" {
			return -1, -1, row
		}
		if before := t.Row(value); before >= 0 {
			if t.contradiction(before, row) != nil {
				return before, row, -1
			}
			continue
		}
		if t.ints != nil {
			t.ints[value.Int] = int32(row)
		} else {
			t.texts[value.AsText()] = int32(row)
		}
	}
	t.pack()
	return -1, -1, -1
}

// contradiction returns a column in which two rows differ, nil where they are the same.
func (t *Table) contradiction(a, b int) *Column {
	for _, column := range t.Columns {
		if column.Value(a) != column.Value(b) {
			return column
		}
	}
	return nil
}
