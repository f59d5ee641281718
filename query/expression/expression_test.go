package expression

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// row is a scope and a row in one: its values have names and types.
type row []struct {
	name  string
	value schema.Value
}

func (r row) Resolve(name string) (Ref, schema.Type, bool) {
	for i, column := range r {
		if column.name == name {
			return Ref{Name: name, ID: uint32(i)}, column.value.Type, true
		}
	}
	return Ref{}, schema.Unknown, false
}

func (r row) Names() []string {
	var names []string
	for _, column := range r {
		names = append(names, column.name)
	}
	return names
}

func (r row) Describe() string           { return "property" }
func (r row) IsDuration(ref Ref) bool    { return ref.Name == "duration" }
func (r row) Value(ref Ref) schema.Value { return r[ref.ID].value }

const noon = 1711882800000000 // 2024-03-31T11:00:00Z, a Sunday, 13:00 in Zurich

var testRow = row{
	{"time", schema.TimestampOf(noon)}, {"start", schema.TimestampOf(noon - 90*calendar.Second)},
	{"country", schema.StringOf("CH")}, {"page", schema.StringOf("/Shop/Été")}, {"empty", schema.StringOf("")},
	{"amount", schema.FloatOf(12.5)}, {"n", schema.IntOf(7)}, {"zero", schema.IntOf(0)}, {"big", schema.IntOf(1<<63 - 1)}, {"least", schema.IntOf(-1 << 63)},
	{"yes", schema.BoolOf(true)}, {"no", schema.BoolOf(false)}, {"duration", schema.FloatOf(90)},
	{"tags", schema.ListOf([]string{"a", "b"})}, {"url", schema.StringOf("https://Me@Shop.example:8080/cart/x?a=1&b=%C3%A9+y#f?g=1")},
	{"null_text", schema.NullOf(schema.String)}, {"null_number", schema.NullOf(schema.Int64)}, {"null_bool", schema.NullOf(schema.Bool)},
	{"null_time", schema.NullOf(schema.Timestamp)}, {"null_list", schema.NullOf(schema.StringList)}, {"null_float", schema.NullOf(schema.Float64)},
	{"never", schema.NullOf(schema.Unknown)}, {"user.plan", schema.StringOf("pro")}, {"odd name", schema.IntOf(3)}, {"end", schema.IntOf(4)},
}

func testBinder(t testing.TB) *Binder {
	zone, err := calendar.LoadZone("Europe/Zurich", time.Monday)
	if err != nil {
		t.Fatal(err)
	}
	return &Binder{
		Scope: testRow, Zone: zone, Now: time.UnixMicro(noon),
		Parameters: map[string]Parameter{
			"country": {Values: []schema.Value{schema.StringOf("CH")}},
			"list":    {List: true, Values: []schema.Value{schema.StringOf("DE"), schema.StringOf("CH")}},
			"none":    {List: true},
			"floats":  {List: true, Values: []schema.Value{schema.FloatOf(7), schema.FloatOf(8.5)}},
		},
	}
}

func bindText(t testing.TB, text string) (*Expr, error) {
	node, err := Parse(text)
	if err != nil {
		return nil, err
	}
	return testBinder(t).Bind(node)
}

// TestValues holds what every operator and function gives. A value is written as its
// type's first letter (i f s b t l, u for the untyped null) and text.
func TestValues(t *testing.T) {
	for _, line := range strings.Split(strings.TrimSpace(valueCases), "\n") {
		text, want, ok := strings.Cut(line, " => ")
		if !ok {
			continue
		}
		text, want = strings.TrimSpace(text), strings.TrimSpace(want)
		expr, err := bindText(t, text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		got := expr.Eval(testRow)
		if got.Type != expr.Type {
			t.Errorf("%s: the value has type %s, the expression %s", text, got.Type, expr.Type)
		}
		written := got.AsText()
		if got.Null {
			written = "null"
		}
		if written = got.Type.String()[:1] + " " + written; strings.TrimSpace(written) != want {
			t.Errorf("%s is %q, want %q", text, written, want)
		}
	}
}

const valueCases = `
country = 'CH' => b true
country <> 'CH' => b false
'it''s' => s it's
null_text = 'x' => b null
null_text is distinct from 'x' => b true
null_text is not distinct from null => b true
null = null => b null
never = 3 => b null
never is null => b true
n is not null => b true
n = 7.0 => b true
n < 7.5 => b true
n >= amount => b false
yes > no => b true
amount between 12.5 and 13 => b true
n not between 1 and 6 => b true
null_number between 1 and 2 => b null
n between 8 and null => b false
country in ('DE', 'CH') => b true
country in ('DE', null) => b null
country not in ('DE', null) => b null
country in () => b false
null_text in () => b false
null_text in ('a') => b null
n in (1, 7.0) => b true
n in (1.5, 7) => b true
n in (zero, n) => b true
n in (zero) => b false
country in $list => b true
country in ($country, 'x') => b true
country not in $none => b true
n in $floats => b true
country = $country => b true
time in ('2024-03-31T13:00') => b true
tags = tags => b true
yes and null_bool => b null
no and null_bool => b false
yes or null_bool => b true
no or null_bool => b null
not null_bool => b null
not no and not no => b true
yes and yes and no => b false
n + 1 => i 8
n + 0.5 => f 7.5
n - -1 => i 8
n / 2 => f 3.5
n / 0 => f null
amount / 0 => f null
n % 4 => i 3
-n % 4 => i -3
n % zero => i null
amount % 5 => f 2.5
amount % 0 => f null
big + 1 => i null
least - 1 => i null
big * 2 => i null
least * -1 => i null
-least => i null
-n => i -7
-amount => f -12.5
big * 0 => i 0
null_number + 1 => i null
null + 1 => i null
1 + 2 * 3 - 4 / 2 => f 5
(1 + 2) * 3 => i 9
-9223372036854775808 => i -9223372036854775808
1e308 * 10 => f null
time - start => f 90
time - '30m' => t 2024-03-31T10:30:00Z
'1d' + time => t 2024-04-01T11:00:00Z
time - null_time => f null
time - start > '1m' => b true
duration >= '1m30s' => b true
duration in ('90s', 5) => b true
time >= '2024-03-31' => b true
time < '2024-03-31T13:00:01' => b true
time = 'now' => b true
time >= 'now/d' and time < 'now+1d/d' => b true
case when n > 5 then 'much' when n > 3 then 'some' end => s much
case when null_bool then 1 else 2.5 end => f 2.5
case country when 'DE' then 1 when 'CH' then 2 end => i 2
case n when 1 then 'x' end => s null
case when end > 1 then end end => i 4
if(n > 5, 'a', 'b') => s a
if(null_bool, 'a', 'b') => s b
if(no, 1) => i null
coalesce(null_text, never, country) => s CH
coalesce(null_number, 1.5) => f 1.5
coalesce(null_number) => i null
coalesce(null, null) => u null
lower(page) => s /shop/été
upper('été') => s ÉTÉ
upper(null_text) => s null
length(page) => i 9
length(tags) => i 2
length(empty) => i 0
length(null_list) => i null
trim('  a b ') => s a b
substr('été', 2) => s té
substr('abc', 2, 1) => s b
substr('abc', 0, 2) => s a
substr('abc', -1) => s abc
substr('abc', -1, 3) => s a
substr('abc', 4) => s
substr('abc', 1, 0) => s
substr('abc', 2, -1) => s
substr('abc', 2, 9223372036854775807) => s bc
substr('abc', null) => s null
concat(country, '-', n, yes) => s CH-7true
concat(country, null) => s null
replace('aXbX', 'X', '--') => s a--b--
replace('abc', '', 'x') => s abc
starts_with(page, '/Shop') => b true
ends_with(page, 'té') => b true
contains(page, 'hop') => b true
contains(null_text, 'x') => b null
has(tags, 'b') => b true
has(tags, 'c') => b false
has(null_list, 'a') => b null
has(tags, null) => b null
page like '/Shop/%' => b true
page like '%hop%' => b true
page like '%té' => b true
page like '/Shop' => b false
page like '/S__p/%' => b true
page like '/shop%' => b false
page ilike '/SHOP/É%' => b true
'100%' like '100\%' => b true
'1000' like '100\%' => b false
'a	b' like 'a_b' => b true
'ab' like '%' => b true
'' like '%' => b true
'abc' like '%%c' => b true
page not like 'x%' => b true
null_text like 'x' => b null
page like null => b null
page matches '^/Shop/.t' => b true
page not matches 'x{3}' => b true
null_text matches 'x' => b null
regexp_replace('a1b22', '[0-9]+', '#') => s a#b#
regexp_replace('john smith', '(\w+) (\w+)', '$2 $1') => s smith john
regexp_replace('abc', 'x*', '-') => s -a-b-c-
regexp_extract('id=42;', 'id=(\d+)') => s 42
regexp_extract('id=42;', '\d+') => s 42
regexp_extract('id=42;', 'id=(\d+)', 0) => s id=42
regexp_extract('x', 'id=(\d+)') => s null
regexp_extract('a', 'a(b)?') => s null
url_path(url) => s /cart/x
url_path('/a/b?x=1') => s /a/b
url_path('https://x.example') => s
url_path('a//b') => s a//b
url_domain(url) => s shop.example
url_domain('//cdn.example/x') => s cdn.example
url_domain('http://[::1]:80/x') => s [::1]
url_domain('/a/b') => s null
url_param(url, 'b') => s é y
url_param(url, 'g') => s null
url_param('?a=%zz', 'a') => s %zz
url_param('?a', 'a') => s
abs(-3) => i 3
abs(-2.5) => f 2.5
abs(least) => i null
round(2.5) => f 3
round(-2.5) => f -3
round(n) => i 7
round(2.345, 2) => f 2.35
round(1234.5, -2) => f 1200
round(1e300, 5) => f 1e+300
floor(-1.5) => f -2
ceil(1.2) => f 2
ceil(n) => i 7
log(1) => f 0
log(8, 2) => f 3
log(0) => f null
log(-1) => f null
log(5, 1) => f null
sqrt(9) => f 3
sqrt(-1) => f null
bucket(n, 5) => i 5
bucket(-1, 5) => i -5
bucket(amount, 5) => f 10
bucket(n, 0) => i null
bucket(least, 10) => i null
log_bucket(1000, 10) => f 1000
log_bucket(999, 10) => f 100
log_bucket(0.5, 2) => f 0.5
log_bucket(0, 10) => f null
log_bucket(8, 1) => f null
number('42') => f 42
number(' -1.5e3 ') => f -1500
number('0x10') => f null
number('nan') => f null
number('1_0') => f null
number('') => f null
number(n) => f 7
string(n) => s 7
string(amount) => s 12.5
string(yes) => s true
string(time) => s 2024-03-31T11:00:00Z
string(tags) => s ["a","b"]
string(null_number) => s null
date_trunc('day', time) => t 2024-03-30T23:00:00Z
date_trunc('15m', time) => t 2024-03-31T11:00:00Z
date_trunc('MONTH', time) => t 2024-02-29T23:00:00Z
date_trunc('day', null_time) => t null
hour(time) => i 13
minute(time) => i 0
day_of_week(time) => i 7
day_of_month(time) => i 31
month(time) => i 3
year(time) => i 2024
hour('2024-01-01T05:30') => i 5
hour(null_time) => i null
user.plan = 'pro' AND "odd name" = 3 => b true
NOT yes OR LOWER(country) = 'ch' => b true
n <> 7 => b false
+n => i 7
.5 + 1. => f 1.5
`

func TestErrors(t *testing.T) {
	cases := []struct {
		text, message, hint string
		code                Code
		span                Span
	}{
		{"contry = 'CH'", "no property is called contry", "did you mean country?", CodeUnknownName, Span{0, 6}},
		{"Country = 'CH'", "no property is called Country", "did you mean country?", CodeUnknownName, Span{0, 7}},
		{"country = 42", "= cannot take country (string) and 42 (int64)", "quote it: '42'", CodeType, Span{10, 12}},
		{"n > '5'", "> cannot take n (int64) and '5' (string)", "write the number without quotes: 5", CodeType, Span{4, 7}},
		{"n = country", "= cannot take n (int64) and country (string)", "number(x) reads a numeric string, and is null for others", CodeType, Span{4, 11}},
		{"country in ('a', 3)", "in cannot take country (string) and 3 (int64)", "quote it: '3'", CodeType, Span{17, 18}},
		{"tags = 'a'", "= cannot take tags (list of strings) and 'a' (string)", "has(list, 'x') looks into a list", CodeType, Span{7, 10}},
		{"tags < tags", "< cannot order lists of strings", "", CodeType, Span{0, 11}},
		{"country and yes", "an operand of and has to be a bool, and this is a string", "compare it with something, as in x = 1 or x is not null", CodeType, Span{0, 7}},
		{"not n", "the operand of not has to be a bool, and this is an int64", "compare it with something, as in x = 1 or x is not null", CodeType, Span{4, 5}},
		{"country + 'x'", "+ cannot take country (string) and 'x' (string)", "concat(a, b) joins text, and number(x) reads a numeric string", CodeType, Span{0, 7}},
		{"time > 'tomorrow'", "'tomorrow' is no time", calendar.ErrMoment.Error(), CodeValue, Span{7, 17}},
		{"time > 5", "> cannot take time (timestamp) and 5 (int64)", "write a time in quotes: '2024-05-01' or '2024-05-01T12:00:00Z'", CodeType, Span{7, 8}},
		{"time * 2", "* cannot take time (timestamp) and 2 (int64)", "a time takes + and - with a duration like '30m', and - with another time", CodeType, Span{0, 8}},
		{"time - '1mo'", "'1mo' is no duration", "write one like '30m', '1h30m' or '7d' (units w, d, h, m, s, ms, us)", CodeValue, Span{7, 12}},
		{"lowr(country)", "there is no function lowr", "did you mean lower(text)?", CodeUnknownFunction, Span{0, 4}},
		{"ifnull(n, 1)", "there is no function ifnull", "write coalesce(a, b)", CodeUnknownFunction, Span{0, 6}},
		{"lower(n)", "the argument of lower has to be a string, and this is an int64", "string(x) makes a string of any value", CodeType, Span{6, 7}},
		{"lower()", "lower takes 1 argument, and this gives 0", "lower(text)", CodeType, Span{0, 7}},
		{"page matches '('", "error parsing regexp: missing closing ): `(`", "regular expressions are those of RE2: no look-around, no back references", CodeValue, Span{13, 16}},
		{"page matches country", "the pattern of matches has to be a constant", "contains(a, b), starts_with(a, b) and ends_with(a, b) take any text", CodeType, Span{13, 20}},
		{"page like 'a\\'", "the pattern ends with a lone backslash", `write \\ for a backslash`, CodeValue, Span{10, 14}},
		{"date_trunc('fortnight', time)", "'fortnight' is no unit of time", "write 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', or one like '15m'", CodeValue, Span{11, 22}},
		{"bucket(time, 5)", "argument 1 of bucket has to be a number, and this is a timestamp", "date_trunc('1h', time) puts times into buckets", CodeType, Span{7, 11}},
		{"$contry = 'x'", `params has no "contry"`, "did you mean $country?", CodeUnknownName, Span{0, 7}},
		{"country = $list", "$list is a list", "a list can follow in: x in $list", CodeType, Span{10, 15}},
		{"n == 7", "== is no operator", "write =", CodeSyntax, Span{2, 4}},
		{"yes && no", "&& is no operator", "write and", CodeSyntax, Span{4, 6}},
		{"n = ", "the expression ends where a value is expected", "", CodeSyntax, Span{4, 4}},
		{"n = 7 8", "unexpected 8 where an operator or the end is expected", "", CodeSyntax, Span{6, 7}},
		{"country = 'CH", "the string that starts here has no closing quote", "", CodeSyntax, Span{10, 13}},
		{"n in 5", "unexpected 5 where a list in parentheses is expected", "", CodeSyntax, Span{5, 6}},
		{"5m > 3", `"5m" is no number`, "a name that starts with a digit needs double quotes, a duration single ones", CodeSyntax, Span{0, 2}},
		{"n > 99999999999999999999", "99999999999999999999 is too large for a whole number", "write it with a decimal point for a float64", CodeValue, Span{4, 24}},
		{"n as m", "a name (as m) is for measures and keys only", "", CodeSyntax, Span{2, 6}},
		{"count(distinct n)", "distinct is not part of a call", "uniq(x) counts distinct values", CodeSyntax, Span{6, 14}},
		{"count(*)", "* is no argument", "count() counts rows", CodeSyntax, Span{6, 7}},
		{"lower(page) filter (where yes)", "lower takes no filter", "filter (where ...) belongs to measures such as count()", CodeSyntax, Span{26, 29}},
		{"where = 1", "unexpected where where a value is expected", "put a property of this name in double quotes", CodeSyntax, Span{0, 5}},
		{"case when yes then 1", "the expression ends where end of case is expected", "", CodeSyntax, Span{20, 20}},
		{"", "the expression ends where a value is expected", "", CodeSyntax, Span{0, 0}},
	}
	for _, c := range cases {
		_, err := bindText(t, c.text)
		var wrong *Error
		if !errors.As(err, &wrong) {
			t.Errorf("%q: %v, want %q", c.text, err, c.message)
			continue
		}
		if wrong.Message != c.message || wrong.Hint != c.hint || wrong.Code != c.code || wrong.Span != c.span {
			t.Errorf("%q:\n got %s %v %q (%s)\nwant %s %v %q (%s)", c.text, wrong.Code, wrong.Span, wrong.Message, wrong.Hint, c.code, c.span, c.message, c.hint)
		}
	}
}

func TestLimits(t *testing.T) {
	many := func(n int) string { return "n in (" + strings.Repeat("1,", n) + "1)" }
	for name, text := range map[string]string{
		"text": strings.Repeat(" ", TextBytesMax) + "n", "depth": strings.Repeat("(", DepthMax+1) + "n" + strings.Repeat(")", DepthMax+1),
		"negations": strings.Repeat("- ", DepthMax+1) + "n", "nodes": many(NodesMax),
		"pattern": "page matches '" + strings.Repeat("a", PatternBytesMax+1) + "'", "repetition": "page matches '((a{100}){100}){100}'",
	} {
		if _, err := bindText(t, text); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := bindText(t, strings.Repeat("n = 1 or ", 2000)+"yes"); err != nil {
		t.Errorf("a long chain: %v", err)
	}
	long := schema.StringOf(strings.Repeat("a", ResultBytesMax/2+1))
	for name, args := range map[string][]schema.Value{
		FuncConcat: {long, long}, FuncReplace: {long, schema.StringOf("a"), schema.StringOf("bbb")},
	} {
		if got := functions[name].Apply(nil, args); !got.Null {
			t.Errorf("%s makes %d bytes", name, len(got.Text))
		}
	}
}

func TestDefinitions(t *testing.T) {
	b := testBinder(t)
	b.Definitions = map[string]*Node{}
	for name, text := range map[string]string{
		"large": "amount > 10 and rich", "rich": "n > 5", "loop": "not other", "other": "loop or yes", "wrong": "amount > 'x'", "country": "'DE'",
	} {
		node, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		b.Definitions[name] = node
	}
	bind := func(text string) (*Expr, error) {
		node, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		return b.Bind(node)
	}
	if expr, err := bind("large and country = 'DE'"); err != nil || !expr.Eval(testRow).Bool() {
		t.Errorf("large: %v", err)
	}
	for text, definition := range map[string]string{"loop": "other", "wrong": "wrong", "1 + wrong": "wrong"} {
		_, err := bind(text)
		var wrong *Error
		if !errors.As(err, &wrong) || wrong.Definition != definition {
			t.Errorf("%s: %v", text, err)
		}
	}
	// Each level doubles; the budget ends it.
	for i := 0; i < 30; i++ {
		name, next := "d"+strings.Repeat("x", i), "d"+strings.Repeat("x", i+1)
		b.Definitions[name], _ = Parse(next + " and " + next)
	}
	b.Definitions["d"+strings.Repeat("x", 30)], _ = Parse("yes")
	if _, err := bind("d"); err == nil {
		t.Error("definitions grow without end")
	}
}

func TestMissingNull(t *testing.T) {
	b := testBinder(t)
	b.MissingNull = true
	var warnings []string
	b.Warn = func(message string) { warnings = append(warnings, message) }
	node, _ := Parse("contry = 'CH'")
	expr, err := b.Bind(node)
	if err != nil || !expr.Eval(testRow).Null {
		t.Fatalf("%v, %v", expr, err)
	}
	if len(warnings) != 1 || warnings[0] != "no property is called contry: it is null; the nearest name is country" {
		t.Errorf("warnings %q", warnings)
	}
}

func TestShapes(t *testing.T) {
	expr, err := bindText(t, "yes and (n = 1 and true) and country in ('b', 'a', 'b')")
	if err != nil {
		t.Fatal(err)
	}
	parts := Conjuncts(expr)
	if len(parts) != 3 || len(expr.Args) != 3 {
		t.Fatalf("%d conjuncts of %d arguments", len(parts), len(expr.Args))
	}
	set := parts[2].Prepared.(*InSet)
	if parts[2].Function.Name != OpIn || len(parts[2].Args) != 1 || len(set.Values) != 2 || set.Values[0].Text != "a" {
		t.Errorf("in: %+v", parts[2])
	}
	if parts := Conjuncts(nil); parts != nil {
		t.Errorf("conjuncts of nil: %v", parts)
	}
	for text, folded := range map[string]bool{"1 + 2 > 2": true, "n > 1 or true": true, "n > 1 and false": true, "lower('A') = country": false} {
		if expr, err := bindText(t, text); err != nil || (expr.Op == Constant) != folded {
			t.Errorf("%s folds to %+v (%v)", text, expr, err)
		}
	}
	if expr, err := bindText(t, "n >= 7.0"); err != nil || expr.Args[0].Op != Column {
		t.Errorf("the column is cast: %v, %v", expr, err)
	}
	for text, kind := range map[string]LikeKind{"a": LikeExact, "a%": LikePrefix, "%a": LikeSuffix, "%a%": LikeContains, "a%b": LikeGeneral, "a_": LikeGeneral} {
		if like, err := newLikePattern(text, false); err != nil || like.Kind != kind {
			t.Errorf("%s is of kind %v, want %v", text, like.Kind, kind)
		}
	}
	var columns []string
	expr.Columns(func(ref Ref) { columns = append(columns, ref.Name) })
	if strings.Join(columns, " ") != "yes n country" {
		t.Errorf("columns %v", columns)
	}
}

func TestNormalForm(t *testing.T) {
	for text, want := range map[string]string{
		"A  AND b OR not C":          "A and b or not C",
		"(a and (b or c))":           "a and (b or c)",
		"a - (b - c) - d":            "a - (b - c) - d",
		"-(-5)":                      "-(-5)",
		"- x * 2":                    "-x * 2",
		"x <> 'it''s'":               "x != 'it''s'",
		"\"order\".x":                "",
		"\"a b\" in $l":              "\"a b\" in ($l)",
		"1.0 + 1e30 + .5":            "1.0 + 1e+30 + 0.5",
		"Count() FILTER (WHERE a=1)": "count() filter (where a = 1)",
		"case x when 1 then 2 end":   "case x when 1 then 2 end",
		"not (a = b)":                "not a = b",
		"(not a) = b":                "(not a) = b",
		"\"where\" is not null":      "\"where\" is not null",
	} {
		node, err := Parse(text)
		if want == "" {
			if err == nil {
				t.Errorf("%s parses to %s", text, node)
			}
			continue
		}
		if err != nil || node.String() != want {
			t.Errorf("%s is %v (%v), want %s", text, node, err, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, line := range strings.Split(valueCases, "\n") {
		text, _, _ := strings.Cut(line, " => ")
		f.Add(text)
	}
	f.Add("sum(x) filter (where a is not distinct from -1) / count() as \"a b\"")
	f.Fuzz(func(t *testing.T, text string) {
		node, name, err := ParseNamed(text)
		if err != nil {
			var wrong *Error
			if !errors.As(err, &wrong) || wrong.Span.Start < 0 || wrong.Span.End > len(text) || wrong.Span.Start > wrong.Span.End {
				t.Fatalf("%q: %#v", text, err)
			}
			return
		}
		form := node.String()
		if len(form) <= TextBytesMax {
			again, _, err := ParseNamed(form)
			if err != nil {
				var wrong *Error
				if errors.As(err, &wrong) && wrong.Code == CodeLimit {
					return // parentheses that the text had no need of
				}
				t.Fatalf("%q as %q: %q does not parse: %v", text, name, form, err)
			}
			if again.String() != form {
				t.Fatalf("%q: %q becomes %q", text, form, again.String())
			}
		}
		expr, err := testBinder(t).Bind(node)
		if err != nil {
			return
		}
		if value := expr.Eval(testRow); value.Type != expr.Type {
			t.Fatalf("%q: a %s, and its value a %s", text, expr.Type, value.Type)
		}
	})
}
