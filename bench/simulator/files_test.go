package simulator

import (
	"bufio"
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet/file"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var small = Config{Events: 20_000, Users: 900, Days: 3, Seed: 3}

// readAll returns the concatenated text of compressed or plain files.
func readAll(t *testing.T, files []string) []byte {
	t.Helper()
	var all []byte
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var reader io.Reader = bytes.NewReader(data)
		switch filepath.Ext(name) {
		case ".gz":
			reader, err = gzip.NewReader(reader)
		case ".zst":
			var decoder *zstd.Decoder
			decoder, err = zstd.NewReader(reader)
			defer decoder.Close()
			reader = decoder
		}
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(reader)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		all = append(all, text...)
	}
	return all
}

// parsed is an event as encoding/json reads it.
type parsed struct {
	Time      time.Time `json:"time"`
	UserID    string    `json:"user_id"`
	Event     string    `json:"event"`
	Page      string    `json:"page"`
	LatencyMS float64   `json:"latency_ms"`
	Amount    float64   `json:"amount"`
	Country   string    `json:"country"`
	Platform  string    `json:"platform"`
	Device    string    `json:"device"`
	Version   string    `json:"version"`
	Host      string    `json:"host"`
	Status    int64     `json:"status"`
	Plan      string    `json:"plan"`
	Referrer  string    `json:"referrer"`
}

func (p parsed) event() Event {
	return Event{p.Time.UnixMilli(), p.UserID, p.Event, p.Page, p.LatencyMS, p.Amount, p.Country, p.Platform,
		p.Device, p.Version, p.Host, p.Status, p.Plan, p.Referrer}
}

func parseNDJSON(t *testing.T, text []byte) []Event {
	t.Helper()
	var events []Event
	lines := bufio.NewScanner(bytes.NewReader(text))
	for lines.Scan() {
		decoder := json.NewDecoder(bytes.NewReader(lines.Bytes()))
		decoder.DisallowUnknownFields()
		var p parsed
		if err := decoder.Decode(&p); err != nil {
			t.Fatalf("%s: %v", lines.Text(), err)
		}
		events = append(events, p.event())
	}
	return events
}

func TestNDJSONReadsBack(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine over many rows: nothing for the race detector")
	}
	want := collect(t, small)
	for _, compression := range []Compression{Plain, Gzip, Zstd} {
		written, err := WriteFiles(context.Background(), small, t.TempDir(), FileOptions{Compression: compression, EventsPerFile: 8_000}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if written.Events != small.Events || len(written.Files) != 3 {
			t.Errorf("%s: wrote %d events in %d files", compression, written.Events, len(written.Files))
		}
		if got := parseNDJSON(t, readAll(t, written.Files)); !slices.Equal(got, want) {
			t.Errorf("%s: the events differ after reading them back", compression)
		}
	}
}

func TestCSVReadsBack(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine over many rows: nothing for the race detector")
	}
	written, err := WriteFiles(context.Background(), small, t.TempDir(), FileOptions{Format: CSV, Compression: Gzip}, nil)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(readAll(t, written.Files))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(rows[0], Columns()) {
		t.Errorf("header %v", rows[0])
	}
	want := collect(t, small)
	if len(rows)-1 != len(want) {
		t.Fatalf("%d rows, want %d", len(rows)-1, len(want))
	}
	for i, row := range rows[1:] {
		line := strings.TrimSuffix(string(AppendCSV(nil, &want[i])), "\n")
		if strings.Join(row, ",") != line {
			t.Fatalf("row %d: %v, want %s", i, row, line)
		}
	}
}

func TestParquetReadsBack(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine over many rows: nothing for the race detector")
	}
	written, err := WriteFiles(context.Background(), small, t.TempDir(), FileOptions{Format: Parquet}, nil)
	if err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(written.Files[0])
	if err != nil || info.Size() != written.Bytes {
		t.Errorf("%d bytes reported, the file: %v, %v", written.Bytes, info, err)
	}
	reader, err := file.OpenParquetFile(written.Files[0], false)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	arrowReader, err := pqarrow.NewFileReader(reader, pqarrow.ArrowReadProperties{}, memory.DefaultAllocator)
	if err != nil {
		t.Fatal(err)
	}
	table, err := arrowReader.ReadTable(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer table.Release()
	records := array.NewTableReader(table, 0)
	defer records.Release()
	want := collect(t, small)
	at := 0
	for records.Next() {
		record := records.RecordBatch()
		text, err := record.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		var got []map[string]any
		if err := json.Unmarshal(text, &got); err != nil {
			t.Fatal(err)
		}
		for _, row := range got {
			e := want[at]
			userID, _ := row["user_id"].(string)
			amount, _ := row["amount"].(float64)
			referrer, _ := row["referrer"].(string)
			if userID != e.UserID || amount != e.Amount || referrer != e.Referrer || row["page"] != e.Page ||
				row["latency_ms"] != e.LatencyMS || row["status"] != float64(e.Status) || row["plan"] != e.Plan {
				t.Fatalf("row %d: %v, want %+v", at, row, e)
			}
			at++
		}
	}
	if at != len(want) {
		t.Errorf("%d rows, want %d", at, len(want))
	}
}

func TestFilesAreTheSameWithAnyNumberOfThreads(t *testing.T) {
	for _, options := range []FileOptions{{Compression: Gzip, Per: PerDay}, {Format: Parquet, EventsPerFile: 6_000}} {
		var first []byte
		for _, threads := range []int{1, 3} {
			options.Threads = threads
			written, err := WriteFiles(context.Background(), small, t.TempDir(), options, nil)
			if err != nil {
				t.Fatal(err)
			}
			var all []byte
			for _, name := range written.Files {
				data, err := os.ReadFile(name)
				if err != nil {
					t.Fatal(err)
				}
				all = append(append(all, filepath.Base(name)...), data...)
			}
			if first == nil {
				first = all
			} else if !bytes.Equal(first, all) {
				t.Errorf("%+v: the files differ from those of one thread", options)
			}
		}
	}
}

func TestFilesSplitByPeriod(t *testing.T) {
	dir := t.TempDir()
	written, err := WriteFiles(context.Background(), small, dir, FileOptions{Per: PerDay, EventsPerFile: 4_000}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range written.Files {
		day := strings.TrimPrefix(filepath.Base(name), "events-")[:10]
		for _, e := range parseNDJSON(t, readAll(t, []string{name})) {
			if got := time.UnixMilli(e.Time).UTC().Format(time.DateOnly); got != day {
				t.Fatalf("%s holds an event of %s", name, got)
			}
		}
	}
	if len(written.Files) < 5 {
		t.Errorf("only the files %v", written.Files)
	}
	hourly, err := WriteFiles(context.Background(), small, t.TempDir(), FileOptions{Format: CSV, Per: PerHour}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(hourly.Files) != 72 || filepath.Base(hourly.Files[0]) != "events-2026-01-05T00.csv" {
		t.Errorf("%d hourly files, the first %s", len(hourly.Files), hourly.Files[0])
	}
}

func TestCancelledWriteLeavesNoWholeFile(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	dir := t.TempDir()
	_, err := WriteFiles(ctx, Config{Events: 5_000_000}, dir, FileOptions{Compression: Gzip}, func(Progress) { cancel() })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	names, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(names) != 1 || !strings.HasSuffix(names[0], partialSuffix) {
		t.Errorf("files %v, error %v", names, err)
	}
}

func TestWrongOptionsAreErrors(t *testing.T) {
	for _, options := range []FileOptions{{Format: "xml"}, {Compression: "rar"}, {Per: "week"}, {EventsPerFile: -1}} {
		if _, err := WriteFiles(context.Background(), small, t.TempDir(), options, nil); err == nil {
			t.Errorf("%+v: no error", options)
		}
	}
	blocked := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := WriteFiles(context.Background(), small, blocked, FileOptions{}, nil); err == nil {
		t.Error("no error for a directory that is a file")
	}
}

func TestAwkwardStringsReadBack(t *testing.T) {
	for _, awkward := range []string{`a"b\c`, "line\nbreak", "tab\t\x01", "Zürich, 日本", `,`, `""`, "\r"} {
		e := Event{UserID: awkward, Event: "x", Page: awkward, Status: -7, LatencyMS: -0.5, Time: -62135596800001}
		got := parseNDJSON(t, AppendNDJSON(nil, &e))
		if len(got) != 1 || got[0] != (Event{Time: e.Time, UserID: awkward, Event: "x", Page: awkward, Status: -7, LatencyMS: -0.5}) {
			t.Errorf("%q: read back as %+v", awkward, got)
		}
		row, err := csv.NewReader(bytes.NewReader(AppendCSV(nil, &e))).Read()
		if err != nil || row[3] != awkward {
			t.Errorf("%q: the CSV reads back as %q, %v", awkward, row, err)
		}
	}
}

func TestDecimalsAreShortest(t *testing.T) {
	for _, c := range []struct {
		value    float64
		decimals int
		want     string
	}{{0, 1, "0"}, {12, 2, "12"}, {12.3, 1, "12.3"}, {0.05, 2, "0.05"}, {19.9, 2, "19.9"}, {-1.25, 2, "-1.25"}} {
		if got := string(appendDecimal(nil, c.value, c.decimals)); got != c.want {
			t.Errorf("%v: %s, want %s", c.value, got, c.want)
		}
	}
}
