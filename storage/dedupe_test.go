package storage

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/sluice-analytics/sluice/storage/eventid"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func dedupeConfig(window int64) DatasetConfig {
	config := webConfig()
	config.Identity = Identity{Dedupe: "id", Window: window}
	return config
}

// identified gives events ids of a few, some none, and times of which some are near each other.
func identified(random *rand.Rand, events []event, ids int) []event {
	for i := range events {
		events[i].time = 1_700_000_000_000_000 + random.Int64N(40)*dayMicros/4
		switch number := random.IntN(ids); {
		case number%7 == 0:
		case number%11 == 0:
			events[i].values["id"] = schema.StringOf("")
		default:
			events[i].values["id"] = schema.StringOf(fmt.Sprintf("id-%d", number))
		}
	}
	return events
}

// dedupeModel holds the events of a dataset in a plain list.
type dedupeModel struct {
	window     int64
	events     []event
	duplicates int64
}

// add lets events in one after the other, and returns how many were left out.
func (m *dedupeModel) add(events []event) (left int64) {
	for _, e := range events {
		id := e.values["id"].Text
		if id != "" && slices.ContainsFunc(m.events, func(old event) bool {
			return old.values["id"].Text == id && max(old.time, e.time)-min(old.time, e.time) <= m.window
		}) {
			left++
			continue
		}
		m.events = append(m.events, e)
	}
	m.duplicates += left
	return left
}

// dedupeLife drives a store and its model with the same random steps.
type dedupeLife struct {
	t      *testing.T
	random *rand.Rand
	mem    *vfs.Mem
	store  *Store
	model  dedupeModel
	next   int
	// beside says that others add events while a transaction is open.
	beside bool
}

func (c *dedupeLife) open() {
	c.t.Helper()
	var err error
	c.store, err = Open(c.mem, Options{BufferBytes: 1500})
	must(c.t, err)
}

func (c *dedupeLife) events() []event {
	return identified(c.random, randomEvents(c.random, c.random.IntN(40)), 200)
}

func (c *dedupeLife) step() string {
	switch kind := c.random.IntN(20); {
	case kind < 8:
		return c.push()
	case kind < 13:
		return c.commit()
	case kind < 15:
		must(c.t, c.store.Seal(context.Background(), web))
		return "seal"
	case kind < 16:
		_, err := c.store.Compact(context.Background(), web)
		must(c.t, err)
		return "compact"
	case kind < 17:
		must(c.t, c.store.Close())
		c.open()
		return "close and open"
	case kind < 18:
		crashed := c.mem.CrashClone(vfs.KeepShare(c.random, c.random.IntN(101)))
		_ = c.store.Close()
		c.mem = crashed
		c.open()
		return "crash"
	default:
		c.compare()
		return "look"
	}
}

func (c *dedupeLife) push() string {
	events := c.events()
	body := pushOf(c.next, events)
	c.next++
	var outcome Outcome
	body.Outcome = &outcome
	must(c.t, c.store.Push(context.Background(), body))
	left := c.model.add(events)
	c.wantLeft(outcome.Duplicates, left)
	c.wantInput(c.next-1, "http", events, left)
	return fmt.Sprintf("push %d of %d", len(events), int64(len(events))-left)
}

func (c *dedupeLife) wantLeft(got, want int64) {
	c.t.Helper()
	if got != want {
		c.t.Fatalf("%d events were left out, want %d", got, want)
	}
}

func (c *dedupeLife) wantInput(number int, source string, events []event, left int64) {
	c.t.Helper()
	found := c.store.Inputs(web, source, fmt.Sprint(number))
	if len(found) != 1 || found[0].Rows != int64(len(events))-left || found[0].Duplicates != left {
		c.t.Fatalf("input %d of %d events, %d left out: %+v", number, len(events), left, found)
	}
}

// commit commits some inputs as one; others may push while the transaction is open.
func (c *dedupeLife) commit() string {
	transaction, err := c.store.Begin(web)
	must(c.t, err)
	defer transaction.Rollback()
	var inputs [][]event
	first := c.next
	said := ""
	for range 1 + c.random.IntN(3) {
		events := c.events()
		for part := range slices.Chunk(events, 7) {
			must(c.t, transaction.Append(context.Background(), batchOf(part)))
		}
		transaction.AddInput(Input{Source: "file", Key: fmt.Sprint(c.next), Version: "1", Rows: int64(len(events))})
		c.next++
		inputs = append(inputs, events)
	}
	if c.beside {
		number := c.next
		said = c.push() + " beside "
		c.next = number + 1
	}
	must(c.t, transaction.Commit(context.Background()))
	total := int64(0)
	for i, events := range inputs {
		left := c.model.add(events)
		total += left
		c.wantInput(first+i, "file", events, left)
	}
	c.wantLeft(transaction.Duplicates(), total)
	return fmt.Sprintf("%scommit %d inputs, %d left out", said, len(inputs), total)
}

func (c *dedupeLife) compare() {
	c.t.Helper()
	wantEvents(c.t, c.store, c.model.events)
	got, err := c.store.Duplicates(web)
	must(c.t, err)
	c.wantLeft(got, c.model.duplicates)
}

// TestDedupeAgreesWithAModel: random schedules of pushes, commits, seals, compactions and crashes leave out what a plain list leaves out.
// Those of one seed are driven again with SLUICE_RANDOM_SEED=N SLUICE_RANDOM_CASES=1.
func TestDedupeAgreesWithAModel(t *testing.T) {
	seed, cases := randomSeed(t), 40
	if text := os.Getenv("SLUICE_RANDOM_CASES"); text != "" {
		var err error
		cases, err = strconv.Atoi(text)
		must(t, err)
	}
	for i := range uint64(cases) {
		c := &dedupeLife{t: t, random: rand.New(rand.NewPCG(seed+i, 29)), mem: vfs.NewMem()}
		// With these two windows it does not matter which of several events of an id near each other came first.
		c.beside = c.random.IntN(2) == 0
		c.model.window = []int64{1, 100 * dayMicros}[c.random.IntN(2)]
		if !c.beside {
			c.model.window = c.random.Int64N(6 * dayMicros)
		}
		c.model.window = max(1, c.model.window)
		c.open()
		must(t, c.store.CreateDataset(dedupeConfig(c.model.window)))
		var steps []string
		func() {
			defer func() {
				if t.Failed() {
					t.Logf("SLUICE_RANDOM_SEED=%d SLUICE_RANDOM_CASES=1: window %d, %q", seed+i, c.model.window, steps)
				}
			}()
			for range 25 {
				steps = append(steps, c.step())
			}
			c.compare()
			wantSound(t, c.store)
			must(t, c.store.Close())
		}()
	}
}

// TestDedupeOfManyAtOnce: pushes and transactions that bring the same events at the same time let each in once.
func TestDedupeOfManyAtOnce(t *testing.T) {
	s := openStore(t, vfs.NewMem())
	defer s.Close()
	must(t, s.CreateDataset(dedupeConfig(dayMicros)))
	random := rand.New(rand.NewPCG(9, 29))
	var bodies [][]event
	ids := map[string]event{}
	for range 30 {
		var events []event
		for range 20 {
			number := random.IntN(200)
			e := event{time: 1_700_000_000_000_000, values: map[string]schema.Value{"id": schema.StringOf(fmt.Sprint(number)), "page": schema.StringOf("x")}}
			events = append(events, e)
			ids[fmt.Sprint(number)] = e
		}
		bodies = append(bodies, events)
	}
	var work sync.WaitGroup
	for who := range 4 {
		work.Go(func() {
			for number, events := range bodies {
				add := pushTo
				if (number+who)%3 == 0 {
					add = ingest
				}
				if err := add(s, who*1000+number, events); err != nil {
					t.Error(err)
				}
				if number%10 == 5 {
					if err := s.Seal(context.Background(), web); err != nil {
						t.Error(err)
					}
				}
			}
		})
	}
	work.Wait()
	var want []event
	for _, e := range ids {
		want = append(want, e)
	}
	wantEvents(t, s, want)
	got, err := s.Duplicates(web)
	must(t, err)
	if total := int64(4*30*20 - len(want)); got != total {
		t.Errorf("%d duplicates, want %d", got, total)
	}
	wantSound(t, s)
}

// dedupeScript brings the same events again and again, by pushes and commits, and stops at the first error.
func dedupeScript(system vfs.FS, bodies [][]event) (done int, err error) {
	s, err := Open(system, Options{BufferBytes: 1500})
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if len(s.Datasets()) == 0 {
		if err := s.CreateDataset(dedupeConfig(dayMicros)); err != nil {
			return 0, err
		}
	}
	for number, events := range bodies {
		add := pushTo
		if number%2 == 1 {
			add = ingest
		}
		if err := add(s, number, events); err != nil && !errors.Is(err, ErrInputExists) {
			return number, err
		}
		if number == 2 {
			if err := sealWeb(s); err != nil {
				return number, err
			}
		}
	}
	return len(bodies), nil
}

// TestDedupeAfterACrashAnywhere cuts the power at each operation, and brings everything again: each event is there once.
func TestDedupeAfterACrashAnywhere(t *testing.T) {
	stride := seldomStride(9)
	random := rand.New(rand.NewPCG(randomSeed(t), 29))
	var bodies [][]event
	for range 6 {
		bodies = append(bodies, identified(random, randomEvents(random, 16), 60))
	}
	counted := vfs.NewFault(vfs.NewMem())
	_, err := dedupeScript(counted, bodies)
	must(t, err)
	model := dedupeModel{window: dayMicros}
	for _, events := range bodies {
		model.add(events)
	}
	for k := 1 + random.IntN(stride); k <= counted.Count(); k += stride {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailFrom(k))
		_, _ = dedupeScript(fault, bodies)
		for _, share := range []int{0, 50, 100} {
			left := mem.CrashClone(vfs.KeepShare(random, share))
			if _, err := dedupeScript(left, bodies); err != nil {
				t.Fatalf("crash at operation %d, %d %% kept: %v", k, share, err)
			}
			s, err := Open(left, Options{})
			must(t, err)
			if got := readBack(t, s); !slices.Equal(got, texts(model.events)) {
				t.Fatalf("crash at operation %d, %d %% kept: %d events, want %d", k, share, len(got), len(model.events))
			}
			if report := wantSound(t, s); countFiles(t, left, pendingSuffix) > 0 || report.Events != int64(len(model.events)) {
				t.Fatalf("crash at operation %d, %d %% kept: %+v", k, share, report)
			}
			must(t, s.Close())
		}
	}
}

// TestIdentityIsFixed: what a dataset with events does may not change, but for the window.
func TestIdentityIsFixed(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	must(t, s.SetIdentity(web, Identity{Dedupe: "id", Window: 5}))
	must(t, s.SetIdentity(web, Identity{Dedupe: "page", Window: 5}))
	must(t, s.SetIdentity(web, Identity{Dedupe: "id", Window: dayMicros}))
	random := rand.New(rand.NewPCG(6, 29))
	must(t, ingest(s, 1, identified(random, randomEvents(random, 30), 60)))
	must(t, s.SetIdentity(web, Identity{Dedupe: "id", Window: 2 * dayMicros}))
	for _, other := range []Identity{{}, {Dedupe: "page", Window: dayMicros}, {Upsert: []string{"id"}}} {
		wantError(t, s.SetIdentity(web, other), ErrIdentityFixed)
	}
	for _, wrong := range []Identity{
		{Dedupe: "id"}, {Dedupe: "time", Window: 1}, {Dedupe: "id", Window: 1, Upsert: []string{"id"}}, {Upsert: []string{"a", "a"}},
	} {
		if err := s.SetIdentity(web, wrong); err == nil {
			t.Errorf("%+v was taken", wrong)
		}
	}
	config, _, err := s.Describe(web)
	must(t, err)
	if !config.Identity.Equal(Identity{Dedupe: "id", Window: 2 * dayMicros}) {
		t.Errorf("the dataset has %+v", config.Identity)
	}
}

// TestIDFilesAreMerged: many small commits leave few files of ids, with the ids of all events.
func TestIDFilesAreMerged(t *testing.T) {
	mem := vfs.NewMem()
	s := openStore(t, mem)
	must(t, s.CreateDataset(dedupeConfig(dayMicros)))
	random := rand.New(rand.NewPCG(8, 29))
	const commits = 70
	model := dedupeModel{window: dayMicros}
	for number := range commits {
		events := identified(random, randomEvents(random, 5), 100_000)
		must(t, ingest(s, number, events))
		model.add(events)
	}
	must(t, s.Close())
	s = openStore(t, mem)
	for more := true; more; {
		var err error
		d, err := s.dataset(web)
		must(t, err)
		more, err = s.mergeIDs(context.Background(), d)
		must(t, err)
	}
	if files := countFiles(t, mem, idsSuffix); files > 3*idFilesPerTier {
		t.Errorf("%d files of ids after %d commits", files, commits)
	}
	wantEvents(t, s, model.events)
	wantSound(t, s)
	again := slices.Clone(model.events)
	must(t, ingest(s, commits, again))
	model.add(again)
	wantEvents(t, s, model.events)
	must(t, s.Close())
}

// TestPlanIDMerge: files of about one size are merged, and those before all events go.
func TestPlanIDMerge(t *testing.T) {
	file := func(id uint64, entries, from, to int64) manifest.IDFile {
		return manifest.IDFile{ID: id, Entries: entries, MinTime: from, MaxTime: to}
	}
	files := []manifest.IDFile{file(1, 100, 0, 9), file(2, 100_000, 5, 50), file(3, 90, 10, 20), file(4, 110, 30, 40), file(5, 80, 10, 11)}
	if plan := planIDMerge(files, 0); plan == nil || len(plan.merged) != 4 || len(plan.stale) != 0 {
		t.Errorf("got %+v", plan)
	}
	if plan := planIDMerge(files, 10); plan == nil || len(plan.merged) != 0 || len(plan.stale) != 1 || plan.stale[0].ID != 1 {
		t.Errorf("got %+v", plan)
	}
	if plan := planIDMerge(files[1:], 0); plan != nil {
		t.Errorf("got %+v", plan)
	}
	large := []manifest.IDFile{file(1, 6<<20, 0, 9), file(2, 6<<20, 0, 9), file(3, 6<<20, 0, 9), file(4, 6<<20, 0, 9)}
	if plan := planIDMerge(large, 0); plan != nil {
		t.Errorf("got %+v", plan)
	}
}

// TestDamagedIDs: a file of ids that is damaged is named by check, and lets nothing in by mistake.
func TestDamagedIDs(t *testing.T) {
	mem := vfs.NewMem()
	s := openStore(t, mem)
	must(t, s.CreateDataset(dedupeConfig(dayMicros)))
	events := identified(rand.New(rand.NewPCG(4, 29)), randomEvents(rand.New(rand.NewPCG(3, 29)), 30), 1000)
	must(t, ingest(s, 1, events))
	d, err := s.dataset(web)
	must(t, err)
	path := d.identities.hold()[0].path
	d.identities.letGo(d.identities.files)
	must(t, s.Close())
	bytes, err := vfs.ReadFile(mem, path)
	must(t, err)
	bytes[20] ^= 1
	must(t, mem.Remove(path))
	putFile(t, mem, path, bytes)
	s = openStore(t, mem)
	wantError(t, pushTo(s, 2, events), eventid.ErrCorrupt)
	wantError(t, ingest(s, 3, events), eventid.ErrCorrupt)
	report, err := s.Check(context.Background())
	must(t, err)
	if len(report.Problems) != 1 || !strings.Contains(report.Problems[0], path) {
		t.Errorf("problems: %q", report.Problems)
	}
	must(t, s.Close())
}
