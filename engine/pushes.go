package engine

import (
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/ingest"
)

// pushMinutesMax bounds the minutes that are remembered of a dataset, pushDatasetsMax the datasets.
const pushMinutesMax, pushDatasetsMax = 1000, 1000

// pushes are the bodies without a name that were pushed since the store was opened, minute by minute: the ledger does not
// list them, since a client that sends one event a time would fill it. It is safe for concurrent use.
type pushes struct {
	mu   sync.Mutex
	runs map[string][]IngestRun // by dataset, the oldest first; At is that of the last push of a minute
}

// note adds a push to the minute in which it was committed.
func (p *pushes) note(dataset string, report *ingest.Report, now time.Time) {
	if report == nil || report.Events == 0 && report.Rejected == 0 && report.Duplicates == 0 {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	runs, now := p.runs[dataset], now.UTC()
	if last := len(runs) - 1; last < 0 || !runs[last].At.Truncate(time.Minute).Equal(now.Truncate(time.Minute)) {
		if p.runs == nil || len(p.runs) >= pushDatasetsMax && runs == nil {
			p.runs = map[string][]IngestRun{}
		}
		runs = append(runs[max(0, len(runs)-pushMinutesMax+1):], IngestRun{Kind: "http"})
	}
	run := &runs[len(runs)-1]
	run.At = now
	run.Objects++
	run.Rows += report.Events
	run.Rejected += report.Rejected
	run.Bytes += report.Bytes
	p.runs[dataset] = runs
}

// last returns the last minutes of a dataset, the newest first.
func (p *pushes) last(dataset string, limit int) []IngestRun {
	p.mu.Lock()
	defer p.mu.Unlock()
	runs := p.runs[dataset]
	last := make([]IngestRun, 0, min(limit, len(runs)))
	for i := len(runs) - 1; i >= 0 && len(last) < limit; i-- {
		last = append(last, runs[i])
	}
	return last
}

// rename takes what is known of a dataset to its new name.
func (p *pushes) rename(from, to string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if runs := p.runs[from]; runs != nil {
		delete(p.runs, from)
		p.runs[to] = runs
	}
}

// forget drops what is known of a dataset that is gone.
func (p *pushes) forget(dataset string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.runs, dataset)
}
