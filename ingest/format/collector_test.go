package format

import (
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"github.com/klauspost/compress/zstd"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// collector is a Sink that turns batches back into rows.
type collector struct {
	names   Names
	rows    []map[string]schema.Value
	times   []int64
	rejects []Reject
	batches int
}

func (c *collector) Names(names Names) error { c.names = names; return nil }

func (c *collector) Reject(r Reject) { c.rejects = append(c.rejects, r) }

func (c *collector) Batch(events *batch.Batch) error {
	c.batches++
	for row := range events.Rows {
		c.times = append(c.times, events.Time[row])
		values := map[string]schema.Value{}
		for i := range events.Columns {
			column := &events.Columns[i]
			if !column.Null.Get(row) {
				values[column.Name] = valueAt(column, row)
			}
		}
		c.rows = append(c.rows, values)
	}
	return nil
}

func valueAt(c *batch.Column, row int) schema.Value {
	switch {
	case c.Type.IsText():
		return schema.Value{Type: c.Type, Text: string(c.Strings.At(int(c.Codes[row] - 1)))}
	case c.Type == schema.Float64:
		return schema.FloatOf(c.Floats[row])
	default:
		return schema.Value{Type: c.Type, Int: c.Ints[row]}
	}
}

// counter is a Sink that only counts.
type counter struct {
	rows    int
	columns map[string]bool
	bytes   int
	rejects []Reject
}

func (c *counter) Reject(r Reject) { c.rejects = append(c.rejects, r) }

func (c *counter) Batch(events *batch.Batch) error {
	c.rows += events.Rows
	c.bytes += events.SizeBytes
	if c.columns == nil {
		c.columns = map[string]bool{}
	}
	for i := range events.Columns {
		c.columns[events.Columns[i].Name] = true
	}
	return nil
}

// parseAll parses text and fails the test on an error.
func parseAll(t *testing.T, text string, options Options) (*collector, Summary) {
	t.Helper()
	c := &collector{}
	summary, err := Parse(context.Background(), strings.NewReader(text), options, c)
	if err != nil {
		t.Fatalf("parse %.80q: %v", text, err)
	}
	return c, summary
}

// testData opens the files of a set of real data, or skips the test.
func testData(t testing.TB, pattern string) []string {
	t.Helper()
	root := os.Getenv("SLUICE_TEST_DATA")
	if root == "" {
		t.Skip("SLUICE_TEST_DATA does not name the folder of test data")
	}
	files, err := filepath.Glob(filepath.Join(root, pattern))
	if err != nil || len(files) == 0 {
		t.Skipf("SLUICE_TEST_DATA has no %s", pattern)
	}
	sort.Strings(files)
	return files
}

// unpack reads a file of test data.
func unpack(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var r io.Reader
	if strings.HasSuffix(name, ".zst") {
		decoder, err := zstd.NewReader(bytes.NewReader(data), zstd.WithDecoderConcurrency(1))
		if err != nil {
			t.Fatal(err)
		}
		defer decoder.Close()
		r = decoder
	} else if r, err = gzip.NewReader(bytes.NewReader(data)); err != nil {
		t.Fatal(err)
	}
	if data, err = io.ReadAll(r); err != nil {
		t.Fatal(err)
	}
	return data
}
