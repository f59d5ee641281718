package format

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// readTable returns "line:column=value,..." of every row.
func readTable(t *testing.T, text, name string) (string, error) {
	t.Helper()
	var rows []string
	err := ReadTable(strings.NewReader(text), name, func(events *batch.Batch, lines []int64) error {
		if len(lines) != events.Rows {
			t.Fatalf("%d lines of %d rows", len(lines), events.Rows)
		}
		for r, line := range lines {
			var fields []string
			for i := range events.Columns {
				column := &events.Columns[i]
				value := "null"
				switch {
				case column.Type.IsText() && column.Codes[r] > 0:
					value = string(column.Strings.At(int(column.Codes[r]) - 1))
				case column.Null.Get(r) || column.Type.IsText():
				case column.Ints != nil:
					value = fmt.Sprint(column.Ints[r])
				case column.Floats != nil:
					value = fmt.Sprint(column.Floats[r])
				}
				fields = append(fields, column.Name+"="+value)
			}
			rows = append(rows, fmt.Sprintf("%d:%s", line, strings.Join(fields, ",")))
		}
		return nil
	})
	return strings.Join(rows, " "), err
}

func TestReadTable(t *testing.T) {
	for name, test := range map[string]struct{ text, want, err string }{
		"csv":               {"id,plan\na,pro\n\n7,\n", "2:id=a,plan=pro 4:id=7,plan=null", ""},
		"no time is needed": {"time,plan\nx,pro\n", "2:time=x,plan=pro", ""},
		"quotes with lines": {"id,plan\n\"a\nb\",1\nc,2\n", "2:id=a\nb,plan=1 4:id=c,plan=2", ""},
		"tsv":               {"id\tplan\na\t1.5\n", "2:id=a,plan=1.5", ""},
		"ndjson":            {`{"id":"a","x":{"y":1}}` + "\n\n" + `{"id":"b"}`, "1:id=a,x.y=1 3:id=b,x.y=null", ""},
		"array":             {"[{\"id\":1},\n{\"id\":2}]", "1:id=1 2:id=2", ""},
		"empty":             {"", "", ""},
		"only a header":     {"id,plan\n", "", ""},
		"bad line":          {"id,plan\na,1\nb,2,3\n", "2:id=a,plan=1", "line 3: 3 fields where the header has 2"},
		"bad object":        {"{\"id\":1}\n{\"id\":\n", "1:id=1", "line 2: "},
		"one column":        {"id\na\n", "", "not a known format"},
		"access log":        {`1.2.3.4 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 23` + "\n", "", "not a known format here"},
	} {
		got, err := readTable(t, test.text, "")
		if test.err == "" && err != nil || test.err != "" && (err == nil || !strings.Contains(err.Error(), test.err)) {
			t.Errorf("%s: got error %v, want %q", name, err, test.err)
		}
		if err == nil && got != test.want {
			t.Errorf("%s: got %q, want %q", name, got, test.want)
		}
	}
	if got, err := readTable(t, "id\na\n", "table.csv"); err != nil || got != "2:id=a" {
		t.Errorf("one column in a file that is called CSV: %q, %v", got, err)
	}
}

// TestReadLargeTable reads more rows than one piece holds; every row knows its line.
func TestReadLargeTable(t *testing.T) {
	var text strings.Builder
	text.WriteString("id,line\n")
	const rows = 3 * pieceRowsMax
	for i := range rows {
		fmt.Fprintf(&text, "k%d,%d\n", i, i+2)
	}
	seen, pieces := 0, 0
	err := ReadTable(strings.NewReader(text.String()), "", func(events *batch.Batch, lines []int64) error {
		pieces++
		for r, line := range lines {
			if seen++; events.Columns[1].Ints[r] != line {
				return fmt.Errorf("row %d says it is on line %d, told is %d", r, events.Columns[1].Ints[r], line)
			}
		}
		return nil
	})
	if err != nil || seen != rows || pieces < 3 {
		t.Fatalf("%d rows in %d pieces: %v", seen, pieces, err)
	}
	stop := errors.New("stop")
	if err := ReadTable(strings.NewReader(text.String()), "", func(*batch.Batch, []int64) error { return stop }); !errors.Is(err, stop) {
		t.Fatalf("the error of take is lost: %v", err)
	}
}
