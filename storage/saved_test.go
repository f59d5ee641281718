package storage

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

func version(n int64) *int64 { return &n }

func define(s *Store, name, content string, ifVersion *int64) (Saved, error) {
	return defineIn(s, web, name, content, ifVersion)
}

// defineIn saves with a dataset, or with the store itself where the keeper is empty.
func defineIn(s *Store, keeper, name, content string, ifVersion *int64) (Saved, error) {
	return s.Save(keeper, SaveRequest{Kind: "definition", Name: name, Description: "about " + name, Content: []byte(content), IfVersion: ifVersion})
}

// savedTexts lists the current definitions as "name version content".
func savedTexts(t testing.TB, s *Store) string {
	t.Helper()
	return savedTextsIn(t, s, web)
}

func savedTextsIn(t testing.TB, s *Store, keeper string) string {
	t.Helper()
	snapshot := snapshotOf(t, s, keeper)
	defer snapshot.Release()
	return snapshotTexts(t, snapshot)
}

func snapshotOf(t testing.TB, s *Store, keeper string) *Snapshot {
	t.Helper()
	take := s.Documents
	if keeper != "" {
		take = func() (*Snapshot, error) { return s.Snapshot(keeper) }
	}
	snapshot, err := take()
	must(t, err)
	return snapshot
}

func snapshotTexts(t testing.TB, snapshot *Snapshot) string {
	t.Helper()
	var lines []string
	for _, saved := range snapshot.Saved("definition") {
		content, err := snapshot.SavedContent(saved)
		must(t, err)
		lines = append(lines, fmt.Sprintf("%s %d %s", saved.Name, saved.Version, content))
	}
	return strings.Join(lines, "; ")
}

func wantSaved(t testing.TB, s *Store, want string) {
	t.Helper()
	if got := savedTexts(t, s); got != want {
		t.Fatalf("saved are %q, want %q", got, want)
	}
}

func TestSavedVersions(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	for _, step := range []struct{ name, content string }{{"b", "1"}, {"a", "x"}, {"b", "2"}} {
		_, err := define(s, step.name, step.content, nil)
		must(t, err)
	}
	wantSaved(t, s, "a 1 x; b 2 2")
	old, err := s.Snapshot(web)
	must(t, err)
	must(t, s.RemoveSaved(web, "definition", "a", nil))
	wantSaved(t, s, "b 2 2")
	again, err := define(s, "a", "y", nil)
	must(t, err)
	if again.Version != 3 {
		t.Fatalf("version %d follows the removal of version 1", again.Version)
	}
	must(t, s.ForgetSaved(web, "definition", "a"))
	must(t, s.ForgetSaved(web, "definition", "a"))
	if got := snapshotTexts(t, old); got != "a 1 x; b 2 2" {
		t.Fatalf("the snapshot changed to %q", got)
	}
	if files := countFiles(t, mem, savedSuffix); files != 4 {
		t.Fatalf("%d files while a snapshot needs 4", files)
	}
	old.Release()
	if files := countFiles(t, mem, savedSuffix); files != 3 {
		t.Fatalf("%d files of 3 versions", files)
	}
	wantSound(t, s)
	must(t, s.Close())
	s = openStore(t, mem)
	defer s.Close()
	wantSaved(t, s, "a 3 y; b 2 2")
	snapshot, err := s.Snapshot(web)
	must(t, err)
	defer snapshot.Release()
	versions := snapshot.SavedVersions("definition", "b")
	if len(versions) != 2 || versions[0].Version != 1 || versions[1].Description != "about b" || versions[1].Time == 0 {
		t.Fatalf("the history of b is %+v", versions)
	}
}

func TestSavedConflicts(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	_, err := define(s, "a", "1", version(1))
	wantError(t, err, ErrConflict)
	_, err = define(s, "a", "1", version(0))
	must(t, err)
	_, err = define(s, "a", "2", version(0))
	wantError(t, err, ErrConflict)
	_, err = define(s, "a", "2", version(1))
	must(t, err)
	wantError(t, s.RemoveSaved(web, "definition", "a", version(1)), ErrConflict)
	wantError(t, s.RemoveSaved(web, "lookup", "a", nil), ErrNotSaved)
	must(t, s.RemoveSaved(web, "definition", "a", version(2)))
	wantError(t, s.RemoveSaved(web, "definition", "a", nil), ErrNotSaved)
	wantError(t, s.ForgetSaved(web, "definition", "b"), ErrNotSaved)
	_, err = s.Save("other", SaveRequest{Kind: "definition", Name: "a"})
	wantError(t, err, ErrNoDataset)
	_, err = define(s, "a", "3", version(0))
	must(t, err)
	wantSaved(t, s, "a 4 3")
	wantSound(t, s)
}

func TestSaveRefuses(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	for name, request := range map[string]SaveRequest{
		"the kind is empty": {Name: "a"},
		"the name is empty": {Kind: "definition"},
		"at most 200":       {Kind: "definition", Name: strings.Repeat("a", 201)},
		"control":           {Kind: "definition", Name: "a\nb"},
		"at most 4096":      {Kind: "definition", Name: "a", Description: strings.Repeat("a", 5000)},
		"UTF-8":             {Kind: "definition", Name: "a", Description: "\xff"},
	} {
		if _, err := s.Save(web, request); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	wantSaved(t, s, "")
}

// TestSaveAtOnce lets many count up one document, each from the version that it read.
func TestSaveAtOnce(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	const writers, each = 4, 5
	var group sync.WaitGroup
	for range writers {
		group.Go(func() {
			for done := 0; done < each; {
				snapshot, err := s.Snapshot(web)
				must(t, err)
				current := int64(0)
				for _, saved := range snapshot.Saved("definition") {
					current = saved.Version
				}
				snapshot.Release()
				_, err = define(s, "n", fmt.Sprint(current+1), &current)
				if err == nil {
					done++
				} else if !errors.Is(err, ErrConflict) {
					t.Error(err)
					return
				}
			}
		})
	}
	group.Wait()
	wantSaved(t, s, fmt.Sprintf("n %d %d", writers*each, writers*each))
	wantSound(t, s)
}

func TestCheckFindsDamagedSaved(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	saved, err := define(s, "a", "amount > 1", nil)
	must(t, err)
	for _, content := range []string{"amount > 2", "amount", ""} {
		must(t, mem.Remove(datasetDirectory(web)+"/"+saved.File))
		if content != "" {
			putFile(t, mem, datasetDirectory(web)+"/"+saved.File, []byte(content))
		}
		report, err := s.Check(t.Context())
		must(t, err)
		if len(report.Problems) != 1 || !strings.Contains(report.Problems[0], saved.File) {
			t.Fatalf("content %q: problems are %q", content, report.Problems)
		}
		if content == "" {
			putFile(t, mem, datasetDirectory(web)+"/"+saved.File, nil)
		}
	}
}

// saves is a life of saved documents; after each step the state is one of history.
var saves = []struct {
	do   func(s *Store, keeper string) error
	then string
}{
	{func(*Store, string) error { return nil }, ""},
	{func(s *Store, in string) error { _, err := defineIn(s, in, "a", "one", nil); return err }, "a 1 one"},
	{func(s *Store, in string) error { _, err := defineIn(s, in, "a", "two", version(1)); return err }, "a 2 two"},
	{func(s *Store, in string) error { _, err := defineIn(s, in, "b", "", nil); return err }, "a 2 two; b 1 "},
	{func(s *Store, in string) error { return s.RemoveSaved(in, "definition", "a", nil) }, "b 1 "},
	{func(s *Store, in string) error { return s.ForgetSaved(in, "definition", "a") }, "b 1 "},
	{func(s *Store, in string) error { _, err := defineIn(s, in, "a", "three", nil); return err }, "a 4 three; b 1 "},
}

// live runs the saves and returns how many were acknowledged.
func live(system vfs.FS, keeper string) (done int, err error) {
	s, err := Open(system, Options{})
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if err := s.CreateDataset(webConfig()); err != nil {
		return 0, err
	}
	for i, save := range saves {
		if err := save.do(s, keeper); err != nil {
			return done, err
		}
		done = i
	}
	return done, nil
}

// verifySaved wants what was acknowledged, or the step in flight as a whole, and no file too many.
func verifySaved(t *testing.T, system *vfs.Mem, keeper string, done int, place string) {
	t.Helper()
	s, err := Open(system, Options{})
	if err != nil {
		t.Fatalf("%s: %v", place, err)
	}
	defer s.Close()
	if len(s.Datasets()) == 0 && done == 0 {
		return
	}
	wantSound(t, s)
	got, next := savedTextsIn(t, s, keeper), min(done+1, len(saves)-1)
	if got != saves[done].then && got != saves[next].then {
		t.Fatalf("%s: saved are %q after %q", place, got, saves[done].then)
	}
	snapshot := snapshotOf(t, s, keeper)
	files := 0
	for _, saved := range snapshot.view.saved {
		if !saved.Removed {
			files++
		}
	}
	snapshot.Release()
	directory := snapshot.dataset.directory
	if found := countFilesIn(t, system, directory, savedSuffix); found != files || countFilesIn(t, system, directory, pendingSuffix) > 0 {
		t.Fatalf("%s: %d files of %d versions", place, found, files)
	}
	_, err = defineIn(s, keeper, "last", "works", nil)
	must(t, err)
}

// TestSavedSurviveCrashes cuts the power at each file-system operation, and fails each once.
func TestSavedSurviveCrashes(t *testing.T) { survive(t, web) }

// TestOwnSavedSurviveCrashes does the same to documents of the store itself.
func TestOwnSavedSurviveCrashes(t *testing.T) { survive(t, "") }

func survive(t *testing.T, keeper string) {
	random := rand.New(rand.NewPCG(31, 31))
	counted := vfs.NewFault(vfs.NewMem())
	_, err := live(counted, keeper)
	must(t, err)
	for k := 1; k <= counted.Count(); k++ {
		for _, share := range []int{0, 50, 100} {
			mem := vfs.NewMem()
			fault := vfs.NewFault(mem)
			fault.SetPlan(vfs.FailFrom(k))
			done, _ := live(fault, keeper)
			verifySaved(t, mem.CrashClone(vfs.KeepShare(random, share)), keeper, done, fmt.Sprintf("crash at operation %d, %d %% kept", k, share))
		}
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailNth(k))
		done, _ := live(fault, keeper)
		verifySaved(t, mem.CrashClone(vfs.KeepShare(random, 100)), keeper, done, fmt.Sprintf("error at operation %d", k))
	}
}
