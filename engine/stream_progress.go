package engine

import "sync/atomic"

// progress counts the rows of the units that a query is done with. A nil progress takes no notes.
type progress struct {
	planned, finished atomic.Int64
	// expected is the least number of rows that the query goes through; a view that takes
	// several passes goes through more, which is known when each begins.
	expected int64
}

// plan notes that rows are going to be read.
func (p *progress) plan(rows int64) {
	if p != nil {
		p.planned.Add(rows)
	}
}

// finish notes that rows have been read.
func (p *progress) finish(rows int64) {
	if p != nil {
		p.finished.Add(rows)
	}
}

// doneMax is what is said to be done before all is: the answer is made afterwards.
const doneMax = 0.99

// done is the share of the rows that are finished, from 0 to doneMax. It falls when a pass
// begins that nobody knew of.
func (p *progress) done() float64 {
	rows := max(p.planned.Load(), p.expected)
	if rows <= 0 {
		return 0
	}
	return min(doneMax, float64(p.finished.Load())/float64(rows))
}
