package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"sync/atomic"
	"time"
)

// The bodies that clients push, and how long they wait between two.
const (
	bodyEventsMax = 200
	bodyPauseMax  = 100 * time.Millisecond
	// patience is how long a body is sent again before something is wrong.
	patience = 2 * time.Minute
)

// clients push bodies, each until it is acknowledged.
type clients struct {
	address string
	seed    uint64
	http    *http.Client
	// next is the number of the next event, acked those of bodies that were acknowledged.
	next, acked, pushed, repeated atomic.Int64
}

func newClients(s settings, address string) *clients {
	return &clients{address: address, seed: s.seed, http: &http.Client{Timeout: 20 * time.Second}}
}

func (c *clients) acknowledged() int64 { return c.acked.Load() }
func (c *clients) bodies() int64       { return c.pushed.Load() }
func (c *clients) again() int64        { return c.repeated.Load() }

// push sends bodies until coming ends; one that was begun is sent until it is acknowledged.
func (c *clients) push(ctx, coming context.Context, number int) error {
	random := rand.New(rand.NewPCG(c.seed, 100+uint64(number)))
	for body := 0; coming.Err() == nil; body++ {
		count := 1 + random.IntN(bodyEventsMax)
		first := c.next.Add(int64(count)) - int64(count)
		if err := c.insist(ctx, fmt.Sprintf("%d-%d", number, body), eventLines("push", first, count)); err != nil {
			return err
		}
		c.acked.Add(int64(count))
		c.pushed.Add(1)
		pause(coming, time.Duration(random.Int64N(int64(bodyPauseMax))))
	}
	return nil
}

// insist sends a body until it is acknowledged.
func (c *clients) insist(ctx context.Context, id string, body []byte) error {
	until := time.Now().Add(patience)
	for {
		err := c.send(ctx, id, body)
		switch {
		case err == nil:
			return nil
		case ctx.Err() != nil:
			return ctx.Err()
		case time.Now().After(until):
			return fmt.Errorf("push %s: not acknowledged within %v: %w", id, patience, err)
		}
		c.repeated.Add(1)
		pause(ctx, 50*time.Millisecond)
	}
}

func (c *clients) send(ctx context.Context, id string, body []byte) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+c.address+"/v1/datasets/"+datasetName+"/events", bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/x-ndjson")
	request.Header.Set("Sluice-Batch-Id", id)
	response, err := c.http.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	said, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s", response.Status, said)
	}
	return nil
}

func pause(ctx context.Context, long time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(long):
	}
}
