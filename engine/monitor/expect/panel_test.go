package expect

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
)

// world makes hourly counts of events, as they might be in a product: a week, a day with its peak at an hour of the event's own, growth,
// noise of the hour and of the day, and a holiday.
type world struct {
	random *rand.Rand
	volume []float64 // by event, events of a usual hour
	peak   []float64
	depth  []float64
	growth []float64
	day    []float64 // noise of the day, by event
	all    float64
}

const (
	hourNoise, dayNoise, allNoise = 0.05, 0.02, 0.03
	holiday                       = 12*7 + 2 // day
	holidayFactor                 = 0.6
)

func newWorld(events int, seed uint64) *world {
	w := &world{random: rand.New(rand.NewPCG(seed, 1))}
	for i := range events {
		// From 3 to 30,000 events an hour.
		w.volume = append(w.volume, 3*math.Pow(10, 4*float64(i)/float64(events-1)))
		w.peak = append(w.peak, 12+6*w.random.Float64())
		w.depth = append(w.depth, 0.4+0.4*w.random.Float64())
		w.growth = append(w.growth, 0.03*w.random.NormFloat64()+0.01)
	}
	w.day = make([]float64, events)
	return w
}

// rate is what is to be expected of an event in an hour.
func (w *world) rate(event int, hour int64) float64 {
	clock, day := float64(hour%24), (hour/24)%7
	rate := w.volume[event] * (1 + w.depth[event]*math.Cos(2*math.Pi*(clock-w.peak[event])/24)) * math.Exp(w.growth[event]*float64(hour)/WeekHours)
	if day >= 5 {
		rate *= 0.7
	}
	if hour/24 == holiday {
		rate *= holidayFactor
	}
	return rate
}

// hour draws the counts of an hour; each is multiplied by its factor.
func (w *world) hour(hour int64) []float64 {
	if hour%24 == 0 {
		w.all = math.Exp(allNoise * w.random.NormFloat64())
		for i := range w.day {
			w.day[i] = math.Exp(dayNoise * w.random.NormFloat64())
		}
	}
	counts := make([]float64, len(w.volume))
	for i := range counts {
		counts[i] = w.draw(w.rate(i, hour) * w.day[i] * w.all)
	}
	return counts
}

func (w *world) draw(rate float64) float64 {
	return poisson(w.random, rate*math.Exp(hourNoise*w.random.NormFloat64()))
}

func poisson(random *rand.Rand, rate float64) float64 {
	if rate > 60 {
		return max(0, math.Round(rate+math.Sqrt(rate)*random.NormFloat64()))
	}
	limit, product, n := math.Exp(-rate), random.Float64(), 0.0
	for product > limit {
		product *= random.Float64()
		n++
	}
	return n
}

func utcSlot(hour int64) uint8 { return uint8(hour % WeekHours) }

// fall is a drop of 30 % of one event that is put into the world.
type fall struct {
	event int
	from  int64
}

const fallHours = 7 * 24

// names of the events of a world.
func names(n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprintf("event %d", i)
	}
	return list
}

// alarm is one that was raised: of the event, or of all (-1).
type alarm struct {
	event     int
	hour      int64
	direction Direction
	verdict   Verdict
}

// live runs a world through a panel and returns the alarms raised.
func live(w *world, hours, judged int64, falls []fall) (alarms []alarm) {
	events := names(len(w.volume))
	panel := NewPanel(0, judged, []float64{0.3}, utcSlot)
	firing := make([]bool, len(events)+1)
	for hour := range hours {
		counts := w.hour(hour)
		for _, f := range falls {
			if hour >= f.from && hour < f.from+fallHours {
				counts[f.event] = math.Round(counts[f.event] * 0.7)
			}
		}
		total, byEvent := 0.0, map[string]float64{}
		for i, count := range counts {
			total += count
			byEvent[events[i]] = count
		}
		panel.Add(total, byEvent)
		for i := -1; i < len(events); i++ {
			s := panel.Total()
			if i >= 0 {
				s = panel.Find(events[i])
			}
			now := s.Verdicts[0].Direction != Usual
			if now && !firing[i+1] {
				alarms = append(alarms, alarm{i, hour, s.Verdicts[0].Direction, s.Verdicts[0]})
			}
			firing[i+1] = now
		}
	}
	return alarms
}

// volumes bound the classes of falls, by the events that were to be expected in an hour.
var volumes = []float64{0, 3, 10, 30, 100, 300, 1000, math.Inf(1)}

// neverTold is the delay of a fall that was not told before it was over.
const neverTold = fallHours + 1

// TestEightWeeks is what the watch promises: over eight weeks of 200 events it raises at most one false alarm a week, and a fall of one
// event by 30 % is told within two hours, where there are enough events in an hour to know it: 1,000.
func TestEightWeeks(t *testing.T) {
	const events, before, weeks = 200, 8, 8
	seed := testSeed(t)
	hours, judged := int64((before+weeks)*WeekHours), int64(before*WeekHours)
	byWeek := map[int64]int{}
	for _, a := range live(newWorld(events, seed), hours, judged, nil) {
		t.Logf("alarm without a cause: event %d in week %d, %+v", a.event, a.hour/WeekHours, a.verdict)
		if byWeek[a.hour/WeekHours]++; byWeek[a.hour/WeekHours] > 1 {
			t.Errorf("week %d has %d false alarms", a.hour/WeekHours, byWeek[a.hour/WeekHours])
		}
	}
	// Every second event falls for a week, at a time of its own, so that at any time a dozen are down: which is harder than one.
	random := rand.New(rand.NewPCG(seed, 2))
	var falls []fall
	for event := 0; event < events; event += 2 {
		falls = append(falls, fall{event, judged + random.Int64N(hours-judged-fallHours)})
	}
	w := newWorld(events, seed)
	delay := map[int]int64{}
	for _, a := range live(w, hours, judged, falls) {
		if a.event < 0 || a.event%2 == 1 || a.direction != Fell {
			continue
		}
		f := falls[a.event/2]
		if delay[a.event] == 0 && a.hour >= f.from && a.hour < f.from+fallHours {
			delay[a.event] = a.hour - f.from + 1
		}
	}
	delays, late := make([][]int64, len(volumes)-1), 0
	for _, f := range falls {
		told := delay[f.event]
		if told == 0 {
			told = neverTold
		}
		rate := min(w.rate(f.event, f.from), w.rate(f.event, f.from+1))
		class := 0
		for rate >= volumes[class+1] {
			class++
		}
		delays[class] = append(delays[class], told)
		if rate >= 1000 && told > 2 {
			late++
			t.Logf("the fall of event %d in hour %d, from %.0f events an hour, was told after %d hours", f.event, f.from, rate, told)
		}
	}
	// One of a hundred meets hours in which chance makes up for it.
	if late*25 > len(delays[len(delays)-1]) || len(delays[len(delays)-1]) < 20 {
		t.Errorf("%d of %d falls of events of which there are enough were told too late", late, len(delays[len(delays)-1]))
	}
	for class, list := range delays {
		if len(list) > 0 {
			slices.Sort(list)
			t.Logf("from %4.0f events an hour: %3d falls, told after %3d hours (median), %3d (9 of 10), %3d (last)", volumes[class], len(list), list[len(list)/2], list[len(list)*9/10], list[len(list)-1])
		}
	}
}

// testSeed is that of SLUICE_RANDOM_SEED, or one that is known.
func testSeed(t *testing.T) uint64 {
	seed := uint64(1)
	if text := os.Getenv("SLUICE_RANDOM_SEED"); text != "" {
		var err error
		if seed, err = strconv.ParseUint(text, 10, 64); err != nil {
			t.Fatalf("SLUICE_RANDOM_SEED: %v", err)
		}
	}
	t.Logf("SLUICE_RANDOM_SEED=%d", seed)
	return seed
}

// tracked runs one series of a steady rate, with what is made of it, through a panel of its own, and returns what was said of each hour.
func tracked(rate float64, hours int64, change func(hour int64, count float64) float64) []Verdict {
	random := rand.New(rand.NewPCG(3, 3))
	panel := NewPanel(0, 4*WeekHours, []float64{0.3}, utcSlot)
	verdicts := make([]Verdict, hours)
	for hour := range hours {
		count := change(hour, poisson(random, rate))
		panel.Add(count, map[string]float64{"one": count})
		verdicts[hour] = panel.Find("one").Verdicts[0]
	}
	return verdicts
}

func TestVerdicts(t *testing.T) {
	const from, to = 5 * WeekHours, 5*WeekHours + 12
	for _, test := range []struct {
		name      string
		factor    float64
		direction Direction
		within    int64
	}{
		{"vanished", 0, Gone, 2}, {"half", 0.5, Fell, 2}, {"doubled", 2, Rose, 3}, {"as usual", 1, Usual, 1}, {"a tenth less", 0.9, Usual, 1},
	} {
		verdicts := tracked(500, to+24, func(hour int64, count float64) float64 {
			if hour >= from && hour < to {
				return math.Round(count * test.factor)
			}
			return count
		})
		for hour, verdict := range verdicts {
			told := int64(hour) >= from+test.within-1 && int64(hour) < to
			if told && verdict.Direction != test.direction {
				t.Errorf("%s: hour %d is %+v", test.name, hour-from, verdict)
			}
			if (hour < from || hour >= to+6) && verdict.Direction != Usual {
				t.Errorf("%s: hour %d is still, or already, %+v", test.name, hour-from, verdict)
			}
		}
		if last := verdicts[to-1]; test.direction == Fell && (math.Abs(last.Change()+0.5) > 0.05 || last.Since != from || last.Low > last.Expected || last.Count >= last.Low) {
			t.Errorf("%s: %+v", test.name, last)
		}
	}
}

func TestANewLevelBecomesTheUsualOne(t *testing.T) {
	verdicts := tracked(500, 8*WeekHours, func(hour int64, count float64) float64 {
		if hour >= 5*WeekHours {
			return math.Round(count * 0.6)
		}
		return count
	})
	for hour := 5*WeekHours + 1; hour < len(verdicts); hour++ {
		days := (hour - 5*WeekHours) / 24
		if fell := verdicts[hour].Direction == Fell; days < 3 && !fell || days > 5 && verdicts[hour].Direction != Usual {
			t.Fatalf("on day %d: %+v", days, verdicts[hour])
		}
	}
}

func TestAnEventThatEndedIsNotMissedForEver(t *testing.T) {
	verdicts := tracked(4, 16*WeekHours, func(hour int64, count float64) float64 {
		if hour >= 5*WeekHours {
			return 0
		}
		return count
	})
	alarms := 0
	for hour := 1; hour < len(verdicts); hour++ {
		if verdicts[hour].Direction != Usual && verdicts[hour-1].Direction == Usual {
			alarms++
		}
	}
	if alarms != 1 || verdicts[5*WeekHours+12].Direction != Gone || verdicts[len(verdicts)-1].Direction != Usual {
		t.Errorf("%d alarms, at last %+v", alarms, verdicts[len(verdicts)-1])
	}
}

func TestTooLittleIsKnownAtFirst(t *testing.T) {
	counts, slots := make([]float64, 2*WeekHours), make([]uint8, 2*WeekHours)
	for i := range slots {
		slots[i] = utcSlot(int64(i))
	}
	if Fit(counts[1:], slots[1:], 0, nil) != nil {
		t.Error("an expectation of less than two weeks")
	}
	if m := Fit(counts, slots, 0, nil); m == nil || m.At(0, 0).Expected != 0 || math.IsNaN(m.At(5, 5).Variance) {
		t.Errorf("nothing is expected of nothing: %+v", m)
	}
}
