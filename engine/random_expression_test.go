package engine_test

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// writer writes random expressions that are well typed for a schema, with constants
// that occur in the data.
type writer struct {
	r       *rand.Rand
	columns map[schema.Type][]string
	events  []placedEvent
	// defined are the names of definitions by type.
	defined map[schema.Type][]string
	// often makes every other name a defined one.
	often bool
}

func newWriter(r *rand.Rand, s schema.Schema, events []placedEvent) *writer {
	w := &writer{r: r, columns: map[schema.Type][]string{}, events: events, defined: savedWords(s)}
	for _, column := range s.Columns {
		w.columns[column.Type] = append(w.columns[column.Type], column.Name)
	}
	return w
}

// column names a column of a type, or "" where there is none.
func (w *writer) column(typ schema.Type) string {
	if names := w.defined[typ]; len(names) > 0 && (chance(w.r, 0.2) || w.often && chance(w.r, 0.4)) {
		return pick(w.r, names...)
	}
	if len(w.columns[typ]) == 0 {
		return ""
	}
	return pick(w.r, w.columns[typ]...)
}

// constant is a value of a column that occurs, or one of its kind.
func (w *writer) constant(name string, typ schema.Type) string {
	value, ok := w.events[w.r.IntN(len(w.events))].Values[name]
	if !ok || value.Null || value.Type != typ || chance(w.r, 0.1) {
		switch typ {
		case schema.String:
			return literal(schema.StringOf(pick(w.r, "CH", "u1", "", "zz", "2.5", "true")))
		case schema.Float64:
			return literal(schema.FloatOf(pick(w.r, 0, -0.5, 19.99, 1e10)))
		case schema.Bool:
			return pick(w.r, "true", "false")
		case schema.Timestamp:
			return w.moment()
		}
		return fmt.Sprint(w.r.IntN(200) - 20)
	}
	return literal(value)
}

// moment is a time within the data, in quotes.
func (w *writer) moment() string {
	at := w.events[w.r.IntN(len(w.events))].Time
	return "'" + schema.TimestampText(at) + "'"
}

func literal(value schema.Value) string {
	switch value.Type {
	case schema.String, schema.Timestamp:
		return "'" + strings.ReplaceAll(value.AsText(), "'", "''") + "'"
	case schema.Float64:
		text := value.AsText()
		if !strings.ContainsAny(text, ".e") {
			text += ".0"
		}
		return text
	}
	return value.AsText()
}

func quote(name string) string { return expression.QuoteName(name) }

// condition writes a bool.
func (w *writer) condition(depth int) string {
	if depth > 0 && chance(w.r, 0.45) {
		a, b := w.condition(depth-1), w.condition(depth-1)
		return pick(w.r,
			"("+a+" and "+b+")", "("+a+" or "+b+")", "not ("+a+")", "("+a+" and not "+b+")",
			"coalesce("+a+", "+b+")", "case when "+a+" then "+b+" else true end", "(("+a+") is distinct from ("+b+"))",
			"("+a+") is null", "if("+a+", "+b+")",
		)
	}
	switch w.r.IntN(8) {
	case 0, 1, 2:
		return w.textCondition(depth)
	case 3, 4:
		return w.numberCondition(depth)
	case 5:
		return w.timeCondition()
	case 6:
		return w.listCondition(depth)
	}
	if name := w.column(schema.Bool); name != "" {
		name = quote(name)
		return pick(w.r, name, "not "+name, name+" is null", name+" = true", name+" is distinct from false", name+" in (true, null)", name+" >= true")
	}
	return pick(w.r, "true", "false", "null", "event = 'view'", "event != 'view'")
}

func (w *writer) textCondition(depth int) string {
	name := w.column(schema.String)
	text, a, b, c := quote(name), w.constant(name, schema.String), w.constant(name, schema.String), w.constant(name, schema.String)
	if depth > 0 && chance(w.r, 0.25) {
		text = w.text(depth - 1)
	}
	return text + pick(w.r,
		" = "+a, " = "+a, " != "+a, " in ("+a+", "+b+", "+c+")", " not in ("+a+", "+b+")", " in ("+a+", null)", " is null", " is not null",
		" > "+a, " <= "+a, " between "+a+" and "+b, " like 'u%'", " like '%1'", " like '%i%'", " like 'u_'", " not like '%ü%'", " ilike '%O%'",
		" matches '^[a-u]'", " not matches '[0-9]$'", " is distinct from "+a, " is not distinct from null", " = lower("+text+")",
	)
}

func (w *writer) numberCondition(depth int) string {
	typ := pick(w.r, schema.Int64, schema.Float64)
	name := w.column(typ)
	if name == "" {
		return "hour(time) < " + fmt.Sprint(w.r.IntN(24))
	}
	number, a, b := quote(name), w.constant(name, typ), w.constant(name, typ)
	if depth > 0 && chance(w.r, 0.3) {
		number = w.number(depth - 1)
	}
	return number + pick(w.r,
		" = "+a, " != "+a, " < "+a, " <= "+a, " > "+a, " >= "+a, " between "+a+" and "+b, " not between "+a+" and "+b,
		" in ("+a+", "+b+", 0)", " is null", " is not null", " > 0.5", " < -1", " = 0", " is distinct from "+a, " not in ("+a+", null)",
	)
}

func (w *writer) timeCondition() string {
	at, other := w.moment(), w.moment()
	return pick(w.r,
		"time >= "+at, "time < "+at, "time between "+at+" and "+other, "time = "+at, "hour(time) between 6 and 18", "day_of_week(time) in (6, 7)",
		"date_trunc('day', time) = date_trunc('day', "+at+")", "minute(time) % 2 = 0", "time + '1h' > "+at, "time - date_trunc('day', time) < '7h30m'",
		"day_of_month(time) > 15", "time > 'now-3d'", "month(time) = 3", "year(time) >= 2024",
	)
}

func (w *writer) listCondition(depth int) string {
	name := w.column(schema.StringList)
	if name == "" {
		return w.textCondition(depth)
	}
	list := quote(name)
	return pick(w.r, "has("+list+", 'a')", "not has("+list+", '')", "length("+list+") > 1", list+" is null", "has("+list+", country)", "has("+list+", '1')")
}

// number writes an int64 or a float64.
func (w *writer) number(depth int) string {
	name := w.column(pick(w.r, schema.Int64, schema.Int64, schema.Float64))
	if name == "" {
		return pick(w.r, "hour(time)", "length(event)", "day_of_month(time)")
	}
	column := quote(name)
	if depth <= 0 {
		return column
	}
	inner := w.number(depth - 1)
	return pick(w.r, column, column, column,
		"abs("+inner+")", "("+inner+" + 1)", "("+inner+" - "+column+")", "("+inner+" * 2)", "("+inner+" / 3)", "("+inner+" / "+column+")",
		"("+inner+" % 7)", "round("+inner+")", "round("+inner+", 1)", "floor("+inner+")", "ceil("+inner+")", "bucket("+inner+", 10)",
		"log_bucket("+inner+", 2)", "log("+inner+")", "sqrt("+inner+")", "coalesce("+inner+", 0)", "-"+column,
		"case when "+w.condition(0)+" then "+inner+" end", "number("+w.text(0)+")", "length("+w.text(0)+")", "hour(time)", "day_of_week(time)",
		"if("+w.condition(0)+", "+inner+", "+column+")", "(time - date_trunc('week', time))",
	)
}

// text writes a string.
func (w *writer) text(depth int) string {
	name := quote(w.column(schema.String))
	if depth <= 0 {
		return name
	}
	inner := w.text(depth - 1)
	url := name
	if list := w.columns[schema.String]; len(list) > 0 && strings.Contains(strings.Join(list, " "), "page.url") {
		url = `"page.url"`
	}
	return pick(w.r, name, name,
		"lower("+inner+")", "upper("+inner+")", "substr("+inner+", 1, 2)", "substr("+inner+", 2)", "concat("+inner+", '-', "+name+")",
		"coalesce("+inner+", '?')", "string("+w.number(0)+")", "if("+w.condition(0)+", "+inner+", 'no')", "url_path("+url+")", "url_domain("+url+")",
		"url_param("+url+", 'q')", "regexp_extract("+inner+", '([a-z]+)')", "regexp_replace("+inner+", '[0-9]', '<$0>')", "replace("+inner+", 'e', 'EE')",
		"trim("+inner+")", "case "+name+" when 'CH' then 'swiss' when 'view' then null else "+inner+" end", "concat("+w.number(0)+", '/', "+w.condition(0)+")",
	)
}
