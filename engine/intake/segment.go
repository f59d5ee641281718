package intake

// segmentCalls are the calls of Segment by the last part of their path; the short ones are those of browsers.
var segmentCalls = map[string]string{
	"track": "track", "identify": "identify", "page": "page", "screen": "screen", "group": "group", "alias": "alias", "batch": "batch", "import": "batch",
	"t": "track", "i": "identify", "p": "page", "s": "screen", "g": "group", "a": "alias", "b": "batch",
}

// SegmentCall returns the kind of a call, false where there is no such one.
func SegmentCall(name string) (call string, known bool) {
	call, known = segmentCalls[name]
	return call, known
}

// segmentEvent is an event of Segment, as raw JSON. Extra are the members that have no meaning of their own.
type segmentEvent struct {
	kind, event, name, user, anonymous, group, previous, id   []byte
	properties, traits, context, at, original, sent, writeKey []byte
	extra                                                     [][2][]byte
}

func readSegment(raw []byte) (e segmentEvent) {
	eachMember(raw, func(name, value []byte) bool {
		switch string(name) {
		case "type":
			e.kind = value
		case "event":
			e.event = value
		case "name":
			e.name = value
		case "userId":
			e.user = value
		case "anonymousId":
			e.anonymous = value
		case "groupId":
			e.group = value
		case "previousId":
			e.previous = value
		case "messageId":
			e.id = value
		case "properties":
			e.properties = value
		case "traits":
			e.traits = value
		case "context":
			e.context = value
		case "timestamp":
			e.at = value
		case "originalTimestamp":
			e.original = value
		case "sentAt":
			e.sent = value
		case "writeKey":
			e.writeKey = value
		case "integrations", "receivedAt", "_metadata":
		default:
			e.extra = append(e.extra, [2][]byte{name, value})
		}
		return true
	})
	return e
}

// Segment reads a body of one of Segment's calls, whose kind is that of SegmentCall.
func Segment(call string, body []byte, request Request) (*Batch, error) {
	body = trim(body)
	if err := check(body); err != nil {
		return nil, err
	}
	if !isObject(body) {
		return nil, wrong("", "the body is no object")
	}
	w := newWriter(request, fieldActor, "properties", "type", "name", "group_id", "previous_id", "context", "traits")
	if call != "batch" {
		e := readSegment(body)
		w.batch.Key = string(textOf(e.writeKey))
		w.segment([]byte(call), e, body, skewOf(e.sent, request.Received))
		return w.finish("segment"), nil
	}
	var list, common, sent []byte
	eachMember(body, func(name, value []byte) bool {
		switch string(name) {
		case "batch":
			list = value
		case "context":
			common = value
		case "sentAt":
			sent = value
		case "writeKey":
			w.batch.Key = string(textOf(value))
		}
		return true
	})
	if !isArray(list) {
		return nil, wrong("batch", "batch is no list of events")
	}
	skew := skewOf(sent, request.Received)
	eachElement(list, func(element []byte) bool {
		e := readSegment(element)
		if e.context == nil {
			e.context = common
		}
		if e.sent != nil {
			w.segment(textOf(e.kind), e, element, skewOf(e.sent, request.Received))
		} else {
			w.segment(textOf(e.kind), e, element, skew)
		}
		return w.batch.Records <= SegmentEventsMax
	})
	if w.batch.Records > SegmentEventsMax {
		return nil, tooMany(SegmentEventsMax)
	}
	return w.finish("segment"), nil
}

// segment writes the line of an event.
func (w *writer) segment(kind []byte, e segmentEvent, record []byte, skew int64) {
	w.begin()
	id := textOf(e.id)
	if fault := checkSegment(kind, e, record); fault != nil {
		w.reject(record, id, *fault)
		return
	}
	at := e.at
	if isNull(at) {
		at = e.original
	}
	micros, err := w.moment(at, skew)
	if err != nil {
		w.reject(record, id, invalid("timestamp", "%v", err))
		return
	}
	event := kind
	if string(kind) == "track" {
		event = textOf(e.event)
	}
	user, anonymous := textOf(e.user), textOf(e.anonymous)
	actor := user
	if len(actor) == 0 {
		actor = anonymous
	}
	w.time(micros)
	w.who(event, actor, user, anonymous)
	w.text(fieldID, id)
	w.text("type", kind)
	w.raw("name", e.name)
	w.text("group_id", textOf(e.group))
	w.text("previous_id", textOf(e.previous))
	eachMember(e.properties, func(name, value []byte) bool { w.property(name, value); return true })
	w.raw("traits", e.traits)
	w.raw("context", e.context)
	for _, member := range e.extra {
		w.extra("segment", member, e.properties)
	}
	w.end(id)
}

// checkSegment says what is wrong with an event, nil for nothing.
func checkSegment(kind []byte, e segmentEvent, record []byte) *Fault {
	fault := Fault{}
	call, known := segmentCalls[string(kind)]
	switch {
	case !isObject(record):
		fault = invalid("batch", "an event is no object")
	case len(kind) == 0:
		fault = missing("type")
	case !known || call != string(kind) || call == "batch":
		fault = invalid("type", "there is no call %.40q", kind)
	case call == "track" && len(textOf(e.event)) == 0:
		fault = missing("event")
	case len(textOf(e.user)) == 0 && len(textOf(e.anonymous)) == 0:
		fault = missing("userId or anonymousId")
	case !isNull(e.properties) && !isObject(e.properties):
		fault = invalid("properties", "it is no object")
	default:
		return nil
	}
	return &fault
}
