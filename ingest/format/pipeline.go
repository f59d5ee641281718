package format

import (
	"context"
	"errors"
	"io"
	"sync"
)

// pipeline parses chunks side by side and delivers what they become in order:
//
//	one goroutine cuts chunks -> parsers -> run, on the caller's goroutine
//
// Every chunk has a channel for its results, and the chunks wait for delivery in a
// queue: its length bounds the chunks that are in memory, and the length of the
// channels bounds what a chunk of unusual records can grow to before it is delivered.
type pipeline struct {
	input     *cutter
	threads   int
	newParser func() parser
	newWriter func() *writer
	newStage  func() Stage // nil for none
	deliver   func(piece) error

	cancel context.CancelFunc
	wait   sync.WaitGroup
	// readErr is why cutting stopped, nil at the end of the input; it is set before
	// the queue is closed.
	readErr error
}

const resultsPerChunk = 2

func (p *pipeline) run(ctx context.Context, first *chunk) error {
	if p.input.ended && len(p.input.rest) == 0 {
		return p.runAlone(ctx, first)
	}
	ctx, p.cancel = context.WithCancel(ctx)
	defer p.cancel()
	work := make(chan *chunk, p.threads)
	queue := make(chan *chunk, 2*p.threads)
	p.input.free = make(chan []byte, 2*p.threads)
	p.wait.Add(1 + p.threads)
	go p.cut(ctx, first, work, queue)
	for range p.threads {
		go p.parse(ctx, work)
	}
	err := p.collect(ctx, queue)
	p.cancel()
	p.wait.Wait()
	if err == nil {
		err = p.readErr
	}
	return err
}

// runAlone parses an object of a single chunk, which is not worth a goroutine.
func (p *pipeline) runAlone(ctx context.Context, only *chunk) error {
	var err error
	out := &output{w: p.newWriter(), staging: newStaging(p.newStage), emit: func(next piece) {
		if err == nil {
			err = p.deliver(next)
		}
	}}
	out.run(p.newParser(), only)
	if err == nil {
		err = ctx.Err()
	}
	return err
}

// cut reads the input to its end.
func (p *pipeline) cut(ctx context.Context, next *chunk, work, queue chan<- *chunk) {
	defer p.wait.Done()
	defer close(queue)
	defer close(work)
	for {
		next.results = make(chan piece, resultsPerChunk)
		select {
		case queue <- next:
		case <-ctx.Done():
			return
		}
		select {
		case work <- next:
		case <-ctx.Done():
			return
		}
		var err error
		if next, err = p.input.next(); err != nil {
			if !errors.Is(err, io.EOF) {
				p.readErr = err
			}
			return
		}
	}
}

// parse takes chunks until there are no more.
func (p *pipeline) parse(ctx context.Context, work <-chan *chunk) {
	defer p.wait.Done()
	parser := p.newParser()
	var results chan<- piece
	out := &output{w: p.newWriter(), staging: newStaging(p.newStage), emit: func(next piece) {
		select {
		case results <- next:
		case <-ctx.Done():
		}
	}}
	for next := range work {
		if ctx.Err() == nil {
			results = next.results
			out.run(parser, next)
			p.recycle(next)
		}
		close(next.results)
	}
}

// recycle gives a chunk's memory back to the cutter; batches have copies of all text.
func (p *pipeline) recycle(done *chunk) {
	buffer := done.buffer
	done.data, done.buffer = nil, nil
	select {
	case p.input.free <- buffer:
	default:
	}
}

// collect delivers the results of the chunks in their order.
func (p *pipeline) collect(ctx context.Context, queue <-chan *chunk) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case next, ok := <-queue:
			if !ok {
				return ctx.Err()
			}
			if err := p.collectChunk(ctx, next); err != nil {
				return err
			}
		}
	}
}

func (p *pipeline) collectChunk(ctx context.Context, from *chunk) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case next, ok := <-from.results:
			if !ok {
				return nil
			}
			if err := p.deliver(next); err != nil {
				return err
			}
		}
	}
}
