package transform

import (
	"math"
	"strconv"
	"strings"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// casts gives properties types.
type casts struct{ at }

func (c *compiler) cast(here at) step {
	for _, one := range here.of.Cast {
		c.known[one.Column] = castReadings[one.Type]
	}
	return casts{here}
}

// castReadings are the readings that casts give.
var castReadings = map[string]reading{
	config.CastText: asText, config.CastInt: asNumber, config.CastFloat: asNumber, config.CastBool: asBool,
	config.CastTime: asTime, config.CastList: asList,
}

func (c casts) names() stepNames {
	var names stepNames
	for _, one := range c.of.Cast {
		names.touched = append(names.touched, one.Column)
	}
	return names
}

func (c casts) runner(roles) (runner, error) { return c, nil }

func (c casts) apply(f *frame) error {
	for _, one := range c.of.Cast {
		if column := f.find(one.Column); column != nil && column.Type != schema.Unknown {
			c.applyOne(f, column, one)
		}
	}
	return nil
}

// applyOne casts every distinct text, or every value of another type, once.
func (c casts) applyOne(f *frame, column *batch.Column, one config.Cast) {
	from := *column
	var made batch.Column
	if from.Type.IsText() {
		made = castTexts(&from, one.Type)
	} else {
		made = castValues(&from, f.rows, one.Type)
	}
	*column = made
	if one.OnError == config.OnNull || made.Null == nil {
		return
	}
	for row := range f.rows {
		if made.Null.Get(row) && !from.Null.Get(row) {
			f.reject(row, c.reason("%s is no %s", one.Column, castNames[one.Type]))
		}
	}
}

var castNames = map[string]string{
	config.CastText: "text", config.CastInt: "whole number", config.CastFloat: "number", config.CastBool: "truth value",
	config.CastTime: "time", config.CastList: "list",
}

func castTexts(from *batch.Column, typ string) batch.Column {
	read := newValues(from.Name)
	for i := range from.Strings.Len() {
		read.add(castValue(schema.Value{Type: from.Type, Text: string(from.Strings.At(i))}, typ))
	}
	perText := read.column()
	rows := make([]int32, len(from.Codes))
	for row, code := range from.Codes {
		rows[row] = int32(code) - 1
	}
	return merged(gather(&perText, rows))
}

func castValues(from *batch.Column, rows int, typ string) batch.Column {
	switch {
	case castReadings[typ] == readingOf(from.Type) && (typ != config.CastInt || from.Type == schema.Int64) && (typ != config.CastFloat || from.Type == schema.Float64):
		return *from
	case typ == config.CastText:
		return textOf(from, rows)
	}
	read := newValues(from.Name)
	for row := range rows {
		read.add(castValue(valueAt(from, row), typ))
	}
	return read.column()
}

// castValue returns a value of another type, null where it is none.
func castValue(v schema.Value, typ string) schema.Value {
	if v.Null {
		return v
	}
	switch typ {
	case config.CastInt:
		return castInt(v)
	case config.CastFloat:
		number := asNumber.read(v)
		if !number.Null && number.Type == schema.Int64 {
			return schema.FloatOf(float64(number.Int))
		}
		return number
	case config.CastBool:
		return castBool(v)
	}
	return castReadings[typ].read(v)
}

// castInt reads a whole number of 64 bits, exactly where it is written in digits.
func castInt(v schema.Value) schema.Value {
	if v.Type == schema.Int64 {
		return v
	}
	text := asText.read(v)
	if v.Type != schema.Bool && v.Type != schema.Timestamp {
		if number, err := strconv.ParseInt(strings.TrimSpace(text.Text), 10, 64); err == nil {
			return schema.IntOf(number)
		}
	}
	number := asNumber.read(v)
	if number.Null || number.AsFloat() != math.Trunc(number.AsFloat()) || math.Abs(number.AsFloat()) >= 1<<63 {
		return schema.NullOf(schema.Int64)
	}
	return schema.IntOf(int64(number.AsFloat()))
}

func castBool(v schema.Value) schema.Value {
	switch strings.ToLower(strings.TrimSpace(asText.read(v).Text)) {
	case "true", "yes", "1":
		return schema.BoolOf(true)
	case "false", "no", "0":
		return schema.BoolOf(false)
	}
	return schema.NullOf(schema.Bool)
}
