package main

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/evanw/esbuild/pkg/api"
)

// asking marks a resolution that a plugin itself asks for.
type asking struct{}

// givenNamespace is that of modules which stand for those of parts above.
const givenNamespace = "given"

// below is a path below the root, with slashes.
func below(root, name string) string {
	relative, err := filepath.Rel(root, name)
	if err != nil {
		return name
	}
	return filepath.ToSlash(relative)
}

// leaveOut leaves imports of modules of parts above as they are, marked, so that they can be read in the script. It
// notes which modules are imported, and whether each was left out.
func (o *owners) leaveOut(root string, p part, resolved map[string]bool) api.Plugin {
	return o.plugin(root, p, resolved, func(module string) api.OnResolveResult {
		return api.OnResolveResult{Path: outside + module, External: true, SideEffects: api.SideEffectsFalse}
	})
}

// link turns imports of modules of parts above into imports of their scripts.
func (o *owners) link(root string, p part) api.Plugin {
	return o.plugin(root, p, nil, func(module string) api.OnResolveResult {
		return api.OnResolveResult{Path: module, Namespace: givenNamespace, SideEffects: api.SideEffectsFalse}
	})
}

// plugin lets a function resolve what a part takes from those above. Whose a module is is known once
// esbuild has found it, as it would without a plugin.
func (o *owners) plugin(root string, p part, resolved map[string]bool, resolve func(module string) api.OnResolveResult) api.Plugin {
	aliases := map[string]string{}
	var lock sync.Mutex // esbuild resolves many imports at a time
	for _, name := range o.tree.line(p.name)[1:] {
		for at, export := range o.given(name) {
			aliases[export] = alias(at)
		}
	}
	return api.Plugin{Name: "parts", Setup: func(b api.PluginBuild) {
		b.OnResolve(api.OnResolveOptions{Filter: ".*"}, func(args api.OnResolveArgs) (api.OnResolveResult, error) {
			if args.Namespace == givenNamespace {
				return api.OnResolveResult{Path: args.Path, External: true}, nil
			}
			if _, own := args.PluginData.(asking); own {
				return api.OnResolveResult{}, nil
			}
			found := b.Resolve(args.Path, api.ResolveOptions{Importer: args.Importer, ResolveDir: args.ResolveDir, Kind: args.Kind, PluginData: asking{}})
			if len(found.Errors) > 0 {
				return api.OnResolveResult{}, nil // esbuild will say it
			}
			module := below(root, found.Path)
			isGiven := o.isGiven(module, p)
			if resolved != nil {
				lock.Lock()
				resolved[module] = isGiven
				lock.Unlock()
			}
			if isGiven {
				return resolve(module), nil
			}
			return api.OnResolveResult{}, nil
		})
		b.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: givenNamespace}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
			text := standIn(args.Path, o.part[args.Path], o.wanted[args.Path], aliases)
			return api.OnLoadResult{Contents: &text, Loader: api.LoaderJS}, nil
		})
	}}
}

// standIn is a module that has the exports of another, out of the script of its part.
func standIn(module, part string, exports map[string]bool, aliases map[string]string) string {
	var items []string
	for _, name := range slices.Sorted(maps.Keys(exports)) {
		items = append(items, aliases[module+" "+name]+" as "+name)
	}
	return fmt.Sprintf("export { %s } from './%s.js';\n", strings.Join(items, ", "), part)
}
