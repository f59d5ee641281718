package format

import (
	"bytes"
	"errors"
)

// jsonSplitter ends records after objects, wherever lines end.
type jsonSplitter struct {
	// open counts the arrays that were opened and not closed before the data.
	open int
}

func (s *jsonSplitter) split(data []byte) int {
	end, open := 0, s.open
	walkObjects(data, &open, func(_, objectEnd int) {
		end, s.open = objectEnd, open
	})
	return end
}

func (s *jsonSplitter) finish(data []byte, c *chunk) {
	open := s.open
	c.unclosed = walkObjects(data, &open, func(int, int) {}) && open > 0
}

func (s *jsonSplitter) lines() bool { return false }

// walkObjects calls found with the ends of each complete object at the top, and counts
// the brackets around them. It reports whether the data ends between objects.
func walkObjects(data []byte, open *int, found func(start, end int)) bool {
	for i := 0; i < len(data); i++ {
		switch data[i] {
		case '[':
			*open++
		case ']':
			*open--
		case '"':
			end := stringEnd(data, i+1)
			if end < 0 {
				return false
			}
			i = end
		case '{':
			size := closing(data[i:])
			if size < 0 {
				return false
			}
			found(i, i+size)
			i += size - 1
		}
	}
	return true
}

// jsonParser reads objects in arrays, one after the other, or glued together.
type jsonParser struct{ s scanner }

var (
	errNoObject = errors.New("an event must be an object")
	errNoEnd    = errors.New("JSON ends in the middle of an object")
)

func (p *jsonParser) parse(c *chunk, out *output) {
	p.s.w = out.w
	for at := 0; at < len(c.data) && !out.enough(); {
		switch c.data[at] {
		case ' ', '\t', '\r', '\n', ',', '[', ']':
			at++
		case '{':
			at += p.object(c.data[at:], at, out)
		default:
			size := strayLength(c.data[at:])
			out.reject(at, errNoObject, c.data[at:at+size])
			at += size
		}
	}
}

// object reads the object at the start of data and returns its length.
func (p *jsonParser) object(data []byte, at int, out *output) int {
	s := &p.s
	s.data, s.pos = data, 0
	err := s.event()
	if err != nil {
		size := closing(data)
		if size < 0 {
			out.reject(at, errNoEnd, data)
			return len(data)
		}
		out.reject(at, err, data[:size])
		return size
	}
	if s.pos > RecordBytesMax {
		err = errTooLong
	} else {
		err = out.checkText(data[:s.pos])
	}
	if err != nil {
		out.w.builder.AbandonRow()
		out.reject(at, err, data[:s.pos])
	} else {
		out.rowDone(at, data[:s.pos])
	}
	return s.pos
}

// strayLength is the length of what stands where an object should.
func strayLength(data []byte) int {
	if data[0] == '"' {
		if end := stringEnd(data, 1); end > 0 {
			return end + 1
		}
		return len(data)
	}
	if size := bytes.IndexAny(data, ",]{\n"); size > 0 {
		return size
	}
	return len(data)
}
