package query

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

// renamed replaces one name in a document, or in a definition.
func renamed(t *testing.T, text, from, to string) string {
	t.Helper()
	replace := func(name string) (string, bool) { return to, name == from }
	in := ReplaceNames
	if !strings.Contains(text, `"dataset"`) {
		in = ReplaceNamesOfDefinition
	}
	changed, err := in([]byte(text), replace)
	if err != nil {
		t.Fatal(err)
	}
	return string(changed)
}

func TestReplaceNames(t *testing.T) {
	const head = `{"dataset": "shop", `
	for _, c := range []struct{ name, from, to string }{
		{"where", head + `"where": "big and country = 'big' and \"big\"", "samples": {}}`, head + `"where": "\"so large\" and country = 'big' and \"so large\"", "samples": {}}`},
		{"spaces and comparison stay", head + `"where":  "amount  <  3 and not big",  "samples": {}}`, head + `"where":  "amount  <  3 and not \"so large\"",  "samples": {}}`},
		{"calls and aliases stay", head + `"aggregate": {"measures": ["big(1) as big", "sum(big) as x"]}}`, head + `"aggregate": {"measures": ["big(1) as big", "sum(\"so large\") as x"]}}`},
		{"an alias hides it in having", head + `"aggregate": {"measures": ["count() filter (where big) as big"], "having": "big > 3", "order": ["big desc"]}}`,
			head + `"aggregate": {"measures": ["count() filter (where \"so large\") as big"], "having": "big > 3", "order": ["big desc"]}}`},
		{"a key and its order", head + `"aggregate": {"measures": ["count()"], "by": ["big"], "having": "big", "order": "big desc"}}`,
			head + `"aggregate": {"measures": ["count()"], "by": ["\"so large\""], "having": "\"so large\"", "order": "\"so large\" desc"}}`},
		{"own definitions hide it", head + `"define": {"big": "amount > 1"}, "where": "big", "samples": {}}`, ""},
		{"in own definitions", head + `"define": {"x": "big", "y": {"actor": "count() filter (where big)"}, "z": {"actor": {"funnel": {"steps": [{"name": "big", "where": "big"}]}}}}, "samples": {}}`,
			head + `"define": {"x": "\"so large\"", "y": {"actor": "count() filter (where \"so large\")"}, "z": {"actor": {"funnel": {"steps": [{"name": "big", "where": "\"so large\""}]}}}}, "samples": {}}`},
		{"properties of rows hide it", head + `"aggregate": {"over": {"sessions": {"properties": {"big": "count() filter (where big)"}, "start": "big"}}, "measures": ["avg(big)"]}}`,
			head + `"aggregate": {"over": {"sessions": {"properties": {"big": "count() filter (where \"so large\")"}, "start": "\"so large\""}}, "measures": ["avg(big)"]}}`},
		{"words that are no names", head + `"params": {"big": "big"}, "funnel": {"order": "big", "window": "big", "exclude": [{"where": "big", "effect": "big"}], "steps": [{"name": "big", "where": "$big"}]}}`,
			head + `"params": {"big": "big"}, "funnel": {"order": "big", "window": "big", "exclude": [{"where": "\"so large\"", "effect": "big"}], "steps": [{"name": "big", "where": "$big"}]}}`},
		{"the parts of paths", head + `"paths": {"node": "big", "start": "big", "exclude": "not big", "per": "big"}}`,
			head + `"paths": {"node": "\"so large\"", "start": "\"so large\"", "exclude": "not \"so large\"", "per": "big"}}`},
		{"names that are no expressions", head + `"difference": {"selection": "big", "properties": ["big"], "exclude": ["big", "b"]}}`,
			head + `"difference": {"selection": "\"so large\"", "properties": ["\"so large\""], "exclude": ["so large", "b"]}}`},
		{"an actor's id", head + `"samples": {"actor": "big", "columns": ["big", "time"]}}`, head + `"samples": {"actor": "big", "columns": ["\"so large\"", "time"]}}`},
		{"a definition", `"big and amount > 3"`, `"\"so large\" and amount > 3"`},
		{"a list", `{"actors": ["big"], "per": "big"}`, ""},
		{"a session's", `{"session": "count() filter (where big)", "sessions": {"start": "big"}}`, `{"session": "count() filter (where \"so large\")", "sessions": {"start": "\"so large\""}}`},
		{"no expression", `"big and ("`, `"\"so large\" and ("`},
		{"no text of tokens", `"big and 'open"`, ""},
	} {
		if c.to == "" {
			c.to = c.from
		}
		got := renamed(t, c.from, "big", "so large")
		if got != c.to {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.to)
		}
		if back := renamed(t, got, "so large", "big"); !strings.Contains(c.from, `\"big\"`) && back != c.from {
			t.Errorf("%s: back again it is\n%s", c.name, back)
		}
		if other := renamed(t, c.from, "bigger", "x"); other != c.from {
			t.Errorf("%s: another name changes it to %s", c.name, other)
		}
	}
}

// FuzzReplaceNames: whatever the document, what comes out is JSON, and has the new name wherever it had the old one.
func FuzzReplaceNames(f *testing.F) {
	f.Add([]byte(`{"dataset": "shop", "where": "big <b> 'x' ", "aggregate": {"over": {"actors": {}}, "measures": ["sum(big) as big"], "order": ["big"]}}`))
	f.Add([]byte(`"big and \u00e9 or \"big\""`))
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, in := range []func([]byte, func(string) (string, bool)) ([]byte, error){ReplaceNames, ReplaceNamesOfDefinition} {
			seen := 0
			changed, err := in(text, func(name string) (string, bool) {
				if name == "big" {
					seen++
				}
				return "other name", name == "big"
			})
			if err != nil {
				continue
			}
			if !json.Valid(changed) {
				t.Fatalf("%q becomes %q", text, changed)
			}
			if seen == 0 && !bytes.Equal(text, changed) {
				t.Fatalf("%q changes to %q without a mention", text, changed)
			}
			var left []string
			if _, err := in(changed, func(name string) (string, bool) { left = append(left, name); return "", false }); err != nil || slices.Contains(left, "big") {
				t.Fatalf("%q becomes %q, which still has the name: %v", text, changed, err)
			}
		}
	})
}
