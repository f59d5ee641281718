package engine

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/engine/jobs"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
)

// The kinds of jobs.
const (
	jobIngest     = "ingest"
	jobCompaction = "compaction"
)

// UploadBytesMax bounds an upload, packed or not: a file that somebody waits for.
const UploadBytesMax = 64 << 30

// Upload is a body of events and how to read it.
type Upload struct {
	Dataset string
	Body    io.Reader
	// Size is the length of the body, for progress; 0 where it is not known.
	Size int64
	// Options say how to read it; bounds and threads are chosen here, and Progress is the job's.
	Options ingest.PushOptions
	// Job is the id of the job that it is; empty for none.
	Job string
}

// Upload adds the events of one body, which may be a file of any format. It returns when they are durable. With a
// job it goes on when ctx ends after the body was read, and can be cancelled as long as nothing is committed.
func (e *Engine) Upload(ctx context.Context, upload Upload) (report *ingest.Report, err error) {
	options := upload.Options
	options.BytesMax, options.DecodedBytesMax, options.Threads = UploadBytesMax, UploadBytesMax, e.options.Threads
	e.declareIdentity(upload.Dataset, &options)
	if options.ID == "" && options.Filename == "" {
		defer func() {
			if err == nil {
				e.pushes.note(upload.Dataset, report, e.options.Now())
			}
		}()
	}
	if upload.Job == "" {
		return ingest.Push(ctx, e.store, upload.Dataset, upload.Body, "", options)
	}
	start := jobs.Start{ID: upload.Job, Kind: jobIngest, Dataset: upload.Dataset}
	err = e.jobs.Run(context.WithoutCancel(ctx), start, func(ctx context.Context, task *jobs.Task) error {
		options.Progress = func(progress ingest.Progress) {
			done := 0.0
			if upload.Size > 0 {
				done = float64(progress.BytesDone) / float64(upload.Size)
			}
			// The last part is the commit, whose time is not known.
			task.Progress(0.99*min(done, 1), progress.Events, progress.BytesDone)
		}
		report, err = ingest.Push(ctx, e.store, upload.Dataset, upload.Body, "", options)
		return err
	})
	return report, err
}

// Jobs lists the jobs under way and those that ended lately, the newest first.
func (e *Engine) Jobs() []jobs.Job { return e.jobs.List() }

// Job returns a job.
func (e *Engine) Job(id string) (jobs.Job, error) { return e.jobs.Get(id) }

// CancelJob asks a running job to stop, or forgets one that has ended.
func (e *Engine) CancelJob(id string) (jobs.Job, error) { return e.jobs.Cancel(id) }

// StartJob does work in the background, as a job that is listed with the others.
func (e *Engine) StartJob(start jobs.Start, work jobs.Work) (jobs.Job, error) {
	return e.jobs.Go(start, work)
}

// StartCompaction folds the segments of a dataset as a job. Where one is under way already, that is returned.
func (e *Engine) StartCompaction(dataset string) (jobs.Job, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return jobs.Job{}, err
	}
	total := int64(0)
	for _, own := range snapshot.Copies() {
		for _, reader := range own.Segments {
			total += reader.Info().SizeBytes
		}
	}
	snapshot.Release()
	e.startMu.Lock()
	defer e.startMu.Unlock()
	for _, job := range e.jobs.List() {
		if job.Kind == jobCompaction && job.Dataset == dataset && job.State == jobs.Running {
			return job, nil
		}
	}
	return e.jobs.Go(jobs.Start{Kind: jobCompaction, Dataset: dataset}, func(ctx context.Context, task *jobs.Task) error {
		_, err := e.store.CompactTelling(ctx, dataset, func(report storage.CompactReport) {
			task.Progress(0.99*float64(report.BytesRead)/float64(max(total, report.BytesRead, 1)), 0, report.BytesRead)
		})
		return err
	})
}

// DropDataset takes a dataset away with all that it has. confirm must be its name.
func (e *Engine) DropDataset(name, confirm string) error {
	snapshot, err := e.snapshot(name)
	if err != nil {
		return err
	}
	snapshot.Release()
	if confirm != name {
		return &query.Error{Code: expression.CodeValue, Where: "confirm", Message: fmt.Sprintf("dropping dataset %q takes all its events away, and is not confirmed", name),
			Hint: "add ?confirm=" + name}
	}
	if err := e.store.DropDataset(name); err != nil {
		return err
	}
	e.saved.forgetDataset(name)
	e.pushes.forget(name)
	return nil
}

// IngestRun is what one commit brought from one source.
type IngestRun struct {
	At time.Time `json:"at"`
	// Kind is "file", "s3", "stdin" or "http"; Source says where from: a bucket, or the name of the only object. It is empty
	// of bodies that were pushed without a name: those of a minute are one run, whose Objects counts them.
	Kind   string `json:"kind"`
	Source string `json:"source"`
	// Objects is their number. Rows and Rejected count lines, Bytes the stored bytes.
	Objects  int   `json:"objects"`
	Rows     int64 `json:"rows"`
	Rejected int64 `json:"rejected"`
	Bytes    int64 `json:"bytes"`
}

// IngestRuns lists the last commits that brought objects, and the minutes in which bodies without a name were pushed, the
// newest first. Those minutes are known since the store was opened.
func (e *Engine) IngestRuns(dataset string, limit int) ([]IngestRun, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return nil, err
	}
	snapshot.Release()
	runs, err := e.store.Runs(dataset, limit)
	if err != nil {
		return nil, err
	}
	all := e.pushes.last(dataset, limit)
	for _, run := range runs {
		all = append(all, describeRun(run))
	}
	slices.SortStableFunc(all, func(a, b IngestRun) int { return b.At.Compare(a.At) })
	return all[:min(limit, len(all))], nil
}

func describeRun(run storage.Run) IngestRun {
	kind, bucket, _ := strings.Cut(run.Source, "://")
	described := IngestRun{
		At: time.UnixMicro(run.At).UTC(), Kind: kind, Source: strings.Trim(bucket+"/"+run.Key, "/"),
		Objects: run.Objects, Rows: run.Rows, Rejected: run.Rejected, Bytes: run.Bytes,
	}
	if bucket == "" {
		described.Source = run.Key // a path keeps its slashes
	}
	return described
}

// EachReject hands out the rejected lines of a dataset as storage.Store does.
func (e *Engine) EachReject(dataset string, from storage.RejectPlace, take func(storage.RejectPlace, storage.Reject) bool) error {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return err
	}
	snapshot.Release()
	return e.store.EachReject(dataset, from, take)
}
