package monitor

import (
	"context"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/monitor/expect"
	"github.com/sluice-analytics/sluice/ingest/config"
)

const (
	// historyHours is what is read at the start, replayHours the last part of it, which is judged, so that alarms stand as they did.
	historyHours, replayHours = 9 * expect.WeekHours, 11 * 24
	// chunkHours is what one query reads.
	chunkHours = expect.WeekHours
	// eventsMax is how many events are watched, each by itself; the rest is taken together as othersName.
	eventsMax  = 2000
	othersName = "(other events)"
	// newFor is how long something is new, newMin how many of it there must be, and newAfter the hours for which there must have been none.
	newFor, newMin, newAfter = 24, 20, 2 * expect.WeekHours
)

// dataset is what is held of a dataset. Rounds change it, one at a time, below Monitor.mu.
type dataset struct {
	name string
	// events has the hours by event; values those of each property with few values, by value.
	events *expect.Panel
	values map[string]*expect.Panel
	nulls  *shares
	// readAt is when all hours were read, behind whether sources were late then, for which hours must be read again when they have caught up.
	readAt time.Time
	behind bool
	// skippedValues is how many properties with few values are not watched.
	skippedValues int
}

// rereadAfter is how long counts are held until all hours are read again: with what came late, was loaded again, or deleted.
const rereadAfter = 24 * time.Hour

// refresh lets go of all counts where they must be read again.
func (d *dataset) refresh(now time.Time, lag time.Duration) {
	behind := lag > lagMost
	if now.Sub(d.readAt) >= rereadAfter || d.behind && !behind {
		d.events, d.values, d.nulls, d.readAt = nil, map[string]*expect.Panel{}, nil, now
	}
	d.behind = behind
}

// slot is the hour of the week on the clock of the zone whose weeks are compared.
func (m *Monitor) slot(hour int64) uint8 {
	local := hourTime(hour).In(m.alerts.Zone)
	return uint8(int(local.Weekday())*24 + local.Hour())
}

// volumeShares are the changes that the rules about a dataset ask for.
func volumeShares(rules []*config.Rule) (list []float64) {
	for _, rule := range rules {
		if rule.On == config.RuleVolume && !slices.Contains(list, rule.AboveShare) {
			list = append(list, rule.AboveShare)
		}
	}
	return list
}

func asks(rules []*config.Rule, words ...string) bool {
	return slices.ContainsFunc(rules, func(rule *config.Rule) bool { return slices.Contains(words, rule.On) })
}

// lookAt reads what is new of a dataset, and adds what is wrong with it.
func (m *Monitor) lookAt(ctx context.Context, now time.Time, info *engine.Dataset, rules []*config.Rule, found *findings) error {
	d := m.datasets[info.Name] // only rounds write the map
	if d == nil {
		d = &dataset{name: info.Name, values: map[string]*expect.Panel{}, readAt: now}
		m.mu.Lock()
		m.datasets[info.Name] = d
		m.mu.Unlock()
	}
	late, lag := m.latest(info.Name)
	m.mu.Lock()
	d.refresh(now, lag)
	m.mu.Unlock()
	complete := now.Add(-max(m.options.Settle, min(lag, lagMost))).Unix() / 3600
	if asks(rules, config.RuleSchema, config.RuleNull, config.RuleValues) {
		described, err := m.engine.Dataset(ctx, info.Name)
		if err != nil {
			return err
		}
		if asks(rules, config.RuleSchema) {
			m.schemaFindings(now, described, rules, found)
		}
		if asks(rules, config.RuleNull) {
			if err := m.readNulls(ctx, d, described, complete); err != nil {
				return err
			}
		}
		if asks(rules, config.RuleValues) {
			if err := m.readValues(ctx, d, described, complete); err != nil {
				return err
			}
		}
	}
	if !info.From.IsZero() && asks(rules, config.RuleVolume, config.RuleNew) {
		if err := m.readEvents(ctx, d, info, volumeShares(rules), complete); err != nil {
			return err
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, rule := range rules {
		switch rule.On {
		case config.RuleVolume:
			found.list = append(found.list, d.volumeFindings(rule, volumeShares(rules), behind(late, lag))...)
		case config.RuleNew:
			found.list = append(found.list, d.newFindings(rule)...)
		case config.RuleNull:
			found.list = append(found.list, d.nullFindings(rule)...)
		case config.RuleValues:
			found.list = append(found.list, d.valueFindings(rule)...)
		}
	}
	return nil
}

// readEvents reads the hours of events that are complete and not read yet.
func (m *Monitor) readEvents(ctx context.Context, d *dataset, info *engine.Dataset, shares []float64, complete int64) error {
	key := ""
	if info.Event != "" {
		key = "event"
	}
	panel := d.events
	if panel == nil {
		from := max(complete-historyHours, info.From.Unix()/3600)
		panel = expect.NewPanel(from, complete-replayHours, shares, m.slot)
	}
	if err := m.readPanel(ctx, d.name, key, panel, complete, eventsMax); err != nil {
		// A part of the hours may be in: all is read again.
		return err
	}
	m.mu.Lock()
	d.events = panel
	m.mu.Unlock()
	return nil
}

// readPanel adds hours to a panel, whose series are values of a key, up to most of them. Hours are added all or not at all by chunk.
func (m *Monitor) readPanel(ctx context.Context, name, key string, panel *expect.Panel, complete int64, most int) error {
	for panel.Next() < complete {
		from := panel.Next()
		until := min(from+chunkHours, complete)
		totals, byKey := make([]float64, until-from), make([]map[string]float64, until-from)
		known := map[string]bool{}
		err := m.eachHour(ctx, name, key, []string{"count()"}, from, until, func(row hourRow) {
			at := row.hour - from
			totals[at] += row.measures[0]
			if key == "" {
				return
			}
			if panel.Find(row.key) == nil && !known[row.key] {
				if len(panel.Series())+len(known) >= most {
					row.key = othersName
				}
				known[row.key] = true
			}
			if byKey[at] == nil {
				byKey[at] = map[string]float64{}
			}
			byKey[at][row.key] += row.measures[0]
		})
		if err != nil {
			return err
		}
		m.mu.Lock()
		for i := range totals {
			panel.Add(totals[i], byKey[i])
		}
		m.mu.Unlock()
	}
	return nil
}
