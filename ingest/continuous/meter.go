package continuous

import "time"

// The span that rates are of, and its parts.
const (
	meterParts = 12
	meterPart  = 5 * time.Second
)

// meter tells how much came in the last minute. It is not safe for concurrent use.
type meter struct {
	parts [meterParts]struct {
		number        int64 // of the part since 1970
		bytes, events int64
	}
}

func (m *meter) add(now time.Time, bytes, events int64) {
	number := now.UnixNano() / int64(meterPart)
	part := &m.parts[number%meterParts]
	if part.number != number {
		part.number, part.bytes, part.events = number, 0, 0
	}
	part.bytes += bytes
	part.events += events
}

// rates are what came in a second, on average.
func (m *meter) rates(now time.Time) (bytes, events float64) {
	number := now.UnixNano() / int64(meterPart)
	for _, part := range m.parts {
		if part.number > number-meterParts {
			bytes += float64(part.bytes)
			events += float64(part.events)
		}
	}
	seconds := (meterParts * meterPart).Seconds()
	return bytes / seconds, events / seconds
}
