package pushlog

import (
	"encoding/binary"
	"fmt"
	"math"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// check reports what makes a batch one that no parser has built, or nil. What it lets
// pass can be written and read again: it is asked before both.
func check(events *batch.Batch) error {
	if events.Rows < 1 || len(events.Time) != events.Rows || len(events.Columns) >= schema.ColumnsMax {
		return fmt.Errorf("a batch of %d events with %d times and %d columns", events.Rows, len(events.Time), len(events.Columns))
	}
	names := make(map[string]struct{}, len(events.Columns))
	for i := range events.Columns {
		c := &events.Columns[i]
		if err := checkColumn(c, events.Rows); err != nil {
			return fmt.Errorf("column %q: %w", c.Name, err)
		}
		if _, twice := names[c.Name]; twice || c.Name == schema.TimeName {
			return fmt.Errorf("column %q: its name is taken", c.Name)
		}
		names[c.Name] = struct{}{}
	}
	return nil
}

func checkColumn(c *batch.Column, rows int) error {
	if err := schema.CheckName(c.Name); err != nil {
		return err
	}
	values := len(c.Ints)
	switch {
	case c.Type == schema.Unknown:
		values = rows
	case c.Type.IsText():
		values = len(c.Codes)
	case c.Type == schema.Float64:
		values = len(c.Floats)
	}
	if c.Type > schema.StringList || values != rows || c.Null != nil && !c.Type.IsText() && !fits(c.Null, rows) {
		return fmt.Errorf("%d values of type %d in %d events", values, c.Type, rows)
	}
	return checkValues(c)
}

// fits reports whether a bitmap is as long as the rows, and has none behind them.
func fits(nulls batch.Bitmap, rows int) bool {
	return len(nulls) == (rows+63)/64 && (rows%64 == 0 || nulls[rows/64]>>(rows%64) == 0)
}

func checkValues(c *batch.Column) error {
	switch {
	case c.Type.IsText():
		for _, code := range c.Codes {
			if int64(code) > int64(c.Strings.Len()) {
				return fmt.Errorf("string %d of %d", code, c.Strings.Len())
			}
		}
	case c.Type == schema.Float64:
		for _, value := range c.Floats {
			if math.IsNaN(value) || math.IsInf(value, 0) {
				return fmt.Errorf("the number %v", value)
			}
		}
	case c.Type == schema.Bool:
		for _, value := range c.Ints {
			if value&^1 != 0 {
				return fmt.Errorf("the truth value %d", value)
			}
		}
	}
	return nil
}

func appendBatch(to []byte, events *batch.Batch) []byte {
	to = binary.AppendUvarint(to, uint64(events.Rows))
	to = appendInts(to, events.Time)
	to = binary.AppendUvarint(to, uint64(len(events.Columns)))
	for i := range events.Columns {
		to = appendColumn(to, &events.Columns[i])
	}
	return to
}

func appendInts(to []byte, values []int64) []byte {
	for _, value := range values {
		to = binary.LittleEndian.AppendUint64(to, uint64(value))
	}
	return to
}

func appendColumn(to []byte, c *batch.Column) []byte {
	to = appendString(to, c.Name)
	to = append(to, byte(c.Type))
	if c.Null == nil || c.Type.IsText() || c.Type == schema.Unknown {
		to = append(to, 0)
	} else {
		to = append(to, 1)
		for _, word := range c.Null {
			to = binary.LittleEndian.AppendUint64(to, word)
		}
	}
	switch {
	case c.Type == schema.Unknown:
		return to
	case c.Type.IsText():
		return appendCodes(appendTable(to, &c.Strings), c)
	case c.Type == schema.Float64:
		for _, value := range c.Floats {
			to = binary.LittleEndian.AppendUint64(to, math.Float64bits(value))
		}
		return to
	}
	return appendInts(to, c.Ints)
}

func appendTable(to []byte, table *batch.Strings) []byte {
	to = binary.AppendUvarint(to, uint64(table.Len()))
	last := uint32(0)
	for _, end := range table.Ends {
		to = binary.LittleEndian.AppendUint32(to, end-last)
		last = end
	}
	return append(to, table.Bytes[:last]...)
}

// widthOf is the number of bytes that a code takes.
func widthOf(strings int) int {
	switch {
	case strings <= math.MaxUint8:
		return 1
	case strings <= math.MaxUint16:
		return 2
	}
	return 4
}

func appendCodes(to []byte, c *batch.Column) []byte {
	width := widthOf(c.Strings.Len())
	to = append(to, byte(width))
	for _, code := range c.Codes {
		switch width {
		case 1:
			to = append(to, byte(code))
		case 2:
			to = binary.LittleEndian.AppendUint16(to, uint16(code))
		default:
			to = binary.LittleEndian.AppendUint32(to, code)
		}
	}
	return to
}
