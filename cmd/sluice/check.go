package main

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// checking is the flags of check.
type checking struct {
	format                 string
	deep, quarantine, undo bool
}

func (p *program) checkCommand() *cobra.Command {
	var flags checking
	command := &cobra.Command{
		Use:   "check",
		Short: "Verify every byte of the store",
		Long: `Reads the whole store and verifies every checksum and invariant. Problems are named
with their file and place, and the exit code is 1.

The fingerprint of a dataset is a checksum over all its events that does not depend on
their order or on the files that hold them: two stores with the same events have the
same one. So do the copies that a dataset of several actors has of its events: copies
that do not are a problem.

The events that the ledger says came, and those that came without an entry, must be those
that are stored and those that were deleted, expired, were replaced or superseded. Where
they are not, the difference is named.

--deep names every damaged block of a segment and looks whether a single bit is flipped,
looks for rejected lines that are gone, and lists files that no commit names.
--quarantine sets damaged segments aside: their files stay, and queries of their dataset
are refused, or with --missing allow answered without them and say so. --undo takes all
back.`,
		Example: `  sluice check --store /var/lib/sluice
  sluice check --deep
  sluice check --deep --quarantine
  sluice check --quarantine --undo`,
		Args: arguments(cobra.NoArgs, "check takes no argument"),
		RunE: func(command *cobra.Command, _ []string) error {
			if flags.undo && !flags.quarantine {
				return &wrongUsage{message: "--undo is for --quarantine", hint: "sluice check --quarantine --undo takes segments back"}
			}
			return p.withStore(func(store *engine.Engine) error {
				if flags.undo {
					return p.unquarantine(store.Store())
				}
				return p.check(command.Context(), store.Store(), flags)
			})
		},
	}
	addShowFlag(command, &flags.format)
	command.Flags().BoolVar(&flags.deep, "deep", false, "name every damaged place, look for lost rejects, list files without a name")
	command.Flags().BoolVar(&flags.quarantine, "quarantine", false, "set damaged segments aside; implies --deep")
	command.Flags().BoolVar(&flags.undo, "undo", false, "with --quarantine: take all segments back that are set aside")
	return command
}

func (p *program) check(ctx context.Context, store *storage.Store, flags checking) error {
	var report storage.CheckReport
	var err error
	if flags.deep || flags.quarantine {
		report, err = store.CheckDeep(ctx, p.tellChecked())
	} else {
		report, err = store.Check(ctx)
	}
	if err != nil {
		return err
	}
	if err := p.show(flags.format, report, func() error { return p.showCheck(report.Datasets) }); err != nil {
		return err
	}
	for _, dataset := range report.Datasets {
		if dataset.Uncounted {
			fmt.Fprintf(p.stderr, "sluice: %s was made by a version that did not count the events that go; its ledger is not compared with them\n", dataset.Name)
		}
	}
	for _, damage := range report.Damages {
		fmt.Fprintf(p.stderr, "sluice: damage: %s\n", damage)
	}
	for _, orphan := range report.Orphans {
		fmt.Fprintf(p.stderr, "sluice: no commit names %s; opening the store again removes it\n", orphan)
	}
	if flags.quarantine {
		if err := p.quarantine(store, report.Damages); err != nil {
			return err
		}
	}
	return p.tellProblems(report.Problems)
}

// tellChecked says now and then how far a check is.
func (p *program) tellChecked() func(storage.CheckProgress) {
	last := time.Now()
	return func(now storage.CheckProgress) {
		if time.Since(last) >= lineInterval {
			last = time.Now()
			fmt.Fprintf(p.stderr, "%s: %s and %s read\n", now.Dataset, count(int64(now.Segments), "segment"), sizeText(now.Bytes))
		}
	}
}

// quarantine sets the segments aside whose damage is certain.
func (p *program) quarantine(store *storage.Store, damages []storage.Damage) error {
	segments := map[string][]uint64{}
	for _, damage := range damages {
		if damage.Certain && !slices.Contains(segments[damage.Dataset], damage.Segment) {
			segments[damage.Dataset] = append(segments[damage.Dataset], damage.Segment)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(segments)) {
		if err := store.Quarantine(name, segments[name]); err != nil {
			return err
		}
		fmt.Fprintf(p.stdout, "%s: %s set aside\n", name, count(int64(len(segments[name])), "segment"))
	}
	return nil
}

func (p *program) unquarantine(store *storage.Store) error {
	for _, name := range store.Datasets() {
		taken, err := store.Unquarantine(name)
		if err != nil {
			return err
		}
		if taken > 0 {
			fmt.Fprintf(p.stdout, "%s: %s taken back\n", name, count(int64(taken), "segment"))
		}
	}
	return nil
}

func (p *program) showCheck(datasets []storage.DatasetReport) error {
	rows := make([][]schema.Value, len(datasets))
	for i, dataset := range datasets {
		rows[i] = []schema.Value{
			schema.StringOf(dataset.Name), schema.IntOf(dataset.Events), schema.IntOf(int64(dataset.Copies)), schema.IntOf(int64(dataset.Segments)),
			schema.StringOf(sizeText(dataset.SizeBytes)), schema.StringOf(fmt.Sprintf("%016x", dataset.Fingerprint)),
		}
	}
	return p.showTable([]result.Column{
		{Name: "dataset", Type: schema.String}, {Name: "events", Type: schema.Int64}, {Name: "copies", Type: schema.Int64}, {Name: "segments", Type: schema.Int64},
		{Name: "size", Type: schema.String}, {Name: "fingerprint", Type: schema.String},
	}, rows)
}

func (p *program) tellProblems(problems []string) error {
	for _, text := range problems {
		fmt.Fprintf(p.stderr, "sluice: %s\n", text)
	}
	if len(problems) > 0 {
		fmt.Fprintf(p.stderr, "sluice: %s found\n", count(int64(len(problems)), "problem"))
		return errReported
	}
	return nil
}
