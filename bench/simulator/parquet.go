package simulator

import (
	"fmt"
	"io"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet"
	"github.com/apache/arrow-go/v18/parquet/compress"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"
)

// rowGroupRows bounds the row groups of Parquet files, and with them what a writer
// holds in memory.
const rowGroupRows = 256 << 10

// Schema returns the events' Arrow schema, with the columns of Columns.
func Schema() *arrow.Schema {
	text, number := arrow.BinaryTypes.String, arrow.PrimitiveTypes.Float64
	types := map[string]arrow.DataType{
		"time": &arrow.TimestampType{Unit: arrow.Millisecond, TimeZone: "UTC"}, "latency_ms": number,
		"amount": number, "status": arrow.PrimitiveTypes.Int64,
	}
	nullable := map[string]bool{"user_id": true, "amount": true, "referrer": true}
	fields := make([]arrow.Field, 0, len(Columns()))
	for _, name := range Columns() {
		field := arrow.Field{Name: name, Type: text, Nullable: nullable[name]}
		if typ, ok := types[name]; ok {
			field.Type = typ
		}
		fields = append(fields, field)
	}
	return arrow.NewSchema(fields, nil)
}

// recordBuilder makes Arrow records of events.
type recordBuilder struct{ builder *array.RecordBuilder }

func newRecordBuilder() *recordBuilder {
	return &recordBuilder{array.NewRecordBuilder(memory.DefaultAllocator, Schema())}
}

// build returns the events as a record, which the caller releases.
func (r *recordBuilder) build(events []Event) arrow.RecordBatch {
	r.builder.Reserve(len(events))
	times := r.builder.Field(0).(*array.TimestampBuilder)
	latencies := r.builder.Field(4).(*array.Float64Builder)
	amounts := r.builder.Field(5).(*array.Float64Builder)
	statuses := r.builder.Field(11).(*array.Int64Builder)
	for i := range events {
		times.Append(arrow.Timestamp(events[i].Time))
		latencies.Append(events[i].LatencyMS)
		statuses.Append(events[i].Status)
		if events[i].Amount != 0 {
			amounts.Append(events[i].Amount)
		} else {
			amounts.AppendNull()
		}
	}
	texts := []struct {
		column int
		of     func(*Event) string
	}{
		{1, func(e *Event) string { return e.UserID }}, {2, func(e *Event) string { return e.Event }},
		{3, func(e *Event) string { return e.Page }}, {6, func(e *Event) string { return e.Country }},
		{7, func(e *Event) string { return e.Platform }}, {8, func(e *Event) string { return e.Device }},
		{9, func(e *Event) string { return e.Version }}, {10, func(e *Event) string { return e.Host }},
		{12, func(e *Event) string { return e.Plan }}, {13, func(e *Event) string { return e.Referrer }},
	}
	for _, text := range texts {
		appendTexts(r.builder.Field(text.column).(*array.StringBuilder), events, text.of)
	}
	return r.builder.NewRecordBatch()
}

func appendTexts(builder *array.StringBuilder, events []Event, of func(*Event) string) {
	for i := range events {
		if value := of(&events[i]); value != "" {
			builder.Append(value)
		} else {
			builder.AppendNull()
		}
	}
}

func (r *recordBuilder) release() { r.builder.Release() }

// parquetWriter writes one Parquet file, zstd inside.
type parquetWriter struct{ writer *pqarrow.FileWriter }

func newParquetWriter(out io.Writer) (*parquetWriter, error) {
	properties := parquet.NewWriterProperties(
		parquet.WithCompression(compress.Codecs.Zstd),
		parquet.WithMaxRowGroupLength(rowGroupRows),
		parquet.WithDictionaryDefault(true),
	)
	writer, err := pqarrow.NewFileWriter(Schema(), out, properties, pqarrow.DefaultWriterProps())
	if err != nil {
		return nil, fmt.Errorf("start parquet file: %w", err)
	}
	return &parquetWriter{writer}, nil
}

// write adds a record to the row group under way.
func (w *parquetWriter) write(record arrow.RecordBatch) error {
	if err := w.writer.WriteBuffered(record); err != nil {
		return fmt.Errorf("write parquet rows: %w", err)
	}
	return nil
}

// close writes what is left and the footer. It closes the underlying writer too
// where that is an io.Closer.
func (w *parquetWriter) close() error {
	if err := w.writer.Close(); err != nil {
		return fmt.Errorf("finish parquet file: %w", err)
	}
	return nil
}
