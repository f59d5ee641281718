package main

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/bench/simulator"
	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/ingest"
)

const (
	demoDirectory = "./sluice-demo"
	demoDataset   = "shop"
	// demoEvents are loaded in a few seconds on any machine.
	demoEvents = 1_000_000
	demoSeed   = 1
)

func (p *program) demoCommand() *cobra.Command {
	flags := serving{listen: listenDefault, timeout: 2 * time.Minute}
	config := simulator.Config{Seed: demoSeed}
	var noServe bool
	command := &cobra.Command{
		Use:   "demo",
		Short: "See it all at once with an imaginary shop",
		Long: `Makes events of an imaginary web shop as gzipped NDJSON files in a folder that stands for a
bucket, ingests them as any logs, and asks: what happens, what is slow, how long visits
last, and how many get from a product to a purchase. Then it serves the store over HTTP.

Everything is in ` + demoDirectory + `, or the directory that --store names; a second run finds it
there and starts at once.`,
		Example: `  sluice demo
  sluice demo --events 10000000 --no-serve`,
		Args: arguments(cobra.NoArgs, "demo takes no argument"),
		RunE: func(command *cobra.Command, _ []string) error {
			if config.Events < 1 {
				return &wrongUsage{message: fmt.Sprintf("--events %d makes none", config.Events), hint: "a number from 1"}
			}
			directory := demoDirectory
			if command.Flags().Changed("store") {
				directory = p.store
			}
			return p.demo(command.Context(), newDemo(directory, config), flags, !noServe)
		},
	}
	command.Flags().Int64Var(&config.Events, "events", demoEvents, "the number of events")
	command.Flags().BoolVar(&noServe, "no-serve", false, "end after the answers")
	command.Flags().StringVar(&flags.listen, "listen", listenDefault, "the address to serve on")
	return command
}

// demo prepares the data, asks the questions and serves.
func (p *program) demo(ctx context.Context, d *demo, flags serving, thenServe bool) error {
	if err := p.prepareBucket(ctx, d); err != nil {
		return err
	}
	return withEngine(d.store, engine.Options{CacheBytes: cacheDefault << 20}, func(store *engine.Engine) error {
		if err := p.loadBucket(ctx, store, d); err != nil {
			return err
		}
		for _, question := range demoQuestions {
			if err := p.ask(ctx, store, question); err != nil {
				return err
			}
		}
		if !thenServe {
			fmt.Fprintf(p.stdout, "Ask more:\n  sluice query --store %s '%s'\n", d.store, demoNext)
			return nil
		}
		fmt.Fprintf(p.stdout, "Ask more:\n  curl -H 'Content-Type: application/json' http://%s/v1/query \\\n    -d '%s'\n\n", flags.listen, demoNext)
		return p.serve(ctx, store, flags, nil)
	})
}

// loadBucket ingests the bucket; what is there already is not loaded again.
func (p *program) loadBucket(ctx context.Context, store *engine.Engine, d *demo) error {
	bar := p.newProgress()
	began := time.Now()
	report, err := store.Ingest(ctx, ingest.Request{
		Dataset: demoDataset, Sources: []string{d.bucket}, Time: "time", Actors: []string{"user_id"}, Event: "event",
		Progress: bar.update,
	})
	bar.clear()
	if err != nil {
		return err
	}
	if len(report.Failed) > 0 {
		writeFailures(p.stderr, report)
		return errReported
	}
	elapsed := time.Since(began)
	dataset, err := store.Dataset(ctx, demoDataset)
	if err != nil {
		return err
	}
	size := fmt.Sprintf("%s on disk, %.1f bytes an event", sizeText(dataset.SizeBytes), float64(dataset.SizeBytes)/float64(max(dataset.Events, 1)))
	if report.Events == 0 {
		fmt.Fprintf(p.stdout, "%s are in the store already: %s\n\n", count(dataset.Events, "event"), size)
		return nil
	}
	fmt.Fprintf(p.stdout, "loaded %s in %s, %s/s: %s\n\n", count(report.Events, "event"), result.DurationText(elapsed),
		count(int64(float64(report.Events)/elapsed.Seconds()), "event"), size)
	return nil
}

// ask shows a question, its document and the answer.
func (p *program) ask(ctx context.Context, store *engine.Engine, q question) error {
	fmt.Fprintf(p.stdout, "%s\n\n  %s\n\n", q.title, strings.ReplaceAll(q.document, "\n", "\n  "))
	if err := p.query(ctx, store.Query, []byte(q.document), formatTable); err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "\n")
	return nil
}

// demo is where a demo keeps what.
type demo struct {
	config simulator.Config
	// directory holds the others.
	directory, bucket, store, state string
}

func newDemo(directory string, config simulator.Config) *demo {
	return &demo{
		config: config, directory: directory,
		bucket: filepath.Join(directory, "bucket"),
		store:  filepath.Join(directory, "store"),
		state:  filepath.Join(directory, "demo.json"),
	}
}
