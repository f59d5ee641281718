package engine_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/sluice-analytics/sluice/bench/simulator"
	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// newSimulatedShop is an engine over the simulator's events.
func newSimulatedShop(t testing.TB, events int64, users int, seed uint64) *engine.Engine {
	t.Helper()
	return openSimulatedShop(t, events, users, seed, engine.Options{})
}

// newCachedShop is one that keeps what segments answered.
func newCachedShop(t testing.TB, events int64) *engine.Engine {
	t.Helper()
	return openSimulatedShop(t, events, int(events)/10, 1, engine.Options{CacheBytes: 1 << 24})
}

func openSimulatedShop(t testing.TB, events int64, users int, seed uint64, options engine.Options) *engine.Engine {
	t.Helper()
	var text []byte
	shop := simulator.New(simulator.Config{Events: events, Users: users, Seed: seed})
	var event simulator.Event
	for shop.Next(&event) {
		text = simulator.AppendNDJSON(text, &event)
	}
	e, err := engine.OpenFS(vfs.NewMem(), options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := e.Push(context.Background(), "shop", bytes.NewReader(text)); err != nil {
		t.Fatal(err)
	}
	return e
}

// coverage counts how many intervals hold the exact value, and of how many, by kind of number.
type coverage struct {
	mu     sync.Mutex
	kinds  map[string]*[2]int
	shares []float64 // by estimate
	silent int       // numbers without an interval
}

// heldMin is the least share of the intervals that must hold the exact value.
const heldMin = 0.93

// TestIntervalsHoldTheExactValue asks random questions about the simulator's shop, and looks at how
// many of the intervals that are said to hold the exact value in 95 % of cases do. Those of one seed
// are asked again with -seed N.
func TestIntervalsHoldTheExactValue(t *testing.T) {
	seed := randomSeed(t)
	cases := 500
	if text := os.Getenv("SLUICE_STREAM_CASES"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil {
			t.Fatal(err)
		}
		cases = n
	}
	t.Logf("%d cases from seed %d", cases, seed)
	e := newSimulatedShop(t, 200_000, 20_000, seed)
	c := &coverage{kinds: map[string]*[2]int{}}
	next := make(chan uint64)
	var group sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for i := range next {
				asked, unlimited := shopDocuments{rand.New(rand.NewPCG(seed, i))}.document()
				if err := c.try(e, asked, unlimited); err != nil {
					t.Errorf("case %d: %v\n%s", i, err, mustMarshal(asked))
				}
			}
		})
	}
	for i := range cases {
		next <- uint64(i)
	}
	close(next)
	group.Wait()
	c.report(t, cases)
}

func mustMarshal(value any) []byte {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err) // of strings and numbers
	}
	return text
}

func (c *coverage) report(t *testing.T, cases int) {
	held, tried, kinds := 0, 0, []string{}
	for kind, n := range c.kinds {
		held, tried = held+n[0], tried+n[1]
		kinds = append(kinds, kind)
	}
	slices.Sort(kinds)
	for _, kind := range kinds {
		n := c.kinds[kind]
		t.Logf("%-28s %6.2f %% of %d", kind, 100*float64(n[0])/float64(n[1]), n[1])
	}
	sum := 0.0
	for _, share := range c.shares {
		sum += share
	}
	numbers, answers := float64(held)/float64(tried), sum/float64(len(c.shares))
	t.Logf("%.2f %% of %d intervals hold the exact value, %.2f %% by answer in the mean of %d estimates; %d numbers have none",
		100*numbers, tried, 100*answers, len(c.shares), c.silent)
	if numbers < heldMin || answers < heldMin {
		t.Error("that is too few")
	}
	if len(c.shares) < cases*4/5 {
		t.Error("there are too few estimates: the random documents have lost their point")
	}
}

// try asks one question.
func (c *coverage) try(e *engine.Engine, asked, unlimited map[string]any) error {
	type frame struct{ answer, intervals map[string]any }
	var estimates []frame
	enough := errors.New("the exact answer is asked for without limits")
	tooMany := false
	err := e.Stream(context.Background(), mustMarshal(asked), engine.StreamOptions{Quick: -1}, func(f engine.Frame) error {
		if f.State == engine.FrameRunning {
			return nil
		}
		defer f.Answer.Release()
		if f.State != engine.FrameEstimate {
			tooMany = f.Answer.Table != nil && f.Answer.Table.Rows() > engine.EstimatedGroupsMax
			return nil
		}
		answer, err := answerTree(f.Answer)
		if err != nil {
			return err
		}
		estimates = append(estimates, frame{answer, jsonTree(f.Intervals)})
		if len(estimates) == 2 {
			return enough
		}
		return nil
	})
	switch {
	case err == nil && tooMany:
		return nil // so many groups are not estimated
	case err == nil:
		return fmt.Errorf("there are %d estimates", len(estimates))
	case err != enough:
		return err
	}
	whole, err := e.Query(context.Background(), mustMarshal(unlimited))
	if err != nil {
		return err
	}
	defer whole.Release()
	exact, err := answerTree(whole)
	if err != nil {
		return err
	}
	for i, f := range estimates {
		check := &intervalCheck{asked: asked, stage: i}
		if view, ok := asked["aggregate"].(map[string]any); ok {
			err = check.table(f.answer, f.intervals, exact, view)
			if compare, ok := f.intervals["compare"].(map[string]any); err == nil && ok {
				err = check.table(f.answer["compare"].(map[string]any), compare, exact["compare"].(map[string]any), view)
			}
		} else {
			err = check.object("", f.answer, f.intervals, exact)
		}
		if err != nil {
			return err
		}
		c.add(check)
	}
	return nil
}

func (c *coverage) add(check *intervalCheck) {
	c.mu.Lock()
	defer c.mu.Unlock()
	held, tried := 0, 0
	for _, found := range check.found {
		kind := fmt.Sprintf("%s, %d shards", found.kind, 4+12*check.stage)
		if c.kinds[kind] == nil {
			c.kinds[kind] = &[2]int{}
		}
		c.kinds[kind][1]++
		tried++
		if found.held {
			c.kinds[kind][0]++
			held++
		}
	}
	if tried > 0 {
		c.shares = append(c.shares, float64(held)/float64(tried))
	}
	c.silent += check.silent
}

func answerTree(answer *result.Result) (map[string]any, error) {
	var text bytes.Buffer
	if err := result.WriteJSON(&text, answer); err != nil {
		return nil, err
	}
	var members map[string]any
	err := json.Unmarshal(text.Bytes(), &members)
	return members, err
}

func jsonTree(value any) map[string]any {
	var members map[string]any
	if err := json.Unmarshal(mustMarshal(value), &members); err != nil {
		panic(err) // it was made of JSON
	}
	return members
}

// intervalCheck compares the intervals of one estimate with the exact answer.
type intervalCheck struct {
	asked  map[string]any
	stage  int
	found  []heldInterval
	silent int
}

type heldInterval struct {
	kind string
	held bool
}

// note compares one interval.
func (c *intervalCheck) note(kind string, estimated, interval, exact any) error {
	value, ok := estimated.(float64)
	if !ok {
		return nil
	}
	bounds, ok := interval.([]any)
	if !ok {
		c.silent++
		return nil
	}
	low, high := bounds[0].(float64), bounds[1].(float64)
	if !(low <= high) || value < low-1 || value > high+1 {
		return fmt.Errorf("%s: %g is outside of its own interval [%g, %g]", kind, value, low, high)
	}
	number, ok := exact.(float64)
	if !ok {
		return fmt.Errorf("%s: %g has no exact value, but %v", kind, value, exact)
	}
	held := low-1e-9 <= number && number <= high+1e-9
	if !held && os.Getenv("SLUICE_STREAM_SHOW") != "" && strings.Contains(kind, os.Getenv("SLUICE_STREAM_SHOW")) {
		fmt.Printf("%s %d: estimated %g in [%g, %g], exact %g: %s\n", kind, c.stage, value, low, high, number, mustMarshal(c.asked))
	}
	c.found = append(c.found, heldInterval{kind, held})
	return nil
}

// table compares rows by their keys.
func (c *intervalCheck) table(estimated, intervals, exact, view map[string]any) error {
	keys, measures := len(view["by"].([]string)), view["measures"].([]string)
	byKey := map[string][]any{}
	for _, row := range exact["rows"].([]any) {
		byKey[string(mustMarshal(row.([]any)[:keys]))] = row.([]any)
	}
	row := func(estimated, found, exact []any, where string) error {
		for i, measure := range measures {
			kind, _, _ := strings.Cut(measure, " as ")
			kind, _, _ = strings.Cut(kind, " filter (where event = 'p")
			if kind, _, filtered := strings.Cut(kind, " filter"); filtered {
				measure = kind + " filtered"
			} else {
				measure = kind
			}
			if err := c.note(where+measure, estimated[keys+i], found[keys+i], exact[keys+i]); err != nil {
				return err
			}
		}
		return nil
	}
	for i, shown := range estimated["rows"].([]any) {
		own, ok := byKey[string(mustMarshal(shown.([]any)[:keys]))]
		if !ok {
			return fmt.Errorf("no group %v in the exact answer", shown)
		}
		if err := row(shown.([]any), intervals["rows"].([]any)[i].([]any), own, ""); err != nil {
			return err
		}
	}
	if total, ok := estimated["total"].([]any); ok {
		if err := row(total, intervals["total"].([]any), exact["total"].([]any), "total "); err != nil {
			return err
		}
	}
	if other, ok := intervals["other"].([]any); ok && slices.ContainsFunc(other, func(i any) bool { return i != nil }) {
		return errors.New("something is said of the rest, which depends on what is shown")
	}
	return nil
}

// object compares objects member by member.
func (c *intervalCheck) object(kind string, estimated, intervals, exact map[string]any) error {
	for name, value := range estimated {
		own, found := exact[name], intervals[name]
		var err error
		switch value := value.(type) {
		case float64:
			if found != nil {
				err = c.note(name, value, found, own)
			}
		case map[string]any:
			inner, _ := found.(map[string]any)
			whole, _ := own.(map[string]any)
			if inner != nil {
				err = c.object(name, value, inner, whole)
			}
		case []any:
			list, _ := found.([]any)
			whole, _ := own.([]any)
			if list != nil {
				err = c.list(name, value, list, whole)
			}
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func (c *intervalCheck) list(kind string, estimated, intervals, exact []any) error {
	if len(estimated) != len(intervals) {
		return fmt.Errorf("%d intervals of %d elements", len(intervals), len(estimated))
	}
	byName := map[string]map[string]any{}
	for i, element := range exact {
		byName[elementName(i, element.(map[string]any))] = element.(map[string]any)
	}
	for i, element := range estimated {
		object, found := element.(map[string]any), intervals[i].(map[string]any)
		if len(found) == 0 {
			continue
		}
		own, ok := byName[elementName(i, object)]
		if !ok {
			return fmt.Errorf("no element %s in the exact answer", elementName(i, object))
		}
		if err := c.object(kind, object, found, own); err != nil {
			return err
		}
	}
	return nil
}

// elementName tells the elements of a list apart.
func elementName(position int, element map[string]any) string {
	name := ""
	for _, key := range []string{"time", "start", "depth", "from", "to", "from_other", "to_other", "other", "value", "nodes"} {
		if _, measured := element["share"]; measured && key == "value" {
			continue
		}
		if _, object := element[key].(map[string]any); object {
			continue
		}
		if value, ok := element[key]; ok {
			name += fmt.Sprintf("%s=%s ", key, mustMarshal(value))
		}
	}
	if name == "" {
		return strconv.Itoa(position)
	}
	return name
}
