package main

import "testing"

func TestParseDiskFree(t *testing.T) {
	for text, want := range map[string]int64{"": 0, "0": -1, "0GB": -1, "10GB": 10e9, "2TiB": 2 << 40} {
		if got, err := parseDiskFree(text); err != nil || got != want {
			t.Errorf("%q is %d (%v), want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"GB", "-1", "-1GB", "123", "1XB", "NaN", "1e300TB", "10 %"} {
		if got, err := parseDiskFree(text); err == nil {
			t.Errorf("%q is taken for %d", text, got)
		}
	}
}
