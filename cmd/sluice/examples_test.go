package main

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var rewriteExamples = flag.Bool("rewrite-examples", false, "write what the examples answer into their files")

// examples is the folder of the documented analyses.
const examples = "../../docs/examples"

// TestExamples loads the data of every documented analysis by the commands of its page,
// asks its questions, and wants the answers that lie beside them.
func TestExamples(t *testing.T) {
	data := os.Getenv("SLUICE_TEST_DATA")
	if data == "" {
		t.Skip("SLUICE_TEST_DATA does not name the folder of test data")
	}
	root, err := filepath.Abs(examples)
	if err != nil {
		t.Fatal(err)
	}
	pages, err := filepath.Glob(filepath.Join(root, "*", "README.md"))
	if err != nil || len(pages) == 0 {
		t.Fatalf("no examples in %s: %v", root, err)
	}
	scripts := t.TempDir()
	for _, page := range pages {
		folder := filepath.Dir(page)
		name := filepath.Base(folder) + ".txtar"
		if err := os.WriteFile(filepath.Join(scripts, name), []byte(exampleScript(t, folder)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	testscript.Run(t, testscript.Params{
		Dir: scripts,
		Setup: func(env *testscript.Env) error {
			env.Setenv("SLUICE_STORE", filepath.Join(env.WorkDir, "store"))
			env.Setenv("DATA", data)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"answers": answers},
	})
}

// exampleScript makes a script of the commands on a page, which are indented, and of the
// questions beside it. Every question has to be mentioned on the page.
func exampleScript(t *testing.T, folder string) string {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(folder, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	var script strings.Builder
	for line := range strings.Lines(string(page)) {
		if command, ok := strings.CutPrefix(line, "    sluice "); ok {
			script.WriteString("exec sluice " + command)
		}
	}
	questions, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil || len(questions) == 0 {
		t.Fatalf("no questions in %s: %v", folder, err)
	}
	for _, question := range questions {
		if !strings.Contains(string(page), "("+filepath.Base(question)+")") {
			t.Errorf("%s is not mentioned on its page", question)
		}
		script.WriteString("answers " + question + "\n")
	}
	return script.String()
}

// answers asks a question and compares the answer with the file beside it:
// answers QUESTION.json. The last line of an answer tells how long it took.
func answers(script *testscript.TestScript, not bool, args []string) {
	if not || len(args) != 1 {
		script.Fatalf("usage: answers QUESTION.json")
	}
	script.Check(script.Exec("sluice", "query", "--format", "table", "-f", args[0]))
	got := script.ReadFile("stdout")
	got = got[:strings.LastIndexByte(strings.TrimSuffix(got, "\n"), '\n')+1]
	file := strings.TrimSuffix(args[0], ".json") + ".txt"
	if *rewriteExamples {
		script.Check(os.WriteFile(file, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(file)
	script.Check(err)
	if got != string(want) {
		script.Fatalf("%s answers\n%s\nand not\n%s", args[0], got, want)
	}
}
