package query

import (
	"fmt"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// FlowsDocument is the entity flows: the chains of a funnel.
type FlowsDocument struct {
	Funnel     *FunnelDocument `json:"funnel"`
	Properties Definitions     `json:"properties,omitempty"`
}

// Flows makes a row of the chosen chain of every unit of a funnel, or of every pass.
type Flows struct {
	Funnel *Funnel
	// Properties are over the unit's events from the chain's first to its last. A row's
	// columns are those that FlowColumns names, a time for every step, the values held,
	// Properties, and the actor.
	Properties []Measure
	// Aggregates are what Properties are made of.
	Aggregates []Aggregation
}

// The columns of a flow, before the times of its steps.
const (
	FlowStep uint32 = iota
	FlowConverted
	FlowStart
	FlowDuration
	FlowStepTimes
)

// flowColumns are those columns as expressions know them.
var flowColumns = []column{
	FlowStep: {name: "step", typ: schema.Int64}, FlowConverted: {name: "converted", typ: schema.Bool},
	FlowStart: {name: flowStart, typ: schema.Timestamp}, FlowDuration: {name: "duration", typ: schema.Float64, duration: true},
}

// flowStart is the column of the time of a flow's first event.
const flowStart = "start"

// flows reads the entity flows.
func (d *decoder) flows(value *jsonNode, path string) *FlowsDocument {
	doc := &FlowsDocument{}
	d.object(value, path, map[string]field{
		"funnel":     func(value *jsonNode, path string) { doc.Funnel = d.funnel(value, path) },
		"properties": d.properties(&doc.Properties),
	})
	if d.err == nil && doc.Funnel == nil {
		d.fail(newError(CodeMissing, join(path, "funnel"), "flows are the chains of a funnel, and there is none").hint(`add "funnel": {"steps": [...]}`), value.span)
	}
	return doc
}

// flows compiles the entity flows and the scope of its rows.
func (c *compiler) flows(doc *FlowsDocument, where string) (*Flows, expression.Scope, error) {
	if err := onlyChains(doc.Funnel, where+".funnel", "flows are rows of their own, one for each chain"); err != nil {
		return nil, nil, err
	}
	funnel, err := c.funnel(doc.Funnel, where+".funnel")
	if err != nil {
		return nil, nil, err
	}
	f := &Flows{Funnel: funnel}
	scope := listScope{columns: append([]column(nil), flowColumns...), describe: "column of a flow"}
	for i := range funnel.Steps {
		scope.columns = append(scope.columns, column{name: fmt.Sprintf("step_time_%d", i+1), typ: schema.Timestamp})
	}
	for i, key := range funnel.Hold {
		if _, _, taken := scope.Resolve(key.Name); taken || key.Name == funnel.Per {
			return nil, nil, newError(expression.CodeValue, fmt.Sprintf("%s.funnel.hold[%d]", where, i), "a flow has a column %q of its own", key.Name).
				hint("give the value another name: %s", expression.QuoteName(key.Name)+" as held")
		}
		scope.columns = append(scope.columns, column{name: key.Name, typ: key.Expr.Type})
	}
	e := &entityProperties{c: c, entity: "flow", per: funnel.Per, scope: scope}
	if err := e.compile(doc.Properties, where+".properties"); err != nil {
		return nil, nil, err
	}
	f.Properties, f.Aggregates = e.properties, e.aggregates
	return f, e.scope, nil
}

// onlyChains refuses what is about the answer of a funnel and not about its chains; why says
// what makes it useless at this place.
func onlyChains(doc *FunnelDocument, where, why string) error {
	for _, field := range []struct {
		name  string
		given bool
	}{
		{"by", len(doc.By) > 0}, {"attribution", doc.Attribution != nil}, {"limit", doc.Limit != nil}, {"bins", doc.Bins > 0},
		{"measures", len(doc.Measures) > 0}, {"trend", doc.Trend != ""}, {"compare_groups", doc.CompareGroups != nil},
	} {
		if field.given {
			return newError(expression.CodeValue, join(where, field.name), "%s", why).hint("remove %s", field.name)
		}
	}
	return nil
}
