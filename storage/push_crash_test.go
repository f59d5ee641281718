package storage

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// pushScript is a life of a store with pushes, seals, commits, a dataset that is dropped and made again, a compaction,
// and a second opening. It stops at the first error.
type pushScript struct {
	events [][]event
	// held are the numbers of the bodies that are in the dataset for sure; inFlight is one whose outcome is unknown, or -1.
	held     []int
	inFlight int
	// made says that the dataset was acknowledged, dropping that it may be gone with all of held.
	made, dropping bool
}

func newPushScript() *pushScript {
	random := rand.New(rand.NewPCG(20, 31))
	c := &pushScript{inFlight: -1}
	for range 12 {
		c.events = append(c.events, randomEvents(random, 8))
	}
	return c
}

// steps of a life; a step returns what failed.
func (c *pushScript) run(system vfs.FS) error {
	if err := c.first(system); err != nil {
		return err
	}
	return c.second(system)
}

func (c *pushScript) add(number int, add func(number int, events []event) error) error {
	c.inFlight = number
	if err := add(number, c.events[number]); err != nil {
		return err
	}
	c.held, c.inFlight = append(c.held, number), -1
	return nil
}

func (c *pushScript) first(system vfs.FS) (err error) {
	s, err := Open(system, Options{BufferBytes: 1500})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if err := s.CreateDataset(webConfig()); err != nil {
		return err
	}
	c.made = true
	push := func(number int, events []event) error { return pushTo(s, number, events) }
	commit := func(number int, events []event) error { return ingest(s, number, events) }
	for number := range 2 {
		if err := c.add(number, push); err != nil {
			return err
		}
	}
	c.dropping = true
	if err := s.DropDataset(web); err != nil {
		return err
	}
	c.held, c.dropping, c.made = nil, false, false
	if err := s.CreateDataset(webConfig()); err != nil {
		return err
	}
	c.made = true
	for _, step := range []func() error{
		func() error { return c.add(2, push) },
		func() error { return c.add(3, commit) },
		func() error { return look(s) },
		func() error { return c.add(4, push) },
		func() error { return sealWeb(s) },
		func() error { return c.add(5, push) },
		func() error { return c.add(6, commit) },
		func() error { return compactAll(s) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// look makes pieces.
func look(s *Store) error {
	snapshot, err := s.Snapshot(web)
	if err == nil {
		snapshot.Release()
	}
	return err
}

func (c *pushScript) second(system vfs.FS) (err error) {
	s, err := Open(system, Options{BufferBytes: 1500})
	if err != nil {
		return err
	}
	push := func(number int, events []event) error { return pushTo(s, number, events) }
	for number := 7; number < 9; number++ {
		if err := c.add(number, push); err != nil {
			return errors.Join(err, s.Close())
		}
	}
	if err := sealWeb(s); err != nil {
		return errors.Join(err, s.Close())
	}
	return errors.Join(c.add(9, push), s.Close())
}

// source is that of a number's input: pushes and commits differ.
func sourceOf(number int) string {
	if number == 3 || number == 6 {
		return "file"
	}
	return "http"
}

// verify opens what is left twice, and compares it with what was acknowledged.
func (c *pushScript) verify(t *testing.T, system *vfs.Mem, place string) {
	t.Helper()
	for opening := range 2 {
		s, err := Open(system, Options{BufferBytes: 1500})
		if err != nil {
			t.Fatalf("%s, opening %d: %v", place, opening, err)
		}
		c.compare(t, s, fmt.Sprintf("%s, opening %d", place, opening))
		must(t, s.Close())
	}
	if logs := countPushLogs(t, system); logs != 0 {
		t.Fatalf("%s: %d push logs are left when all is sealed", place, logs)
	}
	s, err := Open(system, Options{})
	must(t, err)
	if len(s.Datasets()) > 0 {
		must(t, pushTo(s, 11, c.events[11]))
		c.held = append(c.held, 11)
		c.compare(t, s, place+", after one more")
		c.held = c.held[:len(c.held)-1]
		wantSound(t, s)
	}
	must(t, s.Close())
}

func (c *pushScript) compare(t *testing.T, s *Store, place string) {
	t.Helper()
	if len(s.Datasets()) == 0 {
		if c.made && !c.dropping {
			t.Fatalf("%s: the dataset is gone", place)
		}
		return
	}
	held := slices.Clone(c.held)
	if c.inFlight >= 0 && s.Inputs(web, sourceOf(c.inFlight), fmt.Sprint(c.inFlight)) != nil {
		held = append(held, c.inFlight)
	}
	var want []event
	for number := range c.events {
		if present := s.Inputs(web, sourceOf(number), fmt.Sprint(number)) != nil; present != slices.Contains(held, number) {
			t.Fatalf("%s: input %d present: %v; held are %v", place, number, present, held)
		}
	}
	for _, number := range held {
		want = append(want, c.events[number]...)
	}
	if got := readBack(t, s); !slices.Equal(got, texts(want)) {
		t.Fatalf("%s: %d events, want %d", place, len(got), len(want))
	}
	if _, total, err := s.Rejects(web, 0); err != nil || total != int64(len(held)) {
		t.Fatalf("%s: %d rejects of %d bodies, %v", place, total, len(held), err)
	}
}

// randomSeed is that of SLUICE_RANDOM_SEED, or else one of the clock.
func randomSeed(t testing.TB) uint64 {
	t.Helper()
	seed := uint64(time.Now().UnixMicro())
	if text := os.Getenv("SLUICE_RANDOM_SEED"); text != "" {
		var err error
		seed, err = strconv.ParseUint(text, 10, 64)
		must(t, err)
	}
	t.Logf("SLUICE_RANDOM_SEED=%d", seed)
	return seed
}

func firstOf(t testing.TB, parts int) int { return int(randomSeed(t) % uint64(parts)) }

// TestPushCrashAtEveryOperation cuts the power at each file-system operation, with none, half and all of what was not
// synced kept.
func TestPushCrashAtEveryOperation(t *testing.T) {
	random := rand.New(rand.NewPCG(21, 31))
	counted := vfs.NewFault(vfs.NewMem())
	must(t, newPushScript().run(counted))
	total := counted.Count()
	first, stride := crashPlaces(t)
	for k := first; k <= total; k += stride {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailFrom(k))
		c := newPushScript()
		_ = c.run(fault)
		for _, share := range []int{0, 50, 100} {
			place := fmt.Sprintf("crash at operation %d of %d, %d %% kept", k, total, share)
			c.verify(t, mem.CrashClone(vfs.KeepShare(random, share)), place)
		}
	}
}

// TestPushErrorAtEveryOperation fails one operation; nothing that was acknowledged is lost or doubled.
func TestPushErrorAtEveryOperation(t *testing.T) {
	random := rand.New(rand.NewPCG(22, 31))
	counted := vfs.NewFault(vfs.NewMem())
	must(t, newPushScript().run(counted))
	total := counted.Count()
	first, stride := crashPlaces(t)
	for k := first; k <= total; k += stride {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailNth(k))
		c := newPushScript()
		_ = c.run(fault)
		for _, share := range []int{0, 100} {
			c.verify(t, mem.CrashClone(vfs.KeepShare(random, share)), fmt.Sprintf("error at operation %d of %d, %d %% kept", k, total, share))
		}
	}
}

// TestPushFailedSync fails each sync of a push and a seal in turn: nothing of it is acknowledged or shown, the store then refuses to
// write and goes on reading.
func TestPushFailedSync(t *testing.T) {
	random := rand.New(rand.NewPCG(23, 31))
	first, second := randomEvents(random, 30), randomEvents(random, 30)
	for n := 1; ; n++ {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		s := openStore(t, fault)
		must(t, s.CreateDataset(webConfig()))
		want := first
		must(t, pushTo(s, 1, first))
		must(t, sealWeb(s)) // so that the next push begins a file
		syncs := 0
		fault.SetPlan(func(op vfs.Operation) error {
			if op.Kind == vfs.OpSync || op.Kind == vfs.OpSyncDir {
				if syncs++; syncs == n {
					return vfs.ErrInjected
				}
			}
			return nil
		})
		err := pushTo(s, 2, second)
		if err == nil {
			want = append(slices.Clone(want), second...)
			err = sealWeb(s)
		}
		if err == nil {
			must(t, s.Close())
			if n < 6 {
				t.Fatalf("only %d syncs in a push and a seal", n-1)
			}
			return
		}
		wantError(t, err, ErrReadOnly)
		wantError(t, err, vfs.ErrInjected)
		wantError(t, pushTo(s, 3, second), ErrReadOnly)
		if syncs != n {
			t.Fatalf("sync %d failed, and %d were tried", n, syncs)
		}
		wantEvents(t, s, want)
		must(t, s.Close())
		s = openStore(t, mem.CrashClone(func() bool { return false }))
		wantEvents(t, s, want)
		must(t, s.Close())
	}
}

// TestPushDiskFull fills the disk at many places of a push and a seal, and makes room again.
func TestPushDiskFull(t *testing.T) {
	random := rand.New(rand.NewPCG(24, 31))
	mem := vfs.NewMem()
	fault := vfs.NewFault(mem)
	s := newWeb(t, fault)
	var want []event
	full := 0
	for number := range 200 {
		events := randomEvents(random, 20)
		fault.SetQuota(int64(number) * 61)
		err := pushTo(s, number, events)
		if err == nil {
			want = append(want, events...)
			err = sealWeb(s)
		}
		fault.SetQuota(-1)
		if err != nil {
			full++
			wantError(t, err, vfs.ErrNoSpace)
			if errors.Is(err, ErrReadOnly) {
				t.Fatalf("a full disk ended the store: %v", err)
			}
		}
		if number%10 == 0 || err == nil {
			wantEvents(t, s, want)
		}
		if err == nil {
			break
		}
	}
	if full < 10 {
		t.Fatalf("the disk was full %d times only", full)
	}
	must(t, s.Seal(context.Background(), web))
	wantEvents(t, s, want)
	wantSound(t, s)
	if files := countFiles(t, mem, pendingSuffix); files > 0 || countPushLogs(t, mem) > 0 {
		t.Fatalf("%d pending files and %d push logs are left", files, countPushLogs(t, mem))
	}
}
