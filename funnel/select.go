package funnel

import (
	"math/bits"
	"slices"
)

// Values are sorted into buckets by their distance from the least one: by its highest
// selectBits+1 bits, so that a bucket is at most 1/32 as wide as its values are far. Most
// durations are short against the longest, and buckets of one width would hold nearly
// all of them.
const (
	selectBits    = 5
	selectBuckets = (64 - selectBits + 1) << selectBits
)

// selectBucket returns the bucket of a distance; buckets rise with it.
func selectBucket(distance uint64) int {
	shift := max(0, bits.Len64(distance)-selectBits-1)
	return shift<<selectBits + int(distance>>(shift&63))
}

// nthSmallest returns the values at some indexes in rising order, given that all values
// lie from least to most. It counts values by bucket, keeps those that share a bucket
// with one looked for, and sorts these. The values stay as they are.
func nthSmallest(pieces [][]int64, ranks []int, least, most int64) []int64 {
	found := make([]int64, len(ranks))
	if least == most {
		for i := range found {
			found[i] = least
		}
		return found
	}
	var counts [selectBuckets]int
	for _, values := range pieces {
		for _, value := range values {
			counts[selectBucket(uint64(value)-uint64(least))]++
		}
	}
	for i, rank := range ranks {
		bucket, before := 0, 0
		for before+counts[bucket] <= rank {
			before += counts[bucket]
			bucket++
		}
		found[i] = nthOf(keepBucket(pieces, bucket, counts[bucket], least), rank-before)
	}
	return found
}

// bucketBounds returns the least distance of a bucket, and how many it has.
func bucketBounds(bucket int) (first, width uint64) {
	shift := max(0, bucket>>selectBits-1)
	return uint64(bucket-shift<<selectBits) << (shift & 63), 1 << (shift & 63)
}

// keepBucket returns the values of one bucket, count in all. Which value is one of them nobody
// can foresee: so it decides nothing by a jump.
func keepBucket(pieces [][]int64, bucket, count int, least int64) []int64 {
	kept, at := make([]int64, count+1), 0 // one more, to write what is not kept to
	first, width := bucketBounds(bucket)
	first += uint64(least)
	for _, values := range pieces {
		for _, value := range values {
			kept[at] = value
			_, inside := bits.Sub64(uint64(value)-first, width, 0)
			at += int(inside)
		}
	}
	return kept[:count]
}

// nthOf returns the value at an index in rising order. It may change the values' order.
func nthOf(values []int64, rank int) int64 {
	const sorted = 1 << 12 // from which on down sorting is quicker
	if len(values) <= sorted {
		slices.Sort(values)
		return values[rank]
	}
	least, most := slices.Min(values), slices.Max(values)
	return nthSmallest([][]int64{values}, []int{rank}, least, most)[0]
}
