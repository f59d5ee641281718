package main

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func TestEventsThatAreMissingOrDoubledAreFound(t *testing.T) {
	want := expected{"s3": 3, "push": 0}
	for name, c := range map[string]struct {
		have  map[string]found
		wrong string
	}{
		"all are there": {have: map[string]found{"s3": {3, 3, 3}}},
		"one is missing": {
			have: map[string]found{"s3": {2, 2, 1}}, wrong: "of s3 there are 2 events, 2 different, with the sum 1; expected 3 with the sum 3",
		},
		"one is there twice":       {have: map[string]found{"s3": {4, 3, 5}}, wrong: "4 events, 3 different"},
		"one in the place of next": {have: map[string]found{"s3": {3, 2, 2}}, wrong: "3 events, 2 different"},
		"one of nobody":            {have: map[string]found{"s3": {3, 3, 3}, "": {1, 1, 0}}, wrong: "which nobody sent"},
		"one of others":            {have: map[string]found{"s3": {3, 3, 9}}, wrong: "with the sum 9"},
	} {
		err := compare(c.have, want)
		if (err == nil) != (c.wrong == "") || err != nil && !strings.Contains(err.Error(), c.wrong) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestALostOrDoubledBatchFails asks a server that lost a batch that it had acknowledged, or doubles one late.
func TestALostOrDoubledBatchFails(t *testing.T) {
	events := func(n int64) found { return found{n, n, float64(n) * float64(n-1) / 2} }
	for name, c := range map[string]struct {
		after func(asked int) found
		wrong string
	}{
		"all come in the end":     {after: func(asked int) found { return events(int64(min(100, 10*asked))) }},
		"one is lost":             {after: func(int) found { return found{99, 99, 4950 - 7} }, wrong: "of push there are 99 events"},
		"one is doubled":          {after: func(int) found { return found{101, 100, 4957} }, wrong: "of push there are 101 events"},
		"one is doubled too late": {after: func(asked int) found { return found{int64(99 + asked), 100, 4950} }, wrong: "of push there are 101 events"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				asked := 0
				count := func(context.Context) (map[string]found, error) {
					asked++
					return map[string]found{"push": c.after(asked)}, nil
				}
				err := agree(t.Context(), count, expected{"push": 100})
				if (err == nil) != (c.wrong == "") || err != nil && !strings.Contains(err.Error(), c.wrong) {
					t.Error(err)
				}
			})
		})
	}
}

func TestWhatGrowsIsFound(t *testing.T) {
	steady, leaking, begun := &gauge{}, &gauge{}, &gauge{}
	for i := range 100 {
		at := time.Duration(i) * time.Second
		steady.samples = append(steady.samples, sample{at: at, memory: 100 + float64(i%7*10), heap: float64(i%5) * 20, goroutines: 20, open: 9, files: 30})
		leaking.samples = append(leaking.samples, sample{at: at, memory: 100 + float64(i) + float64(i%7*10), goroutines: 20 + float64(i)/10, open: 9})
		begun.samples = append(begun.samples, sample{at: at, memory: min(float64(i)*10, 200), goroutines: 20})
	}
	leaking.samples[99].memory = 100 // a collection at the end hides nothing
	var out bytes.Buffer
	for _, g := range []*gauge{steady, begun} {
		if err := g.judge(&out); err != nil {
			t.Error(err)
		}
	}
	err := leaking.judge(&out)
	if err == nil || !strings.Contains(err.Error(), "memory, MiB grew from") || !strings.Contains(err.Error(), "goroutines grew from") {
		t.Errorf("leaking: %v", err)
	}
}

func TestBucketFailsAndStillServes(t *testing.T) {
	b := newBucket(1)
	defer b.close()
	b.slow = time.Millisecond
	plain, err := packed(eventLines("s3", 0, 10))
	if err != nil {
		t.Fatal(err)
	}
	b.server.Put(bucketName, "in/a.ndjson.gz", plain)
	statuses := map[int]int{}
	for range 200 {
		response, err := b.http.Client().Get(b.address + "/" + bucketName + "/in/a.ndjson.gz")
		if err != nil {
			continue // a body that was cut before its head was read
		}
		statuses[response.StatusCode]++
		_ = response.Body.Close()
	}
	if statuses[200] == 0 || statuses[500] == 0 || statuses[503] == 0 || b.faults() == 0 {
		t.Errorf("answers %v, %d faults", statuses, b.faults())
	}
}
