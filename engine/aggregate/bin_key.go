package aggregate

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// binKey numbers the bins of a double.
type binKey struct {
	values *vector.Evaluator
	finder *binFinder
	// codes[bin] is 1 + the code of the bin, 0 where none of its values was seen;
	// the last entry is that of null.
	codes []uint32
	seen  []int
	out   [block.Rows]uint32
}

// NewBinKey returns the key of the bins of a double; there is at least one edge.
func NewBinKey(values *vector.Evaluator, bins Edges) Key {
	return &binKey{values: values, finder: newBinFinder(bins), codes: make([]uint32, len(bins)+1)}
}

func (k *binKey) Codes(b *vector.Batch) (Groups, error) {
	v, err := k.values.Eval(b)
	if err != nil {
		return Groups{}, err
	}
	out := k.out[:len(v.Floats)]
	k.finder.find(v.Floats, out)
	if v.Null != nil {
		null := uint32(len(k.codes) - 1)
		for i := range out {
			if v.Null.Get(i) {
				out[i] = null
			}
		}
	}
	for i, bin := range out {
		code := k.codes[bin]
		if code == 0 {
			k.seen = append(k.seen, int(bin))
			code = uint32(len(k.seen))
			k.codes[bin] = code
		}
		out[i] = code - 1
	}
	return Groups{Const: v.Const, Codes: out}, nil
}

func (k *binKey) Len() int { return len(k.seen) }

// Value returns the lower edge of a bin. -0 is 0.
func (k *binKey) Value(code uint32) schema.Value {
	bin := k.seen[code]
	if bin == len(k.codes)-1 {
		return schema.NullOf(schema.Float64)
	}
	return schema.FloatOf(k.finder.edges[bin] + 0)
}

// binFinder finds the bins of values. It divides the doubles between the first and
// the last edge into cells by their leading bits, and knows for each cell the bin of
// its least value: what is left to find is at most as many bins on as a cell has
// edges, mostly none or one.
type binFinder struct {
	edges []float64
	// next[bin] is where the next bin begins: for the last, nowhere.
	next  []float64
	first int64 // in the order of doubles, see block.FloatOrder
	shift uint
	cells []uint16
}

// cellsMax bounds the cells: 32 KiB of them, as much as a core keeps closest.
const cellsMax = 1 << 14

func newBinFinder(edges Edges) *binFinder {
	last := len(edges) - 1
	f := &binFinder{edges: edges, next: append(append([]float64{}, edges[1:]...), math.Inf(1))}
	f.first = block.FloatOrder(edges[0])
	// The difference of two orders may take all of 64 bits.
	length := uint64(block.FloatOrder(edges[last])) - uint64(f.first)
	for length>>f.shift >= cellsMax {
		f.shift++
	}
	f.cells = make([]uint16, length>>f.shift+1)
	bin := 0
	for cell := range f.cells {
		least := block.OrderFloat(int64(uint64(f.first) + uint64(cell)<<f.shift))
		for bin < last && least >= f.next[bin] {
			bin++
		}
		f.cells[cell] = uint16(bin)
	}
	return f
}

// find writes the bin of each value: that of the last edge that is not above it,
// and the first bin where all are.
func (f *binFinder) find(values []float64, bins []uint32) {
	cells, next, shift, first := f.cells, f.next, f.shift&63, f.first
	last := uint64(len(cells) - 1)
	bins = bins[:len(values)]
	for i, value := range values {
		order := block.FloatOrder(value)
		cell := min((uint64(order)-uint64(first))>>shift, last)
		if order < first {
			cell = 0
		}
		bin := cells[cell]
		for value >= next[bin] {
			bin++
		}
		bins[i] = uint32(bin)
	}
}
