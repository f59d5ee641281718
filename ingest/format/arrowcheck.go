package format

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// messageCheck passes an Arrow IPC stream on and checks the metadata of each message on
// the way. The library makes room for as many columns as a message claims to describe
// before it looks for them, and a claim of billions would end the process.
type messageCheck struct {
	r io.Reader
	// pending is checked metadata that was not passed on yet, body the bytes of the
	// message's body that follow it.
	pending []byte
	body    int64
	ended   bool
}

const (
	arrowContinuation = 0xffffffff
	arrowFieldsMax    = 100_000
	arrowRowsMax      = 1 << 26
)

var errArrowMessage = errors.New("malformed message")

func (m *messageCheck) Read(p []byte) (int, error) {
	if len(m.pending) == 0 && m.body == 0 {
		if m.ended {
			return 0, io.EOF
		}
		if err := m.message(); err != nil {
			return 0, err
		}
	}
	if len(m.pending) > 0 {
		n := copy(p, m.pending)
		m.pending = m.pending[n:]
		return n, nil
	}
	n, err := m.r.Read(p[:min(int64(len(p)), m.body)])
	m.body -= int64(n)
	if errors.Is(err, io.EOF) && m.body > 0 {
		err = io.ErrUnexpectedEOF
	}
	return n, err
}

// message reads the next message's metadata: a continuation mark, which old writers
// leave away, the length, the metadata itself. A length of 0 ends the stream.
func (m *messageCheck) message() error {
	head := make([]byte, 4, 8)
	if _, err := io.ReadFull(m.r, head); err != nil {
		return err
	}
	length := binary.LittleEndian.Uint32(head)
	if length == arrowContinuation {
		head = head[:8]
		if _, err := io.ReadFull(m.r, head[4:]); err != nil {
			return io.ErrUnexpectedEOF
		}
		length = binary.LittleEndian.Uint32(head[4:])
	}
	if length == 0 {
		m.ended, m.pending = true, head
		return nil
	}
	if length > arrowMetadataMax {
		return fmt.Errorf("%w: metadata of %d bytes", errArrowMessage, length)
	}
	metadata := make([]byte, length)
	if _, err := io.ReadFull(m.r, metadata); err != nil {
		return io.ErrUnexpectedEOF
	}
	var err error
	if m.body, err = checkMessage(metadata); err != nil {
		return err
	}
	m.pending = append(head, metadata...)
	return nil
}

// fileEnd reads what follows the messages of an Arrow file, which ends as it begins.
func (m *messageCheck) fileEnd() error {
	if !m.ended {
		return io.ErrUnexpectedEOF
	}
	tail := make([]byte, 0, 64<<10)
	for {
		n, err := m.r.Read(tail[len(tail):cap(tail)])
		tail = tail[:len(tail)+n]
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return err
		}
		if keep := len(arrowMagic); len(tail) == cap(tail) {
			tail = append(tail[:0], tail[len(tail)-keep:]...)
		}
	}
	if !bytes.HasSuffix(tail, []byte(arrowMagic)) {
		return io.ErrUnexpectedEOF
	}
	return nil
}

// The places of the fields in the tables of the Arrow format.
const (
	messageKind, messageHeader, messageBody        = 1, 2, 3
	schemaFields, schemaMetadata                   = 1, 2
	fieldChildren, fieldMetadata                   = 5, 6
	batchLength, batchNodes, dictionaryBatch       = 0, 1, 1
	kindSchema, kindDictionary, kindRecord   uint8 = 1, 2, 3
)

// The sizes of the elements of lists: a reference, and a column's rows and nulls.
const (
	arrowOffset = 4
	arrowNode   = 16
)

// checkMessage checks the counts in a message and returns the length of its body.
func checkMessage(metadata []byte) (body int64, err error) {
	f := &flatbuffer{data: metadata}
	root := f.target(0)
	header := f.field(root, messageHeader)
	if at := f.field(root, messageBody); at > 0 {
		body = int64(f.uint64(at))
	}
	if header > 0 {
		f.checkHeader(f.byte(f.field(root, messageKind)), f.target(header))
	}
	if f.bad || body < 0 || body > arrowBodyMax {
		return 0, errArrowMessage
	}
	return body, nil
}

func (f *flatbuffer) checkHeader(kind uint8, header int) {
	switch kind {
	case kindSchema:
		f.vector(f.field(header, schemaMetadata), arrowOffset)
		f.checkFields(f.field(header, schemaFields), 0)
	case kindDictionary:
		f.checkRows(f.target(f.field(header, dictionaryBatch)))
	case kindRecord:
		f.checkRows(header)
	}
}

// checkRows checks the rows of a batch, and those that each of its columns, and each
// column within them, says to have.
func (f *flatbuffer) checkRows(batch int) {
	if at := f.field(batch, batchLength); at > 0 && f.uint64(at) > arrowRowsMax {
		f.bad = true
	}
	first, count := f.vector(f.field(batch, batchNodes), arrowNode)
	for i := 0; i < count && !f.bad; i++ {
		f.bad = f.uint64(first+arrowNode*i) > arrowRowsMax
	}
}

// flatbuffer reads tables of the FlatBuffers encoding. A place outside the data makes
// it bad; what it returns then means nothing.
type flatbuffer struct {
	data []byte
	bad  bool
	// seen counts columns: a list may name the same one again and again.
	seen int
}

// checkFields checks the columns of a list and the columns in them.
func (f *flatbuffer) checkFields(list, depth int) {
	first, count := f.vector(list, arrowOffset)
	if f.seen += count; f.seen > arrowFieldsMax || depth > DepthMax {
		f.bad = true
	}
	for i := 0; i < count && !f.bad; i++ {
		field := f.target(first + arrowOffset*i)
		f.vector(f.field(field, fieldMetadata), arrowOffset)
		f.checkFields(f.field(field, fieldChildren), depth+1)
	}
}

func (f *flatbuffer) has(at, size int) bool {
	if at < 0 || at > len(f.data)-size {
		f.bad = true
	}
	return !f.bad
}

func (f *flatbuffer) byte(at int) uint8 {
	if !f.has(at, 1) {
		return 0
	}
	return f.data[at]
}

func (f *flatbuffer) uint16(at int) int {
	if !f.has(at, 2) {
		return 0
	}
	return int(binary.LittleEndian.Uint16(f.data[at:]))
}

func (f *flatbuffer) uint64(at int) uint64 {
	if !f.has(at, 8) {
		return 0
	}
	return binary.LittleEndian.Uint64(f.data[at:])
}

func (f *flatbuffer) uint32(at int) uint32 {
	if !f.has(at, 4) {
		return 0
	}
	return binary.LittleEndian.Uint32(f.data[at:])
}

// target follows the offset at a place.
func (f *flatbuffer) target(at int) int { return at + int(f.uint32(at)) }

// field returns the place of a table's field, 0 if the table has not got it.
func (f *flatbuffer) field(table, number int) int {
	layout := table - int(int32(f.uint32(table)))
	slot := 4 + 2*number
	if slot+2 > f.uint16(layout) {
		return 0
	}
	offset := f.uint16(layout + slot)
	if offset == 0 {
		return 0
	}
	return table + offset
}

// vector returns the place of the first element and the number of elements, each of size
// bytes, of the list that a field refers to; none where there is no field.
func (f *flatbuffer) vector(field, size int) (first, count int) {
	if field == 0 {
		return 0, 0
	}
	at := f.target(field)
	count = int(f.uint32(at))
	if !f.has(at+4, size*count) {
		return 0, 0
	}
	return at + 4, count
}
