package expect

import (
	"math"
	"math/rand/v2"
	"testing"
)

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

// TestWeekdaysOnly has an event that comes from Monday to Friday, and after seven weeks stays away on a Wednesday.
func TestWeekdaysOnly(t *testing.T) {
	const away = 7*WeekHours + 2*24
	verdicts := tracked(300, 8*WeekHours, func(hour int64, count float64) float64 {
		if hour/24%7 >= 5 || hour >= away {
			return 0
		}
		return count
	})
	for hour, verdict := range verdicts[:away] {
		if verdict.Direction != Usual {
			t.Fatalf("hour %d: %+v", hour, verdict)
		}
	}
	if verdict := verdicts[away+1]; verdict.Direction != Gone {
		t.Errorf("two hours without events on a Wednesday: %+v", verdict)
	}
}

// TestADeletedWeekIsNoLevel has a week without an event among those that an expectation is made of, as when it was deleted.
func TestADeletedWeekIsNoLevel(t *testing.T) {
	for week := range 8 {
		random := rand.New(rand.NewPCG(9, uint64(week)))
		panel := NewPanel(0, 8*WeekHours, []float64{0.3}, utcSlot)
		for hour := range int64(8*WeekHours + 24) {
			count := poisson(random, 500)
			if hour/WeekHours == int64(week) {
				count = 0
			}
			panel.Add(count, map[string]float64{"one": count})
			verdict := panel.Find("one").Verdicts[0]
			// After the last week was deleted what comes is much beside it.
			if week < 6 && verdict.Direction != Usual || verdict.Direction == Fell {
				t.Fatalf("week %d was deleted, hour %d: %+v", week, hour, verdict)
			}
		}
	}
}

// TestMissingDataAreNoFallOfEach has hours in which nothing came of any event: of all of them together that is told, and of none.
func TestMissingDataAreNoFallOfEach(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 5))
	panel := NewPanel(0, 4*WeekHours, []float64{0.3}, utcSlot)
	list := names(30)
	for hour := range int64(4*WeekHours + 96) {
		total, counts := 0.0, map[string]float64{}
		for _, name := range list {
			if in := hour - 4*WeekHours - 24; in < 0 || in >= 48 {
				counts[name] = poisson(random, 50)
				total += counts[name]
			}
		}
		panel.Add(total, counts)
		in := hour - 4*WeekHours - 24
		if told := panel.Total().Verdicts[0].Direction == Gone; in >= 0 && in < 48 && !told || in < 0 && told {
			t.Fatalf("hour %d of the gap: all are %+v", in, panel.Total().Verdicts[0])
		}
		for _, s := range panel.Series() {
			if s.Verdicts[0].Direction != Usual {
				t.Fatalf("hour %d of the gap: %s is %+v", in, s.Name, s.Verdicts[0])
			}
		}
	}
}
