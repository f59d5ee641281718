package transform

import (
	"github.com/sluice-analytics/sluice/ingest/timestamp"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// reading says as what a value is read, whatever it is. What one event's value is must not depend on the type that a
// property got from others in its batch: so text that says the same as a number, a truth value or a time is read as if
// it were one, and a list of one item as that item.
type reading uint8

const (
	// asIs is the value itself.
	asIs reading = iota
	asNumber
	asText
	asBool
	asTime
	asList
)

// typeOf is the type of a reading's values, where they are known without data.
func (r reading) typeOf() schema.Type {
	return [...]schema.Type{schema.String, schema.Float64, schema.String, schema.Bool, schema.Timestamp, schema.StringList}[r]
}

// readingOf is the reading of a type's values.
func readingOf(typ schema.Type) reading {
	switch typ {
	case schema.Int64, schema.Float64:
		return asNumber
	case schema.String:
		return asText
	case schema.Bool:
		return asBool
	case schema.Timestamp:
		return asTime
	case schema.StringList:
		return asList
	}
	return asIs
}

// suits reports whether values of a type are what the reading wants already.
func (r reading) suits(typ schema.Type) bool {
	return r == asIs || typ == schema.Unknown || readingOf(typ) == r
}

// read returns a value as the reading has it, null where it cannot be read so.
func (r reading) read(v schema.Value) schema.Value {
	if v.Null || r.suits(v.Type) {
		return v
	}
	if r == asList {
		return schema.ListOf([]string{v.AsText()})
	}
	if v.Type == schema.StringList {
		items, err := schema.DecodeList(v.Text)
		if err != nil || len(items) != 1 {
			return r.only(v)
		}
		v = schema.StringOf(items[0])
	}
	switch r {
	case asNumber:
		if v.Type == schema.String {
			return numberFunction.Apply(nil, []schema.Value{v})
		}
	case asText:
		return schema.StringOf(v.AsText())
	case asBool:
		if v.Type == schema.String && (v.Text == "true" || v.Text == "false") {
			return schema.BoolOf(v.Text == "true")
		}
	case asTime:
		return readTime(v)
	}
	return schema.NullOf(r.typeOf())
}

// only returns what a list of several items, or of none, is read as.
func (r reading) only(v schema.Value) schema.Value {
	if r == asText {
		return schema.StringOf(v.AsText())
	}
	return schema.NullOf(r.typeOf())
}

// readTime reads a time as the parsers do.
func readTime(v schema.Value) schema.Value {
	var at timestamp.Time
	err := timestamp.ErrSyntax
	switch v.Type {
	case schema.Int64:
		at, err = timestamp.Epoch(v.Int)
	case schema.Float64:
		at, err = timestamp.EpochFloat(v.Float)
	case schema.String:
		at, err = timestamp.Parser{}.Text([]byte(v.Text))
	}
	if err != nil {
		return schema.NullOf(schema.Timestamp)
	}
	return schema.TimestampOf(at.Micros)
}

// numberFunction is number(x) of the query language.
var numberFunction = func() *expression.Function {
	binder := &expression.Binder{Scope: emptyScope{}, Override: func(node *expression.Node) (*expression.Expr, error) {
		if node.Kind != expression.NodeName {
			return nil, nil
		}
		return &expression.Expr{Op: expression.Column, Type: schema.String}, nil
	}}
	bound, err := binder.Bind(&expression.Node{
		Kind: expression.NodeCall, Text: expression.FuncNumber, Args: []*expression.Node{{Kind: expression.NodeName, Text: "x"}},
	})
	if err != nil {
		panic(err) // the language has lost the function
	}
	return bound.Function
}()

// column returns a column with its values read so. It is the column itself where they suit.
func (r reading) column(c *batch.Column, rows int) batch.Column {
	switch {
	case r.suits(c.Type):
		return *c
	case c.Type.IsText():
		return r.textColumn(c, rows)
	case r == asText:
		return textOf(c, rows)
	}
	read := newValues(c.Name)
	for row := range rows {
		read.add(r.read(valueAt(c, row)))
	}
	return read.column()
}

// textColumn reads every distinct text once.
func (r reading) textColumn(c *batch.Column, rows int) batch.Column {
	read := newValues(c.Name)
	for i := range c.Strings.Len() {
		read.add(r.read(schema.Value{Type: c.Type, Text: string(c.Strings.At(i))}))
	}
	perText := read.column()
	places := make([]int32, rows)
	for row, code := range c.Codes {
		places[row] = int32(code) - 1 // none for null
	}
	return merged(gather(&perText, places))
}

// merged makes the strings of a gathered column distinct.
func merged(c batch.Column) batch.Column {
	if c.Type.IsText() {
		typ := c.Type
		c = distinct(c)
		if c.Type != schema.Unknown {
			c.Type = typ
		}
	}
	return c
}

// emptyScope knows no name.
type emptyScope struct{}

func (emptyScope) Resolve(string) (ref expression.Ref, typ schema.Type, ok bool) { return }
func (emptyScope) Names() []string                                               { return nil }
func (emptyScope) Describe() string                                              { return "property" }
func (emptyScope) IsDuration(expression.Ref) bool                                { return false }
