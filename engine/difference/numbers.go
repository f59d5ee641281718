package difference

import (
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// FewMax is the most different numbers that are counted one by one; of more there is a
// distribution.
const FewMax = 50

// Numbers counts the values of a property of numbers or times on both sides, nulls aside. It
// belongs to one goroutine.
type Numbers struct {
	// typ is Int64, Float64 or Timestamp.
	typ schema.Type
	// few counts the values one by one while they are few, by key: whole numbers and times by
	// themselves, doubles by their order. It is nil once they are more.
	few map[int64]*[2]int64
	// recent is the key that was counted last, latest its counts.
	recent int64
	latest *[2]int64
	logs   *logBuckets
	time   *timeBuckets
	// small counts decimals by the number that they are packed as, of the power given, in
	// pairs of rest and selection, until Flush.
	small *[2 * smallMax]uint32
	power float64
}

// smallMax bounds the packed numbers that are counted by themselves: their counts are to
// stay in the caches of a core.
const smallMax = 1 << 14

// NewNumbers returns counts of no values of a type: Int64, Float64 or Timestamp.
func NewNumbers(typ schema.Type) *Numbers {
	return &Numbers{typ: typ, few: map[int64]*[2]int64{}}
}

// key is the value's place among all of its type.
func (n *Numbers) key(value float64) int64 {
	if n.typ == schema.Float64 {
		return order(value)
	}
	return int64(value)
}

// add counts rows of a value, by its key: side 1 is the selection.
func (n *Numbers) add(key int64, side uint8, rows int64) { n.at(key)[side] += rows }

// at returns the counts that the key's rows belong to.
func (n *Numbers) at(key int64) *[2]int64 {
	if n.few == nil {
		return n.bucketAt(key)
	}
	if key == n.recent && n.latest != nil {
		return n.latest
	}
	counts, ok := n.few[key]
	if !ok {
		counts = new([2]int64)
		n.few[key] = counts
		if len(n.few) > FewMax {
			n.spill()
			return n.bucketAt(key)
		}
	}
	n.recent, n.latest = key, counts
	return counts
}

// spill moves values counted one by one into buckets.
func (n *Numbers) spill() {
	few := n.few
	n.few = nil
	if n.typ == schema.Timestamp {
		n.time = &timeBuckets{}
	} else {
		n.logs = &logBuckets{}
	}
	for key, counts := range few {
		to := n.bucketAt(key)
		to[0], to[1] = to[0]+counts[0], to[1]+counts[1]
	}
}

func (n *Numbers) bucketAt(key int64) *[2]int64 {
	switch n.typ {
	case schema.Timestamp:
		return n.time.at(key)
	case schema.Int64:
		return n.logs.at(order(float64(key)))
	}
	return n.logs.at(key)
}

// AddInts counts whole numbers or times; sides has a Side for each.
func (n *Numbers) AddInts(values []int64, null batch.Bitmap, sides []uint8) {
	for i, value := range values {
		if side := sides[i]; side != Neither && !null.Get(i) {
			n.at(value)[side]++
		}
	}
}

// AddFloats counts doubles; sides has a Side for each.
func (n *Numbers) AddFloats(values []float64, null batch.Bitmap, sides []uint8) {
	if n.few == nil && null == nil {
		n.addLogs(values, sides)
		return
	}
	for i, value := range values {
		if side := sides[i]; side != Neither && !null.Get(i) {
			n.at(order(value))[side]++
		}
	}
}

func (n *Numbers) addLogs(values []float64, sides []uint8) {
	sides = sides[:len(values)]
	for i, value := range values {
		if side := sides[i]; side != Neither {
			n.logs.at(order(value))[side]++
		}
	}
}

// AddOne counts rows of one value, a whole number or a double as the type is.
func (n *Numbers) AddOne(value schema.Value, rows Counts) {
	key := value.Int
	if n.typ == schema.Float64 {
		key = order(value.Float)
	}
	counts := n.at(key)
	counts[0], counts[1] = counts[0]+rows.Rest, counts[1]+rows.Selection
}

// AddDecimals counts packed numbers: that of row rows[i] is values[rows[i]] / power, its side
// sides[i]. Before more than 2^32 rows are added Flush is called.
func (n *Numbers) AddDecimals(values []uint32, rows []uint16, power float64, sides []uint8) {
	if n.small == nil {
		n.small = new([2 * smallMax]uint32)
	}
	if n.power != power {
		n.Flush()
		n.power = power
	}
	small := n.small
	sides = sides[:len(rows)]
	for i, r := range rows {
		number, side := values[r], sides[i]
		if number < smallMax && side != Neither {
			small[2*number+uint32(side)]++
		} else if side != Neither {
			n.add(n.key(float64(number)/power), side, 1)
		}
	}
}

// Flush counts what AddDecimals has put aside.
func (n *Numbers) Flush() {
	if n.small == nil || n.power == 0 {
		return
	}
	for i, rows := range n.small {
		if rows > 0 {
			n.add(n.key(float64(i/2)/n.power), uint8(i%2), int64(rows))
		}
	}
	clear(n.small[:])
}

// Merge adds the counts of others, which have been flushed, to these. The others' are no
// longer of use.
func (n *Numbers) Merge(other *Numbers) {
	if other.few != nil {
		for key, counts := range other.few {
			to := n.at(key)
			to[0], to[1] = to[0]+counts[0], to[1]+counts[1]
		}
		return
	}
	if n.few != nil {
		n.spill()
	}
	if n.time != nil {
		n.time.merge(other.time)
	} else {
		n.logs.merge(other.logs)
	}
}

// Few returns the values and their counts, ascending, where they are few enough to be
// counted one by one.
func (n *Numbers) Few() (values []schema.Value, counts []Counts, ok bool) {
	if n.few == nil {
		return nil, nil, false
	}
	keys := make([]int64, 0, len(n.few))
	for key := range n.few {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		values = append(values, n.value(key))
		counts = append(counts, Counts{n.few[key][1], n.few[key][0]})
	}
	return values, counts, true
}

// value is the value of a key.
func (n *Numbers) value(key int64) schema.Value {
	if n.typ == schema.Float64 {
		return schema.FloatOf(fromOrder(key))
	}
	return schema.Value{Type: n.typ, Int: key}
}

// SizeBytes estimates the memory held.
func (n *Numbers) SizeBytes() int64 {
	size := int64(len(n.few)) * 64
	if n.small != nil {
		size += 8 * smallMax
	}
	if n.logs != nil {
		size += n.logs.sizeBytes()
	}
	if n.time != nil {
		size += n.time.sizeBytes()
	}
	return size
}

// isFinite reports whether a double is a number that has a place on an axis.
func isFinite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }
