package intake

import (
	"bytes"
	"cmp"
	"fmt"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/ingest/timestamp"
)

// fields are what the events of all shapes have, as the properties of a new dataset. A dataset that exists may call the
// time, the event and its first actor otherwise.
const (
	fieldTime      = "time"
	fieldEvent     = "event"
	fieldActor     = "actor"
	fieldUser      = "user_id"
	fieldAnonymous = "anonymous_id"
	fieldID        = "insert_id"
)

// writer makes the lines of a batch.
type writer struct {
	batch    *Batch
	received time.Time
	names    format.Names
	actor    string
	// reserved are the names that the shape gives a meaning: a property that is called so, or is below one, gets the prefix.
	reserved map[string]bool
	prefix   string
	ids      identity
	// start is where the current line begins, open that it has no member yet.
	start int
	open  bool
}

// newWriter begins a batch. actor is what a new dataset calls its actor; reserved are the names that the
// shape uses besides the fields of all; a property that is called so stands below prefix.
func newWriter(request Request, actor, prefix string, reserved ...string) *writer {
	names := format.Names{Time: cmp.Or(request.Names.Time, fieldTime), Event: cmp.Or(request.Names.Event, fieldEvent), Actors: request.Names.Actors}
	if len(names.Actors) == 0 {
		names.Actors = []string{actor}
	}
	w := &writer{batch: &Batch{Names: names}, received: request.Received, names: names, actor: names.Actors[0], prefix: prefix, reserved: map[string]bool{}}
	for _, name := range append(reserved, names.Time, names.Event, w.actor, fieldTime, fieldEvent, fieldUser, fieldAnonymous, fieldID, prefix) {
		w.reserved[name] = true
	}
	return w
}

// finish returns the batch.
func (w *writer) finish(shape string) *Batch {
	w.batch.ID = w.ids.text(shape)
	return w.batch
}

// begin begins the line of the next record.
func (w *writer) begin() {
	w.batch.Records++
	w.start, w.open = len(w.batch.Lines), true
	w.batch.Lines = append(w.batch.Lines, '{')
}

// end ends a line; id is that of the record, empty for none.
func (w *writer) end(id []byte) {
	w.batch.Lines = append(w.batch.Lines, '}', '\n')
	w.ids.add(id)
}

// reject makes the line of the current record a blank one.
func (w *writer) reject(record, id []byte, fault Fault) {
	w.batch.Lines = append(w.batch.Lines[:w.start], '\n')
	w.ids.add(id)
	fault.Index, fault.ID = w.batch.Records-1, string(id)
	w.batch.Faults = append(w.batch.Faults, fault)
	if key := w.batch.Key; key != "" { // what is rejected is kept and shown
		record = bytes.ReplaceAll(record[:min(len(record), len(key)+format.RejectTextBytes)], []byte(key), []byte("***"))
	}
	text := bytes.ToValidUTF8(record[:min(len(record), format.RejectTextBytes)], nil)
	w.batch.Rejected = append(w.batch.Rejected, format.Reject{Line: int64(w.batch.Records), Reason: fault.Message, Text: string(text)})
}

func (w *writer) key(name string) {
	if !w.open {
		w.batch.Lines = append(w.batch.Lines, ',')
	}
	w.open = false
	w.batch.Lines = append(appendText(w.batch.Lines, []byte(name)), ':')
}

// raw writes a property that is JSON already. A null is left out.
func (w *writer) raw(name string, value []byte) {
	if !isNull(value) {
		w.key(name)
		w.batch.Lines = append(w.batch.Lines, value...)
	}
}

// text writes a property that is text. An empty one is left out.
func (w *writer) text(name string, text []byte) {
	if len(text) > 0 {
		w.key(name)
		w.batch.Lines = appendText(w.batch.Lines, text)
	}
}

// time writes the time of the event.
func (w *writer) time(micros int64) {
	w.key(w.names.Time)
	w.batch.Lines = append(time.UnixMicro(micros).UTC().AppendFormat(append(w.batch.Lines, '"'), "2006-01-02T15:04:05.000000Z"), '"')
}

// who writes the event's name and who caused it; each may be empty.
func (w *writer) who(event, actor, user, anonymous []byte) {
	w.text(w.names.Event, event)
	w.text(w.actor, actor)
	if w.actor != fieldUser {
		w.text(fieldUser, user)
	}
	if w.actor != fieldAnonymous {
		w.text(fieldAnonymous, anonymous)
	}
}

// property writes a property that the sender named.
func (w *writer) property(name, value []byte) {
	root, _, _ := bytes.Cut(name, []byte("."))
	if w.reserved[string(root)] {
		w.raw(w.prefix+"."+string(name), value)
		return
	}
	w.raw(string(name), value)
}

// extra writes a member of the record itself that has no meaning of its own; where there is a property of its name, below
// the name of the product.
func (w *writer) extra(product string, member [2][]byte, properties []byte) {
	taken := false
	eachMember(properties, func(other, _ []byte) bool {
		taken = bytes.Equal(other, member[0])
		return !taken
	})
	if taken {
		w.raw(product+"."+string(member[0]), member[1])
		return
	}
	w.property(member[0], member[1])
}

// timeOf reads a time: text or an epoch.
func timeOf(raw []byte) (micros int64, err error) {
	read, err := timestamp.Parser{}.Text(textOf(raw))
	return read.Micros, err
}

// skewOf is how far the clock of a client is behind ours, 0 where that is not known or not worth a correction.
func skewOf(sent []byte, received time.Time) int64 {
	at, err := timeOf(sent)
	if err != nil {
		return 0
	}
	skew := received.UnixMicro() - at
	if max(skew, -skew) < skewMin.Microseconds() {
		return 0
	}
	return skew
}

// moment is the time of an event: what it says, corrected, or else when it came.
func (w *writer) moment(raw []byte, skew int64) (int64, error) {
	if isNull(raw) || string(raw) == `""` {
		return w.received.UnixMicro(), nil
	}
	micros, err := timeOf(raw)
	if err != nil {
		return 0, err
	}
	read, err := timestamp.Check(timestamp.Time{Micros: micros + skew})
	return read.Micros, err
}

// junk are ids that stand for nobody: what programs send where a variable was not set.
var junk = map[string]bool{
	"anon": true, "anonymous": true, "nil": true, "none": true, "null": true, "n/a": true, "na": true, "undefined": true, "unknown": true,
	"nan": true, "guest": true, "0": true, "-1": true, "true": true, "false": true, "[]": true, "{}": true, "[object object]": true,
	"00000000-0000-0000-0000-000000000000": true,
}

// isJunk reports that an id stands for nobody.
func isJunk(id []byte) bool { return len(id) < 40 && junk[strings.ToLower(string(id))] }

func missing(field string) Fault {
	return Fault{Field: field, Missing: true, Message: fmt.Sprintf("%s is missing", field)}
}

func invalid(field, message string, arguments ...any) Fault {
	return Fault{Field: field, Message: fmt.Sprintf("%s is wrong: "+message, append([]any{field}, arguments...)...)}
}
