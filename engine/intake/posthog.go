package intake

import "strconv"

// postHogEvent is an event of PostHog, as raw JSON.
type postHogEvent struct {
	name, distinct, inner, device, properties, at, offset, id, insert, token, key []byte
	extra                                                                         [][2][]byte
}

func readPostHog(raw []byte) (e postHogEvent) {
	eachMember(raw, func(name, value []byte) bool {
		switch string(name) {
		case "event":
			e.name = value
		case "distinct_id", "$distinct_id":
			e.distinct = value
		case "properties":
			e.properties = value
		case "timestamp":
			e.at = value
		case "offset":
			e.offset = value
		case "uuid":
			e.id = value
		case "api_key", "token":
			e.key = value
		case "sent_at", "library", "library_version", "messageId", "type":
		default:
			e.extra = append(e.extra, [2][]byte{name, value})
		}
		return true
	})
	eachMember(e.properties, func(name, value []byte) bool {
		switch string(name) {
		case "distinct_id":
			e.inner = value
		case "$device_id":
			e.device = value
		case "$insert_id":
			e.insert = value
		case "token":
			e.token = value
		}
		return true
	})
	return e
}

// PostHog reads a body of PostHog's /batch, /capture or /e: one event, a list of events, or an object with the list as batch.
func PostHog(body []byte, request Request) (*Batch, error) {
	body = trim(body)
	if err := check(body); err != nil {
		return nil, err
	}
	w := newWriter(request, fieldActor, "properties")
	list, skew := body, int64(0)
	if isObject(body) {
		found := false
		eachMember(body, func(name, value []byte) bool {
			switch string(name) {
			case "batch":
				list, found = value, true
			case "api_key", "token":
				w.batch.Key = string(textOf(value))
			case "sent_at":
				skew = skewOf(value, request.Received)
			}
			return true
		})
		if !found {
			w.postHog(body, skew)
			return w.finish("posthog"), nil
		}
	}
	if !isArray(list) {
		return nil, wrong("batch", "the body is neither an event nor a list of events")
	}
	eachElement(list, func(element []byte) bool {
		w.postHog(element, skew)
		return w.batch.Records <= PostHogEventsMax
	})
	if w.batch.Records > PostHogEventsMax {
		return nil, tooMany(PostHogEventsMax)
	}
	return w.finish("posthog"), nil
}

// postHog writes the line of an event.
func (w *writer) postHog(record []byte, skew int64) {
	w.begin()
	e := readPostHog(record)
	for _, key := range [][]byte{e.key, e.token} {
		if w.batch.Key == "" {
			w.batch.Key = string(textOf(key))
		}
	}
	id := textOf(e.id)
	if len(id) == 0 {
		id = textOf(e.insert)
	}
	actor := textOf(e.distinct)
	if len(actor) == 0 {
		actor = textOf(e.inner)
	}
	if fault := checkPostHog(e, actor, record); fault != nil {
		w.reject(record, id, *fault)
		return
	}
	micros, err := w.moment(e.at, skew)
	if offset, bad := strconv.ParseInt(string(e.offset), 10, 64); bad == nil && isNull(e.at) {
		micros -= min(max(offset, 0), 1<<40) * 1000 // milliseconds ago
	}
	if err != nil {
		w.reject(record, id, invalid("timestamp", "%v", err))
		return
	}
	w.time(micros)
	w.who(textOf(e.name), actor, nil, textOf(e.device))
	w.text(fieldID, id)
	eachMember(e.properties, func(name, value []byte) bool {
		switch string(name) {
		case "distinct_id", "$device_id", "$insert_id", "token":
		default:
			w.property(name, value)
		}
		return true
	})
	for _, member := range e.extra {
		w.raw("posthog."+string(member[0]), member[1])
	}
	w.end(id)
}

// checkPostHog says what is wrong with an event, nil for nothing.
func checkPostHog(e postHogEvent, actor, record []byte) *Fault {
	fault := Fault{}
	switch {
	case !isObject(record):
		fault = Fault{Message: "an event is no object"}
	case len(textOf(e.name)) == 0:
		fault = missing("event")
	case len(actor) == 0:
		fault = missing("distinct_id")
	case isJunk(actor):
		fault = invalid("distinct_id", "%q stands for nobody", actor)
	case !isNull(e.properties) && !isObject(e.properties):
		fault = invalid("properties", "it is no object")
	default:
		return nil
	}
	return &fault
}
