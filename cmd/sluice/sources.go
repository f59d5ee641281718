package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/engine/sources"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// tokenVariable names the token that is shown to a server.
const tokenVariable = "SLUICE_TOKEN"

func (p *program) sourcesCommand() *cobra.Command {
	var file, name, server string
	var asJSON bool
	command := &cobra.Command{
		Use:   "sources",
		Short: "Show how the sources of a configuration file are",
		Long: `Lists the sources of a configuration file: what they are doing, how far they are behind, which
objects are loaded, wait, failed, and what they brought. With --source, one source with its objects
that are not simply loaded: to be tried again, quarantined, gone, or changed since they were loaded.

A store is open in one process at a time. While "sluice serve --config" runs, --url asks the
server; the environment variable ` + tokenVariable + ` has the token where it wants one.`,
		Example: `  sluice sources --config sluice.yaml
  sluice sources --url http://127.0.0.1:8080 --source web
  sluice sources --json | jq '.[].lag_seconds'`,
		Args: arguments(cobra.NoArgs, "sources takes no argument; --source names one"),
		RunE: func(command *cobra.Command, _ []string) error {
			if server != "" {
				return p.sourcesOf(server, name, asJSON)
			}
			return p.withSources(file, false, func(running *sources.Sources) error {
				if name == "" {
					return p.showSources(running.List(), asJSON)
				}
				described, err := running.Source(name)
				if err != nil {
					return sourceProblem(err)
				}
				return p.showSource(described, asJSON)
			})
		},
	}
	command.Flags().StringVar(&file, "config", configDefault, "the configuration file")
	command.Flags().StringVar(&name, "source", "", "show this source with its failures")
	command.Flags().StringVar(&server, "url", "", "ask the server at this address")
	command.Flags().BoolVar(&asJSON, "json", false, "write JSON, as the HTTP API does")
	return command
}

// sourcesOf asks a server.
func (p *program) sourcesOf(server, name string, asJSON bool) error {
	if name == "" {
		var answer struct {
			Sources []sources.Source `json:"sources"`
		}
		if err := ask(server, "/v1/sources", &answer); err != nil {
			return err
		}
		return p.showSources(answer.Sources, asJSON)
	}
	var described sources.Described
	if err := ask(server, "/v1/sources/"+url.PathEscape(name), &described); err != nil {
		return err
	}
	return p.showSource(described, asJSON)
}

// answerBytesMax bounds the answer of a server.
const answerBytesMax = 64 << 20

// ask gets a document from a server.
func ask(server, path string, answer any) (err error) {
	request, err := http.NewRequest(http.MethodGet, strings.TrimSuffix(server, "/")+path, nil)
	if err != nil {
		return &wrongUsage{message: fmt.Sprintf("--url %q is no address", server), hint: "such as http://127.0.0.1:8080"}
	}
	if token := os.Getenv(tokenVariable); token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := (&http.Client{Timeout: time.Minute}).Do(request)
	if err != nil {
		return &problem{message: "cannot reach the server: " + err.Error(), hint: `"sluice serve" prints its address`, cause: err}
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	body, err := io.ReadAll(io.LimitReader(response.Body, answerBytesMax))
	if err != nil {
		return fmt.Errorf("read the server's answer: %w", err)
	}
	if response.StatusCode == http.StatusOK {
		return json.Unmarshal(body, answer)
	}
	var failed struct {
		Error struct{ Message, Hint string }
	}
	if json.Unmarshal(body, &failed) != nil || failed.Error.Message == "" {
		return fmt.Errorf("the server answers with status %d", response.StatusCode)
	}
	return &problem{message: failed.Error.Message, hint: failed.Error.Hint}
}

func (p *program) showSources(list []sources.Source, asJSON bool) error {
	if asJSON {
		return p.writeJSON(list)
	}
	if len(list) == 0 {
		fmt.Fprintln(p.stdout, "no source is declared")
		return nil
	}
	rows := make([][]schema.Value, len(list))
	for i, source := range list {
		rows[i] = sourceRow(source)
	}
	return p.showTable(sourceColumns, rows)
}

var sourceColumns = []result.Column{
	{Name: "source", Type: schema.String}, {Name: "kind", Type: schema.String}, {Name: "state", Type: schema.String}, {Name: "lag", Type: schema.String},
	{Name: "seen", Type: schema.Int64}, {Name: "loaded", Type: schema.Int64}, {Name: "pending", Type: schema.Int64},
	{Name: "failed", Type: schema.Int64}, {Name: "quarantined", Type: schema.Int64}, {Name: "events", Type: schema.Int64},
	{Name: "rejects", Type: schema.Int64}, {Name: "size", Type: schema.String}, {Name: "rate", Type: schema.String},
	{Name: "last success", Type: schema.Timestamp}, {Name: "error", Type: schema.String},
}

func sourceRow(source sources.Source) []schema.Value {
	lag := "-"
	if source.LagSeconds != nil {
		lag = "0 s"
		if *source.LagSeconds > 0 {
			lag = result.DurationText(time.Duration(*source.LagSeconds * float64(time.Second)))
		}
	}
	success := schema.NullOf(schema.Timestamp)
	if source.LastSuccess != nil {
		success = timeValue(*source.LastSuccess)
	}
	trouble := schema.NullOf(schema.String)
	if source.Error != nil {
		trouble = cellText(*source.Error)
	}
	state := source.State
	if len(source.WaitingFor) > 0 {
		state += " for " + strings.Join(source.WaitingFor, ", ")
	}
	return []schema.Value{
		schema.StringOf(source.Name), schema.StringOf(source.Kind), schema.StringOf(state), schema.StringOf(lag),
		schema.IntOf(source.Seen), schema.IntOf(source.Loaded), schema.IntOf(source.Pending), schema.IntOf(source.Failed),
		schema.IntOf(source.Quarantined), schema.IntOf(source.Events), schema.IntOf(source.Rejected), schema.StringOf(sizeText(source.Bytes)),
		schema.StringOf(sizeText(int64(source.BytesPerSecond)) + "/s"), success, trouble,
	}
}

func (p *program) showSource(described sources.Described, asJSON bool) error {
	if asJSON {
		return p.writeJSON(described)
	}
	if err := p.showSources([]sources.Source{described.Source}, false); err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "\nplace: %s\n", described.Place)
	if len(described.Failures) == 0 {
		return nil
	}
	fmt.Fprintln(p.stdout)
	rows := make([][]schema.Value, len(described.Failures))
	for i, failure := range described.Failures {
		line := schema.NullOf(schema.Int64)
		if failure.Line > 0 {
			line = schema.IntOf(failure.Line)
		}
		next := schema.NullOf(schema.Timestamp)
		if failure.NextTry != nil {
			next = timeValue(*failure.NextTry)
		}
		rows[i] = []schema.Value{
			cellText(failure.Key), schema.StringOf(failure.State), line, cellText(failure.Reason), schema.IntOf(failure.Tries), next, timeValue(failure.At),
		}
	}
	return p.showTable([]result.Column{
		{Name: "object", Type: schema.String}, {Name: "state", Type: schema.String}, {Name: "line", Type: schema.Int64},
		{Name: "reason", Type: schema.String}, {Name: "tries", Type: schema.Int64}, {Name: "next try", Type: schema.Timestamp},
		{Name: "since", Type: schema.Timestamp},
	}, rows)
}

func (p *program) writeJSON(document any) error {
	encoder := json.NewEncoder(p.stdout)
	encoder.SetIndent("", "  ")
	return encoder.Encode(document)
}
