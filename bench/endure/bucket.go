package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
)

// bucketName is the bucket that the source reads.
const bucketName = "endure"

// The objects: some a second, of some events each.
const (
	objectPause     = 200 * time.Millisecond
	objectEventsMax = 1000
)

// bucket is an S3 server that is filled while it is read, and does not behave.
type bucket struct {
	server  *s3fake.Server
	http    *httptest.Server
	address string
	events  atomic.Int64
	files   atomic.Int64
	failed  atomic.Int64
	// slow bounds how long an answer may take.
	slow time.Duration

	mu     sync.Mutex
	random *rand.Rand
}

func newBucket(seed uint64) *bucket {
	b := &bucket{server: s3fake.Make(), random: rand.New(rand.NewPCG(seed, 1)), slow: time.Second}
	b.server.MakeBucket(bucketName)
	b.server.Fault = b.fault
	b.http = httptest.NewServer(b.server)
	b.address = b.http.URL
	return b
}

func (b *bucket) close() {
	b.http.CloseClientConnections()
	b.http.Close()
}

func (b *bucket) put() int64     { return b.events.Load() }
func (b *bucket) objects() int64 { return b.files.Load() }
func (b *bucket) faults() int64  { return b.failed.Load() }

// fault answers one request of ten with an error, cuts one body of twenty and is slow as often.
func (b *bucket) fault(request s3fake.Request) s3fake.Behaviour {
	b.mu.Lock()
	defer b.mu.Unlock()
	behaviour := s3fake.Behaviour{}
	switch b.random.IntN(20) {
	case 0:
		behaviour = s3fake.Behaviour{Status: http.StatusInternalServerError, Code: "InternalError"}
	case 1:
		behaviour = s3fake.Behaviour{Status: http.StatusServiceUnavailable, Code: "SlowDown"}
	case 2:
		if request.Get {
			behaviour.CutAfter = 1 + b.random.IntN(2000)
		}
	case 3:
		pause := time.Duration(b.random.Int64N(int64(b.slow)))
		behaviour.Before = func() { time.Sleep(pause) }
	default:
		return behaviour
	}
	b.failed.Add(1)
	return behaviour
}

// fill puts objects until ctx ends, under keys that come in no order.
func (b *bucket) fill(ctx context.Context) error {
	tick := time.NewTicker(objectPause)
	defer tick.Stop()
	for number := int64(0); ; number++ {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		b.mu.Lock()
		count, where := 1+b.random.IntN(objectEventsMax), b.random.Uint32()
		b.mu.Unlock()
		data, err := packed(eventLines("s3", b.events.Load(), count))
		if err != nil {
			return err
		}
		b.server.Put(bucketName, fmt.Sprintf("in/%08x-%d.ndjson.gz", where, number), data)
		b.events.Add(int64(count))
		b.files.Add(1)
	}
}

// eventLines are events with ascending numbers, which tell them apart.
func eventLines(origin string, first int64, count int) []byte {
	var lines bytes.Buffer
	now := time.Now().UnixMilli()
	for n := first; n < first+int64(count); n++ {
		fmt.Fprintf(&lines, `{"time":%d,"user":"u%d","event":"e%d","origin":"%s","n":%d}`+"\n", now, n*7919%10_007, n%13, origin, n)
	}
	return lines.Bytes()
}

func packed(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
