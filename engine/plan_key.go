package engine

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"sort"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// planKey names everything that decides what a segment answers to a program, but for
// the buckets of time that the segment's events fall into. The expressions are told by
// their structure, and since what a call prepared shows nothing of it, by the text of
// the document too. Where both are equal, so are the results.
func (a *aggregation) planKey(program aggregate.Program) ([]byte, error) {
	echo := a.x.plan.Echo
	zone := a.x.plan.Zone
	text, err := json.Marshal([]any{
		echo.Dataset, echo.Where, echo.Define, echo.Params, echo.Missing, echo.Aggregate.By, echo.Aggregate.Measures,
		zone.Location.String(), zone.WeekStart, len(a.x.shards), useIDs(a.x.plan.Uses),
	})
	if err != nil {
		return nil, fmt.Errorf("name the plan: %w", err)
	}
	key := appendExpr(text, a.x.plan.Where)
	for i, by := range a.plan.By {
		key = appendExpr(append(key, 'k'), by.Expr)
		for _, edge := range a.bins[i] {
			key = binary.LittleEndian.AppendUint64(key, math.Float64bits(edge))
		}
	}
	// The program may have fewer keys than the plan.
	key = binary.AppendUvarint(append(key, 'p'), uint64(len(program.Keys())))
	for _, aggregation := range program.Aggregations {
		key = appendAggregation(key, aggregation)
	}
	return key, nil
}

// useIDs tell the contents of what is saved and used: another version is another question.
func useIDs(uses []query.Use) []uint64 {
	ids := make([]uint64, len(uses))
	for i, use := range uses {
		ids[i] = use.ID
	}
	return ids
}

func appendAggregation(key []byte, a query.Aggregation) []byte {
	key = append(append(key, 'a'), a.Function...)
	key = binary.LittleEndian.AppendUint64(key, math.Float64bits(a.Quantile))
	return appendExpr(appendExpr(key, a.Arg), a.Filter)
}

// appendExpr writes the structure of an expression.
func appendExpr(key []byte, e *expression.Expr) []byte {
	if e == nil {
		return append(key, '-')
	}
	key = append(key, byte(e.Op), byte(e.Type))
	switch e.Op {
	case expression.Constant:
		name := aggregate.Name([]schema.Value{e.Value})
		key = binary.AppendUvarint(key, uint64(len(name)))
		return append(key, name...)
	case expression.Column:
		return binary.LittleEndian.AppendUint32(key, e.Ref.ID)
	}
	key = append(binary.AppendUvarint(key, uint64(len(e.Function.Name))), e.Function.Name...)
	key = binary.AppendUvarint(key, uint64(len(e.Args)))
	for _, arg := range e.Args {
		key = appendExpr(key, arg)
	}
	return key
}

// segmentKey is the key of a segment's answer, given the plan's.
func (a *aggregation) segmentKey(plan []byte, info segment.Info) cacheKey {
	key := cacheKey{segment: info.ID}
	hash := sha256.New()
	_, _ = hash.Write(plan) // a hash never fails
	if a.timeKey >= 0 {
		starts := a.starts()
		from := max(0, sort.Search(len(starts), func(i int) bool { return starts[i] > info.MinTime })-1)
		to := sort.Search(len(starts), func(i int) bool { return starts[i] > info.MaxTime })
		for _, start := range starts[from:max(from, to)] {
			_, _ = hash.Write(binary.LittleEndian.AppendUint64(nil, uint64(start)))
		}
	}
	hash.Sum(key.plan[:0])
	return key
}
