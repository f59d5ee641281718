package engine_test

import (
	"flag"
	"os"
	"strconv"
	"testing"
	"time"
)

var (
	seedFlag  = flag.Uint64("seed", 0, "the seed of the first random case; 0 takes one from the clock")
	casesFlag = flag.Int("cases", 300, "the number of random cases; SLUICE_RANDOM_CASES sets it, too")
	viewFlag  = flag.String("view", "", "the view that random cases ask; empty for all")
)

// randomCases returns the first seed and the number of cases.
func randomCases(t *testing.T) (seed uint64, cases int) {
	t.Helper()
	seed, cases = *seedFlag, *casesFlag
	if text := os.Getenv("SLUICE_RANDOM_CASES"); text != "" && !isFlagSet("cases") {
		n, err := strconv.Atoi(text)
		if err != nil {
			t.Fatalf("SLUICE_RANDOM_CASES: %v", err)
		}
		cases = n
	}
	if seed == 0 {
		seed = uint64(time.Now().UnixMicro())
	}
	return seed, cases
}

func isFlagSet(name string) bool {
	found := false
	flag.Visit(func(f *flag.Flag) { found = found || f.Name == name })
	return found
}

// TestRandomQueriesAgreeWithTheReference asks random questions about random events.
// Case i of seed s is case 0 of seed s+i: a failing one is asked again with
// -run TestRandomQueriesAgreeWithTheReference -seed N -cases 1.
func TestRandomQueriesAgreeWithTheReference(t *testing.T) {
	seed, cases := randomCases(t)
	t.Logf("%d cases from seed %d", cases, seed)
	ambiguous, empty, failed := 0, 0, 0
	for i := range cases {
		found, err := tryCase(t, seed+uint64(i))
		if err != nil {
			t.Errorf("seed %d: %v", seed+uint64(i), err)
		}
		if found.ambiguous {
			ambiguous++
		}
		if found.empty {
			empty++
		}
		if found.difference != "" {
			failed++
		}
		if failed == failuresMax {
			t.Fatalf("%d cases failed: the others are left out", failed)
		}
	}
	t.Logf("%d cases have several right answers and were compared in part only; the answer of %d is empty", ambiguous, empty)
	if *viewFlag == "" && cases >= 300 && (ambiguous > cases/20 || empty > cases/4) {
		t.Error("that is too many: the random cases have lost their point")
	}
}

// failuresMax bounds how many failing cases are made smaller and shown.
const failuresMax = 5

func tryCase(t *testing.T, seed uint64) (verdict, error) {
	t.Helper()
	c, err := newCase(seed)
	if err != nil {
		return verdict{}, err
	}
	found, err := c.compare()
	if err != nil || found.difference == "" {
		return found, err
	}
	small := c.shrink()
	smallest, err := small.compare()
	t.Errorf("seed %d: the engine differs from the reference: %s\n%s", seed, smallest.difference, small)
	return found, err
}
