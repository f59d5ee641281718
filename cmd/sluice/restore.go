package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/storage/backup"
	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func (p *program) restoreCommand() *cobra.Command {
	var place placeFlags
	at := ""
	command := &cobra.Command{
		Use:   "restore --from PLACE --store NEWDIR",
		Short: "Make a store of a snapshot, in a new directory",
		Long: `Makes a store of a snapshot in a directory that is empty or not there. Every file is
hashed as it comes, and the directory is a store only when all are there. A restore
that was interrupted goes on when it is run again.

--at names a snapshot, or a time: then it is the newest that is not after it. Without it,
it is the newest.`,
		Example: `  sluice restore --from /backup/shop --store /var/lib/sluice-new
  sluice restore --from s3://backup/shop --store ./restored --at 2026-01-31T09:00:00Z`,
		Args: arguments(cobra.NoArgs, "restore takes no argument; --store names the directory"),
		RunE: func(command *cobra.Command, _ []string) error {
			return place.with(command.Context(), func(from object.Store) error { return p.restore(command.Context(), from, at) })
		},
	}
	place.add(command, "from", "where the snapshots are")
	command.Flags().StringVar(&at, "at", "", "the name of a snapshot, or a time such as 2026-01-31T09:00:00Z; default: the newest")
	return command
}

func (p *program) restore(ctx context.Context, from object.Store, at string) (err error) {
	snapshot, err := backup.Find(ctx, from, at)
	if err != nil {
		return err
	}
	system, err := vfs.OpenOS(p.store)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, system.Close()) }()
	done, err := backup.Restore(ctx, from, snapshot, system, backup.Options{Progress: newLines(p.stderr).update})
	if errors.Is(err, backup.ErrNotEmpty) {
		return &problem{message: err.Error(), hint: "--store must name a directory that is empty or not there"}
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "restored %s into %s: %s, %s\n", snapshot.Name, p.store, count(int64(done.Files), "file"), sizeText(done.Bytes))
	return nil
}
