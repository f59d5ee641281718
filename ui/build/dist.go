package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// entries are the bundles. They share no chunk, so the names of files never change: a
// bundle holds all that it needs. All but the first are loaded on first use.
var entries = []string{"src/main.tsx", "src/editor.ts"}

// static are the files that are copied as they are.
var static = []string{"src/index.html", "src/icon.svg"}

// buildDist writes the folder dist anew, from the source below root.
func buildDist(root, dist string) error {
	if err := os.RemoveAll(dist); err != nil {
		return fmt.Errorf("clear dist: %w", err)
	}
	if err := os.MkdirAll(dist, 0o755); err != nil {
		return fmt.Errorf("make dist: %w", err)
	}
	for _, entry := range entries {
		if err := bundle(root, dist, entry); err != nil {
			return err
		}
	}
	for _, name := range static {
		if err := copyFile(filepath.Join(root, name), filepath.Join(dist, filepath.Base(name))); err != nil {
			return err
		}
	}
	return nil
}

// bundle builds one entry. Each is a build of its own, so that esbuild cannot make chunks.
func bundle(root, dist, entry string) error {
	options := common(root)
	options.EntryPoints = []string{entry}
	options.Outdir = dist
	options.MinifyWhitespace, options.MinifyIdentifiers, options.MinifySyntax = true, true, true
	options.LineLimit = 120 // short lines keep the diffs of dist small
	return build(options)
}

// common is what the bundles and the tests have in common.
func common(root string) api.BuildOptions {
	return api.BuildOptions{
		AbsWorkingDir:   root,
		Bundle:          true,
		Write:           true,
		Format:          api.FormatESModule,
		Target:          api.ES2022,
		JSX:             api.JSXAutomatic,
		JSXImportSource: "preact",
		Charset:         api.CharsetUTF8,
		LegalComments:   api.LegalCommentsEndOfFile,
		LogLevel:        api.LogLevelSilent,
		Tsconfig:        "tsconfig.json",
		Loader:          map[string]api.Loader{".module.css": api.LoaderLocalCSS},
	}
}

// build runs esbuild. A warning fails the build: among them is the name of a class that a
// style sheet does not have.
func build(options api.BuildOptions) error {
	result := api.Build(options)
	problems := append(result.Errors, result.Warnings...)
	if len(problems) == 0 {
		return nil
	}
	texts := api.FormatMessages(problems, api.FormatMessagesOptions{Kind: api.ErrorMessage})
	return fmt.Errorf("bundle %s:\n%s", options.EntryPoints[0], strings.Join(texts, ""))
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
