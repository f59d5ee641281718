package ingest

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
)

// TestS3Storm loads from a server that fails in every way at random, and again, until it
// no longer does: no event may be lost or doubled.
func TestS3Storm(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	server := s3fake.New(t)
	server.PageSize = 3
	names := []string{}
	for i := range 12 {
		name := fmt.Sprintf("f%d", i)
		names = append(names, name)
		server.Put("bucket", "logs/"+name+".ndjson.gz", gzipped(events(name, 2000)))
	}
	var calm atomic.Bool
	faults := make([]s3fake.Behaviour, 4096)
	for i := range faults {
		switch random.IntN(5) {
		case 0:
			faults[i] = s3fake.Behaviour{Status: 503, Code: "SlowDown"}
		case 1, 2:
			faults[i] = s3fake.Behaviour{CutAfter: 1 + random.IntN(20_000)}
		case 3:
			faults[i] = s3fake.Behaviour{CutAfter: -1}
		}
	}
	var next atomic.Int64
	server.Fault = func(r s3fake.Request) s3fake.Behaviour {
		if calm.Load() {
			return s3fake.Behaviour{}
		}
		return faults[int(next.Add(1))%len(faults)]
	}
	data := newFake()
	for range 3 {
		if _, err := load(t.Context(), data, s3Request(server, "s3://bucket/logs/"), testLimits()); err != nil {
			t.Fatal(err)
		}
	}
	calm.Store(true)
	report, err := load(t.Context(), data, s3Request(server, "s3://bucket/logs/"), testLimits())
	if err != nil || len(report.Failed) != 0 {
		t.Errorf("report %+v, %v", report, err)
	}
	data.holds(t, ids(2000, names...))
}

func TestObjectOverwrittenWhileRead(t *testing.T) {
	for name, bounds := range map[string]limits{"shared": testLimits(), "own": testLimits().small()} {
		t.Run(name, func(t *testing.T) {
			server := s3fake.New(t)
			server.Put("bucket", "a.ndjson", events("old", 2000))
			server.Put("bucket", "b.ndjson", events("b", 10))
			server.Fault = func(r s3fake.Request) s3fake.Behaviour {
				if r.Key != "a.ndjson" {
					return s3fake.Behaviour{}
				}
				switch r.Number {
				case 1:
					return s3fake.Behaviour{CutAfter: 50_000}
				case 2:
					return s3fake.Behaviour{Before: func() { server.Put("bucket", "a.ndjson", events("new", 1500)) }}
				}
				return s3fake.Behaviour{}
			}
			data := newFake()
			report, err := load(t.Context(), data, s3Request(server, "s3://bucket/"), bounds)
			if err != nil {
				t.Fatal(err)
			}
			expect(t, report, 2, 0, 0, 0)
			want := ids(1500, "new")
			for id := range ids(10, "b") {
				want[id] = 1
			}
			data.holds(t, want)
			server.Put("bucket", "a.ndjson", events("newer", 10))
			report, err = load(t.Context(), data, s3Request(server, "s3://bucket/"), bounds)
			if err != nil {
				t.Fatal(err)
			}
			expect(t, report, 0, 2, 0, 1)
			data.holds(t, want)
		})
	}
}

func TestObjectThatAlwaysChanges(t *testing.T) {
	server := s3fake.New(t)
	server.Put("bucket", "a.ndjson", events("a", 10))
	server.Fault = func(r s3fake.Request) s3fake.Behaviour {
		return s3fake.Behaviour{Before: func() {
			if r.Get {
				server.Put("bucket", "a.ndjson", events("a", 10+r.Number))
			}
		}}
	}
	data := newFake()
	report, err := load(t.Context(), data, s3Request(server, "s3://bucket/"), testLimits())
	if err != nil || len(report.Failed) != 1 || !strings.Contains(report.Failed[0].Err.Error(), "changed") {
		t.Errorf("report %+v, %v", report, err)
	}
	data.holds(t, map[string]int{})
}

func TestObjectRemovedAfterListing(t *testing.T) {
	server := s3fake.New(t)
	server.Put("bucket", "a.ndjson", events("a", 10))
	server.Put("bucket", "b.ndjson", events("b", 10))
	server.Fault = func(r s3fake.Request) s3fake.Behaviour {
		return s3fake.Behaviour{Before: func() {
			if r.Get {
				server.Remove("bucket", "b.ndjson")
			}
		}}
	}
	data := newFake()
	report, err := load(t.Context(), data, s3Request(server, "s3://bucket/"), testLimits())
	if err != nil {
		t.Fatal(err)
	}
	expect(t, report, 1, 0, 0, 1)
	data.holds(t, ids(10, "a"))
}

func TestObjectsWithoutETag(t *testing.T) {
	server := s3fake.New(t)
	server.Put("bucket", "a.ndjson", events("a", 1000))
	server.Put("bucket", "b.ndjson", events("b", 1000))
	server.Fault = func(r s3fake.Request) s3fake.Behaviour {
		cut := 0
		if r.Get && r.Number == 1 {
			cut = 10_000
		}
		return s3fake.Behaviour{NoETag: true, CutAfter: cut}
	}
	data := newFake()
	for i := range 2 {
		report, err := load(t.Context(), data, s3Request(server, "s3://bucket/"), testLimits())
		if err != nil {
			t.Fatal(err)
		}
		expect(t, report, 2*(1-i), 2*i, 0, 0)
		data.holds(t, ids(1000, "a", "b"))
	}
}
