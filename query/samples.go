package query

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// SamplesDefault is how many events a page of samples has unless the document says
// otherwise.
const SamplesDefault = 100

// samples compiles the view samples.
func (c *compiler) samples(doc *SamplesDocument) error {
	s := &Samples{Actor: doc.Actor}
	c.plan.Samples = s
	if doc.Actor != nil && c.schema.Actor() == "" {
		return newError(expression.CodeValue, "samples.actor", "the dataset has no actor column")
	}
	if len(doc.Columns) == 0 {
		doc.Columns = c.allColumns()
	}
	if err := c.sampleColumns(s, doc); err != nil {
		return err
	}
	switch doc.Order {
	case "", "desc", "time desc":
		doc.Order, s.Descending = "time desc", true
	default:
		doc.Order = "time asc"
	}
	s.Limit = fillInt(&doc.Limit, SamplesDefault)
	if doc.Cursor == "" {
		return nil
	}
	cursor, err := ParseCursor(doc.Cursor)
	if err != nil {
		return newError(expression.CodeValue, "samples.cursor", "this is no cursor of an answer").hint("take the cursor of the page before, unchanged")
	}
	s.After = cursor
	return nil
}

// allColumns names the time, the actors, the event and all others by name.
func (c *compiler) allColumns() []string {
	first := append([]string{schema.TimeName}, c.schema.Actors...)
	if c.schema.Event != "" {
		first = append(first, c.schema.Event)
	}
	var names, others []string
	for _, name := range first {
		if _, ok := c.schema.Find(name); ok && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	for _, column := range c.schema.Columns {
		if !slices.Contains(names, column.Name) {
			others = append(others, column.Name)
		}
	}
	sort.Strings(others)
	names = append(names, others...)
	for i, name := range names {
		names[i] = expression.QuoteName(name)
	}
	return names
}

func (c *compiler) sampleColumns(s *Samples, doc *SamplesDocument) error {
	if len(doc.Columns) > schema.ColumnsMax {
		return newError(expression.CodeLimit, "samples.columns", "there are %d columns; at most %d are allowed", len(doc.Columns), schema.ColumnsMax)
	}
	var outputs []output
	for i, text := range doc.Columns {
		where := fmt.Sprintf("samples.columns[%d]", i)
		node, name, err := expression.ParseNamed(text)
		if err != nil {
			return placed(err, where)
		}
		expr, err := c.eventExpression(where, node)
		if err != nil {
			return err
		}
		form := node.String()
		if node.Kind == expression.NodeName {
			form = node.Text
		}
		setDefault(&name, form)
		s.Columns = append(s.Columns, Measure{Name: name, Expr: expr, Type: expr.Type})
		outputs = append(outputs, output{name: name, where: where})
	}
	return uniqueNames(outputs)
}

// cursorVersion starts every cursor, so that a later form can be told apart.
const cursorVersion = "1."

// String writes the cursor for the reader of an answer, to whom it means nothing.
func (c Cursor) String() string {
	fields, err := json.Marshal([4]int64{c.Time, int64(c.Shard), int64(c.Actor), c.Ordinal})
	if err != nil {
		return "" // cannot happen: numbers always marshal
	}
	return cursorVersion + base64.RawURLEncoding.EncodeToString(fields)
}

// ParseCursor reads what String wrote.
func ParseCursor(text string) (*Cursor, error) {
	body, ok := strings.CutPrefix(text, cursorVersion)
	if !ok || len(body) > cursorBytesMax {
		return nil, fmt.Errorf("parse cursor: not a cursor of this version")
	}
	data, err := base64.RawURLEncoding.DecodeString(body)
	if err != nil {
		return nil, fmt.Errorf("parse cursor: %w", err)
	}
	var fields []int64
	if err := json.Unmarshal(data, &fields); err != nil {
		return nil, fmt.Errorf("parse cursor: %w", err)
	}
	if len(fields) != 4 || fields[1] < 0 || fields[1] > 1<<20 || fields[2] < 0 || fields[2] > 1<<32-1 || fields[3] < 0 {
		return nil, fmt.Errorf("parse cursor: its fields are out of range")
	}
	return &Cursor{Time: fields[0], Shard: int(fields[1]), Actor: uint32(fields[2]), Ordinal: fields[3]}, nil
}

// cursorBytesMax bounds a cursor: four numbers of at most 20 digits.
const cursorBytesMax = 160
