package expect

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
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
	// rates are those of the last hour, but for the noise of the hour.
	rates []float64
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
	w.day, w.rates = make([]float64, events), make([]float64, events)
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
		w.rates[i] = w.rate(i, hour) * w.day[i] * w.all
		counts[i] = w.draw(w.rates[i])
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

// left is how many of the events of an hour are left when each is lost with a chance of 30 %.
func left(random *rand.Rand, count float64) float64 {
	if count > 200 {
		return min(count, max(0, math.Round(0.7*count+math.Sqrt(0.21*count)*random.NormFloat64())))
	}
	rest := 0.0
	for range int(count) {
		if random.Float64() < 0.7 {
			rest++
		}
	}
	return rest
}

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

// testSeed is that of SLUICE_RANDOM_SEED, or one that is known.
func testSeed(t testing.TB) uint64 {
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
