package ingest

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest/format"
)

// TestWrongInput loads each kind of wrong input beside a good file, which must come in
// whole whatever its neighbour is like.
func TestWrongInput(t *testing.T) {
	binary := make([]byte, 10_000)
	random := rand.New(rand.NewPCG(1, 2))
	for i := range binary {
		binary[i] = byte(random.Uint32())
	}
	packed := gzipped(events("x", 1000))
	flipped := bytes.Clone(packed)
	flipped[len(flipped)/2] ^= 0x10
	long := append([]byte(`{"time":"2026-01-02T03:04:05Z","id":"`), bytes.Repeat([]byte("x"), 30<<20)...)
	tests := []struct {
		name, file string
		data       []byte
		want       string // in the failure
	}{
		{"binary", "x.ndjson", binary, ""},
		{"binary of unknown name", "x.dat", binary, ""},
		{"one endless line", "x.ndjson", long, ""},
		{"truncated gzip", "x.ndjson.gz", packed[:len(packed)-1], "gzip"},
		{"damaged gzip", "x.ndjson.gz", flipped, "gzip"},
		{"bytes behind gzip", "x.ndjson.gz", append(bytes.Clone(packed), "garbage that is no gzip member"...), "gzip"},
		{"not what it is called", "x.parquet", events("x", 10), ""},
		{"no time", "x.ndjson", []byte(strings.Repeat(`{"id":"x","n":1}`+"\n", 10)), "time"},
		{"parquet cut", "x.parquet", []byte("PAR1 and no more"), ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			root := folder(t, map[string][]byte{"good.ndjson": events("good", 200), test.file: test.data})
			data := newFake()
			report := ingest(t, data, testLimits(), root)
			if test.name == "not what it is called" && len(report.Failed) == 0 {
				return // the content decides, and it is good
			}
			expect(t, report, 1, 0, 1, 0)
			data.holds(t, ids(200, "good"))
			if len(report.Failed) == 1 {
				t.Logf("%v", report.Failed[0].Err)
				if !strings.Contains(report.Failed[0].Err.Error(), test.want) {
					t.Errorf("got %v, want %q", report.Failed[0].Err, test.want)
				}
			}
		})
	}
}

// TestBadLinesAmongGood loads files of which a few lines are bad, each in its own way.
func TestBadLinesAmongGood(t *testing.T) {
	for name, bad := range map[string][]byte{
		"invalid UTF-8": []byte("{\"time\":\"2026-01-02T03:04:05Z\",\"id\":\"\xff\xfe\"}\n"),
		"endless line":  append(append([]byte(`{"time":"2026-01-02T03:04:05Z","id":"`), bytes.Repeat([]byte("x"), 5<<20)...), "\"}\n"...),
		"no JSON":       []byte("panic: out of memory\n"),
		"no time":       []byte(`{"id":"x"}` + "\n"),
	} {
		t.Run(name, func(t *testing.T) {
			content := append(append(events("a", 500), bad...), events("b", 500)...)
			data := newFake()
			report := ingest(t, data, testLimits(), folder(t, map[string][]byte{"a.ndjson": content}))
			expect(t, report, 1, 0, 0, 0)
			want := ids(500, "a", "b")
			data.holds(t, want)
			if len(data.rejects) != 1 || data.rejects[0].Line != 501 || len(data.rejects[0].Text) > format.RejectTextBytes {
				t.Errorf("rejects: %+v", data.rejects)
			}
		})
	}
}

func TestUnknownFormatIsNamed(t *testing.T) {
	request := Request{Dataset: "d", Sources: []string{t.TempDir()}, Format: "yaml"}
	_, err := load(t.Context(), newFake(), request, testLimits())
	if !errors.Is(err, format.ErrUnknownFormat) || !strings.Contains(err.Error(), "ndjson") {
		t.Errorf("got %v", err)
	}
}
