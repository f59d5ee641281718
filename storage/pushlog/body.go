package pushlog

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/klauspost/compress/s2"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/manifest"
)

// The flags of a body. They stand in files: never give one another meaning.
const (
	flagInput      = 1
	flagCompressed = 2
	flagDuplicates = 4
)

const (
	// compressMin is the least that is worth compressing.
	compressMin = 256
	// ratioFree and ratioMax bound what a compressed rest may unpack to.
	ratioFree, ratioMax = 1 << 16, 1 << 10
)

// Encode returns the bytes of the body. The error says what of it cannot be written, and
// wraps ErrTooLarge where it is too large. It may be called from any goroutine.
func (b *Body) Encode() ([]byte, error) {
	rest, err := b.encodeRest()
	if err != nil {
		return nil, fmt.Errorf("encode body for dataset %q: %w", b.Name, err)
	}
	if len(rest) > BodyBytesMax {
		return nil, fmt.Errorf("body of %d bytes for dataset %q: %w", len(rest), b.Name, ErrTooLarge)
	}
	flags, stored := byte(0), rest
	if b.Input != nil {
		flags |= flagInput
	}
	if b.Duplicates > 0 {
		flags |= flagDuplicates
	}
	if len(rest) >= compressMin {
		packed := s2.Encode(nil, rest)
		if len(packed) < len(rest)-len(rest)/8 && ratioAllowed(len(rest), len(packed)) {
			flags, stored = flags|flagCompressed, packed
		}
	}
	body := make([]byte, 0, len(stored)+len(b.Name)+32)
	body = binary.AppendUvarint(body, b.Dataset)
	body = appendString(body, b.Name)
	body = append(body, flags)
	body = binary.AppendUvarint(body, uint64(len(rest)))
	return append(body, stored...), nil
}

func ratioAllowed(raw, stored int) bool { return raw <= ratioFree+ratioMax*stored }

func (b *Body) encodeRest() ([]byte, error) {
	var rest []byte
	if b.Duplicates > 0 {
		rest = binary.AppendUvarint(rest, uint64(b.Duplicates))
	}
	if b.Input != nil {
		rest = appendInput(rest, b.Input)
	}
	rest = binary.AppendUvarint(rest, uint64(len(b.Rejects)))
	for _, reject := range b.Rejects {
		rest = binary.AppendUvarint(rest, uint64(len(reject)))
		rest = append(rest, reject...)
	}
	for _, events := range b.Batches {
		if err := check(events); err != nil {
			return nil, err
		}
		rest = appendBatch(rest, events)
		if len(rest) > BodyBytesMax {
			break // too large, which the caller says
		}
	}
	return rest, nil
}

func appendInput(to []byte, input *manifest.Input) []byte {
	to = appendString(to, input.Source)
	to = appendString(to, input.Key)
	to = appendString(to, input.Version)
	for _, value := range [...]int64{input.Size, input.Modified, input.Rows, input.Rejected, input.Committed} {
		to = binary.AppendVarint(to, value)
	}
	return to
}

// Head is a body that is not decoded yet.
type Head struct {
	// Dataset and Name are as in Body.
	Dataset uint64
	Name    string

	flags  byte
	raw    uint64
	stored []byte
}

// readHead reads what stands in front of a body. It shares the memory of data.
func readHead(data []byte) (Head, error) {
	r := reader{rest: data}
	head := Head{Dataset: r.uvarint(), Name: string(r.bytes()), flags: r.byte(), raw: r.uvarint()}
	head.stored = r.rest
	switch {
	case r.err != nil:
		return Head{}, r.err
	case head.Dataset == 0:
		return Head{}, errors.New("a body of the dataset number 0")
	case head.flags&^(flagInput|flagCompressed|flagDuplicates) != 0:
		return Head{}, fmt.Errorf("a body with flags %d", head.flags)
	case head.raw > BodyBytesMax, head.flags&flagCompressed == 0 && head.raw != uint64(len(head.stored)),
		!ratioAllowed(int(head.raw), len(head.stored)):
		return Head{}, fmt.Errorf("a body of %d bytes in %d", head.raw, len(head.stored))
	}
	return head, nil
}

// Decode returns the body, which shares no memory with the log.
func (h Head) Decode() (*Body, error) {
	body, err := h.decode()
	if err != nil {
		return nil, fmt.Errorf("decode body for dataset %q: %w: %w", h.Name, ErrCorrupt, err)
	}
	return body, nil
}

func (h Head) decode() (*Body, error) {
	rest := h.stored
	if h.flags&flagCompressed != 0 {
		size, err := s2.DecodedLen(h.stored)
		if err != nil || uint64(size) != h.raw {
			return nil, fmt.Errorf("it unpacks to %d bytes, not to %d (%w)", size, h.raw, errors.Join(err))
		}
		if rest, err = s2.Decode(make([]byte, size), h.stored); err != nil {
			return nil, err
		}
	}
	r := &reader{rest: rest}
	body := &Body{Dataset: h.Dataset, Name: h.Name}
	if h.flags&flagDuplicates != 0 {
		count := r.uvarint()
		if r.err == nil && (count == 0 || int64(count) < 0) {
			return nil, fmt.Errorf("%d duplicates", count)
		}
		body.Duplicates = int64(count)
	}
	if h.flags&flagInput != 0 {
		body.Input = readInput(r)
		body.Input.Duplicates = body.Duplicates
	}
	for range r.count(1) {
		body.Rejects = append(body.Rejects, append([]byte{}, r.bytes()...))
	}
	for r.err == nil && len(r.rest) > 0 {
		events, err := readBatch(r)
		if err != nil {
			return nil, err
		}
		body.Batches = append(body.Batches, events)
	}
	return body, r.err
}

func readInput(r *reader) *manifest.Input {
	return &manifest.Input{
		Source: string(r.bytes()), Key: string(r.bytes()), Version: string(r.bytes()),
		Size: r.varint(), Modified: r.varint(), Rows: r.varint(), Rejected: r.varint(), Committed: r.varint(),
	}
}

// readBatch reads the next batch.
func readBatch(r *reader) (*batch.Batch, error) {
	events := decodeBatch(r)
	if r.err != nil {
		return nil, r.err
	}
	if err := check(events); err != nil {
		return nil, err
	}
	events.SizeBytes = batch.SizeOf(events)
	return events, nil
}
