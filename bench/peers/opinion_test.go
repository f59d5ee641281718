package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine/result"
)

// opinionSeed makes the data of the second opinion; 0 for another every time.
var opinionSeed = flag.Uint64("opinion-seed", 0, "seed of the second opinion's data")

// opinionUsers is how many users are compared per question.
const opinionUsers = 3000

// An opinion is a question about every user that ClickHouse and Sluice mean the same by:
// how many steps the user came.
type opinion struct {
	name string
	// level is ClickHouse's expression for the steps of a user. The columns a to d say
	// which steps an event matches, t is its time in seconds.
	level string
	// options are those of Sluice's funnel of as many steps.
	steps   int
	options string
	// data makes a user's events.
	data func(*rand.Rand) []opinionEvent
	// rows is the condition that ClickHouse gets on the rows, empty for none.
	rows string
}

// opinionEvent is one event: its time in seconds, and the steps it matches.
type opinionEvent struct {
	second  int
	matches [4]bool
}

// The shapes of data. Where the engines mean different things by one instant, times differ;
// where they do by one event that is two steps, no event is.
func anyEvents(r *rand.Rand) []opinionEvent     { return drawEvents(r, true, true, 0) }
func distinctTimes(r *rand.Rand) []opinionEvent { return drawEvents(r, false, true, 0) }
func oneStepEach(r *rand.Rand) []opinionEvent   { return drawEvents(r, false, false, 0) }
func oneStart(r *rand.Rand) []opinionEvent      { return drawEvents(r, false, false, 1) }

// drawEvents makes a user's events: with ties or without, matching several steps or one at
// most, and with as many events of step 1 as given, 0 for any number.
func drawEvents(r *rand.Rand, ties, several bool, starts int) []opinionEvent {
	events := make([]opinionEvent, 1+r.IntN(10))
	second := 0
	for i := range events {
		if !ties || r.IntN(3) > 0 {
			second += 1 + r.IntN(4)
		}
		e := opinionEvent{second: second}
		if several {
			for s := range e.matches {
				e.matches[s] = r.IntN(5) < 2
			}
		} else if s := r.IntN(5); s < len(e.matches) {
			e.matches[s] = true
		}
		if starts > 0 && i == 0 {
			e.matches = [4]bool{true}
		} else if starts > 0 {
			e.matches[0] = false
		}
		events[i] = e
	}
	return events
}

// opinions are what both mean the same by; docs/funnels.md tells the rest apart.
var opinions = []opinion{
	{name: "windowFunnel", level: "windowFunnel(10)(t, a, b, c)", steps: 3, options: `"window":"10s","reuse_events":true`, data: anyEvents},
	{name: "windowFunnel of four steps", level: "windowFunnel(25)(t, a, b, c, d)", steps: 4, options: `"window":"25s","reuse_events":true`, data: anyEvents},
	{name: "windowFunnel where no event is two steps", level: "windowFunnel(10)(t, a, b, c)", steps: 3, options: `"window":"10s"`, data: oneStepEach},
	{name: "strict_once", level: "windowFunnel(10, 'strict_once')(t, a, b, c)", steps: 3, options: `"window":"10s"`, data: distinctTimes},
	{name: "strict_increase where no event is two steps", level: "windowFunnel(10, 'strict_increase')(t, a, b, c)", steps: 3, options: `"window":"10s","ties":"strict"`, data: oneStepEach},
	{name: "strict_increase and strict_once", level: "windowFunnel(10, 'strict_increase', 'strict_once')(t, a, b, c)", steps: 3, options: `"window":"10s","ties":"strict"`, data: anyEvents},
	{name: "strict_order", level: "windowFunnel(10000, 'strict_order')(t, a, b, c)", steps: 3,
		options: `"window":"1d","order":"strict","strict_allows":"repeats","entry":"first"`, data: oneStepEach},
	{name: "strict_deduplication", level: "windowFunnel(10000, 'strict_deduplication')(t, a, b, c)", steps: 3, options: `"window":"1d","repeat":"end"`, data: oneStart},
	{name: "sequenceMatch", steps: 3, options: `"window":"1d"`, data: oneStepEach,
		level: sequence("(?1)", ".*(?2)", ".*(?3)")},
	{name: "sequenceMatch within", steps: 3, options: `"window":"1d"`, data: oneStepEach,
		level: sequence("(?1)", "(?t<=3)(?2)", "(?t<=5)(?3)")},
	{name: "sequenceMatch after", steps: 3, options: `"window":"1d"`, data: oneStepEach,
		level: sequence("(?1)", "(?t>=3)(?2)", "(?t>=2)(?3)")},
	{name: "sequenceMatch directly", steps: 3, options: `"window":"1d","order":"strict"`, data: oneStepEach, rows: "a or b or c",
		level: sequence("(?1)", "(?2)", "(?3)")},
}

// sequence is the longest of the patterns that a user's events match.
func sequence(parts ...string) string {
	terms, pattern := make([]string, len(parts)), ""
	for i, part := range parts {
		pattern += part
		terms[i] = fmt.Sprintf("toUInt8(sequenceMatch('%s')(toDateTime(t), a, b, c))", pattern)
	}
	return strings.Join(terms, " + ")
}

// document is Sluice's question: the funnel by user.
func (o opinion) document() string {
	var steps []string
	for s := range o.steps {
		bound := ""
		if s > 0 && strings.HasSuffix(o.name, "within") {
			bound = []string{"", `,"within":"3s"`, `,"within":"5s"`}[s]
		}
		if s > 0 && strings.HasSuffix(o.name, "after") {
			bound = []string{"", `,"after":"3s"`, `,"after":"2s"`}[s]
		}
		steps = append(steps, fmt.Sprintf(`{"where":"%c"%s}`, 'a'+s, bound))
	}
	where := ""
	if o.rows != "" {
		where = fmt.Sprintf(`"where":%q,`, o.rows)
	}
	return fmt.Sprintf(`{"dataset":"%s",%s"funnel":{"steps":[%s],"by":"user_id","limit":0,%s}}`, dataset, where, strings.Join(steps, ","), o.options)
}

// TestSecondOpinion asks ClickHouse's functions for sequences of events, and Sluice with the
// options that mean the same, about every one of many random users.
func TestSecondOpinion(t *testing.T) {
	if err := clickHouseHere(t); err != nil {
		t.Skipf("ClickHouse is not here: %v", err)
	}
	seed := *opinionSeed
	if seed == 0 {
		seed = uint64(time.Now().UnixNano())
	}
	t.Logf("-opinion-seed %d makes these data again", seed)
	click := openClick(t)
	for i, o := range opinions {
		t.Run(o.name, func(t *testing.T) {
			users := make([][]opinionEvent, opinionUsers)
			r := rand.New(rand.NewPCG(seed, uint64(i)))
			for u := range users {
				users[u] = o.data(r)
			}
			compareOpinions(t, o, users, click.levels(t, o, users), sluiceLevels(t, o, users))
		})
	}
}

func compareOpinions(t *testing.T, o opinion, users [][]opinionEvent, click, sluice []int) {
	t.Helper()
	seen, differences := map[int]int{}, 0
	for u := range users {
		seen[click[u]]++
		if click[u] == sluice[u] {
			continue
		}
		if differences++; differences <= 3 {
			t.Errorf("user %d: ClickHouse says %d steps, Sluice %d, of %+v", u, click[u], sluice[u], users[u])
		}
	}
	if differences > 3 {
		t.Errorf("%d of %d users differ", differences, len(users))
	}
	for level := 1; level <= o.steps; level++ {
		if seen[level] == 0 {
			t.Errorf("no user reaches %d steps, which proves little", level)
		}
	}
}

// clickSession is a ClickHouse that answers the questions.
type clickSession struct{ process *process }

func openClick(t *testing.T) clickSession {
	t.Helper()
	command, err := clickhouse{}.command(settings{}, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	p, err := startProcess(command)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.close(); err != nil {
			t.Error(err)
		}
	})
	return clickSession{p}
}

func (c clickSession) call(t *testing.T, op string, texts ...string) response {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	answer, err := c.process.call(ctx, request{Op: op, Texts: texts})
	if err != nil {
		t.Fatalf("%v, asked %.300s", err, texts)
	}
	return answer
}

// levels asks ClickHouse.
func (c clickSession) levels(t *testing.T, o opinion, users [][]opinionEvent) []int {
	t.Helper()
	c.insert(t, users)
	where := ""
	if o.rows != "" {
		where = "where " + o.rows
	}
	levels := make([]int, len(users))
	for _, row := range c.call(t, opAsk, "select u, "+o.level+" from events "+where+" group by u").Rows {
		levels[wholeNumber(t, row[0])] = wholeNumber(t, row[1])
	}
	return levels
}

// insert makes the users' events the only ones of the table.
func (c clickSession) insert(t *testing.T, users [][]opinionEvent) {
	t.Helper()
	var values strings.Builder
	for u, events := range users {
		for _, e := range events {
			fmt.Fprintf(&values, "(%d,%d,%t,%t,%t,%t),", u, e.second, e.matches[0], e.matches[1], e.matches[2], e.matches[3])
		}
	}
	c.call(t, opDo, "drop table if exists events",
		"create table events (u UInt32, t UInt32, a Bool, b Bool, c Bool, d Bool) engine = Memory",
		"insert into events values "+strings.TrimSuffix(values.String(), ","))
}

func wholeNumber(t *testing.T, value any) int {
	t.Helper()
	number, err := value.(json.Number).Int64()
	if err != nil {
		t.Fatal(err)
	}
	return int(number)
}

// sluiceLevels asks Sluice, whose funnel by user counts one user per group and step.
func sluiceLevels(t *testing.T, o opinion, users [][]opinionEvent) []int {
	t.Helper()
	answer := askSluice(t, users, o.document())
	defer answer.Release()
	return levelsByUser(t, answer, len(users))
}

// askSluice asks about the users' events. The caller releases the answer.
func askSluice(t *testing.T, users [][]opinionEvent, document string) *result.Result {
	t.Helper()
	dir := t.TempDir()
	var lines bytes.Buffer
	for u, events := range users {
		for _, e := range events {
			fmt.Fprintf(&lines, `{"user_id":"%d","time":%d,"event":"e","a":%t,"b":%t,"c":%t,"d":%t}`+"\n",
				u, opinionEpoch+e.second, e.matches[0], e.matches[1], e.matches[2], e.matches[3])
		}
	}
	file := filepath.Join(dir, "events.ndjson")
	if err := os.WriteFile(file, lines.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	store, err := openSluice(filepath.Join(dir, "store"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.close(); err != nil {
			t.Error(err)
		}
	})
	if err := store.do(file); err != nil {
		t.Fatal(err)
	}
	answer, err := store.(sluiceHost).engine.Query(t.Context(), []byte(document))
	if err != nil {
		t.Fatalf("%s: %v", document, err)
	}
	return answer
}

// opinionEpoch is the second at which the users' time 0 lies, the start of a day.
const opinionEpoch = 1_700_006_400

func levelsByUser(t *testing.T, answer *result.Result, users int) []int {
	t.Helper()
	levels := make([]int, users)
	for _, group := range answer.Funnel.Groups {
		var u int
		if _, err := fmt.Sscan(group.Values[0].Text, &u); err != nil {
			t.Fatal(err)
		}
		for _, step := range group.Steps {
			levels[u] += int(step.Count)
		}
	}
	return levels
}
