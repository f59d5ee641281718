package metrics

import "github.com/prometheus/client_golang/prometheus"

// describe makes what a metric is told by.
func describe(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc("sluice_"+name, help, labels, nil)
}

var (
	build = describe("build_info", "The program's version, as a label of 1.", "version")

	datasetEvents   = describe("dataset_events", "Events of a dataset.", "dataset")
	datasetSegments = describe("dataset_segments", "Segments of a dataset, of all copies.", "dataset")
	datasetBytes    = describe("dataset_bytes", "Bytes on disk of a dataset.", "dataset")
	datasetRejects  = describe("dataset_rejected_lines", "Lines that could not be taken.", "dataset")
	datasetWaiting  = describe("dataset_unsealed_events", "Pushed events whose seal failed; they are in the push log.", "dataset")
	datasetNewest   = describe("dataset_newest_event_timestamp_seconds", "Time of the newest event.", "dataset")
	datasetBroken   = describe("dataset_upkeep_failed", "1 where the last compaction or seal failed.", "dataset", "work")

	sourceUp      = describe("source_state", "1 for the state that a source is in.", "source", "dataset", "state")
	sourceLag     = describe("source_lag_seconds", "How far a source is behind.", "source", "dataset")
	sourceSuccess = describe("source_last_success_timestamp_seconds", "When a source last had all that there was.", "source", "dataset")
	sourceObjects = describe("source_objects", "Objects of a source by what became of them.", "source", "dataset", "state")
	sourceEvents  = describe("source_events_total", "Events of a source that are in the store.", "source", "dataset")
	sourceRejects = describe("source_rejected_lines_total", "Lines of a source that could not be taken.", "source", "dataset")
	sourceBytes   = describe("source_bytes_total", "Bytes of a source that were read.", "source", "dataset")

	alertsFiring = describe("alerts_firing", "Alerts that fire, by rule.", "rule")
	diskFree     = describe("disk_free_bytes", "Bytes free where the store is.")
	syncSeconds  = describe("disk_sync_seconds", "How long the disk took to make bytes durable.")
	syncWaiting  = describe("disk_sync_waiting_seconds", "How long the oldest sync that has not ended lasts already.")
	failed       = describe("collect_failed", "1 where the figures of datasets or of the disk could not be had.")
)

var all = []*prometheus.Desc{
	build, datasetEvents, datasetSegments, datasetBytes, datasetRejects, datasetWaiting, datasetNewest, datasetBroken,
	sourceUp, sourceLag, sourceSuccess, sourceObjects, sourceEvents, sourceRejects, sourceBytes, alertsFiring, diskFree, syncSeconds, syncWaiting, failed,
}

// collector asks the server for its figures.
type collector struct{ server Server }

// Describe tells what there may be.
func (c *collector) Describe(to chan<- *prometheus.Desc) {
	for _, metric := range all {
		to <- metric
	}
}

// Collect tells what there is.
func (c *collector) Collect(to chan<- prometheus.Metric) {
	gauge := func(of *prometheus.Desc, value float64, labels ...string) {
		to <- prometheus.MustNewConstMetric(of, prometheus.GaugeValue, value, labels...)
	}
	counter := func(of *prometheus.Desc, value int64, labels ...string) {
		to <- prometheus.MustNewConstMetric(of, prometheus.CounterValue, float64(value), labels...)
	}
	gauge(build, 1, c.server.Version)
	broken := false
	if c.server.Datasets != nil {
		list, err := c.server.Datasets()
		broken = err != nil
		for _, dataset := range list {
			dataset.tell(gauge)
		}
	}
	if c.server.Sources != nil {
		for _, source := range c.server.Sources() {
			source.tell(gauge, counter)
		}
	}
	if c.server.Firing != nil {
		for rule, number := range c.server.Firing() {
			gauge(alertsFiring, float64(number), rule)
		}
	}
	if c.server.Free != nil {
		free, err := c.server.Free()
		if broken = broken || err != nil; err == nil {
			gauge(diskFree, float64(free))
		}
	}
	if c.server.Syncs != nil {
		syncs := c.server.Syncs()
		to <- prometheus.MustNewConstHistogram(syncSeconds, uint64(syncs.Count), syncs.Total.Seconds(), syncs.Within)
		gauge(syncWaiting, syncs.Waiting.Seconds())
	}
	gauge(failed, one(broken))
}

type tellGauge func(of *prometheus.Desc, value float64, labels ...string)
type tellCounter func(of *prometheus.Desc, value int64, labels ...string)

func (d Dataset) tell(gauge tellGauge) {
	gauge(datasetEvents, float64(d.Events), d.Name)
	gauge(datasetSegments, float64(d.Segments), d.Name)
	gauge(datasetBytes, float64(d.Bytes), d.Name)
	gauge(datasetRejects, float64(d.Rejects), d.Name)
	gauge(datasetWaiting, float64(d.Waiting), d.Name)
	if !d.Newest.IsZero() {
		gauge(datasetNewest, float64(d.Newest.UnixMicro())/1e6, d.Name)
	}
	gauge(datasetBroken, one(d.CompactionFailed), d.Name, "compaction")
	gauge(datasetBroken, one(d.SealFailed), d.Name, "seal")
}

func (s Source) tell(gauge tellGauge, counter tellCounter) {
	gauge(sourceUp, 1, s.Name, s.Dataset, s.State)
	if s.HasLag {
		gauge(sourceLag, s.Lag.Seconds(), s.Name, s.Dataset)
	}
	if !s.LastSuccess.IsZero() {
		gauge(sourceSuccess, float64(s.LastSuccess.UnixMicro())/1e6, s.Name, s.Dataset)
	}
	for state, number := range map[string]int64{
		"loaded": s.Loaded, "pending": s.Pending, "failed": s.Failed, "quarantined": s.Quarantined, "gone": s.Gone, "changed": s.Changed,
	} {
		gauge(sourceObjects, float64(number), s.Name, s.Dataset, state)
	}
	counter(sourceEvents, s.Events, s.Name, s.Dataset)
	counter(sourceRejects, s.Rejected, s.Name, s.Dataset)
	counter(sourceBytes, s.Bytes, s.Name, s.Dataset)
}

func one(is bool) float64 {
	if is {
		return 1
	}
	return 0
}
