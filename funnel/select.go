package funnel

import (
	"math/bits"
	"slices"
)

const (
	// selectBits is how much of the values' range a round of selection cuts off: the
	// counters of a round fit the first-level cache.
	selectBits = 11
	// selectSorted is the number of values from which on down sorting is quicker.
	selectSorted = 1 << selectBits
)

// nthSmallest returns the value at index rank in rising order, given that all values
// lie from least to most. It counts values by their leading bits, keeps those that
// share the bits of the one looked for, and goes on with their next bits: a few rounds
// over ever fewer values, however they are spread. The values stay as they are.
func nthSmallest(values []int64, rank int, least, most int64) int64 {
	for least < most {
		if len(values) <= selectSorted {
			sorted := slices.Clone(values)
			slices.Sort(sorted)
			return sorted[rank]
		}
		shift := max(0, bits.Len64(uint64(most-least))-selectBits)
		bucket, before, count := bucketOf(values, rank, least, shift)
		values = keepBucket(values, count, least, shift, bucket)
		rank -= before
		least += int64(bucket << shift)
		if width := uint64(1)<<shift - 1; uint64(most-least) > width {
			most = least + int64(width)
		}
	}
	return least
}

// bucketOf returns the bucket of the value at index rank in rising order, the number of
// values in buckets before, and in it.
func bucketOf(values []int64, rank int, least int64, shift int) (bucket uint64, before, count int) {
	var counts [1 << selectBits]int
	for _, value := range values {
		counts[uint64(value-least)>>shift&(1<<selectBits-1)]++
	}
	for before+counts[bucket] <= rank {
		before += counts[bucket]
		bucket++
	}
	return bucket, before, counts[bucket]
}

// keepBucket returns the values of one bucket, count in all.
func keepBucket(values []int64, count int, least int64, shift int, bucket uint64) []int64 {
	if count == len(values) {
		return values
	}
	kept := make([]int64, 0, count)
	for _, value := range values {
		if uint64(value-least)>>shift == bucket {
			kept = append(kept, value)
		}
	}
	return kept
}
