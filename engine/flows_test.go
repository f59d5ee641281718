package engine_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// flowsOf answers an aggregate over flows, a row a line.
func flowsOf(t *testing.T, lines []string, flows, aggregate string) string {
	t.Helper()
	e := funnelEvents(t, lines...)
	document := fmt.Sprintf(`{"dataset":"shop","aggregate":{"over":{"flows":%s},%s}}`, flows, aggregate)
	answer, err := e.Query(context.Background(), []byte(document))
	if err != nil {
		t.Fatalf("%s: %v", document, err)
	}
	defer answer.Release()
	var rows []string
	for i := range answer.Table.Rows() {
		rows = append(rows, plainText(rowOf(answer.Table, i)))
	}
	return strings.Join(rows, "; ")
}

func TestFlowsAreRows(t *testing.T) {
	const steps = `"steps":[{"where":"event = 'A'"},{"where":"event = 'B'","optional":true},{"where":"event = 'C'"}]`
	lines := []string{"u A0:p:1 x2:p:5 C6:p:2 C9:p:7", "v A0:p:3 B1:q:4", "w B3:p:9", "z A5:p:1 C6:p:1"}
	for _, c := range []struct{ name, flows, aggregate, want string }{
		{"columns", `{"funnel":{` + steps + `}}`, `"by":["user_id","step","converted","start","duration","step_time_1","step_time_2","step_time_3"],"measures":["count()"],"order":["user_id"]`,
			"u, 3, true, 1970-01-01T00:00:00Z, 6.0, 1970-01-01T00:00:00Z, null, 1970-01-01T00:00:06Z, 1; " +
				"v, 2, false, 1970-01-01T00:00:00Z, 1.0, 1970-01-01T00:00:00Z, 1970-01-01T00:00:01Z, null, 1; " +
				"z, 3, true, 1970-01-01T00:00:05Z, 1.0, 1970-01-01T00:00:05Z, null, 1970-01-01T00:00:06Z, 1"},
		{"properties", `{"funnel":{` + steps + `},"properties":{"spent":"sum(amount)","seen":"count() filter (where event = 'x')"}}`,
			`"by":["user_id","spent","seen"],"measures":["count()"],"order":["user_id"]`, "u, 8, 1, 1; v, 7, 0, 1; z, 2, 0, 1"},
		{"property without events", `{"funnel":{` + steps + `},"properties":{"one":"1"}}`, `"by":["one"],"measures":["count()"]`, "1, 3"},
		{"held", `{"funnel":{` + steps + `,"hold":["v as value"]}}`, `"by":["value","user_id"],"measures":["max(step)"],"order":["user_id"]`, "p, u, 3; p, v, 1; p, z, 3"},
		{"measures", `{"funnel":{` + steps + `}}`, `"measures":["count()","count() filter (where converted)","median(duration)","uniq(user_id)"]`, "3, 2, 1.0, 3"},
		{"entries", `{"funnel":{"steps":[{"where":"event = 'C'"}],"count":"entries"}}`, `"by":["time('10s')"],"measures":["count()"]`, "1970-01-01T00:00:00Z, 3"},
	} {
		if got := flowsOf(t, lines, c.flows, c.aggregate); got != c.want {
			t.Errorf("%s:\n got  %s\n want %s", c.name, got, c.want)
		}
	}
}

// TestFlowsAreThoseOfTheFunnel: of as many flows each step has its time as the funnel counts.
func TestFlowsAreThoseOfTheFunnel(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	lines := randomLines(rand.New(rand.NewPCG(seed, 2)), 30)
	e := funnelEvents(t, lines...)
	for _, more := range []string{``, `"count":"entries"`, `"hold":["v"]`, `"resolution":"7s"`, `"session":{"gap":"20s"},"order":"any"`} {
		f := funnelOf(t, e, "A B C", more, "").Funnel
		funnel := `{"steps":[{"where":"event = 'A'"},{"where":"event = 'B'"},{"where":"event = 'C'"}]`
		if more != "" {
			funnel += "," + more
		}
		got := flowsOf(t, lines, `{"funnel":`+funnel+`}}`, `"measures":["count()","count(step_time_2)","count() filter (where converted)"]`)
		if want := fmt.Sprintf("%d, %d, %d", f.Steps[0].Count, f.Steps[1].Count, f.Steps[2].Count); got != want {
			t.Errorf("%s: flows %s, the funnel %s", more, got, want)
		}
	}
}
