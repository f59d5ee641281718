package ingest

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"github.com/sluice-analytics/sluice/ingest/decompress"
	"github.com/sluice-analytics/sluice/ingest/format"
)

func previewLines(lines int) string {
	random := rand.New(rand.NewPCG(51, 51))
	var text strings.Builder
	for i := range lines {
		fmt.Fprintf(&text, `{"ts":"2026-10-01T00:00:%02dZ","user_id":"u%d","event":"view","amount":%d.5,"noise":"%x"}`+"\n", i%60, i%7, i, random.Uint64())
	}
	return text.String()
}

func pack(t *testing.T, kind, text string) []byte {
	t.Helper()
	var packed bytes.Buffer
	switch kind {
	case "":
		return []byte(text)
	case decompress.Gzip:
		writer := gzip.NewWriter(&packed)
		_, _ = writer.Write([]byte(text))
		_ = writer.Close()
	case decompress.Zstd:
		writer, err := zstd.NewWriter(&packed)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = writer.Write([]byte(text))
		_ = writer.Close()
	}
	return packed.Bytes()
}

// TestLookAtPieces cuts a file at many places, packed or not: what is whole is seen, and the cut is no mistake in the file.
func TestLookAtPieces(t *testing.T) {
	text := previewLines(20_000)
	for _, kind := range []string{"", decompress.Gzip, decompress.Zstd} {
		packed := pack(t, kind, text)
		for _, size := range []int{len(packed) / 2, len(packed)/2 + 7, len(packed) - 1, len(packed)} {
			preview, err := Look(t.Context(), packed[:size], size == len(packed), "log.json")
			if err != nil {
				t.Fatalf("%q cut at %d: %v", kind, size, err)
			}
			if preview.Compression != kind || preview.Format != format.NDJSON || preview.RowsSeen < 1000 || len(preview.Rejected) != 0 || len(preview.Rows) != 20 {
				t.Errorf("%q cut at %d: %+v", kind, size, preview)
			}
			if preview.Names.Time != "ts" || strings.Join(preview.Names.Actors, ",") != "user_id" || preview.Names.Event != "event" {
				t.Errorf("%q cut at %d: names %+v", kind, size, preview.Names)
			}
		}
	}
}

func TestLookSeesColumns(t *testing.T) {
	csv := "when,user,amount,note\n2026-10-01,u1,5,\n2026-10-02,u2,x,hello\n2026-10-03,u3,7,hello\nbroken\n2026-10-"
	preview, err := Look(t.Context(), []byte(csv), false, "sales.csv")
	if err != nil {
		t.Fatal(err)
	}
	var columns []string
	for _, column := range preview.Columns {
		columns = append(columns, fmt.Sprintf("%s %s %.2f %d %v", column.Name, column.Type, column.Filled, len(column.Examples), column.TimeLike))
	}
	if got := strings.Join(columns, "; "); got != "when string 1.00 3 true; user string 1.00 3 false; amount string 1.00 3 false; note string 0.67 1 false" {
		t.Errorf("columns are %s", got)
	}
	if preview.Format != format.CSV || preview.Names.Time != "" || preview.Names.Actors[0] != "user" || len(preview.Rejected) != 1 || preview.Rejected[0].Line != 5 {
		t.Errorf("%+v", preview)
	}
}

// TestLookTellsWrongTimes: where the time is known, so are the lines that have none.
func TestLookTellsWrongTimes(t *testing.T) {
	text := `[{"time":"2026-10-01T00:00:00Z"},{"time":"never"},{"time":"2026-10-01T00:00:01Z"},{"other":1}]`
	preview, err := Look(t.Context(), []byte(text), true, "")
	if err != nil || len(preview.Rejected) != 2 || !strings.Contains(preview.Rejected[1].Reason, "missing") || preview.RowsSeen != 4 {
		t.Fatalf("%+v, %v", preview, err)
	}
	if cut, err := Look(t.Context(), []byte(text[:strings.Index(text, "other")]), false, ""); err != nil || cut.Format != format.JSON || cut.RowsSeen != 3 || len(cut.Rejected) != 1 {
		t.Fatalf("%+v, %v", cut, err)
	}
}

func TestLookAtParquet(t *testing.T) {
	file := parquetEvents(t, "a", 500)
	preview, err := Look(t.Context(), file, true, "a.parquet")
	if err != nil || preview.Format != format.Parquet || len(preview.Columns) == 0 || preview.Note != "" {
		t.Fatalf("%+v, %v", preview, err)
	}
	preview, err = Look(t.Context(), file[:len(file)/2], false, "a.parquet")
	if err != nil || preview.Format != format.Parquet || !strings.Contains(preview.Note, "at its end") || len(preview.Columns) != 0 {
		t.Fatalf("cut: %+v, %v", preview, err)
	}
	if _, err = Look(t.Context(), file[:len(file)/2], true, "a.parquet"); !errors.Is(err, format.ErrDamaged) {
		t.Fatalf("a whole file that is half of one gives %v", err)
	}
}

func TestLookRefuses(t *testing.T) {
	if _, err := Look(t.Context(), []byte("\x89PNG\r\n\x1a\n\x00\x00"), false, "a.png"); !errors.Is(err, format.ErrUnknownFormat) {
		t.Errorf("a picture gives %v", err)
	}
	if _, err := Look(t.Context(), pack(t, decompress.Gzip, previewLines(10))[:20], true, "a.gz"); err == nil {
		t.Error("a whole file that is a piece of one is previewed")
	}
	empty, err := Look(t.Context(), nil, true, "a.csv")
	if err != nil || empty.RowsSeen != 0 {
		t.Errorf("nothing gives %+v, %v", empty, err)
	}
}

// FuzzLook: no bytes make a preview panic.
func FuzzLook(f *testing.F) {
	f.Add([]byte(previewLines(3)), true)
	f.Add([]byte("a,b\n1,2\n"), false)
	f.Add([]byte(`[{"a":1},{"b"`), false)
	f.Add([]byte("PAR1"), true)
	f.Fuzz(func(t *testing.T, head []byte, whole bool) {
		preview, err := Look(t.Context(), head, whole, "")
		for _, row := range preview.Rows {
			if len(row) != len(preview.Columns) && err == nil {
				t.Fatalf("%d values of %d columns", len(row), len(preview.Columns))
			}
		}
	})
}
