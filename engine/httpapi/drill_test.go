package httpapi

import (
	"maps"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
)

// TestDrillAnswersEveryMember: what is not there is null, so that a reader need not tell absent from null.
func TestDrillAnswersEveryMember(t *testing.T) {
	handler := Handler(&fake{}, Options{Log: quiet})
	w := call(t, handler, request("POST", "/v1/drill", `{"document":{},"mark":{}}`))
	want := `{"label":"country = 'CH'","predicate":"country = 'CH'","only":null,"exclude":null,"by":null,"events":null,"explain":null,` +
		`"count":null,"actors":null,"cohort":null,"listed":false,"reasons":{"by":"no expression"}}`
	if got := strings.ReplaceAll(strings.TrimSpace(w.Body.String()), `\u0027`, "'"); w.Code != http.StatusOK || got != want {
		t.Errorf("%d %s, want %s", w.Code, got, want)
	}
	w = call(t, Handler(&fake{err: &query.Error{Code: "value", Where: "mark.step", Message: "no"}}, Options{Log: quiet}), request("POST", "/v1/drill", `{}`))
	if w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), `"where":"mark.step"`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if w = call(t, handler, request("POST", "/v1/drill?x=1", `{}`)); w.Code != http.StatusBadRequest {
		t.Errorf("an unknown parameter: %d", w.Code)
	}
}

// TestMarksAreTheReaders holds the schemas of marks to the structs that are read and written.
func TestMarksAreTheReaders(t *testing.T) {
	schemas := document(t).Components.Schemas
	for name, value := range map[string]any{"Mark": drill.Mark{}, "Stop": drill.Stop{}, "DrillAnswer": drill.Answer{}} {
		want := []string{}
		for field := range reflect.TypeOf(value).Fields() {
			tag, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			if tag != "-" {
				want = append(want, tag)
			}
		}
		got := slices.Sorted(maps.Keys(schemas[name].Value.Properties))
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s has %v, want %v", name, got, want)
		}
	}
}
