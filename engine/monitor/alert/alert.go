// Package alert is the life of alerts. A Book is told, round by round, what is wrong (findings), and says what is to be told to
// people (messages). It has no clock, no goroutine and no network: time comes with every call.
//
//   - A finding becomes an alert when it has lasted as long as its rule asks for. It is told once, and again after six hours at the earliest.
//   - An alert is resolved when its finding has been away for a quarter of an hour. One that comes back within an hour is the same
//     alert, and nothing is told of its flapping.
//   - More than five alerts of a round are one message. Twelve messages an hour are the most; the rest waits and is then one message.
//   - In quiet hours alerts are kept and nothing is told. When they end one message tells what came up, also what is over by then.
//
// What an alert has become, and each message (Outbox), is in the log (Log) before it is sent; a message is, until it has arrived. So a crash loses none,
// and tells nothing twice but what was under way.
package alert

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// The kinds of alerts.
const (
	KindVolume   = "volume"
	KindGone     = "gone"
	KindNew      = "new"
	KindNull     = "null"
	KindValues   = "values"
	KindSchema   = "schema"
	KindLag      = "lag"
	KindFailures = "failures"
	KindRejects  = "rejects"
	KindDisk     = "disk"
)

// The states of an alert.
const (
	Firing   = "firing"
	Resolved = "resolved"
)

// Finding is something that is wrong now.
type Finding struct {
	// Rule is the name of the rule that looked, Kind one of the constants KindVolume to KindDisk.
	Rule string `json:"rule"`
	Kind string `json:"kind"`
	// Dataset, Source, Event and Property are what it is about; empty where it is not about one.
	Dataset  string `json:"dataset"`
	Source   string `json:"source"`
	Event    string `json:"event"`
	Property string `json:"property"`
	// Since is when it seems to have begun.
	Since time.Time `json:"since"`
	// Value is what was found, Expected what should have been, Low and High what is usual.
	Value    float64 `json:"value"`
	Expected float64 `json:"expected"`
	Low      float64 `json:"low"`
	High     float64 `json:"high"`
	// Text says it in a sentence.
	Text string `json:"text"`
	// Question is a query document that shows it, or nil.
	Question json.RawMessage `json:"question"`
	// For is how long it must last.
	For time.Duration `json:"-"`
	// Once marks what is an event, not a state: it is told, and is over a day later.
	Once bool `json:"-"`
}

// key tells findings apart: two with the same key are the same, at different times.
func (f *Finding) key() string {
	return strings.Join([]string{f.Rule, f.Kind, f.Dataset, f.Source, f.Event, f.Property}, "\x00")
}

// Alert is a finding that lasted.
type Alert struct {
	// ID ascends, and is never given twice.
	ID int64 `json:"id"`
	Finding
	State string `json:"state"`
	// Until is when it was resolved; nil while it fires.
	Until *time.Time `json:"until"`
}

// Message is something to be told.
type Message struct {
	At time.Time `json:"at"`
	// Text says all in a few lines.
	Text string `json:"text"`
	Test bool   `json:"test,omitempty"`
	// Of is how many messages this one stands for that could not be delivered, the first of them at First; 0 for itself.
	Of     int       `json:"of,omitempty"`
	First  time.Time `json:"first,omitzero"`
	Alerts []Alert   `json:"alerts"`
}

// inMessage bounds the alerts that a message lists one by one; texts of more are counted.
const inMessage = 100

// newMessage tells of alerts together.
func newMessage(now time.Time, told []*record) Message {
	message := Message{At: now}
	for _, r := range told[:min(len(told), inMessage)] {
		message.Alerts = append(message.Alerts, r.Alert)
	}
	if len(told) == 1 {
		message.Text = told[0].sentence()
		return message
	}
	message.Text = summary(told)
	return message
}

// sentence is the text of an alert with its state.
func (a *Alert) sentence() string {
	if a.State == Resolved {
		return "resolved: " + a.Text
	}
	return a.Text
}

// summary counts alerts by what they are about, in the order in which they come.
func summary(told []*record) string {
	type group struct{ state, kind, dataset string }
	counts, first := map[group]int{}, map[group]*record{}
	var order []group
	for _, r := range told {
		g := group{r.State, r.Kind, r.Dataset}
		if counts[g] == 0 {
			order, first[g] = append(order, g), r
		}
		counts[g]++
	}
	lines := make([]string, 0, len(order))
	for _, g := range order {
		if counts[g] == 1 {
			lines = append(lines, first[g].sentence())
			continue
		}
		line := fmt.Sprintf("%d %s", counts[g], plural[g.kind])
		if g.dataset != "" {
			line = fmt.Sprintf("%d %s of dataset %s", counts[g], plural[g.kind], g.dataset)
		}
		if g.state == Resolved {
			line = "resolved: " + line
		}
		lines = append(lines, line+", such as: "+first[g].Text)
	}
	return strings.Join(lines, "\n")
}

// plural names several alerts of a kind.
var plural = map[string]string{
	KindVolume: "events with unusual numbers", KindGone: "events that vanished", KindNew: "new events", KindNull: "properties that went null",
	KindValues: "properties with new or vanished values", KindSchema: "changes of the schema", KindLag: "sources that are late",
	KindFailures: "sources that fail", KindRejects: "sources with rejected lines", KindDisk: "disks that fill up",
}
