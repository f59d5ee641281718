// Package lateness counts how long after their own time things arrive: events of a source,
// or its objects by the dates of their keys.
//
// A Histogram is a few hundred bytes however much it counted, so one can be kept for each
// source and hour. Histograms of hours, sources or machines add up, in any order. Its buckets
// are a second wide up to 8 seconds, and from there on a quarter of a power of two: what it
// says of lateness is at most a quarter too much, and never too little.
package lateness

import (
	"encoding/json"
	"fmt"
	"math/bits"
	"time"
)

// The buckets: one for each second below exactSeconds, then four for each power of two.
const (
	exactSeconds = 8
	exactBits    = 3                                   // exactSeconds is 1 << exactBits
	bucketsMax   = exactSeconds + 4*(33-exactBits) + 1 // the last one begins at 2^33 seconds: no Duration is longer by a quarter
)

// Histogram counts arrivals by lateness. The zero value is empty. It is not safe for
// concurrent use.
type Histogram struct {
	// counts grows to the last bucket in use.
	counts []int64
	total  int64
	// early counts what arrived before its time, which is in the first bucket too.
	early int64
	// latest is the greatest lateness, exact.
	latest time.Duration
}

// Observe counts things that arrived together: count of them, of one time. What arrives before its own time,
// as where clocks differ, counts as not late.
func (h *Histogram) Observe(arrived, own time.Time, count int64) {
	if count <= 0 {
		return
	}
	late := arrived.Sub(own) // saturates after 292 years
	if late < 0 {
		h.early += count
		late = 0
	}
	h.latest = max(h.latest, late)
	h.add(bucketOf(late), count)
}

func (h *Histogram) add(bucket int, count int64) {
	for len(h.counts) <= bucket {
		h.counts = append(h.counts, 0)
	}
	h.counts[bucket] += count
	h.total += count
}

// Merge adds what another histogram counted.
func (h *Histogram) Merge(other *Histogram) {
	for bucket, count := range other.counts {
		if count > 0 {
			h.add(bucket, count)
		}
	}
	h.early += other.early
	h.latest = max(h.latest, other.latest)
}

// Count is how many things were counted, Early how many of them arrived before their time.
func (h *Histogram) Count() int64 { return h.total }

// Early is how many of the things counted arrived before their time.
func (h *Histogram) Early() int64 { return h.early }

// Latest is the greatest lateness, exact; 0 where nothing was counted.
func (h *Histogram) Latest() time.Duration { return h.latest }

// Quantile returns a lateness that at least the share of all, 0 to 1, did not exceed: the end of a bucket, or
// Latest where that is less. It is 0 where nothing was counted.
func (h *Histogram) Quantile(share float64) time.Duration {
	want := share * float64(h.total)
	var seen int64
	for bucket, count := range h.counts {
		if seen += count; count > 0 && float64(seen) >= want {
			return min(bucketEnd(bucket), h.latest)
		}
	}
	return h.latest
}

// LaterThan returns how many were certainly later than the bound: those in buckets that begin at
// it or behind it.
func (h *Histogram) LaterThan(bound time.Duration) int64 {
	var count int64
	for bucket := range h.counts {
		if start := bucketStart(bucket); start >= bound && bucket > 0 {
			count += h.counts[bucket]
		}
	}
	return count
}

// bucketOf is the bucket of a lateness, which is not negative.
func bucketOf(late time.Duration) int {
	seconds := uint64(late / time.Second)
	if seconds < exactSeconds {
		return int(seconds)
	}
	exponent := bits.Len64(seconds) - 1
	return exactSeconds + 4*(exponent-exactBits) + int(seconds>>(exponent-2)&3)
}

// bucketStart is the least lateness of a bucket.
func bucketStart(bucket int) time.Duration {
	if bucket < exactSeconds {
		return time.Duration(bucket) * time.Second
	}
	exponent, quarter := exactBits+(bucket-exactSeconds)/4, uint64((bucket-exactSeconds)%4)
	return time.Duration((4+quarter)<<(exponent-2)) * time.Second
}

// bucketEnd is what everything in a bucket is less than.
func bucketEnd(bucket int) time.Duration {
	if bucket+1 >= bucketsMax {
		return 1<<63 - 1
	}
	return bucketStart(bucket + 1)
}

// written is a histogram as JSON: counts by bucket, and nothing of empty ones.
type written struct {
	Counts map[int]int64 `json:"counts"`
	Early  int64         `json:"early,omitempty"`
	Latest int64         `json:"latest"` // nanoseconds
}

// MarshalJSON writes all that the histogram knows.
func (h *Histogram) MarshalJSON() ([]byte, error) {
	counts := map[int]int64{}
	for bucket, count := range h.counts {
		if count > 0 {
			counts[bucket] = count
		}
	}
	return json.Marshal(written{Counts: counts, Early: h.early, Latest: int64(h.latest)})
}

// UnmarshalJSON reads what MarshalJSON wrote; anything else is an error and leaves the histogram as it
// was.
func (h *Histogram) UnmarshalJSON(text []byte) error {
	var read written
	if err := json.Unmarshal(text, &read); err != nil {
		return fmt.Errorf("read a histogram of lateness: %w", err)
	}
	var made Histogram
	for bucket, count := range read.Counts {
		if bucket < 0 || bucket >= bucketsMax || count <= 0 || made.total+count < 0 {
			return fmt.Errorf("read a histogram of lateness: bucket %d has the count %d", bucket, count)
		}
		made.add(bucket, count)
	}
	if read.Early < 0 || read.Early > made.total || read.Latest < 0 {
		return fmt.Errorf("read a histogram of lateness: %d of %d are early, the latest by %d", read.Early, made.total, read.Latest)
	}
	made.early, made.latest = read.Early, time.Duration(read.Latest)
	*h = made
	return nil
}
