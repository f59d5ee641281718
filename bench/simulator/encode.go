package simulator

import (
	"bytes"
	"fmt"
	"sync"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// buffers holds the bytes of encoded chunks, a few megabytes each.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// encodeAll encodes chunks until there are no more.
func encodeAll(todo <-chan *chunk, options FileOptions) error {
	if options.Format == Parquet {
		builder := newRecordBuilder()
		defer builder.release()
		for c := range todo {
			c.encoded <- encoded{record: builder.build(c.events)}
		}
		return nil
	}
	compress, err := newCompressor(options.Compression)
	if err != nil {
		return err
	}
	var text []byte
	for c := range todo {
		text = appendChunk(text[:0], c, options.Format)
		data := buffers.Get().(*bytes.Buffer)
		data.Reset()
		if err := compress(data, text); err != nil {
			return fmt.Errorf("compress %s: %w", c.file, err)
		}
		c.encoded <- encoded{bytes: data}
	}
	return nil
}

func appendChunk(text []byte, c *chunk, format Format) []byte {
	if format == CSV {
		if c.first {
			text = AppendCSVHeader(text)
		}
		for i := range c.events {
			text = AppendCSV(text, &c.events[i])
		}
		return text
	}
	for i := range c.events {
		text = AppendNDJSON(text, &c.events[i])
	}
	return text
}

// compressor writes text to a buffer, compressed as a piece that may stand in a row
// of such pieces.
type compressor func(to *bytes.Buffer, text []byte) error

// newCompressor returns a compressor for one goroutine. Gzip is set to its fastest
// level: with the higher ones compressing would take most of the time.
func newCompressor(compression Compression) (compressor, error) {
	switch compression {
	case Gzip:
		writer, err := gzip.NewWriterLevel(nil, gzip.BestSpeed)
		if err != nil {
			return nil, fmt.Errorf("start gzip: %w", err)
		}
		return func(to *bytes.Buffer, text []byte) error {
			writer.Reset(to)
			if _, err := writer.Write(text); err != nil {
				return err
			}
			return writer.Close()
		}, nil
	case Zstd:
		writer, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithEncoderLevel(zstd.SpeedFastest))
		if err != nil {
			return nil, fmt.Errorf("start zstd: %w", err)
		}
		return func(to *bytes.Buffer, text []byte) error {
			to.Write(writer.EncodeAll(text, to.AvailableBuffer()))
			return nil
		}, nil
	}
	return func(to *bytes.Buffer, text []byte) error {
		to.Write(text)
		return nil
	}, nil
}
