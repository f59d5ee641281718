package httpapi

import (
	"net/http"
	"strings"
	"testing"
)

// TestActorsAreListedWithTheirCohort: the answer says of whom it is a list, and how that is
// saved; the forms of nothing but rows have the cursor in a header.
func TestActorsAreListedWithTheirCohort(t *testing.T) {
	handler := Handler(&fake{}, Options{Log: quiet})
	w := call(t, handler, request("POST", "/v1/actors", `{}`))
	want := `"of":{"step":2,"state":"reached","limit":100},"cohort":{"actor":{"step":2}},"columns":[`
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), want) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	w = call(t, handler, request("POST", "/v1/events", `{}`))
	want = `"of":{"limit":100,"mark":{"step":2}},"count":12,"beside":2,"columns":[`
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), want) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	w = call(t, handler, request("POST", "/v1/actors", `{}`, "Accept", "text/csv"))
	if got := w.Header().Get("Sluice-Cursor"); got != "c1" {
		t.Errorf("cursor %q", got)
	}
	if got := w.Header().Get("Content-Disposition"); got != `attachment; filename="shop.csv"` {
		t.Errorf("it is saved as %q", got)
	}
}
