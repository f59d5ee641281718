package difference

import "math"

// bucket is the rows of a range of values that the edges of bins do not divide.
type bucket struct {
	// low is the least value of the bucket, and end the least above it, as keys.
	low, end int64
	counts   Counts
}

// mantissaBits is how many leading bits of a number's fraction tell buckets apart: a bucket
// is at most 1/128 of its lower edge wide.
const mantissaBits = 7

const bucketShift = 52 - mantissaBits

// order maps doubles to whole numbers in the same order, negative ones to those of their
// magnitude: so both zeros are 0, and bounds of buckets are short numbers on both sides.
func order(v float64) int64 {
	b := int64(math.Float64bits(v))
	if b < 0 {
		return math.MinInt64 - b
	}
	return b
}

func fromOrder(key int64) float64 {
	if key < 0 {
		key = math.MinInt64 - key
	}
	return math.Float64frombits(uint64(key))
}

// pageBuckets is the number of buckets that share sign and exponent.
const pageBuckets = 1 << mantissaBits

// page counts the numbers of one sign and exponent: side 0 is the rest, 1 the selection.
type page [pageBuckets][2]int64

// logBuckets counts doubles by sign, exponent and the first bits of the fraction.
type logBuckets struct {
	pages [1 << 12]*page
	used  int
}

// at returns the counts of a number's bucket.
func (l *logBuckets) at(key int64) *[2]int64 {
	number := uint64(key)>>bucketShift ^ 1<<(63-bucketShift) // ascending from 0
	p := l.pages[number>>mantissaBits]
	if p == nil {
		p = new(page)
		l.pages[number>>mantissaBits] = p
		l.used++
	}
	return &p[number%pageBuckets]
}

func (l *logBuckets) merge(other *logBuckets) {
	for i, from := range other.pages {
		if from == nil {
			continue
		}
		if l.pages[i] == nil {
			l.pages[i] = new(page)
			l.used++
		}
		for b := range from {
			l.pages[i][b][0] += from[b][0]
			l.pages[i][b][1] += from[b][1]
		}
	}
}

// list returns the buckets that have rows, ascending.
func (l *logBuckets) list() []bucket {
	var list []bucket
	for i, p := range l.pages {
		if p == nil {
			continue
		}
		for b, counts := range p {
			if counts == [2]int64{} {
				continue
			}
			number := uint64(i)<<mantissaBits | uint64(b)
			low := int64((number ^ 1<<(63-bucketShift)) << bucketShift)
			list = append(list, bucket{low, low + 1<<bucketShift, Counts{counts[1], counts[0]}})
		}
	}
	return list
}

func (l *logBuckets) sizeBytes() int64 {
	return int64(len(l.pages))*8 + int64(l.used)*pageBuckets*16
}

// timeBucketsMax is the most buckets over the span of all times, a power of two.
const timeBucketsMax = 1 << 16

// timeBuckets counts moments in buckets of one width, the smallest power of two with which
// the span of all moments takes at most timeBucketsMax of them: so the buckets of a set of
// moments do not depend on their order.
type timeBuckets struct {
	shift uint
	// low and high are the numbers of the first and the last bucket.
	low, high int64
	// counts has the buckets by the last bits of their numbers, of which no two are the same.
	counts *[timeBucketsMax][2]int64
}

// at returns the counts of a moment's bucket.
func (t *timeBuckets) at(key int64) *[2]int64 {
	t.reach(key, key, 0)
	return &t.counts[uint64(key>>t.shift)%timeBucketsMax]
}

// reach makes room for the moments from first to last in buckets of at least a width.
func (t *timeBuckets) reach(first, last int64, shift uint) {
	if t.counts == nil {
		t.counts, t.shift = new([timeBucketsMax][2]int64), shift
		t.low, t.high = first>>shift, first>>shift
	}
	low, high := min(first, t.low<<t.shift), max(last, t.high<<t.shift)
	shift = max(shift, t.shift)
	for uint64(high>>shift)-uint64(low>>shift) >= timeBucketsMax {
		shift++
	}
	if shift > t.shift {
		t.coarsen(shift)
	}
	t.low, t.high = low>>shift, high>>shift
}

func (t *timeBuckets) coarsen(shift uint) {
	counts := new([timeBucketsMax][2]int64)
	for number := t.low; number <= t.high; number++ {
		from := t.counts[uint64(number)%timeBucketsMax]
		to := &counts[uint64(number<<t.shift>>shift)%timeBucketsMax]
		to[0], to[1] = to[0]+from[0], to[1]+from[1]
	}
	t.shift, t.counts = shift, counts
}

func (t *timeBuckets) merge(other *timeBuckets) {
	if other.counts == nil {
		return
	}
	t.reach(other.low<<other.shift, other.high<<other.shift, other.shift)
	for number := other.low; number <= other.high; number++ {
		from := other.counts[uint64(number)%timeBucketsMax]
		to := &t.counts[uint64(number<<other.shift>>t.shift)%timeBucketsMax]
		to[0], to[1] = to[0]+from[0], to[1]+from[1]
	}
}

// list returns the buckets that have rows, ascending.
func (t *timeBuckets) list() []bucket {
	var list []bucket
	for number := t.low; t.counts != nil && number <= t.high; number++ {
		if counts := t.counts[uint64(number)%timeBucketsMax]; counts != [2]int64{} {
			low := number << t.shift
			list = append(list, bucket{low, low + 1<<t.shift, Counts{counts[1], counts[0]}})
		}
	}
	return list
}

func (t *timeBuckets) sizeBytes() int64 {
	if t.counts == nil {
		return 0
	}
	return timeBucketsMax * 16
}
