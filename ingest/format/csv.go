package format

import (
	"bytes"
	"errors"
	"fmt"
)

// csvSplitter ends records at line ends that are not within quotes.
type csvSplitter struct{ delimiter byte }

func (s csvSplitter) split(data []byte) int {
	if bytes.IndexByte(data, '"') < 0 {
		return bytes.LastIndexByte(data, '\n') + 1
	}
	for start := 0; ; {
		end := csvRecordEnd(data, start, s.delimiter)
		if end < 0 {
			return start
		}
		start = end
	}
}

func (csvSplitter) finish([]byte, *chunk) {}
func (csvSplitter) lines() bool           { return true }

// csvRecordEnd returns where the record at start ends, after its line end; -1 where its
// end is not seen.
func csvRecordEnd(data []byte, start int, delimiter byte) int {
	line := bytes.IndexByte(data[start:], '\n')
	if line >= 0 && bytes.IndexByte(data[start:start+line], '"') < 0 {
		return start + line + 1
	}
	for i := start; ; i++ {
		if i < len(data) && data[i] == '"' {
			if i = quotedEnd(data, i+1); i < 0 {
				return -1
			}
		}
		for i < len(data) && data[i] != delimiter && data[i] != '\n' {
			i++
		}
		if i >= len(data) {
			return -1
		}
		if data[i] == '\n' {
			return i + 1
		}
	}
}

// quotedEnd returns the place after the quote that closes a field which began before i;
// -1 if there is none. Two quotes are one that belongs to the field.
func quotedEnd(data []byte, i int) int {
	for {
		n := bytes.IndexByte(data[i:], '"')
		if n < 0 {
			return -1
		}
		i += n + 1
		if i >= len(data) || data[i] != '"' {
			return i
		}
		i++
	}
}

// delimiterOf returns the character that most often separates the names of a header
// line, and how often it does.
func delimiterOf(line []byte) (delimiter byte, count int) {
	for _, candidate := range []byte{'\t', ',', ';', '|'} {
		if n := bytes.Count(line, []byte{candidate}); n > count {
			delimiter, count = candidate, n
		}
	}
	return delimiter, count
}

// prepareCSV reads the header.
func prepareCSV(input *cutter, format string) (func() parser, error) {
	input.skip(len(input.rest) - len(bytes.TrimLeft(input.rest, "\r\n")))
	if err := input.fill(bufferBytes); err != nil {
		return nil, err
	}
	line, _ := nextLine(input.rest, 0)
	delimiter := byte('\t')
	if format == CSV {
		if delimiter, _ = delimiterOf(bytes.ReplaceAll(line, []byte{'\t'}, nil)); delimiter == 0 {
			delimiter = ','
		}
	}
	end := csvRecordEnd(input.rest, 0, delimiter)
	if end < 0 && !input.ended {
		return nil, fmt.Errorf("the header does not end within %d bytes: %w", RecordBytesMax, ErrDamaged)
	} else if end < 0 {
		end = len(input.rest)
	}
	names, err := headerNames(input.rest[:end], delimiter)
	if err != nil {
		return nil, err
	}
	input.skip(end)
	input.splitter = csvSplitter{delimiter}
	return func() parser { return &csvParser{names: names, delimiter: delimiter} }, nil
}

// headerNames reads the names of the columns. A column without a name is called after
// its place, one whose name stands there already gets a number.
func headerNames(header []byte, delimiter byte) ([][]byte, error) {
	p := csvParser{delimiter: delimiter}
	var names [][]byte
	taken := map[string]bool{}
	for field := (csvField{}); !field.last; {
		var err error
		if field, err = p.field(header, field.next); err != nil {
			return nil, fmt.Errorf("header: %w: %w", err, ErrDamaged)
		}
		name := string(bytes.TrimSpace(field.text))
		if name == "" {
			name = fmt.Sprintf("column_%d", len(names)+1)
		}
		for base, n := name, 2; taken[name]; n++ {
			name = fmt.Sprintf("%s_%d", base, n)
		}
		taken[name] = true
		names = append(names, []byte(name))
	}
	if len(names) > FieldsMax {
		return nil, fmt.Errorf("header: %w", ErrFields)
	}
	return names, nil
}

// csvParser reads records of a table whose header is known.
type csvParser struct {
	names     [][]byte
	delimiter byte
	scratch   []byte
}

var (
	errQuoteOpen  = errors.New("a quote is not closed")
	errAfterQuote = errors.New("text after a closing quote")
)

func (p *csvParser) parse(c *chunk, out *output) {
	for at := 0; at < len(c.data) && !out.enough(); {
		if c.data[at] == '\n' || c.data[at] == '\r' && bytes.HasPrefix(c.data[at+1:], newline) {
			at++
			continue
		}
		end, err := p.record(c.data, at, out)
		if err == nil {
			out.rowDone(at, c.data[at:end])
			at = end
			continue
		}
		// A quote that should not be there makes one record of many lines. Only the first
		// of them is given up.
		line, next := nextLine(c.data, at)
		out.w.builder.AbandonRow()
		out.reject(at, err, line)
		at = next
	}
}

// record reads the record at start into a row and returns where the next one starts.
func (p *csvParser) record(data []byte, start int, out *output) (int, error) {
	out.w.begin()
	count, field := 0, csvField{next: start}
	for ; !field.last; count++ {
		var err error
		if field, err = p.field(data, field.next); err != nil {
			return 0, err
		}
		if count < len(p.names) {
			if err := p.set(out.w, p.names[count], field); err != nil {
				return 0, err
			}
		}
	}
	if count != len(p.names) {
		return 0, fmt.Errorf("%d fields where the header has %d", count, len(p.names))
	}
	if field.next-start > RecordBytesMax {
		return 0, errTooLong
	}
	return field.next, out.checkText(data[start:field.next])
}
