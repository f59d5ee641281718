package config

import (
	"fmt"
	"math/big"
	"regexp"
	"strings"
	"testing"
	"time"
)

// FuzzValues holds durations and sizes to a reader of long numbers, and shares to their bounds.
func FuzzValues(f *testing.F) {
	for _, text := range []string{"1w2d3h4m5s6ms", "9223372036854ms", "106751d23h", "64MiB", "8388607TiB", "9 GB", "1%", "0.25", "nan", "100.1%", "h", "1m1h", "0x1p-2"} {
		f.Add(text)
	}
	part := regexp.MustCompile(`^(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$`)
	size := regexp.MustCompile(`^(\d+) ?([A-Za-z]+)$`)
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 100 {
			return // the regular expression would be what is tested
		}
		duration, err := ParseDuration(text)
		check(t, text, int64(duration), err, plainDuration(part, text))
		bytes, err := ParseSize(text)
		check(t, text, bytes, err, plainSize(size, text))
		if share, err := ParseShare(text); err == nil && !(share >= 0 && share <= 1) {
			t.Fatalf("%q is the share %v", text, share)
		}
	})
}

// check compares with a long number, nil for none.
func check(t *testing.T, text string, got int64, err error, want *big.Int) {
	t.Helper()
	switch {
	case want == nil || !want.IsInt64():
		if err == nil || !strings.Contains(err.Error(), fmt.Sprintf("%q", text)) {
			t.Fatalf("%q is taken for %d, or not named: %v", text, got, err)
		}
	case err != nil || got != want.Int64():
		t.Fatalf("%q is %d, %v; want %d", text, got, err, want)
	}
}

func plainDuration(pattern *regexp.Regexp, text string) *big.Int {
	parts := pattern.FindStringSubmatch(text)
	if parts == nil || text == "" {
		return nil
	}
	total := new(big.Int)
	for i, unit := range []time.Duration{7 * 24 * time.Hour, 24 * time.Hour, time.Hour, time.Minute, time.Second, time.Millisecond} {
		if count, ok := new(big.Int).SetString(parts[1+i], 10); ok {
			total.Add(total, count.Mul(count, big.NewInt(int64(unit))))
		}
	}
	return total
}

func plainSize(pattern *regexp.Regexp, text string) *big.Int {
	parts := pattern.FindStringSubmatch(text)
	if parts == nil || sizeUnits[parts[2]] == 0 {
		return nil
	}
	count, _ := new(big.Int).SetString(parts[1], 10)
	return count.Mul(count, big.NewInt(sizeUnits[parts[2]]))
}
