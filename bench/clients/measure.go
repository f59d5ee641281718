package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/bench/question"
)

// Result is what a run found out.
type Result struct {
	Date    string  `json:"date"`
	Clients int     `json:"clients"`
	Seconds float64 `json:"seconds"`
	Cores   int     `json:"cores"`
	Events  int64   `json:"events"`
	// Answers is the number of answers, and PerSecond their rate.
	Answers   int      `json:"answers"`
	PerSecond float64  `json:"answers_per_second"`
	Errors    int      `json:"errors"`
	Questions []Timing `json:"questions"`
	// Memory is the process's own memory in tenths of the run, the most of each, bytes.
	// The clients are in it.
	Memory []int64 `json:"own_memory_bytes"`
}

// Timing is what a question cost its clients.
type Timing struct {
	Name    string `json:"name"`
	Answers int    `json:"answers"`
	// Alone is the seconds that it took with no other client, after one to warm up.
	Alone  float64 `json:"alone_seconds"`
	Median float64 `json:"median_seconds"`
	P99    float64 `json:"p99_seconds"`
	Errors int     `json:"errors"`
	// FirstError is the first error's text.
	FirstError string `json:"first_error,omitempty"`

	seconds []float64
}

// tally gathers the timings of all clients.
type tally struct {
	mutex   sync.Mutex
	timings []Timing
}

func (t *tally) add(index int, seconds float64, err error) {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	timing := &t.timings[index]
	if err == nil {
		timing.seconds = append(timing.seconds, seconds)
		return
	}
	timing.Errors++
	if timing.FirstError == "" {
		timing.FirstError = err.Error()
	}
}

// measure lets the clients ask and sums up.
func measure(ctx context.Context, address string, asked []question.Question, s settings) (Result, error) {
	url := "http://" + address + "/v1/query"
	transport := &http.Transport{MaxIdleConnsPerHost: s.clients}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport}
	all := &tally{timings: make([]Timing, len(asked))}
	mixed := askAlone(ctx, client, url, asked, all)
	if len(mixed) == 0 {
		return Result{}, fmt.Errorf("no question is answered: %s", all.timings[0].FirstError)
	}
	events, err := countEvents(ctx, client, url)
	if err != nil {
		return Result{}, err
	}
	memory := watchMemory(s.duration)
	start := time.Now()
	runClients(ctx, mixed, s, func(index int) {
		start := time.Now()
		err := ask(ctx, client, url, asked[index])
		all.add(index, time.Since(start).Seconds(), err)
	})
	result := newResult(s, time.Since(start).Seconds())
	result.Events, result.Memory = events, memory.stop()
	result.sumUp(all)
	return result, ctx.Err()
}

// askAlone asks every question twice with no other client, of which the second time
// counts, and returns the indexes of those that are answered: a question that is always
// refused would only count how fast that goes.
func askAlone(ctx context.Context, client *http.Client, url string, asked []question.Question, all *tally) []int {
	var answered []int
	for i, q := range asked {
		all.timings[i].Name = q.Name
		err := ask(ctx, client, url, q)
		start := time.Now()
		if err == nil {
			err = ask(ctx, client, url, q)
		}
		if err != nil {
			all.add(i, 0, err)
			continue
		}
		all.timings[i].Alone = time.Since(start).Seconds()
		answered = append(answered, i)
	}
	return answered
}

// runClients lets every client ask one of the mixed questions after the other until the
// time is over. An answer under way then is waited for, so that slow questions are not
// left out of the picture.
func runClients(ctx context.Context, mixed []int, s settings, ask func(index int)) {
	end := time.Now().Add(s.duration)
	var group sync.WaitGroup
	for number := range s.clients {
		order := rand.New(rand.NewPCG(s.seed, uint64(number)))
		group.Go(func() {
			for time.Now().Before(end) && ctx.Err() == nil {
				ask(mixed[order.IntN(len(mixed))])
			}
		})
	}
	group.Wait()
}

// sumUp fills in what follows from the timings.
func (r *Result) sumUp(all *tally) {
	for _, timing := range all.timings {
		slices.Sort(timing.seconds)
		timing.Answers = len(timing.seconds)
		timing.Median, timing.P99 = quantile(timing.seconds, 0.5), quantile(timing.seconds, 0.99)
		timing.seconds = nil
		r.Answers += timing.Answers
		r.Errors += timing.Errors
		r.Questions = append(r.Questions, timing)
	}
	r.PerSecond = float64(r.Answers) / r.Seconds
}

// quantile is the smallest value with at least the share q of all sorted ones at or
// below it, 0 if there are none.
func quantile(sorted []float64, q float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	below := int(q*float64(len(sorted)) + 0.999999)
	return sorted[min(max(below, 1), len(sorted))-1]
}
