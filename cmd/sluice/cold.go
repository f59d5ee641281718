package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/upkeep"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/object"
)

// coldFlags are those of the command cold.
type coldFlags struct {
	config, to, after string
	dryRun            bool
}

func (p *program) coldCommand() *cobra.Command {
	var flags coldFlags
	command := &cobra.Command{
		Use:   "cold [NAME...]",
		Short: "Move old segments to a bucket or folder",
		Long: `Moves segments whose events are all old to another place, as "cold" of a dataset in the
configuration says, or as --to and --after do. Queries read them there, piece by piece,
and keep what they read lately in the store's folder "cache". A segment is read back
before the local file goes; what is interrupted goes on with the next call.

S3 takes credentials, region and endpoint from the usual environment variables and
profiles, also when queries read.`,
		Example: `  sluice cold --config sluice.yaml --dry-run
  sluice cold shop --to s3://archive/sluice/ --after 90d`,
		ValidArgsFunction: p.completeDatasets,
		RunE: func(command *cobra.Command, names []string) error {
			rules, err := flags.rules(names)
			if err != nil {
				return err
			}
			return p.withStore(func(store *engine.Engine) error {
				for _, name := range names {
					if err := knownDataset(store, name); err != nil {
						return err
					}
				}
				cold := &upkeep.Cold{Store: store.Store(), Rules: rules, Done: func(rule upkeep.ColdRule, report storage.ColdReport, err error) {
					p.showCold(rule, report, err, flags.dryRun)
				}}
				return cold.Round(command.Context(), flags.dryRun)
			})
		},
	}
	command.Flags().StringVar(&flags.config, "config", "", "the configuration file")
	command.Flags().StringVar(&flags.to, "to", "", "where segments go: s3://bucket/prefix or a folder")
	command.Flags().StringVar(&flags.after, "after", "", "the age from which events are old, such as 90d")
	command.Flags().BoolVar(&flags.dryRun, "dry-run", false, "only say what would be moved")
	return command
}

// rules says what is to move.
func (f *coldFlags) rules(names []string) ([]upkeep.ColdRule, error) {
	switch byFlags := f.to != "" || f.after != ""; {
	case f.config != "" && byFlags:
		return nil, &wrongUsage{message: "--config says where segments go, and so does --to", hint: "use one of them"}
	case f.config != "":
		return rulesOf(f.config, names)
	case f.to == "" || f.after == "" || len(names) == 0:
		return nil, &wrongUsage{message: "nothing says which segments go where", hint: "name a --config, or a dataset with --to and --after"}
	}
	after, err := config.ParseDuration(f.after)
	if err != nil {
		return nil, &wrongUsage{message: fmt.Sprintf("--after %q: %v", f.after, err), hint: "such as 90d or 12h"}
	}
	place := f.to
	if !object.IsS3(place) {
		if place, err = filepath.Abs(place); err != nil {
			return nil, err
		}
	}
	var rules []upkeep.ColdRule
	for _, name := range names {
		rules = append(rules, upkeep.ColdRule{Dataset: name, Place: place, After: after})
	}
	return rules, nil
}

// rulesOf reads the rules of a configuration file, for the datasets that are named or for all.
func rulesOf(file string, names []string) ([]upkeep.ColdRule, error) {
	text, err := readConfig(file)
	if err != nil {
		return nil, err
	}
	read, err := config.ParseFile(text)
	if err != nil {
		return nil, misconfigured(file, text, err, nil)
	}
	rules := slices.DeleteFunc(upkeep.ColdRules(read.Datasets), func(rule upkeep.ColdRule) bool {
		return len(names) > 0 && !slices.Contains(names, rule.Dataset)
	})
	if len(rules) == 0 {
		return nil, &wrongUsage{message: "no dataset in " + file + " has anything cold", hint: "cold: {s3: s3://bucket/prefix, after: 90d}"}
	}
	return rules, nil
}

func (p *program) showCold(rule upkeep.ColdRule, report storage.ColdReport, err error, dryRun bool) {
	switch {
	case err != nil:
		return // it is the command's error
	case rule.Dataset == "":
		fmt.Fprintf(p.stdout, "%s of old segments deleted\n", count(int64(report.Deleted), "object"))
	case dryRun:
		fmt.Fprintf(p.stdout, "%s: %s (%s) older than %s would go to %s\n", rule.Dataset, count(int64(report.Left), "segment"), sizeText(report.Bytes), ageText(rule.After), rule.Place)
	default:
		fmt.Fprintf(p.stdout, "%s: %s (%s) moved to %s\n", rule.Dataset, count(int64(report.Segments), "segment"), sizeText(report.Bytes), rule.Place)
	}
}

func ageText(age time.Duration) string {
	const day = 24 * time.Hour
	if age >= day && age%day == 0 {
		return count(int64(age/day), "day")
	}
	return age.String()
}
