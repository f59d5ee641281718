package aggregate

import "math"

// bucketTable counts the positive values of many groups by the buckets of sketches,
// in one array: a row of it per group, a column per bucket. It holds the groups
// that have left the exact values behind, and is emptied into their sketches.
type bucketTable struct {
	// first is the bucket of the first column, width the number of columns.
	first, width int
	// rows[group] is where the group's row starts in counts, 0 where it has none:
	// the first row is nobody's.
	rows   []uint32
	counts []uint32
	// added is the number of values in the table: none of the counts is larger.
	added int64
	// columns holds those of numbers over a power, for addDecimals.
	columns map[float64]*bucketColumns
}

const (
	bucketWidthMax = 4096
	bucketTableMax = 1 << 22
)

// add counts the values that have a place, and lists the others' rows.
func (t *bucketTable) add(groups []uint32, values []float64, missed []int32) []int32 {
	rows, counts, width, first := t.rows, t.counts, uint64(t.width), uint64(t.first)
	values = values[:len(groups)]
	for i, group := range groups {
		// The bucket of a negative number is beyond every width, that of 0 too.
		column := math.Float64bits(values[i])>>(52-mantissaBits) - first
		row := rows[group]
		if row == 0 || column >= width {
			missed = append(missed, int32(i))
			continue
		}
		counts[uint64(row)+column]++
	}
	t.added += int64(len(groups) - len(missed))
	return missed
}

// take counts a positive value of a group that may not have a place yet, and
// reports whether it could be given one.
func (t *bucketTable) take(group uint32, bucket int) bool {
	if !t.has(bucket) && !t.widen(bucket) {
		return false
	}
	if t.rows[group] == 0 {
		if len(t.counts)+t.width > bucketTableMax {
			return false
		}
		t.reserveFirst()
		t.rows[group] = uint32(len(t.counts))
		t.counts = grown(t.counts, len(t.counts)+t.width)
	}
	t.counts[int(t.rows[group])+bucket-t.first]++
	t.added++
	return true
}

// has reports whether there is a column for a bucket.
func (t *bucketTable) has(bucket int) bool { return uint(bucket-t.first) < uint(t.width) }

// reserveFirst makes the row that is nobody's.
func (t *bucketTable) reserveFirst() {
	if len(t.counts) == 0 {
		t.counts = make([]uint32, t.width)
	}
}

// widen makes columns for a bucket, with some to spare on its side.
func (t *bucketTable) widen(bucket int) bool {
	const spare = 64
	first, end := bucket-spare, bucket+spare
	if t.width > 0 {
		first, end = min(t.first, first), max(t.first+t.width, end)
	}
	width := end - first
	height := len(t.counts) / max(t.width, 1)
	if width > bucketWidthMax || height*width > bucketTableMax {
		return false
	}
	counts := make([]uint32, height*width)
	for row := range height {
		copy(counts[row*width+t.first-first:], t.counts[row*t.width:(row+1)*t.width])
	}
	for group, row := range t.rows {
		t.rows[group] = uint32(int(row) / max(t.width, 1) * width)
	}
	t.first, t.width, t.counts = first, width, counts
	return true
}

// empty moves the counts into the groups' sketches.
func (t *bucketTable) empty(sketches []*Sketch) {
	if t.added == 0 {
		return
	}
	for group, row := range t.rows {
		if row == 0 {
			continue
		}
		for column, n := range t.counts[row : int(row)+t.width] {
			if n != 0 {
				sketches[group].positive.add(t.first+column, int64(n))
				sketches[group].total += int64(n)
			}
		}
	}
	clear(t.counts)
	t.added = 0
}

func (t *bucketTable) sizeBytes() int64 {
	return int64(cap(t.counts)+cap(t.rows))*4 + int64(len(t.columns))*2*columnsMax
}
