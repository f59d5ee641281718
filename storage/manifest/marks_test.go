package manifest

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

func seedOf(t testing.TB) uint64 {
	t.Helper()
	seed := uint64(time.Now().UnixMicro())
	if text := os.Getenv("SLUICE_RANDOM_SEED"); text != "" {
		var err error
		if seed, err = strconv.ParseUint(text, 10, 64); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("SLUICE_RANDOM_SEED=%d", seed)
	return seed
}

// TestMarksAgainstMap finds some of many entries, the shortest that there can be among them.
func TestMarksAgainstMap(t *testing.T) {
	random := rand.New(rand.NewPCG(seedOf(t), 1))
	ledger := NewLedger()
	var all []Input
	for i := range 20_000 {
		input := Input{Source: fmt.Sprint(i % 3), Key: fmt.Sprint(i), Version: fmt.Sprint(i)}
		switch random.IntN(3) {
		case 0:
			input = Input{Key: string(rune('a' + random.IntN(20)))}
		case 1:
			input.Key = strings.Repeat("k", random.IntN(300))
		}
		all = append(all, input)
	}
	ledger.Add(all)
	marks, found := ledger.Mark(), map[[2]string]bool{}
	for range 5000 {
		input := all[random.IntN(len(all))]
		if random.IntN(5) == 0 {
			input.Key += "?"
		}
		found[[2]string{input.Source, input.Key}] = true
		if got, want := marks.Find(input.Source, input.Key), ledger.Find(input.Source, input.Key); !slices.Equal(got, want) {
			t.Fatalf("%q: got %d entries, want %d", input.Key, len(got), len(want))
		}
	}
	ledger.Add([]Input{{Source: "late", Key: "late"}})
	if len(marks.Find("late", "late")) != 1 {
		t.Error("an entry that came later is not found")
	}
	var want []Input
	for _, input := range all {
		if !found[[2]string{input.Source, input.Key}] {
			want = append(want, input)
		}
	}
	if got := slices.Collect(marks.Unmarked()); !slices.Equal(got, want) {
		t.Errorf("%d unmarked entries, want %d", len(got), len(want))
	}
	if got := slices.Collect(NewLedger().Mark().Unmarked()); len(got) != 0 {
		t.Errorf("an empty ledger has unmarked entries: %v", got)
	}
}
