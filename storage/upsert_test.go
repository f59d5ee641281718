package storage

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func upsertConfig(columns ...string) DatasetConfig {
	config := webConfig()
	config.Identity = Identity{Upsert: columns}
	return config
}

// keyed gives events keys of a few, some none; sku is a number here and text there.
func keyed(random *rand.Rand, events []event, keys int) []event {
	text := random.IntN(2) == 0
	for i := range events {
		events[i].time = 1_700_000_000_000_000 + random.Int64N(20)*dayMicros
		number := random.Int64N(int64(keys))
		switch {
		case number%9 == 0:
		case text:
			events[i].values["sku"] = schema.StringOf(strconv.FormatInt(number, 10))
		default:
			events[i].values["sku"] = schema.IntOf(number)
		}
	}
	return events
}

// upsertModel holds the rows of a dataset in a plain list.
type upsertModel struct {
	columns    []string
	rows       []event
	duplicates int64
}

func (m *upsertModel) key(e event) string {
	key := ""
	for _, column := range m.columns {
		text := e.values[column].AsText()
		if text == "" {
			return ""
		}
		key += fmt.Sprintf("%q", text)
	}
	return key
}

func (m *upsertModel) add(events []event) {
	for _, e := range events {
		key := m.key(e)
		place := slices.IndexFunc(m.rows, func(old event) bool { return key != "" && m.key(old) == key })
		switch {
		case place < 0:
			m.rows = append(m.rows, e)
			continue
		case m.rows[place].time <= e.time:
			m.rows[place] = e
		}
		m.duplicates++
	}
}

func (m *upsertModel) compare(t *testing.T, s *Store, place string) {
	t.Helper()
	if got := readBack(t, s); !slices.Equal(got, texts(m.rows)) {
		t.Fatalf("%s: %d rows, want %d", place, len(got), len(m.rows))
	}
	if got, err := s.Duplicates(web); err != nil || got != m.duplicates {
		t.Fatalf("%s: %d superseded, want %d, %v", place, got, m.duplicates, err)
	}
}

// TestUpsertAgreesWithAModel: random schedules of pushes, commits, compactions and crashes leave the rows that a plain list has.
// Those of one seed are driven again with SLUICE_RANDOM_SEED=N SLUICE_RANDOM_CASES=1.
func TestUpsertAgreesWithAModel(t *testing.T) {
	seed, cases := randomSeed(t), 25
	if text := os.Getenv("SLUICE_RANDOM_CASES"); text != "" {
		var err error
		cases, err = strconv.Atoi(text)
		must(t, err)
	}
	for i := range uint64(cases) {
		random := rand.New(rand.NewPCG(seed+i, 30))
		mem := vfs.NewMem()
		model := &upsertModel{columns: [][]string{{"sku"}, {"sku", "user"}, {"user"}}[random.IntN(3)]}
		s, err := Open(mem, Options{BufferBytes: 1500})
		must(t, err)
		must(t, s.CreateDataset(upsertConfig(model.columns...)))
		for step := range 20 {
			place := fmt.Sprintf("SLUICE_RANDOM_SEED=%d SLUICE_RANDOM_CASES=1, key %q, step %d", seed+i, model.columns, step)
			events := keyed(random, randomEvents(random, 1+random.IntN(60)), 5+random.IntN(60))
			switch random.IntN(10) {
			case 0:
				_, err := s.Compact(context.Background(), web)
				must(t, err)
			case 1:
				must(t, s.Close())
				s, err = Open(mem, Options{BufferBytes: 1500})
				must(t, err)
			case 2:
				crashed := mem.CrashClone(vfs.KeepShare(random, random.IntN(101)))
				_ = s.Close()
				mem = crashed
				s, err = Open(mem, Options{BufferBytes: 1500})
				must(t, err)
			case 3, 4, 5:
				must(t, pushTo(s, step, events))
				model.add(events)
			default:
				must(t, ingest(s, step, events))
				model.add(events)
			}
			model.compare(t, s, place)
		}
		wantSound(t, s)
		must(t, s.Close())
	}
}

// TestUpsertOfManyAtOnce: commits and pushes at the same time leave one row of each key.
func TestUpsertOfManyAtOnce(t *testing.T) {
	s := openStore(t, vfs.NewMem())
	defer s.Close()
	must(t, s.CreateDataset(upsertConfig("sku")))
	var work sync.WaitGroup
	for who := range 4 {
		work.Go(func() {
			random := rand.New(rand.NewPCG(uint64(who), 31))
			for number := range 8 {
				events := keyed(random, randomEvents(random, 30), 40)
				for i := range events {
					events[i].values["sku"] = schema.IntOf(random.Int64N(40))
				}
				add := pushTo
				if number%2 == 0 {
					add = ingest
				}
				if err := add(s, who*1000+number, events); err != nil {
					t.Error(err)
				}
			}
		})
	}
	work.Wait()
	if got := readBack(t, s); len(got) != 40 {
		t.Errorf("%d rows of 40 keys", len(got))
	}
	got, err := s.Duplicates(web)
	must(t, err)
	if got != 4*8*30-40 {
		t.Errorf("%d superseded, want %d", got, 4*8*30-40)
	}
	wantSound(t, s)
}

// TestUpsertAfterACrashAnywhere cuts the power at each operation: each commit is there as a whole, or not.
func TestUpsertAfterACrashAnywhere(t *testing.T) {
	stride := seldomStride(7)
	random := rand.New(rand.NewPCG(randomSeed(t), 32))
	var bodies [][]event
	for range 5 {
		bodies = append(bodies, keyed(random, randomEvents(random, 20), 30))
	}
	life := func(system vfs.FS) (done int, err error) {
		s, err := Open(system, Options{BufferBytes: 1500})
		if err != nil {
			return 0, err
		}
		defer func() { err = errors.Join(err, s.Close()) }()
		if err := s.CreateDataset(upsertConfig("sku")); err != nil {
			return 0, err
		}
		for number, events := range bodies {
			if err := ingest(s, number, events); err != nil {
				return number, err
			}
		}
		return len(bodies), nil
	}
	counted := vfs.NewFault(vfs.NewMem())
	_, err := life(counted)
	must(t, err)
	for k := 1 + random.IntN(stride); k <= counted.Count(); k += stride {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailFrom(k))
		done, _ := life(fault)
		for _, share := range []int{0, 50, 100} {
			left := mem.CrashClone(vfs.KeepShare(random, share))
			s, err := Open(left, Options{})
			must(t, err)
			if len(s.Datasets()) > 0 {
				if s.Inputs(web, "file", fmt.Sprint(done)) != nil {
					done++
				}
				model := &upsertModel{columns: []string{"sku"}}
				for _, events := range bodies[:done] {
					model.add(events)
				}
				model.compare(t, s, fmt.Sprintf("crash at operation %d, %d %% kept, %d commits", k, share, done))
				wantSound(t, s)
			}
			if countFiles(t, left, pendingSuffix) > 0 {
				t.Fatalf("crash at operation %d: pending files are left", k)
			}
			must(t, s.Close())
		}
	}
}

// TestFollowersOfUpserts: who follows sees the rows that came, and not those that were only written anew.
func TestFollowersOfUpserts(t *testing.T) {
	s := openStore(t, vfs.NewMem())
	defer s.Close()
	must(t, s.CreateDataset(upsertConfig("sku")))
	row := func(sku, at int64) event {
		return event{time: 1_700_000_000_000_000 + at, values: map[string]schema.Value{"sku": schema.IntOf(sku), "page": schema.StringOf("p")}}
	}
	must(t, ingest(s, 1, []event{row(1, 1), row(2, 1), row(3, 1)}))
	follower, err := s.Follow(web)
	must(t, err)
	defer follower.Close()
	fresh := []event{row(2, 2), row(4, 2), row(3, 0)}
	must(t, ingest(s, 2, fresh))
	var seen []string
	must(t, takeTexts(t, follower, &seen))
	if want := texts(fresh[:2]); !slices.Equal(seen, want) {
		t.Errorf("followed %q, want %q", seen, want)
	}
}

// TestUpsertWaitsForWhatIsSetAside: rows of a segment that nobody reads cannot be superseded, so nothing is added meanwhile.
func TestUpsertWaitsForWhatIsSetAside(t *testing.T) {
	s := openStore(t, vfs.NewMem())
	defer s.Close()
	must(t, s.CreateDataset(upsertConfig("sku")))
	events := randomEvents(rand.New(rand.NewPCG(77, 2)), 30)
	for i := range events {
		events[i].values["sku"] = schema.IntOf(int64(i))
	}
	must(t, ingest(s, 1, events))
	snapshot, err := s.Snapshot(web)
	must(t, err)
	id := snapshot.Segments[0].Info().ID
	snapshot.Release()
	before := readBack(t, s)
	must(t, s.Quarantine(web, []uint64{id}))
	if err := ingest(s, 2, events); !errors.Is(err, ErrQuarantined) {
		t.Fatalf("a commit beside a segment that is set aside: %v", err)
	}
	_, err = s.Unquarantine(web)
	must(t, err)
	if got := readBack(t, s); !slices.Equal(got, before) {
		t.Fatalf("%d events, and before %d", len(got), len(before))
	}
	must(t, ingest(s, 3, events))
	if got := readBack(t, s); !slices.Equal(got, before) {
		t.Fatalf("the same rows again make %d of %d", len(got), len(before))
	}
	wantSound(t, s)
}
