package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sluice-analytics/sluice/bench/processor"
)

// result is what a load came to.
type result struct {
	load
	events  int64
	seconds float64
	// processor is how long the processors worked, clients and server together.
	processor float64
	// waits are the times from request to answer, ascending, of bodies and of queries.
	waits, queries []time.Duration
	// refused counts the bodies that were asked to come again.
	refused int64
}

// pusher lets the clients push.
type pusher struct {
	load
	clients int
	client  *http.Client
	address string
	bodies  []body

	// next is the number of the next body of all clients.
	next, events, refused atomic.Int64
	mutex                 sync.Mutex
	waits, queries        []time.Duration
	failed                error
}

// measure pushes into an empty store for the time of a line, and counts what it holds then.
func measure(ctx context.Context, s settings, load load, bodies []body) (measured result, err error) {
	transport := &http.Transport{MaxIdleConnsPerHost: s.clients + 1}
	defer transport.CloseIdleConnections()
	p := &pusher{load: load, clients: s.clients, client: &http.Client{Transport: transport}, bodies: bodies}
	err = serveEmpty(ctx, s.dir, func(address string) error {
		p.address = address
		start, worked := time.Now(), processor.Seconds()
		p.run(ctx, s.duration)
		measured = result{load: load, events: p.events.Load(), seconds: time.Since(start).Seconds(), processor: processor.Seconds() - worked}
		transport.CloseIdleConnections()
		if p.failed != nil {
			return p.failed
		}
		return p.holdsAll(context.WithoutCancel(ctx))
	})
	slices.Sort(p.waits)
	slices.Sort(p.queries)
	measured.waits, measured.queries, measured.refused = p.waits, p.queries, p.refused.Load()
	return measured, err
}

// run pushes until the time is over. The clients send what they have begun to its end.
func (p *pusher) run(ctx context.Context, duration time.Duration) {
	ctx, stop := context.WithTimeout(ctx, duration)
	defer stop()
	start := time.Now()
	var clients, asking sync.WaitGroup
	for range p.clients {
		clients.Go(func() {
			for {
				turn, ok := p.waitForTurn(ctx, start)
				if !ok {
					return
				}
				if err := p.push(turn); err != nil {
					p.fail(err)
					stop()
				}
			}
		})
	}
	if p.asking {
		asking.Go(func() { p.ask(ctx) })
	}
	clients.Wait()
	stop()
	asking.Wait()
}

// turn is the number of a body and when it was due: who asks for a rate waits for an answer from then on, whether or not a
// client was free.
type turn struct {
	number int64
	due    time.Time
}

// waitForTurn takes the next body when its time has come; false when the time is over.
func (p *pusher) waitForTurn(ctx context.Context, start time.Time) (turn, bool) {
	number := p.next.Add(1) - 1
	if p.rate == 0 {
		return turn{number, time.Now()}, ctx.Err() == nil
	}
	due := start.Add(time.Duration(float64(number*int64(p.batch)) / float64(p.rate) * float64(time.Second)))
	timer := time.NewTimer(time.Until(due))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return turn{}, false
	case <-timer.C:
		return turn{number, due}, ctx.Err() == nil
	}
}

// push sends a body and notes how long its answer took.
func (p *pusher) push(turn turn) error {
	body := p.bodies[turn.number%int64(len(p.bodies))]
	response, err := p.client.Post("http://"+p.address+"/v1/datasets/shop/events", "application/x-ndjson", bytes.NewReader(body.text))
	if err != nil {
		return err
	}
	answer, err := io.ReadAll(response.Body)
	response.Body.Close() //nolint:errcheck // it was read to its end
	wait := time.Since(turn.due)
	switch {
	case err != nil:
		return err
	case response.StatusCode == http.StatusTooManyRequests:
		p.refused.Add(1)
		return nil
	case response.StatusCode != http.StatusOK:
		return fmt.Errorf("status %d: %s", response.StatusCode, answer)
	}
	p.events.Add(int64(body.events))
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.waits = append(p.waits, wait)
	return nil
}

func (p *pusher) fail(err error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.failed == nil {
		p.failed = err
	}
}

// askEvery is the pause between two queries, as of a dashboard.
const askEvery = time.Second

// ask counts the events again and again: each time it must be at least those that were acknowledged before.
func (p *pusher) ask(ctx context.Context) {
	ticker := time.NewTicker(askEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		known, start := p.events.Load(), time.Now()
		count, err := p.count(context.WithoutCancel(ctx))
		wait := time.Since(start)
		if err == nil && count < known {
			err = fmt.Errorf("%d events are acknowledged, a query after that counts %d", known, count)
		}
		if err != nil {
			p.fail(err)
			return
		}
		p.mutex.Lock()
		p.queries = append(p.queries, wait)
		p.mutex.Unlock()
	}
}

// holdsAll compares the store with what was acknowledged.
func (p *pusher) holdsAll(ctx context.Context) error {
	count, err := p.count(ctx)
	if err == nil && count != p.events.Load() {
		err = fmt.Errorf("%d events are acknowledged, the store has %d", p.events.Load(), count)
	}
	return err
}

func (p *pusher) count(ctx context.Context) (int64, error) {
	const document = `{"dataset": "shop", "aggregate": {"measures": ["count() as n"]}}`
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+p.address+"/v1/query", bytes.NewReader([]byte(document)))
	if err != nil {
		return 0, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := p.client.Do(request)
	if err != nil {
		return 0, err
	}
	defer response.Body.Close()
	var answer struct {
		Rows [][]int64 `json:"rows"`
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil || len(answer.Rows) != 1 || len(answer.Rows[0]) != 1 {
		return 0, fmt.Errorf("count events: status %d, %d rows (%w)", response.StatusCode, len(answer.Rows), err)
	}
	return answer.Rows[0][0], nil
}
