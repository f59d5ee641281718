package transform

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

const secretText = "0123456789abcdef0123"

// options give every secret and know no table.
func options() Options {
	return Options{Secret: func(config.Secret) ([]byte, error) { return []byte(secretText), nil }}
}

// compileText compiles a list in YAML.
func compileText(text string, options Options) (*Transform, error) {
	list, err := config.ParseTransforms([]byte(text))
	if err != nil {
		return nil, err
	}
	return Compile(list.Transforms, options)
}

func mustCompile(t testing.TB, text string) *Transform {
	t.Helper()
	made, err := compileText(text, options())
	if err != nil {
		t.Fatalf("compile: %v\n%s", err, text)
	}
	return made
}

// outcome is what came of some lines: events by dataset, "" being the own one.
type outcome struct {
	events  map[string][]string
	rejects []format.Reject
	summary format.Summary
	columns []string
	batches []*batch.Batch
}

func (o *outcome) Batch(events *batch.Batch) error {
	o.batches = append(o.batches, events)
	return o.Part(format.Part{Events: events})
}

func (o *outcome) Part(part format.Part) error {
	for row := range part.Events.Rows {
		o.events[part.Dataset] = append(o.events[part.Dataset], eventText(part.Events, row))
	}
	for _, c := range part.Events.Columns {
		if !slices.Contains(o.columns, c.Name) {
			o.columns = append(o.columns, c.Name)
		}
	}
	return nil
}

func (o *outcome) Reject(reject format.Reject) { o.rejects = append(o.rejects, reject) }

// eventText is an event as its properties, sorted by name; the time comes first if it is not that of the fixtures.
func eventText(events *batch.Batch, row int) string {
	var parts []string
	for i := range events.Columns {
		c := &events.Columns[i]
		if value := valueAt(c, row); !value.Null {
			parts = append(parts, c.Name+"="+valueText(value))
		}
	}
	slices.Sort(parts)
	if events.Time[row] != fixtureTime {
		parts = append([]string{"time=" + schema.TimestampText(events.Time[row])}, parts...)
	}
	return strings.Join(parts, " ")
}

const fixtureTime = 1_700_000_000_000_000

func valueText(v schema.Value) string {
	switch v.Type {
	case schema.String:
		return strconv.Quote(v.Text)
	case schema.StringList:
		items, _ := schema.DecodeList(v.Text)
		return fmt.Sprintf("%q", items)
	}
	return v.AsText()
}

// transformLines parses NDJSON, whose events have the time of the fixtures unless they have a ts, and applies a list.
func transformLines(t testing.TB, made *Transform, lines string, names format.Names) *outcome {
	t.Helper()
	got := &outcome{events: map[string][]string{}}
	var err error
	if got.summary, err = parseLines(made, lines, names, got); err != nil {
		t.Fatalf("parse: %v", err)
	}
	return got
}

func parseLines(made *Transform, lines string, names format.Names, sink format.Sink) (format.Summary, error) {
	var input strings.Builder
	for _, line := range strings.Split(strings.TrimSpace(lines), "\n") {
		line = strings.TrimSpace(line)
		if !strings.Contains(line, `"ts"`) {
			line = strings.Replace(line, "{", `{"ts":1700000000,`, 1)
			line = strings.Replace(line, ",}", "}", 1)
		}
		input.WriteString(line + "\n")
	}
	names.Time = "ts"
	parsed, err := made.Parsed(names)
	if err != nil {
		return format.Summary{}, err
	}
	return format.Parse(context.Background(), strings.NewReader(input.String()), format.Options{
		Format: format.NDJSON, Names: parsed, NamesOptional: true, ActorsFixed: true, ErrorsMax: 1, Threads: 1, Private: made.Private(),
		Stage: func(parsed format.Names) (func() format.Stage, error) { return made.Stage(parsed, names) },
	}, sink)
}

func itoa(n int64) string { return strconv.FormatInt(n, 10) }
