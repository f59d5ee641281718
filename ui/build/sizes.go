package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// printSizes writes what is in each part: the bytes of every module, largest first, and the parts below that
// import of it, so that one sees why something is where it is.
func printSizes(out io.Writer, root string, tree tree) error {
	styles, err := readStyles(root)
	if err != nil {
		return err
	}
	o, err := findOwners(root, tree, styles)
	if err != nil {
		return err
	}
	for _, p := range tree {
		built, err := o.bundle(root, p)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s.js, %d bytes\n", p.name, len(built.script))
		modules := built.modules(p)
		slices.SortFunc(modules, func(a, b string) int { return cmp.Compare(built.bytes[b], built.bytes[a]) })
		for _, module := range modules {
			fmt.Fprintf(out, "%8d  %s  %s\n", built.bytes[module], module, strings.Join(o.importers(module), " "))
		}
	}
	return nil
}

// importers are the parts that take something of a module which is not theirs.
func (o *owners) importers(module string) []string {
	var importers []string
	for _, p := range o.tree {
		if o.asked[p.name].wanted[module] != nil {
			importers = append(importers, p.name)
		}
	}
	return importers
}
