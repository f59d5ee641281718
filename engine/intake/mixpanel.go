package intake

import (
	"bytes"
	"time"
)

// Bounds of one event of Mixpanel.
const (
	mixpanelEventBytesMax = 1 << 20
	mixpanelPropertiesMax = 255
	mixpanelDepthMax      = 3
	mixpanelIDBytesMax    = 36
	mixpanelAhead         = time.Hour
	mixpanelOldest        = 365 * 24 * 3600 * 1_000_000 // 1971 began, in microseconds
)

// mixpanelEvent is an event of Mixpanel, as raw JSON.
type mixpanelEvent struct{ name, properties, at, id, distinct, device, user, token []byte }

func readMixpanel(raw []byte) (e mixpanelEvent, count int) {
	eachMember(raw, func(name, value []byte) bool {
		switch string(name) {
		case "event":
			e.name = value
		case "properties":
			e.properties = value
		}
		return true
	})
	eachMember(e.properties, func(name, value []byte) bool {
		count++
		switch string(name) {
		case "time":
			e.at = value
		case "distinct_id":
			e.distinct = value
		case "$insert_id":
			e.id = value
		case "$device_id":
			e.device = value
		case "$user_id":
			e.user = value
		case "token":
			e.token = value
		}
		return true
	})
	return e, count
}

// MixpanelImport reads a body of Mixpanel's /import: an array, or lines of JSON. Every event must have a time, a distinct_id
// and an $insert_id.
func MixpanelImport(body []byte, request Request) (*Batch, error) {
	return mixpanel(body, request, true)
}

// MixpanelTrack reads a body of Mixpanel's /track: an event or an array of events, which may come without time and ids,
// and as many and as deep properties as they like.
func MixpanelTrack(body []byte, request Request) (*Batch, error) {
	return mixpanel(body, request, false)
}

func mixpanel(body []byte, request Request, strict bool) (*Batch, error) {
	w := newWriter(request, fieldActor, "properties", "type")
	body = trim(body)
	take := func(record []byte) bool {
		w.mixpanel(record, strict)
		return w.batch.Records <= MixpanelEventsMax
	}
	if isArray(body) || !strict {
		if err := check(body); err != nil {
			return nil, err
		}
	}
	switch {
	case isArray(body):
		eachElement(body, take)
	case isObject(body) && !strict:
		take(body)
	case isObject(body):
		for line := range bytes.Lines(body) {
			if line = trim(line); len(line) > 0 && !take(line) {
				break
			}
		}
	default:
		return nil, wrong("", "the body is neither a list of events nor lines of JSON")
	}
	if w.batch.Records > MixpanelEventsMax {
		return nil, tooMany(MixpanelEventsMax)
	}
	return w.finish("mixpanel"), nil
}

// mixpanel writes the line of an event. A line of an import has not been checked yet.
func (w *writer) mixpanel(record []byte, strict bool) {
	w.begin()
	if strict {
		if err := check(record); err != nil {
			w.reject(record, nil, Fault{Message: err.Error()})
			return
		}
	}
	e, count := readMixpanel(record)
	id := textOf(e.id)
	if w.batch.Key == "" {
		w.batch.Key = string(textOf(e.token))
	}
	if fault := checkMixpanel(e, count, record, strict); fault != nil {
		w.reject(record, id, *fault)
		return
	}
	micros, err := w.moment(e.at, 0)
	if err != nil {
		w.reject(record, id, invalid("properties.time", "%v", err))
		return
	}
	if limit := w.received.Add(mixpanelAhead).UnixMicro(); micros < mixpanelOldest || micros > limit {
		w.reject(record, id, invalid("properties.time", "it must be between 1971 and an hour from now"))
		return
	}
	w.time(micros)
	w.who(textOf(e.name), textOf(e.distinct), textOf(e.user), textOf(e.device))
	w.text(fieldID, id)
	eachMember(e.properties, func(name, value []byte) bool {
		switch string(name) {
		case "time", "distinct_id", "$insert_id", "$device_id", "$user_id", "token":
		default:
			w.property(name, value)
		}
		return true
	})
	w.end(id)
}

// checkMixpanel says what is wrong with an event, nil for nothing. An empty distinct_id is right, and of nobody.
func checkMixpanel(e mixpanelEvent, count int, record []byte, strict bool) *Fault {
	fault := Fault{}
	id := textOf(e.id)
	switch {
	case !isObject(record):
		fault = Fault{Message: "an event is no object"}
	case len(record) > mixpanelEventBytesMax:
		fault = invalid("event", "it has more than %d bytes", mixpanelEventBytesMax)
	case len(textOf(e.name)) == 0:
		fault = missing("event")
	case !isObject(e.properties):
		fault = missing("properties")
	case strict && count > mixpanelPropertiesMax:
		fault = invalid("properties", "there are more than %d", mixpanelPropertiesMax)
	case strict && depth(e.properties) > mixpanelDepthMax+1:
		fault = invalid("properties", "they are nested deeper than %d", mixpanelDepthMax)
	case strict && isNull(e.at):
		fault = missing("properties.time")
	case strict && isNull(e.distinct):
		fault = missing("properties.distinct_id")
	case isJunk(textOf(e.distinct)):
		fault = invalid("properties.distinct_id", "%q stands for nobody", textOf(e.distinct))
	case strict && len(id) == 0:
		fault = missing("properties.$insert_id")
	case strict && (len(id) > mixpanelIDBytesMax || bytes.ContainsFunc(id, notOfID)):
		fault = invalid("properties.$insert_id", "it has at most %d letters, digits and dashes", mixpanelIDBytesMax)
	default:
		return nil
	}
	return &fault
}

// notOfID says that a character may not be in an $insert_id.
func notOfID(c rune) bool {
	return c != '-' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z')
}
