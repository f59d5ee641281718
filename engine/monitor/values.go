package monitor

import (
	"context"
	"fmt"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/engine/monitor/expect"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

const (
	// fewValues is how many values a property has at most whose values are watched, columnsMax how many of them are.
	fewValues, columnsMax = 50, 30
	// vanishedShare is the change that values are watched for: only that they vanish is told of them.
	vanishedShare = 0.9
)

// readValues reads the hours of properties that have few values, by value.
func (m *Monitor) readValues(ctx context.Context, d *dataset, info *engine.Dataset, complete int64) error {
	if info.From.IsZero() {
		return nil
	}
	skipped := 0
	for i := range info.Columns {
		column := &info.Columns[i]
		panel := d.values[column.Name]
		if panel == nil {
			if column.Type != schema.String || column.Actor || column.Name == "event" || column.Name == info.Event || column.Distinct < 1 || column.Distinct > fewValues {
				continue
			}
			if len(d.values) >= columnsMax {
				skipped++
				continue
			}
			panel = expect.NewPanel(max(complete-historyHours, info.From.Unix()/3600), complete-replayHours, []float64{vanishedShare}, m.slot)
		}
		if err := m.readPanel(ctx, d.name, expression.QuoteName(column.Name), panel, complete, 2*fewValues); err != nil {
			return err
		}
		m.mu.Lock()
		d.values[column.Name] = panel
		m.mu.Unlock()
	}
	m.mu.Lock()
	d.skippedValues = skipped
	m.mu.Unlock()
	return nil
}

// valueFindings are values that vanished, or that there have not been before.
func (d *dataset) valueFindings(rule *config.Rule) (list []alert.Finding) {
	for column, panel := range d.values {
		began := panel.Total().First
		for _, s := range fresh(panel) {
			if s.First < began+newAfter { // the property itself is new
				continue
			}
			list = append(list, d.valueFinding(rule, column, s, panel, alert.Finding{
				Since: hourTime(s.First), Once: true, Value: s.Sum(newFor), Text: fmt.Sprintf("the property %s of %s has a new value, %q", column, d.name, s.Name),
			}))
		}
		for _, s := range panel.Series() {
			if v := s.Verdicts[0]; v.Direction == expect.Gone && s.Name != othersName {
				list = append(list, d.valueFinding(rule, column, s, panel, alert.Finding{
					Since: hourTime(v.Since), For: rule.For, Value: v.Count, Expected: round(v.Expected), Low: round(v.Low), High: round(v.High),
					Text: fmt.Sprintf("the value %q of the property %s of %s vanished", s.Name, column, d.name),
				}))
			}
		}
	}
	return list
}

func (d *dataset) valueFinding(rule *config.Rule, column string, s *expect.Series, panel *expect.Panel, f alert.Finding) alert.Finding {
	f.Rule, f.Kind, f.Dataset = rule.Name, alert.KindValues, d.name
	// The value is a part of what the alert is about, so that two values of a property are two alerts.
	f.Property = column + " = " + s.Name
	f.Question = shown(d.name, equals(column, s.Name), panel.Next()-1, panel.Next())
	return f
}
