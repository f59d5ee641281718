package query

import (
	"encoding/json"
	"strings"
	"testing"
)

// FuzzParse reads any text in every kind of place: what can be bound has parts that make up the whole, and the normal
// form means the same.
func FuzzParse(f *testing.F) {
	for _, text := range []string{
		"country = 'CH' and (is_bot or latency_ms > 5)", "p95(latency_ms) filter (where is_bot) as slow", "time('1d')", "bins(amount, 4)", "rate(count(), '1m')",
		"not has(tags, 'x')", "count() > 5", "case when is_bot then 1 else 2 end", "slow and visits > 3", "accounts.plan = 'x'", "\"odd name\" between 1 and 2",
	} {
		f.Add(text)
	}
	columns := testSchema(f)
	f.Fuzz(func(t *testing.T, text string) {
		parse := func(text string) []Parsed {
			var texts []map[string]string
			for _, kind := range textKinds {
				texts = append(texts, map[string]string{"kind": kind, "text": text})
			}
			document, err := json.Marshal(map[string]any{"dataset": "shop", "texts": texts, "measures": []string{"count()"}, "by": []string{"country"},
				"define": map[string]any{"slow": "latency_ms > 800", "visits": map[string]string{"actor": "count()"}}})
			if err != nil {
				t.Fatal(err)
			}
			parsed, err := Parse(document, columns, testOptions)
			if err != nil {
				t.Fatalf("%q: %v", text, err)
			}
			if _, err := json.Marshal(parsed); err != nil {
				t.Fatalf("%q: %v", text, err)
			}
			return parsed
		}
		text = strings.ToValidUTF8(text, "?") // as JSON has it
		for i, parsed := range parse(text) {
			if (parsed.Tree == nil) != (parsed.Normal == "") || parsed.Tree == nil && parsed.Error == nil {
				t.Fatalf("%q: %+v", text, parsed)
			}
			if parsed.Error != nil || len(parsed.Normal) > 60_000 {
				continue
			}
			again := parse(parsed.Normal)[i]
			if again.Error != nil || again.Normal != parsed.Normal || again.Type != parsed.Type {
				t.Fatalf("%q is %+v, its normal form %+v", text, parsed, again)
			}
			if len(parsed.Conjuncts) == 0 {
				continue
			}
			var parts []string
			for _, conjunct := range parsed.Conjuncts {
				parts = append(parts, conjunct.Text)
			}
			whole := parse(strings.Join(parts, " and "))[i]
			if whole.Error != nil || len(whole.Conjuncts) != len(parsed.Conjuncts) {
				t.Fatalf("%q: its parts are %q, which are %+v", text, parts, whole)
			}
		}
	})
}
