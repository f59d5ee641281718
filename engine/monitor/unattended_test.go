package monitor

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// lab is a store with a clock and what was sent.
type lab struct {
	t       *testing.T
	store   *engine.Engine
	clock   time.Time
	sources []SourceState
	monitor *Monitor
	inbox   inbox
}

// inbox is where messages arrive, unless it is down.
type inbox struct {
	down     bool
	attempts int
	messages []alert.Message
}

func (i *inbox) Send(_ context.Context, message alert.Message) error {
	i.attempts++
	if i.down {
		return errors.New("the inbox is down")
	}
	i.messages = append(i.messages, message)
	return nil
}

// newLab opens a store whose clock stands at an hour.
func newLab(t *testing.T, hour int64, rules ...config.Rule) *lab {
	l := &lab{t: t, clock: hourTime(hour).Add(20 * time.Minute), sources: []SourceState{{Name: "s3", Dataset: "web"}}}
	store, err := engine.OpenFS(vfs.NewMem(), engine.Options{Now: l.now})
	must(t, err)
	l.store = store
	l.monitor, err = New(store, config.Alerts{Rules: rules}, Options{Now: l.now, Sources: func() []SourceState { return l.sources }, Log: slog.New(slog.DiscardHandler)})
	must(t, err)
	l.monitor.senders.webhooks = []*addressee{{key: "webhook", to: &l.inbox}}
	t.Cleanup(func() { must(t, errors.Join(l.monitor.Close(), store.Close())) })
	return l
}

func (l *lab) now() time.Time { return l.clock }

// push writes so many events an hour of each name, with further properties.
func (l *lab) push(from, until int64, hourly int, more string, events ...string) {
	l.t.Helper()
	var text bytes.Buffer
	for hour := from; hour < until; hour++ {
		for _, name := range events {
			for i := range hourly {
				at := hourTime(hour).Add(time.Duration(i) * time.Hour / time.Duration(hourly))
				fmt.Fprintf(&text, `{"time":%q,"user_id":"u%d","event":%q%s}`+"\n", at.Format(time.RFC3339Nano), i, name, more)
			}
		}
	}
	_, err := l.store.Push(l.t.Context(), "web", &text)
	must(l.t, err)
}

// round makes a round at a quarter past an hour, and returns what fires.
func (l *lab) round(hour int64) map[string]alert.Alert {
	l.t.Helper()
	l.clock = hourTime(hour).Add(20 * time.Minute)
	must(l.t, l.monitor.Round(l.t.Context()))
	return told(l.monitor)
}

const labBegin, labNow = int64(492_000), int64(492_000 + 4*168)

var (
	volume  = config.Rule{Name: "fewer", On: config.RuleVolume, AboveShare: 0.3}
	columns = config.Rule{Name: "changed", On: config.RuleSchema}
	failed  = config.Rule{Name: "broken", On: config.RuleFailures}
	values  = config.Rule{Name: "values", On: config.RuleValues}
	dozen   = []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"}
)

// TestAWebhookThatIsDownForADay gets what it missed as one message, and is not asked every minute.
func TestAWebhookThatIsDownForADay(t *testing.T) {
	l := newLab(t, labNow, failed)
	l.inbox.down = true
	l.sources = nil
	for i := range 30 {
		l.sources = append(l.sources, SourceState{Name: fmt.Sprintf("s%d", i), Failures: 1})
	}
	all := l.sources
	begin := l.clock
	for minute := range 24 * 60 {
		l.clock, l.sources = begin.Add(time.Duration(minute)*time.Minute), all[:1+minute/60]
		if err := l.monitor.Round(t.Context()); err != nil && err.Error() != "the inbox is down" {
			t.Fatal(err)
		}
	}
	if l.inbox.attempts > 60 || l.inbox.attempts < 24 {
		t.Errorf("it was tried %d times in a day", l.inbox.attempts)
	}
	if notes := l.monitor.View().Notes; len(notes) != 1 || !strings.Contains(notes[0], "messages wait: the inbox is down") {
		t.Errorf("the notes are %q", notes)
	}
	l.inbox.down = false
	for range 60 {
		l.clock = l.clock.Add(time.Minute)
		must(t, l.monitor.Round(t.Context()))
	}
	if len(l.inbox.messages) != 1 || l.inbox.messages[0].Of < 24 || len(l.inbox.messages[0].Alerts) != 24 {
		t.Errorf("it got %d messages: %+v", len(l.inbox.messages), l.inbox.messages)
	}
	if notes := l.monitor.View().Notes; len(notes) != 0 {
		t.Errorf("the notes are %q", notes)
	}
}

// TestTwoDaysOff finds nothing of two days at the start, while a source catches up.
func TestTwoDaysOff(t *testing.T) {
	l := newLab(t, labNow, volume)
	l.push(labBegin, labNow, 40, "", dozen...)
	l.sources[0].Lag = 48 * time.Hour
	firing := l.round(labNow + 48)
	gone, ok := firing["gone"]
	if len(firing) != 1 || !ok || !strings.HasSuffix(gone.Text, "; the source s3 is 48h0m0s behind") || len(l.inbox.messages) != 1 {
		t.Fatalf("there are %v, in %d messages", firing, len(l.inbox.messages))
	}
	// The source has caught up: nothing is missing, and nothing is too much.
	l.push(labNow, labNow+49, 40, "", dozen...)
	l.sources[0].Lag = 0
	l.round(labNow + 49)
	l.push(labNow+49, labNow+50, 40, "", dozen...)
	if firing := l.round(labNow + 50); len(firing) != 0 {
		t.Errorf("it has caught up, and there are %v", firing)
	}
	for _, hour := range l.monitor.Expected("web", "a", 48) {
		if hour.Count != 40 {
			t.Fatalf("what came late is not counted: %+v", hour)
		}
	}
}

// TestHoursThatAreNotCompleteAreWaitedFor has a source that is two hours late, and half of its last hour.
func TestHoursThatAreNotCompleteAreWaitedFor(t *testing.T) {
	l := newLab(t, labNow, volume)
	l.push(labBegin, labNow-2, 400, "", "a", "b")
	l.push(labNow-2, labNow-1, 100, "", "a", "b")
	l.sources[0].Lag = 2 * time.Hour
	if firing := l.round(labNow); len(firing) != 0 {
		t.Errorf("there are %v", firing)
	}
	// The same hours, were they all, would be an alarm.
	l.sources[0].Lag = 0
	if firing := l.round(labNow); len(firing) == 0 {
		t.Error("hours without events are not told")
	}
}

// TestOldHoursThatAreLoadedAgain are counted a day later at the latest, and are no alarm.
func TestOldHoursThatAreLoadedAgain(t *testing.T) {
	l := newLab(t, labNow, volume)
	l.push(labBegin, labNow-300, 40, "", "a", "b")
	l.push(labNow-280, labNow, 40, "", "a", "b")
	l.round(labNow)
	l.push(labNow-300, labNow-280, 40, "", "a", "b")
	l.push(labNow, labNow+25, 40, "", "a", "b")
	if firing := l.round(labNow + 25); len(firing) != 0 {
		t.Errorf("there are %v", firing)
	}
	if slices.ContainsFunc(l.monitor.Expected("web", "a", 400), func(hour Hour) bool { return hour.Count != 40 }) {
		t.Error("what was loaded later is not counted")
	}
}

func TestANewDatasetIsSaidNotToBeWatchedYet(t *testing.T) {
	l := newLab(t, labNow, volume)
	l.push(labNow-10*24, labNow-6, 40, "", "a")
	if firing := l.round(labNow); len(firing) != 0 {
		t.Errorf("after ten days there are %v", firing)
	}
	if notes := l.monitor.View().Notes; len(notes) != 1 || !strings.HasPrefix(notes[0], "web: volumes are watched after 2 weeks with events, from about ") {
		t.Errorf("the notes are %q", notes)
	}
}

// TestARuleOnNullsHasABoundOfItsOwn: a third of the values go, which is more than one rule allows and less than the other.
func TestARuleOnNullsHasABoundOfItsOwn(t *testing.T) {
	l := newLab(t, labNow, config.Rule{Name: "some", On: config.RuleNull, AboveShare: 0.1}, config.Rule{Name: "most", On: config.RuleNull, AboveShare: 0.7}, volume)
	l.push(labBegin, labNow, 40, `,"plan":"free"`, "a")
	if firing := l.round(labNow); len(firing) != 0 {
		t.Errorf("all is well, and there are %v", firing)
	}
	l.push(labNow, labNow+24, 27, `,"plan":"free"`, "a")
	l.push(labNow, labNow+24, 13, "", "a")
	firing := l.round(labNow + 24)
	if a := firing["null a plan"]; len(firing) != 1 || a.Rule != "some" {
		t.Errorf("there are %v", firing)
	}
}

// TestMoreEventsThanAreWatched are watched as one, which is said.
func TestMoreEventsThanAreWatched(t *testing.T) {
	l := newLab(t, labNow, volume)
	names := make([]string, eventsMax+1)
	for i := range names {
		names[i] = fmt.Sprint("event ", i)
	}
	l.push(labNow-1, labNow, 1, "", names...)
	l.round(labNow)
	if notes := strings.Join(l.monitor.View().Notes, "\n"); !strings.Contains(notes, fmt.Sprintf("web: %d events are watched one by one, the others together", eventsMax)) {
		t.Errorf("the notes are %q", notes)
	}
}

// TestAReleaseWithFiftyProperties also brings more of few values than are watched.
func TestAReleaseWithFiftyProperties(t *testing.T) {
	l := newLab(t, labNow, columns, values)
	l.push(labNow-24, labNow, 5, "", "a")
	l.round(labNow)
	more := ""
	for i := range 50 {
		more += fmt.Sprintf(`,"p%02d":"x"`, i)
	}
	l.push(labNow, labNow+1, 5, more, "a")
	firing := l.round(labNow + 1)
	if a := firing["schema  p00 and 49 more"]; len(firing) != 1 || !strings.HasPrefix(a.Text, "web: 50 changes of properties at once: the property p00 is new (string), ") || !strings.HasSuffix(a.Text, ", and 40 more") {
		t.Errorf("there are %v", firing)
	}
	if notes := l.monitor.View().Notes; len(notes) != 1 || !strings.HasPrefix(notes[0], "web: the values of 30 properties are watched, of 20 more ") {
		t.Errorf("the notes are %q", notes)
	}
}
