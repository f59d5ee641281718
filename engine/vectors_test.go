package engine_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine/reference"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// vector is events and what is answered about them. The answers of the first vectors are
// those of products that people know; each case says which, and where Sluice differs by
// design, by which rule. Others are random cases that once failed, made small.
type vector struct {
	// Events have a time in seconds after vectorStart, or RFC 3339, and properties;
	// without user_id they are of the actor u1.
	Events []map[string]any `json:"events"`
	Cases  []struct {
		Why string          `json:"why"`
		Raw json.RawMessage `json:"document"`
		// Answer has the members of the answer that are held to; others may be anything.
		Answer map[string]any `json:"answer"`
	} `json:"cases"`
}

// vectorStart is the time 0 of vectors.
const vectorStart = 1_700_000_000

// TestVectors holds the engine and the reference to the answers in testdata/vectors.
func TestVectors(t *testing.T) {
	files, err := filepath.Glob("testdata/vectors/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d vectors: %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".json"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var v vector
			if err := json.Unmarshal(data, &v); err != nil {
				t.Fatal(err)
			}
			v.check(t)
		})
	}
}

func (v *vector) check(t *testing.T) {
	t.Helper()
	c := &randomCase{layout: layout{shards: 4, threads: 1}}
	for _, members := range v.Events {
		event, err := vectorEvent(members)
		if err != nil {
			t.Fatal(err)
		}
		c.events = append(c.events, event)
		c.now = time.UnixMicro(event.Time).UTC()
	}
	if err := c.open(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := c.close(); err != nil {
			t.Error(err)
		}
	}()
	columns, err := schemaOf(c.engine)
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range v.Cases {
		from, to := timesOf(c.events)
		plan, err := query.Compile(one.Raw, columns, query.CompileOptions{Now: c.now, DataFrom: from, DataTo: to})
		if err != nil {
			t.Fatalf("%s: %v", one.Why, err)
		}
		want, err := reference.Run(plan, columns, plainEvents(c.events))
		if err != nil {
			t.Fatalf("%s: %v", one.Why, err)
		}
		if difference := subsetDiffers(one.Answer, referenceMembers(t, want), "answer"); difference != "" {
			t.Errorf("the reference, %s: %s", one.Why, difference)
		}
		got, err := c.engine.Query(t.Context(), one.Raw)
		if err != nil {
			t.Errorf("the engine, %s: %v", one.Why, err)
			continue
		}
		if difference := subsetDiffers(one.Answer, engineMembers(t, got), "answer"); difference != "" {
			t.Errorf("the engine, %s: %s", one.Why, difference)
		}
		got.Release()
	}
}

func vectorEvent(members map[string]any) (placedEvent, error) {
	event := placedEvent{}
	event.Values = map[string]schema.Value{"user_id": schema.StringOf("u1")}
	for name, value := range members {
		switch value := value.(type) {
		case string:
			event.Values[name] = schema.StringOf(value)
		case bool:
			event.Values[name] = schema.BoolOf(value)
		case float64:
			event.Values[name] = schema.FloatOf(value)
			if value == math.Trunc(value) {
				event.Values[name] = schema.IntOf(int64(value))
			}
		case nil:
			event.Values[name] = schema.NullOf(schema.String)
		default:
			return event, fmt.Errorf("property %s of a vector is %T", name, value)
		}
	}
	delete(event.Values, "time")
	switch at := members["time"].(type) {
	case float64:
		event.Time = int64(math.Round((vectorStart + at) * 1e6))
	case string:
		moment, err := time.Parse(time.RFC3339, at)
		if err != nil {
			return event, err
		}
		event.Time = moment.UnixMicro()
	}
	return event, nil
}

// engineMembers are the members of an answer as it is written.
func engineMembers(t *testing.T, answer *result.Result) map[string]any {
	t.Helper()
	var text bytes.Buffer
	if err := result.WriteJSON(&text, answer); err != nil {
		t.Fatal(err)
	}
	return membersOf(t, text.Bytes())
}

func membersOf(t *testing.T, text []byte) map[string]any {
	t.Helper()
	members := map[string]any{}
	if err := json.Unmarshal(text, &members); err != nil {
		t.Fatal(err)
	}
	return members
}

// referenceMembers are the same of the reference's answer, as far as vectors hold to it.
func referenceMembers(t *testing.T, answer *reference.Answer) map[string]any {
	t.Helper()
	steps := func(steps []reference.Step) []map[string]any {
		all := []map[string]any{}
		for _, step := range steps {
			all = append(all, map[string]any{
				"name": step.Name, "count": step.Count, "dropped": step.Dropped, "in_progress": step.InProgress,
				"from_first": step.FromFirst, "from_previous": step.FromPrevious,
				"time_from_previous": timesMembers(step.TimeFromPrevious), "time_from_entry": timesMembers(step.TimeFromEntry),
			})
		}
		return all
	}
	groups := []map[string]any{}
	for _, group := range answer.Funnel.Groups {
		members := map[string]any{"steps": steps(group.Steps)}
		if group.Other {
			members["other"] = true
		} else {
			members["value"] = valueMember(group.Values)
		}
		groups = append(groups, members)
	}
	trend := []map[string]any{}
	for _, bucket := range answer.Funnel.Trend {
		trend = append(trend, map[string]any{"time": time.UnixMicro(bucket.Time).UTC().Format(time.RFC3339Nano), "steps": steps(bucket.Steps)})
	}
	text, err := json.Marshal(map[string]any{"steps": steps(answer.Funnel.Steps), "groups": groups, "trend": trend})
	if err != nil {
		t.Fatal(err)
	}
	return membersOf(t, text)
}

func timesMembers(times *reference.Times) any {
	if times == nil {
		return nil
	}
	return map[string]any{"count": times.Count, "mean": times.Mean, "median": times.Median, "p90": times.P90}
}

// valueMember is the value of a group as JSON: a list where there are several keys.
func valueMember(values []schema.Value) any {
	var all []any
	for _, value := range values {
		switch {
		case value.Null:
			all = append(all, nil)
		case value.Type == schema.Int64:
			all = append(all, value.Int)
		case value.Type == schema.Bool:
			all = append(all, value.Int != 0)
		default:
			all = append(all, value.AsText())
		}
	}
	if len(all) == 1 {
		return all[0]
	}
	return all
}

// subsetDiffers says where an answer lacks what is wanted of it, or is empty. Members that
// are not wanted may be anything; lists are as long as wanted.
func subsetDiffers(want, got any, place string) string {
	switch want := want.(type) {
	case map[string]any:
		members, ok := got.(map[string]any)
		for name := range want {
			if !ok {
				break
			}
			if difference := subsetDiffers(want[name], members[name], place+"."+name); difference != "" {
				return difference
			}
		}
		if ok {
			return ""
		}
	case []any:
		items, ok := got.([]any)
		if ok && len(items) == len(want) {
			for i := range want {
				if difference := subsetDiffers(want[i], items[i], fmt.Sprintf("%s[%d]", place, i)); difference != "" {
					return difference
				}
			}
			return ""
		}
	default:
		if reflect.DeepEqual(want, got) {
			return ""
		}
	}
	return fmt.Sprintf("%s is %v, and should be %v", place, got, want)
}
