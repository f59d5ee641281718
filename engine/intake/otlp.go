package intake

import (
	"bytes"
	"encoding/hex"
	"strconv"

	"github.com/sluice-analytics/sluice/ingest/timestamp"
)

// telemetry is a span or a log record while it is read. Its slices are views of the body or of buffers that the next record
// uses again. Both encodings fill it, in the order in which they have its fields, and write then makes the line.
type telemetry struct {
	name, trace, span, parent, state, message, severity []byte
	// attributes are members of a JSON object, each behind a comma; body is JSON.
	attributes, body []byte
	// Times are nanoseconds since 1970, 0 for none.
	start, end, observed   uint64
	kind, status, level    int64
	events, links, dropped int64
	flags                  int64
}

// reset forgets a record and keeps its buffers.
func (t *telemetry) reset() {
	*t = telemetry{attributes: t.attributes[:0], body: t.body[:0], trace: t.trace[:0], span: t.span[:0], parent: t.parent[:0]}
}

// origin is what the records of one resource, or of one scope of it, have in common.
type origin struct {
	service []byte
	// members are those of a JSON object, each behind a comma.
	members []byte
}

var (
	spanKinds    = []string{"", "internal", "server", "client", "producer", "consumer"}
	spanStatuses = []string{"unset", "ok", "error"}
	severities   = []string{"", "trace", "debug", "info", "warn", "error", "fatal"}
)

// spanReserved and logReserved are the names that records have besides those of all shapes.
var (
	spanReserved = []string{"trace_id", "span_id", "parent_span_id", "trace_state", "kind", "service", "duration", "status", "status_message",
		"span_events", "span_links", "resource", "scope", "dropped_attributes"}
	logReserved = []string{"trace_id", "span_id", "service", "severity", "severity_number", "message", "body", "resource", "scope",
		"dropped_attributes", "flags"}
)

// otlpWriter makes lines of spans or logs.
type otlpWriter struct {
	*writer
	logs     bool
	resource origin
	scope    []byte
	record   telemetry
	one      attribute
}

func newOTLPWriter(request Request, logs bool) *otlpWriter {
	reserved := spanReserved
	if logs {
		reserved = logReserved
	}
	return &otlpWriter{writer: newWriter(request, "trace_id", "attributes", reserved...), logs: logs}
}

// finish returns the batch, or an error where it has too many records. Logs have no ids.
func (w *otlpWriter) finish() (*Batch, error) {
	if w.batch.Records > OTLPRecordsMax {
		return nil, tooMany(OTLPRecordsMax)
	}
	return w.writer.finish("otlp"), nil
}

// write makes the line of the record that was read. raw is what it was read from, if that is text, for the case that it is rejected.
func (w *otlpWriter) write(raw []byte) {
	t := &w.record
	w.begin()
	var id []byte
	if !w.logs && len(t.span) > 0 {
		id = append(append(append(w.one.buffer[:0], t.trace...), '-'), t.span...)
		w.one.buffer = id
	}
	nanos := t.start
	if nanos == 0 {
		nanos = t.observed
	}
	fault := Fault{}
	switch {
	case !w.logs && nanos == 0:
		fault = missing("start_time_unix_nano")
	case nanos/1000 >= uint64(timestamp.Max):
		fault = invalid("time", "%d nanoseconds are after 2261", nanos)
	default:
		micros := int64(nanos / 1000)
		if nanos == 0 {
			micros = w.received.UnixMicro()
		}
		w.time(micros)
		w.telemetry(t)
		w.end(id)
		return
	}
	w.reject(raw, id, fault)
}

// telemetry writes the members behind the time.
func (w *otlpWriter) telemetry(t *telemetry) {
	name := t.name
	switch {
	case len(name) > 0:
	case w.logs:
		name = []byte("log")
	default:
		name = []byte("unknown") // what OpenTelemetry takes an empty name for
	}
	w.who(name, t.trace, nil, nil)
	if w.actor != "trace_id" {
		w.text("trace_id", t.trace)
	}
	w.text("span_id", t.span)
	w.text("service", w.resource.service)
	if w.logs {
		w.log(t)
	} else {
		w.spanFields(t)
	}
	w.count("dropped_attributes", t.dropped)
	w.members(t.attributes)
	w.members(w.scope)
	w.members(w.resource.members)
}

func (w *otlpWriter) spanFields(t *telemetry) {
	w.text("parent_span_id", t.parent)
	w.text("trace_state", t.state)
	w.text("kind", []byte(nameOf(spanKinds, t.kind)))
	w.text("status", []byte(nameOf(spanStatuses, t.status)))
	w.text("status_message", t.message)
	if t.end >= t.start {
		w.key("duration")
		w.batch.Lines = strconv.AppendFloat(w.batch.Lines, float64(t.end-t.start)/1e9, 'f', -1, 64)
	}
	w.count("span_events", t.events)
	w.count("span_links", t.links)
}

func (w *otlpWriter) log(t *telemetry) {
	if len(t.severity) > 0 {
		w.text("severity", bytes.ToLower(t.severity))
	} else {
		w.text("severity", []byte(nameOf(severities, (t.level+3)/4)))
	}
	w.count("severity_number", t.level)
	w.count("flags", t.flags)
	if isObject(t.body) {
		w.raw("body", t.body)
	} else {
		w.raw("message", t.body)
	}
}

func nameOf(names []string, number int64) string {
	if number < 0 || number >= int64(len(names)) {
		return strconv.FormatInt(number, 10)
	}
	return names[number]
}

// count writes a number that is not 0.
func (w *otlpWriter) count(name string, number int64) {
	if number != 0 {
		w.key(name)
		w.batch.Lines = strconv.AppendInt(w.batch.Lines, number, 10)
	}
}

// members writes members that are JSON already.
func (w *otlpWriter) members(members []byte) {
	if len(members) > 0 { // a line has its time by now, and so a member before them
		w.batch.Lines = append(w.batch.Lines, members...)
	}
}

// attribute is a name and a value while they are read.
type attribute struct {
	name, value, buffer []byte
}

// add appends an attribute as a member of an object; below is what its name begins with, empty for attributes of the record.
func (w *otlpWriter) add(to []byte, below string, name, value []byte) []byte {
	if len(name) == 0 || isNull(value) {
		return to
	}
	if root, _, _ := bytes.Cut(name, []byte(".")); below == "" && w.reserved[string(root)] {
		below = "attributes."
	}
	to = append(to, ',')
	if below == "" {
		to = appendText(to, name)
	} else {
		to = appendText(to, append([]byte(below), name...))
	}
	return append(append(to, ':'), value...)
}

// appendHex appends an id in hexadecimal; one of zeros is none.
func appendHex(to, id []byte) []byte {
	for _, b := range id {
		if b != 0 {
			return hex.AppendEncode(to, id)
		}
	}
	return to
}
