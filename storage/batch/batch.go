// Package batch holds parsed events by column on their way from a parser to a
// segment.
//
// A parser fills a Builder row by row and takes a Batch from it; storage sorts the
// rows of many batches and encodes them. Text is stored once per distinct value:
// a column holds codes into a table of its own, so that whatever comes later
// (hashing an actor, looking up a dictionary) is done once per distinct value of a
// batch and not once per event.
package batch

import "github.com/sluice-analytics/sluice/storage/schema"

// Batch is a group of events, immutable once built. Row r of every column belongs
// to event r.
type Batch struct {
	// Rows is the number of events.
	Rows int
	// Time holds each event's time in microseconds since 1970-01-01 UTC.
	Time []int64
	// Columns holds the properties, actor columns among them, in the order in
	// which they were first seen. The time is not among them.
	Columns []Column
	// SizeBytes is the memory that the batch holds on to, for budgets.
	SizeBytes int
}

// Column is one property of a batch. Exactly one of Ints, Floats and Codes is
// set, by Type; a column of type Unknown (all null) has none.
type Column struct {
	Name string
	Type schema.Type
	// Null has bit r set where row r is null; nil where none is. The value slots
	// of null rows are zero.
	Null Bitmap
	// Ints holds Int64, Timestamp (microseconds) and Bool (0 and 1).
	Ints []int64
	// Floats holds Float64, never NaN or infinite.
	Floats []float64
	// Codes holds String and StringList: 0 for null, otherwise 1 + the index
	// into Strings.
	Codes []uint32
	// Strings holds the distinct values in the order of their first row.
	Strings Strings
}

// Bitmap is a set of row numbers: bit r%64 of word r/64.
type Bitmap []uint64

// Get reports whether row r is in the set; a nil Bitmap is empty.
func (b Bitmap) Get(r int) bool {
	return r>>6 < len(b) && b[r>>6]>>(uint(r)&63)&1 != 0
}

// Set adds row r, which must lie within the bitmap.
func (b Bitmap) Set(r int) { b[r>>6] |= 1 << (uint(r) & 63) }

// Grown returns the bitmap with room for so many rows; those that are new are not in it.
func (b Bitmap) Grown(rows int) Bitmap {
	if missing := (rows+63)/64 - len(b); missing > 0 {
		b = append(b, make(Bitmap, missing)...)
	}
	return b
}

// Strings is a list of strings in one piece of memory.
type Strings struct {
	// Ends holds the end of each string in Bytes; string i starts at the end of
	// string i-1.
	Ends  []uint32
	Bytes []byte
}

// Len returns the number of strings.
func (s *Strings) Len() int { return len(s.Ends) }

// At returns string i as a view into Bytes.
func (s *Strings) At(i int) []byte {
	start := uint32(0)
	if i > 0 {
		start = s.Ends[i-1]
	}
	return s.Bytes[start:s.Ends[i]]
}

// AppendText adds a string.
func (s *Strings) AppendText(value string) {
	s.Bytes = append(s.Bytes, value...)
	s.Ends = append(s.Ends, uint32(len(s.Bytes)))
}

// Append adds a string.
func (s *Strings) Append(value []byte) {
	s.Bytes = append(s.Bytes, value...)
	s.Ends = append(s.Ends, uint32(len(s.Bytes)))
}
