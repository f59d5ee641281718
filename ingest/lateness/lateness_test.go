package lateness

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"
)

func TestBuckets(t *testing.T) {
	for bucket := range bucketsMax - 1 {
		start, end := bucketStart(bucket), bucketEnd(bucket)
		if bucketOf(start) != bucket || bucketOf(end-1) != bucket || bucketOf(end) != bucket+1 {
			t.Errorf("bucket %d from %v to %v", bucket, start, end)
		}
		if bucket >= exactSeconds && float64(end-start) > float64(start)/4 {
			t.Errorf("bucket %d from %v to %v is too wide", bucket, start, end)
		}
	}
	if last := bucketOf(math.MaxInt64); last >= bucketsMax {
		t.Errorf("the longest time is in bucket %d of %d", last, bucketsMax)
	}
}

// TestAgainstSorted compares with a sorted list of all that was counted, in two parts that are merged.
func TestAgainstSorted(t *testing.T) {
	seed := uint64(time.Now().UnixMicro())
	if text := os.Getenv("SLUICE_RANDOM_SEED"); text != "" {
		var err error
		if seed, err = strconv.ParseUint(text, 10, 64); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("SLUICE_RANDOM_SEED=%d", seed)
	random := rand.New(rand.NewPCG(seed, 3))
	var parts [2]Histogram
	var plain []time.Duration
	early := int64(0)
	arrived := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	for range 2000 {
		late := time.Duration(math.Exp(random.Float64()*43)) - time.Minute
		count := int64(random.IntN(3))
		parts[random.IntN(2)].Observe(arrived, arrived.Add(-late), count)
		for range count {
			if late < 0 {
				early++
			}
			plain = append(plain, max(late, 0))
		}
	}
	slices.Sort(plain)
	text, err := json.Marshal(&parts[0])
	if err != nil {
		t.Fatal(err)
	}
	var h Histogram
	if err := json.Unmarshal(text, &h); err != nil {
		t.Fatal(err)
	}
	h.Merge(&parts[1])
	if h.Count() != int64(len(plain)) || h.Early() != early || h.Latest() != plain[len(plain)-1] {
		t.Errorf("%d counted, %d early, the latest %v", h.Count(), h.Early(), h.Latest())
	}
	for _, share := range []float64{0, 0.01, 0.5, 0.9, 0.999, 1} {
		exact := plain[max(0, int(math.Ceil(share*float64(len(plain))))-1)]
		if got := h.Quantile(share); got < exact || float64(got) > float64(exact)*1.25+float64(time.Second) {
			t.Errorf("quantile %v: %v, exactly %v", share, got, exact)
		}
	}
	for bucket := 1; bucket < bucketsMax; bucket++ {
		bound, want := bucketStart(bucket), int64(0)
		for _, late := range plain {
			if late >= bound {
				want++
			}
		}
		if got := h.LaterThan(bound); got != want {
			t.Errorf("%d later than %v, want %d", got, bound, want)
		}
	}
}

func TestEmptyAndExtreme(t *testing.T) {
	var h Histogram
	if h.Quantile(0.5) != 0 || h.Latest() != 0 || h.LaterThan(0) != 0 || h.Count() != 0 {
		t.Error("an empty histogram knows something")
	}
	h.Observe(time.Unix(1<<40, 0), time.Unix(-1<<40, 0), 1)
	if h.Quantile(1) != math.MaxInt64 || h.LaterThan(time.Hour) != 1 {
		t.Errorf("the longest time: %v", h.Quantile(1))
	}
	h.Observe(time.Now(), time.Now(), 0)
	if h.Count() != 1 {
		t.Error("nothing was counted as something")
	}
}

func TestWrongJSON(t *testing.T) {
	h := Histogram{counts: []int64{3}, total: 3}
	for _, text := range []string{`[]`, `{"counts": {"-1": 1}}`, `{"counts": {"1000": 1}}`, `{"counts": {"1": -1}}`, `{"counts": {"1": 0}}`,
		`{"counts": {"1": 1}, "early": 2}`, `{"latest": -1}`, `{"counts": {"1": 9223372036854775807, "2": 1}}`} {
		if err := json.Unmarshal([]byte(text), &h); err == nil || h.total != 3 {
			t.Errorf("%s: %v, %+v", text, err, h)
		}
	}
}
