package calendar

import (
	"math"
	"math/rand"
	"slices"
	"sort"
	"testing"
	"time"
)

func zone(t testing.TB, name string) Zone {
	t.Helper()
	z, err := LoadZone(name, time.Monday)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

// at reads a moment on the zone's clock.
func at(t testing.TB, z Zone, text string) int64 {
	t.Helper()
	us, err := z.ParseMoment(text, time.Unix(0, 0))
	if err != nil {
		t.Fatal(err)
	}
	return us
}

// plainZones jump at night but never at midnight, so that package time's Date says
// when a day starts.
var plainZones = []string{"Europe/Zurich", "Asia/Kolkata", "Australia/Lord_Howe", "UTC", "America/New_York"}

// oddZones have jumped at midnight, a minute after it, or over a whole day.
var oddZones = []string{"America/Havana", "America/St_Johns", "America/Sao_Paulo", "Asia/Beirut", "Pacific/Apia", "Africa/Casablanca", "Asia/Kathmandu"}

func random(t testing.TB) *rand.Rand {
	seed := time.Now().UnixNano()
	t.Logf("seed %d", seed)
	return rand.New(rand.NewSource(seed))
}

// moment picks a moment from 1975 to 2037, often close to a jump of the clock.
func moment(r *rand.Rand, z Zone) int64 {
	const from, to = 157766400 * Second, 2114380800 * Second
	us := from + r.Int63n(to-from)
	if r.Intn(2) == 0 {
		if _, end := z.Time(us).ZoneBounds(); !end.IsZero() {
			us = end.UnixMicro() + r.Int63n(4*Hour) - 2*Hour
		}
	}
	return us
}

func TestFloorAgreesWithPackageTime(t *testing.T) {
	r := random(t)
	for _, name := range plainZones {
		z := zone(t, name)
		for range 3000 {
			us := moment(r, z)
			y, m, d := z.Time(us).Date()
			date := func(y int, m time.Month, d int) int64 {
				return time.Date(y, m, d, 0, 0, 0, 0, z.Location).UnixMicro()
			}
			weekday := int(z.Time(us).Weekday()+6) % 7
			want := map[string]int64{
				"1d": date(y, m, d), "1w": date(y, m, d-weekday), "1mo": date(y, m, 1),
				"1q": date(y, (m-1)/3*3+1, 1), "1y": date(y, 1, 1), "6mo": date(y, (m-1)/6*6+1, 1),
			}
			for text, start := range want {
				if got := z.Floor(us, unit(t, text)); got != start {
					t.Fatalf("%s: floor of %s to %s is %s, want %s", name, z.Format(us), text, z.Format(got), z.Format(start))
				}
			}
			if got, want := z.Next(us, unit(t, "1d")), date(y, m, d+1); got != want {
				t.Fatalf("%s: next day after %s is %s, want %s", name, z.Format(us), z.Format(got), z.Format(want))
			}
		}
	}
}

func unit(t testing.TB, text string) Unit {
	t.Helper()
	u, err := ParseUnit(text)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

var allUnits = []string{
	"1us", "250ms", "1s", "7s", "1m", "7m", "15m", "45m", "1h", "90m", "2h", "5h", "6h", "12h", "24h",
	"1d", "5d", "1w", "2w", "1mo", "5mo", "1q", "1y", "3y",
}

// TestBucketsTileTime holds that buckets follow each other without gap or overlap,
// whatever the clock does.
func TestBucketsTileTime(t *testing.T) {
	r := random(t)
	for _, name := range append(append([]string(nil), plainZones...), oddZones...) {
		z := zone(t, name)
		z.WeekStart = time.Weekday(r.Intn(7))
		for range 300 {
			us := moment(r, z)
			for _, text := range allUnits {
				u := unit(t, text)
				start, end := z.Bucket(us, u)
				if start > us || end <= us {
					t.Fatalf("%s: %s is not in its bucket of %s, %s to %s", name, z.Format(us), text, z.Format(start), z.Format(end))
				}
				for _, inside := range []int64{start, end - 1, start + r.Int63n(end-start)} {
					if s, e := z.Bucket(inside, u); s != start || e != end {
						t.Fatalf("%s, %s: %s has the bucket %s to %s, and %s in it %s to %s", name, text,
							z.Format(us), z.Format(start), z.Format(end), z.Format(inside), z.Format(s), z.Format(e))
					}
				}
				if s, _ := z.Bucket(end, u); s != end {
					t.Fatalf("%s, %s: the bucket after %s starts at %s", name, text, z.Format(end), z.Format(s))
				}
			}
		}
	}
}

func TestDaysOnWhichTheClockJumps(t *testing.T) {
	cases := []struct {
		zone, from, to, unit string
		lengths              []int64
	}{
		{"Europe/Zurich", "2024-03-31", "2024-04-01", "1d", []int64{23 * Hour}},
		{"Europe/Zurich", "2024-10-27", "2024-10-28", "1d", []int64{25 * Hour}},
		{"Europe/Zurich", "2024-03-31", "2024-04-01", "6h", []int64{5 * Hour, 6 * Hour, 6 * Hour, 6 * Hour}},
		{"Europe/Zurich", "2024-10-27", "2024-10-28", "6h", []int64{7 * Hour, 6 * Hour, 6 * Hour, 6 * Hour}},
		{"Europe/Zurich", "2024-10-27", "2024-10-28", "1h", slices.Repeat([]int64{Hour}, 25)},
		{"America/New_York", "2024-03-10", "2024-03-11", "1h", slices.Repeat([]int64{Hour}, 23)},
		{"Asia/Kolkata", "2024-03-10", "2024-03-11", "1h", slices.Repeat([]int64{Hour}, 24)},
		// Lord Howe moves by half an hour: a short hour at 2:30, a repeated half hour.
		{"Australia/Lord_Howe", "2024-10-06", "2024-10-06T04:00", "1h", []int64{Hour, Hour, Hour / 2, Hour}},
		{"Australia/Lord_Howe", "2024-04-07", "2024-04-07T03:00", "1h", []int64{Hour, Hour, Hour / 2, Hour}},
		{"Pacific/Apia", "2011-12-29", "2012-01-01", "1d", []int64{Day, Day}}, // no 30th
		{"UTC", "2024-02-28", "2024-03-02", "1d", []int64{Day, Day, Day}},
		{"UTC", "2024-02-01", "2024-04-01", "1mo", []int64{29 * Day, 31 * Day}},
	}
	for _, c := range cases {
		z := zone(t, c.zone)
		table := z.Table(at(t, z, c.from), at(t, z, c.to), unit(t, c.unit))
		var lengths []int64
		for i := 1; i < len(table); i++ {
			lengths = append(lengths, table[i]-table[i-1])
		}
		if !slices.Equal(lengths, c.lengths) {
			t.Errorf("%s, %s of %s: lengths %v, want %v", c.zone, c.unit, c.from, lengths, c.lengths)
		}
	}
}

func TestTableSearchAndFloorAllAgree(t *testing.T) {
	r := random(t)
	for _, text := range []string{"7m", "1h", "6h", "1d", "1w", "1mo"} {
		z, u := zone(t, "Europe/Zurich"), unit(t, text)
		from := moment(r, z)
		to := from + r.Int63n(20*u.Approximate()) + 1
		table, starts := z.Table(from, to, u), z.Buckets(from, to, u)
		if len(starts) != len(table)-1 || table[0] > from || table[len(table)-1] < to || starts[len(starts)-1] >= to {
			t.Fatalf("table of %s from %s to %s: %v", text, z.Format(from), z.Format(to), table)
		}
		src, dst := make([]int64, 500), make([]int64, 500)
		for i := range src {
			src[i] = from + r.Int63n(to-from)
		}
		z.FloorAll(dst, src, u)
		for i, us := range src {
			if want := z.Floor(us, u); dst[i] != want || table[sort.Search(len(table), func(i int) bool { return table[i] > us })-1] != want {
				t.Fatalf("%s: %s floors to %s, FloorAll %s", text, z.Format(us), z.Format(want), z.Format(dst[i]))
			}
		}
	}
}

func TestExtremesStayInBounds(t *testing.T) {
	for _, name := range append(append([]string(nil), plainZones...), oddZones...) {
		z := zone(t, name)
		for _, us := range []int64{math.MinInt64, math.MinInt64 + 1, -1, 0, math.MaxInt64 - 1, math.MaxInt64} {
			for _, text := range allUnits {
				start, end := z.Bucket(us, unit(t, text))
				if start >= end {
					t.Errorf("%s: bucket of %d by %s is %d to %d", name, us, text, start, end)
				}
			}
		}
	}
	if got := len((Zone{}).Table(math.MinInt64, math.MaxInt64, unit(t, "1s"))); got != BucketsMax+1 {
		t.Errorf("the table of all time has %d boundaries", got)
	}
	if table := (Zone{}).Table(5, 5, unit(t, "1d")); table != nil {
		t.Errorf("the table of nothing is %v", table)
	}
}

func TestParseMoment(t *testing.T) {
	z := zone(t, "Europe/Zurich")
	now := time.Date(2024, 3, 31, 14, 45, 30, 0, time.UTC) // 16:45:30 on the clock
	cases := map[string]string{
		"2024-05-01T12:00:00Z":         "2024-05-01T14:00:00+02:00",
		"2024-05-01T12:00:00.25+05:00": "2024-05-01T09:00:00.25+02:00",
		"2024-05-01 12:00:00Z":         "2024-05-01T14:00:00+02:00",
		"2024-05-01":                   "2024-05-01T00:00:00+02:00",
		"2024-01-15T06:30":             "2024-01-15T06:30:00+01:00",
		"2024-01-15 06:30:15.5":        "2024-01-15T06:30:15.5+01:00",
		"2024-03-31T02:30":             "2024-03-31T03:00:00+02:00", // jumped over
		"2024-10-27T02:30":             "2024-10-27T02:30:00+02:00", // the first of two
		"1700000000":                   "2023-11-14T23:13:20+01:00",
		"1700000000000":                "2023-11-14T23:13:20+01:00",
		"1700000000000000":             "2023-11-14T23:13:20+01:00",
		"1700000000000000000":          "2023-11-14T23:13:20+01:00",
		"now":                          "2024-03-31T16:45:30+02:00",
		" now ":                        "2024-03-31T16:45:30+02:00",
		"now-1d":                       "2024-03-30T16:45:30+01:00", // the clock's time stays
		"now-24h":                      "2024-03-30T15:45:30+01:00", // exact
		"now/d":                        "2024-03-31T00:00:00+01:00",
		"now/h":                        "2024-03-31T16:00:00+02:00",
		"now/15m":                      "2024-03-31T16:45:00+02:00",
		"now-1w/w":                     "2024-03-18T00:00:00+01:00",
		"now-1mo":                      "2024-02-29T16:45:30+01:00",
		"now-1mo/mo+2h":                "2024-02-01T02:00:00+01:00",
		"now-1y-1d":                    "2023-03-30T16:45:30+02:00",
		"now+1q/q":                     "2024-04-01T00:00:00+02:00",
		"now-1h30m":                    "2024-03-31T15:15:30+02:00",
		"now-36h":                      "2024-03-30T03:45:30+01:00",
	}
	for text, want := range cases {
		us, err := z.ParseMoment(text, now)
		if err != nil {
			t.Errorf("%q: %v", text, err)
		} else if got := z.Format(us); got != want {
			t.Errorf("%q is %s, want %s", text, got, want)
		}
	}
	for _, text := range []string{"", "no", "now-", "now-7", "now7d", "now-x", "now//d", "now/1x", "now - 7d", "2024-13-01", "2024-02-30", "yesterday", "now/0d"} {
		if us, err := z.ParseMoment(text, now); err == nil {
			t.Errorf("%q is %s, want an error", text, z.Format(us))
		}
	}
}

func TestAddKeepsTheClock(t *testing.T) {
	z := zone(t, "America/New_York")
	cases := []struct {
		from, to string
		count    int64
		of       string
	}{
		{"2024-01-31", "2024-02-29", 1, "month"}, {"2023-01-31", "2023-02-28", 1, "month"},
		{"2024-02-29", "2023-02-28", -1, "year"}, {"2024-03-09T12:00", "2024-03-10T12:00", 1, "day"},
		{"2024-11-30", "2024-08-30", -1, "quarter"}, {"2024-03-05", "2024-03-19", 2, "week"},
	}
	for _, c := range cases {
		if got := z.Add(at(t, z, c.from), c.count, c.of); got != at(t, z, c.to) {
			t.Errorf("%s %+d %s is %s, want %s", c.from, c.count, c.of, z.Format(got), c.to)
		}
	}
	for _, of := range []string{"microsecond", "hour", "day", "month", "year"} {
		for _, count := range []int64{math.MinInt64, math.MaxInt64} {
			if got := z.Add(0, count, of); (got > 0) != (count > 0) {
				t.Errorf("0 %+d %s is %d", count, of, got)
			}
		}
	}
}

func TestUnits(t *testing.T) {
	for _, text := range allUnits {
		if got := unit(t, unit(t, text).String()); got != unit(t, text) {
			t.Errorf("%s reads back as %v", text, got)
		}
	}
	if got := unit(t, "day"); got != (Unit{1, "day"}) {
		t.Errorf("day is %v", got)
	}
	for _, text := range []string{"", "1", "0d", "-1d", "1x", "25h", "1441m", "9999999d", "1.5h", "1 d", "99999999999999999999s"} {
		if u, err := ParseUnit(text); err == nil {
			t.Errorf("%q is %v, want an error", text, u)
		}
	}
	for _, c := range []struct {
		length int64
		want   string
	}{{Minute, "1s"}, {Hour, "30s"}, {Day, "15m"}, {7 * Day, "1h"}, {30 * Day, "6h"}, {90 * Day, "1d"}, {365 * Day, "1w"}, {4000 * Day, "1mo"}} {
		if got := Auto(0, c.length, 100).String(); got != c.want {
			t.Errorf("100 points of %d us are of %s, want %s", c.length, got, c.want)
		}
	}
	Auto(math.MinInt64, math.MaxInt64, 0)
}

func TestDurations(t *testing.T) {
	cases := map[string]int64{
		"30m": 30 * Minute, "1d": Day, "1h30m": 90 * Minute, "2w": 14 * Day, "1500ms": 1500 * Millisecond,
		"7us": 7, "0s": 0, "90s": 90 * Second, "1d1d": 2 * Day,
	}
	for text, want := range cases {
		got, err := ParseDuration(text)
		if err != nil || got != want {
			t.Errorf("%q is %d (%v), want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"", "m", "5", "1mo", "1q", "1y", "-5m", "1.5h", "1 h", "99999999999999w", "30M", "9223372036854775807us1us"} {
		if us, err := ParseDuration(text); err == nil {
			t.Errorf("%q is %d, want an error", text, us)
		}
	}
}

func TestLoadZoneRefuses(t *testing.T) {
	for _, name := range []string{"", "Local", "Europe/Zürich", "../etc/passwd", "CEST2"} {
		if _, err := LoadZone(name, time.Monday); err == nil {
			t.Errorf("zone %q loads", name)
		}
	}
}

func FuzzParseMoment(f *testing.F) {
	for _, seed := range []string{"now-1mo/mo+2h", "2024-01-01", "now-999999999d", "now+9223372036854775807us", "1700000000", "now/1000000y"} {
		f.Add(seed)
	}
	z := zone(f, "Australia/Lord_Howe")
	f.Fuzz(func(t *testing.T, text string) {
		us, err := z.ParseMoment(text, time.Unix(1700000000, 0))
		if err != nil {
			return
		}
		for _, u := range allUnits {
			if start, end := z.Bucket(us, unit(t, u)); start >= end {
				t.Fatalf("%q: bucket %d to %d", text, start, end)
			}
		}
	})
}

func BenchmarkFloorAll(b *testing.B) {
	r := rand.New(rand.NewSource(1))
	for _, order := range []string{"ascending", "random"} {
		src, dst := make([]int64, 1<<14), make([]int64, 1<<14)
		for i := range src {
			src[i] = 1700000000*Second + r.Int63n(30*Day)
		}
		if order == "ascending" {
			slices.Sort(src)
		}
		z, u := zone(b, "Europe/Zurich"), unit(b, "1h")
		b.Run("order="+order, func(b *testing.B) {
			b.SetBytes(int64(8 * len(src)))
			for b.Loop() {
				z.FloorAll(dst, src, u)
			}
		})
	}
}
