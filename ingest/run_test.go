package ingest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage"
)

func TestTwiceAddsNothing(t *testing.T) {
	for name, bounds := range map[string]limits{"shared": testLimits(), "own": testLimits().small()} {
		t.Run(name, func(t *testing.T) {
			root := folder(t, map[string][]byte{
				"a.ndjson": events("a", 100), "b.ndjson.gz": gzipped(events("b", 100)), "c.ndjson": events("c", 100),
			})
			data := newFake()
			first := ingest(t, data, bounds, root)
			expect(t, first, 3, 0, 0, 0)
			if first.Events != 300 || data.compacted != 1 {
				t.Errorf("got %d events, %d compactions", first.Events, data.compacted)
			}
			expect(t, ingest(t, data, bounds, root, filepath.Join(root, "a.ndjson")), 0, 3, 0, 0)
			data.holds(t, ids(100, "a", "b", "c"))
			if data.config.TimeSource != "time" || data.config.Event != "event" || len(data.config.Actors) != 1 {
				t.Errorf("config %+v", data.config)
			}
		})
	}
}

func TestStandardInputTwice(t *testing.T) {
	data := newFake()
	for i, want := range []int{1, 0} {
		request := Request{Dataset: "d", Sources: []string{"-"}, Stdin: strings.NewReader(string(events("a", 10)))}
		report, err := load(t.Context(), data, request, testLimits())
		if err != nil || report.Loaded != want {
			t.Errorf("run %d: %+v, %v", i, report, err)
		}
	}
	data.holds(t, ids(10, "a"))
}

func TestBadObjectsAmongGood(t *testing.T) {
	packed := gzipped(events("cut", 1000))
	root := folder(t, map[string][]byte{
		"a.ndjson": events("a", 50), "bad.ndjson": []byte(strings.Repeat("not JSON\n", 20)), "c.ndjson": events("c", 50),
		"cut.ndjson.gz": packed[:len(packed)-4], "cut2.ndjson.gz": packed[:len(packed)/2], "empty.ndjson": nil,
	})
	for name, bounds := range map[string]limits{"shared": testLimits(), "own": testLimits().small()} {
		t.Run(name, func(t *testing.T) {
			data := newFake()
			report := ingest(t, data, bounds, root, filepath.Join(root, "missing"))
			expect(t, report, 2, 0, 4, 1)
			data.holds(t, ids(50, "a", "c"))
			for _, failure := range report.Failed {
				if strings.HasSuffix(failure.Object, "bad.ndjson") {
					if !errors.Is(failure.Err, format.ErrTooManyBadLines) || len(failure.First) != 5 || failure.First[1].Line != 2 {
						t.Errorf("got %v, %+v", failure.Err, failure.First)
					}
				}
			}
			if len(data.rejects) != 0 {
				t.Errorf("rejects of objects that were left out are kept: %+v", data.rejects)
			}
		})
	}
}

func TestNothingGoodLeavesNoDataset(t *testing.T) {
	root := folder(t, map[string][]byte{"bad.ndjson": []byte("{\n{\n"), "empty.ndjson": nil})
	data := newFake()
	expect(t, ingest(t, data, testLimits(), root), 0, 0, 1, 1)
	if data.exists {
		t.Error("there is a dataset")
	}
}

func TestMaxErrorsAtTheEdge(t *testing.T) {
	data := append(events("a", 98), "bad 1\nbad 2\n"...)
	for share, failed := range map[float64]int{0.0199: 1, 0.02: 0, 1: 0, 0: 1} {
		root := folder(t, map[string][]byte{"a.ndjson": data})
		fake := newFake()
		report, err := load(t.Context(), fake, Request{Dataset: "d", Sources: []string{root}, MaxErrors: &share}, testLimits())
		if err != nil || len(report.Failed) != failed {
			t.Errorf("share %v: failed %v, %v", share, report.Failed, err)
		}
		if failed == 0 {
			fake.holds(t, ids(98, "a"))
			if report.Rejected != 2 || len(fake.rejects) != 2 || fake.ledger[0].Rejected != 2 || fake.rejects[1].Line != 100 {
				t.Errorf("share %v: rejected %d, kept %+v", share, report.Rejected, fake.rejects)
			}
		}
	}
}

func TestChangedAndTouchedFiles(t *testing.T) {
	root := folder(t, map[string][]byte{"a.ndjson": events("a", 10), "b.ndjson": events("b", 10), "c.ndjson": events("c", 10)})
	data := newFake()
	ingest(t, data, testLimits(), root)
	later := time.Now().Add(time.Hour)
	touch := func(name string) {
		if err := os.Chtimes(filepath.Join(root, name), later, later); err != nil {
			t.Fatal(err)
		}
	}
	touch("a.ndjson")                                          // the same content
	write(t, filepath.Join(root, "b.ndjson"), events("x", 10)) // the same size
	touch("b.ndjson")
	write(t, filepath.Join(root, "c.ndjson"), events("c", 11))
	report := ingest(t, data, testLimits(), root)
	expect(t, report, 0, 3, 0, 2)
	for i, name := range []string{"b.ndjson", "c.ndjson"} {
		if !strings.Contains(report.Warnings[i]+report.Warnings[1-i], name) {
			t.Errorf("no warning about %s: %q", name, report.Warnings)
		}
	}
	data.holds(t, ids(10, "a", "b", "c"))
}

func TestSharedTransactionIsCommittedInParts(t *testing.T) {
	files, names := map[string][]byte{}, []string{}
	for i := range 20 {
		name := fmt.Sprintf("f%d", i)
		files[name+".ndjson"], names = events(name, 5), append(names, name)
	}
	root := folder(t, files)
	for what, change := range map[string]func(*limits){
		"objects": func(l *limits) { l.sharedObjects = 3 },
		"bytes":   func(l *limits) { l.sharedBytes = 1 },
		"age":     func(l *limits) { l.sharedAge = 0 },
	} {
		bounds := testLimits()
		change(&bounds)
		data := newFake()
		expect(t, ingest(t, data, bounds, root), 20, 0, 0, 0)
		data.holds(t, ids(5, names...))
		if data.commits < 7 {
			t.Errorf("%s: %d commits", what, data.commits)
		}
	}
}

func TestOneLargeObjectAtATime(t *testing.T) {
	files, names := map[string][]byte{}, []string{}
	for i := range 12 {
		name := fmt.Sprintf("f%d", i)
		files[name+".ndjson"], names = events(name, 200), append(names, name)
	}
	data := newFake()
	expect(t, ingest(t, data, testLimits().small(), folder(t, files)), 12, 0, 0, 0)
	data.holds(t, ids(200, names...))
	if data.openMax != 1 || data.commits != 12 {
		t.Errorf("%d transactions at once, %d commits", data.openMax, data.commits)
	}
}

func TestStoreThatFails(t *testing.T) {
	root := folder(t, map[string][]byte{"a.ndjson": events("a", 100), "b.ndjson": events("b", 100), "c.ndjson": events("c", 100)})
	full := errors.New("disk full")
	for _, operation := range []string{"begin", "append", "commit"} {
		for name, bounds := range map[string]limits{"shared": testLimits(), "own": testLimits().small()} {
			for k := range 4 {
				t.Run(fmt.Sprintf("%s/%s/%d", operation, name, k), func(t *testing.T) {
					data := newFake()
					var mu sync.Mutex
					count := 0
					data.fail = func(asked string) error {
						mu.Lock()
						defer mu.Unlock()
						if asked != operation {
							return nil
						}
						if count++; count == k+1 {
							return full
						}
						return nil
					}
					report, err := load(t.Context(), data, Request{Dataset: "d", Sources: []string{root}}, bounds)
					if count > k && !errors.Is(err, full) {
						t.Errorf("got %v", err)
					}
					if int(report.Events) != len(data.rows) || report.Loaded != len(data.ledger) {
						t.Errorf("the report says %d events of %d objects, there are %d of %d", report.Events, report.Loaded, len(data.rows), len(data.ledger))
					}
					data.fail = nil
					ingest(t, data, bounds, root)
					data.holds(t, ids(100, "a", "b", "c"))
				})
			}
		}
	}
}

func TestCancelledThenAgain(t *testing.T) {
	files, names := map[string][]byte{}, []string{}
	for i := range 10 {
		name := fmt.Sprintf("f%d", i)
		files[name+".ndjson"], names = events(name, 300), append(names, name)
	}
	root := folder(t, files)
	for name, bounds := range map[string]limits{"shared": testLimits(), "own": testLimits().small()} {
		for k := 1; k <= 9; k += 2 {
			t.Run(fmt.Sprintf("%s/%d", name, k), func(t *testing.T) {
				data := newFake()
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				var mu sync.Mutex
				count := 0
				data.fail = func(operation string) error {
					mu.Lock()
					defer mu.Unlock()
					if count++; count == k {
						cancel()
					}
					return nil
				}
				report, err := load(ctx, data, Request{Dataset: "d", Sources: []string{root}}, bounds)
				if ctx.Err() != nil && !errors.Is(err, context.Canceled) {
					t.Errorf("got %v", err)
				}
				if report.Loaded != len(data.ledger) || data.open != 0 || len(report.Failed) != 0 {
					t.Errorf("report %+v, %d in the ledger, %d open", report, len(data.ledger), data.open)
				}
				ingest(t, data, bounds, root)
				data.holds(t, ids(300, names...))
			})
		}
	}
}

func TestRunsOfOneDatasetTakeTurns(t *testing.T) {
	root := folder(t, map[string][]byte{"a.ndjson": events("a", 100), "b.ndjson": events("b", 100)})
	data := newFake()
	var runs sync.WaitGroup
	for range 4 {
		runs.Go(func() { ingest(t, data, testLimits(), root) })
	}
	runs.Wait()
	data.holds(t, ids(100, "a", "b"))
}

func TestProgress(t *testing.T) {
	packed := gzipped(events("cut", 1000))
	root := folder(t, map[string][]byte{
		"a.ndjson": events("a", 100), "b.ndjson": events("b", 100), "bad.ndjson.gz": packed[:len(packed)-3],
	})
	data := newFake()
	ingest(t, data, testLimits(), filepath.Join(root, "a.ndjson"))
	var last Progress
	request := Request{Dataset: "d", Sources: []string{root}, Progress: func(p Progress) { last = p }}
	if _, err := load(t.Context(), data, request, testLimits()); err != nil {
		t.Fatal(err)
	}
	if last.Objects != 3 || last.ObjectsDone != 3 || last.Bytes == 0 || last.BytesDone != last.Bytes || last.Events != 100 {
		t.Errorf("got %+v", last)
	}
}

func TestNamesAreFixed(t *testing.T) {
	root := folder(t, map[string][]byte{"a.ndjson": events("a", 10)})
	data := newFake()
	request := Request{Dataset: "d", Sources: []string{root}, Actors: []string{"id"}, Event: "user_id"}
	if _, err := load(t.Context(), data, request, testLimits()); err != nil {
		t.Fatal(err)
	}
	if data.config.Actors[0] != "id" || data.config.Event != "user_id" {
		t.Errorf("config %+v", data.config)
	}
	for what, request := range map[string]Request{
		"time column":   {Time: "other"},
		"actor columns": {Actors: []string{"user_id"}},
		"event column":  {Event: "event"},
	} {
		request.Dataset, request.Sources = "d", []string{root}
		_, err := load(t.Context(), data, request, testLimits())
		if err == nil || !strings.Contains(err.Error(), what) {
			t.Errorf("%s: got %v", what, err)
		}
	}
}

func TestWrongRequests(t *testing.T) {
	share := 1.5
	for what, request := range map[string]Request{
		"no dataset": {Sources: []string{"x"}},
		"no source":  {Dataset: "d"},
		"share":      {Dataset: "d", Sources: []string{"x"}, MaxErrors: &share},
	} {
		if _, err := load(t.Context(), newFake(), request, testLimits()); err == nil || !strings.Contains(err.Error(), what) {
			t.Errorf("%s: got %v", what, err)
		}
	}
}

func TestTooManyColumns(t *testing.T) {
	wide := func(prefix string) []byte {
		var lines strings.Builder
		for line := range 10 {
			lines.WriteString(`{"time":"2026-01-02T03:04:05Z","id":"` + fmt.Sprintf("%s-%d", prefix, line) + `"`)
			for i := range 300 {
				fmt.Fprintf(&lines, `,"%s%d":1`, prefix, line*300+i)
			}
			lines.WriteString("}\n")
		}
		return []byte(lines.String())
	}
	root := folder(t, map[string][]byte{"a.ndjson": wide("a"), "b.ndjson": wide("b"), "c.ndjson": events("c", 10)})
	for name, bounds := range map[string]limits{"shared": testLimits(), "own": testLimits().small()} {
		t.Run(name, func(t *testing.T) {
			data := newFake()
			report := ingest(t, data, bounds, root)
			expect(t, report, 2, 0, 1, 0)
			data.holds(t, ids(10, "a", "c"))
		})
	}
}

func TestRejectsKeptAreBounded(t *testing.T) {
	bounds := testLimits()
	bounds.rejects = 3
	share := 1.0
	data := newFake()
	root := folder(t, map[string][]byte{"a.ndjson": append(events("a", 10), strings.Repeat("bad\n", 10)...)})
	report, err := load(t.Context(), data, Request{Dataset: "d", Sources: []string{root}, MaxErrors: &share}, bounds)
	if err != nil || report.Rejected != 10 || len(data.rejects) != 3 || data.ledger[0].Rejected != 10 {
		t.Errorf("report %+v, %v; %d kept", report, err, len(data.rejects))
	}
}

func TestReportListsAreBounded(t *testing.T) {
	r := &reporter{limits: limits{warnings: 2, failures: 1}}
	for range 5 {
		r.warn("w")
		r.failed("o", errors.New("e"), []storage.Reject{})
	}
	report := r.finish()
	if len(report.Warnings) != 3 || report.Warnings[2] != "and 3 more warnings" || len(report.Failed) != 2 || report.Failed[1].Object != "4 more objects" {
		t.Errorf("got %+v", report)
	}
}
