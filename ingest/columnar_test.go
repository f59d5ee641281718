package ingest

import (
	"bytes"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"

	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
)

// parquetEvents is events(name, count) as a Parquet file.
func parquetEvents(t *testing.T, name string, count int) []byte {
	t.Helper()
	columns := arrow.NewSchema([]arrow.Field{
		{Name: "time", Type: arrow.FixedWidthTypes.Timestamp_us},
		{Name: "user_id", Type: arrow.BinaryTypes.String},
		{Name: "id", Type: arrow.BinaryTypes.String},
	}, nil)
	builder := array.NewRecordBuilder(memory.DefaultAllocator, columns)
	defer builder.Release()
	for i := range count {
		builder.Field(0).(*array.TimestampBuilder).Append(arrow.Timestamp(1_767_000_000_000_000 + i))
		builder.Field(1).(*array.StringBuilder).Append(fmt.Sprintf("u%d", i%7))
		builder.Field(2).(*array.StringBuilder).Append(fmt.Sprintf("%s-%d", name, i))
	}
	record := builder.NewRecordBatch()
	defer record.Release()
	var file bytes.Buffer
	writer, err := pqarrow.NewFileWriter(columns, &file, parquet.NewWriterProperties(), pqarrow.DefaultWriterProps())
	if err != nil {
		t.Fatal(err)
	}
	if err := writer.Write(record); err != nil {
		t.Fatal(err)
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// TestRandomAccess loads a format that is read from its end, as a file, packed, and
// from a server that cuts.
func TestRandomAccess(t *testing.T) {
	temporary := t.TempDir()
	t.Setenv("TMPDIR", temporary)
	files := map[string][]byte{
		"a.parquet": parquetEvents(t, "a", 5000), "b.parquet.gz": gzipped(parquetEvents(t, "b", 5000)), "c.parquet": parquetEvents(t, "c", 5000),
	}
	server := s3fake.New(t)
	for name, content := range files {
		server.Put("bucket", name, content)
	}
	server.Fault = func(s3fake.Request) s3fake.Behaviour { return s3fake.Behaviour{CutAfter: 30_000} }
	fromS3 := s3Request(server, "s3://bucket/")
	fromFolder := Request{Dataset: "d", Sources: []string{folder(t, files)}}
	for name, request := range map[string]Request{"folder": fromFolder, "S3": fromS3} {
		for size, bounds := range map[string]limits{"shared": testLimits(), "own": testLimits().small()} {
			t.Run(name+"/"+size, func(t *testing.T) {
				data := newFake()
				for i := range 2 {
					report, err := load(t.Context(), data, request, bounds)
					if err != nil {
						t.Fatal(err)
					}
					expect(t, report, 3*(1-i), 3*i, 0, 0)
				}
				data.holds(t, ids(5000, "a", "b", "c"))
			})
		}
	}
	left, err := filepath.Glob(filepath.Join(temporary, "sluice-stage-*"))
	if err != nil || len(left) != 0 {
		t.Errorf("copies are left behind: %v, %v", left, err)
	}
}

// TestParquetThatIsDamaged leaves out a file whose end or middle is not as it should be.
func TestParquetThatIsDamaged(t *testing.T) {
	whole := parquetEvents(t, "x", 5000)
	middle := bytes.Clone(whole)
	copy(middle[len(middle)/3:], bytes.Repeat([]byte{0xff}, 2000))
	root := folder(t, map[string][]byte{
		"a.parquet": whole[:len(whole)-10], "b.parquet": middle, "good.ndjson": events("good", 50),
	})
	data := newFake()
	report := ingest(t, data, testLimits(), root)
	expect(t, report, 1, 0, 2, 0)
	data.holds(t, ids(50, "good"))
	for _, failure := range report.Failed {
		t.Logf("%s: %v", failure.Object, failure.Err)
	}
}
