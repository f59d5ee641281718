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
	parquetRows  = 8192
)

// parquetRecords reads the columns of a Parquet file side by side, a page of each at a
// time.
type parquetRecords struct {
	file    *file.Reader
	fields  []arrow.Field
	columns []*pqarrow.ColumnReader
	current arrow.RecordBatch
	rows    int64
}

func openParquet(r io.Reader, _ []byte) (records, error) {
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
	if err := p.open(whole.Size()); err != nil {
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
func (p *parquetRecords) open(size int64) error {
	if err := p.checkPlaces(size); err != nil {
		return err
	}
	// The schema that Arrow's writers add says nothing that is needed here, and is read
	// without a look at what it claims.
	p.file.MetaData().FileMetaData.KeyValueMetadata = nil
	reader, err := pqarrow.NewFileReader(p.file, pqarrow.ArrowReadProperties{BatchSize: parquetRows}, memory.DefaultAllocator)
	if err != nil {
		return err
	}
	leaves := flattenManifest(nil, "", reader.Manifest.Fields)
	if len(leaves) > FieldsMax {
		return errFields
	}
	reader.Manifest.Fields = leaves
	included, groups := map[int]bool{}, make([]int, p.file.NumRowGroups())
	for i := range p.file.MetaData().Schema.NumColumns() {
		included[i] = true
	}
	for i := range groups {
		groups[i] = i
	}
	for i := range leaves {
		column, err := reader.GetFieldReader(context.Background(), i, included, groups)
		if err != nil {
			return err
		}
		p.columns = append(p.columns, column)
		p.fields = append(p.fields, *leaves[i].Field)
	}
	return nil
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
	if p.rows == p.file.NumRows() || len(p.columns) == 0 {
		return nil, io.EOF
	}
	values := make([]arrow.Array, len(p.columns))
	rows := 0
	for i, column := range p.columns {
		var err error
		if values[i], err = nextValues(column); err != nil {
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

// nextValues reads the next rows of a column. They come in pieces where a row group
// ends.
func nextValues(column *pqarrow.ColumnReader) (arrow.Array, error) {
	pieces, err := column.NextBatch(parquetRows)
	if err != nil {
		return nil, err
	}
	switch chunks := pieces.Chunks(); len(chunks) {
	case 0:
		return array.MakeArrayOfNull(memory.DefaultAllocator, pieces.DataType(), 0), nil
	case 1:
		return chunks[0], nil
	default:
		return array.Concatenate(chunks, memory.DefaultAllocator)
	}
}

func (p *parquetRecords) release() {
	if p.current != nil {
		p.current.Release()
		p.current = nil
	}
}

func (p *parquetRecords) close() {
	p.release()
	for _, column := range p.columns {
		column.Release()
	}
	_ = p.file.Close() // closes nothing that Parse opened
}
