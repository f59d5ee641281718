package httpapi

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"path"
	"regexp"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/engine/httpapi/access"
	"github.com/sluice-analytics/sluice/engine/intake"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/format"
)

// intakePaths are those of what SDKs send. The first part behind /in is a dataset; the UI may have pages of a dataset that
// is called "in" as well.
var intakePaths = regexp.MustCompile(`^(/in/[^/]+/(segment|mixpanel|amplitude|posthog|otlp)(/.*)?|/v1/(traces|logs|metrics))$`)

// intakeRoutes are the operations that take what the SDKs of other products send. They see themselves to who may: keys stand
// where the products have them.
func (s *server) intakeRoutes() []route {
	return []route{
		{http.MethodPost, "/in/{name}/segment/v1/{call}", s.segment, nobody, true, false},
		{http.MethodGet, "/in/{name}/segment/v1/projects/{key}/settings", s.segmentSettings, nobody, false, false},
		{http.MethodPost, "/in/{name}/mixpanel/{call}", s.mixpanel, nobody, true, false},
		{http.MethodGet, "/in/{name}/mixpanel/{call}", s.mixpanel, nobody, true, false},
		{http.MethodPost, "/in/{name}/amplitude/2/httpapi", s.amplitude, nobody, true, false},
		{http.MethodPost, "/in/{name}/amplitude/batch", s.amplitude, nobody, true, false},
		{http.MethodPost, "/in/{name}/posthog/{call}", s.postHog, nobody, true, false},
		{http.MethodPost, "/in/{name}/posthog/flags", s.postHogFlags, nobody, true, false},
		{http.MethodPost, "/in/{name}/posthog/decide", s.postHogFlags, nobody, true, false},
		{http.MethodPost, "/in/{name}/posthog/i/v0/e", s.postHog, nobody, true, false},
		{http.MethodPost, "/in/{name}/posthog/i/v0/ai/batch", s.postHog, nobody, true, false},
		{http.MethodGet, "/in/{name}/posthog/array/{key}/config", s.postHogConfig, nobody, false, false},
		{http.MethodPost, "/in/{name}/otlp/v1/{signal}", s.otlp, nobody, true, false},
		{http.MethodPost, "/v1/traces", s.otlp, nobody, true, false},
		{http.MethodPost, "/v1/logs", s.otlp, nobody, true, false},
		{http.MethodPost, "/v1/metrics", s.otlp, nobody, true, false},
	}
}

// taken is what became of a body of an SDK.
type taken struct {
	batch  *intake.Batch
	report *ingest.Report
	// size is that of the body as it was sent, decompressed.
	size int
}

// rejected counts the records that were not taken, and returns the first of them with their numbers from 0. Some were
// rejected by the decoder, others by the parser of lines; a line's number is the record's.
func (t *taken) rejected() (count int64, first []rejectedRecord) {
	first = []rejectedRecord{}
	for _, reject := range t.report.Rejects {
		first = append(first, rejectedRecord{Index: reject.Line - 1, Reason: reject.Reason})
	}
	return t.report.Rejected, first
}

// rejectedRecord is a record of a body that was not taken.
type rejectedRecord struct {
	Index  int64  `json:"index"`
	Reason string `json:"reason"`
}

// shape is how the bodies of a product are read and where it says who it is.
type shape struct {
	decode func(body []byte, request intake.Request) (*intake.Batch, error)
	// bytes bounds a body, as sent and decompressed.
	bytes int64
	// form says that the body may be a form that has the JSON as data, and takes its fields; nil says that it is none. A GET
	// has its form in the URL.
	form url.Values
}

// sent is a body of an SDK, and who the headers or the URL say that it is from.
type sent struct {
	dataset string
	// body is the JSON or protobuf, size how many bytes were sent, decompressed.
	body  []byte
	size  int
	who   caller
	known bool
}

// receive reads a body.
func (s *server) receive(w http.ResponseWriter, r *http.Request, of shape) (*sent, error) {
	dataset := r.PathValue("name")
	if dataset == "" {
		dataset = path.Base(r.URL.Path) // /v1/traces
	}
	if !datasetName.MatchString(dataset) {
		return nil, badParameter("name", fmt.Sprintf("%q cannot be the name of a dataset", dataset), "up to 64 letters, digits, '_', '-' and '.', the first not a dot")
	}
	who, known, err := s.keyHolder(r)
	if err != nil {
		return nil, err
	}
	body, err := readBody(w, r, of.bytes, of.bytes, io.ReadAll)
	if err != nil {
		return nil, eventsError(err)
	}
	in := &sent{dataset: dataset, body: body, size: len(body), who: who, known: known}
	if of.form != nil {
		if in.body, err = formData(r, body, of.form); err != nil {
			return nil, err
		}
	}
	return in, nil
}

// take reads a body and pushes its events. Who sends it is told by the header or the URL, or else by the body.
func (s *server) take(w http.ResponseWriter, r *http.Request, of shape) (*taken, error) {
	in, err := s.receive(w, r, of)
	if err != nil {
		return nil, err
	}
	names, exists, err := s.backend.PushNames(in.dataset)
	if err != nil {
		return nil, err
	}
	batch, err := of.decode(in.body, intake.Request{Names: names, Received: time.Now()})
	if err != nil {
		return nil, fromIntake(err)
	}
	source, err := s.intakeSource(w, in, batch.Key)
	if err != nil {
		return nil, err
	}
	if exists {
		batch.Names = format.Names{} // it has its own
	}
	report, err := s.pushBatch(r, in.dataset, batch, source)
	if err != nil {
		return nil, eventsError(err)
	}
	return &taken{batch: batch, report: report, size: in.size}, nil
}

// admit reads a body of which nothing is kept, and says whether its sender might send events. key reads the key of the body.
func (s *server) admit(w http.ResponseWriter, r *http.Request, of shape, key func(body []byte) (string, error)) error {
	in, err := s.receive(w, r, of)
	if err != nil {
		return err
	}
	found, err := key(in.body)
	if err != nil {
		return fromIntake(err)
	}
	_, err = s.intakeSource(w, in, found)
	return err
}

// intakeSource returns the source that events of an SDK belong to, nil for none, or an error where they may not be sent. key is
// what the body says.
func (s *server) intakeSource(w http.ResponseWriter, in *sent, key string) (*PushSource, error) {
	who, known := in.who, in.known
	if !known {
		var err error
		if who, known, err = s.holder(key); err != nil {
			return nil, err
		}
	}
	if !known {
		if s.options.Access != nil {
			return nil, unauthorized(w)
		}
		who.scopes = access.All
	}
	if err := demand(who, access.Ingest); err != nil {
		return nil, err
	}
	return s.sending(w, who, in.dataset)
}

// pushBatch pushes the lines of a body. One that was there before, under the id that its records give it, is there: so are its
// events, even where the time of their arrival makes the lines differ.
func (s *server) pushBatch(r *http.Request, dataset string, batch *intake.Batch, source *PushSource) (*ingest.Report, error) {
	options := ingest.PushOptions{
		ID: batch.ID, Time: batch.Names.Time, Event: batch.Names.Event, Actors: batch.Names.Actors, NamesOptional: true, Rejected: batch.Rejected,
		Format: format.NDJSON,
	}
	if source != nil {
		options.Transform = source.Transform
	}
	report, err := s.backend.PushWith(r.Context(), dataset, strings.NewReader(string(batch.Lines)), options)
	if errors.Is(err, ingest.ErrIDTaken) {
		return &ingest.Report{Dataset: dataset, Events: int64(batch.Records - len(batch.Rejected)), Rejected: int64(len(batch.Rejected))}, nil
	}
	if errors.Is(err, ingest.ErrNamesFixed) {
		// The dataset was made meanwhile, with other names: the next try knows them.
		return nil, overloaded("the dataset " + dataset + " is being made by another request")
	}
	if err == nil && report.Earlier != nil {
		return &ingest.Report{Dataset: dataset, Events: report.Earlier.Rows, Rejected: report.Earlier.Rejected}, nil
	}
	if err == nil && len(report.Failed) > 0 {
		return nil, failure(http.StatusUnprocessableEntity, "events_rejected", "no event was taken: "+report.Failed[0].Err.Error(), "")
	}
	return report, err
}

// fromIntake gives the error of a decoder a status.
func fromIntake(err error) error {
	var wrong *intake.Error
	if !errors.As(err, &wrong) {
		return err
	}
	problem := failure(http.StatusBadRequest, "bad_body", wrong.Message, "")
	if wrong.TooLarge {
		problem = failure(http.StatusRequestEntityTooLarge, "body_too_large", wrong.Message, "send it in several requests")
	}
	problem.Where = wrong.Field
	return problem
}
