package format

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// Stage changes events on their way from a parser to the sink. Each parser has one of its own and calls it on its own
// goroutine, so that stages run side by side as parsers do.
type Stage interface {
	// Apply takes events over. Places says where their rows stand in the input, and holds until Apply returns.
	Apply(events *batch.Batch, places *Places) Staged
}

// Staged is what a Stage made of some events.
type Staged struct {
	// Events are those that go on; nil for none.
	Events *batch.Batch
	// Others are events that go to other datasets.
	Others []Part
	// Rejects are the events that could not be taken; see Places.Reject.
	Rejects []Reject
	// Dropped counts the events that were taken away on purpose.
	Dropped int64
}

// Part is events for another dataset than the one that the object is read for.
type Part struct {
	Dataset string
	Events  *batch.Batch
}

// PartSink is a Sink that takes events for other datasets as well. A Sink that is none is not given them.
type PartSink interface {
	Sink
	// Part takes events over as Batch does.
	Part(part Part) error
}

// Places says where the rows of a batch stand in the input. It costs a few bytes for each row, and lines are only counted for
// rows that are rejected.
type Places struct {
	// chunk is what the rows were parsed from, at and size where in it; nil for formats that hold columns, of which
	// numbers has the row.
	chunk    *chunk
	at, size []int32
	numbers  []int64
	// The line at byte counted of the chunk.
	counted int
	line    int64
}

// Reject returns the reject of a row. Asking for rows in their order is cheapest.
func (p *Places) Reject(row int, reason string) Reject {
	if p.chunk == nil {
		return Reject{Line: p.numbers[row], Reason: reason}
	}
	at := int(p.at[row])
	if p.line == 0 || at < p.counted {
		p.counted, p.line = 0, p.chunk.line
	}
	p.line += int64(bytes.Count(p.chunk.data[p.counted:at], newline))
	p.counted = at
	return Reject{
		Line: p.line, Offset: p.chunk.offset + int64(at), Reason: reason,
		Text: cutText(p.chunk.data[at : at+int(p.size[row])]),
	}
}

// add notes the place of the next row.
func (p *Places) add(at, size int) {
	p.at, p.size = append(p.at, int32(at)), append(p.size, int32(size))
}

// reset forgets the rows of the last batch.
func (p *Places) reset() {
	p.at, p.size, p.numbers = p.at[:0], p.size[:0], p.numbers[:0]
	p.line = 0
}

// staging is a stage and where its rows stand; nil where there is no stage.
type staging struct {
	stage  Stage
	places Places
}

// newStaging returns the staging of one parser.
func newStaging(newStage func() Stage) *staging {
	if newStage == nil {
		return nil
	}
	return &staging{stage: newStage()}
}

// begin makes the rows that follow stand in a chunk.
func (s *staging) begin(c *chunk) {
	if s != nil {
		s.places.chunk = c
		s.places.reset()
	}
}

// apply makes of a piece what the stage makes of its events. Rejects stay in the order of the input.
func (s *staging) apply(next piece) piece {
	if s == nil || next.events == nil {
		return next
	}
	staged := s.stage.Apply(next.events, &s.places)
	s.places.reset()
	next.events, next.others, next.dropped = staged.Events, staged.Others, staged.Dropped
	if next.events != nil && next.events.Rows == 0 {
		next.events = nil
	}
	if len(staged.Rejects) > 0 {
		next.rejects = append(next.rejects, staged.Rejects...)
		slices.SortStableFunc(next.rejects, func(a, b Reject) int {
			return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Offset, b.Offset))
		})
	}
	return next
}
