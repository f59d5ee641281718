package aggregate

import (
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Lasting reports whether results of the program for parts of the rows can be kept and
// merged later: no aggregation counts actors or keeps every value of its argument, or
// strings whose memory it does not know.
func (p Program) Lasting() bool {
	return !slices.ContainsFunc(p.Aggregations, func(a query.Aggregation) bool {
		switch a.Function {
		case query.Uniq:
			return p.isActor(a.Arg)
		case query.QuantileExact:
			return true
		case query.Min, query.Max, query.First, query.Last:
			return a.Arg.Type.IsText()
		}
		return false
	})
}

// MergeResults joins results of parts of the rows, which stay as they are.
func MergeResults(program Program, parts []*Result) *Result {
	result := &Result{States: newStates(program)}
	numbers := map[string]uint32{}
	for _, part := range parts {
		mapping := make([]uint32, part.Len())
		for group := range mapping {
			mapping[group] = result.number(numbers, part.Values(uint32(group)))
		}
		for i, state := range result.States {
			state.Grow(result.Len())
			state.Merge(part.States[i], mapping)
		}
	}
	return result
}

// number returns the group of some key values, adding it where it is new.
func (r *Result) number(numbers map[string]uint32, values []schema.Value) uint32 {
	name := Name(values)
	n, ok := numbers[name]
	if !ok {
		n = uint32(len(r.values))
		numbers[name] = n
		r.values = append(r.values, values)
	}
	return n
}

// Detach gives the result values of its own, so that it does not keep the memory of
// others in use.
func (r *Result) Detach() {
	own := make([][]schema.Value, r.Len())
	for group := range own {
		own[group] = r.Values(uint32(group))
		for i := range own[group] {
			own[group][i].Text = strings.Clone(own[group][i].Text)
		}
	}
	r.values, r.origins = own, nil
}

// SizeBytes estimates the memory held by a result that was detached.
func (r *Result) SizeBytes() int64 {
	size := int64(0)
	for _, values := range r.values {
		for _, value := range values {
			size += 64 + int64(len(value.Text))
		}
	}
	for _, state := range r.States {
		size += state.SizeBytes()
	}
	return size
}
