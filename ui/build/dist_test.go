package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestDistIsBuiltOfTheSource builds the UI once more and compares every byte with what is
// committed, so that nobody has to trust the bundles.
func TestDistIsBuiltOfTheSource(t *testing.T) {
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(root, "node_modules", "preact")); err != nil {
		t.Skip("npm ci was not run in ui")
	}
	fresh := t.TempDir()
	if err := buildDist(root, fresh); err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, folder := range []string{fresh, filepath.Join(root, "dist")} {
		entries, err := os.ReadDir(folder)
		if err != nil {
			t.Fatal(err)
		}
		for _, entry := range entries {
			names[entry.Name()] = true
		}
	}
	for name := range names {
		want, errWant := os.ReadFile(filepath.Join(fresh, name))
		got, errGot := os.ReadFile(filepath.Join(root, "dist", name))
		if errWant != nil || errGot != nil || !bytes.Equal(got, want) {
			t.Errorf("dist/%s is not what the source gives: run go generate ./ui", name)
		}
	}
}

// TestWarningsFailTheBuild asks for a class that a style sheet does not have.
func TestWarningsFailTheBuild(t *testing.T) {
	root := t.TempDir()
	for name, text := range map[string]string{
		"src/main.tsx":     "import * as style from './a.module.css';\nconsole.log(style.missing);\n",
		"src/a.module.css": ".there { color: red; }\n",
		"tsconfig.json":    "{}\n",
	} {
		file := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	err := buildParts(root, t.TempDir(), tree{{name: "main", entry: "src/main.tsx"}})
	if err == nil || !strings.Contains(err.Error(), "missing") {
		t.Errorf("a class that is missing passes: %v", err)
	}
}
