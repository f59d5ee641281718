// Package monitor watches the data themselves: whether each event comes as often as it should, whether properties went null, values or events are
// new or vanished, columns changed; and whether sources are late, fail or are dirty, and the disk fills up. What is wrong becomes alerts.
//
// A round reads, with the engine's own queries, the hours that are complete since the last one, and adds them to what is held in memory; at the start
// nine weeks are read. There is no second store of counts. An hour is complete when it has settled: a quarter of an hour after its end, or as much
// later as the sources of the dataset are late, three hours at most. Once a day, and when a source has caught up that was later than that, all is read again,
// with what came late, was loaded again or deleted.
// Package expect judges the hours, package alert makes alerts of what is found, package notify takes them to people.
//
// Run makes a round a minute. Two locks keep it from those who look: rounds hold work, which reads, and mu for what is shown.
package monitor

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// Engine is what the monitor needs of *engine.Engine.
type Engine interface {
	Query(ctx context.Context, document []byte) (*result.Result, error)
	Datasets() ([]engine.Dataset, error)
	Dataset(ctx context.Context, name string) (*engine.Dataset, error)
	Files() vfs.FS
}

// SourceState is how a source fares.
type SourceState struct {
	// Name is the source's, Dataset where its events go.
	Name, Dataset string
	// Lag is how far what is loaded lies behind what there is.
	Lag time.Duration
	// Failures counts the objects that are not loaded because they failed.
	Failures int64
	// RejectsShare is the share of lines that were not taken lately, from 0 to 1.
	RejectsShare float64
	// LastSuccess is when something was loaded last; zero for never.
	LastSuccess time.Time
}

// Options are the settings of a monitor. The zero value is good for most.
type Options struct {
	// Sources returns how the sources fare; nil where there are none.
	Sources func() []SourceState
	// Disk returns the share of the disk in use; nil: rules about it find nothing.
	Disk func() (float64, error)
	// Every is the time between rounds, default a minute; Settle how long after its end an hour is complete, default a quarter of an hour.
	Every, Settle time.Duration
	// Now is the clock, default time.Now.
	Now func() time.Time
	// Log gets what went wrong in a round; default slog.Default().
	Log *slog.Logger
}

const (
	everyDefault, settleDefault = time.Minute, 15 * time.Minute
	// lagMost is how long an hour is waited for at most.
	lagMost = 3 * time.Hour
	// sendFor bounds the sending of the messages of a round.
	sendFor = 90 * time.Second
)

// Monitor watches a store. Its methods are safe for concurrent use.
type Monitor struct {
	engine  Engine
	alerts  config.Alerts
	options Options
	senders senders

	// work is held for a round.
	work sync.Mutex
	log  *alert.Log

	// mu guards what follows; it is never held while something is read or sent.
	mu       sync.Mutex
	book     *alert.Book
	datasets map[string]*dataset
	running  bool
}

// New makes a monitor and reads the alerts that the store knows. Close ends it; the engine must be open until then.
func New(engine Engine, alerts config.Alerts, options Options) (*Monitor, error) {
	if options.Every <= 0 {
		options.Every = everyDefault
	}
	if options.Settle <= 0 {
		options.Settle = settleDefault
	}
	if options.Now == nil {
		options.Now = time.Now
	}
	if options.Log == nil {
		options.Log = slog.Default()
	}
	if alerts.Zone == nil {
		alerts.Zone = time.UTC
	}
	log, book, err := alert.Open(engine.Files())
	if err != nil {
		return nil, err
	}
	m := &Monitor{engine: engine, alerts: alerts, options: options, senders: newSenders(alerts), log: log, book: book, datasets: map[string]*dataset{}}
	m.dropStrangers()
	return m, nil
}

// Close waits for the round that runs and closes the log.
func (m *Monitor) Close() error {
	m.work.Lock()
	defer m.work.Unlock()
	return m.log.Close()
}

// Run makes rounds until the context ends, whose error it returns. What goes wrong in a round is logged, and the next one tries again.
func (m *Monitor) Run(ctx context.Context) error {
	m.setRunning(true)
	defer m.setRunning(false)
	ticker := time.NewTicker(m.options.Every)
	defer ticker.Stop()
	for {
		if err := m.Round(ctx); err != nil && ctx.Err() == nil {
			m.options.Log.Error("watching failed", "error", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}

func (m *Monitor) setRunning(running bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.running = running
}

// Round looks at everything once, and tells what is to be told. The error has all that could not be read, written or sent; alerts about what could not be read stay as they are.
func (m *Monitor) Round(ctx context.Context) error {
	m.work.Lock()
	defer m.work.Unlock()
	now := m.options.Now()
	found, failed := m.look(ctx, now)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	_, quiet := alert.QuietUntil(now, m.alerts.Quiet)
	m.mu.Lock()
	m.book.Round(now, found.list, func(a *alert.Alert) bool { return found.unknown[a.Dataset] && a.Source == "" })
	m.book.Outbox().Put(m.book.Messages(now, quiet), m.senders.keys())
	err := m.log.Save(m.book)
	m.mu.Unlock()
	if err == nil {
		// Not before: a change of the schema that no alert was made of would be forgotten.
		err = m.saveSchemas(found.schemas)
	}
	return errors.Join(failed, err, m.deliver(ctx, now))
}

// findings is what a round found.
type findings struct {
	list []alert.Finding
	// unknown are the datasets that could not be read.
	unknown map[string]bool
	schemas []alert.Schema
}

// look goes through the rules.
func (m *Monitor) look(ctx context.Context, now time.Time) (*findings, error) {
	found := &findings{unknown: map[string]bool{}}
	var failed []error
	list, err := m.engine.Datasets()
	if err != nil {
		return found, err
	}
	for i := range list {
		name := list[i].Name
		rules := m.rulesOf(name)
		if len(rules) == 0 {
			continue
		}
		if err := m.lookAt(ctx, now, &list[i], rules, found); err != nil {
			found.unknown[name] = true
			failed = append(failed, err)
		}
	}
	m.forget(list)
	sources := m.sources()
	for i := range m.alerts.Rules {
		rule := &m.alerts.Rules[i]
		switch rule.On {
		case config.RuleLag, config.RuleFailures, config.RuleRejects:
			found.list = append(found.list, sourceFindings(rule, sources)...)
		case config.RuleDisk:
			one, err := m.diskFinding(rule)
			found.list, failed = append(found.list, one...), append(failed, err)
		}
	}
	return found, errors.Join(failed...)
}

// forget lets go of datasets that are not there any more.
func (m *Monitor) forget(list []engine.Dataset) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for name := range m.datasets {
		if !slices.ContainsFunc(list, func(d engine.Dataset) bool { return d.Name == name }) {
			delete(m.datasets, name)
		}
	}
}

// rulesOf are the rules about the data of a dataset.
func (m *Monitor) rulesOf(dataset string) (rules []*config.Rule) {
	for i := range m.alerts.Rules {
		rule := &m.alerts.Rules[i]
		switch rule.On {
		case config.RuleVolume, config.RuleNew, config.RuleNull, config.RuleValues, config.RuleSchema:
			if rule.Dataset == "" || rule.Dataset == dataset {
				rules = append(rules, rule)
			}
		}
	}
	return rules
}

func (m *Monitor) sources() []SourceState {
	if m.options.Sources == nil {
		return nil
	}
	return m.options.Sources()
}

// latest is the source of a dataset that is the furthest behind, and by how much; none where all are up to date.
func (m *Monitor) latest(dataset string) (name string, lag time.Duration) {
	for _, source := range m.sources() {
		if source.Dataset == dataset && source.Lag > lag {
			name, lag = source.Name, source.Lag
		}
	}
	return name, lag
}

// behind says of a source that it is so late that hours which are compared may not be complete.
func behind(source string, lag time.Duration) string {
	if lag <= lagMost {
		return ""
	}
	return fmt.Sprintf("; the source %s is %s behind", source, lag.Round(time.Minute))
}
