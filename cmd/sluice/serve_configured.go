package main

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/httpapi"
	"github.com/sluice-analytics/sluice/engine/monitor"
	"github.com/sluice-analytics/sluice/engine/sources"
	"github.com/sluice-analytics/sluice/engine/upkeep"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/continuous"
)

// upkeepEvery is the pause between two looks of a server at what is too old, or old enough to be elsewhere.
const upkeepEvery = time.Hour

// configured is what runs beside a server by a configuration file: the sources, what keeps the store, and the watch over
// its data. Without a file it is empty.
type configured struct {
	sources *sources.Sources
	watch   *monitor.Monitor
	// stops end what was started, the last first.
	stops []func()
}

// stop ends everything, the last begun first, and waits for it.
func (c *configured) stop() {
	for i := len(c.stops) - 1; i >= 0; i-- {
		c.stops[i]()
	}
	c.stops = nil
}

// startConfigured starts what a file declares, and tells the API of it. What was started before an error is stopped.
func (p *program) startConfigured(ctx context.Context, store *engine.Engine, file string, read *config.Config, options *httpapi.Options) (*configured, error) {
	c := &configured{}
	if read == nil {
		return c, nil
	}
	start := func() error {
		var err error
		if c.sources, err = p.openSources(store, file, read, slog.NewTextHandler(p.stderr, nil)); err != nil {
			return err
		}
		options.Sources = c.sources
		if options.PushSources, err = pushSources(read, c.sources); err != nil {
			return err
		}
		if c.watch, err = monitor.New(store, read.Alerts, monitor.Options{Sources: c.states, Disk: diskInUse(store)}); err != nil {
			return err
		}
		c.stops = append(c.stops, func() { _ = c.watch.Close() }) // every line of its log was synced
		options.Watcher = c.watch
		c.run(ctx, c.sources.Run)
		c.run(ctx, func(ctx context.Context) { _ = c.watch.Run(ctx) }) // it ends with ctx
		runner := upkeep.Start(ctx, upkeep.Options{Every: upkeepEvery, Tell: p.tellUpkeep}, p.retention(store.Store(), read), p.cooling(store.Store(), read))
		c.stops = append(c.stops, runner.Stop)
		return nil
	}
	if err := start(); err != nil {
		c.stop()
		return nil, err
	}
	return c, nil
}

// run does work in the background until everything is stopped.
func (c *configured) run(ctx context.Context, work func(ctx context.Context)) {
	ctx, cancel := context.WithCancel(ctx)
	var running sync.WaitGroup
	running.Go(func() { work(ctx) })
	c.stops = append(c.stops, func() {
		cancel()
		running.Wait()
	})
}

// status is how the sources are; none without a file.
func (c *configured) status() []continuous.Status {
	if c.sources == nil {
		return nil
	}
	return c.sources.Status()
}

// states is the same for who watches.
func (c *configured) states() []monitor.SourceState {
	var states []monitor.SourceState
	for _, s := range c.status() {
		state := monitor.SourceState{
			Name: s.Name, Dataset: s.Dataset, Lag: s.Lag, Failures: s.Failed + s.Quarantined, LastSuccess: s.LastSuccess,
		}
		if lines := s.Events + s.Rejected; lines > 0 {
			state.RejectsShare = float64(s.Rejected) / float64(lines)
		}
		states = append(states, state)
	}
	return states
}

// diskInUse is the share of the store's disk that is in use.
func diskInUse(store *engine.Engine) func() (float64, error) {
	return func() (float64, error) {
		disk, err := store.Disk()
		if err != nil || disk.TotalBytes == 0 {
			return 0, err
		}
		return 1 - float64(disk.FreeBytes)/float64(disk.TotalBytes), nil
	}
}

// tellUpkeep says what failed.
func (p *program) tellUpkeep(outcome upkeep.Outcome) {
	if outcome.Err != nil {
		fmt.Fprintf(p.stderr, "%s failed, and is tried again in an hour: %v\n", outcome.Name, outcome.Err)
	}
}

// engineOptions are those of an engine that serves. A flag counts more than the file.
func (p *program) engineOptions(flags serving, read *config.Config, diskFreeSet bool) (engine.Options, error) {
	free, err := parseDiskFree(flags.diskFree)
	if err != nil {
		return engine.Options{}, err
	}
	allow, err := p.allowMissing()
	if err != nil {
		return engine.Options{}, err
	}
	options := engine.Options{
		CacheBytes: flags.cacheMiB << 20, DiskFreeBytes: free, BallastBytes: ballastBytes, AllowMissing: allow, SnapshotPlaces: flags.snapshotsTo,
	}
	if read != nil {
		options.Push = pushRules(read)
		options.ColdCacheBytes = upkeep.ColdCacheBytes(read.Datasets)
		if !diskFreeSet && read.Limits.DiskFreeBytes > 0 {
			options.DiskFreeBytes = read.Limits.DiskFreeBytes
		}
	}
	return options, nil
}

// pushRules are what a configuration says of pushed events.
func pushRules(read *config.Config) engine.PushRules {
	rules := engine.PushRules{EventsPerSecond: read.Limits.EventsPerSecond, Identities: map[string]engine.PushIdentity{}}
	for _, dataset := range read.Datasets {
		identity := engine.PushIdentity{Upsert: dataset.Upsert}
		if dataset.Dedupe != nil {
			identity.Dedupe = ingest.Dedupe{ID: dataset.Dedupe.ID, Window: dataset.Dedupe.Window}
		}
		if dataset.Dedupe != nil || len(dataset.Upsert) > 0 {
			rules.Identities[dataset.Name] = identity
		}
	}
	return rules
}
