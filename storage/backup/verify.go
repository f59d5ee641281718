package backup

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/object"
)

// Verify reads every file of some snapshots, each once, and holds it to its hash, and each index to its manifest. What is
// wrong is in the list, each with its place; the error is only for a check that could not be made to its end.
func Verify(ctx context.Context, place object.Store, snapshots []*Snapshot, options Options) (problems []string, err error) {
	byKey := map[string]bool{}
	var files []*File
	for _, snapshot := range snapshots {
		for _, file := range snapshot.copies() {
			if !byKey[file.key()] {
				byKey[file.key()] = true
				files = append(files, file)
			}
		}
	}
	var mu sync.Mutex
	note := func(err error) error {
		if ctx.Err() != nil || !damage(err) {
			return err
		}
		mu.Lock()
		defer mu.Unlock()
		problems = append(problems, err.Error())
		return nil
	}
	m := newMeter(options.Progress, files)
	group, groupCtx := errgroup.WithContext(ctx)
	group.SetLimit(workers)
	for _, file := range files {
		group.Go(func() error {
			if err := fetch(groupCtx, place, file, io.Discard); err != nil {
				return note(err)
			}
			m.done(file.Size, true)
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return problems, err
	}
	if len(problems) > 0 {
		return problems, nil
	}
	for _, snapshot := range snapshots {
		if _, err := fetchManifest(ctx, place, snapshot); err != nil {
			if err := note(fmt.Errorf("snapshot %s: %w", snapshot.Name, err)); err != nil {
				return problems, err
			}
		}
	}
	return problems, nil
}

// damage tells what is wrong with a snapshot from what is wrong with the way to it.
func damage(err error) bool {
	return errors.Is(err, ErrDamaged) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, manifest.ErrCorrupt) || errors.Is(err, manifest.ErrNewer)
}
