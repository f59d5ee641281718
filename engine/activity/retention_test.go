package activity_test

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/engine/activity"
)

// hours are edges of periods that are ten long.
func hours(n int) []int64 {
	edges := make([]int64, n+1)
	for i := range edges {
		edges[i] = int64(10 * i)
	}
	return edges
}

// days makes a retention of so many cohorts and cells after the first.
func days(cohorts, cells int) *activity.Retention {
	r := &activity.Retention{Cohorts: cohorts, Edges: hours(cohorts + cells), From: 0, To: int64(10 * cohorts), AtLeast: 1}
	for k := range cells + 1 {
		r.Cells = append(r.Cells, activity.Span{First: k, Last: k})
	}
	return r
}

const (
	s  = activity.Start
	r  = activity.Return
	sr = s | r
)

func TestFold(t *testing.T) {
	rolling := func(spec *activity.Retention) { spec.Rolling = 10 }
	for _, c := range []struct {
		name   string
		change func(*activity.Retention)
		times  []int64
		masks  []uint64
		want   string
	}{
		{"nothing", nil, nil, nil, "[]"},
		{"no start", nil, []int64{1, 11}, []uint64{r, r}, "[]"},
		{"day 1", nil, []int64{9, 10}, []uint64{s, r}, "[0: 1 1 0]"},
		{"day 0 of rolling days", rolling, []int64{9, 10}, []uint64{s, r}, "[0: 1 0 0]"},
		{"day 1 of rolling days", rolling, []int64{9, 19}, []uint64{s, r}, "[0: 1 1 0]"},
		{"one event is both", nil, []int64{9}, []uint64{sr}, "[0: 1 0 0]"},
		{"before the range", func(spec *activity.Retention) { spec.From = 5 }, []int64{4, 6, 11}, []uint64{s, s, r}, "[0: 1 1 0]"},
		{"before the range, first ever", func(spec *activity.Retention) { spec.From, spec.FirstEver = 5, true }, []int64{4, 6}, []uint64{s, s}, "[]"},
		{"at the end of the range", func(spec *activity.Retention) { spec.To = 15 }, []int64{15}, []uint64{s}, "[]"},
		{"every", func(spec *activity.Retention) { spec.Every = true }, []int64{1, 2, 11}, []uint64{sr, sr, sr}, "[0: 1 1 0] [1: 1 0 0]"},
		{"on or after", func(spec *activity.Retention) { spec.Mode = activity.OnOrAfter }, []int64{1, 999}, []uint64{s, r}, "[0: 1 1 1]"},
		{"a streak", func(spec *activity.Retention) { spec.Mode = activity.Streak }, []int64{1, 21}, []uint64{s, r}, "[0: 1 0 0]"},
	} {
		spec := days(3, 2)
		if c.change != nil {
			c.change(spec)
		}
		counts := spec.NewCounts()
		activity.NewFold(spec).Add(0, c.times, c.masks, nil, func(uint32) *activity.Counts { return counts })
		if got := text(counts); got != c.want && !(got == "" && c.want == "[]") {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// text writes the rows that have anybody.
func text(c *activity.Counts) string {
	out := ""
	for cohort, row := range c.Rows {
		if row == nil {
			continue
		}
		if out != "" {
			out += " "
		}
		out += fmt.Sprintf("[%d:", cohort)
		for _, n := range row {
			out += fmt.Sprintf(" %d", n)
		}
		out += "]"
	}
	return out
}

// TestBitsCountLikeTheFold holds the two ways to each other, over more periods than
// a word has bits.
func TestBitsCountLikeTheFold(t *testing.T) {
	seed := rand.Uint64()
	for i := range uint64(400) {
		random := rand.New(rand.NewPCG(seed, i))
		spec := days(1+random.IntN(100), 1+random.IntN(100))
		spec.From, spec.To = int64(random.IntN(15)), spec.To-int64(random.IntN(5))
		spec.Mode = activity.Mode(random.IntN(3))
		spec.FirstEver, spec.Every = random.IntN(3) == 0, random.IntN(3) == 0
		if spec.Every {
			spec.FirstEver = false
		}
		if random.IntN(3) == 0 && len(spec.Cells) > 6 { // brackets
			spec.Cells = append(spec.Cells[:2], activity.Span{First: 3, Last: len(spec.Cells) - 2})
		}
		byValue := random.IntN(2) == 0 && !spec.Every
		if random.IntN(2) == 0 && !spec.Every {
			spec.Rolling = int64(1 + random.IntN(20))
		}
		spec.Timed = random.IntN(2) == 0 && (!spec.Every || spec.Cohorts <= 64)
		if !spec.CanCount(byValue) {
			t.Fatalf("%+v cannot be counted", spec)
		}
		folded, noted := countBoth(spec, random, byValue)
		if folded != noted {
			t.Fatalf("seed %d, case %d: %+v\nfold %s\nbits %s", seed, i, spec, folded, noted)
		}
	}
}

// event is an event of a random actor.
type event struct {
	time int64
	mask uint64
	code uint32
}

// countBoth counts some random actors in both ways; the bits get the events in any
// order.
func countBoth(spec *activity.Retention, random *rand.Rand, byValue bool) (folded, noted string) {
	const actors = 5
	less := func(a, b uint32) bool { return a < b }
	fold := activity.NewFold(spec)
	fold.Less = less
	if !byValue {
		less = nil
	}
	bits, intervals := activity.NewBits(spec, less), spec.Intervals()
	bits.Reset(actors)
	from, to := spec.Read()
	byFold, byBits := newValues(spec), newValues(spec)
	kept, told := activity.NewOutcomes(spec), activity.NewOutcomes(spec)
	kept.Reset(actors)
	told.Reset(actors)
	if spec.Timed {
		fold.Keep = kept
	}
	returns := make([][]int64, actors)
	for actor := range uint32(actors) {
		events := make([]event, random.IntN(60))
		for i := range events {
			events[i] = event{int64(random.IntN(int(spec.Edges[len(spec.Edges)-1]) + 50)), random.Uint64N(4), 0}
			if byValue {
				events[i].code = uint32(random.IntN(3))
			}
		}
		for _, e := range events {
			if e.time < from || e.time >= to {
				continue
			}
			in := intervals.At(e.time)
			bits.Mark(actor, in, e.mask&^rolled(spec))
			switch {
			case !bits.Dated() || e.mask&activity.Start == 0:
			case spec.Every:
				bits.Enter(actor, in, e.time)
			default:
				bits.First(actor, in, e.time, e.code)
			}
		}
		slices.SortFunc(events, func(a, b event) int { return cmp.Compare(a.time, b.time) })
		returns[actor] = returnsOf(events)
		if spec.Rolling > 0 {
			bits.Roll(actor, returns[actor])
		}
		var times []int64
		var masks []uint64
		var codes []uint32
		for _, e := range events {
			times, masks = append(times, e.time), append(masks, e.mask)
			if byValue {
				codes = append(codes, e.code)
			}
		}
		fold.Add(actor, times, masks, codes, byFold.of)
	}
	bits.Count(byBits.of)
	folded, noted = byFold.text(), byBits.text()
	if spec.Timed {
		bits.Outcomes(told)
		folded, noted = folded+cellsOf(spec, kept, returns), noted+cellsOf(spec, told, returns)
	}
	return folded, noted
}

// cellsOf lists the entries of all actors, and the cells in which their returns count.
func cellsOf(spec *activity.Retention, o *activity.Outcomes, returns [][]int64) string {
	edges := activity.Slots(append(spec.Edges[:len(spec.Edges):len(spec.Edges)], math.MaxInt64))
	out := ""
	for actor, times := range returns {
		number := o.Of(uint32(actor))
		for more := number >= 0; more; number++ {
			e := o.Entry(number)
			more = !e.Last
			out += fmt.Sprintf("\nactor %d at %d in %d of %d:", actor, e.Time, e.Cohort, e.Code)
			for _, at := range times {
				if _, to := spec.Read(); at >= spec.Edges[0] && at < to {
					out += fmt.Sprint(" ", o.Cell(number, at, edges.At(at)))
				}
			}
		}
	}
	return out
}

// rolled is the bit of the events that only Roll notes.
func rolled(spec *activity.Retention) uint64 {
	if spec.Rolling > 0 {
		return activity.Return
	}
	return 0
}

func returnsOf(events []event) []int64 {
	var times []int64
	for _, e := range events {
		if e.mask&activity.Return != 0 {
			times = append(times, e.time)
		}
	}
	return times
}

// values are the counts of three codes.
type values [3]*activity.Counts

func newValues(spec *activity.Retention) *values {
	return &values{spec.NewCounts(), spec.NewCounts(), spec.NewCounts()}
}

func (v *values) of(code uint32) *activity.Counts { return v[code] }

func (v *values) text() string { return text(v[0]) + "; " + text(v[1]) + "; " + text(v[2]) }

func TestNoCountsEndTheCounting(t *testing.T) {
	spec := days(1, 1)
	none := func(uint32) *activity.Counts { return nil }
	activity.NewFold(spec).Add(0, []int64{1}, []uint64{s}, nil, none)
	for _, less := range []func(a, b uint32) bool{nil, func(a, b uint32) bool { return a < b }} {
		bits := activity.NewBits(spec, less)
		bits.Reset(1)
		bits.Mark(0, spec.Intervals().At(1), s)
		bits.Count(none)
	}
}

func BenchmarkBits(b *testing.B) {
	spec := days(30, 29)
	random := rand.New(rand.NewPCG(1, 2))
	const actors, events = 10_000, 1 << 17
	marks := make([]event, events)
	for i := range marks {
		// Day by day, in each of them actor by actor, as segments have them.
		day := i * 30 / events
		marks[i] = event{int64(10*day + random.IntN(10)), sr, uint32((i - day*events/30) * 30 * actors / events)}
	}
	bits, intervals, counts := activity.NewBits(spec, nil), spec.Intervals(), spec.NewCounts()
	b.ResetTimer()
	for b.Loop() {
		bits.Reset(actors)
		in := &intervals[0]
		for _, e := range marks {
			in = intervals.Near(in, e.time)
			bits.Mark(e.code, in, e.mask)
		}
		bits.Count(func(uint32) *activity.Counts { return counts })
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/events, "ns/event")
}
