package kernel

import (
	"math/rand/v2"
	"slices"
	"testing"
	"unsafe"
)

// lengths are the sizes at which loops over words and lanes go wrong, a prime and a block.
var lengths = []int{0, 1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 1009, 16384}

const lengthMax = 17000

// subjects are what the one body holds: every kernel, against what it means row by row.
var subjects = map[string]func(a *arguments){
	"UnpackInts":       checkUnpackInts,
	"UnpackCodes":      checkUnpackCodes,
	"UnpackBytes":      checkUnpackBytes,
	"UnpackAt":         checkUnpackAt,
	"Decimals":         checkDecimals,
	"SelectTable8":     checkSelectTable8,
	"SelectTable":      checkSelectTable,
	"SelectRange":      checkSelectRange,
	"SelectFloatRange": checkSelectFloatRange,
	"SelectRises":      checkSelectRises,
	"SelectSpans":      checkSelectSpans,
	"SelectPacked":     checkSelectPacked,
	"Fill":             checkFill,
	"SetRange":         checkSetRange,
	"And":              checkSetOperations,
	"Rows":             checkRows,
	"Masks8":           checkMasks8,
	"SelectNonZero8":   checkNonZero,
	"SelectBit8":       checkSelectBit,
	"Rank":             checkRank,
	"Widen8":           checkWiden,
	"Prefetch":         checkPrefetch,
	"Histogram8":       checkHistogram8,
	"CountGroups":      checkCountGroups,
	"SumSpans":         checkSumSpans,
	"Finite":           checkFinite,
	"AddGaps":          checkAddGaps,
}

// FuzzKernels runs every kernel in every tier on random arguments of a length, at an offset
// from where memory was allocated. An offset of 0 puts inputs at the end of memory that can
// be read.
func FuzzKernels(f *testing.F) {
	for i, n := range lengths {
		f.Add(uint64(i), uint16(n), uint8(0))
		f.Add(uint64(i), uint16(n), uint8(1+i%7))
	}
	f.Fuzz(func(t *testing.T, seed uint64, n uint16, offset uint8) {
		holdKernels(t, seed, int(n)%lengthMax, int(offset)%32)
	})
}

// TestKernels does it with another seed each time.
func TestKernels(t *testing.T) {
	for _, n := range lengths {
		seed := rand.Uint64()
		t.Logf("seed %d for %d rows", seed, n)
		holdKernels(t, seed, n, 0)
		holdKernels(t, seed, n, 1+rand.IntN(31))
	}
}

// holdKernels is the body.
func holdKernels(t *testing.T, seed uint64, n, offset int) {
	chosen := useAVX2
	defer func() { useAVX2 = chosen }()
	for _, useAVX2 = range tiers() {
		for name, check := range subjects {
			a := &arguments{T: t, Rand: rand.New(rand.NewPCG(seed, 1)), what: Tier() + " " + name, n: n, offset: offset}
			check(a)
			for _, holds := range a.canaries {
				holds()
			}
		}
	}
}

func tiers() []bool {
	if hasAVX2() {
		return []bool{false, true}
	}
	return []bool{false}
}

// arguments makes what a kernel is called with. The same seed makes the same in every tier.
type arguments struct {
	*testing.T
	*rand.Rand
	what      string
	n, offset int
	canaries  []func()
	inputs    int
}

func (a *arguments) fail(format string, arguments ...any) {
	a.Helper()
	a.Fatalf("%s of %d rows at %d: "+format, append([]any{a.what, a.n, a.offset}, arguments...)...)
}

// input returns n zeros to be filled and read by a kernel, which stand at the end of readable
// memory or at an offset.
func input[T any](a *arguments, n int) []T {
	if a.offset > 0 {
		return make([]T, a.offset+n)[a.offset:]
	}
	var zero T
	size := n * int(unsafe.Sizeof(zero))
	memory := guarded(a.T, a.inputs)
	a.inputs++
	memory = memory[len(memory)-size:]
	clear(memory)
	return unsafe.Slice((*T)(unsafe.Pointer(unsafe.SliceData(memory))), n)
}

// bytesOf returns n packed bytes at an offset that nothing aligns.
func (a *arguments) randomBytes(n int) []byte {
	data := input[byte](a, n)
	for i := range data {
		data[i] = byte(a.Uint32())
	}
	return data
}

// output returns room for n values, with canaries around it.
func output[T comparable](a *arguments, n int, canary T) []T {
	const around = 40
	all := make([]T, around+a.offset+n+around)
	for i := range all {
		all[i] = canary
	}
	first := around + a.offset
	before, after := all[:first], all[first+n:]
	a.canaries = append(a.canaries, func() {
		other := func(v T) bool { return v != canary }
		if slices.ContainsFunc(before, other) || slices.ContainsFunc(after, other) {
			a.fail("wrote beyond its output")
		}
	})
	return all[first : first+n : first+n]
}

const canary = 0xdeadbeef

func (a *arguments) bitmap() []uint64 { return output[uint64](a, Words(a.n), canary) }

// same compares an output with what it should be.
func same[T comparable](a *arguments, what string, got []T, want func(i int) T) {
	a.Helper()
	for i, value := range got {
		if value != want(i) {
			a.fail("%s %d is %v, not %v", what, i, value, want(i))
		}
	}
}

// selected compares a bitmap with the condition that it should hold.
func (a *arguments) selected(bitmap []uint64, holds func(row int) bool) {
	a.Helper()
	for row := range len(bitmap) * 64 {
		got := bitmap[row/64]>>(row%64)&1 == 1
		if want := row < a.n && holds(row); got != want {
			a.fail("row %d is %v", row, got)
		}
	}
}

// someRows returns ascending rows, most of them or few.
func (a *arguments) someRows() []uint16 {
	var list []uint16
	density := []int{0, 1, 10, 50, 99, 100}[a.IntN(6)]
	for row := range a.n {
		if a.IntN(100) < density {
			list = append(list, uint16(row))
		}
	}
	rows := input[uint16](a, len(list))
	copy(rows, list)
	return rows
}

func TestChoose(t *testing.T) {
	for _, c := range []struct {
		setting    string
		able, want bool
		refused    bool
	}{
		{"", true, true, false},
		{"", false, false, false},
		{"go", true, false, false},
		{"avx2", true, true, false},
		{"avx2", false, false, true},
		{"AVX-512", true, false, true},
	} {
		got, err := choose(c.setting, c.able)
		if got != c.want || (err != nil) != c.refused {
			t.Errorf("choose(%q, %v) = %v, %v", c.setting, c.able, got, err)
		}
	}
}
