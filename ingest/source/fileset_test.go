package source

import (
	"os"
	"path/filepath"
	"testing"
)

// TestFileSetAgainstWalk holds that a set selects exactly the files that a walk yields, also
// after they are gone.
func TestFileSetAgainstWalk(t *testing.T) {
	names := []string{"a.log", "b.gz", ".hidden", "sub/c.log", "sub/.git/x", "sub/deep/d.gz", "odd[1].log", "day-1/e.log", "day-1/f/g", "day-2", ".x/y.log"}
	patterns := []string{"", "*.log", "sub", "sub/*", "**/*.log", "day-?", "day-*/f", ".*", "**", ".x/*.log", "odd[1].log", "a.log", "*/deep", "[!d]*/**"}
	root := tree(t, names...)
	walked := map[string]map[string]bool{}
	for _, pattern := range patterns {
		walked[pattern] = map[string]bool{}
		expander := NewExpander(Options{})
		err := expander.Walk(t.Context(), filepath.Join(root, pattern), func(object Object) error {
			walked[pattern][object.Key] = true
			return nil
		}, func(name string, err error) { t.Error(name, err) })
		if err != nil {
			t.Errorf("%q: %v", pattern, err)
		}
	}
	check := func(when string) {
		for _, pattern := range patterns {
			set, err := NewFileSet([]string{filepath.Join(root, pattern)})
			if err != nil {
				t.Fatal(err)
			}
			for _, name := range names {
				path := filepath.Join(root, name)
				if got := set.Selects(path); got != walked[pattern][path] {
					t.Errorf("%s, %q selects %s: %v", when, pattern, name, got)
				}
			}
			for _, outside := range []string{filepath.Dir(root), root + "x", filepath.Join(root+"x", "a.log")} {
				if set.Selects(outside) {
					t.Errorf("%s, %q selects %s", when, pattern, outside)
				}
			}
		}
	}
	check("there")
	// odd[1].log is a glob when it is gone, and means odd1.log then.
	patterns = patterns[:10]
	for _, name := range names {
		if err := os.Remove(filepath.Join(root, name)); err != nil {
			t.Fatal(err)
		}
	}
	check("gone")
}

func TestFileSetFollowsLinks(t *testing.T) {
	root := tree(t, "real/a.log")
	link := filepath.Join(root, "link")
	if err := os.Symlink(filepath.Join(root, "real"), link); err != nil {
		t.Fatal(err)
	}
	set, err := NewFileSet([]string{filepath.Join(link, "gone.log"), filepath.Join(link, "sub", "*.gz")})
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]bool{
		"real/gone.log": true, "link/gone.log": false, "real/sub/x.gz": true, "real/a.log": false, "real/gone.log/x": true,
	} {
		if set.Selects(filepath.Join(root, path)) != want {
			t.Errorf("%s: not %v", path, want)
		}
	}
	if _, err := NewFileSet([]string{"a[b"}); err == nil {
		t.Error("a malformed pattern is taken")
	}
	if _, err := NewFileSet([]string{""}); err == nil {
		t.Error("an empty path is taken")
	}
}
