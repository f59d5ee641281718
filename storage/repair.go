package storage

import (
	"errors"
	"fmt"
	"io/fs"
	"path"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/pushlog"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// refuseLostManifest keeps Open from taking a store whose manifest was lost for an
// empty one: it would then remove every file.
func refuseLostManifest(system vfs.FS) error {
	exists, err := manifest.Exists(system)
	if err != nil || exists {
		return err
	}
	if _, err := system.Stat(RestoreMark); err == nil {
		return fmt.Errorf("%w: a snapshot is being restored into it; let that end, or run it again", ErrNoManifest)
	}
	pushed, err := pushlog.Exists(system)
	if err == nil && pushed {
		err = fmt.Errorf("%w: bring it back, or start with an empty directory", ErrNoManifest)
	}
	if err != nil {
		return err
	}
	for _, directory := range []string{datasetsName, ownDirectory} {
		names, err := system.List(directory)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("list %s: %w", directory, err)
		}
		if len(names) > 0 {
			return fmt.Errorf("%w: bring it back, or start with an empty directory", ErrNoManifest)
		}
	}
	return nil
}

// repair removes what commits that never happened, and compactions that did, have
// left: files with a name of ours that the manifest does not give.
func repair(system vfs.FS, state *manifest.State) error {
	named := namedFiles(state)
	if err := removeOrphans(system, ownDirectory, named[ownDirectory]); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := makeEmptyDirectories(system, named); err != nil {
		return err
	}
	directories, err := system.List(datasetsName)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("list datasets: %w", err)
	}
	for _, directory := range directories {
		inside := datasetDirectory(directory)
		if named[inside] == nil {
			if state.Dropped[directory] {
				if err := removeOrphans(system, inside, nil); err != nil {
					return err
				}
			}
			// Made for a dataset that was not, or is no more; whatever else is in it stays.
			_ = system.Remove(inside)
			continue
		}
		if err := removeOrphans(system, inside, named[inside]); err != nil {
			return err
		}
	}
	return nil
}

// makeEmptyDirectories makes the directories of datasets that have no file, where they are missing: a snapshot, and most other
// copies of a store, bring files and no empty directories.
func makeEmptyDirectories(system vfs.FS, named map[string]map[string]bool) error {
	made := false
	for directory, files := range named {
		if directory == ownDirectory || len(files) > 0 {
			continue
		}
		if _, err := system.Stat(directory); !errors.Is(err, fs.ErrNotExist) {
			continue // it is there, or whoever lists it says what is wrong
		}
		if err := system.MkdirAll(directory); err != nil {
			return err
		}
		made = true
	}
	if !made {
		return nil
	}
	if err := system.SyncDir(datasetsName); err != nil {
		return err
	}
	return system.SyncDir(".")
}

// namedFiles returns the files that the manifest names, by directory.
func namedFiles(state *manifest.State) map[string]map[string]bool {
	own := map[string]bool{}
	for _, saved := range state.Own.Saved {
		own[saved.File] = true
	}
	named := map[string]map[string]bool{ownDirectory: own}
	for _, dataset := range state.Datasets {
		files := map[string]bool{}
		for _, segment := range dataset.Segments {
			files[localFile(segment)] = true
		}
		for _, extent := range dataset.Extents {
			files[extent.File] = true
		}
		for _, rejects := range dataset.Rejects {
			files[rejects.File] = true
		}
		for _, saved := range dataset.Saved {
			files[saved.File] = true
		}
		for _, ids := range dataset.IDFiles {
			files[ids.File] = true
		}
		named[datasetDirectory(dataset.Config.Directory)] = files
	}
	return named
}

func removeOrphans(system vfs.FS, directory string, named map[string]bool) error {
	files, err := system.List(directory)
	if err != nil {
		return fmt.Errorf("list %s: %w", directory, err)
	}
	for _, file := range files {
		if named[file] || !ownFile.MatchString(file) {
			continue
		}
		if err := system.Remove(path.Join(directory, file)); err != nil {
			return fmt.Errorf("remove orphan: %w", err)
		}
	}
	return nil
}
