package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/monitor"
	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage/schema"
)

func (p *program) alertsCommand() *cobra.Command {
	var server string
	var asJSON bool
	command := &cobra.Command{
		Use:   "alerts",
		Short: "Show what is wrong with the data and their sources",
		Long: `Lists alerts: those that fire, then those that are over, the newest first. A configuration
file says under "alerts" what is watched and whom it is told. Notes on stderr say what is not
watched, and which messages could not be delivered and wait.

A store is open in one process at a time. While a server has it, --url asks the server; the
environment variable SLUICE_TOKEN has the token where it wants one.`,
		Example: `  sluice alerts
  sluice alerts --url http://127.0.0.1:8080 --json`,
		Args: wrongSubcommand,
		RunE: func(command *cobra.Command, _ []string) error {
			if server != "" {
				view, err := alertsOf(command.Context(), server)
				if err != nil {
					return err
				}
				return p.showAlerts(view, asJSON)
			}
			return p.withStore(func(store *engine.Engine) error {
				view, err := monitor.Kept(store.Files())
				if err != nil {
					return err
				}
				return p.showAlerts(&view, asJSON)
			})
		},
	}
	command.Flags().StringVar(&server, "url", "", "ask the server at this address")
	command.Flags().BoolVar(&asJSON, "json", false, "write JSON, as the HTTP API does")
	command.AddCommand(p.testAlertsCommand())
	return command
}

func (p *program) testAlertsCommand() *cobra.Command {
	var file string
	command := &cobra.Command{
		Use:   "test",
		Short: "Send a test message to wherever alerts go",
		Long: `Sends a message that says that it is a test to the webhooks and to the file of a configuration
file, and says how it fared. The exit code is 1 if one of them did not take it.`,
		Example: `  sluice alerts test --config sluice.yaml`,
		Args:    arguments(cobra.NoArgs, "test takes no argument; --config names the configuration file"),
		RunE: func(command *cobra.Command, _ []string) error {
			text, err := readConfig(file)
			if err != nil {
				return err
			}
			read, err := config.ParseFile(text)
			if err != nil {
				return misconfigured(file, text, err, nil)
			}
			return p.testAlerts(command.Context(), read.Alerts)
		},
	}
	command.Flags().StringVar(&file, "config", configDefault, "the configuration file")
	return command
}

func (p *program) testAlerts(ctx context.Context, alerts config.Alerts) error {
	tested := monitor.SendTest(ctx, alerts, alert.Message{
		At: time.Now().UTC(), Test: true, Text: "This is a test: alerts of Sluice arrive here.", Alerts: []alert.Alert{},
	})
	fmt.Fprintf(p.stdout, "webhook: %s\nfile: %s\n", tested.Webhook, tested.File)
	for _, outcome := range []string{tested.Webhook, tested.File} {
		if outcome != "ok" && outcome != "none" {
			return &problem{message: "the test message did not arrive everywhere"}
		}
	}
	return nil
}

// alertsMost bounds the answer of a server.
const alertsMost = 64 << 20

// alertsOf asks a server for its alerts.
func alertsOf(ctx context.Context, server string) (view *monitor.View, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, strings.TrimSuffix(server, "/")+"/v1/alerts", nil)
	if err != nil {
		return nil, &wrongUsage{message: fmt.Sprintf("--url %q is no address", server), hint: "such as http://127.0.0.1:8080"}
	}
	if token := os.Getenv("SLUICE_TOKEN"); token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	client := http.Client{Timeout: time.Minute}
	answer, err := client.Do(request)
	if err != nil {
		return nil, &problem{message: "cannot reach the server: " + err.Error(), hint: `"sluice serve" prints its address`}
	}
	defer func() { err = errors.Join(err, answer.Body.Close()) }()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the server answers with status %d", answer.StatusCode)
	}
	view = &monitor.View{}
	if err := json.NewDecoder(io.LimitReader(answer.Body, alertsMost)).Decode(view); err != nil {
		return nil, fmt.Errorf("read the server's answer: %w", err)
	}
	return view, nil
}

func (p *program) showAlerts(view *monitor.View, asJSON bool) error {
	if asJSON {
		return p.show(string(result.JSON), view, nil)
	}
	for _, note := range view.Notes {
		fmt.Fprintln(p.stderr, "note: "+note)
	}
	if len(view.Alerts) == 0 {
		fmt.Fprintln(p.stdout, "there is no alert")
		return nil
	}
	rows := make([][]schema.Value, len(view.Alerts))
	for i, a := range view.Alerts {
		until := schema.NullOf(schema.Timestamp)
		if a.Until != nil {
			until = schema.TimestampOf(a.Until.UnixMicro())
		}
		rows[i] = []schema.Value{
			schema.StringOf(a.State), schema.StringOf(a.Kind), schema.StringOf(a.Rule), schema.TimestampOf(a.Since.UnixMicro()), until, schema.StringOf(a.Text),
		}
	}
	return p.showTable([]result.Column{
		{Name: "state", Type: schema.String}, {Name: "kind", Type: schema.String}, {Name: "rule", Type: schema.String},
		{Name: "since", Type: schema.Timestamp}, {Name: "until", Type: schema.Timestamp}, {Name: "text", Type: schema.String},
	}, rows)
}
