package expression

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// chipVector is a chip with its text, as other programs that write chips test them too.
type chipVector struct {
	Chip struct {
		Property string `json:"property"`
		Operator string `json:"operator"`
		Values   []any  `json:"values"`
	} `json:"chip"`
	Text string `json:"text"`
}

func readChipVectors(t testing.TB) []chipVector {
	t.Helper()
	text, err := os.ReadFile("testdata/chips.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors []chipVector
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&vectors); err != nil {
		t.Fatal(err)
	}
	return vectors
}

// chip is the vector's chip with the values that its JSON stands for.
func (v chipVector) chip(t *testing.T) Chip {
	t.Helper()
	chip := Chip{Property: v.Chip.Property, Operator: v.Chip.Operator}
	for _, value := range v.Chip.Values {
		switch x := value.(type) {
		case string:
			chip.Values = append(chip.Values, schema.StringOf(x))
		case bool:
			chip.Values = append(chip.Values, schema.BoolOf(x))
		case json.Number:
			if whole, err := strconv.ParseInt(x.String(), 10, 64); err == nil {
				chip.Values = append(chip.Values, schema.IntOf(whole))
				continue
			}
			float, err := x.Float64()
			if err != nil {
				t.Fatal(err)
			}
			chip.Values = append(chip.Values, schema.FloatOf(float))
		default:
			chip.Values = append(chip.Values, schema.NullOf(schema.Unknown))
		}
	}
	return chip
}

func TestChipVectors(t *testing.T) {
	used := map[string]bool{}
	for _, vector := range readChipVectors(t) {
		want := vector.chip(t)
		used[want.Operator] = true
		if got := want.String(); got != vector.Text {
			t.Errorf("%v is written %s, want %s", want, got, vector.Text)
		}
		node, err := Parse(vector.Text)
		if err != nil {
			t.Errorf("%s: %v", vector.Text, err)
			continue
		}
		got, name, ok := ChipOf(node)
		if !ok || !reflect.DeepEqual(got, want) || name.Text != want.Property {
			t.Errorf("%s is read as %v %v, want %v", vector.Text, got, ok, want)
		}
		if node.String() != vector.Text {
			t.Errorf("%s has the normal form %s", vector.Text, node)
		}
	}
	for _, operator := range ChipOperators() {
		if !used[operator] {
			t.Errorf("no vector has the operator %s", operator)
		}
	}
}

func TestChipOf(t *testing.T) {
	for text, want := range map[string]string{
		"not (a = 1)": "a != 1", "not (a != 1)": "a = 1", "not a < 1": "a >= 1", "not a >= 1": "a < 1",
		"not not a": "a", "not not not a": "not a", "not a in (1)": "a not in (1)", "not a is null": "a is not null",
		"not a not between 1 and 2": "a between 1 and 2", "not has(a, 'x')": "not has(a, 'x')", "not not has(a, 'x')": "has(a, 'x')",
		"5 < a": "a > 5", "5 >= a": "a <= 5", "5 = a": "a = 5", "null is distinct from a": "a is distinct from null",
		"not 5 < a": "a <= 5", "(a) = (1)": "a = 1", "+5 = a": "a = 5", "a<>'x'": "a != 'x'",
		"a = b": "", "a + 1 = 2": "", "lower(a) = 'x'": "", "a": "a", "1": "", "a = $p": "", "a in (1, b)": "", "a in $p": "",
		"a = 9007199254740993": "", "a or b": "", "a and b": "", "has(a, b)": "", "has('x', a)": "", "'x' like a": "", "1 is null": "",
		"a between 1 and b": "", "case when a then b end": "", "-a": "", "has(a, 'x') filter (where b)": "", "contains(a, 'x', 'y')": "",
		"'a' in (b)": "", "1 between a and 2": "",
	} {
		node, err := Parse(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		chip, _, ok := ChipOf(node)
		if got := chip.String(); ok != (want != "") || ok && got != want {
			t.Errorf("%s is %s %v, want %s", text, got, ok, want)
		}
	}
}

// valuesRow gives every column the same value.
type valuesRow schema.Value

func (r valuesRow) Value(Ref) schema.Value { return schema.Value(r) }

// anyScope has every name as a column of one type.
type anyScope schema.Type

func (s anyScope) Resolve(name string) (Ref, schema.Type, bool) {
	return Ref{Name: name, ID: 1}, schema.Type(s), true
}
func (anyScope) Names() []string     { return nil }
func (anyScope) Describe() string    { return "property" }
func (anyScope) IsDuration(Ref) bool { return false }

// TestAChipMeansItsCondition evaluates conditions and what is written of their chips.
func TestAChipMeansItsCondition(t *testing.T) {
	values := map[schema.Type][]schema.Value{
		schema.Int64:  {schema.NullOf(schema.Int64), schema.IntOf(-1), schema.IntOf(0), schema.IntOf(1), schema.IntOf(2), schema.IntOf(3)},
		schema.String: {schema.NullOf(schema.String), schema.StringOf(""), schema.StringOf("a"), schema.StringOf("B"), schema.StringOf("ab")},
		schema.Bool:   {schema.NullOf(schema.Bool), schema.BoolOf(true), schema.BoolOf(false)},
	}
	conditions := map[schema.Type][]string{
		schema.Bool: {"x", "x = true", "x is null", "x in (true, null)"},
		schema.String: {"x = 'a'", "'a' < x", "x in ('a', null)", "x like 'a%'", "x ilike 'b'", "x matches 'b$'", "contains(x, 'b')",
			"starts_with(x, 'a')", "ends_with(x, 'b')", "x is distinct from null", "x between '' and 'a'"},
	}
	for _, operator := range []string{"=", "!=", "<", "<=", ">", ">=", "is distinct from", "is not distinct from"} {
		conditions[schema.Int64] = append(conditions[schema.Int64], "x "+operator+" 1", "1 "+operator+" x", "x "+operator+" null")
	}
	conditions[schema.Int64] = append(conditions[schema.Int64], "x between 0 and 2", "x in (1, 2)", "x in (1, null)", "x not in ()")
	for typ, texts := range conditions {
		for _, text := range texts {
			for _, condition := range []string{text, "not " + text, "not not (" + text + ")"} {
				compareWithChip(t, condition, typ, values[typ])
			}
		}
	}
}

func compareWithChip(t *testing.T, condition string, typ schema.Type, values []schema.Value) {
	t.Helper()
	binder := &Binder{Scope: anyScope(typ)}
	node, err := Parse(condition)
	if err != nil {
		t.Fatalf("%s: %v", condition, err)
	}
	chip, _, ok := ChipOf(node)
	if !ok {
		t.Errorf("%s is no chip", condition)
		return
	}
	written, err := Parse(chip.String())
	if err != nil {
		t.Fatalf("%s: %v", chip, err)
	}
	for _, value := range values {
		var results []string
		for _, tree := range []*Node{node, written} {
			bound, err := binder.BindCondition(tree)
			if err != nil {
				t.Fatalf("%s: %v", tree, err)
			}
			results = append(results, fmt.Sprint(bound.Eval(valuesRow(value))))
		}
		if results[0] != results[1] {
			t.Errorf("%s of %v is %s, as the chip %s it is %s", condition, value, results[0], chip, results[1])
		}
	}
}

// FuzzChip holds parts and chips of any text to the text.
func FuzzChip(f *testing.F) {
	for _, text := range []string{"a = 1 and (b or c) and not (d and e)", "not 'x' = a", `has("odd ""name", 'it''s')`, "a in (1, 2, null) and -x < -5"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		node, err := Parse(text)
		if err != nil {
			return
		}
		var parts []string
		for _, part := range AllOf(node) {
			own := text[part.Span.Start:part.Span.End]
			if part.IsLoose() {
				own = "(" + own + ")"
			}
			parts = append(parts, own)
			if chip, _, ok := ChipOf(part); ok {
				again, err := Parse(chip.String())
				if err != nil {
					t.Fatalf("%q: the chip %q: %v", text, chip, err)
				}
				same, _, ok := ChipOf(again)
				if !ok || same.String() != chip.String() || !slices.EqualFunc(same.Values, chip.Values, func(a, b schema.Value) bool { return a.AsText() == b.AsText() }) {
					t.Fatalf("%q: the chip %q is read as %q", text, chip, same)
				}
			}
		}
		joined, err := Parse(strings.Join(parts, " and "))
		if err != nil {
			t.Fatalf("%q: its parts %q: %v", text, parts, err)
		}
		if fmt.Sprint(AllOf(joined)) != fmt.Sprint(AllOf(node)) {
			t.Fatalf("%q: its parts %q are %s", text, parts, joined)
		}
	})
}
