package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// static are the files that are copied as they are.
var static = []string{"src/index.html", "src/icon.svg"}

// The style sheets: that of the page, and the one that comes with the first part of another kind.
const (
	firstSheet = "main.css"
	lateSheet  = "late.css"
)

// buildDist writes the folder dist anew, from the source below root.
func buildDist(root, dist string) error {
	if err := os.RemoveAll(dist); err != nil {
		return fmt.Errorf("clear dist: %w", err)
	}
	if err := os.MkdirAll(dist, 0o755); err != nil {
		return fmt.Errorf("make dist: %w", err)
	}
	if err := buildParts(root, dist, parts); err != nil {
		return err
	}
	for _, name := range static {
		if err := copyFile(filepath.Join(root, name), filepath.Join(dist, filepath.Base(name))); err != nil {
			return err
		}
	}
	return nil
}

// buildParts writes the scripts, and the style sheets that they have.
func buildParts(root, dist string, tree tree) error {
	styles, err := readStyles(root)
	if err != nil {
		return err
	}
	owners, err := findOwners(root, tree, styles)
	if err != nil {
		return err
	}
	sheets := map[string][]string{}
	seen := map[string]bool{}
	for _, p := range tree {
		built, err := owners.build(root, dist, p)
		if err != nil {
			return err
		}
		file := lateSheet
		if p.atOnce {
			file = firstSheet
		}
		for _, sheet := range built.sheets(p) {
			if !seen[sheet] {
				seen[sheet] = true
				sheets[file] = append(sheets[file], sheet)
			}
		}
	}
	for file, names := range sheets {
		if err := styles.write(root, filepath.Join(dist, file), names); err != nil {
			return err
		}
	}
	return nil
}

// build writes the script of a part.
func (o *owners) build(root, dist string, p part) (built, error) {
	result, err := o.bundle(root, p)
	if err != nil {
		return built{}, err
	}
	if err := os.WriteFile(filepath.Join(dist, p.name+".js"), result.script, 0o644); err != nil {
		return built{}, fmt.Errorf("write a part: %w", err)
	}
	return result, nil
}

// bundle builds a part as it ships.
func (o *owners) bundle(root string, p part) (built, error) {
	options := common(root)
	minify(&options)
	options.Stdin = stdin(root, p, o.entry(p))
	options.Plugins = []api.Plugin{o.link(root, p), o.styles.names(root)}
	return buildPart(options, p)
}

// minify makes what is written short, with short lines, which keep the diffs of dist small.
func minify(options *api.BuildOptions) {
	options.MinifyWhitespace, options.MinifyIdentifiers, options.MinifySyntax = true, true, true
	options.LineLimit = 120
}

// common is what the bundles and the tests have in common.
func common(root string) api.BuildOptions {
	return api.BuildOptions{
		AbsWorkingDir:   root,
		Bundle:          true,
		Format:          api.FormatESModule,
		Target:          api.ES2022,
		JSX:             api.JSXAutomatic,
		JSXImportSource: "preact",
		Charset:         api.CharsetUTF8,
		LegalComments:   api.LegalCommentsEndOfFile,
		LogLevel:        api.LogLevelSilent,
		Tsconfig:        "tsconfig.json",
	}
}

// build runs esbuild. A warning fails the build: among them is the name of a class that a
// style sheet does not have.
func build(options api.BuildOptions, what string) (api.BuildResult, error) {
	result := api.Build(options)
	problems := append(result.Errors, result.Warnings...)
	if len(problems) == 0 {
		return result, nil
	}
	texts := api.FormatMessages(problems, api.FormatMessagesOptions{Kind: api.ErrorMessage})
	return result, fmt.Errorf("bundle %s:\n%s", what, strings.Join(texts, ""))
}

func copyFile(from, to string) error {
	text, err := os.ReadFile(from)
	if err != nil {
		return fmt.Errorf("read %s: %w", filepath.Base(from), err)
	}
	if err := os.WriteFile(to, text, 0o644); err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(to), err)
	}
	return nil
}
