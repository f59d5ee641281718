package main

import "github.com/evanw/esbuild/pkg/api"

// buildBench bundles the bench of the charts into the folder. It is built as what ships is,
// but in one piece, and it ships nowhere.
func buildBench(root, folder string) error {
	options := common(root)
	minify(&options)
	options.EntryPoints = []string{"src/bench.tsx"}
	options.Outdir = folder
	options.Loader = map[string]api.Loader{".module.css": api.LoaderLocalCSS}
	options.Write = true
	_, err := build(options, "the bench")
	return err
}
