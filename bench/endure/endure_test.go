package main

import (
	"bytes"
	"strings"
	"testing"
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
		"one of others":            {have: map[string]found{"s3": {3, 3, 9}}, wrong: "with the sum 9"},
	} {
		err := compare(c.have, want)
		if (err == nil) != (c.wrong == "") || err != nil && !strings.Contains(err.Error(), c.wrong) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestMemoryThatGrowsIsFound(t *testing.T) {
	steady, growing := &gauge{}, &gauge{}
	for i := range 50 {
		at := time.Duration(i) * time.Second
		steady.samples = append(steady.samples, sample{at, 100 + float64(i%7), 20, 9})
		growing.samples = append(growing.samples, sample{at, 100, 20 + float64(i), 9})
	}
	var out bytes.Buffer
	if err := steady.judge(&out); err != nil {
		t.Error(err)
	}
	if err := growing.judge(&out); err == nil || !strings.Contains(err.Error(), "goroutines grew from") {
		t.Errorf("growing goroutines: %v", err)
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
