package engine

import (
	"reflect"
	"testing"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

// TestPlanPerKnowsEveryView fills in Per wherever a plan has one: a view that planPer does
// not know would be answered in the order of another column than it asks for.
func TestPlanPerKnowsEveryView(t *testing.T) {
	found := 0
	fields := reflect.TypeFor[query.Plan]()
	for i := range fields.NumField() {
		if fields.Field(i).Type == documentType {
			continue
		}
		for _, path := range pathsToPer(fields.Field(i).Type, 3) {
			plan := &query.Plan{}
			at := reflect.ValueOf(plan).Elem().Field(i)
			for _, step := range append(path, -1) {
				at.Set(reflect.New(at.Type().Elem()))
				if step < 0 {
					break
				}
				at = at.Elem().Field(step)
			}
			at.Elem().FieldByName("Per").SetString("account")
			if got := planPer(plan); got != "account" {
				t.Errorf("planPer does not know %s%v: it gives %q", fields.Field(i).Name, path, got)
			}
			found++
		}
	}
	if found < 4 {
		t.Errorf("only %d views have units", found)
	}
}

// pathsToPer lists the fields that lead from a pointer to a struct to others like it that
// have a field Per, the outermost of each way: what is within has the same units.
func pathsToPer(typ reflect.Type, depth int) [][]int {
	if typ.Kind() != reflect.Pointer || typ.Elem().Kind() != reflect.Struct || depth == 0 {
		return nil
	}
	if _, ok := typ.Elem().FieldByName("Per"); ok {
		return [][]int{{}}
	}
	var paths [][]int
	for i := range typ.Elem().NumField() {
		for _, rest := range pathsToPer(typ.Elem().Field(i).Type, depth-1) {
			paths = append(paths, append([]int{i}, rest...))
		}
	}
	return paths
}

// TestColumnsOfFindsEveryExpression puts an expression wherever a plan can have one.
func TestColumnsOfFindsEveryExpression(t *testing.T) {
	plan := &query.Plan{
		Funnel: &query.Funnel{Steps: []query.Step{{}, {Where: columnExpr("a", 1)}}, By: []query.FunnelKey{{Expr: columnExpr("b", 2)}}},
		Aggregate: &query.Aggregate{
			By: []query.Key{{Expr: columnExpr("c", 3)}}, Aggregates: []query.Aggregation{{Filter: columnExpr("d", 4)}},
			Over: &query.Over{Sessions: &query.Sessions{SplitOn: columnExpr("e", 5)}},
		},
		Where: columnExpr("f", 6),
	}
	found := map[uint32]bool{}
	eachExpression(reflect.ValueOf(*plan), func(e *expression.Expr) {
		e.Columns(func(ref expression.Ref) { found[ref.ID] = true })
	})
	for id := range uint32(6) {
		if !found[id+1] {
			t.Errorf("column %d was not found", id+1)
		}
	}
}

func columnExpr(name string, id uint32) *expression.Expr {
	return &expression.Expr{Op: expression.Column, Ref: expression.Ref{Name: name, ID: id}}
}
