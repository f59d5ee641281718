package sources

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"sync"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/transform"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/continuous"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/lookup"
)

// tables are the lookup tables that sources load. A table is kept with the dataset of its source; until that is there, with the
// property that the table is looked up by, it is held in memory and serves transforms only.
type tables struct {
	engine  *engine.Engine
	folder  string
	sources map[string]*config.Source

	mu sync.Mutex
	// loaded are the tables by source; waiting have the requests of those that are not kept yet.
	loaded  map[string]*lookup.Table
	waiting map[string]waiting
}

// waiting is a table that is to be kept.
type waiting struct {
	dataset string
	request engine.SaveRequest
}

func newTables(e *engine.Engine, file *config.Config, folder string) *tables {
	t := &tables{
		engine: e, folder: folder, sources: map[string]*config.Source{}, loaded: map[string]*lookup.Table{}, waiting: map[string]waiting{},
	}
	for i := range file.Sources {
		t.sources[file.Sources[i].Name] = &file.Sources[i]
	}
	return t
}

// Load reads a table and keeps it.
func (t *tables) Load(ctx context.Context, declared *config.Source, object source.Object) (rows int64, err error) {
	content, err := read(ctx, object)
	if err != nil {
		return 0, err
	}
	table, err := engine.ReadLookup(engine.LookupRequest{
		Source: bytes.NewReader(content), FileName: object.Name(), Key: declared.Lookup.Key, On: declared.Lookup.On,
	})
	if err != nil {
		return 0, fmt.Errorf("%w: %w", continuous.ErrContent, err)
	}
	encoded, err := table.Encode()
	if err != nil {
		return 0, fmt.Errorf("%w: %w", continuous.ErrContent, err)
	}
	save := waiting{declared.Dataset, engine.SaveRequest{
		Kind: query.KindLookup, Name: declared.Lookup.Name, Description: "loaded by the source " + declared.Name, Content: encoded,
	}}
	t.mu.Lock()
	t.loaded[declared.Name], t.waiting[declared.Name] = table, save
	t.mu.Unlock()
	return int64(table.Rows), t.keep(declared.Name)
}

// read reads an object to its end.
func read(ctx context.Context, object source.Object) (content []byte, err error) {
	stored, err := object.Open(ctx, 0)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, stored.Close()) }()
	content, err = io.ReadAll(io.LimitReader(stored, lookup.SourceBytesMax+1))
	if err == nil && len(content) > lookup.SourceBytesMax {
		err = fmt.Errorf("%w: a table is at most %d MiB", continuous.ErrContent, lookup.SourceBytesMax>>20)
	}
	return content, err
}

// keep saves a table with its dataset, if that is possible yet.
func (t *tables) keep(name string) error {
	t.mu.Lock()
	save, ok := t.waiting[name]
	t.mu.Unlock()
	if !ok {
		return nil
	}
	_, err := t.engine.Save(save.dataset, save.request)
	var refused *query.Error
	if errors.As(err, &refused) {
		return nil // no such dataset or property, so far
	}
	if err != nil {
		return err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.waiting, name)
	return nil
}

// keepAll saves what is not kept yet; what fails is loaded again another time.
func (t *tables) keepAll() {
	for name := range t.sources {
		_ = t.keep(name)
	}
}

// Has reports whether there is a table of the source.
func (t *tables) Has(declared *config.Source) bool {
	_ = t.keep(declared.Name) // it is in memory in any case
	_, err := t.table(declared.Name)
	return err == nil
}

// table returns the table that a source has loaded.
func (t *tables) table(name string) (*lookup.Table, error) {
	t.mu.Lock()
	table := t.loaded[name]
	t.mu.Unlock()
	if table != nil {
		return table, nil
	}
	declared := t.sources[name]
	if declared == nil || declared.Lookup == nil {
		return nil, fmt.Errorf("the source %q loads no table", name)
	}
	_, table, err := t.engine.Lookup(declared.Dataset, declared.Lookup.Name, 0)
	if err != nil {
		return nil, fmt.Errorf("the source %q has not loaded its table: %w", name, err)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.loaded[name] = table
	return table, nil
}

// transform compiles the transforms of a source, with the tables as they are now.
func (t *tables) transform(declared *config.Source) (ingest.Transform, error) {
	t.keepAll()
	made, err := transform.Compile(declared.Transforms, transform.Options{Table: func(m *config.Map) (*lookup.Table, error) {
		if m.Source == "" {
			return transform.ReadTable(t.folder, m)
		}
		table, err := t.table(m.Source)
		if err == nil && table.Columns[table.Key].Name != m.Key {
			err = fmt.Errorf("the table of source %q has the key %q, not %q", m.Source, table.Columns[table.Key].Name, m.Key)
		}
		return table, err
	}})
	if err != nil {
		return nil, err // not a nil *Transform, which would be a Transform
	}
	return made, nil
}

// Within makes the relative paths of a file's sources begin in a folder.
func Within(folder string, file *config.Config) {
	for i := range file.Sources {
		files := file.Sources[i].Files
		if files == nil {
			continue
		}
		for j, pattern := range files.Patterns {
			if !filepath.IsAbs(pattern) {
				files.Patterns[j] = filepath.Join(folder, pattern)
			}
		}
	}
}
