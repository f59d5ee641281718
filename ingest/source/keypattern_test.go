package source

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

func mustPattern(t testing.TB, text string) *KeyPattern {
	t.Helper()
	pattern, err := ParseKeyPattern(text)
	if err != nil {
		t.Fatal(err)
	}
	return pattern
}

// instant reads 2026-03-01T07 and shorter forms; "" is no bound.
func instant(t testing.TB, text string) time.Time {
	t.Helper()
	if text == "" {
		return time.Time{}
	}
	at, err := time.Parse("2006-01-02T15:04"[:len(text)], text)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

func TestKeyPatternMatch(t *testing.T) {
	tests := []struct {
		pattern, key string
		from, to     string // no match where from is "no"
	}{
		{"web/{yyyy}/{mm}/{dd}/{hh}/*.gz", "web/2026/03/01/07/a.gz", "2026-03-01T07", "2026-03-01T08"},
		{"web/{yyyy}/{mm}/{dd}/{hh}/*.gz", "web/2026/03/01/07/sub/a.gz", "no", ""},
		{"web/{yyyy}/{mm}/{dd}/{hh}/*.gz", "web/2026/3/01/07/a.gz", "no", ""},
		{"web/{yyyy}/{mm}/{dd}/{hh}/*.gz", "web/2026/003/01/07/a.gz", "no", ""},
		{"web/{yyyy}/{mm}/{dd}/{hh}/*.gz", "web/2026/02/30/07/a.gz", "no", ""},
		{"web/{yyyy}/{mm}/{dd}/{hh}/*.gz", "web/2026/03/01/24/a.gz", "no", ""},
		{"web/{yyyy}/{mm}/{dd}/{hh}/*.gz", "web/0000/03/01/07/a.gz", "no", ""},
		{"web/{yyyy}/{mm}/{dd}/{hh}/*.gz", "old/web/2026/03/01/07/a.gz", "no", ""},
		{"web/{yyyy}/{mm}/{dd}/{hh}/*.gz", "web/２０２６/03/01/07/a.gz", "no", ""},
		{"{yyyy}{mm}{dd}*", "20260228-x", "2026-02-28", "2026-03-01"},
		{"{yyyy}-{mm}/", "2024-12/x/y", "2024-12", "2025-01"},
		{"{yyyy}-{mm}/", "2024-12/.x/y", "no", ""},
		{"{yyyy}-{mm}/", "2024-12/", "2024-12", "2025-01"},
		{"{yyyy}", "2024", "2024", "2025"},
		{"{yyyy}", "20245", "no", ""},
		{"*/{yyyy}/{mm}/*", "eu/2024/05/x", "2024-05", "2024-06"},
		{"*/{yyyy}/{mm}/*", "eu/us/2024/05/x", "no", ""},
		{"**/{yyyy}/*", "2020/2021/2022/x", "2022", "2023"},
		{"web[{]", "", "refused", ""},
		{"web/", "web/x/y", "", ""},
		{"web/", "web/.x/y", "no", ""},
		{"web", "website", "", ""},
		{"", "x", "", ""},
		{"", ".x", "no", ""},
		{"*.gz", ".x.gz", "", ""},
		{"a.b", "axb", "no", ""},
	}
	for _, test := range tests {
		pattern, err := ParseKeyPattern(test.pattern)
		if err != nil {
			if test.from != "refused" {
				t.Errorf("%s: %v", test.pattern, err)
			}
			continue
		}
		span, ok := pattern.Match(test.key)
		if ok != (test.from != "no") {
			t.Errorf("%s on %q: %v", test.pattern, test.key, ok)
			continue
		}
		if ok && (!span.From.Equal(instant(t, test.from)) || !span.To.Equal(instant(t, test.to))) {
			t.Errorf("%s on %q: %v to %v", test.pattern, test.key, span.From, span.To)
		}
	}
}

func TestKeyPatternErrors(t *testing.T) {
	for text, want := range map[string]string{
		"a/{mm}":            "{mm} stands where {yyyy} should",
		"{yyyy}/{yyyy}":     "{yyyy} stands where {mm} should",
		"{yyyy}/{dd}":       "{dd} stands where {mm} should",
		"{day}":             "there is no date field {day}",
		"{yyyy":             "a { without }",
		"yyyy}":             "a } without a {",
		"a[b":               "a [ without ]",
		"[z-a]":             "malformed",
		"x[{yyyy}]":         "a brace within [ ]",
		"{yyyy}{mm}{dd}{}":  "there is no date field {}",
		"{yyyy}{mm}{dd}{ss": "a { without }",
	} {
		if _, err := ParseKeyPattern(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %s", text, err, want)
		}
	}
}

func TestKeyPatternPrefixes(t *testing.T) {
	tests := []struct {
		pattern, from, to string
		want              []string
	}{
		{"w/{yyyy}/{mm}/{dd}/{hh}/*", "2026-02-28T22:30", "2026-03-01T01:00", []string{"w/2026/02/28/22/", "w/2026/02/28/23/", "w/2026/03/01/00/"}},
		{"w/{yyyy}/{mm}/{dd}/{hh}/*", "2026-02-28T23:00", "2026-03-02T00:01", []string{"w/2026/02/28/23/", "w/2026/03/01/", "w/2026/03/02/00/"}},
		{"w/{yyyy}/{mm}/{dd}/{hh}/*", "2025-11-30", "2026-02-02", []string{"w/2025/11/30/", "w/2025/12/", "w/2026/01/", "w/2026/02/01/"}},
		{"{yyyy}{mm}{dd}{hh}", "2024-02-28T23", "2024-03-01", []string{"2024022823", "20240229"}},
		{"w/{yyyy}-{mm}/", "2025-11-30", "2026-01-01T00:00", []string{"w/2025-11/", "w/2025-12/"}},
		{"w/{yyyy}/", "2025-11-30", "2026-01-01T00:01", []string{"w/2025/", "w/2026/"}},
		{"w/{yyyy}/*/{mm}/", "2025-11-30", "2026-01-01T00:01", []string{"w/2025/", "w/2026/"}},
		{"w/*/{yyyy}/", "2025-11-30", "2026-01-01", []string{"w/"}},
		{"w/{yyyy}/", "", "2026-01-01", []string{"w/"}},
		{"w/{yyyy}/", "2026-01-01", "", []string{"w/"}},
		{"w/{yyyy}/", "2026-01-02", "2026-01-01", nil},
		{"w/{yyyy}/", "2026-01-02", "2026-01-02", nil},
		{"w/*.gz", "2026-01-02", "2026-01-01", []string{"w/"}},
		{"w/", "", "", []string{"w/"}},
		{"", "", "", []string{""}},
	}
	for _, test := range tests {
		span := Span{From: instant(t, test.from), To: instant(t, test.to)}
		got := slices.Collect(mustPattern(t, test.pattern).Prefixes(span))
		if !slices.Equal(got, test.want) {
			t.Errorf("%s from %s to %s:\n got %q\nwant %q", test.pattern, test.from, test.to, got, test.want)
		}
	}
}

func TestPrefixesOfAllTimes(t *testing.T) {
	span := Span{From: time.Date(-300, 1, 1, 0, 0, 0, 0, time.UTC), To: time.Date(200_000, 1, 1, 0, 0, 0, 0, time.UTC)}
	count, last := 0, ""
	for prefix := range mustPattern(t, "{yyyy}/{mm}/{dd}/{hh}").Prefixes(span) {
		count++
		last = prefix
	}
	if count != 9999*12 || last != "9999/12/" {
		t.Errorf("%d prefixes up to %s", count, last)
	}
}

// randomSeed is that of SLUICE_RANDOM_SEED, or else one of the clock.
func randomSeed(t testing.TB) uint64 {
	t.Helper()
	seed := uint64(time.Now().UnixMicro())
	if text := os.Getenv("SLUICE_RANDOM_SEED"); text != "" {
		var err error
		if seed, err = strconv.ParseUint(text, 10, 64); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("SLUICE_RANDOM_SEED=%d", seed)
	return seed
}

// randomKey is a key that some pattern of the test may select, or nearly.
func randomKey(random *rand.Rand) string {
	at := time.Date(2025, 11, 1, random.IntN(24*130), 0, 0, 0, time.UTC)
	layouts := []string{
		"w/2006/01/02/15/", "w/2006/01/02/", "w/2006/01/", "w/2006-01-02-15.", "w/20060102", "eu/2006/01/02/", "w/2006/eu/01/02/",
		"w/2006/1/2/15/", "/2006/01/02/15/", "w/2006/13/02/", "w/2006/02/31/", "",
	}
	names := []string{"a.gz", "b", "sub/c.gz", ".d.gz", "", "2026/01/02/03/x.gz"}
	return at.Format(layouts[random.IntN(len(layouts))]) + names[random.IntN(len(names))]
}

// TestPrefixesAgainstFilter holds that listing by prefixes finds exactly the keys that
// listing everything and looking at each finds, and each once.
func TestPrefixesAgainstFilter(t *testing.T) {
	random := rand.New(rand.NewPCG(randomSeed(t), 1))
	patterns := []string{
		"w/{yyyy}/{mm}/{dd}/{hh}/*.gz", "w/{yyyy}/{mm}/{dd}/{hh}/", "w/{yyyy}/{mm}/{dd}/", "w/{yyyy}/{mm}/", "w/{yyyy}/",
		"w/{yyyy}-{mm}-{dd}-{hh}.*", "w/{yyyy}{mm}{dd}*", "*/{yyyy}/{mm}/{dd}/*", "w/{yyyy}/*/{mm}/{dd}/*", "**/{yyyy}/**", "w/", "", "w", "**.gz",
	}
	var keys []string
	for range 3000 {
		keys = append(keys, randomKey(random))
	}
	slices.Sort(keys)
	keys = slices.Compact(keys)
	for range 400 {
		pattern := mustPattern(t, patterns[random.IntN(len(patterns))])
		from := time.Date(2025, 10, 15, 0, random.IntN(60*24*150), 0, 0, time.UTC)
		span := Span{From: from, To: from.Add(time.Duration(random.IntN(60*24*100)) * time.Minute)}
		switch random.IntN(8) {
		case 0:
			span.From = time.Time{}
		case 1:
			span.To = time.Time{}
		case 2:
			span.From, span.To = span.From.Truncate(time.Hour), span.To.Truncate(24*time.Hour)
		}
		var want, got []string
		for _, key := range keys {
			if pattern.Selects(key, span) {
				want = append(want, key)
			}
		}
		for prefix := range pattern.Prefixes(span) {
			for _, key := range keys {
				if strings.HasPrefix(key, prefix) && pattern.Selects(key, span) {
					got = append(got, key)
				}
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Fatalf("%s from %v to %v: %d keys, want %d", pattern, span.From, span.To, len(got), len(want))
		}
	}
}

// TestMatchAgainstDigits reads the date of a key in a second way.
func TestMatchAgainstDigits(t *testing.T) {
	random := rand.New(rand.NewPCG(randomSeed(t), 2))
	pattern := mustPattern(t, "w/{yyyy}/{mm}/{dd}/{hh}/*")
	for range 20_000 {
		year, month, day, hour := random.IntN(10_000), random.IntN(14), random.IntN(33), random.IntN(26)
		key := fmt.Sprintf("w/%04d/%02d/%02d/%02d/x", year, month, day, hour)
		want, err := time.Parse("w/2006/01/02/15/x", key)
		span, ok := pattern.Match(key)
		if wellFormed := err == nil && year > 0; ok != wellFormed || ok && !span.From.Equal(want) {
			t.Fatalf("%s: %v %v, want %v %v", key, span.From, ok, want, err)
		}
	}
}

// FuzzKeyPattern holds that nothing panics, and that what a pattern selects is below its
// prefixes.
func FuzzKeyPattern(f *testing.F) {
	f.Add("w/{yyyy}/{mm}/{dd}/{hh}/*.gz", "w/2026/03/01/07/a.gz")
	f.Add("**/{yyyy}[!a-z]?", "x/2026-x")
	f.Add("{yyyy}{", "")
	f.Fuzz(func(t *testing.T, text, key string) {
		pattern, err := ParseKeyPattern(text)
		if err != nil {
			return
		}
		span, ok := pattern.Match(key)
		if !ok {
			return
		}
		for prefix := range pattern.Prefixes(span) {
			if strings.HasPrefix(key, prefix) {
				return
			}
		}
		t.Errorf("%q selects %q, which is below no prefix of %v", text, key, span)
	})
}
