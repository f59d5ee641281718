package monitor

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/engine/monitor/notify"
)

// The pause after a message that did not arrive: the first, and the longest, after it was doubled each time.
const pauseFirst, pauseMost = time.Minute, 30 * time.Minute

// addressee is somewhere that messages go.
type addressee struct {
	// key names it in the log; it says nothing that is a secret.
	key string
	to  notify.Sender
	// failed is why the last message did not arrive, failures how many times in a row that was, again when it is tried again; all below Monitor.mu.
	failed   error
	failures int
	again    time.Time
}

// deliver sends what waits in the outbox, to each addressee until a message does not arrive. Messages that waited because of that are one.
func (m *Monitor) deliver(ctx context.Context, now time.Time) error {
	ctx, cancel := context.WithTimeout(ctx, sendFor)
	defer cancel()
	var failed []error
	for _, a := range m.senders.all() {
		if now.Before(a.again) {
			continue
		}
		if err := m.deliverTo(ctx, now, a); err != nil {
			failed = append(failed, err)
		}
	}
	return errors.Join(failed...)
}

func (m *Monitor) deliverTo(ctx context.Context, now time.Time, a *addressee) error {
	for {
		m.mu.Lock()
		message, sent, ok := m.book.Outbox().Next(now, a.key, a.failures > 0)
		m.mu.Unlock()
		if !ok {
			return nil
		}
		failed := a.to.Send(ctx, message)
		if failed != nil && ctx.Err() != nil && !errors.Is(ctx.Err(), context.DeadlineExceeded) {
			return failed // the program ends: this says nothing of the addressee
		}
		m.mu.Lock()
		a.note(now, failed)
		var err error
		if failed == nil {
			sent()
			// At once: what is not in the log is sent again after a crash.
			err = m.log.Save(m.book)
		}
		m.mu.Unlock()
		if failed != nil || err != nil {
			return errors.Join(failed, err)
		}
	}
}

// note keeps how sending fared.
func (a *addressee) note(now time.Time, failed error) {
	if a.failed = failed; failed == nil {
		a.failures, a.again = 0, time.Time{}
		return
	}
	pause := pauseFirst << min(a.failures, 10)
	a.failures++
	a.again = now.Add(min(pause, pauseMost))
}

// dropStrangers gives up messages for those who are not in the configuration any more, and says of how many.
func (m *Monitor) dropStrangers() {
	keys := m.senders.keys()
	m.mu.Lock()
	defer m.mu.Unlock()
	outbox := m.book.Outbox()
	for _, name := range outbox.Addressees() {
		if !slices.Contains(keys, name) {
			m.options.Log.Warn("messages are given up: the configuration does not name any more where they were to go", "messages", outbox.Waiting(name))
			outbox.Drop(name)
		}
	}
}

// deliveryNotes say what could not be delivered; below mu.
func (m *Monitor) deliveryNotes() (notes []string) {
	for _, a := range m.senders.all() {
		if a.failed != nil {
			notes = append(notes, fmt.Sprintf("%d messages wait: %v; tried %d times, again at %s", m.book.Outbox().Waiting(a.key), a.failed, a.failures, a.again.UTC().Format(time.RFC3339)))
		}
	}
	return notes
}
