package intake

import (
	"bytes"
	"strconv"
)

// TracesJSON reads the JSON form of an ExportTraceServiceRequest.
func TracesJSON(body []byte, request Request) (*Batch, error) {
	return otlpJSON(body, newOTLPWriter(request, false), "resourceSpans", "scopeSpans", "spans")
}

// LogsJSON reads the JSON form of an ExportLogsServiceRequest.
func LogsJSON(body []byte, request Request) (*Batch, error) {
	return otlpJSON(body, newOTLPWriter(request, true), "resourceLogs", "scopeLogs", "logRecords")
}

func otlpJSON(body []byte, w *otlpWriter, resources, scopes, records string) (*Batch, error) {
	body = trim(body)
	if err := check(body); err != nil {
		return nil, err
	}
	if !isObject(body) {
		return nil, wrong("", "the body is no object")
	}
	eachElement(member(body, resources), func(resource []byte) bool {
		w.resource = origin{}
		eachElement(member(member(resource, "resource"), "attributes"), func(element []byte) bool {
			w.jsonAttribute(element)
			w.resourceAttribute()
			return true
		})
		eachElement(member(resource, scopes), func(scope []byte) bool {
			w.jsonScope(member(scope, "scope"))
			eachElement(member(scope, records), w.jsonRecord)
			return w.batch.Records <= OTLPRecordsMax
		})
		return w.batch.Records <= OTLPRecordsMax
	})
	return w.finish()
}

// member returns the value of a member of an object, nil where there is none.
func member(raw []byte, wanted string) (found []byte) {
	eachMember(raw, func(name, value []byte) bool {
		if string(name) == wanted {
			found = value
		}
		return found == nil
	})
	return found
}

func (w *otlpWriter) jsonScope(scope []byte) {
	w.scope = w.scope[:0]
	eachMember(scope, func(name, value []byte) bool {
		switch string(name) {
		case "name", "version":
			if len(textOf(value)) > 0 {
				w.scope = w.add(w.scope, "scope.", name, value)
			}
		case "attributes":
			eachElement(value, func(element []byte) bool {
				w.jsonAttribute(element)
				w.scope = w.add(w.scope, "scope.attributes.", w.one.name, w.one.value)
				return true
			})
		}
		return true
	})
}

func (w *otlpWriter) jsonRecord(record []byte) bool {
	w.record.reset()
	read := w.jsonSpan
	if w.logs {
		read = w.jsonLog
	}
	eachMember(record, read)
	w.write(record)
	return w.batch.Records <= OTLPRecordsMax
}

// jsonSpan reads a member of a span.
func (w *otlpWriter) jsonSpan(name, value []byte) bool {
	t := &w.record
	switch string(name) {
	case "traceId":
		t.trace = appendLower(t.trace[:0], value)
	case "spanId":
		t.span = appendLower(t.span[:0], value)
	case "traceState":
		t.state = textOf(value)
	case "parentSpanId":
		t.parent = appendLower(t.parent[:0], value)
	case "name":
		t.name = textOf(value)
	case "kind":
		t.kind = wholeOf(value)
	case "startTimeUnixNano":
		t.start = uint64(max(wholeOf(value), 0))
	case "endTimeUnixNano":
		t.end = uint64(max(wholeOf(value), 0))
	case "attributes":
		w.jsonAttributes(value)
	case "droppedAttributesCount":
		t.dropped = wholeOf(value)
	case "events":
		eachElement(value, func([]byte) bool { t.events++; return true })
	case "droppedEventsCount":
		t.events += wholeOf(value)
	case "links":
		eachElement(value, func([]byte) bool { t.links++; return true })
	case "droppedLinksCount":
		t.links += wholeOf(value)
	case "status":
		t.message, t.status = textOf(member(value, "message")), wholeOf(member(value, "code"))
	}
	return true
}

// jsonLog reads a member of a log record.
func (w *otlpWriter) jsonLog(name, value []byte) bool {
	t := &w.record
	switch string(name) {
	case "timeUnixNano":
		t.start = uint64(max(wholeOf(value), 0))
	case "observedTimeUnixNano":
		t.observed = uint64(max(wholeOf(value), 0))
	case "severityNumber":
		t.level = wholeOf(value)
	case "severityText":
		t.severity = textOf(value)
	case "eventName":
		t.name = textOf(value)
	case "body":
		t.body = jsonValue(t.body[:0], value)
	case "attributes":
		w.jsonAttributes(value)
	case "droppedAttributesCount":
		t.dropped = wholeOf(value)
	case "flags":
		t.flags = wholeOf(value)
	case "traceId":
		t.trace = appendLower(t.trace[:0], value)
	case "spanId":
		t.span = appendLower(t.span[:0], value)
	}
	return true
}

func (w *otlpWriter) jsonAttributes(list []byte) {
	eachElement(list, func(element []byte) bool {
		w.jsonAttribute(element)
		w.record.attributes = w.add(w.record.attributes, "", w.one.name, w.one.value)
		return true
	})
}

// jsonAttribute reads a KeyValue into w.one.
func (w *otlpWriter) jsonAttribute(element []byte) {
	w.one.name, w.one.value = nil, w.one.value[:0]
	eachMember(element, func(name, value []byte) bool {
		switch string(name) {
		case "key":
			w.one.name = textOf(value)
		case "value":
			w.one.value = jsonValue(w.one.value[:0], value)
		}
		return true
	})
}

// jsonValue appends an AnyValue as plain JSON: nothing for none. How deep it is nested is bounded by the check of the body.
func jsonValue(to, raw []byte) []byte {
	eachMember(raw, func(name, value []byte) bool {
		switch string(name) {
		case "stringValue", "bytesValue":
			if isText(value) {
				to = append(to, value...)
			}
		case "boolValue":
			to = append(to, value...)
		case "intValue":
			if digits := textOf(value); len(digits) > 0 && isWhole(digits) {
				to = append(to, digits...)
			}
		case "doubleValue":
			if isNumber(value) { // NaN and the infinities are strings
				to = append(to, value...)
			}
		case "arrayValue":
			to = jsonList(append(to, '['), member(value, "values"))
		case "kvlistValue":
			to = jsonMap(append(to, '{'), member(value, "values"))
		}
		return false
	})
	return to
}

func jsonList(to, list []byte) []byte {
	first := len(to)
	eachElement(list, func(element []byte) bool {
		if len(to) > first {
			to = append(to, ',')
		}
		before := len(to)
		if to = jsonValue(to, element); len(to) == before {
			to = append(to, "null"...)
		}
		return true
	})
	return append(to, ']')
}

func jsonMap(to, list []byte) []byte {
	first := len(to)
	eachElement(list, func(element []byte) bool {
		if len(to) > first {
			to = append(to, ',')
		}
		to = append(appendText(to, textOf(member(element, "key"))), ':')
		before := len(to)
		if to = jsonValue(to, member(element, "value")); len(to) == before {
			to = append(to, "null"...)
		}
		return true
	})
	return append(to, '}')
}

// wholeOf reads a whole number, which may be a string; 0 for all else.
func wholeOf(raw []byte) int64 {
	number, err := strconv.ParseInt(string(textOf(raw)), 10, 64)
	if err != nil {
		return 0
	}
	return number
}

// isWhole reports that a text is a whole number as JSON writes it.
func isWhole(text []byte) bool {
	number, err := strconv.ParseInt(string(text), 10, 64)
	return err == nil && strconv.FormatInt(number, 10) == string(text)
}

// appendLower appends an id, which is hexadecimal, in small letters.
func appendLower(to, raw []byte) []byte {
	id := textOf(raw)
	if len(bytes.Trim(id, "0")) == 0 {
		return to
	}
	return append(to, bytes.ToLower(id)...)
}
