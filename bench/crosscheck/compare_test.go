package crosscheck

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"

	"github.com/sluice-analytics/sluice/engine/result"
)

// row is a row of an answer: nil, string, bool, float64 (for every number) and
// microseconds (for every time).
type row []any

// microseconds is a time since 1970 UTC.
type microseconds int64

// plain reduces a value of DuckDB's driver to one of a row.
func plain(t *testing.T, value any) any {
	t.Helper()
	switch v := value.(type) {
	case nil, string, bool, float64:
		return v
	case int64:
		return float64(v)
	case int32:
		return float64(v)
	case *big.Int:
		f, _ := new(big.Float).SetInt(v).Float64()
		return f
	case time.Time:
		return microseconds(v.UnixMicro())
	}
	t.Fatalf("a value of type %T: cast it in SQL", value)
	return nil
}

// tableRows reduces a table of Sluice to rows.
func tableRows(t *testing.T, record arrow.RecordBatch) []row {
	t.Helper()
	rows := make([]row, record.NumRows())
	for i := range rows {
		rows[i] = make(row, record.NumCols())
		for c := range rows[i] {
			rows[i][c] = cell(t, record.Column(c), i)
		}
	}
	return rows
}

func cell(t *testing.T, column arrow.Array, i int) any {
	t.Helper()
	if column.IsNull(i) {
		return nil
	}
	switch values := column.(type) {
	case *array.String:
		return values.Value(i)
	case *array.Int64:
		return float64(values.Value(i))
	case *array.Float64:
		return values.Value(i)
	case *array.Boolean:
		return values.Value(i)
	case *array.Timestamp:
		return microseconds(values.Value(i))
	}
	t.Fatalf("a column of type %s", column.DataType())
	return nil
}

func stepCounts(steps []result.Step) row {
	counts := make(row, len(steps))
	for i, step := range steps {
		counts[i] = float64(step.Count)
	}
	return counts
}

// compare requires two answers to have the same rows in any order.
func compare(t *testing.T, got, want []row, within float64) {
	t.Helper()
	sortRows(got)
	sortRows(want)
	if len(got) != len(want) {
		t.Errorf("Sluice has %d rows, DuckDB %d", len(got), len(want))
	}
	const shown = 5
	differences := 0
	for i := range min(len(got), len(want)) {
		if sameRow(got[i], want[i], within) {
			continue
		}
		if differences++; differences <= shown {
			t.Errorf("row %d: Sluice has %v, DuckDB %v", i, got[i], want[i])
		}
	}
	if differences > shown {
		t.Errorf("and %d more rows differ", differences-shown)
	}
}

// sortRows orders rows by what is no number first: numbers may differ a little.
func sortRows(rows []row) {
	key := func(r row) string {
		var keys, numbers strings.Builder
		for _, value := range r {
			if f, ok := value.(float64); ok {
				fmt.Fprintf(&numbers, "%030.3f|", f)
				continue
			}
			fmt.Fprintf(&keys, "%T %v|", value, value)
		}
		return keys.String() + numbers.String()
	}
	slices.SortFunc(rows, func(a, b row) int { return strings.Compare(key(a), key(b)) })
}

func sameRow(a, b row, within float64) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		x, isNumber := a[i].(float64)
		y, alsoNumber := b[i].(float64)
		if isNumber && alsoNumber {
			// Sums of doubles depend on their order in the last digits.
			if math.Abs(x-y) > max(within, 1e-9)*max(math.Abs(x), math.Abs(y)) {
				return false
			}
		} else if a[i] != b[i] {
			return false
		}
	}
	return true
}
