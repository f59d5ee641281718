package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/httpapi"
	"github.com/sluice-analytics/sluice/engine/httpapi/access"
	"github.com/sluice-analytics/sluice/engine/metrics"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ui"
)

const listenDefault = "127.0.0.1:8080"

// cacheDefault is in MiB: thousands of segments' parts of the questions of dashboards,
// a few kilobytes each.
const cacheDefault = 256

// serving is the flags of a command that serves.
type serving struct {
	listen    string
	hosts     []string
	timeout   time.Duration
	cacheMiB  int64
	dangerous bool
	diskFree  string
	// tokens is the file of tokens; empty: nobody is asked for one.
	tokens string
	// snapshotsTo are the places that snapshots may be asked for.
	snapshotsTo []string
	// config is the configuration file by which the store is kept and filled; empty for none.
	config string
}

func (p *program) serveCommand() *cobra.Command {
	flags := serving{}
	command := &cobra.Command{
		Use:   "serve",
		Short: "Serve the web UI and the HTTP API",
		Long: `Serves the store until it is interrupted: the web UI for browsers, at the address that it
prints, and the HTTP API for programs: queries (POST /v1/query), datasets
(GET /v1/datasets) and new events (POST /v1/datasets/NAME/events). The API is described at
/v1/openapi.json.

Without --tokens everybody who reaches it may do everything, so it listens for this machine
only. With a file of tokens ("sluice token" makes them) it asks for one of them, and may
listen on other addresses; put a proxy with TLS in front of it.

With --config it runs the sources of a configuration file beside: it looks at their places again and
again, and loads what is new. "sluice sources --url" and GET /v1/sources show how they are.`,
		Example: `  sluice serve
  sluice serve --listen 127.0.0.1:9000
  sluice serve --config sluice.yaml
  sluice serve --tokens /etc/sluice/tokens --listen 0.0.0.0:8080 --host sluice.example.org

  curl -H 'Content-Type: application/json' http://127.0.0.1:8080/v1/query \
    -d '{"dataset": "shop", "aggregate": {"measures": ["count()"]}}'`,
		Args: arguments(cobra.NoArgs, "serve takes no argument; --listen sets the address"),
		RunE: func(command *cobra.Command, _ []string) error {
			read, err := declared(flags.config)
			if err != nil {
				return err
			}
			options, err := p.engineOptions(flags, read, command.Flags().Changed("disk-free"))
			if err != nil {
				return err
			}
			return withEngine(p.store, options, func(store *engine.Engine) error {
				return p.serve(command.Context(), store, flags, read)
			})
		},
	}
	command.Flags().StringVar(&flags.listen, "listen", listenDefault, "the address to listen on")
	command.Flags().StringSliceVar(&flags.hosts, "host", nil, "a further name of this server, for requests that use it")
	command.Flags().DurationVar(&flags.timeout, "query-timeout", 2*time.Minute, "how long a query may take")
	command.Flags().Int64Var(&flags.cacheMiB, "cache-mib", cacheDefault,
		"MiB to keep of answers, so that who asks again pays for new events only; 0 keeps nothing")
	addDiskFlag(command, &flags.diskFree)
	command.Flags().StringVar(&flags.tokens, "tokens", "", "a file of tokens, one of which is asked for; other machines may then reach the server")
	command.Flags().StringVar(&flags.config, "config", "", "a configuration file, by which the store is filled, kept and watched")
	p.addMissingFlag(command)
	command.Flags().StringSliceVar(&flags.snapshotsTo, "snapshots-to", nil, "a folder or s3://bucket/prefix that POST /v1/snapshots may copy the store to")
	command.Flags().BoolVar(&flags.dangerous, "dangerously-allow-remote", false,
		"listen on an address that other machines reach; whoever reaches it reads and writes everything")
	return command
}

// serve answers requests until ctx ends.
func (p *program) serve(ctx context.Context, store *engine.Engine, flags serving, read *config.Config) error {
	pages, err := ui.Handler()
	if err != nil {
		return err
	}
	options := httpapi.Options{Hosts: flags.hosts, QueryTimeout: flags.timeout, UI: pages}
	if flags.tokens != "" {
		if options.Access, err = access.Open(flags.tokens); err != nil {
			return err
		}
	}
	configured, err := p.startConfigured(ctx, store, flags.config, read, &options)
	if err != nil {
		return err
	}
	defer configured.stop()
	told := metrics.New(figures(store, configured))
	options.Metrics, options.Observe = told.Handler(), told.Observe
	if _, err := store.ResumeDeletions(); err != nil {
		return err
	}
	handler := httpapi.Handler(store, options)
	err = httpapi.Serve(ctx, flags.listen, handler, httpapi.ServeOptions{
		DangerouslyAllowRemote: flags.dangerous, Guarded: options.Access != nil,
		Listening: func(address net.Addr) {
			fmt.Fprintf(p.stderr, "open http://%s in a browser (Ctrl-C stops)\n", address)
		},
	})
	if errors.Is(err, httpapi.ErrRemote) {
		return &wrongUsage{message: err.Error(), hint: "listen on 127.0.0.1, ask for --tokens, or add --dangerously-allow-remote"}
	}
	return err
}
