package engine_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The tests of this file hold the whole repository to the rules of
// docs/architecture.md.

const (
	root       = ".."
	modulePath = "github.com/sluice-analytics/sluice"

	fileLinesMax     = 800
	functionLinesMax = 100
)

// topLevel is what may lie at the top of the repository, besides dot-files and what
// .gitignore names.
var topLevel = []string{
	"cmd", "engine", "storage", "query", "funnel", "ingest", "bench", "ui", "docs", "examples",
	"go.mod", "go.sum", "README.md", "LICENSE",
}

// mayImport says for each area of the repository which others it may import. Every
// area may import itself.
var mayImport = map[string][]string{
	"storage":         {},
	"funnel":          {"storage"},
	"ingest":          {"storage"},
	"query":           {"storage", "funnel"},
	"engine":          {"storage", "funnel", "ingest", "query"},
	"cmd":             {"storage", "funnel", "ingest", "query", "engine", "bench/simulator", "ui"},
	"ui":              {},
	"bench/simulator": {},
	"bench":           {"storage", "funnel", "ingest", "query", "engine", "bench/simulator"},
	"examples":        {"storage", "funnel", "ingest", "query", "engine", "bench/simulator"},
}

// source is a parsed Go file of the repository.
type source struct {
	name string // slash-separated, from the root
	file *ast.File
	set  *token.FileSet
	// lines is the number of lines.
	lines int
	// foreign marks the files of modules inside the repository that are not
	// Sluice itself.
	foreign bool
}

func (s source) isTest() bool { return strings.HasSuffix(s.name, "_test.go") }

func (s source) line(pos token.Pos) int { return s.set.Position(pos).Line }

// sources parses all Go files of the repository, except below dot and testdata folders.
func sources(t *testing.T) []source {
	t.Helper()
	var all []source
	foreign := map[string]bool{".": false}
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		local, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		local = filepath.ToSlash(local)
		if entry.IsDir() {
			if local != "." && (strings.HasPrefix(entry.Name(), ".") || entry.Name() == "testdata" || entry.Name() == "node_modules") {
				return fs.SkipDir
			}
			if local != "." {
				_, missing := os.Stat(filepath.Join(name, "go.mod"))
				foreign[local] = foreign[path.Dir(local)] || missing == nil
			}
			return nil
		}
		if strings.HasSuffix(local, ".go") {
			s, err := parse(name, local)
			s.foreign = foreign[path.Dir(local)]
			all = append(all, s)
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) == 0 {
		t.Fatal("no Go files found")
	}
	return all
}

func parse(name, local string) (source, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return source{}, err
	}
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, local, text, parser.ParseComments|parser.SkipObjectResolution)
	return source{name: local, file: file, set: set, lines: bytes.Count(text, []byte{'\n'})}, err
}

// areaOf returns the area of a path from the root: the longest that mayImport knows.
func areaOf(local string) string {
	for local != "." {
		if _, ok := mayImport[local]; ok {
			return local
		}
		local = path.Dir(local)
	}
	return ""
}

func TestImportsPointOneWay(t *testing.T) {
	if testing.Short() {
		t.Skip("reads source, starts nothing")
	}
	for _, s := range sources(t) {
		if s.foreign {
			continue
		}
		from := areaOf(path.Dir(s.name))
		if from == "" {
			t.Errorf("%s: a Go file outside the known areas", s.name)
			continue
		}
		for _, spec := range s.file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			local, ok := strings.CutPrefix(imported, modulePath+"/")
			if !ok {
				continue
			}
			to := areaOf(local)
			allowed := to == from || slices.Contains(mayImport[from], to) || s.isTest() && to == "bench/simulator"
			if !allowed {
				t.Errorf("%s:%d: %s must not import %s", s.name, s.line(spec.Pos()), from, local)
			}
		}
	}
}

func TestEveryPackageTeachesItselfInItsComment(t *testing.T) {
	if testing.Short() {
		t.Skip("reads source, starts nothing")
	}
	comments := map[string]string{}
	commands := map[string]bool{}
	for _, s := range sources(t) {
		if s.isTest() {
			continue
		}
		dir := path.Dir(s.name)
		comments[dir] += docText(s.file.Doc)
		commands[dir] = s.file.Name.Name == "main"
	}
	for dir, comment := range comments {
		start := "Package " + path.Base(dir) + " "
		if commands[dir] {
			start = "Command " + path.Base(dir) + " "
		}
		if !strings.HasPrefix(comment, start) {
			t.Errorf("%s: the package comment starts with %q, want %q", dir, firstWords(comment), start)
		}
		if n := sentences(comment); n < 2 {
			t.Errorf("%s: the package comment has %d sentences, want at least 2", dir, n)
		}
	}
}

func docText(doc *ast.CommentGroup) string {
	if doc == nil {
		return ""
	}
	return doc.Text()
}

func firstWords(text string) string { return text[:min(len(text), 30)] }

// sentences counts the ends of sentences in a comment.
func sentences(comment string) int {
	n := 0
	for _, word := range strings.Fields(comment) {
		if strings.ContainsAny(word[len(word)-1:], ".?!") {
			n++
		}
	}
	return n
}

func TestEverythingExportedIsDocumented(t *testing.T) {
	if testing.Short() {
		t.Skip("reads source, starts nothing")
	}
	for _, s := range sources(t) {
		if s.isTest() {
			continue
		}
		for _, declaration := range s.file.Decls {
			switch d := declaration.(type) {
			case *ast.FuncDecl:
				if d.Name.IsExported() && receiverIsExported(d) && d.Doc == nil {
					t.Errorf("%s:%d: %s has no comment", s.name, s.line(d.Pos()), d.Name)
				}
			case *ast.GenDecl:
				for _, name := range undocumented(d) {
					t.Errorf("%s:%d: %s has no comment", s.name, s.line(name.Pos()), name)
				}
			}
		}
	}
}

func receiverIsExported(d *ast.FuncDecl) bool {
	if d.Recv == nil {
		return true
	}
	typ := d.Recv.List[0].Type
	for {
		switch t := typ.(type) {
		case *ast.StarExpr:
			typ = t.X
		case *ast.IndexExpr:
			typ = t.X
		case *ast.IndexListExpr:
			typ = t.X
		case *ast.Ident:
			return t.IsExported()
		default:
			return true
		}
	}
}

// undocumented returns the exported names of a declaration that no comment covers.
// The comment of a group covers all constants and variables in it.
func undocumented(d *ast.GenDecl) []*ast.Ident {
	var names []*ast.Ident
	for _, spec := range d.Specs {
		switch s := spec.(type) {
		case *ast.TypeSpec:
			grouped := d.Lparen.IsValid()
			if s.Name.IsExported() && s.Doc == nil && (grouped || d.Doc == nil) {
				names = append(names, s.Name)
			}
		case *ast.ValueSpec:
			if d.Doc != nil || s.Doc != nil || s.Comment != nil {
				continue
			}
			for _, name := range s.Names {
				if name.IsExported() {
					names = append(names, name)
				}
			}
		}
	}
	return names
}

func TestFilesAndFunctionsStaySmall(t *testing.T) {
	if testing.Short() {
		t.Skip("reads source, starts nothing")
	}
	for _, s := range sources(t) {
		if ast.IsGenerated(s.file) {
			continue
		}
		if s.lines > fileLinesMax {
			t.Errorf("%s: %d lines, at most %d are allowed", s.name, s.lines, fileLinesMax)
		}
		for _, declaration := range s.file.Decls {
			d, ok := declaration.(*ast.FuncDecl)
			if !ok {
				continue
			}
			if n := s.line(d.End()) - s.line(d.Pos()) + 1; n > functionLinesMax {
				t.Errorf("%s:%d: %s has %d lines, at most %d are allowed", s.name, s.line(d.Pos()), d.Name, n, functionLinesMax)
			}
		}
	}
}

func TestTopOfTheRepository(t *testing.T) {
	allowed := append(ignoredAtTop(t), topLevel...)
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if name := entry.Name(); !strings.HasPrefix(name, ".") && !slices.Contains(allowed, name) &&
			!strings.HasSuffix(name, ".test") && !strings.HasSuffix(name, ".prof") {
			t.Errorf("%s does not belong at the top of the repository", name)
		}
	}
}

// ignoredAtTop returns the names that .gitignore gives for the top folder.
func ignoredAtTop(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, ".gitignore"))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, line := range strings.Fields(string(text)) {
		if name := strings.Trim(line, "/"); strings.HasPrefix(line, "/") && !strings.Contains(name, "/") {
			names = append(names, name)
		}
	}
	return names
}

func TestModuleReplacesNothing(t *testing.T) {
	file, err := os.Open(filepath.Join(root, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for n := 1; lines.Scan(); n++ {
		if fields := strings.Fields(lines.Text()); len(fields) > 0 && fields[0] == "replace" {
			t.Errorf("go.mod:%d: a replace directive: those who import the module would get another one", n)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}

func TestOwnCodeUsesNoCgo(t *testing.T) {
	if testing.Short() {
		t.Skip("reads source, starts nothing")
	}
	for _, s := range sources(t) {
		for _, spec := range s.file.Imports {
			if spec.Path.Value == `"C"` {
				t.Errorf("%s:%d: imports C", s.name, s.line(spec.Pos()))
			}
		}
	}
}

// TestCommandsBuildWithoutCgo asks the go command what the commands are built of,
// with cgo allowed: whatever then uses it, the standard library apart, would be
// missing from or different in a build without.
func TestCommandsBuildWithoutCgo(t *testing.T) {
	if testing.Short() {
		t.Skip("asks the go command about all dependencies")
	}
	for _, cgo := range []string{"0", "1"} {
		for _, p := range dependencies(t, cgo) {
			if p.Error != nil {
				t.Errorf("with CGO_ENABLED=%s: %s: %s", cgo, p.ImportPath, p.Error.Err)
			}
			if !p.Standard && len(p.CgoFiles) > 0 {
				t.Errorf("%s uses cgo in %s", p.ImportPath, strings.Join(p.CgoFiles, ", "))
			}
		}
	}
}

// dependency is what the go command says about a package.
type dependency struct {
	ImportPath string
	Standard   bool
	CgoFiles   []string
	Error      *struct{ Err string }
}

func dependencies(t *testing.T, cgo string) []dependency {
	t.Helper()
	command := exec.Command("go", "list", "-deps", "-e", "-json=ImportPath,Standard,CgoFiles,Error", "./cmd/...")
	command.Dir = root
	command.Env = append(os.Environ(), "CGO_ENABLED="+cgo)
	var complaints bytes.Buffer
	command.Stderr = &complaints
	output, err := command.Output()
	if err != nil {
		t.Fatalf("list dependencies: %v\n%s", err, complaints.String())
	}
	var all []dependency
	decoder := json.NewDecoder(bytes.NewReader(output))
	for {
		var p dependency
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}
