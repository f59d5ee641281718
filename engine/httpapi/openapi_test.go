package httpapi

import (
	"maps"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/sluice-analytics/sluice/query"
)

func TestDocumentIsValid(t *testing.T) {
	if err := document(t).Validate(t.Context(), openapi3.IsOpenAPI31OrLater()); err != nil {
		t.Fatal(err)
	}
}

func TestEveryRouteIsDocumentedAndTheOtherWayRound(t *testing.T) {
	documented := map[string]bool{}
	for path, item := range document(t).Paths.Map() {
		for method := range item.Operations() {
			documented[method+" "+path] = true
		}
	}
	for _, route := range (&server{}).routes() {
		name := route.method + " " + route.path
		if !documented[name] {
			t.Errorf("%s is not documented", name)
		}
		delete(documented, name)
	}
	for name := range documented {
		t.Errorf("%s is documented and not there", name)
	}
}

// TestEveryDocumentedMediaTypeIsAnswered asks for each form that the document promises.
func TestEveryDocumentedMediaTypeIsAnswered(t *testing.T) {
	handler := Handler(&fake{}, Options{Log: quiet})
	content := document(t).Paths.Find("/v1/query").Post.Responses.Status(http.StatusOK).Value.Content
	if len(content) != 4 {
		t.Errorf("%d media types", len(content))
	}
	for media := range content {
		w := call(t, handler, request("POST", "/v1/query", `{}`, "Accept", media))
		if got := w.Header().Get("Content-Type"); w.Code != http.StatusOK || !strings.HasPrefix(got, media) {
			t.Errorf("%s: %d %s", media, w.Code, got)
		}
	}
}

func TestTheDocumentIsServed(t *testing.T) {
	w := call(t, Handler(&fake{}, Options{Log: quiet}), request("GET", "/v1/openapi.json", ""))
	if w.Code != http.StatusOK || w.Body.String() != string(openAPIDocument) {
		t.Errorf("%d, %d bytes", w.Code, w.Body.Len())
	}
}

// TestTheQueryDocumentIsTheParsers holds the schemas of the query document to the structs
// that the parser fills.
func TestTheQueryDocumentIsTheParsers(t *testing.T) {
	schemas := document(t).Components.Schemas
	for name, value := range map[string]any{
		"QueryDocument": query.Document{}, "Aggregate": query.AggregateDocument{}, "Sessions": query.SessionsDocument{},
		"Actors": query.ActorRowsDocument{}, "Flows": query.FlowsDocument{},
		"Samples": query.SamplesDocument{}, "Funnel": query.FunnelDocument{}, "FunnelStep": query.StepDocument{},
		"Retention": query.RetentionDocument{}, "Lifecycle": query.LifecycleDocument{}, "Stickiness": query.StickinessDocument{},
		"Paths": query.PathsDocument{}, "Difference": query.DifferenceDocument{},
	} {
		want := []string{}
		for field := range reflect.TypeOf(value).Fields() {
			tag, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			want = append(want, tag)
		}
		got := slices.Collect(maps.Keys(schemas[name].Value.Properties))
		slices.Sort(want)
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%s has %v, want %v", name, got, want)
		}
	}
}

// TestRefusalsOfEveryRouteAreDocumented holds the document to what happens before an operation begins, and while its body is read.
func TestRefusalsOfEveryRouteAreDocumented(t *testing.T) {
	for _, route := range (&server{}).routes() {
		operation := document(t).Paths.Find(route.path).Operations()[route.method]
		for status, can := range map[int]bool{
			http.StatusUnauthorized:          route.need != nobody,
			http.StatusForbidden:             true,
			http.StatusMisdirectedRequest:    !strings.HasPrefix(route.path, "/in/"),
			http.StatusTooManyRequests:       route.gated,
			http.StatusGatewayTimeout:        route.bounded && route.path != streamPath, // which says so in its last line
			http.StatusRequestEntityTooLarge: operation.RequestBody != nil,
			http.StatusUnsupportedMediaType:  operation.RequestBody != nil,
			http.StatusBadRequest:            operation.RequestBody != nil,
			http.StatusInternalServerError:   true,
		} {
			if can && operation.Responses.Status(status) == nil {
				t.Errorf("%s %s does not say that it may answer %d", route.method, route.path, status)
			}
		}
	}
}
