package drill

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// literalBytesMax is how long a string may be to stand in an expression, whose length is bounded; a longer one becomes
// a parameter.
const literalBytesMax = 8 << 10

// fault is an error about the mark.
func fault(where, hint, format string, arguments ...any) error {
	return &query.Error{Code: expression.CodeValue, Where: "mark." + where, Message: fmt.Sprintf(format, arguments...), Hint: hint}
}

// valueOf reads a value of a type as answers write it in JSON. Whole numbers may stand in quotes, since not
// every client keeps all of their digits.
func (d *drilling) valueOf(raw json.RawMessage, typ schema.Type, where string) (schema.Value, error) {
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.UseNumber()
	var item any
	if err := decoder.Decode(&item); err != nil {
		return schema.Value{}, fault(where, "", "the value cannot be read: %s", err)
	}
	if typ == schema.Unknown {
		typ = schema.String
	}
	var value schema.Value
	var err error
	switch v := item.(type) {
	case nil:
		return schema.NullOf(typ), nil
	case string:
		value, err = d.textValue(v, typ)
	case json.Number:
		value, err = numberValue(v.String(), typ)
	case bool:
		value = schema.BoolOf(v)
	case []any:
		value, err = listValue(v)
	}
	if err != nil || value.Type != typ {
		return schema.Value{}, fault(where, "give the value as the answer has it", "the value is %s, and the key is a %s", raw, typ)
	}
	return value, nil
}

func (d *drilling) textValue(item string, typ schema.Type) (schema.Value, error) {
	switch typ {
	case schema.Timestamp:
		at, err := d.plan.Zone.ParseMoment(item, time.Time{})
		return schema.TimestampOf(at), err
	case schema.Int64, schema.Float64:
		return numberValue(item, typ)
	}
	return schema.StringOf(item), nil
}

func numberValue(digits string, typ schema.Type) (schema.Value, error) {
	if typ == schema.Int64 {
		whole, err := strconv.ParseInt(digits, 10, 64)
		return schema.IntOf(whole), err
	}
	float, err := strconv.ParseFloat(digits, 64)
	return schema.FloatOf(float), err
}

func listValue(items []any) (schema.Value, error) {
	texts := make([]string, len(items))
	for i, item := range items {
		one, ok := item.(string)
		if !ok {
			return schema.Value{}, fmt.Errorf("read list: %v is no string", item)
		}
		texts[i] = one
	}
	return schema.ListOf(texts), nil
}

// is is the condition that an expression has a value, null included.
func (d *drilling) is(of *expression.Node, value schema.Value) condition {
	switch {
	case value.Null:
		return isNull(of)
	case value.Type == schema.StringList:
		// Lists have no literal. Their text is a list as JSON has it, so equal texts are equal lists.
		return equals(call(expression.CastString, of), d.literal(schema.StringOf(value.AsText())))
	}
	return equals(of, d.literal(value))
}

// literal is a value that is not null and no list, as a part of an expression.
func (d *drilling) literal(value schema.Value) *expression.Node {
	switch {
	case value.Type == schema.Timestamp:
		return text(d.plan.Zone.Format(value.Int))
	case value.Type == schema.String && len(value.Text) > literalBytesMax:
		return d.parameter(value.Text)
	case value.Type == schema.Float64 && value.Float == 0:
		return constant(schema.FloatOf(0)) // -0 is 0
	}
	return constant(value)
}

// parameter makes a parameter of a string or a list of strings that is too long for an expression.
func (d *drilling) parameter(value any) *expression.Node {
	raw, err := json.Marshal(value)
	if err != nil {
		return text("") // cannot happen: strings always marshal
	}
	for n := len(d.params) + 1; ; n++ {
		parameter := fmt.Sprintf("drill%d", n)
		if _, taken := d.plan.Echo.Params[parameter]; !taken {
			d.params[parameter] = raw
			return &expression.Node{Kind: expression.NodeParameter, Text: parameter}
		}
	}
}
