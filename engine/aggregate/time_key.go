package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// timeKey numbers the time buckets of a column. Where the zone map says that a
// whole batch lies in one bucket, no time is read at all; where it says that the
// batch lies in buckets of one length, a bucket is found by one multiplication.
type timeKey struct {
	ref   expression.Ref
	edges []int64
	// perMicrosecond is the number of buckets per microsecond, were all of them
	// alike: most are, so that a guess is close.
	perMicrosecond float64
	// alike[i] is the last bucket of those from i on that have the length of
	// bucket i; that of the very last is not known.
	alike   []int32
	divider divider
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
	k := &timeKey{ref: ref, edges: edges, codes: make([]uint32, len(edges)), alike: make([]int32, len(edges))}
	last := len(edges) - 1
	if last > 0 {
		k.perMicrosecond = float64(last) / float64(edges[last]-edges[0])
	}
	for i := last; i >= 0; i-- {
		k.alike[i] = int32(i)
		if i+2 <= last && edges[i+2]-edges[i+1] == edges[i+1]-edges[i] {
			k.alike[i] = k.alike[i+1]
		}
	}
	return k
}

func (k *timeKey) Codes(b *vector.Batch) (Groups, error) {
	low, high, ok := b.Bounds(k.ref)
	first, last := 0, 0
	if ok {
		if first, last = k.find(low), k.find(high); first == last {
			k.one[0] = k.code(first)
			return Groups{Const: true, Codes: k.one[:]}, nil
		}
	}
	v, err := b.Column(k.ref)
	if err != nil {
		return Groups{}, err
	}
	out := k.out[:len(v.Ints)]
	// The last bucket needs no end: no time is beyond it.
	if ok && int(k.alike[first]) >= last-1 && k.divider.prepare(k.edges[first+1]-k.edges[first], high-k.edges[first]) {
		k.divide(v.Ints, first, last, out)
	} else {
		k.search(v.Ints, out)
	}
	return Groups{Const: v.Const, Codes: out}, nil
}

// spans returns the code of a batch that lies in one bucket.
func (k *timeKey) spans(b *vector.Batch) (codes Groups, ok bool, err error) {
	low, high, ok := b.Bounds(k.ref)
	if !ok || k.find(low) != k.find(high) {
		return Groups{}, false, nil
	}
	codes, err = k.Codes(b)
	return codes, err == nil, err
}

// divide writes the codes of times that lie in the buckets from first to last, which
// are alike.
func (k *timeKey) divide(times []int64, first, last int, out []uint32) {
	from, divider := k.edges[first], k.divider
	codes := k.codes[first : last+1]
	out = out[:len(times)]
	for i, at := range times {
		bucket := min(divider.quotient(at-from), uint64(len(codes)-1))
		code := codes[bucket]
		if code == 0 {
			code = k.code(first+int(bucket)) + 1
		}
		out[i] = code - 1
	}
}

// search writes the codes of times in whatever buckets.
func (k *timeKey) search(times []int64, out []uint32) {
	for i, at := range times {
		if at < k.edges[k.last] || (k.last+1 < len(k.edges) && at >= k.edges[k.last+1]) {
			k.last = k.find(at)
		}
		code := k.codes[k.last]
		if code == 0 {
			code = k.code(k.last) + 1
		}
		out[i] = code - 1
	}
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
