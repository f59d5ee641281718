package format

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"
)

// TestRecordsOfTheLongestLength: of every format of texts, a record of nearly a MiB is taken, and a longer one is rejected while its
// neighbours are not, also where it fits into a buffer.
func TestRecordsOfTheLongestLength(t *testing.T) {
	const short, long = RecordBytesMax - 200, RecordBytesMax + 200
	for name, made := range map[string]struct{ before, first, record, last string }{
		NDJSON:    {"", `{"ts":1541105830}` + "\n", `{"ts":1541105830,"a":"%s"}` + "\n", `{"ts":1541105830}` + "\n"},
		JSON:      {"[", `{"ts":1541105830},`, `{"ts":1541105830,"a":"%s"},`, `{"ts":1541105830}]`},
		CSV:       {"time,a\n", "1704067200,x\n", "1704067200,%s\n", "1704067200,x\n"},
		TSV:       {"time\ta\n", "1704067200\tx\n", "1704067200\t%s\n", "1704067200\tx\n"},
		AccessLog: {"", accessLine("/"), accessLine("/%s"), accessLine("/")},
	} {
		for size, rejects := range map[int]int{short: 0, long: 1} {
			text := made.before + made.first + fmt.Sprintf(made.record, strings.Repeat("x", size)) + made.last
			c := &collector{}
			_, err := Parse(t.Context(), strings.NewReader(text), Options{Format: name, ErrorsMax: 1}, c)
			if err != nil || len(c.rows) != 3-rejects || len(c.rejects) != rejects {
				t.Errorf("%s of %d bytes: %d rows, %d rejects, %v", name, size, len(c.rows), len(c.rejects), err)
				continue
			}
			if rejects > 0 && c.rejects[0].Reason != errTooLong.Error() {
				t.Errorf("%s of %d bytes: %s", name, size, c.rejects[0].Reason)
			}
		}
	}
}

func accessLine(path string) string {
	return `127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET ` + path + ` HTTP/1.0" 200 2326` + "\n"
}

// TestTablesOfManyColumns: a table has as many columns as an event may have properties.
func TestTablesOfManyColumns(t *testing.T) {
	for columns, want := range map[int]error{FieldsMax: nil, FieldsMax + 1: ErrFields} {
		c := &collector{}
		_, err := Parse(t.Context(), bytes.NewReader(parquetOf(t, columns)), Options{Format: Parquet}, c)
		if !errors.Is(err, want) || err == nil && len(c.rows) != 1 {
			t.Errorf("%d columns: %d rows, %v; want %v", columns, len(c.rows), err, want)
		}
	}
}

// parquetOf is a file of one row.
func parquetOf(t *testing.T, columns int) []byte {
	t.Helper()
	fields := []arrow.Field{{Name: "time", Type: arrow.PrimitiveTypes.Int64}}
	for i := range columns - 1 {
		fields = append(fields, arrow.Field{Name: fmt.Sprint("c", i), Type: arrow.PrimitiveTypes.Int64})
	}
	schema := arrow.NewSchema(fields, nil)
	builder := array.NewRecordBuilder(memory.DefaultAllocator, schema)
	defer builder.Release()
	for i := range columns {
		builder.Field(i).(*array.Int64Builder).Append(1541105830)
	}
	var file bytes.Buffer
	writer, err := pqarrow.NewFileWriter(schema, &file, nil, pqarrow.DefaultWriterProps())
	if err != nil {
		t.Fatal(err)
	}
	record := builder.NewRecordBatch()
	defer record.Release()
	if err := errors.Join(writer.Write(record), writer.Close()); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}
