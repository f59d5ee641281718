package storage

import (
	"fmt"
	"path"
	"regexp"
	"strings"
)

// Directories and names of files, as in docs/format.md.
const (
	// LockName is the file that is locked while a store is open.
	LockName = "LOCK"
	// RestoreMark is the file that is in a directory while a snapshot is restored into it. A directory with it and
	// without a manifest is no store.
	RestoreMark     = "restore.unfinished"
	datasetsName    = "datasets"
	segmentSuffix   = ".segment"
	indexSuffix     = ".cold"
	extentSuffix    = ".extent"
	rejectsSuffix   = ".rejects"
	savedSuffix     = ".saved"
	idsSuffix       = ".ids"
	pendingSuffix   = ".pending"
	datasetNameSize = 64
)

// ownFile matches the names that a store gives to files of a dataset; only such
// are ever removed.
var ownFile = regexp.MustCompile(`^[0-9a-f]{16}\.(segment|cold|extent|rejects|saved|ids)(\.pending)?$`)

func fileName(id uint64, suffix string) string { return fmt.Sprintf("%016x%s", id, suffix) }

func datasetDirectory(directory string) string { return path.Join(datasetsName, directory) }

// CheckDatasetName reports why a dataset cannot have a name, or nil.
func CheckDatasetName(name string) error { return checkDatasetName(name) }

// checkDatasetName allows what every file system, shell and URL takes as it is.
func checkDatasetName(name string) error {
	switch {
	case name == "":
		return fmt.Errorf("a dataset needs a name")
	case len(name) > datasetNameSize:
		return fmt.Errorf("dataset name of %d bytes: at most %d are allowed", len(name), datasetNameSize)
	case name[0] == '.':
		return fmt.Errorf("dataset name %q: it must not start with a dot", name)
	}
	for _, r := range name {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
		if !letter && !strings.ContainsRune("_-.", r) {
			return fmt.Errorf("dataset name %q: only letters, digits, '_', '-' and '.' are allowed", name)
		}
	}
	return nil
}
