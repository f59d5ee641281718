// Package decompress reads compressed objects as if they were not.
//
// The compression is told by the first bytes, never by the name: gzip (of any number of
// members), zstd (of any number of frames), snappy and S2 in their framed form, bzip2,
// LZ4 frames and xz. Anything else is read as it is.
//
// What comes out of Read is either the whole content, verified by the checksums that the
// compression has, or ends in an error that names the compression and the place. Snappy
// and S2 have no end mark: a stream that was cut exactly between two of their chunks
// cannot be told from a whole one.
//
// Objects that unfold into far more than they are, made to fill disks, are stopped at
// OutputBytesMax and at RatioMax.
package decompress

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/s2"
)

// Limits.
const (
	// OutputBytesMax bounds the content of one object.
	OutputBytesMax = 1 << 40
	// RatioMax bounds the bytes of content per byte of the object. Logs compress by 5 to
	// 50, seldom by 200.
	RatioMax = 1000
	// RatioFreeBytes of content are not held to RatioMax: a small object of a thousand
	// equal lines is no attack.
	RatioFreeBytes = 256 << 20
	// WindowBytesMax bounds the memory that a stream may ask its reader to look back on.
	WindowBytesMax = 128 << 20
)

// The names of the compressions; plain content has the empty name.
const (
	Gzip   = "gzip"
	Zstd   = "zstd"
	Snappy = "snappy"
	S2     = "s2"
	Bzip2  = "bzip2"
	LZ4    = "lz4"
	XZ     = "xz"
)

// ErrBomb is wrapped by errors about content that is larger than the limits allow.
var ErrBomb = errors.New("the content is suspiciously large")

// ErrDamaged is wrapped by errors about compressed data that contradicts itself. Data
// that ends early gives io.ErrUnexpectedEOF instead.
var ErrDamaged = errors.New("damaged data")

const peekBytes = 64

// magics are the first bytes of each compression.
var magics = []struct {
	prefix string
	kind   string
}{
	{"\x1f\x8b\x08", Gzip},
	{"\x28\xb5\x2f\xfd", Zstd},
	{"\xff\x06\x00\x00sNaPpY", Snappy},
	{"\xff\x06\x00\x00S2sTwO", S2},
	{"\x04\x22\x4d\x18", LZ4},
	{"\xfd7zXZ\x00", XZ},
}

// Detect tells the compression by the first bytes of an object; "" for none. It wants
// to see 16 bytes if there are as many.
func Detect(head []byte) string {
	for _, magic := range magics {
		if bytes.HasPrefix(head, []byte(magic.prefix)) {
			return magic.kind
		}
	}
	if isBzip2(head) {
		return Bzip2
	}
	// A frame to be skipped, of which zstd has 16 kinds.
	if len(head) >= 4 && head[0]&0xf0 == 0x50 && string(head[1:4]) == "\x2a\x4d\x18" {
		return Zstd
	}
	return ""
}

// isBzip2 looks at more than the three letters that bzip2 begins with: the block size
// and the start of the first block, or of the end.
func isBzip2(head []byte) bool {
	if len(head) < 10 || string(head[:3]) != "BZh" || head[3] < '1' || head[3] > '9' {
		return false
	}
	block := string(head[4:10])
	return block == "\x31\x41\x59\x26\x53\x59" || block == "\x17\x72\x45\x38\x50\x90"
}

// NewReader returns the content of an object and the name of its compression, "" if it
// has none. The reader is used from one goroutine; closing it frees its memory and
// leaves r open. It may read more of r than the content needed.
func NewReader(r io.Reader) (io.ReadCloser, string, error) {
	return newReader(r, RatioFreeBytes)
}

func newReader(r io.Reader, free int64) (io.ReadCloser, string, error) {
	source := &source{r: r}
	buffered := bufio.NewReaderSize(source, 64<<10)
	head, err := buffered.Peek(peekBytes)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, "", err
	}
	kind := Detect(head)
	if kind == "" {
		return io.NopCloser(buffered), "", nil
	}
	result := &reader{kind: kind, free: free, source: source, buffered: buffered}
	if result.content, result.close, err = open(kind, buffered); err != nil {
		return nil, kind, result.explain(err)
	}
	return result, kind, nil
}

// source counts what is read and keeps its error: decoders tend to replace it.
type source struct {
	r     io.Reader
	count int64
	ended bool
	err   error
	// tail is the last two bytes before any zeros at the end.
	tail [2]byte
}

func (s *source) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	s.count += int64(n)
	read := bytes.TrimRight(p[:n], "\x00")
	for _, c := range read[max(0, len(read)-2):] {
		s.tail = [2]byte{s.tail[1], c}
	}
	if errors.Is(err, io.EOF) {
		s.ended = true
	} else if err != nil {
		s.err = err
	}
	return n, err
}

// reader is the content of a compressed object.
type reader struct {
	kind     string
	free     int64 // of RatioMax
	source   *source
	buffered *bufio.Reader
	content  io.Reader
	close    func()
	count    int64
	err      error
}

// Read reads content. An error is final.
func (r *reader) Read(p []byte) (int, error) {
	if r.err != nil {
		return 0, r.err
	}
	if len(p) == 0 {
		return 0, nil
	}
	n, err := r.content.Read(p)
	r.count += int64(n)
	switch {
	case err == nil:
		r.err = r.checkSize()
	case errors.Is(err, io.EOF) && r.source.err == nil && r.complete():
		r.err = io.EOF
	default:
		r.err = r.explain(err)
	}
	return n, r.err
}

// complete says that the end of the content is the end of the object. The decoder of xz
// takes a cut in the header of a block for the end, so the mark that ends xz is looked for.
func (r *reader) complete() bool { return r.kind != XZ || r.source.tail == [2]byte{'Y', 'Z'} }

func (r *reader) checkSize() error {
	if r.count > OutputBytesMax {
		return fmt.Errorf("%s: more than %d bytes: %w", r.kind, int64(OutputBytesMax), ErrBomb)
	}
	if r.count > r.free && r.count/RatioMax > r.source.count {
		return fmt.Errorf("%s: %d bytes unfold into more than %d: %w", r.kind, r.source.count, r.count, ErrBomb)
	}
	return nil
}

// explain says what an error of a decoder means for the object.
func (r *reader) explain(err error) error {
	switch {
	case r.source.err != nil:
		return r.source.err
	case errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) || r.wantedMore(err):
		return fmt.Errorf("%s: truncated after %d bytes (%d of content): %w", r.kind, r.source.count, r.count, io.ErrUnexpectedEOF)
	default:
		return fmt.Errorf("%s: %w within the first %d bytes (after %d of content): %w", r.kind, ErrDamaged, r.source.count, r.count, err)
	}
}

// wantedMore says that the decoder ran out of data, which S2's calls corruption.
func (r *reader) wantedMore(err error) bool {
	return errors.Is(err, s2.ErrCorrupt) && r.source.ended && r.buffered.Buffered() == 0
}

// Close frees the decoder. Reading after it is an error.
func (r *reader) Close() error {
	if r.close != nil {
		r.close()
		r.close = nil
	}
	r.err = io.ErrClosedPipe
	return nil
}
