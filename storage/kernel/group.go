package kernel

import "unsafe"

// CountGroups adds one to the count of each row's group. Where one group has most rows, an
// addition would wait for the one before: four neighbours of one group are added at once.
func CountGroups(groups []uint32, counts []int64) {
	for ; len(groups) >= 4; groups = groups[4:] {
		a, b, c, d := groups[0], groups[1], groups[2], groups[3]
		if (a^b)|(a^c)|(a^d) == 0 {
			counts[a] += 4
			continue
		}
		counts[a]++
		counts[b]++
		counts[c]++
		counts[d]++
	}
	for _, group := range groups {
		counts[group]++
	}
}

// Histogram8 counts how often each byte occurs, in four tables so that equal
// neighbours do not wait for each other.
func Histogram8(lanes []uint8, counts *[256]int64) {
	var tables [4][256]uint32
	n := len(lanes) &^ 7
	for base := 0; base < n; base += 8 {
		chunk := lanes[base : base+8 : base+8]
		tables[0][chunk[0]]++
		tables[1][chunk[1]]++
		tables[2][chunk[2]]++
		tables[3][chunk[3]]++
		tables[0][chunk[4]]++
		tables[1][chunk[5]]++
		tables[2][chunk[6]]++
		tables[3][chunk[7]]++
	}
	for _, lane := range lanes[n:] {
		tables[0][lane]++
	}
	for value := range counts {
		counts[value] += int64(tables[0][value]) + int64(tables[1][value]) +
			int64(tables[2][value]) + int64(tables[3][value])
	}
}

// HistogramSmall is Histogram8 for lanes that are all below bound, which pays where that is
// at most 16: comparing with a few values is faster than counting in memory.
func HistogramSmall(lanes []uint8, bound int, counts *[256]int64) {
	if useAVX2 && bound <= countedMax {
		done := 0
		for done < len(lanes)&^31 {
			groups := min((len(lanes)-done)/32, 255)
			rounds := (len(lanes) - done) / (32 * groups)
			for first := 0; first < bound; first += 8 {
				countEight(lanes[done:], rounds, groups, first, counts)
			}
			done += rounds * groups * 32
		}
		for _, lane := range lanes[done:] {
			counts[lane]++
		}
		return
	}
	Histogram8(lanes, counts)
}

// countedMax is the greatest number of values that HistogramSmall compares with.
const countedMax = 16

// countedValues holds each of the values 32 times.
var countedValues = func() (values [32 * countedMax]uint8) {
	for i := range values {
		values[i] = uint8(i / 32)
	}
	return values
}()

// countEight counts the eight values from first on.
func countEight(lanes []uint8, rounds, groups, first int, counts *[256]int64) {
	var sums [32]int64
	countValuesAVX2(unsafe.SliceData(lanes), rounds, groups, &countedValues[32*first], &sums[0])
	for i, sum := range sums {
		counts[first+i/4] += sum
	}
}
