package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// dryRun shows what an ingest would do with the first events. A store that does not exist is not made.
func (p *program) dryRun(ctx context.Context, request ingest.Request, events int) error {
	try := func(store *engine.Engine) error {
		var trial *ingest.Trial
		var err error
		if store == nil {
			trial, err = ingest.Try(ctx, nil, request, events)
		} else {
			trial, err = ingest.Try(ctx, store.Store(), request, events)
		}
		if err != nil {
			return err
		}
		return p.showTrial(request, trial)
	}
	if _, err := os.Stat(p.store); errors.Is(err, os.ErrNotExist) {
		return try(nil)
	}
	return withEngine(p.store, engine.Options{}, try)
}

func (p *program) showTrial(request ingest.Request, trial *ingest.Trial) error {
	if trial.Seen == 0 {
		fmt.Fprintln(p.stdout, "the sources hold no event")
		return nil
	}
	for i := range trial.Events {
		p.showTrialEvent(i+1, &trial.Events[i], request.Transform != nil)
	}
	if err := p.showTrialColumns(request, trial); err != nil {
		return err
	}
	p.showTrialRejects(trial)
	fmt.Fprintf(p.stdout, "Of %s: %s loaded", countOf(trial.Seen, trial.Ended), number(trial.Loaded))
	for _, one := range []struct {
		count int64
		what  string
	}{{trial.Moved, "to other datasets"}, {trial.Dropped, "dropped"}, {trial.Rejected, "rejected"}} {
		if one.count > 0 {
			fmt.Fprintf(p.stdout, ", %s %s", number(one.count), one.what)
		}
	}
	fmt.Fprintln(p.stdout, ". Nothing was written.")
	return nil
}

func countOf(seen int64, all bool) string {
	if all {
		return "all " + count(seen, "event")
	}
	return "the first " + count(seen, "event")
}

// showTrialEvent shows an event, and beside it what it becomes.
func (p *program) showTrialEvent(place int, event *ingest.TrialEvent, transformed bool) {
	head := fmt.Sprintf("Event %d", place)
	switch {
	case event.Reject != "":
		head += " is rejected: " + event.Reject
	case len(event.After) == 0:
		head += " is dropped"
	case len(event.After) > 1:
		head += fmt.Sprintf(" becomes %d events", len(event.After))
	}
	fmt.Fprintln(p.stdout, head)
	if len(event.After) == 0 || !transformed {
		p.showTrialRows(&event.Before, &event.Before)
		event.After = nil
	}
	for i := range event.After {
		if name := event.After[i].Dataset; name != "" {
			fmt.Fprintf(p.stdout, "goes to %s\n", name)
		}
		p.showTrialRows(&event.Before, &event.After[i])
	}
	fmt.Fprintln(p.stdout)
}

// showTrialRows shows the properties of an event: what stays, what changes (~), what comes (+) and what goes (-).
func (p *program) showTrialRows(before, after *ingest.TrialRow) {
	lines := []trialLine{lineOf("time", schema.TimestampText(before.Time), schema.TimestampText(after.Time))}
	for i, name := range before.Names {
		lines = append(lines, lineOf(name, before.Values[i].AsText(), valueOf(after, name)))
	}
	for i, name := range after.Names {
		if !slices.Contains(before.Names, name) {
			lines = append(lines, lineOf(name, "", after.Values[i].AsText()))
		}
	}
	width := 0
	for _, line := range lines {
		width = max(width, utf8.RuneCountInString(line.name))
	}
	options := p.textOptions()
	room := options.Width - width - len("  ~ ") - len("  ")
	for _, line := range lines {
		fmt.Fprintln(p.stdout, line.text(min(width, trialNameMax), room, options.Color))
	}
}

// trialNameMax is the width that names are cut to.
const trialNameMax = 40

// trialLine is a property of an event.
type trialLine struct{ mark, name, before, after string }

func lineOf(name, before, after string) trialLine {
	mark := "~"
	switch {
	case before == after:
		mark = " "
	case before == "":
		mark = "+"
	case after == "":
		mark = "-"
	}
	return trialLine{mark, name, before, after}
}

// trialColors are the escape sequences of the marks: green, red and yellow.
var trialColors = map[string]string{"+": "\x1b[32m", "-": "\x1b[31m", "~": "\x1b[33m"}

// text writes the line; room is what values may take, not positive for any width.
func (l trialLine) text(width, room int, color bool) string {
	if room <= 0 {
		room = 200
	}
	value := result.CutText(cmp.Or(l.after, l.before), room)
	if l.mark == "~" {
		half := max((room-len(" → "))/2, 1)
		value = result.CutText(l.before, half) + " → " + result.CutText(l.after, half)
	}
	name := result.CutText(l.name, width)
	line := fmt.Sprintf("  %s %s%s  %s", l.mark, name, strings.Repeat(" ", max(width-utf8.RuneCountInString(name), 0)), value)
	if start := trialColors[l.mark]; color && start != "" {
		line = start + line + "\x1b[0m"
	}
	return strings.TrimRight(line, " ")
}

func valueOf(row *ingest.TrialRow, name string) string {
	if i := slices.Index(row.Names, name); i >= 0 {
		return row.Values[i].AsText()
	}
	return ""
}

// texts is a row of texts, of which empty ones are shown as nothing and not by a word for it.
func texts(values ...string) []schema.Value {
	row := make([]schema.Value, len(values))
	for i, value := range values {
		row[i] = schema.StringOf(cmp.Or(value, " "))
	}
	return row
}

// showTrialColumns shows the schema that the events would make.
func (p *program) showTrialColumns(request ingest.Request, trial *ingest.Trial) error {
	fmt.Fprintf(p.stdout, "%s, read as %s, would have\n", request.Dataset, trial.Format)
	columns := []result.Column{
		{Name: "property", Type: schema.String}, {Name: "type", Type: schema.String}, {Name: "filled", Type: schema.String},
		{Name: "role", Type: schema.String}, {Name: "examples", Type: schema.String},
	}
	rows := [][]schema.Value{texts("time", schema.Timestamp.String(), "100 %", "time, from "+trial.Names.Time, "")}
	for _, column := range trial.Columns {
		role := ""
		switch {
		case slices.Contains(trial.Names.Actors, column.Name):
			role = "actor"
		case column.Name == trial.Names.Event:
			role = "event"
		}
		filled := fmt.Sprintf("%d %%", 100*column.Filled/max(trial.Loaded, 1))
		rows = append(rows, texts(column.Name, column.Type.String(), filled, role, examplesText(column.Examples)))
	}
	if err := p.showTable(columns, rows); err != nil {
		return err
	}
	fmt.Fprintln(p.stdout)
	return nil
}

// examplesText is a few examples, each short enough that all are seen.
func examplesText(examples []string) string {
	const width = 32
	shown := make([]string, len(examples))
	for i, example := range examples {
		shown[i] = result.CutText(example, width)
	}
	return strings.Join(shown, ", ")
}

// showTrialRejects lists what would be rejected.
func (p *program) showTrialRejects(trial *ingest.Trial) {
	const most = 10
	for i, reject := range trial.Rejects {
		if i == most {
			fmt.Fprintf(p.stdout, "  and %s more\n", number(trial.Rejected-most))
			break
		}
		if i == 0 {
			fmt.Fprintln(p.stdout, "Rejected")
		}
		fmt.Fprintf(p.stdout, "  line %d: %s\n", reject.Line, reject.Reason)
		if reject.Text != "" {
			fmt.Fprintf(p.stdout, "    %s\n", shownLine(reject.Text))
		}
	}
	if len(trial.Rejects) > 0 {
		fmt.Fprintln(p.stdout)
	}
}
