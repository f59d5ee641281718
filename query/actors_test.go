package query

import (
	"errors"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// eventColumns are those of a dataset of named events.
func eventColumns(t *testing.T) schema.Schema {
	t.Helper()
	columns, err := schema.New([]string{"user_id"}, "event", "").Merge("event", schema.String)
	if err != nil {
		t.Fatal(err)
	}
	return columns
}

// TestCompileActorsSaysWhatIsWrong: each request lacks one thing.
func TestCompileActorsSaysWhatIsWrong(t *testing.T) {
	columns := eventColumns(t)
	const funnel = `"dataset":"shop","funnel":{"steps":[{"where":"true"},{"where":"true"}]`
	for _, c := range []struct{ document, where, message string }{
		{`{"dataset":"shop","samples":{},"step":1}`, "funnel", "the actors asked for are those of a funnel, and the document has another view"},
		{`{` + funnel + `}}`, "step", "the request names no step"},
		{`{` + funnel + `},"step":3}`, "step", "there is no step 3: the funnel has 2"},
		{`{` + funnel + `},"step":1,"state":"dropped"}`, "state", "nobody is on the way to the first step"},
		{`{` + funnel + `},"step":1,"state":"gone"}`, "state", `"gone" is no state`},
		{`{` + funnel + `},"step":1,"value":"CH"}`, "value", "the funnel has no breakdown that a value could be of"},
		{`{` + funnel + `,"by":"event"},"step":1,"value":["CH","x"]}`, "value", "there are 2 values and 1 keys"},
		{`{` + funnel + `,"by":"event"},"step":1,"value":7}`, "value", "the value is 7, and the breakdown is string"},
		{`{` + funnel + `},"step":1,"other":true}`, "other", "the funnel has no breakdown that could leave others"},
		{`{` + funnel + `,"by":"event"},"step":1,"value":"CH","other":true}`, "other", "a list is of one value or of the others"},
		{`{` + funnel + `,"by":"event"},"step":1,"other":1}`, "other", "other has to be true or false, and this is a number"},
		{`{` + funnel + `},"step":1,"entry":"2026-01-01"}`, "entry", "the funnel has no trend that a bucket could be of"},
		{`{` + funnel + `},"step":1,"limit":10001}`, "limit", "limit has to be a whole number from 1 to 10000, and this is 10001"},
		{`{` + funnel + `},"step":1,"cursor":"x"}`, "cursor", "this is no cursor"},
		{`{` + funnel + `},"stop":1}`, "stop", `the document has no field "stop"`},
		{`{` + funnel + `},"from":"2026-01-01","to":"2026-01-02","step":1,"compare":{"offset":"1d"}}`, "compare", "a list of actors is of one range"},
	} {
		_, err := CompileActors([]byte(c.document), columns, CompileOptions{Now: time.Unix(0, 0)})
		var wrong *Error
		if !errors.As(err, &wrong) || wrong.Where != c.where || wrong.Message != c.message {
			t.Errorf("%s\n got  %v\n want %s: %s", c.document, err, c.where, c.message)
		}
	}
}

func TestCompileActorsFillsIn(t *testing.T) {
	columns := eventColumns(t)
	r, err := CompileActors([]byte(`{"dataset":"shop","funnel":{"steps":[{"where":"true"}],"by":["event","time"]},"step":1,"value":[null,"1970-01-01T00:00:01Z"]}`),
		columns, CompileOptions{Now: time.Unix(0, 0)})
	if err != nil {
		t.Fatal(err)
	}
	if r.State != StateReached || r.Limit != ActorsDefault || !r.Values[0].Null || r.Values[1].Int != 1e6 {
		t.Errorf("%+v", *r)
	}
}
