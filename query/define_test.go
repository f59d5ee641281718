package query

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/query/expression"
)

func TestOnlyWhatTheViewNeedsIsDerived(t *testing.T) {
	const define = `{"a": {"actor": "count()"}, "b": {"actor": "max(a)"}, "c": "b > 1", "d": {"session": "max(a)"}, "e": {"actors": ["u1"]}}`
	for _, c := range []struct{ where, want string }{
		{"true", ""}, {"a > 1", "a"}, {"c", "a b"}, {"not e and d > 1", "a d e"}, {"b > d", "a b d"},
	} {
		plan := mustCompile(t, fmt.Sprintf(`{"dataset": "shop", "define": %s, "where": %q, "aggregate": {}}`, define, c.where))
		var names []string
		known := map[uint32]bool{}
		for _, d := range plan.Derived {
			names = append(names, d.Ref.Name)
			if d.Measure != nil {
				for _, a := range d.Measure.Aggregates {
					a.Arg.Columns(func(ref expression.Ref) {
						if !known[ref.ID] {
							t.Errorf("where %s: %s reads %s, which comes later", c.where, d.Ref.Name, ref.Name)
						}
					})
				}
			}
			known[d.Ref.ID] = true
			if d.Ref.OfSession() != (d.Sessions != nil) || d.Ref.OfActor() == d.Ref.OfSession() {
				t.Errorf("%s is %+v", d.Ref.Name, d.Ref)
			}
		}
		if got := strings.Join(names, " "); got != c.want {
			t.Errorf("where %s: %s, want %s", c.where, got, c.want)
		}
	}
}

func TestSavedCohortsAreUsedByName(t *testing.T) {
	loads := 0
	options := testOptions
	options.Cohorts = map[string]Cohort{
		"vip":    {Version: 3, ID: 7, Load: func() (*CohortList, error) { loads++; return &CohortList{Actors: []string{"u1", "u2"}}, nil }},
		"broken": {Load: func() (*CohortList, error) { return nil, errors.New("the disk is gone") }},
		"other":  {Load: func() (*CohortList, error) { return &CohortList{Per: "amount"}, nil }},
	}
	compile := func(fields string) (*Plan, error) {
		return Compile([]byte(`{"dataset": "shop", `+fields+`, "aggregate": {}}`), testSchema(t), options)
	}
	plan, err := compile(`"define": {"all": {"actor": "count() filter (where vip)"}}, "where": "vip and not is_bot or all > 1"`)
	if err != nil {
		t.Fatal(err)
	}
	if loads != 1 || len(plan.Derived) != 2 || !slices.Equal(plan.Derived[0].Actors, []string{"u1", "u2"}) {
		t.Errorf("%d loads, derived %+v", loads, plan.Derived)
	}
	if plan, err = compile(`"where": "is_bot"`); err != nil || loads != 1 || len(plan.Derived) != 0 {
		t.Errorf("a cohort that nobody uses: %v, %d loads", err, loads)
	}
	if plan, err = compile(`"define": {"vip": "is_bot"}, "where": "vip"`); err != nil || len(plan.Derived) != 0 {
		t.Errorf("a definition does not win over a cohort: %v", err)
	}
	for where, want := range map[string]string{
		"vop":    "where: no property is called vop (at 1); did you mean vip?",
		"broken": "cohorts.broken: the cohort cannot be read: the disk is gone",
		"other":  "cohorts.other: amount is a float64, and units are known by a string or a whole number; numbers that are computed or measured are seldom equal; group by bucket(x, width) instead",
	} {
		if _, err := compile(fmt.Sprintf(`"where": %q`, where)); err == nil || err.Error() != want {
			t.Errorf("where %s: %v, want %s", where, err, want)
		}
	}
}

func TestDefinitionsAreReadAndWritten(t *testing.T) {
	for _, c := range []struct{ text, expressions string }{
		{`"amount > 100"`, "amount > 100"},
		{`{"actor":"count()","per":"user_id","from":"now-90d"}`, "count()"},
		{`{"actors":["u1"]}`, ""},
		{`{"actors":[]}`, ""},
		{`{"session":"max(a)","sessions":{"gap":"1m","start":"b"}}`, "max(a) b"},
		{`{"actor":{"funnel":{"steps":[{"where":"a < 1"},{"where":"b"}]},"step":2,"state":"dropped"}}`, "a < 1 b"},
	} {
		definition, err := ParseDefinition("x", []byte(c.text))
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		if got, err := definition.MarshalJSON(); err != nil || string(got) != c.text {
			t.Errorf("%s is written as %s, %v", c.text, got, err)
		}
		if got := strings.Join(definition.Expressions(), " "); got != c.expressions {
			t.Errorf("%s has the expressions %s, want %s", c.text, got, c.expressions)
		}
		if got, err := json.Marshal(Definitions{definition}); err != nil || !json.Valid(got) {
			t.Errorf("%s: %v", got, err)
		}
	}
	for text, want := range map[string]string{
		`{"actr":"count()"}`: `define.x.actr: define.x has no field "actr" (at 2); did you mean "actor"?`,
		`[]`:                 "define.x: define.x has to be a string or an object, and this is a list (at 1)",
		`{`:                  "define.x: the document ends too early (at 2)",
	} {
		if _, err := ParseDefinition("x", []byte(text)); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}

func TestDefinitionsAreNestedSoDeepAndNoDeeper(t *testing.T) {
	nested := func(depth int, order func(string) string) string {
		define := `"d0": {"actor": "count()"}`
		for i := 1; i < depth; i++ {
			define += fmt.Sprintf(`, "d%d": {"actor": "max(d%d)"}`, i, i-1)
		}
		return fmt.Sprintf(`{"dataset": "shop", "define": {%s}, "where": "d%d > 1", "aggregate": {}}`, order(define), depth-1)
	}
	same := func(define string) string { return define }
	for _, order := range []func(string) string{same, reversed} {
		if plan := mustCompile(t, nested(expression.DefinitionDepthMax, order)); len(plan.Derived) != expression.DefinitionDepthMax {
			t.Errorf("%d columns", len(plan.Derived))
		}
		_, err := Compile([]byte(nested(expression.DefinitionDepthMax+1, order)), testSchema(t), testOptions)
		if err == nil || !strings.Contains(err.Error(), "nested more than 50 deep") {
			t.Errorf("one deeper: %v", err)
		}
	}
}

// reversed puts the definitions that need others in front of them.
func reversed(define string) string {
	parts := strings.Split(define, ", ")
	slices.Reverse(parts)
	return strings.Join(parts, ", ")
}

// TestEchoOfDefinitionsBeyondTheData: the echo closes an open range by the data's, and is a document all the same where a
// definition begins behind the data, or ends before them.
func TestEchoOfDefinitionsBeyondTheData(t *testing.T) {
	options := testOptions
	options.DataFrom, options.DataTo = 1704067200e6, 1704153599e6
	for _, one := range []struct{ given, from, to string }{
		{`"from": "2026-01-01"`, "2026-01-01T00:00:00Z", AlwaysTo},
		{`"to": "2020-01-01"`, AlwaysFrom, "2020-01-01T00:00:00Z"},
		{`"from": "2024-01-01"`, "2024-01-01T00:00:00Z", ""},
		{`"from": "2025-01-01", "to": "2026-01-01"`, "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z"},
	} {
		text := []byte(`{"dataset": "shop", "define": {"n": {"actor": "count()", ` + one.given + `}}, "where": "n > 1", "samples": {}}`)
		for range 2 {
			plan, err := Compile(text, testSchema(t), options)
			if err != nil {
				t.Fatalf("%s: %v", text, err)
			}
			object := plan.Echo.Define[0].Object
			if object.From != one.from || object.To != one.to {
				t.Errorf("%s: from %q to %q", one.given, object.From, object.To)
			}
			if text, err = json.Marshal(plan.Echo); err != nil {
				t.Fatal(err)
			}
		}
	}
}
