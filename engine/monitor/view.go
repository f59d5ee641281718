package monitor

import (
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// View is what is known of alerts.
type View struct {
	// Watching says that rounds are made.
	Watching bool `json:"watching"`
	// QuietUntil is the end of the quiet hours, nil where there are none now.
	QuietUntil *time.Time `json:"quiet_until"`
	// Alerts are those that fire, then those that are resolved, the newest first.
	Alerts []alert.Alert `json:"alerts"`
	Rules  []Rule        `json:"rules"`
	// Notes say, in a sentence each, what is not watched, and what could not be delivered.
	Notes []string `json:"notes"`
}

// Rule is a rule as it is shown.
type Rule struct {
	Name    string `json:"name"`
	On      string `json:"on"`
	Dataset string `json:"dataset"`
	Source  string `json:"source"`
	Event   string `json:"event"`
	// Above is what must not be exceeded: a share, a number, or for lag seconds; 0 where every change is told.
	Above      float64 `json:"above"`
	ForSeconds float64 `json:"for_seconds"`
}

// View returns what is known now.
func (m *Monitor) View() View {
	view := View{Rules: make([]Rule, 0, len(m.alerts.Rules))}
	for i := range m.alerts.Rules {
		view.Rules = append(view.Rules, shownRule(&m.alerts.Rules[i]))
	}
	if until, quiet := alert.QuietUntil(m.options.Now(), m.alerts.Quiet); quiet {
		until = until.UTC()
		view.QuietUntil = &until
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	view.Watching, view.Alerts = m.running, m.book.Alerts()
	view.Notes = append(m.deliveryNotes(), m.limitNotes()...)
	if view.Notes == nil {
		view.Notes = []string{}
	}
	return view
}

func shownRule(rule *config.Rule) Rule {
	made := Rule{Name: rule.Name, On: rule.On, Dataset: rule.Dataset, Source: rule.Source, Event: rule.Event, Above: rule.AboveShare, ForSeconds: rule.For.Seconds()}
	switch rule.On {
	case config.RuleLag:
		made.Above = rule.AboveDuration.Seconds()
	case config.RuleFailures:
		made.Above = float64(rule.AboveCount)
	}
	return made
}

// Hour is an hour of an event beside what is expected of it.
type Hour struct {
	At       time.Time `json:"at"`
	Count    float64   `json:"count"`
	Expected float64   `json:"expected"`
	Low      float64   `json:"low"`
	High     float64   `json:"high"`
}

// ExpectedMax bounds the hours of Expected.
const ExpectedMax = historyHours

// Expected returns the last hours of an event, or of all events where its name is empty, beside what the present expectation says of them. It is
// empty where the event is not watched, or not for long enough.
func (m *Monitor) Expected(name, event string, hours int) []Hour {
	m.mu.Lock()
	defer m.mu.Unlock()
	list := []Hour{}
	d := m.datasets[name]
	if d == nil || d.events == nil {
		return list
	}
	for _, hour := range d.events.Last(event, min(hours, ExpectedMax)) {
		list = append(list, Hour{hourTime(hour.Hour), hour.Count, round(hour.Band.Expected), round(hour.Band.Low()), round(hour.Band.High())})
	}
	return list
}

// None is the view of a store that nobody watches.
func None() View { return View{Alerts: []alert.Alert{}, Rules: []Rule{}, Notes: []string{}} }

// Kept returns the alerts of a store that nobody watches now, as its log has them.
func Kept(files vfs.FS) (View, error) {
	log, book, err := alert.Open(files)
	if err != nil {
		return View{}, err
	}
	view := None()
	view.Alerts = book.Alerts()
	for _, name := range book.Outbox().Addressees() {
		view.Notes = append(view.Notes, fmt.Sprintf("%d messages wait for %s: the next server sends them", book.Outbox().Waiting(name), kindOfAddressee(name)))
	}
	return view, log.Close()
}

// kindOfAddressee is "the file" or "a webhook".
func kindOfAddressee(key string) string {
	if key == "file" {
		return "the file"
	}
	return "a webhook"
}
