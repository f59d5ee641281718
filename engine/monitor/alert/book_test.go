package alert

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

var start = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC) // a Monday

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func finding(event string) Finding {
	return Finding{Rule: "fewer", Kind: KindVolume, Dataset: "web", Event: event, Value: 7, Expected: 10, Text: event + " fell"}
}

func findings(n int) []Finding {
	list := make([]Finding, n)
	for i := range list {
		list[i] = finding(fmt.Sprint("event ", i))
	}
	return list
}

func TestAnAlertIsToldOnceAndAfterSixHoursAgain(t *testing.T) {
	book, told := newBook(), []time.Duration{}
	for minute := range 20 * 60 {
		now := start.Add(time.Duration(minute) * time.Minute)
		if minute < 13*60 {
			book.Round(now, findings(1), nil)
		} else {
			book.Round(now, nil, nil)
		}
		for _, message := range book.Messages(now, false) {
			told = append(told, now.Sub(start))
			if last := message.Alerts[0]; last.State == Resolved != strings.HasPrefix(message.Text, "resolved: ") {
				t.Errorf("%q tells of %+v", message.Text, last)
			}
		}
	}
	want := []time.Duration{0, 6 * time.Hour, 12 * time.Hour, 12*time.Hour + 59*time.Minute + 15*time.Minute}
	if fmt.Sprint(told) != fmt.Sprint(want) {
		t.Errorf("told after %v, want %v", told, want)
	}
}

func TestFlappingIsNotTold(t *testing.T) {
	book, messages := newBook(), 0
	for minute := range 5 * 60 {
		now := start.Add(time.Duration(minute) * time.Minute)
		book.Round(now, findings(minute/10%2), nil)
		messages += len(book.Messages(now, false))
	}
	if messages != 1 || len(book.Alerts()) != 1 {
		t.Errorf("%d messages of %d alerts", messages, len(book.Alerts()))
	}
}

func TestManyAreOneMessage(t *testing.T) {
	book := newBook()
	book.Round(start, findings(37), nil)
	messages := book.Messages(start, false)
	if len(messages) != 1 || !strings.HasPrefix(messages[0].Text, "37 events with unusual numbers of dataset web") || len(messages[0].Alerts) != 37 {
		t.Errorf("%d messages: %+v", len(messages), messages)
	}
	if again := book.Messages(start.Add(time.Hour), false); len(again) != 0 {
		t.Errorf("told again: %+v", again)
	}
}

func TestThereIsNoStorm(t *testing.T) {
	book, messages := newBook(), 0
	for minute := range 60 {
		now := start.Add(time.Duration(minute) * time.Minute)
		book.Round(now, findings(minute+1), nil)
		messages += len(book.Messages(now, false))
	}
	later := start.Add(time.Hour)
	rest := book.Messages(later, false)
	if messages != hourMax || len(rest) != 1 || len(rest[0].Alerts) != 60-hourMax {
		t.Errorf("%d messages in an hour, then %+v", messages, rest)
	}
}

func TestQuietHoursHoldBack(t *testing.T) {
	book := newBook()
	for minute := range 120 {
		now := start.Add(time.Duration(minute) * time.Minute)
		switch {
		case minute < 60:
			book.Round(now, findings(2), nil)
		default:
			book.Round(now, findings(1), nil)
		}
		if messages := book.Messages(now, true); messages != nil {
			t.Fatalf("told in quiet hours: %+v", messages)
		}
	}
	messages := book.Messages(start.Add(2*time.Hour), false)
	if len(messages) != 1 || len(messages[0].Alerts) != 2 || messages[0].Alerts[1].State != Resolved {
		t.Errorf("at the end: %+v", messages)
	}
}

func TestARuleWaits(t *testing.T) {
	book, late := newBook(), findings(1)
	late[0].For = 10 * time.Minute
	for minute := range 12 {
		book.Round(start.Add(time.Duration(minute)*time.Minute), late, nil)
		if alerts := len(book.Alerts()); alerts != minute/10 {
			t.Errorf("%d alerts after %d minutes", alerts, minute)
		}
	}
}

func TestWhatNobodyCouldLookAtStays(t *testing.T) {
	book := newBook()
	book.Round(start, findings(1), nil)
	book.Round(start.Add(time.Hour), nil, func(a *Alert) bool { return a.Dataset == "web" })
	if book.Alerts()[0].State != Firing {
		t.Error("an alert is resolved though its data could not be read")
	}
}

func TestARestartChangesNothing(t *testing.T) {
	mem := vfs.NewMem()
	log, book, err := Open(mem)
	must(t, err)
	book.Round(start, findings(3), nil)
	book.Messages(start, false)
	must(t, log.Save(book))
	must(t, log.SaveSchema(Schema{"web", map[string]string{"a": "string"}}))
	must(t, log.Close())
	want, err := json.Marshal(book.Alerts())
	must(t, err)

	log, book, err = Open(mem.CrashClone(func() bool { return false }))
	must(t, err)
	defer log.Close()
	got, err := json.Marshal(book.Alerts())
	must(t, err)
	if !bytes.Equal(got, want) {
		t.Errorf("alerts are\n%s, want\n%s", got, want)
	}
	if saved, ok := log.Schema("web"); !ok || saved.Columns["a"] != "string" {
		t.Errorf("schema %+v", saved)
	}
	book.Round(start.Add(time.Minute), findings(3), nil)
	if messages := book.Messages(start.Add(time.Minute), false); messages != nil {
		t.Errorf("told again after a restart: %+v", messages)
	}
}

// TestARestartDoesNotResolve what was there when it was told, a moment before.
func TestARestartDoesNotResolve(t *testing.T) {
	mem := vfs.NewMem()
	log, book, err := Open(mem)
	must(t, err)
	toldAgain := start.Add(RepeatAfter)
	for _, now := range []time.Time{start, toldAgain} {
		book.Round(now, findings(1), nil)
		book.Messages(now, false)
	}
	must(t, log.Save(book))
	must(t, log.Close())
	log, book, err = Open(mem)
	must(t, err)
	defer log.Close()
	for _, after := range []time.Duration{calmFor - time.Second, calmFor} {
		book.Round(toldAgain.Add(after), nil, nil)
		if resolved := book.Alerts()[0].State == Resolved; resolved != (after == calmFor) {
			t.Errorf("after %v: resolved is %v", after, resolved)
		}
	}
}

// TestResolvedAlertsAreForgotten where there are many, or after a month, and what fires stays and is one.
func TestResolvedAlertsAreForgotten(t *testing.T) {
	book := newBook()
	again := finding("again")
	book.Round(start, append(findings(keptMax+50), again), nil)
	book.Round(start.Add(time.Hour), nil, nil)
	if got := len(book.Alerts()); got != keptMax {
		t.Errorf("%d alerts are kept, want %d", got, keptMax)
	}
	for day := 1; day <= 40; day++ {
		book.Round(start.Add(time.Duration(day)*24*time.Hour), []Finding{again}, nil)
	}
	if got := book.Alerts(); len(got) != 1 || got[0].State != Firing || got[0].Event != "again" {
		t.Errorf("after 40 days there are %d: %+v", len(got), got[:min(3, len(got))])
	}
}

// TestTheLogIsReadAtEveryLength cuts the log anywhere, as a power cut may.
func TestTheLogIsReadAtEveryLength(t *testing.T) {
	mem := vfs.NewMem()
	log, book, err := Open(mem)
	must(t, err)
	for i := range 4 {
		book.Round(start.Add(time.Duration(i)*time.Minute), findings(i+1), nil)
		must(t, log.Save(book))
	}
	must(t, log.Close())
	whole, err := vfs.ReadFile(mem, fileName)
	must(t, err)
	for length := range whole {
		cut := vfs.NewMem()
		file, err := cut.Create(fileName)
		must(t, err)
		_, err = file.Write(whole[:length])
		must(t, err)
		must(t, file.Close())
		log, book, err := Open(cut)
		must(t, err)
		if lines := bytes.Count(whole[:length], []byte("\n")); len(book.Alerts()) != lines {
			t.Fatalf("cut at %d: %d alerts of %d lines", length, len(book.Alerts()), lines)
		}
		book.Round(start.Add(time.Hour), []Finding{finding("last")}, nil)
		must(t, log.Save(book))
		must(t, log.Close())
		_, book, err = Open(cut)
		must(t, err)
		if alerts := book.Alerts(); alerts[0].Event != "last" {
			t.Fatalf("cut at %d: %+v", length, alerts)
		}
	}
}

func TestTheLogStaysShort(t *testing.T) {
	mem := vfs.NewMem()
	log, book, err := Open(mem)
	must(t, err)
	for i := range 3000 {
		book.Round(start.Add(time.Duration(i)*3*time.Hour), findings(i%2), nil)
		must(t, log.Save(book))
	}
	must(t, log.Close())
	want := len(book.Alerts())
	log, book, err = Open(mem)
	must(t, err)
	defer log.Close()
	book.Round(start.Add(3000*3*time.Hour), nil, nil)
	if len(book.Alerts()) > want || log.lines > 2*want+spareLines+2 {
		t.Errorf("%d alerts, at most %d are due, in %d lines", len(book.Alerts()), want, log.lines)
	}
}

func TestQuietHours(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Zurich")
	must(t, err)
	hours := []config.Quiet{
		{From: 22 * 60, To: 7 * 60, Zone: zone},
		{From: 0, To: 0, Zone: zone, Days: []time.Weekday{time.Saturday}},
	}
	for _, test := range []struct{ now, until string }{
		{"2026-03-02T12:00:00+01:00", ""},
		{"2026-03-02T22:00:00+01:00", "2026-03-03T07:00:00+01:00"},
		{"2026-03-03T06:59:00+01:00", "2026-03-03T07:00:00+01:00"},
		{"2026-03-03T07:00:00+01:00", ""},
		// Friday night runs into Saturday and that into Sunday morning.
		{"2026-03-06T23:00:00+01:00", "2026-03-08T07:00:00+01:00"},
		// The clock goes forward in this night.
		{"2026-03-29T01:00:00+01:00", "2026-03-29T07:00:00+02:00"},
		// It goes back in this one, and is twice in the hour from two on.
		{"2026-10-25T00:30:00+02:00", "2026-10-25T07:00:00+01:00"},
		{"2026-10-25T02:30:00+01:00", "2026-10-25T07:00:00+01:00"},
	} {
		now, err := time.Parse(time.RFC3339, test.now)
		must(t, err)
		until, quiet := QuietUntil(now, hours)
		if got := until.In(zone).Format(time.RFC3339); quiet != (test.until != "") || quiet && got != test.until {
			t.Errorf("at %s: until %s, %v; want %q", test.now, got, quiet, test.until)
		}
	}
}
