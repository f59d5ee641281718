package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// buildTests bundles every *.test.ts below src into the folder, one file each.
func buildTests(root, folder string) error {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return fmt.Errorf("find the folder of the tests: %w", err)
	}
	if err := os.RemoveAll(folder); err != nil {
		return fmt.Errorf("clear the folder of the tests: %w", err)
	}
	names, err := testFiles(root)
	if err != nil {
		return err
	}
	if len(names) == 0 {
		return errors.New("there are no tests")
	}
	options := common(root)
	options.EntryPoints = names
	options.Outdir = folder
	options.Outbase = "src"
	options.Platform = api.PlatformNode
	options.Packages = api.PackagesBundle
	options.Sourcemap = api.SourceMapInline
	options.OutExtension = map[string]string{".js": ".mjs"}
	options.Loader = map[string]api.Loader{".module.css": api.LoaderLocalCSS}
	options.Write = true
	_, err = build(options, "the tests")
	return err
}

func testFiles(root string) ([]string, error) {
	var names []string
	err := filepath.WalkDir(filepath.Join(root, "src"), func(name string, entry fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(name, ".test.ts") {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("look for tests: %w", err)
	}
	return names, nil
}
