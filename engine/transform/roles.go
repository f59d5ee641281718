package transform

import (
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/ingest/format"
)

// Parsed returns the names with which to parse, so that events leave with the given ones: each name is followed back
// through the list. One that the list itself makes need not be in the records and is left out.
func (t *Transform) Parsed(names format.Names) (format.Names, error) {
	parsed := format.Names{Time: names.Time}
	for _, actor := range names.Actors {
		name, made, err := t.source("actor", actor)
		if err != nil {
			return parsed, err
		}
		if !made && !slices.Contains(parsed.Actors, name) {
			parsed.Actors = append(parsed.Actors, name)
		}
	}
	if names.Event != "" {
		name, made, err := t.source("event", names.Event)
		if err != nil {
			return parsed, err
		}
		if !made {
			parsed.Event = name
		}
	}
	return parsed, nil
}

// source returns what the records call a property that leaves under a name, or that the list makes it.
func (t *Transform) source(role, name string) (source string, made bool, err error) {
	for _, s := range slices.Backward(t.steps) {
		names := s.names()
		if names.makes(name) {
			return name, true, nil
		}
		if from, ok := renamedFrom(names.renamed, name); ok {
			name = from
		} else if to, ok := names.renamed[name]; ok {
			return "", false, fmt.Errorf("the %s column %q is renamed to %q by %s: %w", role, name, to, s.declared().Path, format.ErrNames)
		}
		if below(name, names.dropped) {
			return "", false, fmt.Errorf("the %s column %q is dropped by %s: %w", role, name, s.declared().Path, format.ErrNames)
		}
	}
	return name, false, nil
}

func renamedFrom(renamed map[string]string, name string) (from string, ok bool) {
	for from, to := range renamed {
		if to == name {
			return from, true
		}
	}
	return "", false
}

// Left returns what the columns that were parsed with a meaning are called when they leave.
func (t *Transform) Left(parsed format.Names) format.Names {
	left := format.Names{Time: parsed.Time}
	for _, actor := range parsed.Actors {
		if name := t.follow(actor); name != "" && !slices.Contains(left.Actors, name) {
			left.Actors = append(left.Actors, name)
		}
	}
	left.Event = t.follow(parsed.Event)
	return left
}

// follow returns the name under which a property leaves, empty where it is dropped.
func (t *Transform) follow(name string) string {
	for _, s := range t.steps {
		names := s.names()
		if name == "" || below(name, names.dropped) {
			return ""
		}
		if to, ok := names.renamed[name]; ok {
			name = to
		}
	}
	return name
}

// nameBehind returns what a property that leaves under a name is called behind step i, as far as it is there by then.
func (t *Transform) nameBehind(i int, name string) string {
	for _, s := range slices.Backward(t.steps[i+1:]) {
		if from, ok := renamedFrom(s.names().renamed, name); ok {
			name = from
		}
	}
	return name
}
