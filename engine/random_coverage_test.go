package engine_test

import (
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/query"
)

// TestEveryOptionOfFunnelsIsDrawn: over some hundreds of documents that compile, each field
// of a funnel, a step and an exclusion has a value that is not its default.
func TestEveryOptionOfFunnelsIsDrawn(t *testing.T) {
	seed, _ := randomCases(t)
	t.Logf("seed %d", seed)
	drawn := map[string]int{}
	compiled := 0
	for i := range uint64(20) {
		r := rand.New(rand.NewPCG(seed+i, 0xc0))
		c := &randomCase{events: newEvents(r, newShape(r, true)), layout: layout{shards: 1, threads: 1}, now: time.UnixMicro(0)}
		if err := c.open(); err != nil {
			t.Fatal(err)
		}
		columns, err := schemaOf(c.engine)
		if err != nil {
			t.Fatal(err)
		}
		for range 60 {
			doc := newDocument(r, viewFunnel, columns, c.events, c.now)
			if _, err := compileDocument(doc, columns, c.events, c.now); err == nil {
				compiled++
				countFields(drawn, reflect.ValueOf(*doc.Funnel))
			}
		}
		if err := c.close(); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d of 1200 documents compile: %v", compiled, drawn)
	for _, typ := range []reflect.Type{
		reflect.TypeFor[query.FunnelDocument](), reflect.TypeFor[query.StepDocument](),
		reflect.TypeFor[query.ExclusionDocument](), reflect.TypeFor[query.GroupsDocument](), reflect.TypeFor[query.SessionsDocument](),
	} {
		for i := range typ.NumField() {
			if name := fieldName(typ, i); drawn[name] == 0 && !isNeverDrawn[name] {
				t.Errorf("%s is never drawn", name)
			}
		}
	}
	if compiled < 600 {
		t.Errorf("only %d of 1200 documents compile", compiled)
	}
}

// isNeverDrawn are the options that no funnel may have.
var isNeverDrawn = map[string]bool{"SessionsDocument.Properties": true}

func fieldName(typ reflect.Type, i int) string { return typ.Name() + "." + typ.Field(i).Name }

// countFields counts the fields of a document that are set, those of its parts too.
func countFields(drawn map[string]int, doc reflect.Value) {
	switch doc.Kind() {
	case reflect.Pointer:
		if !doc.IsNil() {
			countFields(drawn, doc.Elem())
		}
	case reflect.Slice:
		for i := range doc.Len() {
			countFields(drawn, doc.Index(i))
		}
	case reflect.Struct:
		for i := range doc.NumField() {
			if !doc.Field(i).IsZero() {
				drawn[fieldName(doc.Type(), i)]++
			}
			countFields(drawn, doc.Field(i))
		}
	}
}
