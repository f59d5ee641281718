package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Input is a batch on its way into the states.
type Input struct {
	Rows int
	// Groups has Ends only for states that take stretches.
	Groups Groups
	// Arg is the argument's values, one for every row and none null; nil for
	// count().
	Arg *vector.Vector
	// Time is each row's time, for first and last.
	Time *vector.Vector
}

// State is one aggregate function over many groups. It is used from one goroutine.
type State interface {
	// Grow makes room for groups 0 to groups-1.
	Grow(groups int)
	// Add adds the rows of a batch.
	Add(in *Input)
	// EndShard is called after the last batch of a shard; dense ids mean other
	// actors from then on.
	EndShard()
	// Merge adds what another state of the same kind knows: its group g is group
	// mapping[g] here, where mapping[g] is not Dropped.
	Merge(other State, mapping []uint32)
	// Value is the result for a group.
	Value(group uint32) schema.Value
	// SizeBytes estimates the memory held.
	SizeBytes() int64
}

// ColumnState is a State that has the values of many groups as a vector more quickly than one
// by one.
type ColumnState interface {
	State
	// Column appends the values of the groups listed to the empty vector, whose type is that
	// of the aggregation, and reports whether it could. Of text it sets the table of strings.
	Column(groups []uint32, v *vector.Vector) bool
}

// Dropped marks a group that Merge leaves out.
const Dropped = ^uint32(0)

// NewState returns the state of an aggregation. actorArg says that the argument is
// the actor column itself, whose codes are dense ids.
func NewState(a query.Aggregation, actorArg bool) State {
	argType := schema.Unknown
	if a.Arg != nil {
		argType = a.Arg.Type
	}
	switch a.Function {
	case query.CountRows:
		return &count{}
	case query.Sum, query.Avg:
		return newSum(a.Function == query.Avg, argType)
	case query.StdDev:
		return &deviation{}
	case query.Min, query.Max:
		return &extreme{max: a.Function == query.Max, typ: argType}
	case query.First, query.Last:
		return newEdge(a.Function == query.Last, argType)
	case query.Uniq:
		if actorArg {
			return &uniqActors{}
		}
		return newUniq()
	case query.UniqApprox:
		return &uniqApprox{}
	case query.BucketSeconds:
		return &constantNull{}
	case query.QuantileExact:
		return &quantileExact{q: a.Quantile}
	default:
		return &quantile{q: a.Quantile}
	}
}

// newStates returns the states of a program. Quantiles of the same rows share one
// sketch per group: the first of them fills it, the others read it.
func newStates(program Program) []State {
	var states []State
	for i, a := range program.Aggregations {
		state := NewState(a, program.isActor(a.Arg))
		for j, other := range program.Aggregations[:i] {
			sketches, ok := states[j].(*quantile)
			if ok && a.Function == query.Quantile && same(a.Arg, other.Arg) && same(a.Filter, other.Filter) {
				state = &quantileView{of: sketches, q: a.Quantile}
				break
			}
		}
		states = append(states, state)
	}
	return states
}

// Mergeable reports whether groups of the state can be merged after the shards are
// done. Distinct actors cannot: only their number is kept per shard.
func Mergeable(s State) bool {
	_, actors := AllActors(s)
	return !actors
}

// grown returns the slice with n elements at least.
func grown[T any](slice []T, n int) []T {
	if len(slice) >= n {
		return slice
	}
	if cap(slice) >= n {
		return slice[:n]
	}
	bigger := make([]T, n, max(n, 2*cap(slice)))
	copy(bigger, slice)
	return bigger
}

// stretchState is a state that takes groups by stretches of rows.
type stretchState interface{ takesStretches() }

// ends returns the ends of the stretches, of which there is one where all rows are of
// one group.
func (in *Input) ends() []uint16 {
	if in.Groups.Const {
		return []uint16{uint16(in.Rows)}
	}
	return in.Groups.Ends
}

// rowGroups returns the group of every row, in the buffer where one group is that of
// all.
func (in *Input) rowGroups(buffer *rowNumbers) []uint32 {
	if !in.Groups.Const {
		return in.Groups.Codes[:in.Rows]
	}
	groups := buffer.of(in.Rows)
	for i := range groups {
		groups[i] = in.Groups.Codes[0]
	}
	return groups
}

// rowNumbers is a buffer of a number per row, made on first use.
type rowNumbers struct{ numbers []uint32 }

func (r *rowNumbers) of(rows int) []uint32 {
	if r.numbers == nil {
		r.numbers = make([]uint32, block.Rows)
	}
	return r.numbers[:rows]
}

// constantNull stands for what is not computed from rows.
type constantNull struct{}

func (constantNull) Grow(int)                  {}
func (constantNull) Add(*Input)                {}
func (constantNull) EndShard()                 {}
func (constantNull) Merge(State, []uint32)     {}
func (constantNull) Value(uint32) schema.Value { return schema.NullOf(schema.Float64) }
func (constantNull) SizeBytes() int64          { return 0 }
