package engine

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine/history"
	"github.com/sluice-analytics/sluice/engine/jobs"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// storeHolds reports a file of a store that has a text.
func storeHolds(t *testing.T, system vfs.FS, directory, text string) string {
	t.Helper()
	names, err := system.List(directory)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		name = path.Join(directory, name)
		if _, err := system.List(name); err == nil {
			if found := storeHolds(t, system, name, text); found != "" {
				return found
			}
			continue
		}
		file, err := system.Open(name)
		if err != nil {
			continue // a directory of another kind
		}
		content, err := io.ReadAll(file)
		if err := errors.Join(err, file.Close()); err == nil && bytes.Contains(content, []byte(text)) {
			return name
		}
	}
	return ""
}

const forgotten = "zaphod-42-unmistakable"

func deletionEngine(t *testing.T) (*Engine, vfs.FS) {
	t.Helper()
	system := vfs.NewMem()
	e, err := OpenFS(system, Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil && !errors.Is(err, storage.ErrClosed) {
			t.Error(err)
		}
	})
	if err := e.store.CreateDataset(storage.DatasetConfig{Name: "web", Shards: 4, Actors: []string{"user", "device"}, Event: "event", TimeSource: "time"}); err != nil {
		t.Fatal(err)
	}
	var body strings.Builder
	for i := range 200 {
		user := fmt.Sprintf("u%d", i%10)
		if i%50 == 7 {
			user = forgotten
		}
		fmt.Fprintf(&body, `{"time":"2026-03-%02dT10:00:00Z","event":"view","user":%q,"device":"d%d","page":"/%s","n":%d}`+"\n", 1+i%20, user, i%7, user, i)
	}
	if _, err := e.Push(context.Background(), "web", strings.NewReader(body.String())); err != nil {
		t.Fatal(err)
	}
	return e, system
}

func countWeb(t *testing.T, e *Engine, where string) int64 {
	t.Helper()
	document := `{"dataset":"web","aggregate":{"measures":["count()"]}}`
	if where != "" {
		document = fmt.Sprintf(`{"dataset":"web","where":%q,"aggregate":{"measures":["count()"]}}`, where)
	}
	answer, err := e.Query(context.Background(), []byte(document))
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Release()
	var text bytes.Buffer
	if err := result.WriteCSV(&text, answer); err != nil {
		t.Fatal(err)
	}
	var count int64
	if _, err := fmt.Sscan(strings.Split(text.String(), "\n")[1], &count); err != nil {
		t.Fatal(err)
	}
	return count
}

func waitForJob(t *testing.T, e *Engine, id string) jobs.Job {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); {
		job, err := e.Job(id)
		if err != nil {
			t.Fatal(err)
		}
		if job.State != jobs.Running {
			return job
		}
		runtime.Gosched()
	}
	t.Fatalf("job %s does not end", id)
	return jobs.Job{}
}

// TestDeleteActor: a deletion of an actor leaves nothing of the name in any file, the history of queries included, and as many events
// as it had counted before.
func TestDeleteActor(t *testing.T) {
	e, system := deletionEngine(t)
	for _, document := range []string{
		fmt.Sprintf(`{"dataset":"web","where":"user = '%s'","aggregate":{"measures":["count()"]}}`, forgotten),
		`{"dataset":"web","aggregate":{"measures":["count()"]}}`,
	} {
		if err := e.Remember(Ran{Document: []byte(document)}); err != nil {
			t.Fatal(err)
		}
	}
	request := DeleteRequest{Dataset: "web", Actor: forgotten}
	plan, err := e.PlanDeletion(context.Background(), request)
	if err != nil {
		t.Fatal(err)
	}
	if plan.Events != 4 || plan.Total != 200 || !plan.Purge || plan.First == nil || plan.First.After(*plan.Last) {
		t.Fatalf("plan %+v", plan)
	}
	job, _, err := e.StartDeletion(context.Background(), request)
	if err != nil {
		t.Fatal(err)
	}
	if job = waitForJob(t, e, job.ID); job.State != jobs.Done || job.Rows != 4 {
		t.Fatalf("job %+v", job)
	}
	if found := storeHolds(t, system, ".", forgotten); found != "" {
		t.Fatalf("the name is still in %s", found)
	}
	if count := countWeb(t, e, ""); count != 196 {
		t.Fatalf("%d events are left", count)
	}
	if count := countWeb(t, e, "user = '"+forgotten+"'"); count != 0 {
		t.Fatalf("%d events of the actor are left", count)
	}
	entries, _, err := e.History(history.Filter{})
	if err != nil || len(entries) != 1 {
		t.Fatalf("the history has %d queries: %v", len(entries), err)
	}
}

// TestDeleteWhere deletes by a filter over text, numbers and times, in the order of both copies.
func TestDeleteWhere(t *testing.T) {
	e, _ := deletionEngine(t)
	request := DeleteRequest{
		Dataset: "web", Where: "n >= 100 and lower(page) like '/u%' or device = 'd3'", From: []byte(`"2026-03-02"`), To: []byte(`"2026-03-15"`),
	}
	plan, err := e.PlanDeletion(context.Background(), request)
	if err != nil {
		t.Fatal(err)
	}
	asked, err := e.AskDeletion(context.Background(), request)
	if err != nil {
		t.Fatal(err)
	}
	done, err := e.RunDeletion(context.Background(), "web", asked, nil)
	if err != nil {
		t.Fatal(err)
	}
	if plan.Events == 0 || done.Removed != plan.Events || countWeb(t, e, "") != 200-plan.Events {
		t.Fatalf("planned %d, removed %d, %d are left", plan.Events, done.Removed, countWeb(t, e, ""))
	}
	if after, err := e.PlanDeletion(context.Background(), request); err != nil || after.Events != 0 {
		t.Fatalf("%d events are left that were meant, %v", after.Events, err)
	}
	report, err := e.store.Check(context.Background())
	if err != nil || len(report.Problems) > 0 {
		t.Fatalf("%v %q", err, report.Problems)
	}
}

// TestDeletionResumes: what was asked for and not carried out goes on in the next process.
func TestDeletionResumes(t *testing.T) {
	e, system := deletionEngine(t)
	if _, err := e.AskDeletion(context.Background(), DeleteRequest{Dataset: "web", Actor: forgotten}); err != nil {
		t.Fatal(err)
	}
	if err := e.Close(); err != nil {
		t.Fatal(err)
	}
	e, err := OpenFS(system, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	started, err := e.ResumeDeletions()
	if err != nil || len(started) != 1 {
		t.Fatalf("%d jobs, %v", len(started), err)
	}
	if job := waitForJob(t, e, started[0].ID); job.State != jobs.Done {
		t.Fatalf("job %+v", job)
	}
	if found := storeHolds(t, system, ".", forgotten); found != "" {
		t.Fatalf("the name is still in %s", found)
	}
}

// TestDeletionRefuses what is no filter of events alone.
func TestDeletionRefuses(t *testing.T) {
	e, _ := deletionEngine(t)
	for name, request := range map[string]DeleteRequest{
		"everything":      {Dataset: "web"},
		"unknown dataset": {Dataset: "wbe", Where: "n = 1"},
		"unknown column":  {Dataset: "web", Where: "m = 1"},
		"no condition":    {Dataset: "web", Where: "n + 1"},
		"unknown per":     {Dataset: "web", Actor: "a", Per: "page"},
		"aggregate":       {Dataset: "web", Where: "count() > 1"},
	} {
		var wrong *query.Error
		if _, err := e.AskDeletion(context.Background(), request); !errors.As(err, &wrong) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if deletions, err := e.Deletions("web"); err != nil || len(deletions) != 0 {
		t.Fatalf("%v, %v", deletions, err)
	}
}
