package format

import (
	"bytes"
	"errors"
	"fmt"
	"io"
)

// chunk is a piece of the input that holds whole records.
type chunk struct {
	data []byte
	// offset and line (from 1) are where data begins in the input.
	offset, line int64
	// after is a record that was too long to be held and stood after data, if any.
	after *Reject
	// unclosed says that the input ended inside a JSON array.
	unclosed bool
	// results is where the parser of the chunk puts what it made, and closes it.
	results chan piece
	// buffer is data's memory, for use again.
	buffer []byte
}

// The sizes of chunks. The first is small, so that a small object costs little; the
// others amortise what is done once per batch.
const (
	firstChunkBytes = 64 << 10
	chunkBytes      = 1 << 20
	bufferBytes     = RecordBytesMax + 64<<10
)

var errTooLong = fmt.Errorf("longer than %d bytes", RecordBytesMax)

// splitter finds where records end.
type splitter interface {
	// split returns the length of the whole records at the start of data, 0 if there is
	// none. Data begins with a record.
	split(data []byte) int
	// finish is told the rest of the input, which split found no end in.
	finish(data []byte, c *chunk)
	// lines reports whether a broken record ends at the end of its line.
	lines() bool
}

// cutter cuts an input into chunks of whole records.
type cutter struct {
	r        io.Reader
	splitter splitter
	offset   int64
	line     int64
	// rest is what was read and not handed out; it begins with a record.
	rest   []byte
	target int
	ended  bool
	// partial says that what was handed out last did not end with a line.
	partial bool
	// free hands buffers back; nil until the chunks are parsed side by side.
	free chan []byte
}

func newCutter(r io.Reader) *cutter {
	return &cutter{r: r, line: 1, target: firstChunkBytes}
}

// fill reads until rest has size bytes or the input has ended.
func (c *cutter) fill(size int) error {
	if cap(c.rest) < size {
		c.rest = append(make([]byte, 0, size), c.rest...)
	}
	for len(c.rest) < size && !c.ended {
		n, err := c.r.Read(c.rest[len(c.rest):size])
		c.rest = c.rest[:len(c.rest)+n]
		if errors.Is(err, io.EOF) {
			c.ended = true
		} else if err != nil {
			return fmt.Errorf("read at byte %d: %w", c.offset+int64(len(c.rest)), err)
		}
	}
	return nil
}

// lines is the number of lines that were handed out.
func (c *cutter) lines() int64 {
	if c.partial {
		return c.line
	}
	return c.line - 1
}

// skip drops bytes of rest, such as a byte order mark or a header.
func (c *cutter) skip(n int) {
	c.line += int64(bytes.Count(c.rest[:n], newline))
	c.offset += int64(n)
	c.rest = c.rest[n:]
}

var newline = []byte{'\n'}

// next returns the next chunk, or io.EOF.
func (c *cutter) next() (*chunk, error) {
	for {
		if err := c.fill(c.target); err != nil {
			return nil, err
		}
		size := c.splitter.split(c.rest)
		switch {
		case c.ended:
			if len(c.rest) == 0 {
				return nil, io.EOF
			}
			last := c.cut(len(c.rest))
			c.splitter.finish(last.data[size:], last)
			return last, nil
		case size > 0:
			c.target = chunkBytes
			return c.cut(size), nil
		case c.target < bufferBytes:
			c.target = bufferBytes
		default:
			return c.overlong()
		}
	}
}

// cut hands the first size bytes of rest out. What is left moves to another buffer.
func (c *cutter) cut(size int) *chunk {
	result := &chunk{data: c.rest[:size:size], offset: c.offset, line: c.line, buffer: c.rest[:0]}
	left := c.rest[size:]
	c.rest = append(c.newBuffer(len(left)), left...)
	c.offset += int64(size)
	c.line += int64(bytes.Count(result.data, newline))
	c.partial = !bytes.HasSuffix(result.data, newline)
	return result
}

func (c *cutter) newBuffer(size int) []byte {
	select {
	case buffer := <-c.free:
		if cap(buffer) >= size {
			return buffer
		}
	default:
	}
	return make([]byte, 0, max(size, min(c.target, bufferBytes)))
}

// overlong deals with a record that does not end within the limit. Where lines end
// records at the latest, the line goes out alone if it is known, to be rejected by the
// parser, and is read over if it is not.
func (c *cutter) overlong() (*chunk, error) {
	if !c.splitter.lines() {
		return nil, fmt.Errorf("the object at byte %d is not closed within %d bytes: %w", c.offset, RecordBytesMax, ErrDamaged)
	}
	if end := bytes.IndexByte(c.rest, '\n'); end >= 0 {
		return c.cut(end + 1), nil
	}
	result := &chunk{offset: c.offset, line: c.line}
	result.after = &Reject{Line: c.line, Offset: c.offset, Reason: errTooLong.Error(), Text: cutText(c.rest)}
	return result, c.readOver()
}

// readOver reads to the end of the line without keeping it.
func (c *cutter) readOver() error {
	for {
		if end := bytes.IndexByte(c.rest, '\n'); end >= 0 {
			c.skip(end + 1)
			return nil
		}
		c.offset += int64(len(c.rest))
		c.rest = c.rest[:0]
		if c.ended {
			c.partial = true
			return nil
		}
		if err := c.fill(chunkBytes); err != nil {
			return err
		}
	}
}

// lineSplitter splits records that are lines.
type lineSplitter struct{}

func (lineSplitter) split(data []byte) int     { return bytes.LastIndexByte(data, '\n') + 1 }
func (lineSplitter) finish(_ []byte, _ *chunk) {}
func (lineSplitter) lines() bool               { return true }
