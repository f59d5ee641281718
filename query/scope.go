package query

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// eventScope has the columns of a dataset.
type eventScope struct{ schema schema.Schema }

func (s eventScope) Resolve(name string) (expression.Ref, schema.Type, bool) {
	column, ok := s.schema.Resolve(name)
	return expression.Ref{Name: column.Name, ID: column.ID}, column.Type, ok
}

func (s eventScope) Names() []string {
	names := make([]string, 0, len(s.schema.Columns)+1)
	for _, column := range s.schema.Columns {
		names = append(names, column.Name)
	}
	if _, ok := s.schema.Find(s.schema.Event); ok {
		names = append(names, schema.EventName)
	}
	return names
}

func (s eventScope) Describe() string               { return "property" }
func (s eventScope) IsDuration(expression.Ref) bool { return false }

// column is a column of a listScope.
type column struct {
	name     string
	typ      schema.Type
	duration bool
}

// listScope has columns whose IDs are their places in a list.
type listScope struct {
	columns  []column
	describe string
}

func (s listScope) Resolve(name string) (expression.Ref, schema.Type, bool) {
	for i, column := range s.columns {
		if column.name == name {
			return expression.Ref{Name: name, ID: uint32(i)}, column.typ, true
		}
	}
	return expression.Ref{}, schema.Unknown, false
}

func (s listScope) Names() []string {
	names := make([]string, len(s.columns))
	for i, column := range s.columns {
		names[i] = column.name
	}
	return names
}

func (s listScope) Describe() string { return s.describe }

func (s listScope) IsDuration(ref expression.Ref) bool {
	return int(ref.ID) < len(s.columns) && s.columns[ref.ID].duration
}

// parameters reads the values of params.
func (c *compiler) parameters() error {
	c.values = map[string]expression.Parameter{}
	for name, raw := range c.doc.Params {
		decoder := json.NewDecoder(bytes.NewReader(raw))
		decoder.UseNumber()
		var value any
		if err := decoder.Decode(&value); err != nil {
			return newError(CodeJSON, "params."+name, "%s", err.Error())
		}
		parameter := expression.Parameter{}
		items, isList := value.([]any)
		if !isList {
			items = []any{value}
		}
		parameter.List = isList
		if len(items) > expression.ListMax {
			return newError(expression.CodeLimit, "params."+name, "the list has %d values; at most %d are allowed", len(items), expression.ListMax)
		}
		for i, item := range items {
			v, ok := scalar(item)
			if !ok {
				return newError(expression.CodeValue, fmt.Sprintf("params.%s[%d]", name, i), "%v is too large a number", item)
			}
			parameter.Values = append(parameter.Values, v)
		}
		c.values[name] = parameter
	}
	return nil
}

// scalar turns a JSON scalar into a value: numbers written as whole ones into int64.
func scalar(item any) (schema.Value, bool) {
	switch v := item.(type) {
	case string:
		return schema.StringOf(v), true
	case bool:
		return schema.BoolOf(v), true
	case json.Number:
		if whole, err := strconv.ParseInt(v.String(), 10, 64); err == nil {
			return schema.IntOf(whole), true
		}
		float, err := v.Float64()
		return schema.FloatOf(float), err == nil
	default:
		return schema.NullOf(schema.Unknown), true
	}
}

// scalarOf reads a scalar written as JSON as a value of a type.
func scalarOf(raw json.RawMessage, typ schema.Type) (schema.Value, error) {
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.UseNumber()
	var item any
	if err := decoder.Decode(&item); err != nil {
		return schema.Value{}, err
	}
	value, ok := scalar(item)
	switch {
	case ok && value.Type == typ:
		return value, nil
	case ok && value.Type == schema.Int64 && typ == schema.Float64:
		return schema.FloatOf(float64(value.Int)), nil
	}
	return schema.Value{}, fmt.Errorf("read %s: it is no %s", raw, typ)
}
