package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// built is a part that was bundled.
type built struct {
	script []byte
	inputs map[string]struct {
		Imports []struct {
			Path string `json:"path"`
		} `json:"imports"`
	}
	// bytes are how many of each input are in the script.
	bytes map[string]int
}

// buildPart bundles a part by its options, and writes nothing.
func buildPart(options api.BuildOptions, p part) (built, error) {
	options.Metafile = true
	options.Write = false
	result, err := build(options, p.name)
	if err != nil {
		return built{}, err
	}
	b := built{script: result.OutputFiles[0].Contents, bytes: map[string]int{}}
	var meta struct {
		Inputs  json.RawMessage `json:"inputs"`
		Outputs map[string]struct {
			Inputs map[string]struct {
				Bytes int `json:"bytesInOutput"`
			} `json:"inputs"`
		} `json:"outputs"`
	}
	if err := json.Unmarshal([]byte(result.Metafile), &meta); err != nil {
		return built{}, fmt.Errorf("read what is in %s: %w", p.name, err)
	}
	if err := json.Unmarshal(meta.Inputs, &b.inputs); err != nil {
		return built{}, fmt.Errorf("read what is in %s: %w", p.name, err)
	}
	for _, output := range meta.Outputs {
		for name, input := range output.Inputs {
			b.bytes[name] = input.Bytes
		}
	}
	return b, nil
}

// modules are the scripts of the source that are in the part, without its entry.
func (b built) modules(p part) []string {
	var modules []string
	for name, bytes := range b.bytes {
		if bytes > 0 && name != entryName(p) && !isStyle(name) && !strings.HasPrefix(name, givenNamespace+":") {
			modules = append(modules, name)
		}
	}
	slices.Sort(modules)
	return modules
}

// sheets are the style sheets that the scripts of the part import, in the order in which they run.
func (b built) sheets(p part) []string {
	var sheets []string
	seen := map[string]bool{}
	var visit func(name string)
	visit = func(name string) {
		seen[name] = true
		for _, imported := range b.inputs[name].Imports {
			switch {
			case seen[imported.Path]:
			case !isStyle(imported.Path):
				visit(imported.Path)
			case b.bytes[name] > 0 || name == entryName(p):
				seen[imported.Path] = true
				sheets = append(sheets, imported.Path)
			}
		}
	}
	visit(entryName(p))
	return sheets
}

func isStyle(name string) bool { return strings.HasSuffix(name, ".css") }
