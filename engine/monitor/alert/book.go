package alert

import (
	"cmp"
	"slices"
	"time"
)

// The times of an alert's life.
const (
	// RepeatAfter is how long an alert that goes on is not told again.
	RepeatAfter = 6 * time.Hour
	// calmFor is how long a finding must be away until its alert is resolved, flapFor how long after that the same alert may come back.
	calmFor, flapFor = 15 * time.Minute, time.Hour
	// onceFor is how long what happens once is shown as an alert.
	onceFor = 24 * time.Hour
	// keptFor and keptMax bound the resolved alerts that are kept.
	keptFor, keptMax = 30 * 24 * time.Hour, 1000
	// singles is how many alerts of a round have messages of their own; hourMax bounds the messages of an hour.
	singles, hourMax = 5, 12
)

// record is an alert and what was told of it. It is what a line of the log has.
type record struct {
	Alert
	// Told is when it was told last; zero for never.
	Told time.Time `json:"told,omitzero"`
	// ToldUntil says that its end was told, or that there was nothing to tell.
	ToldUntil bool `json:"told_until,omitempty"`
	Once      bool `json:"once,omitempty"`
	// seen is when its finding was there last.
	seen time.Time
}

// Book holds the alerts. It is not safe for concurrent use.
type Book struct {
	records []*record // by ID
	byKey   map[string]*record
	// pending is when findings that must last were seen first.
	pending map[string]time.Time
	// sent are the times of the messages of the last hour.
	sent []time.Time
	// quiet says that the last round was in quiet hours.
	quiet  bool
	lastID int64
	// changed are the records that the log does not have yet.
	changed map[*record]bool
	outbox  *Outbox
}

func newBook() *Book {
	return &Book{byKey: map[string]*record{}, pending: map[string]time.Time{}, changed: map[*record]bool{}, outbox: newOutbox()}
}

// Outbox has the messages that have not arrived.
func (b *Book) Outbox() *Outbox { return b.outbox }

// Round takes what is wrong now. Alerts for which unknown is true stay as they are: nobody could look.
func (b *Book) Round(now time.Time, findings []Finding, unknown func(*Alert) bool) {
	present := map[string]bool{}
	for _, finding := range findings {
		key := finding.key()
		present[key] = true
		b.found(now, key, finding)
	}
	for key := range b.pending {
		if !present[key] {
			delete(b.pending, key)
		}
	}
	for _, r := range b.records {
		b.missed(now, r, present[r.key()], unknown)
	}
	b.forget(now)
}

// found takes one finding.
func (b *Book) found(now time.Time, key string, finding Finding) {
	if r := b.byKey[key]; r != nil && (r.State == Firing || now.Sub(*r.Until) < flapFor && !r.Once) {
		finding.Since = r.Since
		r.Finding, r.seen = finding, now
		if r.State == Resolved {
			r.State, r.Until, r.ToldUntil = Firing, nil, false
			b.changed[r] = true
		}
		return
	}
	first, waits := b.pending[key]
	if !waits {
		first = now
		if !finding.Since.IsZero() && finding.Since.Before(now) {
			first = finding.Since
		}
		b.pending[key] = first
	}
	if now.Sub(first) < finding.For {
		return
	}
	delete(b.pending, key)
	finding.Since = first
	b.lastID = max(b.lastID+1, now.UnixMicro())
	r := &record{Alert: Alert{ID: b.lastID, Finding: finding, State: Firing}, Once: finding.Once, seen: now}
	b.records, b.byKey[key] = append(b.records, r), r
	b.changed[r] = true
}

// missed resolves an alert whose finding has been away for long enough.
func (b *Book) missed(now time.Time, r *record, present bool, unknown func(*Alert) bool) {
	if r.State == Resolved || present {
		return
	}
	if r.Once {
		if now.Sub(r.Since) < onceFor {
			return
		}
		r.ToldUntil = true // that it happened was told; there is no end to tell
	} else {
		if unknown != nil && unknown(&r.Alert) {
			r.seen = now
			return
		}
		if now.Sub(r.seen) < calmFor {
			return
		}
	}
	r.State, r.Until = Resolved, &now
	b.changed[r] = true
}

// Messages returns what is to be told now, and takes it for told: they go into the outbox before the book is saved. In quiet hours that is nothing.
func (b *Book) Messages(now time.Time, quiet bool) []Message {
	ended := b.quiet && !quiet
	b.quiet = quiet
	if quiet {
		return nil
	}
	var due []*record
	for _, r := range b.records {
		if r.due(now) {
			due = append(due, r)
		}
	}
	b.sent = slices.DeleteFunc(b.sent, func(at time.Time) bool { return now.Sub(at) >= time.Hour })
	room := hourMax - len(b.sent)
	if len(due) == 0 || room <= 0 {
		return nil
	}
	slices.SortStableFunc(due, func(x, y *record) int { return cmp.Compare(x.State, y.State) }) // firing first
	var messages []Message
	if ended || len(due) > singles || len(due) > room {
		messages = []Message{newMessage(now, due)}
	} else {
		for _, r := range due {
			messages = append(messages, newMessage(now, []*record{r}))
		}
	}
	for _, r := range due {
		r.Told, r.ToldUntil = now, r.State == Resolved
		b.changed[r] = true
	}
	for range messages {
		b.sent = append(b.sent, now)
	}
	return messages
}

// due says whether an alert is to be told.
func (r *record) due(now time.Time) bool {
	if r.State == Resolved {
		return !r.ToldUntil || r.Told.IsZero()
	}
	return r.Told.IsZero() || !r.Once && now.Sub(r.Told) >= RepeatAfter
}

// forget drops alerts that were resolved long ago, and the oldest where there are too many.
func (b *Book) forget(now time.Time) {
	resolved := 0
	for _, r := range b.records {
		if r.State == Resolved {
			resolved++
		}
	}
	b.records = slices.DeleteFunc(b.records, func(r *record) bool {
		if r.State == Firing || resolved <= keptMax && now.Sub(*r.Until) < keptFor {
			return false
		}
		resolved--
		if b.byKey[r.key()] == r {
			delete(b.byKey, r.key())
		}
		delete(b.changed, r)
		return true
	})
}

// Alerts returns all alerts, firing ones first, the newest first.
func (b *Book) Alerts() []Alert {
	list := make([]Alert, 0, len(b.records))
	for _, r := range slices.Backward(b.records) {
		list = append(list, r.Alert)
	}
	slices.SortStableFunc(list, func(x, y Alert) int { return cmp.Compare(x.State, y.State) })
	return list
}
