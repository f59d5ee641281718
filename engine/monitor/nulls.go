package monitor

import (
	"context"
	"fmt"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/engine/monitor/expect"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/query/expression"
)

const (
	// The events and properties whose shares of nulls are watched, and the hours that say what is usual.
	nullEvents, nullColumns = 100, 100
	nullHours, nullReplay   = expect.WeekHours, 2 * 24
	// nullEventsMin is how many events a share is known from.
	nullEventsMin = 500
	// nullVariation is how much a share varies from hour to hour.
	nullVariation = 0.02
	dayHours      = 24
)

// shares are the filled shares of the properties of events.
type shares struct {
	columns []string
	next    int64
	filled  map[[2]string]*filled // by event and column
	events  map[string]bool
	// skippedColumns is how many properties are not watched, skippedEvents whether there are events of which none is.
	skippedColumns int
	skippedEvents  bool
}

// filled is how many events there were in an hour, and how many of them had a value.
type filled struct {
	counts, values [nullHours]float64 // by hour modulo nullHours
	sumCounts      float64
	sumValues      float64
	tracks         map[float64]*expect.Track
	verdicts       map[float64]expect.Verdict
}

// readNulls reads the complete hours of the properties of each event.
func (m *Monitor) readNulls(ctx context.Context, d *dataset, info *engine.Dataset, complete int64) error {
	if info.From.IsZero() {
		return nil
	}
	held := d.nulls
	if held == nil {
		held = &shares{filled: map[[2]string]*filled{}, events: map[string]bool{}, next: max(complete-nullHours-nullReplay, info.From.Unix()/3600)}
		for i := range info.Columns {
			name := info.Columns[i].Name
			switch {
			case name == "time" || name == "event" || name == info.Event:
			case len(held.columns) < nullColumns:
				held.columns = append(held.columns, name)
			default:
				held.skippedColumns++
			}
		}
	}
	key := ""
	if info.Event != "" {
		key = "event"
	}
	measures := []string{"count()"}
	for _, column := range held.columns {
		measures = append(measures, "count("+expression.QuoteName(column)+")")
	}
	for held.next < complete {
		until := min(held.next+dayHours, complete)
		hours := make([][]hourRow, until-held.next)
		err := m.eachHour(ctx, d.name, key, measures, held.next, until, func(row hourRow) {
			row.measures = append([]float64(nil), row.measures...)
			hours[row.hour-held.next] = append(hours[row.hour-held.next], row)
		})
		if err != nil {
			return err
		}
		m.mu.Lock()
		for _, rows := range hours {
			held.add(held.next, rows, m.nullShares(d.name))
			held.next++
		}
		d.nulls = held
		m.mu.Unlock()
	}
	return nil
}

// nullShares are the rises that the rules about a dataset ask for.
func (m *Monitor) nullShares(dataset string) (list []float64) {
	for _, rule := range m.rulesOf(dataset) {
		if rule.On == config.RuleNull {
			list = append(list, rule.AboveShare)
		}
	}
	return list
}

// add takes an hour: what there was of each event.
func (s *shares) add(hour int64, rows []hourRow, rises []float64) {
	seen := map[[2]string]bool{}
	for _, row := range rows {
		if !s.events[row.key] {
			if len(s.events) >= nullEvents {
				s.skippedEvents = true
				continue
			}
			s.events[row.key] = true
		}
		for i, column := range s.columns {
			pair := [2]string{row.key, column}
			seen[pair] = true
			f := s.filled[pair]
			if f == nil {
				f = &filled{tracks: map[float64]*expect.Track{}, verdicts: map[float64]expect.Verdict{}}
				s.filled[pair] = f
			}
			f.add(hour, row.measures[0], row.measures[i+1], rises, expect.Threshold(len(s.filled)))
		}
	}
	for pair, f := range s.filled {
		if !seen[pair] {
			f.put(hour, 0, 0)
		}
	}
}

// add judges an hour by those of the week before it, and puts it among them.
func (f *filled) add(hour int64, count, values float64, rises []float64, threshold float64) {
	if f.sumCounts >= nullEventsMin {
		usual := f.sumValues / f.sumCounts
		expected := count * usual
		band := expect.Band{Expected: expected, Variance: 1 + expected*(1-usual) + nullVariation*nullVariation*expected*expected, Daily: nullVariation}
		for _, rise := range rises {
			if usual < rise { // there are not as many that could go
				continue
			}
			if f.tracks[rise] == nil {
				f.tracks[rise] = &expect.Track{}
			}
			f.verdicts[rise] = f.tracks[rise].Add(hour, values, band, min(1, rise/usual), threshold)
		}
	}
	f.put(hour, count, values)
}

func (f *filled) put(hour int64, count, values float64) {
	at := hour % nullHours
	f.sumCounts += count - f.counts[at]
	f.sumValues += values - f.values[at]
	f.counts[at], f.values[at] = count, values
}

// nullFindings are properties of which more values are missing than usual.
func (d *dataset) nullFindings(rule *config.Rule) (list []alert.Finding) {
	if d.nulls == nil {
		return nil
	}
	for pair, f := range d.nulls.filled {
		v := f.verdicts[rule.AboveShare]
		if v.Direction != expect.Fell && v.Direction != expect.Gone || rule.Event != "" && rule.Event != pair[0] {
			continue
		}
		of := "events of " + d.name
		if pair[0] != "" {
			of = pair[0] + " of " + d.name
		}
		where := expression.QuoteName(pair[1]) + " is null"
		if pair[0] != "" {
			where += " and " + equals("event", pair[0])
		}
		list = append(list, alert.Finding{
			Rule: rule.Name, Kind: alert.KindNull, Dataset: d.name, Event: pair[0], Property: pair[1], Since: hourTime(v.Since), For: rule.For,
			Value: v.Count, Expected: round(v.Expected), Low: round(v.Low), High: round(v.High),
			Text:     fmt.Sprintf("the property %s of %s went null: %.0f values since %s, %.0f expected", pair[1], of, v.Count, hourTime(v.Since).Format("2006-01-02 15:04 UTC"), v.Expected),
			Question: shown(d.name, where, v.Since, d.nulls.next),
		})
	}
	return list
}
