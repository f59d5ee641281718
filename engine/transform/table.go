package transform

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/decompress"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/query/lookup"
)

// ReadTable reads the table that a map names, by a path that begins in a folder.
func ReadTable(folder string, m *config.Map) (_ *lookup.Table, err error) {
	name := m.Table
	if !filepath.IsAbs(name) {
		name = filepath.Join(folder, name)
	}
	stored, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("read table: %w", err)
	}
	defer func() { err = errors.Join(err, stored.Close()) }()
	plain, _, err := decompress.NewReader(stored)
	if err != nil {
		return nil, fmt.Errorf("read table %s: %w", name, err)
	}
	defer plain.Close()
	builder := lookup.NewBuilder()
	if err := format.ReadTable(plain, name, builder.Add); err != nil {
		return nil, fmt.Errorf("read table %s: %w", name, err)
	}
	table, err := builder.Finish(m.Key, m.Column)
	if err != nil {
		return nil, fmt.Errorf("read table %s: %w", name, err)
	}
	return table, nil
}
