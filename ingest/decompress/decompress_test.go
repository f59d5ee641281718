package decompress

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os/exec"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/s2"
	"github.com/klauspost/compress/zstd"
	"github.com/pierrec/lz4/v4"
	"github.com/ulikunitz/xz"
)

// content is text that compresses as logs do.
func content(size int) []byte {
	rng := rand.New(rand.NewPCG(1, 2))
	var text bytes.Buffer
	for text.Len() < size {
		fmt.Fprintf(&text, "{\"ts\":%d,\"user\":\"u%d\"}\n", rng.Int64(), rng.IntN(1000))
	}
	return text.Bytes()[:size]
}

func pack(t testing.TB, kind string, data []byte) []byte {
	t.Helper()
	var packed bytes.Buffer
	var w io.WriteCloser
	var err error
	switch kind {
	case Gzip:
		w = gzip.NewWriter(&packed)
	case Zstd:
		w, err = zstd.NewWriter(&packed, zstd.WithEncoderConcurrency(1))
	case Snappy:
		w = s2.NewWriter(&packed, s2.WriterSnappyCompat(), s2.WriterConcurrency(1))
	case S2:
		w = s2.NewWriter(&packed, s2.WriterConcurrency(1))
	case LZ4:
		w = lz4.NewWriter(&packed)
	case XZ:
		w, err = xz.NewWriter(&packed)
	case Bzip2:
		return packBzip2(t, data)
	}
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return packed.Bytes()
}

// packBzip2 uses the program, as there is no writer.
func packBzip2(t testing.TB, data []byte) []byte {
	t.Helper()
	if _, err := exec.LookPath("bzip2"); err != nil {
		t.Skip("there is no bzip2 program to make test data with")
	}
	command := exec.Command("bzip2", "-c")
	command.Stdin = bytes.NewReader(data)
	packed, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	return packed
}

var kinds = []string{Gzip, Zstd, Snappy, S2, LZ4, XZ, Bzip2}

func TestRoundTrip(t *testing.T) {
	for _, kind := range kinds {
		t.Run(kind, func(t *testing.T) {
			for _, size := range []int{0, 1, 1000, 300_000} {
				data := content(size)
				packed := pack(t, kind, data)
				if len(packed) == 0 {
					continue // snappy writes nothing for nothing
				}
				double := append(append([]byte{}, packed...), packed...)
				for want, input := range map[int][]byte{1: packed, 2: double} {
					r, got, err := NewReader(iotest.HalfReader(bytes.NewReader(input)))
					if err != nil || got != kind {
						t.Fatalf("%d bytes: %q, %v", size, got, err)
					}
					text, err := io.ReadAll(r)
					if err != nil || !bytes.Equal(text, bytes.Repeat(data, want)) {
						t.Fatalf("%d bytes times %d: read %d, %v", size, want, len(text), err)
					}
					if err := r.Close(); err != nil {
						t.Fatal(err)
					}
				}
			}
		})
	}
}

func TestPlain(t *testing.T) {
	for _, text := range []string{"", "x", "hello\n", "BZh is no bzip2 here", "\x1f\x8b"} {
		r, kind, err := NewReader(strings.NewReader(text))
		if err != nil || kind != "" {
			t.Fatalf("%q: %q, %v", text, kind, err)
		}
		if got, err := io.ReadAll(r); err != nil || string(got) != text {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
}

// TestTruncated cuts streams everywhere: none of the cuts may go unnoticed.
func TestTruncated(t *testing.T) {
	data := content(1200)
	for _, kind := range kinds {
		t.Run(kind, func(t *testing.T) {
			packed := pack(t, kind, data)
			for size := 16; size < len(packed); size += step(kind) {
				text, err := readAll(packed[:size])
				if errors.Is(err, io.ErrUnexpectedEOF) && strings.HasPrefix(err.Error(), fmt.Sprintf("%s: truncated after %d bytes", kind, size)) {
					continue
				}
				if err == nil && (kind == Snappy || kind == S2) && size < 20 {
					continue // cut between the header and the first chunk
				}
				t.Fatalf("cut to %d of %d bytes: read %d, %v", size, len(packed), len(text), err)
			}
		})
	}
}

// step spares the decoders that allocate megabytes for each test.
func step(kind string) int {
	if kind == XZ || kind == LZ4 {
		return 13
	}
	return 1
}

func readAll(packed []byte) ([]byte, error) {
	r, _, err := NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(r)
}

// TestDamaged flips bits: the result is an error or, where the flip hits a field without
// meaning, the content.
func TestDamaged(t *testing.T) {
	data := content(1200)
	for _, kind := range kinds {
		t.Run(kind, func(t *testing.T) {
			packed := pack(t, kind, data)
			for at := 16; at < len(packed); at += step(kind) {
				packed[at] ^= 0x10
				if text, err := readAll(packed); err == nil && !bytes.Equal(text, data) {
					t.Fatalf("byte %d: read %d wrong bytes without an error", at, len(text))
				}
				packed[at] ^= 0x10
			}
			packed = append(packed, "rubbish at the end"...)
			if _, err := readAll(packed); err == nil {
				t.Error("rubbish at the end went unnoticed")
			}
		})
	}
}

var errNetwork = errors.New("connection reset")

func TestSourceFails(t *testing.T) {
	for _, kind := range kinds {
		t.Run(kind, func(t *testing.T) {
			packed := pack(t, kind, content(100_000))
			for _, size := range []int{3, 70, len(packed) / 2, len(packed) - 1} {
				r, _, err := NewReader(io.MultiReader(bytes.NewReader(packed[:size]), iotest.ErrReader(errNetwork)))
				if err == nil {
					_, err = io.ReadAll(r)
				}
				if !errors.Is(err, errNetwork) || errors.Is(err, io.ErrUnexpectedEOF) {
					t.Errorf("after %d bytes: %v", size, err)
				}
			}
		})
	}
}

// TestBomb unfolds zeros until it is stopped.
func TestBomb(t *testing.T) {
	var packed bytes.Buffer
	w, err := zstd.NewWriter(&packed, zstd.WithEncoderConcurrency(1))
	if err != nil {
		t.Fatal(err)
	}
	zeros := make([]byte, 1<<20)
	const free = 4 << 20
	for range 16 {
		if _, err := w.Write(zeros); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	r, _, err := newReader(&packed, free)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if n, err := io.Copy(io.Discard, r); !errors.Is(err, ErrBomb) || n > free+1<<20 {
		t.Errorf("%d bytes, %v", n, err)
	}
}

// TestOutputIsBounded: what unfolds little and goes on for ever is stopped, too.
func TestOutputIsBounded(t *testing.T) {
	for size, want := range map[int64]error{OutputBytesMax: nil, OutputBytesMax + 1: ErrBomb} {
		r := &reader{kind: Gzip, source: &source{count: size}, count: size}
		if err := r.checkSize(); !errors.Is(err, want) {
			t.Errorf("%d bytes: %v", size, err)
		}
	}
}

func TestXZDictionary(t *testing.T) {
	packed := pack(t, XZ, content(1000))
	if got := xzDictionary(packed); got != 8<<20 {
		t.Errorf("dictionary of %d bytes", got)
	}
	packed[16] = 40
	if _, err := readAll(packed); !errors.Is(err, ErrBomb) {
		t.Error(err)
	}
}

func FuzzReader(f *testing.F) {
	for _, kind := range []string{Gzip, Zstd, Snappy, S2, LZ4, XZ} {
		f.Add(pack(f, kind, content(300)))
	}
	f.Fuzz(func(t *testing.T, packed []byte) {
		r, _, err := NewReader(bytes.NewReader(packed))
		if err != nil {
			return
		}
		defer r.Close()
		_, _ = io.Copy(io.Discard, io.LimitReader(r, 1<<20))
	})
}

// bzip2Line is a line of NDJSON as the bzip2 program packs it.
const bzip2Line = "425a6839314159265359fe8fca2b000014db800410100460900000a6231f4a200022b20068340f50a00311a69a3478aa6ef6a8368b" +
	"22162188170f5b1e7f562ac022c7183f8bb9229c28487f47e51580"

func TestBzip2OfTheProgram(t *testing.T) {
	packed, err := hex.DecodeString(bzip2Line)
	if err != nil {
		t.Fatal(err)
	}
	// Streams that follow each other are one content, as with gzip.
	r, kind, err := NewReader(bytes.NewReader(append(bytes.Clone(packed), packed...)))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	got, err := io.ReadAll(r)
	const line = `{"time":1700000000,"user_id":"a","event":"x"}` + "\n"
	if err != nil || string(got) != line+line || kind != "bzip2" {
		t.Errorf("got %q of kind %q, %v", got, kind, err)
	}
}
