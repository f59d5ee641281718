package eventid

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"
)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func randomOf(t testing.TB) *rand.Rand {
	t.Helper()
	seed := uint64(time.Now().UnixMicro())
	if text := os.Getenv("SLUICE_RANDOM_SEED"); text != "" {
		var err error
		seed, err = strconv.ParseUint(text, 10, 64)
		must(t, err)
	}
	t.Logf("SLUICE_RANDOM_SEED=%d", seed)
	return rand.New(rand.NewPCG(seed, 29))
}

// near is what all finders must say, by the plainest means.
func near(all []Entry, key Key, at, window int64) bool {
	return slices.ContainsFunc(all, func(e Entry) bool {
		distance := uint64(max(e.Time, at)) - uint64(min(e.Time, at))
		return e.Key == key && distance <= uint64(window)
	})
}

func randomEntries(random *rand.Rand, count int) Entries {
	var hasher Hasher
	found := map[Entry]bool{}
	for range count {
		found[Entry{hasher.Key(fmt.Appendf(nil, "id-%d", random.IntN(count))), randomTime(random)}] = true
	}
	var all Entries
	for e := range found {
		all = append(all, e)
	}
	slices.SortFunc(all, Entry.Compare)
	return all
}

func randomTime(random *rand.Rand) int64 {
	switch random.IntN(50) {
	case 0:
		return math.MinInt64
	case 1:
		return math.MaxInt64
	}
	return random.Int64N(1000) - 500
}

func encode(t testing.TB, all Entries) []byte {
	t.Helper()
	var file bytes.Buffer
	entries, least, greatest, err := Merge(context.Background(), &file, nil, all, nil)
	must(t, err)
	if wantLeast, wantGreatest := all.Times(); entries != len(all) || least != wantLeast || greatest != wantGreatest {
		t.Fatalf("%d entries from %d to %d were written", entries, least, greatest)
	}
	return file.Bytes()
}

// TestFinders holds entries, sets and runs to a search through all entries.
func TestFinders(t *testing.T) {
	random := randomOf(t)
	var hasher Hasher
	for _, count := range []int{1, 2, blockEntries, blockEntries + 1, 5000} {
		all := randomEntries(random, count)
		run, err := OpenRun(encode(t, all))
		must(t, err)
		set := NewSet()
		for _, e := range all {
			set.Add(e)
			set.Add(e)
		}
		for range 2000 {
			key, at, window := hasher.Key(fmt.Appendf(nil, "id-%d", random.IntN(count+3))), randomTime(random), random.Int64N(300)
			if random.IntN(9) == 0 {
				window = math.MaxInt64
			}
			want := near(all, key, at, window)
			for _, finder := range []Finder{all, set, run} {
				got, err := finder.Near(key, at, window)
				must(t, err)
				if got != want {
					t.Fatalf("%T of %d entries: %v at %d within %d: %v", finder, len(all), key, at, window, got)
				}
			}
		}
	}
}

// TestMerge splits entries over runs, and wants them back but for those that are left.
func TestMerge(t *testing.T) {
	random := randomOf(t)
	all := randomEntries(random, 3000)
	parts := make([]Entries, 4)
	for _, e := range all {
		place := random.IntN(len(parts))
		parts[place] = append(parts[place], e)
	}
	var runs []*Run
	for _, part := range parts[1:] {
		run, err := OpenRun(encode(t, part))
		must(t, err)
		runs = append(runs, run)
	}
	leave := func(e Entry) bool { return e.Key.Lo%7 == 0 }
	var file bytes.Buffer
	count, _, _, err := Merge(context.Background(), &file, runs, parts[0], leave)
	must(t, err)
	want := slices.DeleteFunc(slices.Clone(all), leave)
	merged, err := OpenRun(file.Bytes())
	must(t, err)
	var got Entries
	must(t, merged.Each(func(e Entry) bool { got = append(got, e); return true }))
	if !slices.Equal(got, want) || count != len(want) {
		t.Fatalf("%d entries, want %d", len(got), len(want))
	}
}

// TestAdmit compares with letting events in one by one.
func TestAdmit(t *testing.T) {
	random := randomOf(t)
	var hasher Hasher
	for _, count := range []int{0, 1, 10, 5000} {
		var candidates []Candidate
		var kept []Entry
		var left []int
		window := random.Int64N(200)
		for place := range count {
			e := Entry{hasher.Key(fmt.Appendf(nil, "%d", random.IntN(count/3+1))), random.Int64N(1000)}
			candidates = append(candidates, Candidate{e, place})
			if refuse := e.Time%5 == 0; refuse || near(kept, e.Key, e.Time, window) {
				left = append(left, place)
				continue
			}
			kept = append(kept, e)
		}
		got, gotLeft, err := Admit(Order(candidates), window, func(c Candidate) (bool, error) { return c.Time%5 == 0, nil })
		must(t, err)
		slices.SortFunc(kept, Entry.Compare)
		slices.Sort(gotLeft)
		if !slices.Equal(got, kept) || !slices.Equal(gotLeft, left) {
			t.Fatalf("%d of %d are kept, want %d; %d are left, want %d", len(got), count, len(kept), len(gotLeft), len(left))
		}
	}
}

// TestDamage flips every byte of a run: it is refused, or fails where it is read, or the byte is one that nobody reads.
func TestDamage(t *testing.T) {
	all := randomEntries(randomOf(t), 400)
	file := encode(t, all)
	for place := range file {
		damaged := bytes.Clone(file)
		damaged[place] ^= 0x10
		run, err := OpenRun(damaged)
		if err != nil {
			if !errors.Is(err, ErrCorrupt) && !errors.Is(err, ErrNewer) {
				t.Fatalf("byte %d: %v", place, err)
			}
			continue
		}
		var got Entries
		if err := run.Each(func(e Entry) bool { got = append(got, e); return true }); err != nil {
			continue
		}
		if !slices.Equal(got, all) {
			t.Fatalf("byte %d: other entries, and no error", place)
		}
	}
	for size := range len(file) {
		if run, err := OpenRun(file[:size]); err == nil {
			t.Fatalf("cut to %d bytes: %d entries", size, run.Len())
		}
	}
}

// TestFilter: the filter spares nearly all searches for ids that are not there.
func TestFilter(t *testing.T) {
	random := randomOf(t)
	all := randomEntries(random, 20_000)
	run, err := OpenRun(encode(t, all))
	must(t, err)
	var hasher Hasher
	passed := 0
	for i := range 20_000 {
		if run.filter.may(hasher.Key(fmt.Appendf(nil, "other-%d", i))) {
			passed++
		}
	}
	if passed > 400 {
		t.Errorf("%d of 20000 unknown ids pass the filter", passed)
	}
}

func FuzzOpenRun(f *testing.F) {
	all := randomEntries(rand.New(rand.NewPCG(1, 1)), 300)
	f.Add(encode(f, all))
	f.Fuzz(func(t *testing.T, file []byte) {
		run, err := OpenRun(file)
		if err != nil {
			return
		}
		_ = run.Each(func(e Entry) bool {
			_, _ = run.Near(e.Key, e.Time, 5)
			return true
		})
	})
}
