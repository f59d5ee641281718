// Package intake reads what the SDKs of other products send, and makes lines of events of it. A decoder of this package is a
// pure function from a body to a Batch: NDJSON with one line for each record of the body, in its order, and a blank line for
// a record that cannot be taken. So a line's number is the record's, whoever rejects it.
//
//	Segment    track, identify, page, screen, group, alias, batch
//	Mixpanel   import, track
//	Amplitude  HTTP API 2, batch
//	PostHog    capture, batch
//	Traces     spans of OpenTelemetry, protobuf and JSON
//	Logs       logs of OpenTelemetry, protobuf and JSON
//
// The lines then go the way of every pushed body. docs/ingest.md says which field becomes which property; the fields that
// all shapes have in common are the same in all of them (see fields), so that one dataset can take several. JSON is checked
// once as a whole and its parts are then copied as they are: nothing is decoded that is only passed on.
package intake

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/ingest/format"
)

// Bounds of requests, as the products have them, but where their SDKs would lose events over it: see docs/ingest.md.
const (
	// SegmentBytesMax bounds a Segment batch, SegmentEventsMax the number of its events.
	SegmentBytesMax, SegmentEventsMax = 500 << 10, 2500
	// MixpanelBytesMax bounds a Mixpanel import, which has at most MixpanelEventsMax events.
	MixpanelBytesMax, MixpanelEventsMax = 10 << 20, 2000
	// AmplitudeBytesMax bounds both kinds of Amplitude's uploads, which have at most AmplitudeEventsMax events.
	AmplitudeBytesMax, AmplitudeEventsMax = 20 << 20, 2000
	// PostHogBytesMax bounds a body of PostHog, PostHogEventsMax the number of its events.
	PostHogBytesMax, PostHogEventsMax = 20 << 20, 20_000
	// OTLPBytesMax bounds a body of OpenTelemetry, OTLPRecordsMax the number of its spans or logs.
	OTLPBytesMax, OTLPRecordsMax = 64 << 20, 200_000
)

// BatchRecordsMin is the number of records from which on a body has an id of its own: see Batch.ID. Smaller bodies have
// none, because each id is an entry of the ledger.
const BatchRecordsMin = 100

// skewMin is the difference between a client's clock and ours from which on its times are corrected. Below, a correction
// would add the way of the request to the time and give every retry another one.
const skewMin = time.Minute

// Request is what a decoder knows besides the body.
type Request struct {
	// Names are those of the dataset, if it exists: time, event and the first actor are written under them.
	Names format.Names
	// Received is when the body came.
	Received time.Time
}

// Batch is what a decoder made of a body.
type Batch struct {
	// Lines are NDJSON; line n is record n, counted from 1, and blank where it was rejected.
	Lines []byte
	// Records counts the records of the body.
	Records int
	// Rejected are the records that could not be taken, in their order.
	Rejected []format.Reject
	// Faults are the same in the words of the product; as many as Rejected.
	Faults []Fault
	// Key is what the body says to know its sender by; empty if it says nothing.
	Key string
	// ID is derived from the ids of the records, where all of at least BatchRecordsMin have one: a body that is sent again
	// has the same. Else it is empty.
	ID string
	// Names are those that a new dataset is to have.
	Names format.Names
}

// Fault is what is wrong with a record.
type Fault struct {
	// Index is the number of the record, from 0.
	Index int
	// Field is the name of the field, ID the record's own id; either may be empty.
	Field, ID string
	// Missing says that the field is not there; else it is wrong.
	Missing bool
	// Message says what is wrong.
	Message string
}

// Error says what is wrong with a body as a whole.
type Error struct {
	// TooLarge says that the body has too many bytes or records; else it is not of its shape.
	TooLarge bool
	// Message says what is wrong, Field with which field, if that is known.
	Message, Field string
}

// Error returns the message.
func (e *Error) Error() string { return e.Message }

func wrong(field, message string, arguments ...any) error {
	return &Error{Field: field, Message: fmt.Sprintf(message, arguments...)}
}

func tooMany(most int) error {
	return &Error{TooLarge: true, Message: fmt.Sprintf("a request may have %d events", most)}
}

// identity hashes the ids of records.
type identity struct {
	sum     []byte
	records int
	broken  bool
}

// add takes the id of the next record; an empty one is none.
func (d *identity) add(id []byte) {
	if len(id) == 0 {
		d.broken = true
	}
	if d.broken {
		return
	}
	d.records++
	d.sum = append(append(d.sum, id...), 0)
}

// text is the id of the body, empty for none.
func (d *identity) text(shape string) string {
	if d.broken || d.records < BatchRecordsMin {
		return ""
	}
	sum := sha256.Sum256(d.sum)
	return shape + ":" + hex.EncodeToString(sum[:16])
}
