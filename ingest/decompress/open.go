package decompress

import (
	"bufio"
	"compress/bzip2"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/s2"
	"github.com/klauspost/compress/zstd"
	"github.com/pierrec/lz4/v4"
	"github.com/ulikunitz/xz"
)

// open returns a decoder for the compression. close may be nil.
func open(kind string, r *bufio.Reader) (content io.Reader, close func(), err error) {
	switch kind {
	case Gzip:
		content, err = gzip.NewReader(r)
	case Zstd:
		return openZstd(r)
	case Snappy, S2:
		content = s2.NewReader(r)
	case Bzip2:
		content = bzip2.NewReader(r)
	case LZ4:
		content = &frames{from: r, frame: lz4.NewReader(r)}
	case XZ:
		content, err = openXZ(r)
	}
	return content, nil, err
}

// openZstd decodes on the caller's goroutine: ingest is parallel over objects and over
// the chunks of an object already.
func openZstd(r io.Reader) (io.Reader, func(), error) {
	decoder, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true),
		zstd.WithDecoderMaxMemory(WindowBytesMax), zstd.WithDecoderMaxWindow(WindowBytesMax))
	if err != nil {
		return nil, nil, fmt.Errorf("make decoder: %w", err)
	}
	return decoder, decoder.Close, nil
}

// frames reads LZ4 frames one after the other; the decoder stops after each.
type frames struct {
	from  *bufio.Reader
	frame *lz4.Reader
}

func (f *frames) Read(p []byte) (int, error) {
	for {
		n, err := f.frame.Read(p)
		if n > 0 && errors.Is(err, io.EOF) {
			err = nil
		}
		if n > 0 || !errors.Is(err, io.EOF) {
			return n, err
		}
		if _, err := f.from.Peek(1); err != nil {
			return 0, err
		}
		f.frame.Reset(f.from)
	}
}

// The places of the fields of an xz stream's first block header.
const (
	xzHeaderBytes  = 12
	xzBlockFlags   = xzHeaderBytes + 1
	xzFirstFilter  = xzHeaderBytes + 2
	xzLZMA2        = 0x21
	xzSizesPresent = 0xc0
)

// openXZ looks at the dictionary that the first block asks for before the decoder
// makes it. Later blocks are as a rule like the first.
func openXZ(r *bufio.Reader) (io.Reader, error) {
	head, err := r.Peek(peekBytes)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if size := xzDictionary(head); size > WindowBytesMax {
		return nil, fmt.Errorf("a dictionary of %d bytes, at most %d are allowed: %w", size, WindowBytesMax, ErrBomb)
	}
	return xz.NewReader(r)
}

// xzDictionary returns the size of the dictionary of the first block, 0 if it is not
// seen.
func xzDictionary(head []byte) int64 {
	at := xzFirstFilter
	if len(head) <= at {
		return 0
	}
	if flags := head[xzBlockFlags]; flags&xzSizesPresent != 0 {
		for range int(flags>>6&1) + int(flags>>7&1) {
			for at < len(head) && head[at]&0x80 != 0 {
				at++
			}
			at++
		}
	}
	if at+2 >= len(head) || head[at] != xzLZMA2 {
		return 0
	}
	bits := head[at+2]
	if bits > 40 {
		return 0
	}
	return int64(2|bits&1) << (bits/2 + 11)
}
