package engine

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// TestInputsOfEventsAreHidden: no answer has the column that finds the events of an input, in whichever order it reads them.
func TestInputsOfEventsAreHidden(t *testing.T) {
	e, _ := deletionEngine(t)
	transaction, err := e.store.Begin("web")
	if err != nil {
		t.Fatal(err)
	}
	defer transaction.Rollback()
	pages := batch.Column{Name: "page", Type: schema.String, Codes: []uint32{1, 1}}
	pages.Strings.Append([]byte("/numbered"))
	events := &batch.Batch{Rows: 2, Time: []int64{1_772_000_000_000_000, 1_772_000_000_000_001}, Columns: []batch.Column{pages}, SizeBytes: 64}
	number := transaction.NumberInput()
	if err := transaction.AppendOf(context.Background(), number, events); err != nil {
		t.Fatal(err)
	}
	transaction.AddInput(storage.Input{Source: "s3", Key: "k", Version: "1", Rows: 2, Number: number})
	if err := transaction.Commit(context.Background()); err != nil {
		t.Fatal(err)
	}
	for _, document := range []string{
		`{"dataset":"web","where":"page = '/numbered'","samples":{"limit":5}}`,
		`{"dataset":"web","where":"page = '/numbered'","retention":{"per":"page","start":"true"}}`,
		`{"dataset":"web","aggregate":{"by":["page"],"measures":["count()"]}}`,
	} {
		answer, err := e.Query(context.Background(), []byte(document))
		if err != nil {
			t.Logf("%s: %v", document, err)
			t.Fail()
			continue
		}
		var text bytes.Buffer
		if err := result.WriteCSV(&text, answer); err != nil {
			t.Fatal(err)
		}
		answer.Release()
		if strings.Contains(text.String(), "input") || strings.Contains(text.String(), "\x00") {
			t.Errorf("%s shows the hidden column:\n%s", document, text.String())
		}
	}
	for _, column := range []string{"input", `"` + "\\u0000input" + `"`} {
		if _, err := e.PlanDeletion(context.Background(), DeleteRequest{Dataset: "web", Where: column + " = 1"}); err == nil {
			t.Errorf("a filter may read %s", column)
		}
	}
}
