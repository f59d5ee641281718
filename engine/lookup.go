package engine

import (
	"fmt"
	"io"

	"github.com/sluice-analytics/sluice/ingest/decompress"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/lookup"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// LookupRequest is a lookup table to load into a dataset.
type LookupRequest struct {
	// Name is what its columns are called by, NAME.COLUMN: letters, digits and _.
	Name, Description string
	// Source is CSV, TSV, NDJSON or a JSON array, which may be compressed; FileName helps to detect which.
	Source   io.Reader
	FileName string
	// Key is the column whose values are looked up, On the property of events that they are looked up by, empty for
	// that of the same name.
	Key, On string
	// IfVersion is as in SaveRequest.
	IfVersion *int64
}

// Lookup describes a lookup table.
type Lookup struct {
	Saved
	Key string `json:"key"`
	On  string `json:"on"`
	// Rows is the number of keys.
	Rows    int            `json:"rows"`
	Columns []LookupColumn `json:"columns"`
}

// LookupColumn is a column of a lookup table.
type LookupColumn struct {
	Name string      `json:"name"`
	Type schema.Type `json:"type"`
}

// LoadLookup reads a table and saves it, whole or not at all. A line that cannot be read, a key that is empty or there
// twice, and a property that the dataset does not have give a *query.Error.
func (e *Engine) LoadLookup(dataset string, request LookupRequest) (Lookup, error) {
	if request.Key == "" {
		return Lookup{}, &query.Error{Code: query.CodeMissing, Where: "key", Message: "no key column is named"}
	}
	table, err := readLookup(request)
	if err != nil {
		return Lookup{}, err
	}
	content, err := table.Encode()
	if err != nil {
		return Lookup{}, &query.Error{Code: CodeSaved, Where: "lookup", Message: err.Error()}
	}
	saved, err := e.Save(dataset, SaveRequest{
		Kind: query.KindLookup, Name: request.Name, Description: request.Description, Content: content, IfVersion: request.IfVersion,
	})
	if err != nil {
		return Lookup{}, err
	}
	return describeLookup(saved, table), nil
}

// ReadLookup reads a table without keeping it. What is wrong with it gives a *query.Error.
func ReadLookup(request LookupRequest) (*lookup.Table, error) { return readLookup(request) }

// readLookup reads the source into a table.
func readLookup(request LookupRequest) (*lookup.Table, error) {
	source, _, err := decompress.NewReader(request.Source)
	if err != nil {
		return nil, lookupError(err)
	}
	defer source.Close()
	builder := lookup.NewBuilder()
	bounded := &boundedReader{reader: source, left: lookup.SourceBytesMax}
	if err := format.ReadTable(bounded, request.FileName, builder.Add); err != nil {
		return nil, lookupError(err)
	}
	table, err := builder.Finish(request.Key, request.On)
	if err != nil {
		return nil, lookupError(err)
	}
	return table, nil
}

func lookupError(err error) error {
	return &query.Error{Code: CodeSaved, Where: "lookup", Message: err.Error()}
}

// errLookupTooLarge is about a source beyond its limit.
var errLookupTooLarge = fmt.Errorf("the table is larger than %d MiB", lookup.SourceBytesMax>>20)

// boundedReader fails, rather than ends, behind so many bytes.
type boundedReader struct {
	reader io.Reader
	left   int64
}

func (b *boundedReader) Read(data []byte) (int, error) {
	n, err := b.reader.Read(data)
	if b.left -= int64(n); b.left < 0 {
		return 0, errLookupTooLarge
	}
	return n, err
}

// Lookups describes the lookup tables of a dataset, by name.
func (e *Engine) Lookups(dataset string) ([]Lookup, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return nil, err
	}
	defer snapshot.Release()
	described := []Lookup{}
	for _, saved := range snapshot.Saved(query.KindLookup) {
		table, err := e.saved.entry(dataset, saved).open(snapshot, saved)
		if err != nil {
			return nil, err
		}
		described = append(described, describeLookup(describeSaved(saved), table))
	}
	return described, nil
}

// Lookup describes a version of a lookup table and returns it; version 0 is the current one.
func (e *Engine) Lookup(dataset, name string, version int64) (Lookup, *lookup.Table, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return Lookup{}, nil, err
	}
	defer snapshot.Release()
	saved, err := findVersion(snapshot, query.KindLookup, name, version)
	if err != nil {
		return Lookup{}, nil, err
	}
	table, err := openLookup(snapshot, saved)
	if err != nil {
		return Lookup{}, nil, err
	}
	return describeLookup(describeSaved(saved), table), table, nil
}

// openLookup reads a table that need not be the current one.
func openLookup(snapshot *storage.Snapshot, saved storage.Saved) (*lookup.Table, error) {
	content, err := snapshot.SavedContent(saved)
	if err != nil {
		return nil, err
	}
	table, err := lookup.Decode(content)
	if err != nil {
		return nil, fmt.Errorf("read lookup table %q: %w", saved.Name, err)
	}
	return table, nil
}

func describeLookup(saved Saved, table *lookup.Table) Lookup {
	described := Lookup{Saved: saved, Key: table.Columns[table.Key].Name, On: table.On, Rows: table.Rows}
	for _, column := range table.Columns {
		described.Columns = append(described.Columns, LookupColumn{column.Name, column.Type})
	}
	return described
}
