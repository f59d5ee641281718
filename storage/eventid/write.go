package eventid

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math"

	"github.com/cespare/xxhash/v2"
)

// FormatVersion is the version of the runs that this package writes, and the newest that it reads.
const FormatVersion = 1

const (
	magic = "SLUICEID"

	headerBytes  = 16
	blockBytes   = 4096
	entryBytes   = 24
	blockEntries = 170
	blockFilled  = blockEntries * entryBytes
	trailerBytes = 56
)

// Writer writes a run. Entries are added in their order.
type Writer struct {
	to      *bufio.Writer
	filter  filter
	block   [blockBytes]byte
	inBlock int
	last    Entry
	count   int
	least   int64
	most    int64
	err     error
}

// NewWriter begins a run of so many entries.
func NewWriter(to io.Writer, entries int) *Writer {
	w := &Writer{to: bufio.NewWriterSize(to, 1<<16), filter: make(filter, filterPieces(entries)*filterPiece), least: math.MaxInt64, most: math.MinInt64}
	w.write(header())
	return w
}

func header() []byte {
	head := append(make([]byte, 0, headerBytes), magic...)
	head = binary.LittleEndian.AppendUint32(head, FormatVersion)
	return append(head, 0, 0, 0, 0)
}

func (w *Writer) write(bytes []byte) {
	if w.err == nil {
		_, w.err = w.to.Write(bytes)
	}
}

// Add adds an entry behind the last one. An error shows in Finish.
func (w *Writer) Add(e Entry) {
	if w.count > 0 && w.last.Compare(e) >= 0 && w.err == nil {
		w.err = fmt.Errorf("ids out of order: entry %d is not behind the one before it", w.count)
	}
	w.last = e
	w.count++
	w.least, w.most = min(w.least, e.Time), max(w.most, e.Time)
	w.filter.add(e.Key)
	at := w.block[w.inBlock*entryBytes:]
	binary.BigEndian.PutUint64(at, e.Key.Hi)
	binary.BigEndian.PutUint64(at[8:], e.Key.Lo)
	binary.LittleEndian.PutUint64(at[16:], uint64(e.Time))
	if w.inBlock++; w.inBlock == blockEntries {
		w.endBlock()
	}
}

func (w *Writer) endBlock() {
	binary.LittleEndian.PutUint64(w.block[blockFilled:], xxhash.Sum64(w.block[:blockFilled]))
	w.write(w.block[:])
	clear(w.block[:])
	w.inBlock = 0
}

// Finish writes the rest, and returns the least and the greatest time.
func (w *Writer) Finish() (least, greatest int64, err error) {
	if w.inBlock > 0 {
		w.endBlock()
	}
	w.write(w.filter)
	trailer := make([]byte, 0, trailerBytes)
	for _, value := range []uint64{
		uint64(w.count), uint64(w.least), uint64(w.most), uint64(len(w.filter) / filterPiece), xxhash.Sum64(w.filter),
	} {
		trailer = binary.LittleEndian.AppendUint64(trailer, value)
	}
	trailer = binary.LittleEndian.AppendUint64(trailer, xxhash.Sum64(append(header(), trailer...)))
	w.write(append(trailer, magic...))
	if w.err == nil {
		w.err = w.to.Flush()
	}
	return w.least, w.most, w.err
}
