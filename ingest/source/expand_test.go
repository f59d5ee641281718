package source

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// tree makes files, each with its own name as content, and returns their folder.
func tree(t *testing.T, names ...string) string {
	t.Helper()
	root, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(name), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestWalkPaths(t *testing.T) {
	root := tree(t, "b.log", "a.log", ".hidden", "sub/c.log", "sub/.git/x", "sub/deep/d.gz", "odd[1].log", "day-1/e.log")
	if err := os.Symlink(filepath.Join(root, "a.log"), filepath.Join(root, "current.log")); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		source string
		want   []string // below the root; nil for an error
	}{
		{"a.log", []string{"a.log"}},
		{"./sub/../a.log", []string{"a.log"}},
		{"current.log", []string{"a.log"}},
		{".hidden", []string{".hidden"}},
		{"sub", []string{"sub/c.log", "sub/deep/d.gz"}},
		{".", []string{"a.log", "b.log", "day-1/e.log", "odd[1].log", "sub/c.log", "sub/deep/d.gz"}},
		{"*.log", []string{"a.log", "b.log", "odd[1].log"}},
		{"**/*.log", []string{"a.log", "b.log", "day-1/e.log", "odd[1].log", "sub/c.log"}},
		{"sub/*", []string{"sub/c.log", "sub/deep/d.gz"}},
		{"day-?", []string{"day-1/e.log"}},
		{"odd[1].log", []string{"odd[1].log"}},
		{".hid*", []string{".hidden"}},
		{"*.csv", nil},
		{"no/*.csv", nil},
		{"nothing.log", nil},
		{"http://user:password@host/x", nil},
		{"", nil},
	}
	t.Chdir(root)
	for _, test := range tests {
		objects, _, err := walk(t, Options{}, test.source)
		got := []string{}
		for _, object := range objects {
			relative, _ := filepath.Rel(root, object.Key)
			got = append(got, filepath.ToSlash(relative))
		}
		if test.want == nil {
			if err == nil || strings.Contains(err.Error(), "password") {
				t.Errorf("%q: got %v and the error %v", test.source, got, err)
			}
			continue
		}
		if err != nil || !slices.Equal(got, test.want) {
			t.Errorf("%q: got %v, %v; want %v", test.source, got, err, test.want)
		}
	}
}

func TestWalkYieldsOnce(t *testing.T) {
	root := tree(t, "a.log", "b.log")
	expander := NewExpander(Options{})
	count := 0
	for _, source := range []string{root, filepath.Join(root, "a.log"), filepath.Join(root, "*")} {
		err := expander.Walk(t.Context(), source, func(Object) error { count++; return nil }, nil)
		if err != nil {
			t.Errorf("%s: %v", source, err)
		}
	}
	if count != 2 {
		t.Errorf("got %d objects, want 2", count)
	}
}

func TestStandardInput(t *testing.T) {
	temporary := t.TempDir()
	expander := NewExpander(Options{Stdin: strings.NewReader("hello"), Temporary: temporary})
	var object Object
	err := expander.Walk(t.Context(), "-", func(o Object) error { object = o; return nil }, nil)
	if err != nil {
		t.Fatal(err)
	}
	if object.Source != "stdin" || object.Key != object.Version || object.Key == "" || object.Size != 5 || object.Name() != "standard input" {
		t.Errorf("got %+v", object)
	}
	again := one(t, Options{Stdin: strings.NewReader("hello")}, "-")
	if again.Key != object.Key || again.Version != object.Version {
		t.Errorf("the same input is %s and %s", object.Key, again.Key)
	}
	if content, _, err := read(t, object, 0); content != "hello" || err != nil {
		t.Errorf("got %q, %v", content, err)
	}
	if err := expander.Close(); err != nil {
		t.Error(err)
	}
	if left, _ := os.ReadDir(temporary); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestStandardInputThatHangs(t *testing.T) {
	temporary := t.TempDir()
	hanging, writer := io.Pipe()
	ctx, cancel := context.WithCancel(t.Context())
	expander := NewExpander(Options{Stdin: hanging, Temporary: temporary})
	time.AfterFunc(10*time.Millisecond, cancel)
	if err := expander.Walk(ctx, "-", nil, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	writer.Close() // lets the reading goroutine end, which the leak check waits for
}

func TestFileReader(t *testing.T) {
	root := tree(t, "a.log")
	path := filepath.Join(root, "a.log")
	object := one(t, Options{}, path)
	content, version, err := read(t, object, 0)
	if content != "a.log" || !strings.HasPrefix(version, "xxhash64:") || err != nil {
		t.Errorf("got %q %q %v", content, version, err)
	}
	if content, version, err := read(t, object, 2); content != "log" || version != "" || err != nil {
		t.Errorf("from an offset: got %q %q %v", content, version, err)
	}
	if _, err := object.Open(t.Context(), 6); err == nil {
		t.Error("an offset behind the end: no error")
	}
	hashed, err := object.Hashed(t.Context())
	if err != nil || hashed.Version != version {
		t.Errorf("hashed: got %q, %v; want %q", hashed.Version, err, version)
	}
}

func TestFileThatChanges(t *testing.T) {
	root := tree(t, "a.log")
	path := filepath.Join(root, "a.log")
	object := one(t, Options{}, path)
	reader, err := object.Open(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	if err := os.WriteFile(path, []byte("a.log and more"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadAll(reader); !errors.Is(err, ErrChanged) {
		t.Errorf("while read: got %v", err)
	}
	if _, _, err := read(t, object, 0); !errors.Is(err, ErrChanged) {
		t.Errorf("before read: got %v", err)
	}
	fresh, err := object.Refresh(t.Context())
	if err != nil || fresh.Size != 14 {
		t.Errorf("refresh: got %+v, %v", fresh, err)
	}
	if content, _, err := read(t, fresh, 0); content != "a.log and more" || err != nil {
		t.Errorf("read anew: got %q, %v", content, err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if _, err := fresh.Refresh(t.Context()); !errors.Is(err, ErrGone) {
		t.Errorf("removed: got %v", err)
	}
}

// TestFileOfAnotherContent overwrites a file so that only its length, or only its time, tells.
func TestFileOfAnotherContent(t *testing.T) {
	for name, change := range map[string]struct {
		content string
		later   time.Duration
	}{
		"longer, of the same time": {"b.log and more", 0},
		"shorter":                  {"b", 0},
		"as long, later":           {"b.log", time.Second},
	} {
		path := filepath.Join(tree(t, "a.log"), "a.log")
		object := one(t, Options{}, path)
		reader, err := object.Open(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		defer reader.Close()
		at := time.UnixMicro(object.Modified).Add(change.later)
		if err := errors.Join(os.WriteFile(path, []byte(change.content), 0o644), os.Chtimes(path, at, at)); err != nil {
			t.Fatal(err)
		}
		if _, err := io.ReadAll(reader); !errors.Is(err, ErrChanged) {
			t.Errorf("%s, while it is read: got %v", name, err)
		}
		if _, _, err := read(t, object, 0); !errors.Is(err, ErrChanged) {
			t.Errorf("%s, before it is read: got %v", name, err)
		}
		if _, err := object.File(); !errors.Is(err, ErrChanged) {
			t.Errorf("%s, read at any offset: got %v", name, err)
		}
	}
}

// TestReaderHoldsToTheSize: whatever a body says of its end, an object has as many bytes as were listed.
func TestReaderHoldsToTheSize(t *testing.T) {
	for content, want := range map[string]error{"1234": ErrChanged, "12345": nil, "123456": ErrChanged} {
		reader := newReader(Object{Size: 5, place: &filePlace{path: "five"}}, 0, io.NopCloser(strings.NewReader(content)))
		if got, err := io.ReadAll(reader); !errors.Is(err, want) || want == nil && string(got) != content {
			t.Errorf("%q: got %q, %v; want %v", content, got, err, want)
		}
	}
}

func TestStage(t *testing.T) {
	file, err := Stage(t.Context(), strings.NewReader("content"), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if file.Size() != 7 {
		t.Errorf("size %d", file.Size())
	}
	piece := make([]byte, 3)
	if _, err := file.ReadAt(piece, 4); err != nil || string(piece) != "ent" {
		t.Errorf("got %q, %v", piece, err)
	}
	if err := file.Close(); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(file.Name()); !os.IsNotExist(err) {
		t.Errorf("the copy is still there: %v", err)
	}
}
