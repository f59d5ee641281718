package vfs

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// TestNewRootIsDurable: wherever a directory is new, the one that has its name is synced, so that the power takes none of them.
func TestNewRootIsDurable(t *testing.T) {
	top := t.TempDir()
	for _, made := range []struct {
		dir  string
		want []string // below top
	}{
		{"a/b/c", []string{".", "a", "a/b"}}, {"a/b/c", nil}, {"a/b/d", []string{"a/b"}}, {"a/../e/", []string{"."}},
	} {
		var got []string
		err := makeRoot(top+"/"+made.dir, func(parent string) error {
			below, err := filepath.Rel(top, parent)
			got = append(got, filepath.ToSlash(below))
			return err
		})
		if err != nil || !slices.Equal(got, made.want) {
			t.Errorf("%s: %q are synced, want %q (%v)", made.dir, got, made.want, err)
		}
		if info, err := os.Stat(filepath.Join(top, made.dir)); err != nil || !info.IsDir() {
			t.Errorf("%s: %v", made.dir, err)
		}
	}
	broken := errors.New("broken")
	if err := makeRoot(filepath.Join(top, "f"), func(string) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("a sync failed: %v", err)
	}
}
