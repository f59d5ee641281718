// Command build bundles the web UI with esbuild, as a library, into parts (parts.go): no Node is needed to build,
// and the same source gives the same bytes on every machine, so that the bundles can be
// committed and a rebuild can prove that they match their source. It warns of nothing: what
// esbuild would warn of is an error.
//
//	build          writes dist
//	build -tests D bundles each *.test.ts of the folders without a page into D, for node --test
//	build -sizes   prints what is in each part, and why
//	build -bench D bundles the bench of the charts into D, for the budgets of frames
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	tests := flag.String("tests", "", "bundle the unit tests into this folder instead of building dist")
	bench := flag.String("bench", "", "bundle the bench of the charts into this folder instead of building dist")
	sizes := flag.Bool("sizes", false, "print what is in each part instead of building dist")
	root := flag.String("root", "..", "the folder of the UI")
	flag.Parse()
	if err := run(*root, *tests, *bench, *sizes); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func run(root, tests, bench string, sizes bool) error {
	root, err := filepath.Abs(root)
	if err != nil {
		return fmt.Errorf("find the folder of the UI: %w", err)
	}
	if _, err := os.Stat(filepath.Join(root, "node_modules", "preact")); err != nil {
		return errors.New("the dependencies are missing; run npm ci in ui first")
	}
	if tests != "" {
		return buildTests(root, tests)
	}
	if bench != "" {
		folder, err := filepath.Abs(bench)
		if err != nil {
			return fmt.Errorf("find the folder of the bench: %w", err)
		}
		return buildBench(root, folder)
	}
	if sizes {
		return printSizes(os.Stdout, root, parts)
	}
	return buildDist(root, filepath.Join(root, "dist"))
}
