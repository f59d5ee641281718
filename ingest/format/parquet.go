package format

import (
	"context"
	"fmt"
	"io"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet"
	"github.com/apache/arrow-go/v18/parquet/file"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"
)

// Limits on what a Parquet file may ask its reader to hold at once.
const (
	pageBytesMax = 128 << 20
	// A window is the rows that are decoded at once: as many as a batch of events has, or
	// fewer where they are wide.
	windowRowsMax = pieceRowsMax
	windowRowsMin = 1 << 10
	windowBytes   = 32 << 20
)

// The kinds of pages that hold values.
const dataPage, dataPageV2 = 0, 3

// parquetRecords reads the columns of a Parquet file side by side, a window of rows of
// each at a time, on several goroutines.
type parquetRecords struct {
	file    *file.Reader
	fields  []arrow.Field
	columns *ahead
	current arrow.RecordBatch
	rows    int64
}

func openParquet(r io.Reader, _ []byte, threads int) (records, error) {
	whole, ok := r.(RandomAccess)
	if !ok {
		return nil, ErrNeedsRandomAccess
	}
	properties := parquet.NewReaderProperties(memory.DefaultAllocator)
	properties.BufferedStreamEnabled = true
	properties.MaxCompressedPageSize = pageBytesMax
	properties.MaxUncompressedPageSize = pageBytesMax
	opened, err := file.NewParquetReader(io.NewSectionReader(whole, 0, whole.Size()), file.WithReadProps(properties))
	if err != nil {
		return nil, err
	}
	p := &parquetRecords{file: opened}
	if err := p.open(whole.Size(), threads); err != nil {
		p.close()
		return nil, err
	}
	return p, nil
}

// open makes the readers of the columns.
//
// The library reads the fields of a struct in goroutines, where a panic over damaged
// bytes cannot be caught and would end the process. So structs are taken apart in the
// manifest, and every column is read from here; only structs inside lists are left.
func (p *parquetRecords) open(size int64, threads int) error {
	if err := p.checkPlaces(size); err != nil {
		return err
	}
	// The schema that Arrow's writers add says nothing that is needed here, and is read
	// without a look at what it claims.
	p.file.MetaData().FileMetaData.KeyValueMetadata = nil
	properties := pqarrow.ArrowReadProperties{BatchSize: windowRowsMax}
	for i := range p.file.MetaData().Schema.NumColumns() {
		properties.SetReadDict(i, p.isDictionary(i))
	}
	reader, err := pqarrow.NewFileReader(p.file, properties, memory.DefaultAllocator)
	if err != nil {
		return err
	}
	leaves := flattenManifest(nil, "", reader.Manifest.Fields)
	if len(leaves) > FieldsMax {
		return ErrFields
	}
	reader.Manifest.Fields = leaves
	included, groups := map[int]bool{}, make([]int, p.file.NumRowGroups())
	for i := range p.file.MetaData().Schema.NumColumns() {
		included[i] = true
	}
	for i := range groups {
		groups[i] = i
	}
	var columns []*pqarrow.ColumnReader
	for i := range leaves {
		column, err := reader.GetFieldReader(context.Background(), i, included, groups)
		if err != nil {
			releaseColumns(columns)
			return err
		}
		columns = append(columns, column)
		p.fields = append(p.fields, *leaves[i].Field)
	}
	p.columns = readAhead(columns, p.windows, threads)
	return nil
}

func releaseColumns(columns []*pqarrow.ColumnReader) {
	for _, column := range columns {
		column.Release()
	}
}

// isDictionary reports whether all values of a column, in every row group, are places in
// a dictionary; then its strings are read once and not row by row.
func (p *parquetRecords) isDictionary(column int) bool {
	for i := range p.file.NumRowGroups() {
		chunk, err := p.file.MetaData().RowGroup(i).ColumnChunk(column)
		if err != nil || !chunk.HasDictionaryPage() {
			return false
		}
		for _, pages := range chunk.EncodingStats() {
			data := pages.PageType == dataPage || pages.PageType == dataPageV2
			if data && pages.Encoding != parquet.Encodings.RLEDict && pages.Encoding != parquet.Encodings.PlainDict {
				return false
			}
		}
	}
	return true
}

// windows returns a function that tells the sizes of the windows, one after the other and
// 0 at the end. No window crosses the end of a row group, where dictionaries change.
func (p *parquetRecords) windows() func() int64 {
	group, left, size := -1, int64(0), int64(0)
	return func() int64 {
		for left <= 0 {
			if group++; group >= p.file.NumRowGroups() {
				return 0
			}
			metadata := p.file.MetaData().RowGroup(group)
			left = metadata.NumRows()
			size = windowRows(left, metadata.TotalByteSize())
		}
		rows := min(left, size)
		left -= rows
		return rows
	}
}

// windowRows is the size of the windows of a row group.
func windowRows(rows, bytes int64) int64 {
	width := bytes/max(rows, 1) + 1
	return min(max(windowBytes/max(width, 1), windowRowsMin), windowRowsMax)
}

// checkPlaces checks that the file's columns are within the file.
func (p *parquetRecords) checkPlaces(size int64) error {
	for i := range p.file.NumRowGroups() {
		group := p.file.MetaData().RowGroup(i)
		for j := range group.NumColumns() {
			chunk, err := group.ColumnChunk(j)
			if err != nil {
				return err
			}
			start, length := chunk.DataPageOffset(), chunk.TotalCompressedSize()
			if chunk.HasDictionaryPage() {
				start = min(start, chunk.DictionaryPageOffset())
			}
			if start < 0 || length < 0 || length > size-start || chunk.NumValues() < 0 {
				return fmt.Errorf("column %d of row group %d lies outside the file", j, i)
			}
		}
	}
	return nil
}

// flattenManifest replaces structs by their fields, with dotted names. A column's levels
// say where a struct around it is null.
func flattenManifest(to []pqarrow.SchemaField, prefix string, fields []pqarrow.SchemaField) []pqarrow.SchemaField {
	for _, field := range fields {
		name := prefix + field.Field.Name
		if field.Field.Type.ID() == arrow.STRUCT {
			to = flattenManifest(to, name+".", field.Children)
			continue
		}
		named := *field.Field
		named.Name, named.Nullable = name, true
		field.Field = &named
		to = append(to, field)
	}
	return to
}

func (p *parquetRecords) next() (arrow.RecordBatch, error) {
	p.release()
	if p.rows == p.file.NumRows() || len(p.fields) == 0 {
		return nil, io.EOF
	}
	values := make([]arrow.Array, len(p.fields))
	defer func() {
		for _, read := range values {
			if read != nil {
				read.Release()
			}
		}
	}()
	rows := 0
	for i := range values {
		var err error
		if values[i], err = p.columns.next(i); err != nil {
			return nil, fmt.Errorf("column %q: %w", p.fields[i].Name, err)
		}
		if n := values[i].Len(); i > 0 && n != rows {
			return nil, fmt.Errorf("column %q ends before the others", p.fields[i].Name)
		}
		rows = values[i].Len()
	}
	if p.rows += int64(rows); rows == 0 || p.rows > p.file.NumRows() {
		return nil, fmt.Errorf("the columns end at row %d, the footer says %d", p.rows, p.file.NumRows())
	}
	p.current = array.NewRecordBatch(arrow.NewSchema(p.fields, nil), values, int64(rows))
	return p.current, nil
}

func (p *parquetRecords) release() {
	if p.current != nil {
		p.current.Release()
		p.current = nil
	}
}

func (p *parquetRecords) close() {
	p.release()
	if p.columns != nil {
		p.columns.close()
	}
	_ = p.file.Close() // closes nothing that Parse opened
}
