package monitor

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// hourTime is the begin of an hour since 1970.
func hourTime(hour int64) time.Time { return time.Unix(hour*3600, 0).UTC() }

// question writes a query document over a range of hours.
func question(dataset, where string, from, to int64, by, measures []string) ([]byte, error) {
	none, fill := 0, false
	document := struct {
		Dataset   string                   `json:"dataset"`
		From      time.Time                `json:"from"`
		To        time.Time                `json:"to"`
		Where     string                   `json:"where,omitempty"`
		Aggregate *query.AggregateDocument `json:"aggregate"`
	}{dataset, hourTime(from), hourTime(to), where, &query.AggregateDocument{By: by, Measures: measures, Limit: &none, LimitBy: &none, Fill: &fill}}
	text, err := json.Marshal(document)
	if err != nil {
		return nil, fmt.Errorf("make a question: %w", err)
	}
	return text, nil
}

// hourRow is a row of an answer by key and hour: the key's text, the hour and the measures.
type hourRow struct {
	hour     int64
	key      string
	measures []float64
}

// eachHour asks for measures by hour, and by a key unless that is empty, and hands out the rows. Rows whose key is null are left out.
func (m *Monitor) eachHour(ctx context.Context, dataset, key string, measures []string, from, to int64, take func(hourRow)) error {
	by := []string{"time('1h')"}
	if key != "" {
		by = []string{key, "time('1h')"}
	}
	document, err := question(dataset, "", from, to, by, measures)
	if err != nil {
		return err
	}
	answer, err := m.engine.Query(ctx, document)
	if err != nil {
		return fmt.Errorf("read hours of dataset %q: %w", dataset, err)
	}
	defer answer.Release()
	keys := len(by)
	row := hourRow{measures: make([]float64, len(measures))}
	for i := range answer.Table.Rows() {
		at := answer.Table.Value(i, keys-1)
		row.hour = at.Int / time.Hour.Microseconds()
		if key != "" {
			value := answer.Table.Value(i, 0)
			if value.Null || at.Type != schema.Timestamp {
				continue
			}
			row.key = value.AsText()
		}
		for j := range measures {
			row.measures[j] = 0
			if value := answer.Table.Value(i, keys+j); !value.Null {
				row.measures[j] = value.AsFloat()
			}
		}
		take(row)
	}
	return nil
}

// shown is a question that shows the hours around a finding, for the UI: as a condition in the language of queries.
func shown(dataset, where string, since, until int64) json.RawMessage {
	document, err := question(dataset, where, since-168, until, []string{"time('1h')"}, []string{"count()"})
	if err != nil {
		return nil
	}
	return document
}

// equals is the condition that a column has a value.
func equals(column, value string) string {
	return expression.QuoteName(column) + " = " + expression.QuoteText(value)
}
