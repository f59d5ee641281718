package pushlog

import (
	"encoding/binary"
	"errors"
)

var errShort = errors.New("a value ends behind the end of what it is part of")

func appendString(to []byte, text string) []byte {
	return append(binary.AppendUvarint(to, uint64(len(text))), text...)
}

// reader takes values off the front of some bytes. The first error stays, and every later
// value is zero, so that callers check once.
type reader struct {
	rest []byte // what is handed out is a view into it
	err  error
}

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
	r.rest = nil
}

func (r *reader) uvarint() uint64 {
	value, n := binary.Uvarint(r.rest)
	if n <= 0 {
		r.fail(errors.New("a number is cut or too long"))
		return 0
	}
	r.rest = r.rest[n:]
	return value
}

func (r *reader) varint() int64 {
	value, n := binary.Varint(r.rest)
	if n <= 0 {
		r.fail(errors.New("a number is cut or too long"))
		return 0
	}
	r.rest = r.rest[n:]
	return value
}

func (r *reader) byte() byte {
	if one := r.take(1, 1); one != nil {
		return one[0]
	}
	return 0
}

// take returns the bytes of count values of so many bytes each, nil if there are fewer.
func (r *reader) take(count, each int) []byte {
	if r.err != nil || count < 0 || count > len(r.rest)/each {
		r.fail(errShort)
		return nil
	}
	taken := r.rest[: count*each : count*each]
	r.rest = r.rest[count*each:]
	return taken
}

func (r *reader) bytes() []byte { return r.take(r.count(1), 1) }

// count reads the length of a list whose items take at least itemBytes each, so that a
// hostile count cannot ask for more memory than the bytes pay for.
func (r *reader) count(itemBytes int) int {
	count := r.uvarint()
	if count > uint64(len(r.rest)/itemBytes) {
		r.fail(errShort)
		return 0
	}
	return int(count)
}
