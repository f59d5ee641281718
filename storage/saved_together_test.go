package storage

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// together renames a definition and rewrites a document of the store, as one.
func together(s *Store, ifVersion *int64) error {
	_, err := s.SaveTogether([]SavedChange{
		{Dataset: web, Remove: true, SaveRequest: SaveRequest{Kind: "definition", Name: "old"}},
		{Dataset: web, SaveRequest: SaveRequest{Kind: "definition", Name: "new", Content: []byte("x")}},
		{SaveRequest: SaveRequest{Kind: "definition", Name: "board", Content: []byte("new"), IfVersion: ifVersion, VersionsMax: 1}},
	})
	return err
}

const before, after = "old 1 x | board 1 old", "new 1 x | board 2 new"

func beforeTogether(t testing.TB, mem *vfs.Mem) *Store {
	t.Helper()
	s := newWeb(t, mem)
	_, err := define(s, "old", "x", nil)
	must(t, err)
	_, err = defineIn(s, "", "board", "old", nil)
	must(t, err)
	return s
}

func textsOfBoth(t testing.TB, s *Store) string {
	t.Helper()
	return savedTextsIn(t, s, web) + " | " + savedTextsIn(t, s, "")
}

func TestSaveTogether(t *testing.T) {
	mem := vfs.NewMem()
	s := beforeTogether(t, mem)
	wantError(t, together(s, version(7)), ErrConflict)
	if got := textsOfBoth(t, s); got != before {
		t.Fatalf("a conflict leaves %q", got)
	}
	if files := countFiles(t, mem, savedSuffix); files != 1 {
		t.Fatalf("a conflict leaves %d files with the dataset", files)
	}
	must(t, together(s, version(1)))
	if got := textsOfBoth(t, s); got != after {
		t.Fatalf("saved are %q", got)
	}
	twice := SavedChange{Dataset: web, SaveRequest: SaveRequest{Kind: "definition", Name: "a"}}
	_, err := s.SaveTogether([]SavedChange{twice, twice})
	wantError(t, err, ErrSavedRequest)
	_, err = s.SaveTogether([]SavedChange{{Dataset: web, SaveRequest: SaveRequest{Kind: "definition", Name: "a"}}, {Dataset: "none", SaveRequest: SaveRequest{Kind: "definition", Name: "a"}}})
	wantError(t, err, ErrNoDataset)
	wantSound(t, s)
	must(t, s.Close())
	s = openStore(t, mem)
	defer s.Close()
	if got := textsOfBoth(t, s); got != after {
		t.Fatalf("saved are %q after opening again", got)
	}
	if found := countFilesIn(t, mem, ownDirectory, savedSuffix); found != 1 {
		t.Fatalf("%d files of one kept version", found)
	}
}

// TestSaveTogetherSurvivesCrashes cuts the power at each file-system operation, and fails each once: there is all of
// it or nothing, whichever keeper it is with.
func TestSaveTogetherSurvivesCrashes(t *testing.T) {
	random := rand.New(rand.NewPCG(32, 32))
	operations := 0
	run := func(plan func(int) func(vfs.Operation) error, k int) (mem *vfs.Mem, done bool) {
		mem = vfs.NewMem()
		must(t, beforeTogether(t, mem).Close())
		fault := vfs.NewFault(mem)
		s, err := Open(fault, Options{})
		must(t, err)
		start := fault.Count()
		if plan != nil {
			fault.SetPlan(plan(start + k))
		}
		done = together(s, nil) == nil
		if plan == nil {
			operations = fault.Count() - start
		}
		_ = s.Close()
		return mem, done
	}
	run(nil, 0)
	if operations == 0 {
		t.Fatal("nothing is written")
	}
	for k := 1; k <= operations; k++ {
		for _, share := range []int{0, 50, 100} {
			mem, done := run(vfs.FailFrom, k)
			wantBoth(t, mem.CrashClone(vfs.KeepShare(random, share)), done, fmt.Sprintf("crash at operation %d, %d %% kept", k, share))
		}
		mem, done := run(vfs.FailNth, k)
		wantBoth(t, mem.CrashClone(vfs.KeepShare(random, 100)), done, fmt.Sprintf("error at operation %d", k))
	}
}

func wantBoth(t *testing.T, mem *vfs.Mem, done bool, place string) {
	t.Helper()
	s, err := Open(mem, Options{})
	if err != nil {
		t.Fatalf("%s: %v", place, err)
	}
	defer s.Close()
	wantSound(t, s)
	if got := textsOfBoth(t, s); got != after && (done || got != before) {
		t.Fatalf("%s: saved are %q", place, got)
	}
}

func TestVersionsAreBounded(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	defer s.Close()
	for i := range 7 {
		request := SaveRequest{Kind: "definition", Name: "a", Content: []byte(fmt.Sprint(i)), VersionsMax: 3}
		if i < 2 {
			request.VersionsMax = 0
		}
		_, err := s.Save(web, request)
		must(t, err)
	}
	snapshot := snapshotOf(t, s, web)
	var held []string
	for _, saved := range snapshot.SavedVersions("definition", "a") {
		content, err := snapshot.SavedContent(saved)
		held = append(held, fmt.Sprintf("%d %s", saved.Version, content))
		must(t, err)
	}
	snapshot.Release()
	if got := strings.Join(held, "; "); got != "5 4; 6 5; 7 6" {
		t.Fatalf("versions are %q", got)
	}
	if files := countFiles(t, mem, savedSuffix); files != 3 {
		t.Fatalf("%d files of 3 versions", files)
	}
	// A removal counts as a version; the last one stays, so that no number is given twice.
	_, err := s.SaveTogether([]SavedChange{{Dataset: web, Remove: true, SaveRequest: SaveRequest{Kind: "definition", Name: "a", VersionsMax: 1}}})
	must(t, err)
	if files := countFiles(t, mem, savedSuffix); files != 0 {
		t.Fatalf("%d files of a removal", files)
	}
	again, err := s.Save(web, SaveRequest{Kind: "definition", Name: "a", VersionsMax: 1})
	if must(t, err); again.Version != 9 {
		t.Fatalf("version %d follows 8", again.Version)
	}
	wantError(t, s.RemoveSaved(web, "definition", "b", nil), ErrNotSaved)
	wantError(t, s.RemoveSaved(web, "definition", "a", version(3)), ErrConflict)
}
