package lookup

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"unicode/utf8"

	"github.com/cespare/xxhash/v2"
	"github.com/klauspost/compress/zstd"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// The head of an encoded table: magic, version, checksum of what follows. docs/format.md gives the bytes.
const (
	magic         = "SLUICELT"
	formatVersion = 1
	headBytes     = len(magic) + 4 + 8
	// bodyBytesMax bounds a body, unpacked: values take at most a few times what they take as text.
	bodyBytesMax = 8 * SourceBytesMax
)

// ErrDamaged is wrapped by the errors of Decode about bytes that Encode cannot have made.
var ErrDamaged = errors.New("the lookup table is damaged")

// Encode returns the table as bytes.
func (t *Table) Encode() ([]byte, error) {
	body := appendText(nil, t.On)
	body = binary.AppendUvarint(body, uint64(t.Key))
	body = binary.AppendUvarint(body, uint64(t.Rows))
	body = binary.AppendUvarint(body, uint64(len(t.Columns)))
	for _, column := range t.Columns {
		body = appendText(body, column.Name)
		body = binary.AppendUvarint(body, uint64(column.Type))
		for row := range t.Rows {
			body = appendValue(body, column.Value(row))
		}
	}
	if len(body) > bodyBytesMax {
		return nil, fmt.Errorf("the table takes %d bytes; at most %d are allowed", len(body), bodyBytesMax)
	}
	zip, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1))
	if err != nil {
		return nil, fmt.Errorf("pack table: %w", err)
	}
	defer zip.Close()
	encoded := make([]byte, headBytes, headBytes+len(body)/4)
	encoded = zip.EncodeAll(body, encoded)
	copy(encoded, magic)
	binary.LittleEndian.PutUint32(encoded[len(magic):], formatVersion)
	binary.LittleEndian.PutUint64(encoded[len(magic)+4:], xxhash.Sum64(encoded[headBytes:]))
	return encoded, nil
}

func appendText(to []byte, text string) []byte {
	return append(binary.AppendUvarint(to, uint64(len(text))), text...)
}

func appendValue(to []byte, value schema.Value) []byte {
	if value.Null {
		return append(to, 0)
	}
	to = append(to, 1)
	switch {
	case value.Type.IsText():
		return appendText(to, value.Text)
	case value.Type == schema.Float64:
		return binary.LittleEndian.AppendUint64(to, math.Float64bits(value.Float))
	default:
		return binary.AppendVarint(to, value.Int)
	}
}

// Decode reads what Encode wrote. The error wraps ErrDamaged.
func Decode(encoded []byte) (*Table, error) {
	table, err := decode(encoded)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return table, nil
}

func decode(encoded []byte) (*Table, error) {
	if len(encoded) < headBytes || string(encoded[:len(magic)]) != magic {
		return nil, errors.New("it does not begin as one")
	}
	if version := binary.LittleEndian.Uint32(encoded[len(magic):]); version != formatVersion {
		return nil, fmt.Errorf("it has version %d, and this program reads version %d", version, formatVersion)
	}
	if xxhash.Sum64(encoded[headBytes:]) != binary.LittleEndian.Uint64(encoded[len(magic)+4:]) {
		return nil, errors.New("its checksum is another")
	}
	zip, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(bodyBytesMax))
	if err != nil {
		return nil, err
	}
	defer zip.Close()
	body, err := zip.DecodeAll(encoded[headBytes:], nil)
	if err != nil {
		return nil, err
	}
	return decodeBody(body)
}

func decodeBody(body []byte) (*Table, error) {
	r := &reader{rest: body}
	table := &Table{On: r.text()}
	key, rows, columns := r.number(), r.number(), r.number()
	if r.err != nil {
		return nil, r.err
	}
	// Every value takes a byte at least, so the counts cannot ask for more than the body pays for.
	if columns == 0 || columns > ColumnsMax || key >= columns || rows == 0 || rows > RowsMax || rows*columns > uint64(len(r.rest)) {
		return nil, fmt.Errorf("%d rows, %d columns, key column %d in %d bytes", rows, columns, key, len(body))
	}
	table.Key, table.Rows = int(key), int(rows)
	for range columns {
		column, err := r.column(table.Rows)
		if err != nil {
			return nil, err
		}
		if table.Column(column.Name) != nil {
			return nil, fmt.Errorf("two columns are called %q", column.Name)
		}
		table.add(column)
	}
	if len(r.rest) > 0 {
		return nil, errors.New("bytes follow the last column")
	}
	if table.Columns[table.Key].Type == schema.StringList {
		return nil, errors.New("its keys are lists")
	}
	if first, second, null := table.index(); second >= 0 || null >= 0 {
		return nil, fmt.Errorf("rows %d, %d or %d have no key of their own", first, second, null)
	}
	return table, nil
}

// reader takes values off the front of a body. The first error stays.
type reader struct {
	rest []byte
	err  error
}

func (r *reader) fail() {
	if r.err == nil {
		r.err = errors.New("a value is cut off or malformed")
	}
	r.rest = nil
}

func (r *reader) number() uint64 {
	value, n := binary.Uvarint(r.rest)
	if n <= 0 {
		r.fail()
		return 0
	}
	r.rest = r.rest[n:]
	return value
}

func (r *reader) text() string {
	size := r.number()
	if size > uint64(len(r.rest)) {
		r.fail()
		return ""
	}
	text := string(r.rest[:size])
	r.rest = r.rest[size:]
	if !utf8.ValidString(text) {
		r.fail()
	}
	return text
}

// column reads one column.
func (r *reader) column(rows int) (Column, error) {
	name, typ := r.text(), r.number()
	if r.err == nil && (typ == uint64(schema.Unknown) || typ > uint64(schema.StringList)) {
		return Column{}, fmt.Errorf("column %q has type %d", name, typ)
	}
	column := building{Column: Column{Name: name, Type: schema.Type(typ)}}
	for range rows {
		column.append(r.value(column.Type))
		if r.err != nil {
			return Column{}, r.err
		}
	}
	return column.Column, nil
}

func (r *reader) value(typ schema.Type) schema.Value {
	switch r.number() {
	case 0:
		return schema.NullOf(typ)
	case 1:
	default:
		r.fail()
		return schema.NullOf(typ)
	}
	value := schema.Value{Type: typ}
	switch {
	case typ == schema.String:
		value.Text = r.text()
	case typ == schema.StringList:
		value.Text = r.list()
	case typ == schema.Float64:
		value.Float = r.float()
	default:
		number, n := binary.Varint(r.rest)
		if n <= 0 || typ == schema.Bool && number>>1 != 0 {
			r.fail()
			return schema.NullOf(typ)
		}
		value.Int, r.rest = number, r.rest[n:]
	}
	return value
}

// list reads a list in the form of schema.EncodeList, which need not be UTF-8 as a whole.
func (r *reader) list() string {
	size := r.number()
	if size > uint64(len(r.rest)) {
		r.fail()
		return ""
	}
	form := string(r.rest[:size])
	r.rest = r.rest[size:]
	if _, err := schema.DecodeList(form); err != nil {
		r.fail()
	}
	return form
}

func (r *reader) float() float64 {
	if len(r.rest) < 8 {
		r.fail()
		return 0
	}
	value := math.Float64frombits(binary.LittleEndian.Uint64(r.rest))
	r.rest = r.rest[8:]
	if math.IsNaN(value) || math.IsInf(value, 0) {
		r.fail()
	}
	return value
}
