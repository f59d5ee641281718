package httpapi

import (
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
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
		{http.MethodPost, "/in/{name}/mixpanel/{call}", s.mixpanel, nobody, true, false},
		{http.MethodPost, "/in/{name}/amplitude/2/httpapi", s.amplitude(intake.AmplitudeBytesMax), nobody, true, false},
		{http.MethodPost, "/in/{name}/amplitude/batch", s.amplitude(intake.AmplitudeBatchBytesMax), nobody, true, false},
		{http.MethodPost, "/in/{name}/posthog/{call}", s.postHog, nobody, true, false},
		{http.MethodPost, "/in/{name}/posthog/i/v0/e", s.postHog, nobody, true, false},
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
	// form says that the body may be a form that has the JSON as data.
	form bool
	// whole says that nothing is taken of a body with a record that is rejected.
	whole bool
}

// take reads a body and pushes its events. Who sends it is told by the header or the URL, or else by the body.
func (s *server) take(w http.ResponseWriter, r *http.Request, dataset string, of shape) (*taken, error) {
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
	size := len(body)
	if of.form {
		if body, err = formData(r, body); err != nil {
			return nil, err
		}
	}
	names, exists, err := s.backend.PushNames(dataset)
	if err != nil {
		return nil, err
	}
	batch, err := of.decode(body, intake.Request{Names: names, Received: time.Now()})
	if err != nil {
		return nil, fromIntake(err)
	}
	if !known {
		if who, known, err = s.holder(batch.Key); err != nil {
			return nil, err
		}
	}
	source, err := s.intakeSource(w, who, known, dataset)
	if err != nil {
		return nil, err
	}
	if exists {
		batch.Names = format.Names{} // it has its own
	}
	if of.whole && len(batch.Rejected) > 0 {
		batch.Refuse()
	}
	report, err := s.pushBatch(r, dataset, batch, source)
	if err != nil {
		return nil, eventsError(err)
	}
	return &taken{batch: batch, report: report, size: size}, nil
}

// intakeSource returns the source that events of an SDK belong to, nil for none, or an error where they may not be sent.
func (s *server) intakeSource(w http.ResponseWriter, who caller, known bool, dataset string) (*PushSource, error) {
	if !known {
		if s.options.Access != nil {
			return nil, unauthorized(w)
		}
		who.scopes = access.All
	}
	if err := demand(who, access.Ingest); err != nil {
		return nil, err
	}
	return s.sending(w, who, dataset)
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

// keyHolder returns whoever the headers or the URL of a request name: a bearer token, the user or password of basic
// authentication, or the parameter that the product has for it. Sessions of browsers do not count: pages of other sites may
// send events.
func (s *server) keyHolder(r *http.Request) (who caller, known bool, err error) {
	var keys []string
	if scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " "); strings.EqualFold(scheme, "Bearer") {
		keys = append(keys, strings.TrimSpace(token))
	} else if user, password, ok := r.BasicAuth(); ok {
		keys = append(keys, user, password)
	}
	parameters := r.URL.Query()
	keys = append(keys, parameters.Get("api_key"), parameters.Get("token"), parameters.Get("writeKey"))
	for _, key := range keys {
		if key == "" {
			continue
		}
		if who, known, err = s.holder(key); known || err != nil {
			return who, known, err
		}
	}
	return caller{}, false, nil
}

// formData returns the JSON of a body that may be a form: the field data, in base64 or not. Bodies of browsers say
// text/plain or nothing, and are JSON.
func formData(r *http.Request, body []byte) ([]byte, error) {
	media, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if media != "application/x-www-form-urlencoded" {
		return body, nil
	}
	if trimmed := strings.TrimSpace(string(body)); strings.HasPrefix(trimmed, "{") || strings.HasPrefix(trimmed, "[") {
		return body, nil // what says that it is a form and is none
	}
	form, err := url.ParseQuery(string(body))
	if err != nil {
		return nil, failure(http.StatusBadRequest, "bad_body", "the body is no form", "")
	}
	data := form.Get("data")
	if strings.HasPrefix(data, "{") || strings.HasPrefix(data, "[") {
		return []byte(data), nil
	}
	data = strings.NewReplacer("-", "+", "_", "/", " ", "+").Replace(strings.TrimRight(data, "="))
	decoded, err := base64.RawStdEncoding.DecodeString(data)
	if err != nil || len(decoded) == 0 {
		return nil, failure(http.StatusBadRequest, "bad_body", "the form has no field data with JSON in it, plain or in base64", "")
	}
	return decoded, nil
}

// toPages lets pages of other sites send events with a key, and nothing else: browsers ask before, and are told that they may.
// A server that asks for no tokens has no keys, so there the usual protection stays.
func (s *server) toPages(protected, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.options.Access == nil || !intakePaths.MatchString(r.URL.Path) {
			protected.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", "*")
		if r.Method != http.MethodOptions {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Access-Control-Allow-Methods", "POST")
		w.Header().Set("Access-Control-Allow-Headers", "Authorization, Content-Type, Content-Encoding")
		w.Header().Set("Access-Control-Max-Age", "86400")
		w.WriteHeader(http.StatusNoContent)
	})
}

// withoutSlash takes the slash away that some SDKs put behind a path.
func withoutSlash(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if path, found := strings.CutSuffix(r.URL.Path, "/"); found && intakePaths.MatchString(path) {
			address := *r.URL
			address.Path, address.RawPath = path, strings.TrimSuffix(address.RawPath, "/")
			r = r.WithContext(r.Context())
			r.URL = &address
		}
		next.ServeHTTP(w, r)
	})
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
