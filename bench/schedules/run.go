package schedules

import (
	"context"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
)

// Failure is what a schedule found.
type Failure struct {
	// Step is the number of the step after which it was found, from 0.
	Step int
	Err  error
}

// Error says where and what.
func (f *Failure) Error() string { return fmt.Sprintf("after step %d: %v", f.Step, f.Err) }

// life is a schedule that runs.
type life struct {
	world  *world
	system System
	bucket *s3fake.Server

	mu sync.Mutex
	// faults are those of the step at hand, requests the number of its requests so far.
	faults   []Fault
	requests int
}

// Run runs a schedule against the system that open makes, and judges it. The error is a *Failure if the system holds
// something else than it must.
func Run(ctx context.Context, schedule Schedule, open func(bucket *s3fake.Server) (System, error)) error {
	l := &life{bucket: s3fake.Make(), world: newWorld(time.Now().Truncate(time.Hour))}
	l.bucket.MakeBucket(bucketName)
	l.bucket.Fault = l.fault
	var err error
	if l.system, err = open(l.bucket); err != nil {
		return err
	}
	if failure := l.run(ctx, schedule); failure != nil {
		_ = l.system.Close(ctx) // it has failed already
		return failure
	}
	if err := l.system.Close(ctx); err != nil {
		return &Failure{len(schedule), fmt.Errorf("at the end: %w", err)}
	}
	return nil
}

func (l *life) run(ctx context.Context, schedule Schedule) error {
	for number, step := range schedule {
		if err := l.step(ctx, step); err != nil {
			return &Failure{number, fmt.Errorf("%s: %w", step, err)}
		}
	}
	return l.end(ctx, len(schedule))
}

// end looks once more without faults, after which everything must be there.
func (l *life) end(ctx context.Context, number int) error {
	for _, last := range []Step{{Do: Look}, {Do: Restart}} {
		if err := l.step(ctx, last); err != nil {
			return &Failure{number, fmt.Errorf("at the end, %s: %w", last, err)}
		}
	}
	counts, err := l.system.Counts(ctx, "user")
	if want := l.world.byUser(); err == nil && !maps.Equal(counts, want) {
		err = fmt.Errorf("the events by user are %v, and should be %v", counts, want)
	}
	if err != nil {
		return &Failure{number, err}
	}
	return nil
}

// step does a step and judges what the system holds then.
func (l *life) step(ctx context.Context, step Step) error {
	if err := l.system.Begin(step); err != nil {
		return fmt.Errorf("set a segment aside: %w", err)
	}
	l.begin(step.Faults)
	began := time.Now()
	failed := l.do(ctx, step)
	now := time.Now()
	l.begin(nil)
	if err := l.system.End(ctx, step); err != nil {
		return fmt.Errorf("open after the power cut: %w", err)
	}
	if failed != nil && !step.disturbed() {
		return failed // nothing was wrong with the disk
	}
	if err := l.dropped(step); err != nil {
		return err
	}
	counts, err := l.system.Counts(ctx, "id")
	if err != nil {
		return fmt.Errorf("count events: %w", err)
	}
	found := finding{
		counts: counts, looked: step.looksAt(began), settled: step.looks() && failed == nil && !step.disturbed(),
		leave: l.world.leaveOf(step, failed == nil, now), known: l.known,
	}
	if err := l.world.judge(found); err != nil {
		return err
	}
	if step.Do == Snapshot {
		return l.snapshots(ctx, failed == nil)
	}
	return nil
}

// disturbed reports whether something is wrong with the disk or with a place, so that the step may fail.
func (s Step) disturbed() bool {
	return s.Crash != nil && s.Do != Restore || s.Full > 0 || s.Aside > 0 || len(s.Faults) > 0
}

func (l *life) known(o *origin) bool { return l.system.Known(o.key, o.etag) }

// dropped empties the world when the dataset has gone, and makes it again where its events are told apart.
func (l *life) dropped(step Step) error {
	if step.Do != Drop || l.system.Exists() {
		return nil
	}
	l.world.recall(nil)
	if l.world.identity == "" {
		return nil
	}
	return l.system.Declare(l.world.identity)
}

// snapshots notes what is in a snapshot that has been taken.
func (l *life) snapshots(ctx context.Context, taken bool) error {
	names, err := l.system.Snapshots(ctx)
	if err != nil {
		return fmt.Errorf("list snapshots: %w", err)
	}
	fresh := false
	for _, name := range names {
		if _, ok := l.world.snapshots[name]; !ok {
			l.world.snapshots[name], fresh = l.world.remember(), true
		}
	}
	if taken && !fresh || len(names) != len(l.world.snapshots) {
		return fmt.Errorf("the snapshots are %q, of %d that were taken", names, len(l.world.snapshots))
	}
	return nil
}

// looks reports whether the step loads what is in the bucket.
func (s Step) looks() bool { return s.Do == Look || s.Do == Backfill }

// looksAt returns which versions of objects the step is to load, if it begins at that moment.
func (s Step) looksAt(began time.Time) func(*origin) bool {
	return func(o *origin) bool {
		// A listing says when an object was put in whole milliseconds.
		return s.Do == Look || s.Do == Backfill && !o.put.Truncate(time.Millisecond).Before(began.Add(-s.back()))
	}
}

// back is how far a backfill goes back.
func (s Step) back() time.Duration { return time.Duration(s.Minutes) * time.Minute }

// do does what the step says.
func (l *life) do(ctx context.Context, step Step) (err error) {
	switch step.Do {
	case Put:
		l.put(step.Key, step.Count, step.Damage)
	case Remove:
		l.remove(step.Key)
	case Look:
		err = l.system.Look(ctx)
	case Push:
		body, lines := l.world.push(step.ID, step.Count)
		if err = l.system.Push(ctx, step.ID, lines); err == nil {
			body.acknowledged = true
		}
	case Seal:
		err = l.system.Seal(ctx)
	case Compact:
		err = l.system.Compact(ctx)
	case Wait:
		time.Sleep(time.Duration(step.Minutes) * time.Minute)
	case Restart:
		err = l.system.Restart()
	default:
		err = l.upkeep(ctx, step)
	}
	return err
}

// upkeep does what is done to a dataset beside loading.
func (l *life) upkeep(ctx context.Context, step Step) error {
	switch step.Do {
	case Declare:
		l.world.identity = step.ID
		return l.system.Declare(step.ID)
	case Backfill:
		return l.system.Backfill(ctx, time.Now().Add(-step.back()))
	case Delete:
		return l.delete(ctx, step)
	case Retain:
		return l.system.Retain(ctx, step)
	case Cold:
		return l.system.MoveCold(ctx, step.Days)
	case Snapshot:
		return l.system.Snapshot(ctx)
	case Restore:
		return l.restore(ctx, step)
	case Rename:
		return l.system.Rename()
	case Drop:
		return l.system.Drop()
	}
	return fmt.Errorf("nobody knows how to %q", step.Do)
}

// delete compares what a deletion says that it will do, and has done, with what it must.
func (l *life) delete(ctx context.Context, step Step) error {
	if !l.world.anything() {
		return nil // a filter is compiled against columns
	}
	want := l.world.count(step.chosen)
	planned, removed, err := l.system.Delete(ctx, step)
	if err == nil && (planned != want || removed != want) {
		err = fmt.Errorf("%d events were to be deleted; it said %d, and removed %d", want, planned, removed)
	}
	return err
}

// restore goes on with a store that is made of a snapshot.
func (l *life) restore(ctx context.Context, step Step) error {
	names := slices.Sorted(maps.Keys(l.world.snapshots))
	if len(names) == 0 {
		return nil
	}
	name := names[step.Which%len(names)]
	if err := l.system.Restore(ctx, name, step.Crash); err != nil {
		return err
	}
	l.world.recall(l.world.snapshots[name])
	if l.world.identity != "" && !l.system.Exists() {
		return l.system.Declare(l.world.identity)
	}
	return nil
}

func (l *life) put(key string, events int, damage string) {
	l.bucket.Put(bucketName, key, l.world.put(key, events, damage))
}

func (l *life) remove(key string) {
	if l.world.remove(key) {
		l.bucket.Remove(bucketName, key)
	}
}

// begin sets the faults of the requests to come.
func (l *life) begin(faults []Fault) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.faults, l.requests = faults, 0
}

// cutAfter is where bodies are cut.
const cutAfter = 40

// fault says how the server answers a request.
func (l *life) fault(request s3fake.Request) s3fake.Behaviour {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.requests++
	for _, fault := range l.faults {
		if fault.At == l.requests {
			return l.behaviour(fault.Kind, request)
		}
	}
	return s3fake.Behaviour{}
}

func (l *life) behaviour(kind string, request s3fake.Request) s3fake.Behaviour {
	switch kind {
	case ServerError:
		return s3fake.Behaviour{Status: http.StatusInternalServerError, Code: "InternalError"}
	case SlowDown:
		return s3fake.Behaviour{Status: http.StatusServiceUnavailable, Code: "SlowDown"}
	case BrokenConnection:
		return s3fake.Behaviour{CutAfter: -1}
	}
	if !request.Get {
		return s3fake.Behaviour{}
	}
	switch kind {
	case CutBody:
		return s3fake.Behaviour{CutAfter: cutAfter}
	case HangingBody:
		return s3fake.Behaviour{CutAfter: cutAfter, Hang: true}
	case OverwrittenInPlace:
		l.put(request.Key, 3, "")
	case RemovedMeanwhile:
		l.remove(request.Key)
	}
	return s3fake.Behaviour{}
}
