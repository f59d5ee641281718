package main

import (
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/ingest"
)

// clock is a time that only moves when told.
type clock struct{ at time.Time }

func (c *clock) now() time.Time { return c.at }

func (c *clock) pass(d time.Duration) { c.at = c.at.Add(d) }

func TestProgressBar(t *testing.T) {
	c := &clock{at: time.Unix(0, 0)}
	out := &strings.Builder{}
	p := newProgress(out, 200, c.now)
	c.pass(10 * time.Second)
	p.update(ingest.Progress{Objects: 4, ObjectsDone: 1, Bytes: 4_000_000, BytesDone: 1_000_000, Events: 50_000, Rejected: 2})
	want := "\r\x1b[K██████░░░░░░░░░░░░░░░░░░  25 % · 1.0 MB of 4.0 MB · 1 of 4 objects · 50,000 events · 5,000 events/s · 2 rejected · 30 s left"
	if out.String() != want {
		t.Errorf("got  %q\nwant %q", out.String(), want)
	}
	p.clear()
	if !strings.HasSuffix(out.String(), "left\r\x1b[K") {
		t.Errorf("not cleared: %q", out.String())
	}
}

func TestProgressFitsTheTerminal(t *testing.T) {
	out := &strings.Builder{}
	p := newProgress(out, 40, time.Now)
	p.update(ingest.Progress{Objects: 4, Bytes: 4_000_000, BytesDone: 1_000_000, Events: 50_000})
	if line := strings.TrimPrefix(out.String(), "\r\x1b[K"); len([]rune(line)) > 39 {
		t.Errorf("%d columns: %q", len([]rune(line)), line)
	}
}

func TestProgressLinesComeNowAndThen(t *testing.T) {
	c := &clock{at: time.Unix(0, 0)}
	out := &strings.Builder{}
	p := newProgress(out, 0, c.now)
	for range 21 {
		p.update(ingest.Progress{Objects: 1, BytesDone: 1234, Events: 10})
		c.pass(time.Second / 2)
	}
	p.clear()
	want := "1.2 kB, 10 events, 2 events/s\n1.2 kB, 10 events, 1 event/s\n"
	if out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}

func TestSizeText(t *testing.T) {
	for size, want := range map[int64]string{
		0: "0 B", 999: "999 B", 1000: "1.0 kB", 9_949: "9.9 kB", 9_950: "10 kB", 999_499: "999 kB", 999_500: "1.0 MB",
		1_234_567_890: "1.2 GB", 1 << 62: "4.6 EB",
	} {
		if got := sizeText(size); got != want {
			t.Errorf("%d: %q, want %q", size, got, want)
		}
	}
}
