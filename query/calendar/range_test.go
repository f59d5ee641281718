package calendar

import (
	"errors"
	"strings"
	"testing"
	"time"
)

// rangeNow is a Saturday: 10:20:30 in Zurich.
var rangeNow = time.Date(2026, 5, 16, 8, 20, 30, 0, time.UTC)

func zurich(t testing.TB) Zone {
	t.Helper()
	zone, err := LoadZone("Europe/Zurich", time.Monday)
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

func TestParseRange(t *testing.T) {
	zone := zurich(t)
	for text, want := range map[string]string{
		"last 2 hours": "now-2h now", "Last 2  Hours": "now-2h now", "past 90 minutes": "now-90m now", "last hour": "now-1h now", "last 7 days": "now-7d now",
		"90m": "now-90m now", "2h": "now-2h now", "1h30m": "now-1h30m now", "3mo": "now-3mo now", "2 weeks": "now-2w now", "last 24h": "now-24h now", "last 3 quarters": "now-3q now",
		"today": "now/d now", "yesterday": "now-1d/d now/d", "this week": "now/1w now", "this month": "now/1mo now", "last week": "now-1w/1w now/1w",
		"previous month": "now-1mo/1mo now/1mo", "last year": "now-1y/1y now/1y", "tomorrow": "now+1d/d now+2d/d",
		"now-7d": "now-7d now", "now-1w/w": "now-1w/w now-1w+1w/w", "now/d": "now/d now+1d/d", "now - 7d": "now-7d now",
		"now-7d - now-1d": "now-7d now-1d", "now-7d to now": "now-7d now", "now-1w/w..now/w": "now-1w/w now+1w/w", "3 days ago - 1 hour ago": "now-3d now-1h", "2 hours ago": "now-2h now",
		"yesterday - today": "now-1d/d now+1d/d", "since yesterday": "now-1d/d now", "since 14 May": "2026-05-14 now", "after 14 May": "2026-05-15 now",
		"before 14 May": "* 2026-05-14", "until 14 May": "* 2026-05-15", "all": "* *", "All time": "* *",
		"2026": "2026-01-01 2027-01-01", "2026-05": "2026-05-01 2026-06-01", "2026-5": "2026-05-01 2026-06-01", "2026-05-14": "2026-05-14 2026-05-15", "May": "2026-05-01 2026-06-01", "may 2025": "2025-05-01 2025-06-01", "June": "2025-06-01 2025-07-01",
		"q2 2026": "2026-04-01 2026-07-01", "2025-Q4": "2025-10-01 2026-01-01", "Q4": "2025-10-01 2026-01-01",
		"14 May": "2026-05-14 2026-05-15", "May 14, 2026": "2026-05-14 2026-05-15", "14th of may 2026": "2026-05-14 2026-05-15", "14.5.2026": "2026-05-14 2026-05-15", "14.05.": "2026-05-14 2026-05-15", "20 May": "2025-05-20 2025-05-21", "29 Feb": "2024-02-29 2024-03-01",
		"14 May 9:30": "2026-05-14T09:30 now", "9:30": "2026-05-16T09:30 now", "yesterday 9:30": "2026-05-15T09:30 now", "yesterday at noon": "2026-05-15T12:00 now",
		"14 May 9:30 - 10:15": "2026-05-14T09:30 2026-05-14T10:15", "14 May 9:30-10:15": "2026-05-14T09:30 2026-05-14T10:15", "14 May 9:30 – 10:15": "2026-05-14T09:30 2026-05-14T10:15", "14 may 9:30pm to 11:15pm": "2026-05-14T21:30 2026-05-14T23:15",
		"from 14 May 9:30 to 15 May 10:15": "2026-05-14T09:30 2026-05-15T10:15", "9:30 - 10:15": "2026-05-16T09:30 2026-05-16T10:15", "9am - 10am": "2026-05-16T09:00 2026-05-16T10:00", "14 May 12am - 12pm": "2026-05-14 2026-05-14T12:00",
		"14 - 20 May 2025": "2025-05-14 2025-05-21", "14-20 May": "2026-05-14 2026-05-21", "14 May - 20 May": "2026-05-14 2026-05-21", "14 May - 16": "2026-05-14 2026-05-17", "20 Dec - 5 Jan": "2025-12-20 2026-01-06", "20 Dec - 5 Jan 2026": "2025-12-20 2026-01-06", "May - July 2025": "2025-05-01 2025-08-01", "2025-11 - 2026-02": "2025-11-01 2026-03-01", "2025 - 2026": "2025-01-01 2027-01-01",
		"2026-05-14 09:30": "2026-05-14T09:30 now", "2026-05-14T09:30:15.25 - 09:30:16": "2026-05-14T09:30:15.25 2026-05-14T09:30:16", "2026-05-14 - 2026-05-15": "2026-05-14 2026-05-16", "2026-05-14..2026-05-15": "2026-05-14 2026-05-16",
		"2026-05-14T09:30:00Z": "2026-05-14T11:30:00+02:00 now", "2026-05-14T09:30:00+02:00 - 10:15": "2026-05-14T09:30:00+02:00 2026-05-16T10:15",
		"1777593600": "2026-05-01T02:00:00+02:00 now", "1777593600 - 1777680000": "2026-05-01T02:00:00+02:00 2026-05-02T02:00:00+02:00", "1777593600000": "2026-05-01T02:00:00+02:00 now",
		"29 March 2026": "2026-03-29 2026-03-30", "29 March 2026 2:30 - 4:00": "2026-03-29T03:00 2026-03-29T04:00", "29 March 2026 1:30 - 3:00": "2026-03-29T01:30 2026-03-29T03:00", "15 May 2026 24:00": "2026-05-16 now",
		"today 9:00 - 10:00": "2026-05-16T09:00 2026-05-16T10:00", "14 May 22:00 - 15 May": "2026-05-14T22:00 2026-05-16",
	} {
		found, err := zone.ParseRange(text, rangeNow)
		got := "!"
		if err == nil {
			got = orStar(found.FromText) + " " + orStar(found.ToText)
			readsBack(t, zone, text, found)
		}
		if got != want {
			t.Errorf("%s is %s (%v), want %s", text, got, err, want)
		}
	}
}

func orStar(text string) string {
	if text == "" {
		return "*"
	}
	return text
}

// readsBack holds the texts of the ends to the ends.
func readsBack(t *testing.T, zone Zone, text string, found Range) {
	t.Helper()
	for _, side := range []struct {
		us   *int64
		text string
	}{{found.From, found.FromText}, {found.To, found.ToText}} {
		if (side.us == nil) != (side.text == "") {
			t.Errorf("%q has the end %q and %v", text, side.text, side.us)
		}
		if side.us == nil {
			continue
		}
		us, err := zone.ParseMoment(side.text, rangeNow)
		if err != nil || us != *side.us {
			t.Errorf("%q: %q reads as %d (%v), want %d", text, side.text, us, err, *side.us)
		}
		if relative := strings.HasPrefix(side.text, "now"); relative && !found.Relative {
			t.Errorf("%q is not called relative", text)
		}
	}
}

func TestParseRangeErrors(t *testing.T) {
	zone := zurich(t)
	for text, want := range map[string]struct {
		start, end int
		message    string
	}{
		"":                          {0, 0, "no time is given"},
		"  soon ":                   {2, 6, `"soon" is no time`},
		"last 0 days":               {0, 11, "is no time"},
		"31 Feb 2026":               {0, 11, "has no day 31"},
		"14 May 25:00":              {0, 12, `"25:00" is no time`},
		"14 May 9:30 - 10:75":       {14, 19, `"10:75" is no time`},
		"14 Mai 9:30 - 10:15":       {0, 11, `"mai" is no time`},
		"14 May 10:15 - 9:30":       {0, 19, "the range is empty"},
		"now-1d - now-7d":           {0, 15, "the range is empty"},
		"2027-05-14 9:30":           {0, 15, "not over yet"},
		"14":                        {0, 2, "a day without a month"},
		"May 9:30":                  {0, 8, "a time of day without a day"},
		"<img src=x onerror=1>":     {0, 21, "is no time"},
		strings.Repeat("9", 201):    {0, 201, "201 bytes"},
		"99999999999999999999":      {0, 20, "is no time"},
		"now-99999999999999999999d": {4, 25, "is no time"},
	} {
		_, err := zone.ParseRange(text, rangeNow)
		var placed *RangeError
		if !errors.As(err, &placed) || placed.Start != want.start || placed.End != want.end || !strings.Contains(err.Error(), want.message) {
			t.Errorf("%q: %#v %v, want %v", text, placed, err, want)
		}
	}
}

func FuzzParseRange(f *testing.F) {
	for _, text := range []string{"last 2 hours", "14 May 9:30 - 10:15", "now-1w/w - now", "14-20 May", "2026-05", "since q2", "İ 1:1"} {
		f.Add(text)
	}
	zone := zurich(f)
	f.Fuzz(func(t *testing.T, text string) {
		found, err := zone.ParseRange(text, rangeNow)
		var placed *RangeError
		if err != nil && (!errors.As(err, &placed) || placed.Start < 0 || placed.Start > placed.End || placed.End > len(text)) {
			t.Fatalf("%q: %#v", text, err)
		}
		if err == nil {
			readsBack(t, zone, text, found)
		}
	})
}
