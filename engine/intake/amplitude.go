package intake

import (
	"strconv"
	"unicode/utf8"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/ingest/timestamp"
)

// amplitudeIDLength is the least length of a user_id or device_id, unless options.min_id_length says otherwise.
const amplitudeIDLength = 5

// amplitudeEventBytesMax bounds an event. A line may be longer by the little that is added to it.
const amplitudeEventBytesMax = format.RecordBytesMax - 1<<10

// amplitudeEvent is an event of Amplitude, as raw JSON. Extra are the members that have no meaning of their own.
type amplitudeEvent struct {
	kind, user, device, at, id, properties, people, groups []byte
	extra                                                  [][2][]byte
}

func readAmplitude(raw []byte) (e amplitudeEvent) {
	eachMember(raw, func(name, value []byte) bool {
		switch string(name) {
		case "event_type":
			e.kind = value
		case "user_id":
			e.user = value
		case "device_id":
			e.device = value
		case "time":
			e.at = value
		case "insert_id":
			e.id = value
		case "event_properties":
			e.properties = value
		case "user_properties":
			e.people = value
		case "groups":
			e.groups = value
		default:
			e.extra = append(e.extra, [2][]byte{name, value})
		}
		return true
	})
	return e
}

// Amplitude reads a body of Amplitude's /2/httpapi or /batch.
func Amplitude(body []byte, request Request) (*Batch, error) {
	body = trim(body)
	if err := check(body); err != nil {
		return nil, err
	}
	if !isObject(body) {
		return nil, wrong("", "the body is no object")
	}
	w := newWriter(request, fieldActor, "event_properties", "user_properties", "groups")
	var list []byte
	shortest := amplitudeIDLength
	eachMember(body, func(name, value []byte) bool {
		switch string(name) {
		case "api_key":
			w.batch.Key = string(textOf(value))
		case "events":
			list = value
		case "options":
			shortest = idLength(value)
		}
		return true
	})
	if !isArray(list) {
		return nil, wrong("events", "events is no list")
	}
	eachElement(list, func(element []byte) bool {
		w.amplitude(element, shortest)
		return w.batch.Records <= AmplitudeEventsMax
	})
	if w.batch.Records > AmplitudeEventsMax {
		return nil, tooMany(AmplitudeEventsMax)
	}
	return w.finish("amplitude"), nil
}

// idLength is the least length of ids that options ask for.
func idLength(options []byte) int {
	length := amplitudeIDLength
	eachMember(options, func(name, value []byte) bool {
		if string(name) == "min_id_length" {
			if asked, err := strconv.Atoi(string(value)); err == nil {
				length = asked
			}
		}
		return true
	})
	return length
}

// amplitude writes the line of an event.
func (w *writer) amplitude(record []byte, shortest int) {
	w.begin()
	e := readAmplitude(record)
	id := textOf(e.id)
	if fault := checkAmplitude(e, record, shortest); fault != nil {
		w.reject(record, id, *fault)
		return
	}
	micros := w.received.UnixMicro()
	if !isNull(e.at) {
		millis, err := strconv.ParseInt(string(e.at), 10, 64)
		if err == nil && millis >= 0 && millis < timestamp.Max/1000 {
			micros = millis * 1000
		} else {
			w.reject(record, id, invalid("time", "it must be milliseconds since 1970"))
			return
		}
	}
	user, device := textOf(e.user), textOf(e.device)
	actor := user
	if len(actor) == 0 {
		actor = device
	}
	w.time(micros)
	w.who(textOf(e.kind), actor, user, device)
	w.text(fieldID, id)
	eachMember(e.properties, func(name, value []byte) bool { w.property(name, value); return true })
	w.raw("user_properties", e.people)
	w.raw("groups", e.groups)
	for _, member := range e.extra {
		w.extra("amplitude", member, e.properties)
	}
	if len(id) > 0 { // an id is of one device
		id = append(append([]byte{}, id...), append([]byte{' '}, device...)...)
	}
	w.end(id)
}

// checkAmplitude says what is wrong with an event, nil for nothing.
func checkAmplitude(e amplitudeEvent, record []byte, shortest int) *Fault {
	fault := Fault{}
	user, device := textOf(e.user), textOf(e.device)
	short := func(id []byte) bool { return len(id) > 0 && utf8.RuneCount(id) < shortest || isJunk(id) }
	switch {
	case !isObject(record):
		fault = Fault{Field: "events", Message: "an event is no object"}
	case len(record) > amplitudeEventBytesMax:
		fault = invalid("event_properties", "the event has more than %d bytes", amplitudeEventBytesMax)
	case len(textOf(e.kind)) == 0:
		fault = missing("event_type")
	case len(user) == 0 && len(device) == 0:
		fault = missing("user_id")
	case short(user):
		fault = invalid("user_id", "%q stands for nobody, or is shorter than %d", user, shortest)
	case short(device):
		fault = invalid("device_id", "%q stands for nobody, or is shorter than %d", device, shortest)
	case !isNull(e.properties) && !isObject(e.properties):
		fault = invalid("event_properties", "it is no object")
	default:
		return nil
	}
	return &fault
}
