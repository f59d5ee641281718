package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/backup"
	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// placeFlags name a place and how it is reached.
type placeFlags struct {
	place   string
	options object.Options
}

// add adds the flags; the name of that of the place says what it is for.
func (f *placeFlags) add(command *cobra.Command, name, usage string) {
	flags := command.Flags()
	flags.StringVar(&f.place, name, "", usage+": a folder, or s3://bucket/prefix")
	must(command.MarkFlagRequired(name))
	flags.StringVar(&f.options.S3.Endpoint, "s3-endpoint", "", "the URL of an S3-compatible server")
	flags.StringVar(&f.options.S3.Region, "s3-region", "", "the region of the bucket")
	flags.StringVar(&f.options.S3.Profile, "s3-profile", "", "the profile of the shared configuration")
	flags.BoolVar(&f.options.S3.PathStyle, "s3-path-style", false, "put the bucket's name into the path, as most servers other than AWS want it")
}

// with opens the place for some work.
func (f *placeFlags) with(ctx context.Context, work func(object.Store) error) error {
	place, err := object.Open(ctx, f.place, f.options)
	if err != nil {
		return err
	}
	return errors.Join(work(place), place.Close())
}

func (p *program) snapshotCommand() *cobra.Command {
	var place placeFlags
	keep, withoutCold := 0, false
	command := &cobra.Command{
		Use:   "snapshot --to PLACE",
		Short: "Copy the store to a folder or bucket, sending only what is new there",
		Long: `Takes a snapshot: a consistent copy of the whole store, with definitions, lookup tables,
boards and the ledger of what was loaded. Files that the place has from earlier snapshots
are not sent again, and every file is checked and hashed on its way. Cold segments are
copied too, each once. A snapshot that is interrupted does not count, and the next one goes
on where it stopped.

A store that a server has open is snapshotted over HTTP: POST /v1/snapshots.`,
		Example: `  sluice snapshot --to /backup/shop
  sluice snapshot --to s3://backup/shop --keep 14
  sluice snapshot list --at s3://backup/shop
  sluice snapshot verify --at s3://backup/shop`,
		Args: arguments(cobra.NoArgs, "snapshot takes no argument; --to names the place"),
		RunE: func(command *cobra.Command, _ []string) error {
			if command.Flags().Changed("keep") && keep < 1 {
				return &wrongUsage{message: fmt.Sprintf("--keep %d: at least one snapshot must stay", keep), hint: "leave --keep out to keep all"}
			}
			return p.withStore(func(store *engine.Engine) error {
				return place.with(command.Context(), func(to object.Store) error { return p.snapshot(command.Context(), store, to, keep, withoutCold) })
			})
		},
	}
	place.add(command, "to", "where to put it")
	command.Flags().IntVar(&keep, "keep", 0, "remove all snapshots there but this many, the newest; 0 keeps all")
	command.Flags().BoolVar(&withoutCold, "without-cold", false, "leave out what was moved by sluice cold: the snapshot counts on it where it is")
	command.AddCommand(p.snapshotListCommand(), p.snapshotVerifyCommand())
	return command
}

func (p *program) snapshot(ctx context.Context, store *engine.Engine, to object.Store, keep int, withoutCold bool) error {
	options := backup.Options{Owner: engine.SnapshotOwner(p.store), WithoutCold: withoutCold, Progress: newLines(p.stderr).update}
	snapshot, done, err := backup.Take(ctx, store.Store(), to, options)
	if err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "snapshot %s: %s, %s; %s were new\n", snapshot.Name, count(int64(snapshot.FileCount()), "file"),
		sizeText(snapshot.SizeBytes()), sizeText(done.BytesCopied))
	if keep == 0 {
		return nil
	}
	pruned, err := backup.Prune(ctx, to, keep, options)
	if err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "removed %s and %s (%s)\n", count(int64(len(pruned.Snapshots)), "snapshot"), count(int64(pruned.Files), "file"), sizeText(pruned.Bytes))
	return nil
}

func (p *program) snapshotListCommand() *cobra.Command {
	var place placeFlags
	var format string
	command := &cobra.Command{
		Use:     "list --at PLACE",
		Short:   "List the snapshots of a place",
		Example: `  sluice snapshot list --at s3://backup/shop`,
		Args:    arguments(cobra.NoArgs, "list takes no argument; --at names the place"),
		RunE: func(command *cobra.Command, _ []string) error {
			return place.with(command.Context(), func(at object.Store) error {
				all, err := backup.List(command.Context(), at)
				if err != nil {
					return err
				}
				return p.show(format, listed(all), func() error { return p.showSnapshots(all) })
			})
		},
	}
	place.add(command, "at", "where they are")
	addShowFlag(command, &format)
	return command
}

// snapshotInfo is a snapshot without its files, for programs.
type snapshotInfo struct {
	Name     string           `json:"name"`
	At       time.Time        `json:"at"`
	Version  uint64           `json:"version"`
	Datasets []backup.Dataset `json:"datasets"`
	Files    int              `json:"files"`
	Bytes    int64            `json:"bytes"`
}

func listed(all []*backup.Snapshot) []snapshotInfo {
	infos := make([]snapshotInfo, len(all))
	for i, s := range all {
		infos[i] = snapshotInfo{Name: s.Name, At: s.At, Version: s.Version, Datasets: s.Datasets, Files: s.FileCount(), Bytes: s.SizeBytes()}
	}
	return infos
}

func (p *program) showSnapshots(all []*backup.Snapshot) error {
	rows := make([][]schema.Value, len(all))
	for i, s := range all {
		events := int64(0)
		for _, dataset := range s.Datasets {
			events += dataset.Events
		}
		rows[i] = []schema.Value{
			schema.StringOf(s.Name), schema.StringOf(s.At.Format(time.RFC3339)), schema.IntOf(int64(len(s.Datasets))), schema.IntOf(events),
			schema.IntOf(int64(s.FileCount())), schema.StringOf(sizeText(s.SizeBytes())),
		}
	}
	return p.showTable([]result.Column{
		{Name: "snapshot", Type: schema.String}, {Name: "at", Type: schema.String}, {Name: "datasets", Type: schema.Int64},
		{Name: "events", Type: schema.Int64}, {Name: "files", Type: schema.Int64}, {Name: "size", Type: schema.String},
	}, rows)
}

func (p *program) snapshotVerifyCommand() *cobra.Command {
	var place placeFlags
	command := &cobra.Command{
		Use:   "verify --at PLACE [NAME]",
		Short: "Read every file of the snapshots of a place, and hold it to its hash",
		Example: `  sluice snapshot verify --at s3://backup/shop
  sluice snapshot verify --at /backup/shop 20260131T095900.000000Z-0011aabb`,
		Args: arguments(cobra.MaximumNArgs(1), "verify takes the name of one snapshot, or nothing for all"),
		RunE: func(command *cobra.Command, names []string) error {
			return place.with(command.Context(), func(at object.Store) error { return p.verifySnapshots(command.Context(), at, names) })
		},
	}
	place.add(command, "at", "where they are")
	return command
}

func (p *program) verifySnapshots(ctx context.Context, at object.Store, names []string) error {
	var all []*backup.Snapshot
	var err error
	if len(names) == 0 {
		all, err = backup.List(ctx, at)
	} else {
		all = make([]*backup.Snapshot, 1)
		all[0], err = backup.Find(ctx, at, names[0])
	}
	if err != nil {
		return err
	}
	problems, err := backup.Verify(ctx, at, all, backup.Options{Progress: newLines(p.stderr).update})
	if err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "%s read\n", count(int64(len(all)), "snapshot"))
	return p.tellProblems(problems)
}

// lines shows how far a copy is, a line now and then.
type lines struct {
	w    io.Writer
	last time.Time
}

func newLines(w io.Writer) *lines { return &lines{w: w, last: time.Now()} }

func (l *lines) update(now backup.Progress) {
	if time.Since(l.last) < lineInterval {
		return
	}
	l.last = time.Now()
	fmt.Fprintf(l.w, "%s of %s files, %s of %s\n", number(int64(now.Files)), number(int64(now.FilesTotal)), sizeText(now.Bytes), sizeText(now.BytesTotal))
}
