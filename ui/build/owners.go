package main

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// names are the exports of modules, by the path of the module below the root.
type names map[string]map[string]bool

func (n names) equal(other names) bool {
	return maps.EqualFunc(n, other, func(a, b map[string]bool) bool { return maps.Equal(a, b) })
}

// owners says which part has each module, and what each part gives to those below it.
type owners struct {
	tree   tree
	styles styles
	// part is the name of the part of each module.
	part map[string]string
	// wanted are the exports of modules that parts below theirs import.
	wanted names
	// asked is what was found out of each part when it was last built.
	asked map[string]asked
}

// asked is what a part has and wants, and by what that was so.
type asked struct {
	entry string
	// resolved says of each module that is imported whether it was taken from a part above.
	resolved map[string]bool
	modules  []string
	wanted   names
}

// roundsMost is how often modules may move before that is held for an error.
const roundsMost = 12

// findOwners builds the parts until no module has to move: what two parts need belongs to the lowest one above
// both. What that one then gives to others may need more modules, so one round is not enough.
func findOwners(root string, tree tree, styles styles) (*owners, error) {
	o := &owners{tree: tree, styles: styles, part: map[string]string{}, wanted: names{}, asked: map[string]asked{}}
	for range roundsMost {
		part, wanted := maps.Clone(o.part), names{}
		for _, p := range tree {
			if err := o.ask(root, p, wanted); err != nil {
				return nil, err
			}
		}
		settled := maps.Equal(part, o.part) && wanted.equal(o.wanted)
		o.wanted = wanted
		if settled {
			return o, nil
		}
	}
	return nil, errors.New("divide the modules among the parts: they move again and again")
}

// ask notes what a part has and what it wants. It builds the part without the modules of those above it,
// unless that would be the same as before.
func (o *owners) ask(root string, p part, wanted names) error {
	a, ok := o.asked[p.name]
	if !ok || o.isChanged(a, p) {
		var err error
		if a, err = o.find(root, p); err != nil {
			return err
		}
		o.asked[p.name] = a
	}
	for _, module := range a.modules {
		owner, ok := o.part[module]
		if !ok {
			owner = p.name
		}
		o.part[module] = o.tree.meeting(owner, p.name)
	}
	for module, exports := range a.wanted {
		if wanted[module] == nil {
			wanted[module] = map[string]bool{}
		}
		maps.Copy(wanted[module], exports)
	}
	return nil
}

// isChanged says whether a part would now be built of something else.
func (o *owners) isChanged(a asked, p part) bool {
	if a.entry != o.entry(p) {
		return true
	}
	for module, given := range a.resolved {
		if given != o.isGiven(module, p) {
			return true
		}
	}
	return false
}

// find builds a part to see what is in it.
func (o *owners) find(root string, p part) (asked, error) {
	a := asked{entry: o.entry(p), resolved: map[string]bool{}}
	options := common(root)
	options.Stdin = stdin(root, p, a.entry)
	options.Plugins = []api.Plugin{o.leaveOut(root, p, a.resolved), o.styles.names(root)}
	built, err := buildPart(options, p)
	if err != nil {
		return asked{}, err
	}
	a.modules = built.modules(p)
	a.wanted, err = wantedBy(string(built.script), p)
	return a, err
}

// isGiven says whether a part takes a module from one above it.
func (o *owners) isGiven(module string, p part) bool {
	owner, ok := o.part[module]
	return ok && o.tree.isAbove(owner, p.name)
}

// given are the exports that a part gives, in a fixed order: each is "module name".
func (o *owners) given(part string) []string {
	var given []string
	for module, exports := range o.wanted {
		if o.part[module] != part {
			continue
		}
		for name := range exports {
			given = append(given, module+" "+name)
		}
	}
	slices.Sort(given)
	return given
}

// alias is the short name of the export at a place of what a part gives.
func alias(at int) string {
	const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	text := ""
	for at >= 0 {
		text = string(letters[at%len(letters)]) + text
		at = at/len(letters) - 1
	}
	return "$" + text
}

// entryName is the name of the module that a part is built from.
func entryName(p part) string { return p.name + ".entry.ts" }

// entry is the module that a part is built from: all of its own, and what it gives to others.
func (o *owners) entry(p part) string {
	var text strings.Builder
	fmt.Fprintf(&text, "import './%s';\nexport * from './%s';\n", p.entry, p.entry)
	for at, export := range o.given(p.name) {
		module, name, _ := strings.Cut(export, " ")
		fmt.Fprintf(&text, "export { %s as %s } from './%s';\n", name, alias(at), module)
	}
	return text.String()
}

func stdin(root string, p part, entry string) *api.StdinOptions {
	return &api.StdinOptions{Contents: entry, ResolveDir: root, Sourcefile: entryName(p), Loader: api.LoaderTS}
}

// outside marks, in a script that is built to ask, an import of a module of a part above.
const outside = "outside:"

var outsideImport = regexp.MustCompile(`(?m)^(?:import|export) ([^;"]*?) from "` + outside + `([^"]+)";$`)

// wantedBy reads from a script what it imports of modules that were left out of it.
func wantedBy(script string, p part) (names, error) {
	found := outsideImport.FindAllStringSubmatch(script, -1)
	if len(found) != strings.Count(script, `"`+outside) {
		return nil, fmt.Errorf("read the imports of %s: one is of a form that is not known", p.name)
	}
	wanted := names{}
	for _, match := range found {
		exports, err := exportsOf(match[1])
		if err != nil {
			return nil, fmt.Errorf("read the imports of %s: of %s it takes %w", p.name, match[2], err)
		}
		if wanted[match[2]] == nil {
			wanted[match[2]] = map[string]bool{}
		}
		for _, name := range exports {
			wanted[match[2]][name] = true
		}
	}
	return wanted, nil
}

// exportsOf reads which exports the clause of an import names: "a, { b, c as d }".
func exportsOf(clause string) ([]string, error) {
	if strings.Contains(clause, "*") {
		return nil, errors.New("all there is; name what it needs")
	}
	var exports []string
	whole, list, _ := strings.Cut(clause, "{")
	if strings.Trim(whole, ", ") != "" {
		exports = append(exports, "default")
	}
	for item := range strings.SplitSeq(strings.TrimSuffix(strings.TrimSpace(list), "}"), ",") {
		if name, _, _ := strings.Cut(strings.TrimSpace(item), " as "); name != "" {
			exports = append(exports, name)
		}
	}
	return exports, nil
}
