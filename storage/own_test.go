package storage

import (
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func TestOwnDocumentsAreOfNoDataset(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	_, err := defineIn(s, "", "a", "of the store", nil)
	must(t, err)
	_, err = define(s, "a", "of the dataset", nil)
	must(t, err)
	_, err = defineIn(s, "", "a", "again", version(0))
	wantError(t, err, ErrConflict)
	if !strings.Contains(err.Error(), "of the store") {
		t.Fatalf("the error does not name the store: %v", err)
	}
	for range 2 {
		wantSaved(t, s, "a 1 of the dataset")
		if got := savedTextsIn(t, s, ""); got != "a 1 of the store" {
			t.Fatalf("the store keeps %q", got)
		}
		if names := s.Datasets(); len(names) != 1 {
			t.Fatalf("the datasets are %q", names)
		}
		_, err := s.Snapshot("")
		wantError(t, err, ErrNoDataset)
		_, err = s.Begin("")
		wantError(t, err, ErrNoDataset)
		_, err = s.Compact(t.Context(), "")
		wantError(t, err, ErrNoDataset)
		wantSound(t, s)
		must(t, s.Close())
		s = openStore(t, mem)
	}
	must(t, s.Close())
	if _, err := s.Documents(); err == nil {
		t.Fatal("a closed store has documents")
	}
}

func TestOwnDocumentsAreChecked(t *testing.T) {
	mem := vfs.NewMem()
	s := openStore(t, mem)
	saved, err := defineIn(s, "", "a", "one", nil)
	must(t, err)
	must(t, mem.Remove(ownDirectory+"/"+saved.File))
	report, err := s.Check(t.Context())
	must(t, err)
	if len(report.Problems) != 1 || !strings.Contains(report.Problems[0], "the store: ") || !strings.Contains(report.Problems[0], saved.File) {
		t.Fatalf("problems are %q", report.Problems)
	}
	must(t, s.Close())
}

// TestOwnDocumentsNeedTheirManifest keeps a store whose manifest was lost from being taken for an empty one.
func TestOwnDocumentsNeedTheirManifest(t *testing.T) {
	mem := vfs.NewMem()
	s := openStore(t, mem)
	_, err := defineIn(s, "", "a", "one", nil)
	must(t, err)
	must(t, s.Close())
	must(t, mem.Remove("manifest-00000001.log"))
	_, err = Open(mem, Options{})
	wantError(t, err, ErrNoManifest)
	if found, err := manifest.Exists(mem); found || err != nil {
		t.Fatalf("a manifest was made: %v", err)
	}
}
