package ingest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/iotest"

	"github.com/klauspost/compress/zstd"
)

func TestPush(t *testing.T) {
	array := "[" + strings.Join(strings.Split(strings.TrimSpace(string(events("a", 20))), "\n"), ",") + "]"
	encoder, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	defer encoder.Close()
	tests := []struct {
		name, encoding string
		body           []byte
	}{
		{"lines", "", events("a", 20)},
		{"array", "identity", []byte(" \n" + array)},
		{"gzip", "gzip", gzipped(events("a", 20))},
		{"gzip without a header", "", gzipped(events("a", 20))},
		{"old name of gzip", "x-gzip", gzipped(events("a", 20))},
		{"zstd", "zstd", encoder.EncodeAll(events("a", 20), nil)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			data := newFake()
			report, err := push(t.Context(), data, "d", bytes.NewReader(test.body), test.encoding, PushOptions{})
			if err != nil || report.Loaded != 1 || report.Events != 20 || report.Bytes != int64(len(test.body)) {
				t.Fatalf("got %+v, %v", report, err)
			}
			if len(data.rows) != 20 || data.commits != 1 || len(data.ledger) != 0 || data.open != 0 {
				t.Errorf("%d events, %d commits, ledger %+v, %d open", len(data.rows), data.commits, data.ledger, data.open)
			}
		})
	}
}

func TestPushRejectsLines(t *testing.T) {
	body := append(append([]byte("bad 1\n"), events("a", 10)...), "bad 2\n"...)
	data := newFake()
	report, err := push(t.Context(), data, "d", bytes.NewReader(body), "", PushOptions{})
	if err != nil || report.Events != 10 || report.Rejected != 2 || len(report.Rejects) != 2 || report.Rejects[1].Line != 12 {
		t.Errorf("got %+v, %v", report, err)
	}
	if len(data.rejects) != 2 || data.rejects[0].Source != "http" {
		t.Errorf("kept %+v", data.rejects)
	}
}

func TestPushOfNothing(t *testing.T) {
	for _, body := range []string{"", " \n\n", "bad\nworse\n"} {
		data := newFake()
		report, err := push(t.Context(), data, "d", strings.NewReader(body), "", PushOptions{})
		if err != nil || report.Events != 0 || data.exists {
			t.Errorf("%q: got %+v, %v; exists %v", body, report, err, data.exists)
		}
	}
	for _, encoding := range []string{"gzip", ""} {
		if _, err := push(t.Context(), newFake(), "d", strings.NewReader(""), encoding, PushOptions{}); err != nil {
			t.Errorf("empty body, encoding %q: %v", encoding, err)
		}
	}
}

func TestPushErrors(t *testing.T) {
	packed := gzipped(events("a", 2000))
	broken := errors.New("client went away")
	tests := []struct {
		name, encoding string
		body           []byte
		options        PushOptions
		want           error // nil for any
	}{
		{"too large as sent", "", events("a", 2000), PushOptions{BytesMax: 1000}, ErrBodyTooLarge},
		{"too large unpacked", "gzip", packed, PushOptions{DecodedBytesMax: 100_000}, ErrBodyTooLarge},
		{"not what the header says", "gzip", events("a", 10), PushOptions{}, ErrEncoding},
		{"unknown encoding", "br", events("a", 10), PushOptions{}, ErrEncoding},
		{"cut gzip", "gzip", packed[:len(packed)-5], PushOptions{}, nil},
		{"misspelt time", "", events("a", 10), PushOptions{Time: "tiem"}, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			data := newFake()
			_, err := push(t.Context(), data, "d", bytes.NewReader(test.body), test.encoding, test.options)
			if err == nil || test.want != nil && !errors.Is(err, test.want) {
				t.Errorf("got %v, want %v", err, test.want)
			}
			if len(data.rows) != 0 || data.open != 0 || data.exists {
				t.Errorf("%d events, %d open, exists %v", len(data.rows), data.open, data.exists)
			}
		})
	}
	_, err := push(t.Context(), newFake(), "d", iotest.ErrReader(broken), "", PushOptions{})
	if !errors.Is(err, broken) {
		t.Errorf("a body that fails: got %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := push(ctx, newFake(), "d", bytes.NewReader(events("a", 10)), "", PushOptions{}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: got %v", err)
	}
}

func TestPushWithID(t *testing.T) {
	data := newFake()
	options := PushOptions{ID: "batch 7"}
	var pushes sync.WaitGroup
	for range 4 {
		pushes.Go(func() {
			if _, err := push(t.Context(), data, "d", bytes.NewReader(events("a", 10)), "", options); err != nil {
				t.Error(err)
			}
		})
	}
	pushes.Wait()
	data.holds(t, ids(10, "a"))
	report, err := push(t.Context(), data, "d", bytes.NewReader(events("a", 10)), "", options)
	if err != nil || report.Skipped != 1 || report.Events != 0 {
		t.Errorf("again: got %+v, %v", report, err)
	}
	if _, err := push(t.Context(), data, "d", bytes.NewReader(events("b", 10)), "", options); !errors.Is(err, ErrIDTaken) {
		t.Errorf("another body: got %v", err)
	}
}

func TestPushesAtOnceMakeOneDataset(t *testing.T) {
	data := newFake()
	names := []string{}
	var pushes sync.WaitGroup
	for i := range 8 {
		name := fmt.Sprintf("p%d", i)
		names = append(names, name)
		pushes.Go(func() {
			if _, err := push(t.Context(), data, "d", bytes.NewReader(events(name, 10)), "", PushOptions{ID: name}); err != nil {
				t.Error(err)
			}
		})
	}
	pushes.Wait()
	data.holds(t, ids(10, names...))
}
