package manifest

import (
	"encoding/binary"
	"errors"
)

// The tags of a record's fields. They stand in files: never renumber one.
const (
	recordTime   = 1
	recordNextID = 2
	recordEdit   = 3
)

// The tags of an edit's fields. They stand in files: never renumber one.
const (
	editDataset        = 1
	editCreate         = 2
	editColumns        = 3
	editRemoveSegments = 4
	editAddSegments    = 5
	editRemoveExtents  = 6
	editAddExtents     = 7
	editAddRejects     = 8
	editInputs         = 9
	editForgetSaved    = 20
	editAddSaved       = 21
	editDrop           = 22
	editPushLog        = 23
	editIdentity       = 29
	editIDFiles        = 30
	editRemoveInputs   = 24
	editDeletions      = 25
	editCold           = 27
	editFormer         = 32
	editInputNumbers   = 33
	editSources        = 26
	editInputBlocks    = 34
	editQuarantine     = 28
	editCounts         = 35
)

// columnInline is the flag of schema.Column.Inline.
const columnInline = 1

var errShort = errors.New("a value ends behind the end of its record")

func appendString(to []byte, text string) []byte {
	return append(binary.AppendUvarint(to, uint64(len(text))), text...)
}

func appendField(to []byte, tag uint64, value []byte) []byte {
	if len(value) == 0 {
		return to
	}
	to = binary.AppendUvarint(to, tag)
	to = binary.AppendUvarint(to, uint64(len(value)))
	return append(to, value...)
}

// reader takes values off the front of a payload. The first error stays, and every
// later value is zero, so that callers check once.
type reader struct {
	rest string // strings handed out share its memory
	err  error
}

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
	r.rest = ""
}

func (r *reader) uvarint() uint64 {
	var value uint64
	for i := 0; i < len(r.rest) && i < binary.MaxVarintLen64; i++ {
		b := r.rest[i]
		if i == binary.MaxVarintLen64-1 && b > 1 {
			break // more than 64 bits
		}
		value |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			r.rest = r.rest[i+1:]
			return value
		}
	}
	r.fail(errors.New("a number is cut or too long"))
	return 0
}

func (r *reader) varint() int64 {
	value := r.uvarint()
	return int64(value>>1) ^ -int64(value&1)
}

// natural reads a number that must fit an int64.
func (r *reader) natural() int64 {
	value := r.uvarint()
	if int64(value) < 0 {
		r.fail(errors.New("a size is negative"))
		return 0
	}
	return int64(value)
}

func (r *reader) string() string {
	size := r.uvarint()
	if size > uint64(len(r.rest)) {
		r.fail(errShort)
		return ""
	}
	text := r.rest[:size]
	r.rest = r.rest[size:]
	return text
}

// count reads the length of a list whose items take at least itemBytes each, so
// that a hostile count cannot ask for more memory than its record pays for.
func (r *reader) count(itemBytes int) int {
	count := r.uvarint()
	if count > uint64(len(r.rest)/itemBytes) {
		r.fail(errShort)
		return 0
	}
	return int(count)
}

// list reads a list of items.
func list[T any](r *reader, itemBytes int, item func(*reader) T) []T {
	count := r.count(itemBytes)
	if count == 0 {
		return nil
	}
	items := make([]T, 0, count)
	for range count {
		items = append(items, item(r))
		if r.err != nil {
			return nil
		}
	}
	return items
}

func appendList[T any](to []byte, items []T, item func([]byte, T) []byte) []byte {
	if len(items) == 0 {
		return to
	}
	to = binary.AppendUvarint(to, uint64(len(items)))
	for i := range items {
		to = item(to, items[i])
	}
	return to
}

// end fails if something is left.
func (r *reader) end() error {
	if r.err == nil && r.rest != "" {
		r.fail(errors.New("bytes are left behind the last value"))
	}
	return r.err
}
