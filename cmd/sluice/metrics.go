package main

import (
	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/metrics"
)

// figures are what a server of an engine tells of itself.
func figures(store *engine.Engine) metrics.Server {
	return metrics.Server{Version: builtVersion(), Datasets: func() ([]metrics.Dataset, error) {
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
	}}
}
