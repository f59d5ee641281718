package engine

import (
	"context"
	"encoding/json"
	"slices"
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// catalogs remember the names of each dataset, since they are asked for with every letter that is typed.
type catalogs struct {
	mu    sync.Mutex
	known map[string]catalogEntry
}

type catalogEntry struct {
	version uint64
	columns int
	made    time.Time
	names   []Name
}

// catalogLasts is how long shares that have changed by new events may be given; new properties and whatever is
// saved show at once.
const catalogLasts = 5 * time.Second

// catalog lists the names of a dataset that do not depend on events.
func (e *Engine) catalog(ctx context.Context, snapshot *storage.Snapshot) ([]Name, error) {
	dataset, now := snapshot.Config.Name, e.options.Now()
	e.catalogs.mu.Lock()
	entry, ok := e.catalogs.known[dataset]
	e.catalogs.mu.Unlock()
	if ok && (entry.version == snapshot.Version) {
		return entry.names, nil
	}
	columns := entry.names
	if recent := ok && entry.columns == len(snapshot.Schema.Columns) && now.Sub(entry.made) < catalogLasts; recent {
		columns = columns[:entry.columns]
	} else {
		var err error
		if columns, err = e.columnNames(ctx, snapshot); err != nil {
			return nil, err
		}
		entry.made = now
	}
	columns, err := e.describedNames(snapshot, columns)
	if err != nil {
		return nil, err
	}
	saved, err := e.savedNames(snapshot)
	if err != nil {
		return nil, err
	}
	entry.version, entry.columns = snapshot.Version, len(columns)
	entry.names = append(append(columns[:len(columns):len(columns)], saved...), functionNames()...)
	e.catalogs.mu.Lock()
	defer e.catalogs.mu.Unlock()
	if e.catalogs.known == nil {
		e.catalogs.known = map[string]catalogEntry{}
	}
	e.catalogs.known[dataset] = entry
	return entry.names, nil
}

// columnNames lists the properties, in the order of the schema.
func (e *Engine) columnNames(ctx context.Context, snapshot *storage.Snapshot) ([]Name, error) {
	var columns []Column
	err := vfs.Guard(func() (err error) {
		columns, err = describeColumns(ctx, snapshot)
		return err
	})
	if err != nil {
		return nil, err
	}
	rows := int64(0)
	for _, reader := range snapshot.Segments {
		rows += int64(reader.Info().Rows)
	}
	names := make([]Name, len(columns))
	for i, column := range columns {
		names[i] = Name{
			Kind: query.NameProperty, Name: column.Name, Text: expression.QuoteName(column.Name), Type: column.Type,
			Filled: float64(column.Filled) / float64(max(1, rows)), Distinct: column.Distinct,
		}
	}
	return names, nil
}

// describedNames adds to names of properties what people say of them.
func (e *Engine) describedNames(snapshot *storage.Snapshot, names []Name) ([]Name, error) {
	notes, err := e.propertyNotes(snapshot)
	names = slices.Clone(names)
	for i := range names {
		note := notes[names[i].Name]
		names[i].Description, names[i].Unit, names[i].Hidden = note.Description, note.Unit, note.Hidden
	}
	return names, err
}

// savedNames lists what is saved with the dataset and can stand in an expression.
func (e *Engine) savedNames(snapshot *storage.Snapshot) ([]Name, error) {
	var names []Name
	add := func(kind, name, description string) {
		names = append(names, Name{Kind: kind, Name: name, Text: expression.QuoteName(name), Description: description, Filled: 1})
	}
	for _, saved := range snapshot.Saved(query.KindDefinition) {
		add(query.NameDefinition, saved.Name, saved.Description)
	}
	for _, saved := range snapshot.Saved(query.KindCohort) {
		add(query.NameCohort, saved.Name, saved.Description)
	}
	for _, saved := range snapshot.Saved(query.KindLookup) {
		table, err := e.saved.entry(snapshot.Config.Name, saved).open(snapshot, saved)
		if err != nil {
			return nil, err
		}
		for _, column := range table.Columns {
			add(query.NameLookup, saved.Name+"."+column.Name, saved.Description)
		}
	}
	return names, e.typeNames(snapshot, names)
}

// typeNames finds the types of names, which follow from what they stand for; one that has no meaning any
// more has the type unknown.
func (e *Engine) typeNames(snapshot *storage.Snapshot, names []Name) error {
	options, err := e.compileOptions(snapshot)
	if err != nil {
		return err
	}
	for from := 0; from < len(names); from += query.ParsesMax {
		some := names[from:min(len(names), from+query.ParsesMax)]
		texts := make([]map[string]string, len(some))
		for i, name := range some {
			texts[i] = map[string]string{"text": name.Text}
		}
		document, err := json.Marshal(map[string]any{"dataset": snapshot.Config.Name, "texts": texts})
		if err != nil {
			return err
		}
		parsed, err := query.Parse(document, snapshot.Schema, options)
		if err != nil {
			return err
		}
		for i := range some {
			some[i].Type = parsed[i].Type
		}
	}
	return nil
}

// functionNames lists the functions of expressions and of measures.
func functionNames() []Name {
	var names []Name
	for _, name := range expression.FunctionNames() {
		names = append(names, Name{Kind: query.NameFunction, Name: name, Text: expression.FunctionUsage(name)})
	}
	for name, usage := range query.MeasureUsages() {
		names = append(names, Name{Kind: query.NameMeasure, Name: name, Text: usage, Type: schema.Unknown})
	}
	return names
}
