package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// timeKey numbers the time buckets of a column. Where the zone map says that a
// whole batch lies in one bucket, no time is read at all.
type timeKey struct {
	ref   expression.Ref
	edges []int64
	// perMicrosecond is the number of buckets per microsecond, were all of them
	// alike: most are, so that a bucket is found by one multiplication.
	perMicrosecond float64
	// codes[i] is 1 + the code of the bucket that starts at edges[i], 0 where
	// none of its rows was seen.
	codes []uint32
	seen  []int
	last  int
	out   [block.Rows]uint32
	one   [1]uint32
}

// NewTimeKey returns the key of the buckets that start at the edges, which ascend;
// every time lies at or after the first.
func NewTimeKey(ref expression.Ref, edges []int64) Key {
	k := &timeKey{ref: ref, edges: edges, codes: make([]uint32, len(edges))}
	if last := len(edges) - 1; last > 0 {
		k.perMicrosecond = float64(last) / float64(edges[last]-edges[0])
	}
	return k
}

func (k *timeKey) Codes(b *vector.Batch) (Groups, error) {
	if low, high, ok := b.Bounds(k.ref); ok && k.find(low) == k.find(high) {
		k.one[0] = k.code(k.find(low))
		return Groups{Const: true, Codes: k.one[:]}, nil
	}
	v, err := b.Column(k.ref)
	if err != nil {
		return Groups{}, err
	}
	out := k.out[:len(v.Ints)]
	for i, at := range v.Ints {
		if at < k.edges[k.last] || (k.last+1 < len(k.edges) && at >= k.edges[k.last+1]) {
			k.last = k.find(at)
		}
		code := k.codes[k.last]
		if code == 0 {
			code = k.code(k.last) + 1
		}
		out[i] = code - 1
	}
	return Groups{Const: v.Const, Codes: out}, nil
}

// find returns the bucket of a time: it guesses as if all buckets were alike, and
// looks around where they are not.
func (k *timeKey) find(at int64) int {
	bucket := int(float64(at-k.edges[0]) * k.perMicrosecond)
	bucket = max(0, min(bucket, len(k.edges)-1))
	for bucket > 0 && at < k.edges[bucket] {
		bucket--
	}
	for bucket+1 < len(k.edges) && at >= k.edges[bucket+1] {
		bucket++
	}
	return bucket
}

func (k *timeKey) code(bucket int) uint32 {
	if k.codes[bucket] == 0 {
		k.seen = append(k.seen, bucket)
		k.codes[bucket] = uint32(len(k.seen))
	}
	return k.codes[bucket] - 1
}

func (k *timeKey) Len() int { return len(k.seen) }

func (k *timeKey) Value(code uint32) schema.Value {
	return schema.TimestampOf(k.edges[k.seen[code]])
}
