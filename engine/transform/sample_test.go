package transform

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest/format"
)

// TestSampleIsForEver holds the hash to values that were computed once: another one would mix two samples in a dataset.
func TestSampleIsForEver(t *testing.T) {
	for actor, kept := range map[string]bool{"u0": true, "u1": false, "u2": false, "u3": false, "u4": false, "": false, "Zoë": true} {
		if got := (sampler{bound: boundOf(0.5)}).keeps([]byte(actor)); got != kept {
			t.Errorf("actor %q: kept is %v, want %v for ever", actor, got, kept)
		}
	}
}

func TestSampleKeepsWholeActorsAndNestsRates(t *testing.T) {
	var lines strings.Builder
	const actors, each = 4000, 3
	for i := range actors * each {
		fmt.Fprintf(&lines, "{\"u\":\"u%d\",\"n\":%d}\n", i%actors, i)
	}
	var before map[string]int
	for _, rate := range []float64{1, 0.5, 0.1, 0.01} {
		made := mustCompile(t, fmt.Sprintf("transforms: [{drop: [n]}, {sample: %v}]", rate))
		got := transformLines(t, made, lines.String(), format.Names{Actors: []string{"u"}})
		kept := map[string]int{}
		for _, event := range got.events[""] {
			kept[event]++
		}
		for actor, events := range kept {
			if events != each {
				t.Fatalf("rate %v: %s has %d of %d events", rate, actor, events, each)
			}
			if before != nil && before[actor] == 0 {
				t.Fatalf("rate %v: %s is kept, and was not at the rate before", rate, actor)
			}
		}
		if share := float64(len(kept)) / actors; math.Abs(share-rate) > 4*math.Sqrt(rate*(1-rate)/actors) {
			t.Errorf("rate %v: %v of the actors are kept", rate, share)
		}
		if int(got.summary.Dropped)+len(got.events[""]) != actors*each {
			t.Errorf("rate %v: %d dropped and %d kept of %d", rate, got.summary.Dropped, len(got.events[""]), actors*each)
		}
		before = kept
	}
}

func TestSampleOfEventsWithoutActorGoesByTime(t *testing.T) {
	var lines strings.Builder
	const events = 4000
	for i := range events {
		fmt.Fprintf(&lines, "{\"ts\":%d,\"n\":%d}\n", 1700000000+i, i)
	}
	made := mustCompile(t, "transforms: [{sample: {rate: 25%, by: device}}]")
	first := transformLines(t, made, lines.String(), format.Names{})
	second := transformLines(t, made, lines.String(), format.Names{})
	if n := len(first.events[""]); n < events/5 || n > events*3/10 || strings.Join(first.events[""], "") != strings.Join(second.events[""], "") {
		t.Errorf("%d of %d events are kept, then %d", n, events, len(second.events[""]))
	}
}

func TestSampleNeedsAnActor(t *testing.T) {
	made := mustCompile(t, "transforms: [{sample: 0.5}]")
	_, err := parseLines(made, `{"a":1}`, format.Names{}, &outcome{events: map[string][]string{}})
	if err == nil || !strings.Contains(err.Error(), "transforms[0]: sample: the events have no actor") {
		t.Errorf("the error is %v", err)
	}
}
