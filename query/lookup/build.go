package lookup

import (
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Builder collects the rows of a table. A column that is missing in some rows is null there; one whose values have
// several types gets the type that holds all of them, by the rules of schema.Widen.
type Builder struct {
	columns []*building
	places  map[string]int
	lines   []int64
}

// building is a column that grows.
type building struct {
	Column
	rows  int
	codes map[string]uint32
}

// NewBuilder returns a builder without rows.
func NewBuilder() *Builder { return &Builder{places: map[string]int{}} }

// Add appends rows; lines[i] is the line of the source where row i stands, for errors.
func (b *Builder) Add(rows *batch.Batch, lines []int64) error {
	if len(b.lines)+rows.Rows > RowsMax {
		return fmt.Errorf("line %d: more than %d rows", lines[RowsMax-len(b.lines)], RowsMax)
	}
	for i := range rows.Columns {
		from := &rows.Columns[i]
		column, err := b.column(from.Name)
		if err != nil {
			return err
		}
		column.pad(len(b.lines))
		column.widen(from.Type)
		for row := range rows.Rows {
			column.append(batchValue(from, row))
		}
	}
	b.lines = append(b.lines, lines...)
	return nil
}

func (b *Builder) column(name string) (*building, error) {
	if place, ok := b.places[name]; ok {
		return b.columns[place], nil
	}
	if len(b.columns) == ColumnsMax {
		return nil, fmt.Errorf("more than %d columns", ColumnsMax)
	}
	b.places[name] = len(b.columns)
	column := &building{Column: Column{Name: name}}
	b.columns = append(b.columns, column)
	return column, nil
}

func batchValue(column *batch.Column, row int) schema.Value {
	value := schema.Value{Type: column.Type, Null: column.Null.Get(row)}
	switch {
	case column.Type == schema.Unknown:
		value.Null = true
	case column.Type.IsText():
		if value.Null = column.Codes[row] == 0; !value.Null {
			value.Text = string(column.Strings.At(int(column.Codes[row]) - 1))
		}
	case column.Type == schema.Float64:
		value.Float = column.Floats[row]
	default:
		value.Int = column.Ints[row]
	}
	return value
}

// pad appends nulls up to a number of rows.
func (c *building) pad(rows int) {
	for c.rows < rows {
		c.append(schema.NullOf(c.Type))
	}
}

// widen makes the column take values of a type as well.
func (c *building) widen(typ schema.Type) {
	if wide := schema.Widen(c.Type, typ); wide != c.Type {
		c.become(wide)
	}
}

// become converts the rows so far.
func (c *building) become(typ schema.Type) {
	old, rows := c.Column, c.rows
	c.Column, c.rows, c.codes = Column{Name: old.Name, Type: typ}, 0, nil
	for row := range rows {
		value := schema.NullOf(typ)
		if old.Type != schema.Unknown {
			value = old.Value(row)
		}
		c.append(value)
	}
}

// append adds a value, whose type is that of the column or narrower.
func (c *building) append(value schema.Value) {
	if c.Type == schema.Float64 && value.Type == schema.Int64 && !value.Null && !schema.ExactFloat(value.Int) {
		c.become(schema.String)
	}
	row := c.rows
	c.rows++
	if value.Null {
		value = schema.NullOf(c.Type)
		for len(c.Null) <= row>>6 {
			c.Null = append(c.Null, 0)
		}
		c.Null.Set(row)
	}
	switch {
	case c.Type == schema.Unknown:
	case c.Type.IsText():
		c.appendText(value)
	case c.Type == schema.Float64 && value.Type == schema.Int64:
		c.Floats = append(c.Floats, float64(value.Int))
	case c.Type == schema.Float64:
		c.Floats = append(c.Floats, value.Float)
	default:
		c.Ints = append(c.Ints, value.Int)
	}
}

func (c *building) appendText(value schema.Value) {
	code := uint32(0)
	if !value.Null {
		text := value.Text
		switch {
		case c.Type == schema.StringList && value.Type != schema.StringList:
			text = schema.EncodeList([]string{value.AsText()})
		case c.Type == schema.String:
			text = value.AsText()
		}
		code = c.intern(text)
	}
	c.Codes = append(c.Codes, code)
}

func (c *building) intern(text string) uint32 {
	if code, ok := c.codes[text]; ok {
		return code
	}
	if c.codes == nil {
		c.codes = map[string]uint32{}
	}
	c.Texts = append(c.Texts, text)
	code := uint32(len(c.Texts))
	c.codes[text] = code
	return code
}

// Finish returns the table with its key; on is the property that it is looked up by, empty for that of the key
// column's name. A key that is missing or empty, or whose rows differ, is an error that names
// the lines.
func (b *Builder) Finish(key, on string) (*Table, error) {
	if len(b.lines) == 0 {
		return nil, fmt.Errorf("the table has no rows")
	}
	place, ok := b.places[key]
	if !ok {
		return nil, b.unknownKey(key)
	}
	if on == "" {
		on = key
	}
	table := &Table{On: on, Key: place, Rows: len(b.lines)}
	for _, column := range b.columns {
		column.pad(table.Rows)
		if column.Type == schema.Unknown {
			column.become(schema.String)
		}
		table.add(column.Column)
	}
	if table.Columns[place].Type == schema.StringList {
		return nil, fmt.Errorf("the key column %q holds lists: a key is one value", key)
	}
	switch first, second, null := table.index(); {
	case null >= 0:
		return nil, fmt.Errorf("line %d: the key %q is empty", b.lines[null], key)
	case second >= 0:
		return nil, fmt.Errorf("line %d: the key %q is %q, as on line %d, but %s is another", b.lines[second], key,
			table.Columns[place].Value(second).AsText(), b.lines[first], table.contradiction(first, second).Name)
	}
	return table, nil
}

func (t *Table) add(column Column) {
	column.table, column.index = t, uint32(len(t.Columns))
	t.Columns = append(t.Columns, &column)
}

func (b *Builder) unknownKey(key string) error {
	names := make([]string, len(b.columns))
	for i, column := range b.columns {
		names[i] = column.Name
	}
	if nearest := schema.Nearest(key, names); nearest != "" {
		return fmt.Errorf("the table has no column %q; did you mean %q?", key, nearest)
	}
	return fmt.Errorf("the table has no column %q; there are %s", key, strings.Join(names, ", "))
}
