package format

import "bytes"

// ndjsonParser reads lines of JSON objects. Several objects may share a line: files
// without a final newline, glued together, have such lines.
type ndjsonParser struct{ s scanner }

func (p *ndjsonParser) parse(c *chunk, out *output) {
	p.s.w = out.w
	for start := 0; start < len(c.data) && !out.enough(); {
		line, next := nextLine(c.data, start)
		p.line(line, start, out)
		start = next
	}
}

// nextLine returns the line at start without its end, and where the next one starts.
func nextLine(data []byte, start int) (line []byte, next int) {
	if n := bytes.IndexByte(data[start:], '\n'); n >= 0 {
		return data[start : start+n], start + n + 1
	}
	return data[start:], len(data)
}

func (p *ndjsonParser) line(line []byte, at int, out *output) {
	if len(line) > RecordBytesMax {
		out.reject(at, errTooLong, line)
		return
	}
	if err := out.checkText(line); err != nil {
		out.reject(at, err, line)
		return
	}
	s := &p.s
	s.data, s.pos = line, 0
	for s.skipSpace() != 0 || s.pos < len(line) {
		start := s.pos
		if err := p.record(); err != nil {
			// What follows a broken object on its line cannot be told from it.
			out.reject(at+start, err, line[start:])
			return
		}
		out.rowDone(at+start, line[start:s.pos])
	}
}

func (p *ndjsonParser) record() error {
	if p.s.data[p.s.pos] != '{' {
		return p.s.fail("expected an object")
	}
	return p.s.event()
}
