package main

import (
	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/metrics"
	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/storage"
)

// figures are what a server of an engine tells of itself.
func figures(store *engine.Engine, beside *configured) metrics.Server {
	return metrics.Server{
		Version:  builtVersion(),
		Datasets: func() ([]metrics.Dataset, error) { return datasetFigures(store) },
		Sources:  func() []metrics.Source { return sourceFigures(beside) },
		Firing:   func() map[string]int { return firing(beside) },
		Free: func() (int64, error) {
			disk, err := store.Disk()
			return disk.FreeBytes, err
		},
		Syncs: func() metrics.Syncs { return syncFigures(store.Store().SyncTimes()) },
	}
}

func syncFigures(times storage.SyncTimes) metrics.Syncs {
	told := metrics.Syncs{Count: times.Count, Total: times.Total, Waiting: times.Waiting, Within: map[float64]uint64{}}
	for i, bound := range storage.SyncBounds {
		told.Within[bound.Seconds()] = uint64(times.Within[i])
	}
	return told
}

func datasetFigures(store *engine.Engine) ([]metrics.Dataset, error) {
	list, err := store.Datasets()
	told := make([]metrics.Dataset, len(list))
	for i, dataset := range list {
		told[i] = metrics.Dataset{
			Name: dataset.Name, Events: dataset.Events, Segments: dataset.Segments, Bytes: dataset.SizeBytes, Rejects: dataset.Rejects,
			Newest: dataset.To, CompactionFailed: dataset.CompactionFailed != nil, SealFailed: dataset.SealFailed != nil,
		}
		if dataset.SealFailed != nil {
			told[i].Waiting = dataset.SealFailed.Events
		}
	}
	return told, err
}

func sourceFigures(beside *configured) []metrics.Source {
	var told []metrics.Source
	for _, s := range beside.status() {
		told = append(told, metrics.Source{
			Name: s.Name, Dataset: s.Dataset, State: s.State, Lag: s.Lag, HasLag: s.LagKnown, LastSuccess: s.LastSuccess,
			Loaded: s.Loaded, Pending: s.Pending, Failed: s.Failed, Quarantined: s.Quarantined, Gone: s.Gone, Changed: s.Changed,
			Events: s.Events, Rejected: s.Rejected, Bytes: s.Bytes,
		})
	}
	return told
}

// firing counts the alerts that fire by rule; nil where nothing is watched.
func firing(beside *configured) map[string]int {
	if beside.watch == nil {
		return nil
	}
	counts := map[string]int{}
	view := beside.watch.View()
	for _, rule := range view.Rules {
		counts[rule.Name] = 0
	}
	for _, one := range view.Alerts {
		if one.State == alert.Firing {
			counts[one.Rule]++
		}
	}
	return counts
}
