package funnel

import (
	"math"
	"sort"
)

// cut finds the events that may begin a chain that starts in [from, to): first to starters-1.
func cut(times []int64, from, to int64) (first, starters int) {
	starters = len(times)
	if starters == 0 || from >= to {
		return 0, 0
	}
	if times[0] < from {
		first = lowerBound(times, from)
	}
	if times[starters-1] >= to {
		starters = lowerBound(times, to)
	}
	return first, starters
}

// lowerBound returns the number of times before the given one.
func lowerBound(times []int64, time int64) int {
	return sort.Search(len(times), func(i int) bool { return times[i] >= time })
}

// upperBound returns the number of times at or before the given one.
func upperBound(times []int64, time int64) int {
	if time == math.MaxInt64 {
		return len(times)
	}
	return lowerBound(times, time+1)
}

// gather joins the events at the instant of event i, the first of two or more: next
// is the first event after them, union the steps that they match. together says that
// the instant may take a chain by more than one step, so that it is not the same as
// one event that matches union.
func gather(times []int64, steps []uint64, i int, all uint64) (next int, union uint64, together bool) {
	time, serving := times[i], 0
	for next = i; next < len(times) && times[next] == time; next++ {
		if mask := steps[next] & all; mask != 0 {
			union |= mask
			serving++
		}
	}
	return next, union, serving > 1 && union&(union>>1) != 0
}

// instantAround returns the events at the instant of event i: first to next-1.
func instantAround(times []int64, i int) (first, next int) {
	first, next = i, i+1
	for first > 0 && times[first-1] == times[i] {
		first--
	}
	for next < len(times) && times[next] == times[i] {
		next++
	}
	return first, next
}
