package block

import (
	"encoding/binary"
	"fmt"
	"math"
	"sync"

	"github.com/klauspost/compress/zstd"
	"github.com/sluice-analytics/sluice/storage/batch"
)

const (
	// StringsBytesMax bounds the string table of a block, as docs/format.md says.
	StringsBytesMax = 1 << 30
	// A compressed table may be this many times its stored size and this much more, so
	// that damage cannot ask for memory that the file does not stand for.
	ratioMax, ratioSlack = 1024, 65536
)

// AppendStrings appends the stored form of a table of strings: raw length, stored
// length, bytes. It reports whether they are compressed.
func AppendStrings(dst []byte, strings []string, scratch *[]byte) (out []byte, compressed bool, err error) {
	raw := (*scratch)[:0]
	size := 0
	for _, s := range strings {
		raw = binary.AppendUvarint(raw, uint64(len(s)))
		size += len(s)
	}
	if size+len(raw) > StringsBytesMax {
		return dst, false, fmt.Errorf("%d strings of %d bytes in one block: at most %d bytes fit", len(strings), size, StringsBytesMax)
	}
	for _, s := range strings {
		raw = append(raw, s...)
	}
	*scratch = raw
	head := len(dst)
	dst = binary.LittleEndian.AppendUint32(dst, uint32(len(raw)))
	dst = binary.LittleEndian.AppendUint32(dst, 0)
	body := len(dst)
	if len(raw) >= 64 {
		dst = compressor().EncodeAll(raw, dst)
		stored := len(dst) - body
		compressed = stored <= len(raw)-len(raw)/8 && len(raw) <= ratioSlack+ratioMax*stored
	}
	if !compressed {
		dst = append(dst[:body], raw...)
	}
	binary.LittleEndian.PutUint32(dst[head+4:], uint32(len(dst)-body))
	return dst, compressed, nil
}

// StringsLength returns the bytes of the stored form at the front of data, head
// included.
func StringsLength(data []byte) (int, error) {
	if len(data) < stringTableHead {
		return 0, fmt.Errorf("string table of %d bytes: %w", len(data), ErrCorrupt)
	}
	stored := uint64(binary.LittleEndian.Uint32(data[4:]))
	if stored > uint64(len(data)-stringTableHead) {
		return 0, fmt.Errorf("string table of %d bytes in %d: %w", stored, len(data), ErrCorrupt)
	}
	return stringTableHead + int(stored), nil
}

// ReadStrings decodes a stored form of count strings into the table, which it
// empties first.
func ReadStrings(data []byte, count int, compressed bool, into *batch.Strings, scratch *[]byte) error {
	into.Ends, into.Bytes = into.Ends[:0], into.Bytes[:0]
	length, err := StringsLength(data)
	if err != nil {
		return err
	}
	size, stored := uint64(binary.LittleEndian.Uint32(data)), data[stringTableHead:length]
	raw := stored
	if compressed {
		if size > StringsBytesMax || size > ratioSlack+ratioMax*uint64(len(stored)) {
			return fmt.Errorf("string table of %d bytes from %d: %w", size, len(stored), ErrCorrupt)
		}
		if raw, err = expand(stored, int(size), scratch); err != nil {
			return err
		}
	}
	if uint64(len(raw)) != size || count > len(raw) {
		return fmt.Errorf("string table of %d bytes, not %d, for %d strings: %w", len(raw), size, count, ErrCorrupt)
	}
	return splitStrings(raw, count, into)
}

// splitStrings reads lengths and bytes of a raw table.
func splitStrings(raw []byte, count int, into *batch.Strings) error {
	end := uint64(0)
	for range count {
		length, n := binary.Uvarint(raw)
		if n <= 0 || length > math.MaxUint32 {
			return fmt.Errorf("length in string table: %w", ErrCorrupt)
		}
		raw = raw[n:]
		if end += length; end > StringsBytesMax {
			return fmt.Errorf("strings of %d bytes: %w", end, ErrCorrupt)
		}
		into.Ends = append(into.Ends, uint32(end))
	}
	if end != uint64(len(raw)) {
		return fmt.Errorf("%d bytes of strings, not %d: %w", len(raw), end, ErrCorrupt)
	}
	into.Bytes = append(into.Bytes, raw...)
	return nil
}

// expand decompresses into the scratch buffer, no more than size bytes.
func expand(stored []byte, size int, scratch *[]byte) ([]byte, error) {
	var header zstd.Header
	if err := header.Decode(stored); err != nil {
		return nil, fmt.Errorf("string table: %v: %w", err, ErrCorrupt)
	}
	if !header.HasFCS || header.FrameContentSize != uint64(size) {
		return nil, fmt.Errorf("string table of another size: %w", ErrCorrupt)
	}
	raw, err := expander().DecodeAll(stored, grow(scratch, size)[:0])
	if err != nil {
		return nil, fmt.Errorf("expand string table: %v: %w", err, ErrCorrupt)
	}
	*scratch = raw
	return raw, nil
}

// Strings decodes an inline block's table: code c is string c-1.
func (b *Block) Strings(into *batch.Strings) error {
	e := &b.entry
	if !e.Inline() {
		into.Ends, into.Bytes = into.Ends[:0], into.Bytes[:0]
		return nil
	}
	return ReadStrings(b.strings, int(e.Exceptions), e.Flags&flagCompressed != 0, into, &b.buffers.raw)
}

// verifyStrings makes sure that nothing but the table follows the lanes.
func (b *Block) verifyStrings() error {
	length, err := StringsLength(b.strings)
	if err != nil {
		return err
	}
	if align8(length) != len(b.strings) {
		return fmt.Errorf("string table of %d bytes, not %d: %w", len(b.strings), length, ErrCorrupt)
	}
	return nil
}

// compressor and expander are shared: EncodeAll and DecodeAll may be called from
// several goroutines, each of which gets one of a few inner coders.
var (
	compressor = sync.OnceValue(func() *zstd.Encoder {
		encoder, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedDefault), zstd.WithEncoderCRC(false), zstd.WithSingleSegment(true))
		if err != nil {
			panic(err) // the options are constants and valid
		}
		return encoder
	})
	expander = sync.OnceValue(func() *zstd.Decoder {
		decoder, err := zstd.NewReader(nil, zstd.WithDecoderMaxMemory(StringsBytesMax), zstd.WithDecoderConcurrency(0))
		if err != nil {
			panic(err) // the options are constants and valid
		}
		return decoder
	})
)
