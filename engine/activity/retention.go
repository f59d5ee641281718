// Package activity tells in which periods actors were active, from nothing but the
// times of their events. In retention actors enter a cohort with a start event, and its
// cells count who came back in which later period. Lifecycle and stickiness are told from
// a Presence: in which slots of time an actor had an event.
//
// There are two ways to the counts of retention. A Fold takes all events of one actor in the
// order of time and answers every question. Bits keeps a bit per actor and period, and
// takes events in any order, of rolling periods the starts before the returns; it
// answers the questions that do not ask how often an actor came back, nor with what
// value.
package activity

import "math"

// Mode says when an actor counts in a cell after the first.
type Mode uint8

// The modes.
const (
	On        Mode = iota // with returns in the cell's periods
	OnOrAfter             // with returns from the cell's first period on
	Streak                // as On, in this cell and all before it
)

// The bits of a mask: what an event is.
const (
	Start  uint64 = 1 << iota // it may put its actor in a cohort
	Return                    // it counts as coming back
)

// Span is the periods from First to Last, both included, counted from an entry's.
type Span struct{ First, Last int }

// Retention says what is counted. Times are microseconds.
type Retention struct {
	// Edges are the boundaries of consecutive periods of the calendar: period i is
	// [Edges[i], Edges[i+1]). The first Cohorts of them are cohorts, and there are
	// enough of them for every cell of the last cohort.
	Edges   []int64
	Cohorts int
	// From (inclusive) and To (exclusive) bound the events that put an actor in a
	// cohort.
	From, To int64
	// FirstEver takes the first start event of all, if it lies in the range; Every
	// the first in each period; neither the first in the range.
	FirstEver, Every bool
	// Cells are the periods that the cells of a cohort hold, ascending; the first is
	// period 0, where the cohort itself is counted.
	Cells []Span
	Mode  Mode
	// AtLeast is how many returns make an actor count, at least 1.
	AtLeast int
	// Rolling is the length of periods that start with the entry, 0 for those of
	// the calendar.
	Rolling int64
	// Timed says that the times of entries are wanted, for Outcomes.
	Timed bool
	// SameValue counts only returns with the code that the entry has.
	SameValue bool
}

// Counts are the cells of all cohorts.
type Counts struct {
	// Rows holds for each cohort the number of actors in every cell, nil where
	// nobody is in it. The first cell is the cohort's size.
	Rows [][]int64
}

// NewCounts returns the counts of nobody.
func (r *Retention) NewCounts() *Counts { return &Counts{Rows: make([][]int64, r.Cohorts)} }

// row returns the row of a cohort to count in.
func (r *Retention) row(c *Counts, cohort int) []int64 {
	if c.Rows[cohort] == nil {
		c.Rows[cohort] = make([]int64, len(r.Cells))
	}
	return c.Rows[cohort]
}

// Merge adds the other counts.
func (c *Counts) Merge(other *Counts) {
	for cohort, row := range other.Rows {
		switch {
		case row == nil:
		case c.Rows[cohort] == nil:
			c.Rows[cohort] = append([]int64(nil), row...)
		default:
			for k, n := range row {
				c.Rows[cohort][k] += n
			}
		}
	}
}

// Size is the number of entries, over all cohorts.
func (c *Counts) Size() int64 {
	n := int64(0)
	for _, row := range c.Rows {
		if row != nil {
			n += row[0]
		}
	}
	return n
}

// Read is the range of times that events may be in to matter: from inclusive, to
// exclusive.
func (r *Retention) Read() (from, to int64) {
	from, to = r.From, r.Edges[len(r.Edges)-1]
	if r.FirstEver {
		from = math.MinInt64
	}
	if r.Rolling > 0 {
		to = add(r.To, int64(r.last()+1)*r.Rolling)
	}
	if r.Mode == OnOrAfter {
		to = math.MaxInt64
	}
	return from, to
}

// last is the last period of any cell.
func (r *Retention) last() int { return r.Cells[len(r.Cells)-1].Last }

// bounds are the times of a cell for an entry: from inclusive, to exclusive.
func (r *Retention) bounds(entry int64, cohort int, cell Span) (from, to int64) {
	if r.Rolling > 0 {
		return add(entry, int64(cell.First)*r.Rolling), add(entry, int64(cell.Last+1)*r.Rolling)
	}
	return r.Edges[cohort+cell.First], r.Edges[cohort+cell.Last+1]
}

// Ends returns the time at which a cell's periods are over for everybody in the
// cohort.
func (r *Retention) Ends(cohort int, cell Span) int64 {
	_, to := r.bounds(min(r.Edges[cohort+1], r.To), cohort, cell)
	return to
}

// add adds a length, 0 or more, without passing the end of time.
func add(at, length int64) int64 {
	if at > math.MaxInt64-length {
		return math.MaxInt64
	}
	return at + length
}
