package alert

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

func TestAMessageIsKeptUntilItArrives(t *testing.T) {
	mem := vfs.NewMem()
	log, book, err := Open(mem)
	must(t, err)
	book.Round(start, findings(2), nil)
	book.Outbox().Put(book.Messages(start, false), []string{"file", "webhook"})
	must(t, log.Save(book))
	for _, want := range []string{"event 0 fell", "event 1 fell"} {
		// The power goes before the message is known to have arrived: it is sent again.
		for range 2 {
			_, crashed, err := Open(mem.CrashClone(func() bool { return false }))
			must(t, err)
			message, _, ok := crashed.Outbox().Next(start, "webhook", false)
			if !ok || message.Text != want || len(message.Alerts) != 1 || crashed.Messages(start, false) != nil {
				t.Fatalf("after a crash %v, %+v, want %q", ok, message, want)
			}
		}
		message, sent, ok := book.Outbox().Next(start, "webhook", false)
		if !ok || message.Text != want {
			t.Fatalf("%v, %+v, want %q", ok, message, want)
		}
		sent()
		must(t, log.Save(book))
	}
	_, crashed, err := Open(mem.CrashClone(func() bool { return false }))
	must(t, err)
	if waiting := crashed.Outbox().Addressees(); !slices.Equal(waiting, []string{"file"}) || crashed.Outbox().Waiting("file") != 2 {
		t.Errorf("waiting for %v", waiting)
	}
	must(t, log.Close())
}

// TestACutLogLosesNoMessage cuts the log anywhere: an alert that is known to be told has its message.
func TestACutLogLosesNoMessage(t *testing.T) {
	mem := vfs.NewMem()
	log, book, err := Open(mem)
	must(t, err)
	book.Round(start, findings(7), nil)
	book.Outbox().Put(book.Messages(start, false), []string{"webhook"})
	must(t, log.Save(book))
	must(t, log.Close())
	whole, err := vfs.ReadFile(mem, fileName)
	must(t, err)
	for length := range len(whole) + 1 {
		cut := vfs.NewMem()
		file, err := cut.Create(fileName)
		must(t, err)
		_, err = file.Write(whole[:length])
		must(t, err)
		must(t, file.Close())
		_, book, err := Open(cut)
		must(t, err)
		message, _, _ := book.Outbox().Next(start, "webhook", false)
		for _, r := range book.records {
			if !r.Told.IsZero() && !slices.ContainsFunc(message.Alerts, func(a Alert) bool { return a.ID == r.ID }) {
				t.Fatalf("cut at %d: alert %d was told, and its message is lost", length, r.ID)
			}
		}
	}
}

func TestWhatWaitedIsOneMessage(t *testing.T) {
	box, now := newOutbox(), start
	for i := range 3 * queueMax {
		now = start.Add(time.Duration(i) * time.Hour)
		a := Alert{ID: int64(i%4 + 1), State: Firing, Finding: finding(fmt.Sprint("event ", i%4))}
		if i == 3*queueMax-1 {
			a.State, a.Until = Resolved, &now
		}
		box.Put([]Message{{At: now, Text: a.Text, Alerts: []Alert{a}}}, []string{"webhook"})
		if len(box.queues["webhook"]) > queueMax {
			t.Fatalf("%d letters wait", len(box.queues["webhook"]))
		}
	}
	message, sent, ok := box.Next(now, "webhook", true)
	if !ok || message.Of != 3*queueMax || box.Waiting("webhook") != 3*queueMax || len(message.Alerts) != 4 || message.Alerts[3].State != Resolved {
		t.Errorf("%v, %+v", ok, message)
	}
	if !strings.HasPrefix(message.Text, "300 messages since 2026-03-02 12:00 UTC could not be delivered until now:\n3 events with unusual numbers of dataset web") {
		t.Errorf("the text is %q", message.Text)
	}
	sent()
	if _, _, ok := box.Next(now, "webhook", true); ok || box.Addressees() != nil {
		t.Error("what was sent still waits")
	}
}

// TestMessagesOfBeforeAreOne is what a program does that was off for some time.
func TestMessagesOfBeforeAreOne(t *testing.T) {
	box := newOutbox()
	for i := range 3 {
		box.Put([]Message{{At: start, Text: "x", Alerts: []Alert{{ID: int64(i + 1), State: Firing, Finding: finding("x")}}}}, []string{"file"})
	}
	if message, _, _ := box.Next(start.Add(time.Minute), "file", false); message.Of != 0 {
		t.Errorf("at once: %+v", message)
	}
	if message, _, _ := box.Next(start.Add(time.Hour), "file", false); message.Of != 3 {
		t.Errorf("an hour later: %+v", message)
	}
}

// TestTheLogKeepsMessagesWhenItIsWrittenAnew looks at what is left after old lines went.
func TestTheLogKeepsMessagesWhenItIsWrittenAnew(t *testing.T) {
	mem := vfs.NewMem()
	log, book, err := Open(mem)
	must(t, err)
	book.Outbox().Put([]Message{{At: start, Text: "first", Alerts: []Alert{}}}, []string{"file"})
	must(t, log.Save(book))
	must(t, errors.Join(log.rotate(book), log.Close()))
	_, book, err = Open(mem)
	must(t, err)
	if message, _, ok := book.Outbox().Next(start, "file", false); !ok || message.Text != "first" {
		t.Errorf("%v, %+v", ok, message)
	}
}
