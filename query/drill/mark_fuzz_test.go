package drill_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
)

// FuzzReadMark: a mark that is taken is the whole text and survives being written; an error says where.
func FuzzReadMark(f *testing.F) {
	for _, text := range []string{
		`{"keys":{"country":"CH","n":1.50},"measure":"n","time":{"from":"2026-01-01"}}`, `{"step":2,"state":"dropped"}`,
		`{"depth":1,"node":{"value":"a"},"from":{"other":true}}`, `{"stepp":1}`, `{"step":"x"}`, `{} {}`, ``, `null`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		mark, err := drill.ReadMark(text)
		if err != nil {
			var wrong *query.Error
			if mark != nil || !errors.As(err, &wrong) || !strings.HasPrefix(wrong.Where, "mark") || wrong.Message == "" {
				t.Fatalf("%q: %+v, %v", text, mark, err)
			}
			return
		}
		if strings.TrimSpace(string(text)) != "" && !json.Valid(text) {
			t.Fatalf("%q is taken and is no JSON", text)
		}
		written, err := json.Marshal(mark)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		again, err := drill.ReadMark(written)
		if err != nil {
			t.Fatalf("%q is written as %q: %v", text, written, err)
		}
		if rewritten, err := json.Marshal(again); err != nil || string(rewritten) != string(written) {
			t.Fatalf("%q is written as %q, then %q, %v", text, written, rewritten, err)
		}
	})
}
