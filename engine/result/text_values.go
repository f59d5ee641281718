package result

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// columnForm is how the values of one column are shown: alike, so that they can be
// compared by eye.
type columnForm struct {
	zone       *time.Location
	decimals   int
	timeLayout string
}

func newColumnForm(values []schema.Value, zone *time.Location) columnForm {
	return columnForm{zone: zone, decimals: sharedDecimals(values), timeLayout: sharedLayout(values, zone)}
}

func (f columnForm) text(value schema.Value) string {
	if value.Null {
		return "(null)"
	}
	switch value.Type {
	case schema.Int64:
		return NumberText(value.Int)
	case schema.Float64:
		return floatText(value.Float, f.decimals)
	case schema.Timestamp:
		return time.UnixMicro(value.Int).In(f.zone).Format(f.timeLayout)
	case schema.String:
		if value.Text == "" {
			return "(empty)"
		}
	}
	return escape(value.AsText())
}

// significantDigits are shown of the largest double of a column.
const significantDigits = 4

// sharedDecimals is the number of decimals for all doubles of a column: enough for
// the digits of the largest, at least two where any has a fraction, none where none has.
func sharedDecimals(values []schema.Value) int {
	largest, fraction := 0.0, 0
	for _, value := range values {
		if value.Type == schema.Float64 && !value.Null {
			largest = max(largest, math.Abs(value.Float))
			fraction = max(fraction, decimalsOf(value.Float))
		}
	}
	if largest == 0 || fraction == 0 {
		return 0
	}
	wanted := significantDigits - 1 - int(math.Floor(math.Log10(largest)))
	return min(max(wanted, 2), fraction, 9)
}

// decimalsOf is the number of decimals in the shortest form of a number.
func decimalsOf(number float64) int {
	text := strconv.FormatFloat(number, 'f', -1, 64)
	if point := strings.IndexByte(text, '.'); point >= 0 {
		return len(text) - point - 1
	}
	return 0
}

// floatText shows a double with that many decimals; what would lose its meaning so
// (too large, or rounded to zero) is shown with an exponent or its own digits.
func floatText(number float64, decimals int) string {
	absolute := math.Abs(number)
	text := strconv.FormatFloat(number, 'f', decimals, 64)
	switch {
	case absolute >= 1e15:
		return strconv.FormatFloat(number, 'g', 6, 64)
	case number != 0 && strings.Trim(text, "-0.") == "":
		return strconv.FormatFloat(number, 'g', 2, 64)
	}
	whole, rest, found := strings.Cut(text, ".")
	text = separate(whole)
	if found {
		text += "." + rest
	}
	return text
}

// NumberText shows a whole number with separators: 1,234,567.
func NumberText(number int64) string { return separate(strconv.FormatInt(number, 10)) }

// separate puts a comma before every third digit from the right.
func separate(digits string) string {
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return sign + digits
}

// sharedLayout shows as much of the times of a column as differs from midnight,
// from the full minute, from the full second.
func sharedLayout(values []schema.Value, zone *time.Location) string {
	layout := "2006-01-02"
	for _, value := range values {
		if value.Null || value.Type != schema.Timestamp {
			continue
		}
		at := time.UnixMicro(value.Int).In(zone)
		switch {
		case at.Nanosecond()%1_000_000 != 0:
			return "2006-01-02 15:04:05.000000"
		case at.Nanosecond() != 0:
			layout = max(layout, "2006-01-02 15:04:05.000")
		case at.Second() != 0:
			layout = max(layout, "2006-01-02 15:04:05")
		case at.Minute() != 0 || at.Hour() != 0:
			layout = max(layout, "2006-01-02 15:04")
		}
	}
	return layout
}

// percent shows a share with one decimal.
func percent(share float64) string {
	if !isFinite(share) {
		return ""
	}
	return strconv.FormatFloat(share*100, 'f', 1, 64) + " %"
}
