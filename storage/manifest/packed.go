package manifest

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Packed inputs stand in blocks, in which each is coded against the one before, the first
// against an empty one: objects that were loaded one after the other mostly have their source,
// the beginning of their keys and the time of their commit in common. docs/format.md has the bytes.

// The flags of a packed input.
const (
	packedSameSource   = 1 << 0
	packedVersion      = 3 << 1 // one of the kinds of versions
	packedSeconds      = 1 << 3 // modified differs by whole seconds
	packedRare         = 1 << 4 // a byte says which of the rare numbers follow
	packedUnknown      = 1 << 5
	packedSameCommit   = 1 << 6
	packedRemoved      = 1 << 7 // in memory only
	packedVersionShift = 1
)

// rareCount is the number of numbers that are 0 in most inputs, at most 8.
const rareCount = 3

// rareNumbers are those, in the order of their bits. Their order stands in files: add at the end.
func rareNumbers(input *Input) [rareCount]uint64 {
	return [rareCount]uint64{uint64(input.Rejected), input.Number, uint64(input.Duplicates)}
}

func setRareNumbers(input *Input, numbers [rareCount]uint64) {
	input.Rejected, input.Number, input.Duplicates = int64(numbers[0]), numbers[1], int64(numbers[2])
}

// The kinds of versions.
const (
	versionText  = 0
	versionMD5   = 1 // 32 hexadecimal digits
	versionHash  = 2 // hashPrefix and 16 of them
	versionParts = 3 // 32 of them, a dash and a number: an object that was sent in parts
)

const (
	hashPrefix = "xxhash64:"
	second     = 1_000_000 // microseconds
)

// appendPacked appends an input, coded against the one before.
func appendPacked(to []byte, before, input *Input) []byte {
	flags, at := byte(0), len(to)
	to = append(to, 0)
	if input.Source == before.Source {
		flags |= packedSameSource
	} else {
		to = appendString(to, input.Source)
	}
	shared := sharedPrefix(before.Key, input.Key)
	to = binary.AppendUvarint(to, uint64(shared))
	to = appendString(to, input.Key[shared:])
	to, kind := appendVersion(to, input.Version)
	flags |= kind << packedVersionShift
	to = binary.AppendVarint(to, input.Size)
	modified := input.Modified - before.Modified // wraps around, as it does when it is read
	if modified%second == 0 {
		flags |= packedSeconds
		modified /= second
	}
	to = binary.AppendVarint(to, modified)
	to = binary.AppendVarint(to, input.Rows)
	if rare := rareNumbers(input); rare != [rareCount]uint64{} {
		flags |= packedRare
		to = appendRare(to, rare)
	}
	if input.Committed == before.Committed {
		flags |= packedSameCommit
	} else {
		to = binary.AppendVarint(to, input.Committed-before.Committed)
	}
	to[at] = flags
	return to
}

// appendRare appends a byte that says which numbers are not 0, and those.
func appendRare(to []byte, rare [rareCount]uint64) []byte {
	at := len(to)
	to = append(to, 0)
	for i, number := range rare {
		if number != 0 {
			to[at] |= 1 << i
			to = binary.AppendUvarint(to, number)
		}
	}
	return to
}

// sharedBytesMax is the most of a key that is taken from the one before. So a hostile record cannot ask for
// much more memory than its bytes pay for.
const sharedBytesMax = 1024

func sharedPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && n < sharedBytesMax && a[n] == b[n] {
		n++
	}
	return n
}

// appendVersion appends a version in the shortest way that gives exactly it back, and
// returns its kind.
func appendVersion(to []byte, version string) ([]byte, byte) {
	if digits, ok := strings.CutPrefix(version, hashPrefix); ok && len(digits) == 16 && isHex(digits) {
		return appendHex(to, digits), versionHash
	}
	if len(version) == 32 && isHex(version) {
		return appendHex(to, version), versionMD5
	}
	if len(version) > 33 && version[32] == '-' && isHex(version[:32]) {
		parts, err := strconv.ParseUint(version[33:], 10, 64)
		if err == nil && strconv.FormatUint(parts, 10) == version[33:] {
			return binary.AppendUvarint(appendHex(to, version[:32]), parts), versionParts
		}
	}
	return appendString(to, version), versionText
}

func isHex(text string) bool {
	for i := range len(text) {
		if c := text[i]; (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return true
}

func appendHex(to []byte, digits string) []byte {
	to, err := hex.AppendDecode(to, []byte(digits))
	if err != nil {
		panic(err) // isHex has looked at them
	}
	return to
}

// packedReader goes through packed inputs. Its slices are good until the next one.
type packedReader struct {
	rest []byte
	err  error

	source, key []byte
	kind        byte
	version     []byte // digits as bytes, or the text
	parts       uint64
	removed     bool
	numbers     Input // all of the input that is a number
}

// next goes to the next input, and reports whether there is one.
func (p *packedReader) next() bool {
	if len(p.rest) == 0 || p.err != nil {
		return false
	}
	flags := p.rest[0]
	p.rest = p.rest[1:]
	p.removed = flags&packedRemoved != 0
	if flags&packedUnknown != 0 {
		p.fail(errors.New("an input has an unknown flag"))
		return false
	}
	if flags&packedSameSource == 0 {
		p.source = p.bytes(p.uvarint())
	}
	shared := p.uvarint()
	if shared > uint64(len(p.key)) || shared > sharedBytesMax {
		p.fail(errors.New("an input shares more with the one before than it can"))
		return false
	}
	p.key = append(p.key[:shared], p.bytes(p.uvarint())...)
	p.readVersion(flags & packedVersion >> packedVersionShift)
	p.numbers.Size = p.varint()
	modified := p.varint()
	if flags&packedSeconds != 0 {
		modified *= second
	}
	p.numbers.Modified += modified
	p.numbers.Rows = p.varint()
	p.readRare(flags&packedRare != 0)
	if flags&packedSameCommit == 0 {
		p.numbers.Committed += p.varint()
	}
	return p.err == nil
}

func (p *packedReader) readVersion(kind byte) {
	p.kind = kind
	switch kind {
	case versionText:
		p.version = p.bytes(p.uvarint())
	case versionHash:
		p.version = p.bytes(8)
	default:
		p.version = p.bytes(16)
	}
	if kind == versionParts {
		p.parts = p.uvarint()
	}
}

// readRare reads the rare numbers; some says that there are any.
func (p *packedReader) readRare(some bool) {
	var rare [rareCount]uint64
	if some {
		mask := byte(0)
		if taken := p.bytes(1); len(taken) == 1 {
			mask = taken[0]
		}
		if mask>>rareCount != 0 {
			p.fail(errors.New("an input has an unknown number"))
		}
		for i := range rare {
			if mask>>i&1 != 0 {
				rare[i] = p.uvarint()
			}
		}
	}
	setRareNumbers(&p.numbers, rare)
}

func (p *packedReader) fail(err error) {
	if p.err == nil {
		p.err = err
	}
	p.rest = nil
}

func (p *packedReader) uvarint() uint64 {
	value, n := binary.Uvarint(p.rest)
	if n <= 0 {
		p.fail(errors.New("a number of a packed input is cut or too long"))
		return 0
	}
	p.rest = p.rest[n:]
	return value
}

func (p *packedReader) varint() int64 {
	value := p.uvarint()
	return int64(value>>1) ^ -int64(value&1)
}

func (p *packedReader) bytes(size uint64) []byte {
	if size > uint64(len(p.rest)) {
		p.fail(errShort)
		return nil
	}
	taken := p.rest[:size]
	p.rest = p.rest[size:]
	return taken
}

// is reports whether the input is a version of this object.
func (p *packedReader) is(source, key string) bool {
	return string(p.key) == key && string(p.source) == source
}

// input returns the input, which shares no memory but perhaps its source with the one before.
func (p *packedReader) input(before *Input) Input {
	input := p.numbers
	if input.Source = before.Source; string(p.source) != before.Source {
		input.Source = string(p.source)
	}
	input.Key = string(p.key)
	switch p.kind {
	case versionText:
		input.Version = string(p.version)
	case versionMD5:
		input.Version = hex.EncodeToString(p.version)
	case versionHash:
		input.Version = hashPrefix + hex.EncodeToString(p.version)
	case versionParts:
		input.Version = hex.EncodeToString(p.version) + "-" + strconv.FormatUint(p.parts, 10)
	}
	return input
}

// appendBlock appends a block of inputs, at most ledgerBlockEntries.
func appendBlock(to []byte, inputs []Input) []byte {
	before := &Input{}
	for i := range inputs {
		to = appendPacked(to, before, &inputs[i])
		before = &inputs[i]
	}
	return to
}

// checkBlock reports what is wrong with a block that was read, or nil.
func checkBlock(block string) error {
	packed, entries := packedReader{rest: []byte(block)}, 0
	for ; packed.next(); entries++ {
		if packed.removed {
			return errors.New("a packed input has an unknown flag")
		}
	}
	switch {
	case packed.err != nil:
		return fmt.Errorf("packed input %d: %w", entries, packed.err)
	case entries == 0 || entries > ledgerBlockEntries:
		return fmt.Errorf("a block of %d inputs", entries)
	}
	return nil
}

// decodeInputBlocks reads blocks that checkBlock passes.
func decodeInputBlocks(r *reader) ([]string, error) {
	blocks := list(r, 1, (*reader).string)
	for _, block := range blocks {
		if err := checkBlock(block); err != nil {
			return nil, err
		}
	}
	return blocks, r.err
}
