package engine_test

import (
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/query"
)

// views are all that random documents ask.
var views = []string{
	viewAggregate, viewSessions, viewActors, viewFlows, viewSamples, viewFunnel, viewRetention, viewPaths, viewLifecycle, viewStickiness, viewDifference,
}

// documentTypes are the parts of documents all of whose fields are options.
var documentTypes = []reflect.Type{
	reflect.TypeFor[query.Document](), reflect.TypeFor[query.CompareDocument](), reflect.TypeFor[query.Definition](), reflect.TypeFor[query.DefinitionObject](),
	reflect.TypeFor[query.AggregateDocument](), reflect.TypeFor[query.OverDocument](), reflect.TypeFor[query.SessionsDocument](),
	reflect.TypeFor[query.ActorRowsDocument](), reflect.TypeFor[query.FlowsDocument](), reflect.TypeFor[query.SamplesDocument](),
	reflect.TypeFor[query.FunnelDocument](), reflect.TypeFor[query.StepDocument](), reflect.TypeFor[query.ExclusionDocument](),
	reflect.TypeFor[query.AttributionDocument](), reflect.TypeFor[query.GroupsDocument](), reflect.TypeFor[query.RetentionDocument](),
	reflect.TypeFor[query.LifecycleDocument](), reflect.TypeFor[query.StickinessDocument](), reflect.TypeFor[query.PathsDocument](),
	reflect.TypeFor[query.DifferenceDocument](),
}

// isDrawnElsewhere are options that no document is written with: a cursor is what the page
// before gives, with which pagesDiffer asks for the next.
var isDrawnElsewhere = map[string]bool{"SamplesDocument.Cursor": true}

// TestEveryOptionIsDrawn: over some hundreds of documents that compile, each field of each
// part of a document has a value that is not its zero.
func TestEveryOptionIsDrawn(t *testing.T) {
	seed, _ := randomCases(t)
	t.Logf("seed %d", seed)
	drawn := map[string]int{}
	compiled, written := 0, 0
	for i := range uint64(12) {
		r := rand.New(rand.NewPCG(seed+i, 0xc0))
		c := &randomCase{events: newEvents(r, newShape(r, true)), layout: layout{shards: 1, threads: 1, accounts: i%2 == 0}, now: time.UnixMicro(0)}
		if err := c.open(); err != nil {
			t.Fatal(err)
		}
		columns, err := schemaOf(c.engine)
		if err != nil {
			t.Fatal(err)
		}
		for _, view := range views {
			for range documentsOf[view] {
				doc := newDocument(r, view, columns, c.events, c.now)
				written++
				if _, err := compileDocument(doc, columns, c.events, c.now); err == nil {
					compiled++
					countFields(drawn, reflect.ValueOf(*doc))
				}
			}
		}
		if err := c.close(); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d of %d documents compile: %v", compiled, written, drawn)
	for _, typ := range documentTypes {
		for i := range typ.NumField() {
			if name := fieldName(typ, i); drawn[name] == 0 && !isDrawnElsewhere[name] {
				t.Errorf("%s is never drawn", name)
			}
		}
	}
	if compiled < written/2 {
		t.Errorf("only %d of %d documents compile", compiled, written)
	}
}

// documentsOf is how many documents of a view are drawn per seed: as many as its rarest
// option needs.
var documentsOf = map[string]int{
	viewAggregate: 20, viewSessions: 20, viewActors: 20, viewFlows: 20, viewSamples: 10, viewFunnel: 60, viewRetention: 20, viewPaths: 20,
	viewLifecycle: 10, viewStickiness: 10, viewDifference: 20,
}

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
