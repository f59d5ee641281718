package format

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/apache/arrow-go/v18/arrow/memory"
)

// Limits on what a message may ask its reader to hold at once. Writers keep to a
// hundredth of them as a rule.
const (
	arrowMetadataMax = 16 << 20
	arrowBodyMax     = 256 << 20
	arrowMemoryMax   = 1 << 30
)

// arrowMagic is what an Arrow IPC file begins and ends with.
const arrowMagic = "ARROW1"

// arrowFileStart is the length of the magic at the start with its padding.
const arrowFileStart = 8

// arrowRecords reads an Arrow IPC stream. A file is a stream with a magic before and a
// table of contents after it, neither of which is needed to read all of it in order.
type arrowRecords struct {
	check  *messageCheck
	stream *ipc.Reader
	file   bool
}

func openArrow(r io.Reader, head []byte, _ int) (records, error) {
	file := bytes.HasPrefix(head, []byte(arrowMagic))
	if file {
		head = head[min(arrowFileStart, len(head)):]
	}
	check := &messageCheck{r: io.MultiReader(bytes.NewReader(head), r)}
	stream, err := ipc.NewReader(check, ipc.WithAllocator(&boundedAllocator{left: arrowMemoryMax}),
		ipc.WithMetadataSizeLimit(arrowMetadataMax), ipc.WithBodySizeLimit(arrowBodyMax))
	if err != nil {
		return nil, err
	}
	return &arrowRecords{check: check, stream: stream, file: file}, nil
}

func (a *arrowRecords) next() (arrow.RecordBatch, error) {
	if a.stream.Next() {
		return a.stream.RecordBatch(), nil
	}
	if err := a.stream.Err(); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if a.file {
		if err := a.check.fileEnd(); err != nil {
			return nil, err
		}
	}
	return nil, io.EOF
}

func (a *arrowRecords) close() { a.stream.Release() }

// boundedAllocator bounds the memory of one reader: compressed buffers say themselves
// how large they become. Its panic is caught where the file is read.
type boundedAllocator struct{ left int }

var errArrowMemory = fmt.Errorf("a batch needs more than %d bytes", arrowMemoryMax)

func (b *boundedAllocator) Allocate(size int) []byte {
	b.take(size)
	return memory.DefaultAllocator.Allocate(size)
}

func (b *boundedAllocator) Reallocate(size int, old []byte) []byte {
	b.take(size - len(old))
	return memory.DefaultAllocator.Reallocate(size, old)
}

func (b *boundedAllocator) Free(old []byte) {
	b.left += len(old)
	memory.DefaultAllocator.Free(old)
}

func (b *boundedAllocator) take(size int) {
	if size > b.left {
		panic(errArrowMemory)
	}
	b.left -= size
}
