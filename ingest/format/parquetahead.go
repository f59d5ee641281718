package format

import (
	"fmt"
	"sync"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"
)

// ahead decodes the columns of a file on several goroutines, each column one window ahead
// of what was asked for: so there are never more than two windows in memory, however large
// the row groups are. A column is with one goroutine at a time.
type ahead struct {
	columns []*aheadColumn
	work    chan *aheadColumn
	wait    sync.WaitGroup
}

// aheadColumn is one column and its next window.
type aheadColumn struct {
	reader *pqarrow.ColumnReader
	window func() int64
	// ready has room for the one window that is under way.
	ready chan decoded
}

type decoded struct {
	values arrow.Array
	err    error
}

// readAhead starts to decode. It takes the columns over.
func readAhead(columns []*pqarrow.ColumnReader, windows func() func() int64, threads int) *ahead {
	a := &ahead{work: make(chan *aheadColumn, len(columns))}
	for _, reader := range columns {
		column := &aheadColumn{reader: reader, window: windows(), ready: make(chan decoded, 1)}
		a.columns = append(a.columns, column)
		a.work <- column
	}
	for range min(threads, len(columns)) {
		a.wait.Go(a.decode)
	}
	return a
}

func (a *ahead) decode() {
	for column := range a.work {
		values, err := column.decode()
		column.ready <- decoded{values, err}
	}
}

// next returns the next window of a column, and has the one after it decoded. The caller
// releases it.
func (a *ahead) next(i int) (arrow.Array, error) {
	column := a.columns[i]
	window := <-column.ready
	a.work <- column
	return window.values, window.err
}

// close ends the goroutines and lets go of what they made.
func (a *ahead) close() {
	close(a.work)
	a.wait.Wait()
	for _, column := range a.columns {
		select {
		case window := <-column.ready:
			if window.values != nil {
				window.values.Release()
			}
		default:
		}
		column.reader.Release()
	}
}

// decode reads a window. What the library makes of unexpected bytes is an error.
func (c *aheadColumn) decode() (values arrow.Array, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			values, err = nil, fmt.Errorf("%v", cause)
		}
	}()
	rows := c.window()
	if rows == 0 {
		return array.NewNull(0), nil
	}
	pieces, err := c.reader.NextBatch(rows)
	if err != nil {
		return nil, err
	}
	switch chunks := pieces.Chunks(); len(chunks) {
	case 0:
		return array.MakeArrayOfNull(memory.DefaultAllocator, pieces.DataType(), 0), nil
	case 1:
		chunks[0].Retain()
		return chunks[0], nil
	default:
		return array.Concatenate(chunks, memory.DefaultAllocator)
	}
}
