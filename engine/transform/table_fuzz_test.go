package transform

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest/config"
)

// FuzzReadTable reads anything as the file of a map's table: it is a table in which each key is once, or an error that names the file.
func FuzzReadTable(f *testing.F) {
	for _, seed := range []struct{ name, text string }{
		{"a.csv", "k,v\na,1\nb,\n"}, {"a.csv", "k,v\na,1\na,2\n"}, {"a.tsv", "k\tv\n"}, {"a.json", `[{"k":1,"v":{"w":2.5}},{"k":null}]`},
		{"a.ndjson", `{"k":"a"}` + "\n{"}, {"a", "\x1f\x8b\x08"}, {"a.csv", ""},
	} {
		f.Add(seed.name, []byte(seed.text))
	}
	folder := f.TempDir()
	f.Fuzz(func(t *testing.T, name string, text []byte) {
		name = "t" + strings.Map(plainLetter, name) // the file's name may say what it is
		file := filepath.Join(folder, name)
		if err := os.WriteFile(file, text, 0o600); err != nil {
			return // the name is too long
		}
		defer os.Remove(file)
		table, err := ReadTable(folder, &config.Map{Column: "k", Table: name, Key: "k"})
		if err != nil {
			if !strings.Contains(err.Error(), file) || table != nil {
				t.Fatalf("%v, and a table: %t", err, table != nil)
			}
			return
		}
		for _, column := range table.Columns {
			for row := range table.Rows {
				_ = column.Value(row)
			}
		}
	})
}

func plainLetter(r rune) rune {
	if r == '.' || r >= 'a' && r <= 'z' {
		return r
	}
	return -1
}
