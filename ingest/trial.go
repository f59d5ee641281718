package ingest

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/sluice-analytics/sluice/ingest/decompress"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Trial is what an ingest would do with the first events of its sources.
type Trial struct {
	// Object is the first one that was read, Format its format.
	Object, Format string
	// Names are those that the dataset has or would get.
	Names format.Names
	// Events are the first ones.
	Events []TrialEvent
	// Columns are those of the events that would be loaded into the dataset.
	Columns []TrialColumn
	// Rejects are the first records and events that would be rejected.
	Rejects []format.Reject
	// Seen counts the events that Columns and the counts tell of: Loaded into the dataset, Moved to others, Dropped and
	// Rejected, records that cannot be read among them.
	Seen, Loaded, Moved, Dropped, Rejected int64
	// Ended says that there are no further events.
	Ended bool
}

// TrialEvent is one event before and after the transforms.
type TrialEvent struct {
	Before TrialRow
	// After are the events that it became, by dataset, "" being the one that is loaded.
	After []TrialRow
	// Reject is why it was rejected, "" if it was not.
	Reject string
}

// TrialRow is an event of a dataset.
type TrialRow struct {
	Dataset string
	// Time is in microseconds since 1970-01-01 UTC.
	Time   int64
	Names  []string
	Values []schema.Value
}

// TrialColumn is a property of the events that would be loaded.
type TrialColumn struct {
	Name string
	Type schema.Type
	// Filled counts the events that have a value.
	Filled int64
	// Examples are the first distinct values, as text.
	Examples []string
}

// trialSeen is how many events tell of columns, at least.
const trialSeen = 1000

// errEnough ends the reading of a trial.
var errEnough = errors.New("enough was read")

// Try shows what Run would do with the first events, and loads nothing. The store may be nil where there is none yet.
func Try(ctx context.Context, store *storage.Store, request Request, events int) (*Trial, error) {
	if len(request.Sources) == 0 {
		return nil, errNoSource
	}
	if _, err := check(request); err != nil {
		return nil, err
	}
	t := &trialRun{request: request, wanted: events, result: &Trial{}}
	t.asked = format.Names{Time: request.Time, Actors: request.Actors, Event: request.Event}
	if store != nil {
		config, _, exists, err := storeDataset{store, request.Dataset}.state()
		if err != nil {
			return nil, err
		}
		if t.exists = exists; exists {
			if t.asked, err = namesFor(t.asked, config); err != nil {
				return nil, err
			}
		}
	}
	err := t.walk(ctx)
	if err == nil {
		t.result.Ended = true
	} else if errors.Is(err, errEnough) {
		err = nil
	}
	return t.result, err
}

// trialRun reads objects until it has enough. It is the sink of the parser.
type trialRun struct {
	request Request
	asked   format.Names
	exists  bool
	wanted  int
	result  *Trial
}

// walk reads the objects of the sources one by one.
func (t *trialRun) walk(ctx context.Context) (err error) {
	expander := source.NewExpander(source.Options{S3: t.request.S3, Stdin: t.request.Stdin})
	defer func() { err = errors.Join(err, expander.Close()) }()
	for _, name := range t.request.Sources {
		var failed error
		err := expander.Walk(ctx, name, func(object source.Object) error {
			return t.read(ctx, object)
		}, func(name string, err error) { failed = fmt.Errorf("%s: %w", name, err) })
		if err != nil || failed != nil {
			return errors.Join(err, failed)
		}
	}
	return nil
}

func (t *trialRun) read(ctx context.Context, object source.Object) error {
	if object.Size == 0 {
		return nil
	}
	stored, err := object.Open(ctx, 0)
	if err != nil {
		return err
	}
	defer stored.Close()
	plain, _, err := decompress.NewReader(stored)
	if err != nil {
		return fmt.Errorf("decompress %s: %w", object.Name(), err)
	}
	defer plain.Close()
	if err := t.parse(ctx, object, bufio.NewReaderSize(plain, headBytes)); err != nil && !errors.Is(err, errEnough) {
		return fmt.Errorf("%s: %w", object.Name(), err)
	} else if err != nil {
		return err
	}
	return nil
}

func (t *trialRun) parse(ctx context.Context, object source.Object, content *bufio.Reader) error {
	options := format.Options{
		Name: object.Name(), Format: t.request.Format, Names: t.asked, NamesOptional: t.exists, TimeLayout: t.request.TimeLayout,
		Threads: 1, ErrorsMax: 1,
	}
	if options.Format == "" {
		sample, err := content.Peek(headBytes)
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("read: %w", err)
		}
		if options.Format, err = format.Detect(sample, object.Name()); err != nil {
			return err
		}
	}
	leave, err := settle(t.request.Transform, &options)
	if err != nil {
		return err
	}
	if t.result.Object == "" {
		t.result.Object, t.result.Format = object.Name(), options.Format
	}
	t.stageWith(&options, leave)
	var from io.Reader = content
	if format.NeedsRandomAccess(options.Format) {
		file, err := source.Stage(ctx, content, "")
		if err != nil {
			return fmt.Errorf("copy: %w", err)
		}
		defer file.Close()
		from = file
	}
	_, err = format.Parse(ctx, from, options, t)
	return err
}

// stageWith puts a stage around that of the transforms, which gives it the events one by one.
func (t *trialRun) stageWith(options *format.Options, leave func(format.Names) format.Names) {
	inner := options.Stage
	options.Stage = func(parsed format.Names) (func() format.Stage, error) {
		if t.result.Names = parsed; leave != nil {
			t.result.Names = leave(parsed)
		}
		if inner == nil {
			return func() format.Stage { return &trialStage{run: t} }, nil
		}
		newStage, err := inner(parsed)
		return func() format.Stage { return &trialStage{run: t, inner: newStage()} }, err
	}
}

// Batch and Reject take what the stage let through: only records that could not be read are new.
func (t *trialRun) Batch(*batch.Batch) error {
	if t.result.Seen >= int64(max(t.wanted, trialSeen)) {
		return errEnough
	}
	return nil
}

// Reject takes a record that could not be read.
func (t *trialRun) Reject(reject format.Reject) {
	t.result.Rejected++
	t.result.Seen++
	if len(t.result.Rejects) < max(t.wanted, PushRejectsMax) {
		t.result.Rejects = append(t.result.Rejects, reject)
	}
}

// trialStage notes every event before and after another stage, nil for none.
type trialStage struct {
	run   *trialRun
	inner format.Stage
}

// Apply gives the events to the other stage one by one. Nothing goes on but rejects.
func (s *trialStage) Apply(events *batch.Batch, places *format.Places) format.Staged {
	var all format.Staged
	all.Events = events
	format.EachRow(events, places, func(one *batch.Batch, place *format.Places) {
		staged := format.Staged{Events: one}
		before := trialRows("", one)[0]
		if s.inner != nil {
			staged = s.inner.Apply(one, place)
		}
		s.run.note(before, staged)
		all.Rejects = append(all.Rejects, staged.Rejects...)
	})
	return all
}

// note counts what became of an event, and keeps the first ones.
func (t *trialRun) note(before TrialRow, staged format.Staged) {
	r := t.result
	r.Seen += int64(1) - int64(len(staged.Rejects)) // Reject counts those
	r.Dropped += staged.Dropped
	event := TrialEvent{Before: before}
	if staged.Events != nil {
		event.After = trialRows("", staged.Events)
		r.Loaded += int64(staged.Events.Rows)
		t.describe(staged.Events)
	}
	for _, part := range staged.Others {
		event.After = append(event.After, trialRows(part.Dataset, part.Events)...)
		r.Moved += int64(part.Events.Rows)
	}
	if len(staged.Rejects) > 0 {
		event.Reject = staged.Rejects[0].Reason
	}
	if len(r.Events) < t.wanted {
		r.Events = append(r.Events, event)
	}
}

// trialExamples are shown of a column.
const trialExamples = 3

// describe adds events to what is known of the columns.
func (t *trialRun) describe(events *batch.Batch) {
	for i := range events.Columns {
		from := &events.Columns[i]
		at := slices.IndexFunc(t.result.Columns, func(c TrialColumn) bool { return c.Name == from.Name })
		if at < 0 {
			at = len(t.result.Columns)
			t.result.Columns = append(t.result.Columns, TrialColumn{Name: from.Name})
		}
		column := &t.result.Columns[at]
		column.Type = schema.Widen(column.Type, from.Type)
		for row := range events.Rows {
			value := format.ValueAt(from, row)
			if value.Null {
				continue
			}
			column.Filled++
			if text := value.AsText(); len(column.Examples) < trialExamples && !slices.Contains(column.Examples, text) {
				column.Examples = append(column.Examples, text)
			}
		}
	}
}

func trialRows(dataset string, events *batch.Batch) []TrialRow {
	rows := make([]TrialRow, events.Rows)
	for row := range rows {
		rows[row] = TrialRow{Dataset: dataset, Time: events.Time[row]}
		for i := range events.Columns {
			if value := format.ValueAt(&events.Columns[i], row); !value.Null {
				rows[row].Names = append(rows[row].Names, events.Columns[i].Name)
				rows[row].Values = append(rows[row].Values, value)
			}
		}
	}
	return rows
}
