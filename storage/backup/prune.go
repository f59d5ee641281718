package backup

import (
	"context"
	"errors"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/object"
)

// Pruned is what Prune removed.
type Pruned struct {
	// Snapshots are the names of those that are gone.
	Snapshots []string
	// Files and Bytes count the files that nobody needed any more.
	Files int
	Bytes int64
}

// Prune removes all snapshots but the newest keep (at least 1), and the files that none of them needs. If an index
// cannot be read nothing is removed: its files would be taken for superfluous.
func Prune(ctx context.Context, place object.Store, keep int, options Options) (pruned Pruned, err error) {
	if keep < 1 {
		return pruned, fmt.Errorf("keep %d snapshots: at least one must stay", keep)
	}
	leave, err := enter(ctx, place, options)
	if err != nil {
		return pruned, fmt.Errorf("remove snapshots: %w", err)
	}
	defer func() { err = errors.Join(err, leave()) }()
	all, err := List(ctx, place)
	if err != nil {
		return pruned, fmt.Errorf("remove snapshots: nothing was removed, since not all can be read: %w", err)
	}
	kept := all[max(0, len(all)-keep):]
	for _, old := range all[:len(all)-len(kept)] {
		if err := place.Delete(ctx, indexPrefix+old.Name); err != nil {
			return pruned, fmt.Errorf("remove snapshot %s: %w", old.Name, err)
		}
		pruned.Snapshots = append(pruned.Snapshots, old.Name)
	}
	return pruned, pruned.removeFiles(ctx, place, kept)
}

// removeFiles removes what no snapshot names, also what interrupted ones have left.
func (p *Pruned) removeFiles(ctx context.Context, place object.Store, kept []*Snapshot) error {
	needed := map[string]bool{}
	for _, snapshot := range kept {
		for _, file := range snapshot.copies() {
			needed[file.key()] = true
		}
	}
	var superfluous []object.Info
	err := place.List(ctx, filesPrefix, func(info object.Info) error {
		if !needed[info.Key] {
			superfluous = append(superfluous, info)
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("remove files of snapshots: %w", err)
	}
	for _, info := range superfluous {
		if err := place.Delete(ctx, info.Key); err != nil {
			return fmt.Errorf("remove files of snapshots: %w", err)
		}
		p.Files++
		p.Bytes += info.Size
	}
	return nil
}
