package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/kernel"
)

// bucketColumns holds the columns of a bucketTable for small whole numbers over a power of
// ten, so that no row costs a division.
type bucketColumns struct {
	// first is the first column of the table that the list is about.
	first int
	of    [columnsMax]uint16
}

// columnsMax bounds the numbers whose column is looked up: those that occur take few cache
// lines, and greater ones are rare where values spread over several powers of ten.
const columnsMax = 1 << 14

// columnsOver returns the columns of numbers over a power, of which blocks of a column have
// one or a few. The table gets columns for every number but 0, so that no row has to ask; nil
// says that it cannot have so many.
func (t *bucketTable) columnsOver(power float64) *bucketColumns {
	low, high := bucketOf(1/power), bucketOf((columnsMax-1)/power)
	for _, bucket := range [2]int{low, high} {
		if !t.has(bucket) && !t.widen(bucket) {
			return nil
		}
	}
	t.reserveFirst()
	columns := t.columns[power]
	if columns != nil && columns.first == t.first {
		return columns
	}
	columns = &bucketColumns{first: t.first}
	for number := 1; number < columnsMax; number++ {
		columns.of[number] = uint16(bucketOf(float64(number)/power) - t.first)
	}
	if t.columns == nil {
		t.columns = map[float64]*bucketColumns{}
	}
	t.columns[power] = columns
	return columns
}

// addDecimals counts the numbers of the selected rows that have a column, and lists the
// other rows. starts holds where the counts of each row's group begin; where the group has
// none that is the first row of the table, which nobody reads. columns are those
// of the power. It also returns how many numbers were too large to be looked up.
func (t *bucketTable) addDecimals(selection []uint16, starts *[block.Rows]uint32, d vector.Decimals, columns *bucketColumns, missed []uint16) (_ []uint16, large int) {
	for rest := selection; ; {
		done := kernel.CountColumns(rest, starts[:], d.Values[:], columns.of[:], t.counts)
		if done == len(rest) {
			break
		}
		r := rest[done]
		if bucket := bucketOf(float64(d.Values[r]) / d.Power); t.has(bucket) {
			t.counts[int(starts[r])+bucket-t.first]++
		} else {
			missed = append(missed, r)
		}
		rest = rest[done+1:]
		large++
	}
	t.added += int64(len(selection) - len(missed))
	return missed, large
}
