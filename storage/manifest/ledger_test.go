package manifest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestLedgerAgainstMap(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 4))
	ledger, plain := NewLedger(), map[[2]string][]Input{}
	var all []Input
	for i := range 3000 {
		input := Input{
			Source: fmt.Sprint(random.IntN(3)), Key: strings.Repeat("k", random.IntN(400)), Version: fmt.Sprint(i),
			Size: random.Int64() - random.Int64(), Modified: -int64(i), Rows: int64(i), Committed: random.Int64(),
		}
		ledger.Add([]Input{input})
		key := [2]string{input.Source, input.Key}
		plain[key] = append(plain[key], input)
		all = append(all, input)
	}
	for key, want := range plain {
		if got := ledger.Find(key[0], key[1]); !slices.Equal(got, want) {
			t.Fatalf("%q: got %d entries, want %d", key, len(got), len(want))
		}
	}
	if found := ledger.Find("0", "absent"); found != nil {
		t.Fatalf("found %v", found)
	}
	var got []Input
	for piece := range ledger.pieces(7) {
		got = append(got, piece...)
	}
	if !slices.Equal(got, all) || ledger.Len() != len(all) {
		t.Fatal("not all entries come back in order")
	}
}

// TestLedgerCollisions has the index name a block in which the object is not, as it does where two
// hashes are alike.
func TestLedgerCollisions(t *testing.T) {
	ledger := NewLedger()
	other := sampleInput(2)
	for i := range 100 {
		ledger.Add([]Input{{Source: "s", Key: fmt.Sprint(i)}})
	}
	ledger.index.add(ledgerHash(other.Source, other.Key), 1)
	if got := ledger.Find(other.Source, other.Key); got != nil {
		t.Fatalf("found %+v", got)
	}
	ledger.Add([]Input{other})
	if got := ledger.Find(other.Source, other.Key); len(got) != 1 || got[0] != other {
		t.Fatalf("found %+v", got)
	}
}

// TestLedgerLives adds, removes and adds again at random beside a plain list, and goes through a snapshot now and then.
func TestLedgerLives(t *testing.T) {
	random := rand.New(rand.NewPCG(seedOf(t), 4))
	ledger := NewLedger()
	var plain []Input
	for step := range 4000 {
		switch {
		case random.IntN(4) == 0 && len(plain) > 0:
			at := random.IntN(len(plain))
			gone := plain[at]
			plain = slices.Delete(plain, at, at+1)
			ledger.remove([]InputName{{gone.Source, gone.Key, gone.Version}})
		case step%1000 == 999:
			again := NewLedger()
			for blocks := range ledger.packedBlocks(3) {
				for _, block := range blocks {
					must(t, checkBlock(block))
				}
				again.addBlocks(blocks)
			}
			ledger = again
		default:
			input := randomInput(random)
			name := InputName{input.Source, input.Key, input.Version}
			if !ledger.Has(name) {
				ledger.Add([]Input{input})
				plain = append(plain, input)
			}
		}
	}
	var got []Input
	ledger.Each(func(input Input) { got = append(got, input) })
	if !slices.Equal(got, plain) || ledger.Len() != len(plain) {
		t.Fatalf("%d entries, want %d", len(got), len(plain))
	}
	for _, input := range plain {
		var want []Input
		for _, other := range plain {
			if other.Source == input.Source && other.Key == input.Key {
				want = append(want, other)
			}
		}
		if found := ledger.Find(input.Source, input.Key); !slices.Equal(found, want) {
			t.Fatalf("%q: got %d versions, want %d", input.Key, len(found), len(want))
		}
	}
}

func BenchmarkLedgerAdd(b *testing.B) {
	ledger := NewLedger()
	input := sampleInput(1)
	for i := range b.N {
		input.Key = fmt.Sprintf("logs/2026/01/01/some/longer/path/%d.json.gz", i)
		ledger.Add([]Input{input})
	}
	b.ReportMetric(float64(ledger.sizeBytes())/float64(b.N), "B/entry")
}

func BenchmarkReplayLedger(b *testing.B) {
	state := newState()
	state.apply(sampleRecords()[0])
	inputs := make([]Input, 100_000)
	for i := range inputs {
		inputs[i] = sampleInput(i)
	}
	state.Datasets["web"].Ledger.Add(inputs)
	var file fileBytes
	if _, _, err := writeState(&file, state); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(file)))
	b.ResetTimer()
	for range b.N {
		if _, _, _, err := replay(file); err != nil {
			b.Fatal(err)
		}
	}
}

type fileBytes []byte

func (f *fileBytes) Write(bytes []byte) (int, error) {
	*f = append(*f, bytes...)
	return len(bytes), nil
}
