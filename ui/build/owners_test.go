package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// writeSource writes a source of a few files, and returns its root.
func writeSource(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	files["tsconfig.json"] = "{}\n"
	files["package.json"] = `{"sideEffects": ["./src/main.ts", "./src/shared.ts", "./src/one.ts", "./src/two.ts", "*.css"]}`
	for name, text := range files {
		file := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

// builtFiles builds a tree of parts, and returns the files by their names.
func builtFiles(t *testing.T, root string, tree tree) map[string]string {
	t.Helper()
	dist := t.TempDir()
	if err := buildParts(root, dist, tree); err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(dist)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, entry := range entries {
		text, err := os.ReadFile(filepath.Join(dist, entry.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[entry.Name()] = string(text)
	}
	return files
}

var small = tree{
	{name: "main", entry: "src/main.ts", atOnce: true},
	{name: "shared", entry: "src/shared.ts", above: "main"},
	{name: "one", entry: "src/one.ts", above: "shared"},
	{name: "two", entry: "src/two.ts", above: "shared"},
}

// TestAModuleIsInOnePart has modules that are needed by one part, by two, by main, and by main only since it
// gives something away that needs them; one that exports a default; and a barrel, of which each takes a piece.
func TestAModuleIsInOnePart(t *testing.T) {
	root := writeSource(t, map[string]string{
		"src/main.ts":    "import { first } from './barrel.ts';\nconsole.log('main', first);\n",
		"src/shared.ts":  "export const entry = 'shared entry';\n",
		"src/one.ts":     "import { second } from './barrel.ts';\nimport { more } from './first.ts';\nimport hidden from './both.ts';\nexport const one = () => [second, more(), hidden];\n",
		"src/two.ts":     "import { third } from './barrel.ts';\nimport hidden, { other } from './both.ts';\nexport const two = () => [third, hidden, other];\n",
		"src/barrel.ts":  "export { first } from './first.ts';\nexport { second } from './second.ts';\nexport { third } from './third.ts';\n",
		"src/first.ts":   "import { deep } from './deep.ts';\nexport const first = 'FIRST'.repeat(2);\nexport const more = () => deep();\n",
		"src/deep.ts":    "export const deep = () => 'DEEP'.repeat(Date.now());\n",
		"src/second.ts":  "export const second = 'SECOND'.repeat(2);\n",
		"src/third.ts":   "export const third = 'THIRD'.repeat(2);\n",
		"src/both.ts":    "const state = new Map([['BOTH', 1]]);\nexport default state;\nexport const other = 'OTHER'.repeat(2);\n",
		"src/unused.ts":  "console.log('UNUSED');\n",
		"src/b.test.ts":  "console.log('TEST');\n",
		"src/style.d.ts": "declare module '*.module.css';\n",
	})
	files := builtFiles(t, root, small)
	for text, want := range map[string]string{"FIRST": "main.js", "DEEP": "main.js", "SECOND": "one.js", "THIRD": "two.js", "BOTH": "shared.js", "OTHER": "shared.js", "UNUSED": ""} {
		var in []string
		for name, content := range files {
			if n := strings.Count(content, text); n > 1 {
				t.Errorf("%s is %d times in %s", text, n, name)
			} else if n == 1 {
				in = append(in, name)
			}
		}
		if strings.Join(in, " ") != want {
			t.Errorf("%s is in %v, want %q", text, in, want)
		}
	}
	imports := regexp.MustCompile(`from"([^"]+)"`)
	for name, want := range map[string]string{"main.js": "", "one.js": "./main.js ./shared.js", "two.js": "./shared.js"} {
		from := map[string]bool{}
		for _, found := range imports.FindAllStringSubmatch(files[name], -1) {
			from[found[1]] = true
		}
		for script := range from {
			if !strings.Contains(want, script) {
				t.Errorf("%s imports %s", name, script)
			}
		}
		for script := range strings.FieldsSeq(want) {
			if !from[script] {
				t.Errorf("%s does not import %s", name, script)
			}
		}
	}
}

// TestPartsAreTheSameEachTime builds twice and compares.
func TestPartsAreTheSameEachTime(t *testing.T) {
	files := map[string]string{
		"src/shared.ts": "export {};\n",
		"src/one.ts":    "import * as style from './one.module.css';\nexport const one = [style.row, style.class];\n",
		"src/two.ts":    "import * as style from './two.module.css';\nexport const two = style.row;\n",
	}
	main, exports := "", ""
	for _, name := range strings.Fields("a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc dd") {
		exports += "export const " + name + "_ = Date.now();\n"
		main += ", " + name + "_"
	}
	files["src/all.ts"] = exports
	files["src/main.ts"] = "import * as style from './main.module.css';\nimport { " + main[2:] + " } from './all.ts';\nconsole.log(style.row" + main + ");\n"
	files["src/one.ts"] += "import { " + main[2:] + " } from './all.ts';\nexport const all = [" + main[2:] + "];\n"
	files["src/main.module.css"] = ".row { width: 1.5px; }\n"
	files["src/one.module.css"] = "/* .no { } */\n.row:not(.class)::before { content: '.row'; }\n.class :global(.outside) { margin: .5em; }\n"
	files["src/two.module.css"] = ".row { color: red; }\n"
	root := writeSource(t, files)
	first, second := builtFiles(t, root, small), builtFiles(t, root, small)
	for name, text := range first {
		if second[name] != text {
			t.Errorf("%s differs", name)
		}
	}
	classes := regexp.MustCompile(`\.([a-z]\w*)\W`).FindAllStringSubmatch(first["main.css"]+first["late.css"], -1)
	names := map[string]bool{}
	for _, found := range classes {
		names[found[1]] = true
	}
	if len(names) != 6 { // three rows, a class, what stands outside, and the row that is a text
		t.Errorf("the classes are %v in\n%s\n%s", names, first["main.css"], first["late.css"])
	}
	if !strings.Contains(first["late.css"], `".row"`) || !strings.Contains(first["late.css"], ".outside") {
		t.Errorf("texts and foreign classes are renamed: %s", first["late.css"])
	}
	if strings.Contains(first["main.css"], "red") || !strings.Contains(first["late.css"], "red") {
		t.Error("a style is in the wrong sheet")
	}
}

func TestWhatCannotBeDividedIsSaid(t *testing.T) {
	for name, test := range map[string]struct {
		files map[string]string
		want  string
	}{
		"keyframes of one name": {map[string]string{
			"src/main.ts":      "import './a.module.css';\n",
			"src/a.module.css": "@keyframes pass { from { top: 0; } }\n",
			"src/b.module.css": "@keyframes pass { from { top: 1px; } }\n",
		}, "pass"},
		"a namespace of another part": {map[string]string{
			"src/main.ts": "import { a } from './all.ts';\nconsole.log(a);\n",
			"src/all.ts":  "export const a = Date.now(), b = Date.now();\n",
			"src/one.ts":  "import * as all from './all.ts';\nexport const one = (name: string) => (all as any)[name];\n",
		}, "all.ts"},
		"a module that is missing": {map[string]string{"src/main.ts": "import './none.ts';\n"}, "none.ts"},
	} {
		for _, file := range []string{"src/shared.ts", "src/one.ts", "src/two.ts"} {
			if test.files[file] == "" {
				test.files[file] = "export {};\n"
			}
		}
		err := buildParts(writeSource(t, test.files), t.TempDir(), small)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want an error that has %q", name, err, test.want)
		}
	}
}

func TestShortNamesDiffer(t *testing.T) {
	seen := map[string]bool{}
	valid := regexp.MustCompile(`^\$?[a-zA-Z][a-zA-Z0-9]*$`)
	for at := range 5000 {
		for _, name := range []string{alias(at), className(at)} {
			if seen[name] || !valid.MatchString(name) {
				t.Fatalf("the name at %d is %q, again or not valid", at, name)
			}
			seen[name] = true
		}
	}
}
