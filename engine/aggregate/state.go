package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Input is a batch on its way into the states. Every row has a value for all of
// the fields that the state needs.
type Input struct {
	Rows   int
	Groups Groups
	// Arg is the argument's values; nil for count().
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
		return &deviation{float: argType == schema.Float64}
	case query.Min, query.Max:
		return &extreme{max: a.Function == query.Max, typ: argType}
	case query.First, query.Last:
		return &edge{last: a.Function == query.Last, typ: argType}
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
	_, actors := s.(*uniqActors)
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

// each calls visit for every row whose argument is not null, with its group and
// the index of its value.
func (in *Input) each(visit func(group uint32, index int)) {
	for r := range in.Rows {
		if in.Arg.IsNull(r) {
			continue
		}
		index := r
		if in.Arg.Const {
			index = 0
		}
		visit(in.Groups.At(r), index)
	}
}

// constantNull stands for what is not computed from rows.
type constantNull struct{}

func (constantNull) Grow(int)                  {}
func (constantNull) Add(*Input)                {}
func (constantNull) EndShard()                 {}
func (constantNull) Merge(State, []uint32)     {}
func (constantNull) Value(uint32) schema.Value { return schema.NullOf(schema.Float64) }
func (constantNull) SizeBytes() int64          { return 0 }
