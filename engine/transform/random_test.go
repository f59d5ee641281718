package transform

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest/format"
)

// TestRandomEventsComeOutAsAlone holds the work by column to the plain meaning: an event comes out of a batch of many, whose
// types, nulls and strings its neighbours decide, as it does when it is the only one.
func TestRandomEventsComeOutAsAlone(t *testing.T) {
	seed := uint64(rand.Uint32())
	if text := os.Getenv("SLUICE_RANDOM_SEED"); text != "" {
		seed, _ = strconv.ParseUint(text, 10, 64)
	}
	random := rand.New(rand.NewPCG(seed, 1))
	for trial := range 150 {
		list := randomList(random)
		made, err := compileText(list, options())
		if err != nil {
			if !isAboutTypes(err) {
				t.Fatalf("seed %d: %v", seed, err)
			}
			continue
		}
		names := format.Names{Actors: []string{"u"}, Event: "event"}
		var lines []string
		for i := range 2 + random.IntN(40) {
			lines = append(lines, randomEvent(random, i))
		}
		together := transformLines(t, made, strings.Join(lines, "\n"), names)
		var alone outcome
		alone.events = map[string][]string{}
		for i, line := range lines {
			one := transformLines(t, made, line, names)
			for dataset, events := range one.events {
				alone.events[dataset] = append(alone.events[dataset], events...)
			}
			for _, reject := range one.rejects {
				reject.Line = int64(i + 1)
				alone.rejects = append(alone.rejects, reject)
			}
			alone.summary.Dropped += one.summary.Dropped
		}
		got, want := plain(together), plain(&alone)
		if got != want {
			t.Fatalf("seed %d, trial %d:\n%s\nof\n%s\ntogether:\n%s\nalone:\n%s", seed, trial, list, strings.Join(lines, "\n"), got, want)
		}
	}
}

// isAboutTypes says that a cast gave a property a type that an expression after it does not take.
func isAboutTypes(err error) bool {
	for _, part := range []string{"cannot take", "cannot order", "has to be", "is no time"} {
		if strings.Contains(err.Error(), part) {
			return true
		}
	}
	return false
}

// plain is an outcome as text in which values of all types are text, as they are when a dataset widens them. The parts of
// a split come by dataset, in the order of the steps.
func plain(o *outcome) string {
	var lines []string
	for dataset, events := range o.events {
		for _, event := range events {
			lines = append(lines, dataset+": "+withoutTypes(event))
		}
	}
	slices.Sort(lines)
	for _, reject := range o.rejects {
		lines = append(lines, fmt.Sprintf("reject %d %s", reject.Line, reject.Reason))
	}
	return strings.Join(append(lines, fmt.Sprint(o.summary.Dropped, " dropped")), "\n")
}

// withoutTypes makes "5" and 5, and a list of one and its item, the same.
func withoutTypes(event string) string {
	return strings.NewReplacer(`"`, "", `[`, "", `]`, "", `\`, "").Replace(event)
}

var randomSteps = []func(r *rand.Rand) string{
	func(r *rand.Rand) string { return fmt.Sprintf("rename: {%s: %s}", property(r), property(r)+"_2") },
	func(r *rand.Rand) string { return "rename: {a: b, b: a}" },
	func(r *rand.Rand) string { return "rename: {a: b}" },
	func(r *rand.Rand) string { return fmt.Sprintf("drop: [%s]", property(r)) },
	func(r *rand.Rand) string {
		types := []string{"text", "int", "float", "bool", "time", "list"}
		return fmt.Sprintf("cast: {%s: {type: %s, on_error: %s}}", property(r), types[r.IntN(len(types))], []string{"null", "reject"}[r.IntN(2)])
	},
	func(r *rand.Rand) string {
		return fmt.Sprintf("derive: {%s: %s}", property(r), quoted(expressionOf(r)))
	},
	func(r *rand.Rand) string { return "filter: " + quoted(conditionOf(r)) },
	func(r *rand.Rand) string { return "sample: 0.7" },
	func(r *rand.Rand) string { return fmt.Sprintf("hash: {columns: [%s], secret: {env: X}}", property(r)) },
	func(r *rand.Rand) string {
		return fmt.Sprintf("redact: {columns: [%s], match: '[0-9]', with: '#'}", property(r))
	},
	func(r *rand.Rand) string {
		return fmt.Sprintf("map: {column: %s, into: %s, values: {x: 1, '5': five}, on_missing: %s}", property(r), property(r), []string{"null", "keep", "reject"}[r.IntN(3)])
	},
	func(r *rand.Rand) string {
		return fmt.Sprintf("explode: {column: %s, into: %s, index: i}", property(r), property(r))
	},
	func(r *rand.Rand) string {
		return fmt.Sprintf("split: {where: %s, into: other}", quoted(conditionOf(r)))
	},
	func(r *rand.Rand) string {
		return fmt.Sprintf("parse: {column: %s, as: %s, into: %s, on_error: %s}", property(r), []string{"json", "query", "key_value", "url"}[r.IntN(4)], property(r), []string{"null", "reject"}[r.IntN(2)])
	},
}

func quoted(text string) string { return "'" + strings.ReplaceAll(text, "'", "''") + "'" }

func property(r *rand.Rand) string { return []string{"a", "b", "c", "d"}[r.IntN(4)] }

func conditionOf(r *rand.Rand) string {
	forms := []string{"%s = 'x'", "%s > 4", "%s is null", "%s < %s", "%s = %s", "contains(%s, '5')", "%s in (5, 6)", "has(%s, 'x')", "not %s", "%s between 1 and 6", "coalesce(%s, %s) = 'x'", "time > '2020-01-01' and %s like '%%5%%'"}
	return fill(r, forms[r.IntN(len(forms))])
}

func expressionOf(r *rand.Rand) string {
	forms := []string{"%s + 1", "%s * %s", "upper(%s)", "%s", "concat(%s, '-', %s)", "coalesce(%s, %s)", "if(%s = 'x', %s, %s)", "length(%s)", "round(%s / 3)", "case when %s > 3 then 'big' else %s end", "hour(%s)", "string(%s)", "number(%s)", "regexp_extract(%s, '[0-9]+')"}
	return fill(r, forms[r.IntN(len(forms))])
}

func fill(r *rand.Rand, form string) string {
	args := make([]any, strings.Count(form, "%s"))
	for i := range args {
		args[i] = property(r)
	}
	return fmt.Sprintf(form, args...)
}

func randomList(r *rand.Rand) string {
	text := "transforms:\n"
	for range 1 + r.IntN(6) {
		text += "  - " + randomSteps[r.IntN(len(randomSteps))](r) + "\n"
	}
	return text
}

func randomEvent(r *rand.Rand, i int) string {
	values := []string{`5`, `"5"`, `7`, `2.5`, `"x"`, `""`, `true`, `"true"`, `null`, `["x","y"]`, `["5"]`, `[]`, `"2024-05-01"`, `1700000000`, `"{\"k\":1}"`, `"k=v w=2"`, `-3`}
	parts := []string{fmt.Sprintf(`"u":"u%d"`, r.IntN(5)), fmt.Sprintf(`"n":%d`, i)}
	for _, name := range []string{"a", "b", "c", "d"} {
		if r.IntN(4) > 0 {
			parts = append(parts, fmt.Sprintf("%q:%s", name, values[r.IntN(len(values))]))
		}
	}
	return "{" + strings.Join(parts, ",") + "}"
}
