package difference

import (
	"cmp"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// ValuesMax is the most different values of a text property that are counted. A property
// with more names rows rather than kinds of them.
const ValuesMax = 100_000

// Column counts the values of one property. It belongs to one goroutine until it is merged.
type Column interface {
	// Add counts the rows of a batch by their sides.
	Add(b *vector.Batch, s *Sides) error
	// EndUnit is called after every few million rows at most.
	EndUnit()
	// Merge adds what another column of the same property has counted; that one is of no
	// use afterwards.
	Merge(other Column)
	// Outcome says what was counted.
	Outcome(sizes Counts, bins int) Outcome
	// SizeBytes estimates the memory held.
	SizeBytes() int64
}

// NewColumn returns a column that counts the values of an expression.
func NewColumn(e *expression.Expr) Column {
	switch e.Type {
	case schema.Bool:
		return &bools{values: vector.Compile(e)}
	case schema.String, schema.StringList:
		return newTexts(e)
	}
	return &numberColumn{values: vector.Compile(e), numbers: NewNumbers(e.Type)}
}

// Value is a value and the rows that have it.
type Value struct {
	schema.Value
	Counts
}

// Outcome is what was counted of a property.
type Outcome struct {
	// TooMany says that there are more than ValuesMax values, and nothing else is known.
	TooMany bool
	// Shared says that a row may have several of the values.
	Shared bool
	// Missing are the rows without a value.
	Missing Counts
	// Values are the values that are not null, where there is no Distribution.
	Values []Value
	// Distribution is that of numbers and times of more than FewMax values, or nil.
	Distribution *Distribution
	// Medians of numbers and times on both sides; null without any, and of other types.
	SelectionMedian, RestMedian schema.Value
}

// Score says how well the property tells the sides apart.
func (o Outcome) Score(sizes Counts) float64 {
	if o.Shared {
		best := ScoreOne(o.Missing, sizes)
		for _, v := range o.Values {
			best = max(best, ScoreOne(v.Counts, sizes))
		}
		return best
	}
	counts := []Counts{o.Missing}
	for _, v := range o.Values {
		counts = append(counts, v.Counts)
	}
	if o.Distribution != nil {
		counts = append(counts, o.Distribution.Bins...)
	}
	return Score(counts, sizes)
}

// Ranked returns the values, with null where rows have none, those with the strongest
// correlation first, whether it is for or against; among equals those that are for, then the
// smaller value.
func (o Outcome) Ranked(sizes Counts, typ schema.Type) []Value {
	values := slices.Clone(o.Values)
	if o.Missing.Total() > 0 {
		values = append(values, Value{schema.NullOf(typ), o.Missing})
	}
	strength := make(map[Counts]float64, len(values))
	for _, v := range values {
		if _, known := strength[v.Counts]; !known {
			strength[v.Counts] = Rounded(Correlation(v.Counts, sizes))
		}
	}
	slices.SortFunc(values, func(a, b Value) int {
		first, second := strength[a.Counts], strength[b.Counts]
		return cmp.Or(cmp.Compare(math.Abs(second), math.Abs(first)), cmp.Compare(second, first), aggregate.Compare(a.Value, b.Value))
	})
	return values
}

// Rounded drops the digits of a correlation that are rounding errors, so that they decide no
// order.
func Rounded(v float64) float64 { return math.Round(v*correlationSteps) / correlationSteps }

const correlationSteps = 1e9

// sum adds the counts of values up.
func sum(values []Value) Counts {
	var all Counts
	for _, v := range values {
		all = all.Add(v.Counts)
	}
	return all
}
