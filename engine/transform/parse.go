package transform

import (
	"fmt"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// parses makes properties of a text.
type parses struct {
	at
	// newReader makes what reads one text.
	newReader func() textReader
	// fields are the names that it can find, nil where only the data tells.
	fields []string
	// what names a text that can be parsed.
	what string
}

// textReader reads a text into a row. Where it cannot, it adds none and says so.
type textReader interface {
	read(text []byte, to *format.Rows) error
}

// readerFunc is a textReader without a memory.
type readerFunc func(text []byte, to *format.Rows) error

func (r readerFunc) read(text []byte, to *format.Rows) error { return r(text, to) }

func (c *compiler) parse(here at) step {
	made := parses{at: here}
	same := func(r textReader) func() textReader { return func() textReader { return r } }
	switch of := here.of.Parse; of.As {
	case config.AsUserAgent:
		made.newReader, made.fields, made.what = newUserAgents, userAgentFields, "user agent"
	case config.AsURL:
		made.newReader, made.fields, made.what = newURLs, urlFields, "URL"
	case config.AsQuery:
		made.newReader, made.what = same(readerFunc(readQuery)), "query string"
	case config.AsJSON:
		made.newReader, made.what = same(readerFunc(func(text []byte, to *format.Rows) error { return to.Object(text) })), "JSON object"
	case config.AsKeyValue:
		made.newReader, made.what = same(readerFunc(readPairs)), "list of key=value"
	case config.AsPattern:
		made.what = "text of the pattern"
		pattern, err := compilePattern(of)
		if err != nil {
			path := here.of.Path + ".parse.pattern"
			if of.Regexp != "" {
				path = here.of.Path + ".parse.regexp"
			}
			c.failError(path, err)
			break
		}
		made.newReader, made.fields = same(pattern), pattern.names
	}
	c.forgetFields(made)
	return made
}

// hinted is an error with advice.
type hinted struct{ message, hint string }

func (h hinted) Error() string { return h.message }

func (c *compiler) failError(path string, err error) {
	hint := ""
	if advised, ok := err.(hinted); ok {
		hint = advised.hint
	}
	c.fail(path, hint, "%v", err)
}

// forgetFields forgets the types of what a parse may replace, and refuses fields that cannot be properties.
func (c *compiler) forgetFields(made parses) {
	for _, field := range made.fields {
		name := made.of.Parse.Prefix + field
		if name == schema.TimeName {
			c.fail(made.of.Path+".parse", "give the field another name and derive the time of it", "a field is called time, and the time of an event is not a property")
		}
		delete(c.known, name)
	}
}

func (p parses) names() stepNames {
	names := stepNames{touched: []string{p.of.Parse.Column}}
	if p.fields == nil {
		names.prefixes = []string{p.of.Parse.Prefix}
	}
	for _, field := range p.fields {
		names.made = append(names.made, p.of.Parse.Prefix+field)
	}
	return names
}

func (p parses) runner(roles) (runner, error) {
	return &parser{parses: p, reader: p.newReader(), to: format.NewRows()}, nil
}

type parser struct {
	parses
	reader textReader
	to     *format.Rows
}

func (p *parser) apply(f *frame) error {
	source := f.find(p.of.Parse.Column)
	if source == nil || source.Type == schema.Unknown {
		return nil
	}
	texts := asText.column(source, f.rows)
	if texts.Type == schema.Unknown {
		return nil
	}
	// Every distinct text is read once, into a row of its own.
	rowOf := make([]int32, texts.Strings.Len())
	for i := range rowOf {
		rowOf[i] = int32(p.to.Len())
		if err := p.reader.read(texts.Strings.At(i), p.to); err != nil {
			rowOf[i] = none
		}
	}
	rows := make([]int32, f.rows)
	for row, code := range texts.Codes {
		if rows[row] = none; code == 0 {
			continue
		}
		if rows[row] = rowOf[code-1]; rows[row] == none && p.of.Parse.OnError == config.OnReject {
			f.reject(row, p.reason("%s is no %s", p.of.Parse.Column, p.what))
		}
	}
	p.setFields(f, rows)
	return nil
}

// setFields gives the rows the properties of their texts.
func (p *parser) setFields(f *frame, rows []int32) {
	read := p.to.Take()
	for i := range read.Columns {
		field := &read.Columns[i]
		made := merged(gather(field, rows))
		made.Name = p.of.Parse.Prefix + field.Name
		if made.Name == schema.TimeName {
			made.Name += "_" // as the parsers of records call a property that is not the time
		}
		if schema.CheckName(made.Name) != nil {
			continue
		}
		f.set(merge(&made, f.find(made.Name), f.rows))
	}
}

// errUnread is an error whose text nobody sees: a reject names the transform and never quotes the value.
func errUnread(what string) error { return fmt.Errorf("this is no %s", what) }
