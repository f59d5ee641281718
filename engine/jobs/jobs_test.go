package jobs

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestLifeOfAJob(t *testing.T) {
	r := New(time.Now)
	defer r.Close()
	err := r.Run(t.Context(), Start{ID: "a", Kind: "ingest", Dataset: "shop"}, func(_ context.Context, task *Task) error {
		task.Progress(0.5, 10, 100)
		job, err := r.Get("a")
		if err != nil || job.State != Running || job.Done != 0.5 || job.Rows != 10 || job.Bytes != 100 || job.Ended != nil {
			t.Errorf("it runs as %+v, %v", job, err)
		}
		if err := r.Run(t.Context(), Start{ID: "a"}, nil); !errors.Is(err, ErrID) {
			t.Errorf("its id is given twice: %v", err)
		}
		return nil
	})
	must(t, err)
	if job, err := r.Get("a"); err != nil || job.State != Done || job.Done != 1 || job.Ended == nil || job.Dataset != "shop" {
		t.Errorf("it ended as %+v, %v", job, err)
	}
	broken := errors.New("broken")
	if err := r.Run(t.Context(), Start{ID: "a"}, func(context.Context, *Task) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("the error is %v", err)
	}
	if list := r.List(); len(list) != 1 || list[0].State != Failed || list[0].Error != "broken" {
		t.Errorf("listed are %+v", list)
	}
	_, err = r.Cancel("a")
	must(t, err)
	if _, err := r.Get("a"); !errors.Is(err, ErrNoJob) {
		t.Errorf("a forgotten job gives %v", err)
	}
	if _, err := r.Cancel("b"); !errors.Is(err, ErrNoJob) {
		t.Errorf("cancelling nothing gives %v", err)
	}
	if err := r.Run(t.Context(), Start{ID: "a b"}, nil); !errors.Is(err, ErrID) {
		t.Errorf("an id with a space gives %v", err)
	}
}

func TestCancel(t *testing.T) {
	r := New(time.Now)
	ended := make(chan error, 1)
	job, err := r.Go(Start{Kind: "compaction"}, func(ctx context.Context, _ *Task) error {
		<-ctx.Done()
		ended <- ctx.Err()
		return ctx.Err()
	})
	must(t, err)
	_, err = r.Cancel(job.ID)
	must(t, err)
	<-ended
	again, err := r.Go(Start{}, func(ctx context.Context, _ *Task) error { <-ctx.Done(); return ctx.Err() })
	must(t, err)
	r.Close()
	for _, id := range []string{job.ID, again.ID} {
		if job, err := r.Get(id); err != nil || job.State != Cancelled || job.Error != "" {
			t.Errorf("it ended as %+v, %v", job, err)
		}
	}
	if err := r.Run(t.Context(), Start{}, nil); !errors.Is(err, ErrClosed) {
		t.Errorf("a closed registry gives %v", err)
	}
}

// TestAClientThatLeaves: a context that ends by itself is a failure, not a wish.
func TestAClientThatLeaves(t *testing.T) {
	r := New(time.Now)
	defer r.Close()
	ctx, leave := context.WithCancel(t.Context())
	_ = r.Run(ctx, Start{ID: "a"}, func(ctx context.Context, _ *Task) error { leave(); return ctx.Err() })
	if job, err := r.Get("a"); err != nil || job.State != Failed || job.Error == "" {
		t.Errorf("it ended as %+v, %v", job, err)
	}
}

func TestAPanicEndsTheJob(t *testing.T) {
	r := New(time.Now)
	defer r.Close()
	func() {
		defer func() {
			if recover() == nil {
				t.Error("the panic is hidden")
			}
		}()
		_ = r.Run(t.Context(), Start{ID: "a"}, func(context.Context, *Task) error { panic("no") })
	}()
	if job, err := r.Get("a"); err != nil || job.State != Failed {
		t.Errorf("it ended as %+v, %v", job, err)
	}
}

func TestEndedJobsAreBounded(t *testing.T) {
	r := New(time.Now)
	defer r.Close()
	err := r.Run(t.Context(), Start{ID: "long"}, func(ctx context.Context, _ *Task) error {
		for i := range EndedMax + 50 {
			must(t, r.Run(ctx, Start{ID: fmt.Sprint(i)}, func(context.Context, *Task) error { return nil }))
		}
		return nil
	})
	must(t, err)
	list := r.List()
	if len(list) != EndedMax || list[0].ID != fmt.Sprint(EndedMax+49) {
		t.Errorf("%d jobs, the newest %s", len(list), list[0].ID)
	}
}
