package batch

import (
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Builder collects events row by row into a Batch:
//
//	b.BeginRow()
//	column, err := b.Column(name) // by name, fast in the order of the row before
//	b.SetInt(column, 7)           // and so on for every property that the row has
//	b.EndRow(time)                // or b.AbandonRow()
//	...
//	events := b.Take()
//
// Within a row a property may be set again: the last value counts. A property that
// is not set is null. A type that changes widens the column by schema.Widen. A row
// that is abandoned leaves nothing behind, no column, no string, no wider type.
//
// A Builder is used from one goroutine and goes on to the next batch after Take; it
// then allocates per batch and column, not per row.
type Builder struct {
	rows    int
	times   []int64
	columns []*column
	index   map[string]int32
	pinned  int
	// inRow is set between BeginRow and EndRow or AbandonRow.
	inRow bool
	// last is the column that the current row looked up last, first the one that
	// the row before looked up first: both lead to a guess at the next name.
	last, first int32
	// created counts the columns at the start of the row.
	created int
	// order holds the batch's columns as they were first seen.
	order []int32
	// deferred holds the current row's values that would change a column's type.
	deferred []deferredValue
	// width is the bytes that a row takes in all columns, text the bytes of text.
	width, text int
	hint        int
	scratch     []byte
}

type deferredValue struct {
	column *column
	value  schema.Value
}

// FullBytes is the size at which a batch should be taken. The lengths of a batch's
// strings are 32 bits wide, so a caller must not let one grow without end.
const FullBytes = 32 << 20

// NewBuilder returns a Builder whose Column gives the pinned names, which must
// differ, the numbers from 0 on, in this order and for ever, so that a parser knows
// them by number. Pinned columns are in a batch only if they were set.
func NewBuilder(pinned ...string) *Builder {
	b := &Builder{index: make(map[string]int32), pinned: len(pinned), last: none, first: none}
	for _, name := range pinned {
		b.create(name)
	}
	b.created = len(b.columns)
	return b
}

// Rows returns the number of complete rows.
func (b *Builder) Rows() int { return b.rows }

// SizeBytes estimates the memory of the batch so far.
func (b *Builder) SizeBytes() int { return b.rows*(b.width+8) + b.text }

// Full reports whether the batch should be taken before the next row.
func (b *Builder) Full() bool { return b.SizeBytes() >= FullBytes }

// BeginRow starts a row. It abandons one that was not ended.
func (b *Builder) BeginRow() {
	if b.inRow {
		b.AbandonRow()
	}
	b.inRow = true
	b.last = none
	b.created = len(b.columns)
}

// EndRow completes the row. time is in microseconds since 1970-01-01 UTC.
func (b *Builder) EndRow(time int64) {
	for i := range b.deferred {
		b.settle(b.deferred[i])
	}
	b.deferred = b.deferred[:0]
	b.times = append(b.times, time)
	b.rows++
	b.inRow = false
}

// AbandonRow drops the row as if it had never begun.
func (b *Builder) AbandonRow() {
	for _, c := range b.columns {
		if c.setRow == b.rows {
			b.unset(c)
		}
		if c.seen && c.seenRow == b.rows {
			c.seen = false
		}
	}
	for n := len(b.order); n > 0 && !b.columns[b.order[n-1]].seen; n-- {
		b.order = b.order[:n-1]
	}
	if len(b.columns) > b.created {
		b.dropCreated()
	}
	b.deferred = b.deferred[:0]
	b.inRow = false
}

// dropCreated removes the columns that the row brought, and with them all guesses
// at what follows what.
func (b *Builder) dropCreated() {
	for _, c := range b.columns[b.created:] {
		delete(b.index, c.name)
	}
	clear(b.columns[b.created:])
	b.columns = b.columns[:b.created]
	for _, c := range b.columns {
		c.next = none
	}
	b.first, b.last = none, none
}

// Column returns the number of the named column, making it if need be. The name is
// copied. Names that follow each other as in the row before are found without
// hashing. The error says why the row cannot be taken: the name is empty or too long,
// or the batch has as many columns as a dataset may have.
func (b *Builder) Column(name []byte) (int, error) {
	guess := b.guess()
	if guess == none || b.columns[guess].name != string(name) {
		var err error
		if guess, err = b.find(name); err != nil {
			return 0, err
		}
		b.follow(guess)
	}
	b.last = guess
	if !b.columns[guess].seen && len(b.order) >= schema.ColumnsMax-1 && int(guess) >= b.pinned {
		return 0, fmt.Errorf("property %q: %d properties were seen already: %w", name, len(b.order), schema.ErrTooManyColumns)
	}
	return int(guess), nil
}

// Expect finds the column that Column most likely is asked for next, if data begins with
// its name as JSON writes it, in quotes and followed by a colon. size is the length of
// that, 0 where there is no such column. Nothing changes before Follow is called.
func (b *Builder) Expect(data []byte) (column, size int) {
	at := b.guess()
	for range 2 { // a property that the row before had may be missing
		if at == none {
			return 0, 0
		}
		c := b.columns[at]
		if n := len(c.key); n > 0 && len(data) > n && string(data[:n]) == c.key {
			if !c.seen {
				return 0, 0 // Column knows whether there may be one more
			}
			return int(at), n
		}
		at = c.next
	}
	return 0, 0
}

// Follow takes the column that Expect found for the current row, as Column would.
func (b *Builder) Follow(column int) {
	if found := int32(column); b.guess() != found {
		b.follow(found)
	}
	b.last = int32(column)
}

func (b *Builder) guess() int32 {
	if b.last == none {
		return b.first
	}
	return b.columns[b.last].next
}

func (b *Builder) follow(found int32) {
	if b.last == none {
		b.first = found
		return
	}
	b.columns[b.last].next = found
}

func (b *Builder) find(name []byte) (int32, error) {
	if found, ok := b.index[string(name)]; ok {
		return found, nil
	}
	if err := schema.CheckName(string(name)); err != nil {
		return 0, err
	}
	if len(b.columns) >= 2*schema.ColumnsMax+b.pinned {
		return 0, fmt.Errorf("property %q: %w", name, schema.ErrTooManyColumns)
	}
	return b.create(string(name)), nil
}

func (b *Builder) create(name string) int32 {
	escaped := strings.IndexFunc(name, func(r rune) bool { return r < ' ' || r == '"' || r == '\\' })
	created := int32(len(b.columns))
	key := ""
	if escaped < 0 {
		key = `"` + name + `":`
	}
	b.columns = append(b.columns, &column{
		name: name, key: key, next: none, setRow: none, seenRow: none, typeRow: none,
	})
	b.index[name] = created
	return created
}

// Take returns the complete rows as a batch, which owns its memory, and starts the
// next one. A row that was begun is abandoned.
func (b *Builder) Take() *Batch {
	if b.inRow {
		b.AbandonRow()
	}
	taken := &Batch{Rows: b.rows, Time: b.times, Columns: make([]Column, 0, len(b.order))}
	for _, at := range b.order {
		taken.Columns = append(taken.Columns, b.columns[at].finish(b.rows))
	}
	taken.SizeBytes = SizeOf(taken)
	b.reset()
	return taken
}

// SizeOf returns the memory that the columns of a batch take: its SizeBytes.
func SizeOf(taken *Batch) int {
	size := 8 * cap(taken.Time)
	for i := range taken.Columns {
		c := &taken.Columns[i]
		size += 8*cap(c.Null) + 8*cap(c.Ints) + 8*cap(c.Floats) + 4*cap(c.Codes)
		size += 4*cap(c.Strings.Ends) + cap(c.Strings.Bytes)
	}
	return size
}

// reset makes the Builder ready for the next batch, which is likely to have the same
// columns and as many rows.
func (b *Builder) reset() {
	const hintMax = 1 << 14
	b.hint = min(b.rows+b.rows/8, hintMax)
	b.rows, b.width, b.text = 0, 0, 0
	b.times = make([]int64, 0, b.hint)
	b.order = b.order[:0]
	for _, c := range b.columns {
		c.forget()
		c.seen, c.seenRow = false, none
	}
	if len(b.columns) > schema.ColumnsMax {
		b.created = b.pinned
		b.dropCreated()
	}
	b.created = len(b.columns)
}
