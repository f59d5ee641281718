package manifest

import (
	"errors"
	"maps"
	"slices"
	"strings"
)

// checkDrop reports why a dataset cannot be dropped, or nil. One that is not there can be: so a snapshot says that its
// files may be left.
func (s *State) checkDrop(edit *Edit) error {
	files := len(edit.RemoveSegments) + len(edit.AddSegments) + len(edit.RemoveExtents) + len(edit.AddExtents) + len(edit.AddRejects)
	saved := len(edit.AddSaved) + len(edit.ForgetSaved)
	identity := edit.Identity != nil || edit.Duplicates > 0 || len(edit.AddIDs)+len(edit.RemoveIDs) > 0
	if len(edit.RemoveInputs)+len(edit.InputBlocks)+len(edit.Deletions)+len(edit.SwapRejects) > 0 {
		return errors.New("it is dropped and changed")
	}
	if identity || edit.Create != nil || edit.Columns != nil || edit.PushLog != nil || edit.Former != nil || edit.Cold != nil || edit.Objects != nil || len(edit.Quarantine) > 0 || files+saved > 0 || len(edit.Inputs) > 0 {
		return errors.New("it is dropped and changed")
	}
	return nil
}

// takeOver forgets dropped datasets whose directory a new one has: some file systems do not tell names apart that differ
// in the case of letters only.
func (s *State) takeOver(created string) {
	maps.DeleteFunc(s.Dropped, func(directory string, _ bool) bool { return strings.EqualFold(directory, created) })
}

// drop forgets a dataset. Of one that is not there, as in a snapshot, the name is that of the directory.
func (s *State) drop(name string) {
	directory := name
	if dataset := s.Datasets[name]; dataset != nil {
		directory = dataset.Config.Directory
		s.leaveCold(dataset, slices.Collect(maps.Keys(dataset.Segments)))
	}
	delete(s.Datasets, name)
	s.Dropped[directory] = true
}
