package engine_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// retentionCases are a few events each and what is answered of them. An event is "actor what time letter": what
// is A for a start, R for a return, AR for both, else neither; letter is a property, null where it is left out.
var retentionCases = []struct {
	name   string
	common string // fields of the document besides the view
	view   string // fields of the view besides start and return
	events string
	want   string
}{
	{"two minutes over midnight are day 1", ``, `"periods":1`,
		`u A 2026-03-02T23:59:00Z, u R 2026-03-03T00:01:00Z, z X 2026-03-05T00:00:00Z`,
		`02 1: 1 1, 03 0: 0 0, 04 0: 0 0*, 05 0: 0* 0*, total 1/1 1/1`},
	{"and day 0 of rolling days", ``, `"periods":1,"day":"rolling"`,
		`u A 2026-03-02T23:59:00Z, u R 2026-03-03T00:01:00Z, z X 2026-03-05T00:00:00Z`,
		`02 1: 1 0, 03 0: 0 0*, 04 0: 0* 0*, 05 0: 0* 0*, total 1/1 0/1`},
	{"a rolling day starts with its first instant", ``, `"periods":2,"day":"rolling"`,
		`u A 2026-03-02T12:00:00Z, u R 2026-03-03T12:00:00Z, v A 2026-03-02T12:00:00Z, v R 2026-03-04T11:59:59.999999Z, z X 2026-03-06T00:00:00Z`,
		`02 2: 2 2 0, 03 0: 0 0 0*, 04 0: 0 0* 0*, 05 0: 0* 0* 0*, 06 0: 0* 0* 0*, total 2/2 2/2 0/2`},
	{"a return before the start does not count", ``, `"periods":1`,
		`u R 2026-03-02T08:00:00Z, u A 2026-03-03T09:00:00Z, u R 2026-03-03T08:00:00Z, z X 2026-03-06T00:00:00Z`,
		`02 0: 0 0, 03 1: 1 0, 04 0: 0 0, 05 0: 0 0*, 06 0: 0* 0*, total 1/1 0/1`},
	{"on_or_after fills what was before, and looks beyond the last period", ``, `"periods":2,"mode":"on_or_after"`,
		`u A 2026-03-02T08:00:00Z, u R 2026-03-09T08:00:00Z`,
		`02 1: 1 1 1, 03 0: 0 0 0, 04 0: 0 0 0, 05 0: 0 0 0, 06 0: 0 0 0, 07 0: 0 0 0*, 08 0: 0 0* 0*, 09 0: 0* 0* 0*, total 1/1 1/1 1/1`},
	{"a streak ends at the first gap", ``, `"periods":4,"mode":"streak"`,
		`u A 2026-03-02T08:00:00Z, u R 2026-03-03T08:00:00Z, u R 2026-03-04T08:00:00Z, u R 2026-03-06T08:00:00Z`,
		`02 1: 1 1 1 0 0*, 03 0: 0 0 0 0* 0*, 04 0: 0 0 0* 0* 0*, 05 0: 0 0* 0* 0* 0*, 06 0: 0* 0* 0* 0* 0*, total 1/1 1/1 1/1 0/1 0/0`},
	{"at_least counts per period", ``, `"periods":2,"at_least":2`,
		`u A 2026-03-02T08:00:00Z, u R 2026-03-03T08:00:00Z, u R 2026-03-03T09:00:00Z, u R 2026-03-04T08:00:00Z, z X 2026-03-05T00:00:00Z`,
		`02 1: 1 1 0, 03 0: 0 0 0*, 04 0: 0 0* 0*, 05 0: 0* 0* 0*, total 1/1 1/1 0/1`},
	{"and with on_or_after from the period on", ``, `"periods":2,"at_least":2,"mode":"on_or_after"`,
		`u A 2026-03-02T08:00:00Z, u R 2026-03-03T08:00:00Z, u R 2026-03-05T09:00:00Z`,
		`02 1: 1 1 0, 03 0: 0 0 0*, 04 0: 0 0* 0*, 05 0: 0* 0* 0*, total 1/1 1/1 0/1`},
	{"brackets take periods together, and leave some out", ``, `"brackets":[1,[3,4]],"at_least":2`,
		`u A 2026-03-02T08:00:00Z, u R 2026-03-03T08:00:00Z, u R 2026-03-04T08:00:00Z, u R 2026-03-05T08:00:00Z, u R 2026-03-06T08:00:00Z, z X 2026-03-07T00:00:00Z`,
		`02 1: 1 0 1, 03 0: 0 0 0*, 04 0: 0 0 0*, 05 0: 0 0 0*, 06 0: 0 0* 0*, 07 0: 0* 0* 0*, total 1/1 0/1 1/1`},
	{"the first start of all history", `"from":"2026-03-03","to":"2026-03-05"`, `"periods":1,"cohort":"first_ever"`,
		`u A 2026-03-02T08:00:00Z, u A 2026-03-03T08:00:00Z, u R 2026-03-04T08:00:00Z, v A 2026-03-03T08:00:00Z, w A 2026-03-05T00:00:00Z, z X 2026-03-07T00:00:00Z`,
		`03 1: 1 0, 04 0: 0 0, total 1/1 0/1`},
	{"the first start in the range", `"from":"2026-03-03","to":"2026-03-05"`, `"periods":1,"cohort":"first_in_range"`,
		`u A 2026-03-02T08:00:00Z, u A 2026-03-03T08:00:00Z, u R 2026-03-04T08:00:00Z, u A 2026-03-04T08:00:00Z, v A 2026-03-03T08:00:00Z, z X 2026-03-07T00:00:00Z`,
		`03 2: 2 1, 04 0: 0 0, total 2/2 1/2`},
	{"every period with a start", ``, `"periods":1,"cohort":"every"`,
		`u AR 2026-03-02T08:00:00Z, u AR 2026-03-03T08:00:00Z, u AR 2026-03-03T09:00:00Z, z X 2026-03-05T00:00:00Z`,
		`02 1: 1 1, 03 1: 1 0, 04 0: 0 0*, 05 0: 0* 0*, total 2/2 1/2`},
	{"the range cuts a period for starts and not for returns", `"from":"2026-03-02T12:00:00Z","to":"2026-03-03T12:00:00Z"`, `"periods":1`,
		`u A 2026-03-02T11:59:59Z, v A 2026-03-02T12:00:00Z, v R 2026-03-03T18:00:00Z, w A 2026-03-03T12:00:00Z, x A 2026-03-03T11:59:59Z, x R 2026-03-04T00:00:00Z, z X 2026-03-07T00:00:00Z`,
		`02 1: 1 1, 03 1: 1 1, total 2/2 2/2`},
	{"and first_ever lets out who started earlier on that day", `"from":"2026-03-02T12:00:00Z","to":"2026-03-03T00:00:00Z"`, `"periods":1`,
		`u A 2026-03-02T11:59:59Z, u A 2026-03-02T13:00:00Z, v A 2026-03-02T13:00:00Z, z X 2026-03-07T00:00:00Z`,
		`02 1: 1 0, total 1/1 0/1`},
	{"a day of 23 hours", `"timezone":"Europe/Zurich"`, `"periods":1`, // 29 March, from +01:00 to +02:00
		`u A 2026-03-28T23:00:00Z, u R 2026-03-29T22:00:00Z, v A 2026-03-28T23:00:00Z, v R 2026-03-29T21:59:59Z, z X 2026-03-30T22:00:00Z`,
		`29 2: 2 1, 30 0: 0 0*, 31 0: 0* 0*, total 2/2 1/2`},
	{"a day of 25 hours", `"timezone":"Europe/Zurich"`, `"periods":1`, // 25 October
		`u A 2026-10-24T22:00:00Z, u R 2026-10-25T22:59:59Z, v A 2026-10-24T22:00:00Z, v R 2026-10-25T23:00:00Z, z X 2026-10-26T23:00:00Z`,
		`25 2: 2 1, 26 0: 0 0*, 27 0: 0* 0*, total 2/2 1/2`},
	{"weeks start on Monday", ``, `"periods":1,"period":"week"`,
		`u A 2026-03-08T12:00:00Z, u R 2026-03-09T00:00:00Z, z X 2026-03-16T00:00:00Z`,
		`02 1: 1 1, 09 0: 0 0*, 16 0: 0* 0*, total 1/1 1/1`},
	{"or on Sunday", `"week_start":"sunday"`, `"periods":1,"period":"week"`,
		`u A 2026-03-08T12:00:00Z, u R 2026-03-09T00:00:00Z, z X 2026-03-16T00:00:00Z`,
		`08 1: 1 0*, 15 0: 0* 0*, total 1/1 0/0`},
	{"months have their own lengths", ``, `"periods":2,"period":"month"`,
		`u A 2026-01-31T23:59:59Z, u R 2026-02-28T23:59:59Z, v A 2026-01-31T23:59:59Z, v R 2026-03-01T00:00:00Z, z X 2026-04-01T00:00:00Z`,
		`01 2: 2 1 1, 01 0: 0 0 0*, 01 0: 0 0* 0*, 01 0: 0* 0* 0*, total 2/2 1/2 1/2`},
	{"rolling months have 30 days", ``, `"periods":1,"period":"month","day":"rolling"`,
		`u A 2026-01-31T00:00:00Z, u R 2026-03-01T23:59:59Z, v A 2026-01-31T00:00:00Z, v R 2026-03-02T00:00:00Z`,
		`01 2: 2* 1*, 01 0: 0* 0*, 01 0: 0* 0*, total 0/0 0/0`},
	{"an hour that the clock shows twice is two", `"timezone":"Europe/Zurich","to":"2026-10-25T02:00:00Z"`, `"periods":1,"period":"hour"`,
		`u A 2026-10-25T00:10:00Z, u R 2026-10-25T01:10:00Z, z X 2026-10-25T02:00:00Z`,
		`25 1: 1 1, 25 0: 0 0*, total 1/1 1/1`},
	{"nobody starts", ``, `"periods":1`, `u R 2026-03-02T12:00:00Z`, `02 0: 0* 0*, total 0/0 0/0`},
}

func TestRetentionByHand(t *testing.T) {
	for _, c := range retentionCases {
		t.Run(c.name, func(t *testing.T) {
			e := eventsEngine(t, c.events)
			common := ""
			if c.common != "" {
				common = c.common + ","
			}
			document := `{"dataset":"few",` + common + `"retention":{"start":"what like '%A%'","return":"what like '%R%'",` + c.view + `}}`
			if got := matrixText(answerOf(t, e, document).Retention.Matrix, c.common); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", document, got, c.want)
			}
		})
	}
}

// eventsEngine opens an engine over events that are written as in retentionCases.
func eventsEngine(t *testing.T, events string) *engine.Engine {
	t.Helper()
	e, err := engine.OpenFS(vfs.NewMem(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	var lines strings.Builder
	for _, event := range strings.Split(events, ", ") {
		var actor, what, at, letter string
		if n, _ := fmt.Sscan(event, &actor, &what, &at, &letter); n < 3 {
			t.Fatalf("event %q", event)
		}
		value := "null"
		if letter != "" {
			value = fmt.Sprintf("%q", strings.Trim(letter, "-"))
		}
		fmt.Fprintf(&lines, `{"time":%q,"user_id":%q,"what":%q,"letter":%s}`+"\n", at, actor, what, value)
	}
	if _, err := e.Push(context.Background(), "few", strings.NewReader(lines.String())); err != nil {
		t.Fatal(err)
	}
	return e
}

// matrixText writes a matrix in one line: the day of the month, the size, the counts with * for those that
// are not complete.
func matrixText(m result.Matrix, common string) string {
	zone := time.UTC
	if strings.Contains(common, "Zurich") {
		zone, _ = time.LoadLocation("Europe/Zurich")
	}
	var lines []string
	for _, cohort := range m.Cohorts {
		line := fmt.Sprintf("%s %d:", time.UnixMicro(cohort.Start).In(zone).Format("02"), cohort.Size)
		for _, cell := range cohort.Cells {
			line += fmt.Sprintf(" %d", cell.Count)
			if !cell.Complete {
				line += "*"
			}
		}
		lines = append(lines, line)
	}
	line := "total"
	for _, total := range m.Total {
		line += fmt.Sprintf(" %d/%d", total.Count, total.Size)
	}
	return strings.Join(append(lines, line), ", ")
}

// The actors are: u starts with x and comes back with y, v starts with null, w with
// the empty string, p with x or y at one instant.
const valued = `u A 2026-03-02T08:00:00Z x, u R 2026-03-03T08:00:00Z y, v A 2026-03-02T08:00:00Z, v R 2026-03-03T08:00:00Z,
 w A 2026-03-02T08:00:00Z --, w A 2026-03-02T09:00:00Z x, w R 2026-03-03T09:00:00Z --, p A 2026-03-02T08:00:00Z y, p A 2026-03-02T08:00:00Z x,
 p R 2026-03-03T08:00:00Z x, z X 2026-03-04T00:00:00Z`

func TestRetentionByValue(t *testing.T) {
	e := eventsEngine(t, strings.ReplaceAll(valued, "\n ", " "))
	for _, c := range []struct{ view, want string }{
		{`"by":"letter"`, `x: 2/2 2/2; null: 1/1 1/1; : 1/1 1/1; all 4/4 4/4`},
		{`"by":"letter","by_return":true`, `x: 2/2 1/2; null: 1/1 1/1; : 1/1 1/1; all 4/4 3/4`},
		{`"by":"letter","limit":1`, `x: 2/2 2/2; other: 2/2 2/2; all 4/4 4/4`},
		{`"by":"letter","limit":0,"cohort":"every"`, `x: 2/2 2/2; null: 1/1 1/1; : 1/1 1/1; all 4/4 4/4`},
		{`"by":["letter","what"]`, `x/A: 2/2 2/2; null/A: 1/1 1/1; /A: 1/1 1/1; all 4/4 4/4`},
		{`"by":["what","letter"],"by_return":true,"limit":2`, `A/x: 2/2 0/2; A/null: 1/1 0/1; other: 1/1 0/1; all 4/4 0/4`},
		{`"by":["user_id = 'u'","letter"],"by_return":true`, `false/null: 1/1 1/1; false/: 1/1 1/1; false/x: 1/1 1/1; true/x: 1/1 0/1; all 4/4 3/4`},
		{`"by":"letter = 'x' as is_x"`, `false: 2/2 2/2; null: 1/1 1/1; true: 1/1 1/1; all 4/4 4/4`},
	} {
		answer := answerOf(t, e, `{"dataset":"few","retention":{"start":"what = 'A'","return":"what = 'R'","periods":1,`+c.view+`}}`).Retention
		var parts []string
		for _, group := range answer.Groups {
			var names []string
			for _, value := range group.Values {
				if value.Null {
					names = append(names, "null")
				} else {
					names = append(names, value.AsText())
				}
			}
			name := strings.Join(names, "/")
			if group.Other {
				name = "other"
			}
			parts = append(parts, name+totalText(group.Matrix))
		}
		parts = append(parts, "all"+strings.TrimPrefix(totalText(answer.Matrix), ":"))
		if got := strings.Join(parts, "; "); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.view, got, c.want)
		}
	}
}

func totalText(m result.Matrix) string {
	text := ":"
	for _, total := range m.Total {
		text += fmt.Sprintf(" %d/%d", total.Count, total.Size)
	}
	return text
}

func TestRetentionOverItsMemoryFails(t *testing.T) {
	e := newShop(t, 3000, engine.Options{QueryMemoryBytes: 1 << 20})
	for _, day := range []string{"calendar", "rolling"} {
		_, err := e.Query(context.Background(), []byte(`{"dataset": "shop", "retention": {"start": "true", "periods": 1000, "by": "page", "day": "`+day+`"}}`))
		if !errors.Is(err, engine.ErrMemory) {
			t.Errorf("%s: 3,000 groups in 1 MiB: %v", day, err)
		}
	}
}

func TestRetentionAnswersAreCountedAsMemory(t *testing.T) {
	e := newShop(t, 100, engine.Options{QueryMemoryBytes: 16 << 20})
	_, err := e.Query(context.Background(), []byte(`{"dataset": "shop", "from": "2023-11-01", "to": "2024-02-01", "retention":
		{"start": "true", "period": "hour", "periods": 300, "by": "user_id", "limit": 0}}`))
	if !errors.Is(err, engine.ErrMemory) {
		t.Errorf("100 matrices of 2,200 cohorts and 301 periods in 16 MiB: %v", err)
	}
}

// TestRetentionCountsEventsWithoutAnActor has one of them in four kinds: a start, a return, both, neither.
func TestRetentionCountsEventsWithoutAnActor(t *testing.T) {
	e := eventsEngine(t, `u A 2026-03-02T08:00:00Z, u R 2026-03-03T08:00:00Z`)
	lines := ""
	for _, what := range []string{"A", "R", "AR", "X"} {
		lines += fmt.Sprintf(`{"time":"2026-03-02T09:00:00Z","what":%q}`+"\n", what)
	}
	if _, err := e.Push(context.Background(), "few", strings.NewReader(lines)); err != nil {
		t.Fatal(err)
	}
	for _, day := range []string{"calendar", "rolling"} {
		for _, c := range []struct {
			start, back string
			want        int64
		}{
			{"true", "true", 4}, {"true", "1 = 1", 4}, {"true", "what = 'R'", 4}, {"what = 'A'", "true", 4},
			{"what = 'A'", "what = 'A'", 1}, {"what = 'A'", "what = 'R'", 2}, {"what like '%A%'", "what = 'R'", 3},
		} {
			answer := answerOf(t, e, fmt.Sprintf(`{"dataset":"few","retention":{"start":%q,"return":%q,"day":%q}}`, c.start, c.back, day))
			if got := answer.Stats.WithoutActor; got != c.want {
				t.Errorf("%s, %s, %s: %d events without an actor, want %d", c.start, c.back, day, got, c.want)
			}
		}
	}
}

func TestRetentionOfASampleIsScaled(t *testing.T) {
	e := newShop(t, 4000, engine.Options{})
	answer := answerOf(t, e, `{"dataset": "shop", "sample": 0.25, "retention": {"start": "true", "periods": 1}}`)
	if size := answer.Retention.Cohorts[0].Size; size < 3600 || size > 4400 || len(answer.Stats.Scaled) != 1 {
		t.Errorf("%d of 4000 users, scaled: %v", size, answer.Stats.Scaled)
	}
}

// worth is returns of 1, 10, 100 and so on, so that a sum tells which they are.
const worth = `u A 2026-03-02T08:00:00Z x, u R 2026-03-02T07:00:00Z 1, u R 2026-03-02T09:00:00Z 10, u R 2026-03-03T07:00:00Z 100, u R 2026-03-03T09:00:00Z 1000,
 u R 2026-03-05T09:00:00Z 10000, v A 2026-03-03T08:00:00Z y, v R 2026-03-04T08:00:00Z 100000, z X 2026-03-07T00:00:00Z`

func TestRetentionMeasures(t *testing.T) {
	e := eventsEngine(t, strings.ReplaceAll(worth, "\n ", " "))
	for _, c := range []struct{ view, want string }{
		{`"measure":"sum(number(letter))"`, `02 10 1100 null, 03 null 100000 null, total 10 101100 null`},
		{`"measure":"count()"`, `02 1 2 0, 03 0 1 0, total 1 3 0`},
		{`"measure":"avg(number(letter)) as mean"`, `02 10 550 null, 03 null 100000 null, total 10 33700 null`},
		{`"measure":"sum(number(letter))","day":"rolling"`, `02 110 1000 null, 03 null 100000 null, total 110 101000 null`},
		{`"measure":"sum(number(letter))","mode":"on_or_after"`, `02 11110 11100 10000, 03 100000 100000 null, total 111110 111100 10000`},
		{`"measure":"sum(number(letter))","mode":"on_or_after","at_least":3`, `02 11110 11100 null, 03 100000 null null, total 111110 11100 null`},
		{`"measure":"sum(number(letter))","at_least":2`, `02 10 1100 null, 03 null null null, total 10 1100 null`},
		{`"measure":"sum(number(letter))","mode":"streak","brackets":[1,[2,3]]`, `02 10 1100 10000, 03 null 100000 null, total 10 101100 10000`},
		{`"measure":"sum(number(letter))","mode":"streak","at_least":2`, `02 10 1100 null, 03 null null null, total 10 1100 null`},
		{`"measure":"sum(number(letter))","mode":"streak","brackets":[2,3]`, `02 10 null null, 03 null null null, total 10 null null`},
		{`"measure":"sum(number(letter))","by":"user_id","by_return":true`, `02 10 1100 null, 03 null 100000 null, total 10 101100 null`},
		{`"measure":"uniq(user_id)"`, `02 1 1 0, 03 0 1 0, total 1 2 0`},
		{`"measure":"uniq(user_id)","mode":"on_or_after"`, `02 1 1 1, 03 1 1 0, total 2 2 1`},
		{`"measure":"first(what)","return":"true"`, `02 A R null, 03 A R null, total A R null`},
	} {
		if !strings.Contains(c.view, "brackets") {
			c.view += `,"periods":2`
		}
		if !strings.Contains(c.view, `"return"`) {
			c.view += `,"return":"what = 'R'"`
		}
		document := `{"dataset":"few","to":"2026-03-04","retention":{"start":"what = 'A'",` + c.view + `}}`
		answer := answerOf(t, e, document).Retention
		var lines []string
		for _, cohort := range answer.Cohorts {
			lines = append(lines, time.UnixMicro(cohort.Start).UTC().Format("02 ")+valuesLine(cohort.Values))
		}
		if got := strings.Join(append(lines, "total "+valuesLine(answer.Values)), ", "); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", document, got, c.want)
		}
	}
}

func valuesLine(values []schema.Value) string {
	var texts []string
	for _, value := range values {
		text := value.AsText()
		if value.Null {
			text = "null"
		}
		texts = append(texts, text)
	}
	return strings.Join(texts, " ")
}

func TestRetentionMeasuresInEveryCohort(t *testing.T) {
	e := eventsEngine(t, `u A 2026-03-02T08:00:00Z, u R 2026-03-02T09:00:00Z 1, u R 2026-03-03T07:00:00Z 10, u A 2026-03-03T08:00:00Z, u R 2026-03-03T09:00:00Z 100, `+
		`u A 2026-03-03T10:00:00Z, u R 2026-03-04T09:00:00Z 1000, z X 2026-03-07T00:00:00Z`)
	for measure, want := range map[string]string{
		"sum(number(letter))":    `1 110 1000, 100 1000 null, total 101 1110 1000`,
		"median(number(letter))": `1 10 1000, 100 1000 null, total 1 100 1000`,
	} {
		answer := answerOf(t, e, `{"dataset":"few","to":"2026-03-04","retention":{"start":"what = 'A'","return":"what = 'R'","cohort":"every","periods":2,"measure":"`+measure+`"}}`).Retention
		got := valuesLine(answer.Cohorts[0].Values) + ", " + valuesLine(answer.Cohorts[1].Values) + ", total " + valuesLine(answer.Values)
		if got != want {
			t.Errorf("%s\n got %s\nwant %s", measure, got, want)
		}
	}
}
