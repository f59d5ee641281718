package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// answerRow is a row in a form that is the same for all engines.
type answerRow struct {
	// key is the text of all key columns.
	key string
	// values are the other columns.
	values []float64
}

// normalise brings rows into the form that all engines share, in the order of their
// keys. Rows that count nothing are left out: engines differ in whether they tell them.
func normalise(rows [][]any, columns []column) ([]answerRow, error) {
	normal := make([]answerRow, 0, len(rows))
	for _, row := range rows {
		if len(row) != len(columns) {
			return nil, fmt.Errorf("a row has %d columns, want %d: %v", len(row), len(columns), row)
		}
		made, err := normaliseRow(row, columns)
		if err != nil {
			return nil, err
		}
		if made.key == "" || slices.ContainsFunc(made.values, func(v float64) bool { return v != 0 }) {
			normal = append(normal, made)
		}
	}
	slices.SortFunc(normal, func(a, b answerRow) int { return cmp.Compare(a.key, b.key) })
	return normal, nil
}

func normaliseRow(row []any, columns []column) (answerRow, error) {
	var keys []string
	var made answerRow
	for i, value := range row {
		switch columns[i] {
		case keyColumn:
			keys = append(keys, keyText(value))
		case timeColumn:
			at, err := timeOf(value)
			if err != nil {
				return made, err
			}
			keys = append(keys, at.UTC().Format(time.RFC3339))
		default:
			number, err := strconv.ParseFloat(fmt.Sprint(value), 64)
			if err != nil {
				return made, fmt.Errorf("column %d: %v is no number", i+1, value)
			}
			made.values = append(made.values, number)
		}
	}
	made.key = strings.Join(keys, " | ")
	return made, nil
}

// keyText is a key's text; 128, 128.0 and 1.28e2 are the same key.
func keyText(value any) string {
	switch value := value.(type) {
	case nil:
		return "null"
	case json.Number:
		if number, err := value.Float64(); err == nil {
			return strconv.FormatFloat(number, 'g', -1, 64)
		}
	}
	return fmt.Sprint(value)
}

// timeLayouts are how the engines write times.
var timeLayouts = []string{time.RFC3339Nano, time.DateTime, time.DateOnly}

func timeOf(value any) (time.Time, error) {
	text, ok := value.(string)
	if !ok {
		return time.Time{}, fmt.Errorf("%v is no time", value)
	}
	for _, layout := range timeLayouts {
		if at, err := time.Parse(layout, text); err == nil {
			return at, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no time", text)
}
