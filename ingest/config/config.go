// Package config reads what a person declares about a store: sluice.yaml with its datasets, sources, transforms, retention,
// limits and alerts, and files that hold a list of transforms alone.
//
// A file is decoded by hand from the nodes of its YAML, so that every mistake has a line, a column and a hint, and all of
// them are reported at once. What comes out is typed and complete: defaults are filled in, and names that refer to
// something else in the file are known to exist. Expressions are kept as text: package engine/transform compiles them, and
// Places says where the parts stand that it finds fault with. docs/ingest.md describes the file.
package config

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Config is a file that was read and found sound.
type Config struct {
	Datasets []Dataset
	Sources  []Source
	// Transforms are the lists that have names.
	Transforms []NamedTransforms
	// Retention is what holds for datasets that say nothing of their own; nil to keep everything.
	Retention *Retention
	Limits    Limits
	Alerts    Alerts
	// Places says where the parts stand.
	Places Places
}

// NamedTransforms is a list that sources use by its name.
type NamedTransforms struct {
	Path, Name string
	Transforms []Transform
}

// ParseFile reads a configuration file. The error is of type Problems and has all mistakes, in the order of the file.
func ParseFile(text []byte) (*Config, error) {
	d := &decoder{places: Places{}}
	made := &Config{Places: d.places}
	if root := d.read(text); root != nil {
		o := d.object(root, "", "the file", "datasets", "sources", "transforms", "retention", "limits", "alerts")
		if o != nil {
			d.sections(o, made)
			d.refer(made)
		}
	}
	if err := d.result(); err != nil {
		return nil, err
	}
	return made, nil
}

// sections reads the parts of the file.
func (d *decoder) sections(o *object, made *Config) {
	lists := map[string][]Transform{}
	if o.has("transforms") {
		d.object(o.values["transforms"], "transforms", "transforms").each(func(name, path string, node *yaml.Node) {
			list := d.transforms(node, path)
			lists[name] = list
			made.Transforms = append(made.Transforms, NamedTransforms{path, name, list})
		})
	}
	if o.has("datasets") {
		made.Datasets = d.datasets(o.values["datasets"])
	}
	if o.has("sources") {
		made.Sources = d.sources(o.values["sources"], lists)
	}
	made.Retention, made.Limits, made.Alerts = o.retention("retention"), o.limits(), o.alerts()
}

// refer checks the names that refer to other parts of the file.
func (d *decoder) refer(made *Config) {
	datasets, sources := map[string]bool{}, map[string]*Source{}
	for _, dataset := range made.Datasets {
		datasets[dataset.Name] = true
	}
	for i := range made.Sources {
		sources[made.Sources[i].Name] = &made.Sources[i]
	}
	for i := range made.Sources {
		d.referSource(&made.Sources[i], datasets, sources)
	}
	for _, rule := range made.Alerts.Rules {
		if rule.Source != "" && sources[rule.Source] == nil {
			d.unknown(d.places.Find(rule.Path+".source"), rule.Path+".source", "source", rule.Source, keysOf(sources))
		}
		if rule.Dataset != "" && !datasets[rule.Dataset] {
			d.unknown(d.places.Find(rule.Path+".dataset"), rule.Path+".dataset", "dataset", rule.Dataset, keysOf(datasets))
		}
	}
	d.circles(made.Sources, sources)
}

// referSource checks the names in a source, and adds the sources of its tables to those that it comes after.
func (d *decoder) referSource(s *Source, datasets map[string]bool, sources map[string]*Source) {
	dataset := func(path, name string) {
		if name != "" && !datasets[name] {
			d.unknown(d.places.Find(path), path, "dataset", name, keysOf(datasets))
		}
	}
	dataset(s.Path+".dataset", s.Dataset)
	for i, name := range s.After {
		path := fmt.Sprintf("%s.after[%d]", s.Path, i)
		if sources[name] == nil {
			d.unknown(d.places.Find(path), path, "source", name, keysOf(sources))
		}
	}
	for i := range s.Transforms {
		t := &s.Transforms[i]
		switch {
		case t.Split != nil && t.Split.Into == s.Dataset:
			d.fail(d.places.Find(t.Path+".split.into"), t.Path+".split.into", "", "events of %q are split into %q itself", s.Dataset, s.Dataset)
		case t.Split != nil:
			dataset(t.Path+".split.into", t.Split.Into)
		case t.Map != nil && t.Map.Source != "":
			d.referTable(s, t, sources)
		}
	}
}

func (d *decoder) referTable(s *Source, t *Transform, sources map[string]*Source) {
	path, name := t.Path+".map.source", t.Map.Source
	table := sources[name]
	switch {
	case table == nil:
		d.unknown(d.places.Find(path), path, "source", name, keysOf(sources))
	case table.Lookup == nil:
		d.fail(d.places.Find(path), path, "a source with lookup loads a table", "the source %q loads events", name)
	case !slices.Contains(s.After, name):
		s.After = append(s.After, name)
	}
}

// circles refuses sources that wait for each other.
func (d *decoder) circles(list []Source, sources map[string]*Source) {
	const (
		fresh = iota
		open
		done
	)
	state := map[string]int{}
	var visit func(s *Source, way []string)
	visit = func(s *Source, way []string) {
		way = append(way, s.Name)
		state[s.Name] = open
		for _, name := range s.After {
			next := sources[name]
			switch {
			case next == nil:
			case state[name] == open:
				circle := append(way[slices.Index(way, name):], name)
				d.fail(d.places.Find(s.Path+".after"), s.Path+".after", "", "sources wait for each other: %s", strings.Join(circle, " after "))
			case state[name] == fresh:
				visit(next, way)
			}
		}
		state[s.Name] = done
	}
	for i := range list {
		if state[list[i].Name] == fresh {
			visit(&list[i], nil)
		}
	}
}

// unknown notes a name that nothing has.
func (d *decoder) unknown(at Position, path, what, name string, known []string) {
	hint := ""
	if nearest := schema.Nearest(name, known); nearest != "" {
		hint = fmt.Sprintf("did you mean %q?", nearest)
	} else if len(known) > 0 {
		hint = "there are " + listed(known)
	}
	d.fail(at, path, hint, "there is no %s %q in this file", what, name)
}

func keysOf[T any](from map[string]T) []string { return slices.Sorted(maps.Keys(from)) }
