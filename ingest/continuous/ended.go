package continuous

import (
	"time"

	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// Read takes over that an object could be reached.
func (f *feed) Read(source.Object) {
	f.runner.mu.Lock()
	defer f.runner.mu.Unlock()
	f.unreached = 0
}

// Ended takes over what became of an object.
func (f *feed) Ended(end ingest.End) {
	r, now := f.runner, time.Now()
	key := keyOf(end.Object)
	r.mu.Lock()
	before := r.states.objects[key]
	former := before.State
	if !same(before, end.Object) {
		before = storage.SourceObject{}
	}
	said := judge(end, before, r.source.OnChange, now, objectPause)
	delete(r.pending, key)
	f.unreached++
	if f.lastErr = end.Err; end.Outcome != ingest.Unreached {
		f.unreached = 0
	}
	if end.Outcome == ingest.Loaded {
		f.loaded(end, now)
	}
	if said.state.State == 0 {
		r.states.remove(key)
	} else {
		r.states.put(end.Object, said.state)
		f.count(key, said)
	}
	progress, result := f.plan.progress, f.result
	r.mu.Unlock()
	if progress != nil {
		progress(result)
	}
	f.log(end, former, said)
}

// loaded counts an object whose commit is done. The runner's mu is held.
func (f *feed) loaded(end ingest.End, now time.Time) {
	r := f.runner
	r.total.add(1, storage.Input{Rows: end.Events, Rejected: end.Rejected, Size: end.Object.Size})
	for _, former := range end.Former {
		r.total.add(-1, former)
	}
	r.meter.add(now, end.Object.Size, end.Events)
	f.result.Loaded++
	f.result.Events += end.Events
	f.result.Rejected += end.Rejected
	f.result.Bytes += end.Object.Size
}

// count counts an object that came into a state. The runner's mu is held.
func (f *feed) count(key storage.SourceKey, said verdict) {
	switch said.state.State {
	case storage.ObjectRetry:
		f.result.Retry++
	case storage.ObjectQuarantined:
		f.result.Quarantined++
	case storage.ObjectGone:
		f.result.Gone++
	case storage.ObjectChanged:
		f.result.Changed++
	}
	if !said.failed {
		return
	}
	f.failed = true
	if len(f.result.Failures) < failuresShown {
		f.result.Failures = append(f.result.Failures, Failure{Object: f.runner.states.objects[key], Name: display(key)})
	}
}

// log tells of an object once for each state that it comes into.
func (f *feed) log(end ingest.End, former uint64, said verdict) {
	if said.state.State == 0 || said.state.State == former {
		return
	}
	log := f.runner.set.options.Log.With("source", f.runner.source.Name, "object", display(keyOf(end.Object)), "reason", said.state.Reason)
	switch said.state.State {
	case storage.ObjectRetry:
		log.Warn("an object could not be loaded and is tried again")
	case storage.ObjectQuarantined:
		log.Error("an object is quarantined")
	case storage.ObjectGone:
		log.Warn("an object is gone")
	case storage.ObjectChanged:
		log.Warn("an object changed after it was loaded")
	}
}
