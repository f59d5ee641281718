package query_test

import (
	"encoding/json"
	"testing"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// TestAListOfValuesIsEchoed: the values of a group of several keys stand in the echo as they were given.
func TestAListOfValuesIsEchoed(t *testing.T) {
	columns := schema.Schema{
		Columns: []schema.Column{{ID: 1, Name: "user_id", Type: schema.String}, {ID: 2, Name: "a", Type: schema.String}, {ID: 3, Name: "b", Type: schema.String}},
		Actors:  []string{"user_id"},
	}
	request, err := query.CompileActors([]byte(`{"dataset":"shop","step":1,"value":["x", null],"funnel":{"steps":[{"where":"a = 'x'"}],"by":["a","b"]}}`), columns, query.CompileOptions{})
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(request.Echo)
	if err != nil || string(text) != `{"step":1,"state":"reached","value":["x",null],"limit":100}` {
		t.Errorf("%s, %v", text, err)
	}
}
