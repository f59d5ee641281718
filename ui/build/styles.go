package main

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// styles are the style sheets of the source, by their path below the root. Each class of a module gets a short
// name that no other has in any file: esbuild would name those of each part by themselves, and one
// name would stand for two classes on a page that has two parts.
type styles map[string]sheet

// sheet is a style sheet with its classes renamed, and their names.
type sheet struct {
	text string
	// classes are the names by those of the source; nil where it is no module.
	classes map[string]string
}

// styleToken finds classes; what else a dot may stand in comes first, so that it is passed over.
var styleToken = regexp.MustCompile(`(?s)/\*.*?\*/|"[^"]*"|'[^']*'|url\([^)]*\)|:global\(([^)]*)\)|\.([A-Za-z_][A-Za-z0-9_]*)`)

var keyframes = regexp.MustCompile(`@keyframes\s+(\S+)`)

// readStyles reads all style sheets below src.
func readStyles(root string) (styles, error) {
	var files []string
	err := filepath.WalkDir(filepath.Join(root, "src"), func(name string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(name, ".module.css") {
			files = append(files, name)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("look for style sheets: %w", err)
	}
	slices.Sort(files)
	all, classes, moving := styles{}, 0, map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("read a style sheet: %w", err)
		}
		name := below(root, file)
		for _, found := range keyframes.FindAllStringSubmatch(string(text), -1) {
			if other, ok := moving[found[1]]; ok {
				return nil, fmt.Errorf("read %s: the keyframes %s are those of %s too", name, found[1], other)
			}
			moving[found[1]] = name
		}
		all[name] = rename(string(text), &classes)
	}
	return all, nil
}

// rename gives the classes of a module the names after those that are taken.
func rename(text string, taken *int) sheet {
	classes := map[string]string{}
	renamed := styleToken.ReplaceAllStringFunc(text, func(token string) string {
		if global, ok := strings.CutPrefix(token, ":global("); ok {
			return strings.TrimSuffix(global, ")")
		}
		class, ok := strings.CutPrefix(token, ".")
		if !ok {
			return token
		}
		if classes[class] == "" {
			classes[class] = className(*taken)
			*taken++
		}
		return "." + classes[class]
	})
	return sheet{text: renamed, classes: classes}
}

// className is the class at a place: letters and digits, beginning with a letter.
func className(at int) string {
	const letters, more = "abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyz0123456789"
	name := letters[at%len(letters) : at%len(letters)+1]
	for at /= len(letters); at > 0; at /= len(more) {
		at--
		name += more[at%len(more) : at%len(more)+1]
	}
	return name
}

// names is a plugin by which scripts get the names of classes, and no style.
func (s styles) names(root string) api.Plugin {
	return api.Plugin{Name: "styles", Setup: func(b api.PluginBuild) {
		b.OnLoad(api.OnLoadOptions{Filter: `\.css$`}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
			text := s[below(root, args.Path)].script()
			return api.OnLoadResult{Contents: &text, Loader: api.LoaderJS}, nil
		})
	}}
}

// script is a module whose exports are the names of the classes. Any name can be exported, also one
// that means something to the language.
func (s sheet) script() string {
	var text strings.Builder
	for at, class := range slices.Sorted(maps.Keys(s.classes)) {
		fmt.Fprintf(&text, "const c%d = %q;\nexport { c%d as %s };\n", at, s.classes[class], at, class)
	}
	return text.String()
}

// write bundles style sheets, in their order, into a file.
func (s styles) write(root, file string, sheets []string) error {
	var text strings.Builder
	for _, name := range sheets {
		fmt.Fprintf(&text, "@import './%s';\n", name)
	}
	options := common(root)
	options.Stdin = &api.StdinOptions{Contents: text.String(), ResolveDir: root, Sourcefile: filepath.Base(file), Loader: api.LoaderCSS}
	options.Plugins = []api.Plugin{{Name: "styles", Setup: func(b api.PluginBuild) {
		b.OnLoad(api.OnLoadOptions{Filter: `\.module\.css$`}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
			text := s[below(root, args.Path)].text
			return api.OnLoadResult{Contents: &text, Loader: api.LoaderCSS}, nil
		})
	}}}
	options.Outfile, options.Write = file, true
	minify(&options)
	_, err := build(options, filepath.Base(file))
	return err
}
