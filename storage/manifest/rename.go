package manifest

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// renames reports whether an edit gives a dataset another name.
func (e *Edit) renames() bool { return e.Create == nil && len(e.Former) > 0 }

// checkRename reports why a dataset cannot be renamed, or nil.
func (s *State) checkRename(edit *Edit) error {
	former := edit.Former[0]
	plain := *edit
	plain.Dataset, plain.Former = former, nil
	switch {
	case len(edit.Former) > 1:
		return fmt.Errorf("it has %d names until now", len(edit.Former))
	case s.Datasets[former] == nil:
		return fmt.Errorf("it is renamed from %q, which does not exist", former)
	case s.Datasets[edit.Dataset] != nil:
		return fmt.Errorf("%q is renamed to it, and it exists", former)
	case s.checkDrop(&plain) != nil: // that is: it has something else
		return errors.New("it is renamed and changed")
	}
	return nil
}

// rename gives a dataset another name. Its directory stays.
func (s *State) rename(from, to string) {
	dataset := s.Datasets[from]
	delete(s.Datasets, from)
	s.nameAnew(to)
	dataset.Former = append(without(dataset.Former, to), from)
	s.Datasets[to] = dataset
}

// nameAnew forgets that a dataset had a name that another one, or itself, has from now on.
func (s *State) nameAnew(name string) {
	for _, dataset := range s.Datasets {
		dataset.Former = without(dataset.Former, name)
	}
}

func without(names []string, name string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(former string) bool { return strings.EqualFold(former, name) })
}
