package aggregate

import (
	"encoding/binary"
	"math"
	"math/bits"

	"github.com/cespare/xxhash/v2"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// uniqApprox estimates distinct values by HyperLogLog (Flajolet et al. 2007) with
// 2^14 registers, a standard error of 0.8 %; it is exact while a group is small.
type uniqApprox struct{ groups []hyperLogLog }

const (
	registerBits = 14
	registers    = 1 << registerBits
	// exactHashesMax is the number of hashes up to which they are kept as they are.
	exactHashesMax = 1024
)

// hyperLogLog is a set of hashes, exact until it has registers.
type hyperLogLog struct {
	exact     map[uint64]struct{}
	registers []uint8
}

func (h *hyperLogLog) add(hash uint64) {
	if h.registers == nil {
		if h.exact == nil {
			h.exact = map[uint64]struct{}{}
		}
		h.exact[hash] = struct{}{}
		if len(h.exact) > exactHashesMax {
			h.spill()
		}
		return
	}
	index := hash >> (64 - registerBits)
	rank := uint8(bits.LeadingZeros64(hash<<registerBits|1<<(registerBits-1))) + 1
	h.registers[index] = max(h.registers[index], rank)
}

func (h *hyperLogLog) spill() {
	h.registers = make([]uint8, registers)
	for hash := range h.exact {
		h.add(hash)
	}
	h.exact = nil
}

func (h *hyperLogLog) merge(other *hyperLogLog) {
	if other.registers == nil {
		for hash := range other.exact {
			h.add(hash)
		}
		return
	}
	if h.registers == nil {
		h.spill()
	}
	for i, rank := range other.registers {
		h.registers[i] = max(h.registers[i], rank)
	}
}

func (h *hyperLogLog) estimate() int64 {
	if h.registers == nil {
		return int64(len(h.exact))
	}
	sum, zeros := 0.0, 0
	for _, rank := range h.registers {
		sum += math.Ldexp(1, -int(rank))
		if rank == 0 {
			zeros++
		}
	}
	const alpha = 0.7213 / (1 + 1.079/registers)
	estimate := alpha * registers * registers / sum
	if estimate <= 2.5*registers && zeros > 0 {
		estimate = registers * math.Log(registers/float64(zeros)) // linear counting
	}
	return int64(math.Round(estimate))
}

func (u *uniqApprox) Grow(groups int) { u.groups = grown(u.groups, groups) }

func (u *uniqApprox) Add(in *Input) {
	for i := range in.Rows {
		u.groups[in.Groups.At(i)].add(hashOf(in.Arg, i))
	}
}

func hashOf(v *vector.Vector, i int) uint64 {
	if v.Type.IsText() {
		return xxhash.Sum64String(v.Text.At(v.Codes[i]))
	}
	number := uint64(0)
	if v.Type == schema.Float64 {
		number = math.Float64bits(v.Floats[i] + 0)
	} else {
		number = uint64(v.Ints[i])
	}
	var bytes [8]byte
	binary.LittleEndian.PutUint64(bytes[:], number)
	return xxhash.Sum64(bytes[:])
}

func (u *uniqApprox) EndShard() {}

func (u *uniqApprox) Merge(other State, mapping []uint32) {
	for group, to := range mapping {
		if to != Dropped {
			u.groups[to].merge(&other.(*uniqApprox).groups[group])
		}
	}
}

func (u *uniqApprox) Value(group uint32) schema.Value {
	return schema.IntOf(u.groups[group].estimate())
}

func (u *uniqApprox) SizeBytes() int64 {
	size := int64(0)
	for i := range u.groups {
		size += int64(len(u.groups[i].registers)) + int64(len(u.groups[i].exact))*24 + 32
	}
	return size
}
