package manifest

import (
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// randomInput is an input of the usual kinds, and of unusual ones.
func randomInput(random *rand.Rand) Input {
	pick := func(texts ...string) string { return texts[random.IntN(len(texts))] }
	number := func() int64 {
		return []int64{0, 1, -1, int64(random.IntN(1 << 20)), random.Int64() - random.Int64(), math.MinInt64, math.MaxInt64}[random.IntN(7)]
	}
	digits := fmt.Sprintf("%016x%016x", random.Uint64(), random.Uint64())
	return Input{
		Source: pick("s3://logs", "s3://logs", "file", ""),
		Key:    pick("web/", "web/2026/", "", strings.Repeat("k", random.IntN(3000))) + fmt.Sprint(random.IntN(200)),
		Version: pick(digits, "xxhash64:"+digits[:16], digits+"-12", digits+"-0", "", "v1", strings.ToUpper(digits), digits[:31], "xxhash64:", "xxhash64:"+digits,
			digits+"-012", digits+"-", digits+"-18446744073709551616", digits+"-18446744073709551615", digits+"--1"),
		Size: number(), Modified: 1_000_000 * (number() / 1_000_000), Rows: number(), Rejected: number(), Committed: number(), Number: random.Uint64() >> random.IntN(65),
	}
}

// unpack returns the inputs of a block that checkBlock passes.
func unpack(block []byte) ([]Input, error) {
	if err := checkBlock(string(block)); err != nil {
		return nil, err
	}
	ledger := NewLedger()
	ledger.addBlocks([]string{string(block)})
	var inputs []Input
	ledger.Each(func(input Input) { inputs = append(inputs, input) })
	return inputs, nil
}

func TestPackedInputs(t *testing.T) {
	random := rand.New(rand.NewPCG(seedOf(t), 3))
	for range 200 {
		inputs := make([]Input, 1+random.IntN(ledgerBlockEntries))
		for i := range inputs {
			inputs[i] = randomInput(random)
		}
		packed := appendBlock(nil, inputs)
		got, err := unpack(packed)
		if err != nil || !slices.Equal(got, inputs) {
			t.Fatalf("%d inputs come back as %d, %v", len(inputs), len(got), err)
		}
		// Cut anywhere, it is an error or a shorter list, and never another one.
		end := random.IntN(len(packed))
		if got, err := unpack(packed[:end]); err == nil && !slices.Equal(got, inputs[:len(got)]) {
			t.Fatalf("cut at %d of %d, other inputs come back", end, len(packed))
		}
	}
}

// TestPackedInputsHaveAllFields sets each field of an input: what is not packed would be lost with the next snapshot.
func TestPackedInputsHaveAllFields(t *testing.T) {
	var input Input
	fields := reflect.ValueOf(&input).Elem()
	for i := range fields.NumField() {
		switch field := fields.Field(i); field.Kind() {
		case reflect.String:
			field.SetString("text")
		case reflect.Int64:
			field.SetInt(int64(i) + 1)
		case reflect.Uint64:
			field.SetUint(uint64(i) + 1)
		default:
			t.Fatalf("a field of kind %v", field.Kind())
		}
	}
	ledger := NewLedger()
	ledger.Add([]Input{input})
	if got := ledger.Find("text", "text"); len(got) != 1 || got[0] != input {
		t.Errorf("got %+v, want %+v", got, input)
	}
}

func TestPackedInputsOfUsualSize(t *testing.T) {
	inputs := make([]Input, ledgerBlockEntries)
	for i := range inputs {
		inputs[i] = usualInput(i)
	}
	if size := len(appendBlock(nil, inputs)) / len(inputs); size > 50 {
		t.Errorf("%d bytes an input", size)
	}
}

func TestWrongPackedInputs(t *testing.T) {
	good := appendBlock(nil, []Input{usualInput(1)})
	long := Input{Key: strings.Repeat("k", 2000)}
	for name, packed := range map[string][]byte{
		"a removed one":     append([]byte{good[0] | packedRemoved}, good[1:]...),
		"shares too much":   {packedSameSource, 1},
		"shares very much":  append(appendBlock(nil, []Input{long}), packedSameSource, 0xff, 0x0f, 0, 0, 0, 0, 0),
		"a number too long": append([]byte{packedSameSource}, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1),
		"a source too long": {0, 9, 'x'},
		"an unknown flag":   append([]byte{good[0] | packedUnknown}, good[1:]...),
		"an unknown number": {packedSameSource | packedRare, 0, 0, 0, 0, 0, 0, 1 << rareCount, 1, 0},
		"nothing":           {},
		"too many":          appendBlock(nil, make([]Input, ledgerBlockEntries+1)),
		"no mask":           {packedSameSource | packedRare, 0, 0, 0, 0, 0, 0},
	} {
		if got, err := unpack(packed); err == nil {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

// FuzzPackedInputs holds that no bytes panic, and that what is read is written and read as the same.
func FuzzPackedInputs(f *testing.F) {
	f.Add(appendBlock(nil, []Input{usualInput(1), usualInput(2), sampleInput(3)}))
	f.Add([]byte{packedSameSource, 0, 0, 0, 0, 0, 0})
	f.Fuzz(func(t *testing.T, packed []byte) {
		inputs, err := unpack(packed)
		if err != nil {
			return
		}
		again, err := unpack(appendBlock(nil, inputs))
		if err != nil || !slices.Equal(again, inputs) {
			t.Errorf("%+v comes back as %+v, %v", inputs, again, err)
		}
	})
}
