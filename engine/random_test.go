package engine_test

import (
	"flag"
	"os"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var (
	seedFlag  = flag.Uint64("seed", 0, "the seed of the first random case; SLUICE_RANDOM_SEED sets it, too; 0 takes one from the clock")
	casesFlag = flag.Int("cases", 300, "the number of random cases; SLUICE_RANDOM_CASES sets it, too")
	viewFlag  = flag.String("view", "", "the view that random cases ask; empty for all")
)

// randomCases returns the first seed and the number of cases.
func randomCases(t *testing.T) (seed uint64, cases int) {
	t.Helper()
	seed, cases = randomSeed(t), *casesFlag
	if text := os.Getenv("SLUICE_RANDOM_CASES"); text != "" && !isFlagSet("cases") {
		n, err := strconv.Atoi(text)
		if err != nil {
			t.Fatalf("SLUICE_RANDOM_CASES: %v", err)
		}
		cases = n
	}
	return seed, cases
}

// enoughCases reports whether there are so many cases that it is a fault of the test if none of them was what it is about.
func enoughCases(t *testing.T) bool {
	t.Helper()
	_, cases := randomCases(t)
	return cases >= 300
}

// randomSeed is the seed that was asked for, or else one of the clock.
func randomSeed(t *testing.T) uint64 {
	t.Helper()
	if *seedFlag != 0 {
		return *seedFlag
	}
	if text := os.Getenv("SLUICE_RANDOM_SEED"); text != "" {
		seed, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			t.Fatalf("SLUICE_RANDOM_SEED: %v", err)
		}
		return seed
	}
	return uint64(time.Now().UnixMicro())
}

func isFlagSet(name string) bool {
	found := false
	flag.Visit(func(f *flag.Flag) { found = found || f.Name == name })
	return found
}

// questionsPerSeed is how many questions are asked about the same events: to store them
// takes longer than to ask.
const questionsPerSeed = 4

// TestRandomQueriesAgreeWithTheReference asks random questions about random events.
// Those of one seed are asked again with -run TestRandomQueriesAgreeWithTheReference -seed N -cases 1.
func TestRandomQueriesAgreeWithTheReference(t *testing.T) {
	seed, cases := randomCases(t)
	t.Logf("%d cases from seed %d", cases, seed)
	var tally randomTally
	var seeds atomic.Uint64
	var group sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for {
				next := seeds.Add(1) - 1
				if next*questionsPerSeed >= uint64(cases) || tally.failed.Load() >= failuresMax {
					return
				}
				tally.trySeed(t, seed+next)
			}
		})
	}
	group.Wait()
	ambiguous, empty := tally.ambiguous.Load(), tally.empty.Load()
	t.Logf("%d cases have several right answers and were compared in part only; the answer of %d is empty", ambiguous, empty)
	if tally.failed.Load() >= failuresMax {
		t.Fatalf("%d cases failed: the others are left out", tally.failed.Load())
	}
	if *viewFlag == "" && cases >= 300 && (ambiguous > int64(cases/12) || empty > int64(cases/3)) {
		t.Error("that is too many: the random cases have lost their point")
	}
}

// failuresMax bounds how many failing cases are made smaller and shown.
const failuresMax = 5

// randomTally counts what cases came to.
type randomTally struct{ ambiguous, empty, failed atomic.Int64 }

// trySeed asks the questions of a seed, up to the first that fails.
func (tally *randomTally) trySeed(t *testing.T, seed uint64) {
	cases, err := newCases(seed, questionsPerSeed)
	for _, c := range cases {
		found := verdict{}
		if err == nil {
			found, err = c.compare()
		}
		if err != nil {
			t.Errorf("seed %d: %v\n%s", seed, err, c)
			break
		}
		if found.ambiguous {
			tally.ambiguous.Add(1)
		}
		if found.empty {
			tally.empty.Add(1)
		}
		if found.difference != "" {
			tally.failed.Add(1)
			small := c.shrink()
			smallest, err := small.compare()
			t.Errorf("seed %d: the engine differs from the reference: %s (%v)\n%s", seed, smallest.difference, err, small)
			if err := small.close(); err != nil {
				t.Error(err)
			}
			break
		}
	}
	if err := cases[0].close(); err != nil {
		t.Errorf("seed %d: %v", seed, err)
	}
}
