package batch

import "github.com/sluice-analytics/sluice/storage/schema"

// Keep returns a batch of the listed rows, in their order; none is listed twice. Strings that no row has any more are left out.
func Keep(events *Batch, rows []uint32) *Batch {
	times := make([]int64, len(rows))
	for i, row := range rows {
		times[i] = events.Time[row]
	}
	columns := make([]Column, len(events.Columns))
	for i := range columns {
		columns[i] = keepColumn(&events.Columns[i], rows)
	}
	return Assemble(times, columns)
}

func keepColumn(c *Column, rows []uint32) Column {
	kept := Column{Name: c.Name, Type: c.Type}
	if c.Null != nil {
		kept.Null = make(Bitmap, (len(rows)+63)/64)
		for i, row := range rows {
			if c.Null.Get(int(row)) {
				kept.Null.Set(i)
			}
		}
	}
	switch {
	case c.Type == schema.Unknown:
	case c.Type.IsText():
		keepText(&kept, c, rows)
	case c.Type == schema.Float64:
		kept.Floats = keepValues(c.Floats, rows)
	default:
		kept.Ints = keepValues(c.Ints, rows)
	}
	return kept
}

func keepValues[T int64 | float64](from []T, rows []uint32) []T {
	to := make([]T, len(rows))
	for i, row := range rows {
		to[i] = from[row]
	}
	return to
}

// keepText numbers the strings anew, in the order of their first row.
func keepText(kept, c *Column, rows []uint32) {
	kept.Codes = make([]uint32, len(rows))
	numbers := make([]uint32, c.Strings.Len()+1)
	for i, row := range rows {
		old := c.Codes[row]
		if old == 0 {
			continue
		}
		if numbers[old] == 0 {
			kept.Strings.Append(c.Strings.At(int(old - 1)))
			numbers[old] = uint32(kept.Strings.Len())
		}
		kept.Codes[i] = numbers[old]
	}
}

// Texts hands out the values of a column in the rows that have one, as texts; take must not keep them. Each different string is
// handed out with its code, so that whoever computes something of it can remember that; other values have the code 0.
func Texts(c *Column, take func(row int, code uint32, text []byte)) {
	if c.Type.IsText() {
		textsOfCodes(c, take)
		return
	}
	var buffer []byte
	for row := range max(len(c.Ints), len(c.Floats)) {
		if c.Null.Get(row) {
			continue
		}
		value := schema.Value{Type: c.Type}
		if c.Type == schema.Float64 {
			value.Float = c.Floats[row]
		} else {
			value.Int = c.Ints[row]
		}
		buffer = append(buffer[:0], value.AsText()...)
		take(row, 0, buffer)
	}
}

func textsOfCodes(c *Column, take func(row int, code uint32, text []byte)) {
	for row, code := range c.Codes {
		if code == 0 {
			continue
		}
		text := c.Strings.At(int(code - 1))
		if c.Type == schema.StringList {
			text = []byte(schema.ListText(string(text)))
		}
		take(row, code, text)
	}
}
