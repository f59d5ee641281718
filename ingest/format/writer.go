package format

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"unsafe"

	"github.com/sluice-analytics/sluice/ingest/timestamp"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// writer writes the properties of events into a Builder. It knows the columns with a
// meaning: the time goes to the batch's time, actors become text.
type writer struct {
	builder *batch.Builder
	times   timestamp.Parser
	name    string // of the time column
	actors  []string
	// special is the number of columns with a meaning: the time is column 0, the actors
	// follow. It is 0 while sampling, when the names are not known yet.
	special int
	fields  int
	state   timeState
	time    int64
	// timeErr is why the time could not be read.
	timeErr error
	// kept says that the row's time is also kept as a property, being finer than a
	// microsecond.
	kept    bool
	scratch []byte
}

type timeState uint8

const (
	timeMissing timeState = iota
	timeNull
	timeBad
	timeGood
)

const timeColumn = 0

// ErrFields says that an event, or every event of a table, has more properties than one may have.
var ErrFields = fmt.Errorf("more than %d properties", FieldsMax)

// newWriter returns a writer for events with these names.
func newWriter(names Names, layout string) *writer {
	pinned := append([]string{names.Time}, names.Actors...)
	if names.Time == "" {
		pinned[0] = "\x00" // no record has a time then
	}
	return &writer{
		builder: batch.NewBuilder(pinned...),
		times:   timestamp.Parser{Layout: layout},
		name:    names.Time,
		actors:  names.Actors,
		special: len(pinned),
	}
}

// newSampler returns a writer that takes every property as it is and needs no time.
func newSampler() *writer { return &writer{builder: batch.NewBuilder()} }

func (w *writer) begin() {
	w.builder.BeginRow()
	w.fields = 0
	w.state = timeMissing
	w.kept = false
}

// end completes the row or says why it must be rejected.
func (w *writer) end() error {
	if w.special == 0 {
		w.builder.EndRow(0)
		return nil
	}
	if w.state != timeGood {
		w.builder.AbandonRow()
		return w.noTime()
	}
	w.builder.EndRow(w.time)
	return nil
}

func (w *writer) noTime() error {
	switch {
	case w.name == "":
		return errors.New("no column with a time is known")
	case w.state == timeMissing:
		return fmt.Errorf("no time: %q is missing", w.name)
	case w.state == timeNull:
		return fmt.Errorf("no time: %q is null", w.name)
	default:
		return fmt.Errorf("no time: %q is %w", w.name, w.timeErr)
	}
}

// take returns the rows so far. A property that is called "time" without being the time
// goes by another name, because queries know the time of every event by this one.
func (w *writer) take() *batch.Batch {
	events := w.builder.Take()
	for i := range events.Columns {
		if events.Columns[i].Name == schema.TimeName && w.special > 0 {
			events.Columns[i].Name = freeName(events.Columns)
		}
	}
	return events
}

func freeName(columns []batch.Column) string {
	name := schema.TimeName + "_"
	for slices.ContainsFunc(columns, func(c batch.Column) bool { return c.Name == name }) {
		name += "_"
	}
	return name
}

// column finds the column of a name for the current row.
func (w *writer) column(name []byte) (int, error) {
	if w.fields++; w.fields > FieldsMax {
		return 0, ErrFields
	}
	return w.builder.Column(name)
}

// expect finds the column of the name that stands at the start of data as JSON writes it, if
// it is the one that was to be expected and its value begins at once. size is the length
// up to the value, else 0.
func (w *writer) expect(data []byte) (column, size int) {
	column, size = w.builder.Expect(data)
	if size == 0 || data[size] == '{' || data[size] <= ' ' || w.fields >= FieldsMax {
		return 0, 0
	}
	w.fields++
	w.builder.Follow(column)
	return column, size
}

// setTime sets the row's time. It reports whether the value is also to be set as a
// property, because the time has lost digits.
func (w *writer) setTime(t timestamp.Time, err error) bool {
	if w.kept {
		w.builder.SetNull(timeColumn)
	}
	w.kept = false
	if err != nil {
		w.state, w.timeErr = timeBad, err
		return false
	}
	w.state, w.time, w.kept = timeGood, t.Micros, t.Fine
	return t.Fine
}

func (w *writer) text(column int, value []byte) {
	if column == timeColumn && w.special > 0 && !w.setTime(w.times.Text(value)) {
		return
	}
	w.builder.SetText(column, value)
}

func (w *writer) int(column int, v int64) {
	if column < w.special {
		if column != timeColumn || w.times.Layout != "" {
			w.scratch = strconv.AppendInt(w.scratch[:0], v, 10)
			w.text(column, w.scratch)
			return
		}
		if !w.setTime(timestamp.Epoch(v)) {
			return
		}
	}
	w.builder.SetInt(column, v)
}

func (w *writer) float(column int, v float64) {
	switch {
	case column >= w.special:
		w.builder.SetFloat(column, v)
	case column == timeColumn:
		w.setTime(timestamp.EpochFloat(v))
	default:
		w.specialText(column, schema.FloatText(v))
	}
}

// moment sets a moment. It reports whether the value, which has lost digits, is also to
// be set as a property.
func (w *writer) moment(column int, t timestamp.Time) bool {
	switch {
	case column >= w.special:
		w.builder.SetTimestamp(column, t.Micros)
	case column == timeColumn:
		return w.setTime(timestamp.Check(t))
	default:
		w.specialText(column, schema.TimestampText(t.Micros))
	}
	return false
}

func (w *writer) bool(column int, value bool) {
	if column >= w.special {
		w.builder.SetBool(column, value)
		return
	}
	w.specialText(column, strconv.FormatBool(value))
}

// specialText sets a column with a meaning to the text of a value of another type.
func (w *writer) specialText(column int, text string) {
	w.scratch = append(w.scratch[:0], text...)
	w.text(column, w.scratch)
}

func (w *writer) null(column int) {
	if column == timeColumn && w.special > 0 {
		w.setTime(timestamp.Time{}, nil)
		w.state = timeNull
		return
	}
	w.builder.SetNull(column)
}

// list sets a list in the form of schema.EncodeList. An actor that is a list is the
// text of it.
func (w *writer) list(column int, form []byte) {
	if column >= w.special {
		w.builder.SetList(column, form)
		return
	}
	w.specialText(column, schema.ListText(string(form)))
}

// isPlain reports whether a column has no meaning, so that numbers go there as they are.
func (w *writer) isPlain(column int) bool { return column >= w.special }

// number sets the number that a JSON literal stands for: whole numbers of 64 bits are
// kept as such, other numbers become doubles, and what no double can reach stays text.
func (w *writer) number(column int, literal []byte) {
	if column < w.special {
		if column != timeColumn {
			w.actorNumber(column, literal)
			return
		}
		if !w.setTime(w.numberTime(literal)) {
			return
		}
	}
	if v, ok := parseInt(literal); ok {
		w.builder.SetInt(column, v)
	} else if v, ok := parseFloat(literal); ok {
		w.builder.SetFloat(column, v)
	} else {
		w.builder.SetText(column, literal)
	}
}

func (w *writer) numberTime(literal []byte) (timestamp.Time, error) {
	if w.times.Layout != "" {
		return w.times.Text(literal)
	}
	return timestamp.Number(literal)
}

func (w *writer) actorNumber(column int, literal []byte) {
	w.scratch = appendNumberText(w.scratch[:0], literal)
	w.builder.SetText(column, w.scratch)
}

// appendNumberText writes a number as its column would if it widened to text.
func appendNumberText(to, literal []byte) []byte {
	if v, ok := parseInt(literal); ok {
		return strconv.AppendInt(to, v, 10)
	}
	if v, ok := parseFloat(literal); ok {
		return append(to, schema.FloatText(v)...)
	}
	return append(to, literal...)
}

// parseInt reads a JSON number without fraction and exponent, if it fits 64 bits.
func parseInt(literal []byte) (int64, bool) {
	digits := literal
	if len(digits) > 0 && digits[0] == '-' {
		digits = digits[1:]
	}
	if len(digits) == 0 || len(digits) > 18 {
		return parseLongInt(literal)
	}
	v := int64(0)
	for _, c := range digits {
		if c -= '0'; c > 9 {
			return 0, false
		}
		v = v*10 + int64(c)
	}
	if len(digits) != len(literal) {
		v = -v
	}
	return v, true
}

func parseLongInt(literal []byte) (int64, bool) {
	if len(literal) > 20 {
		return 0, false
	}
	v, err := strconv.ParseInt(view(literal), 10, 64)
	return v, err == nil
}

// powersOfTen are the powers that a double holds exactly.
var powersOfTen = [...]float64{
	1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
	1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
}

// parseFloat reads a JSON number with a fraction or an exponent as the nearest double;
// false beyond the largest, and for whole numbers: those that are left to it have more
// digits than a double keeps.
func parseFloat(literal []byte) (float64, bool) {
	if v, ok := parseShortFloat(literal); ok {
		return v, true
	}
	if bytes.IndexByte(literal, '.') < 0 && bytes.IndexByte(literal, 'e') < 0 && bytes.IndexByte(literal, 'E') < 0 {
		return 0, false
	}
	v, err := strconv.ParseFloat(view(literal), 64)
	return v, err == nil && !math.IsInf(v, 0)
}

// parseShortFloat reads up to 15 digits without exponent: digits and power of ten
// are both exact doubles then, so that one division rounds right.
func parseShortFloat(literal []byte) (float64, bool) {
	if len(literal) > 17 {
		return 0, false
	}
	i, negative := 0, len(literal) > 0 && literal[0] == '-'
	if negative {
		i++
	}
	digits, count, scale := int64(0), 0, 0
	for ; i < len(literal); i++ {
		c := literal[i]
		if c == '.' && scale == 0 {
			scale = len(literal) - i - 1
			continue
		}
		if c -= '0'; c > 9 {
			return 0, false
		}
		digits = digits*10 + int64(c)
		count++
	}
	if count > 15 {
		return 0, false
	}
	v := float64(digits) / powersOfTen[scale]
	if negative {
		v = -v
	}
	return v, true
}

// view is the text as a string without a copy, for calls that do not keep it.
func view(text []byte) string { return unsafe.String(unsafe.SliceData(text), len(text)) }
