package query

import (
	"fmt"
	"slices"
	"sort"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// What a difference has unless the document says otherwise.
const (
	// DifferenceLimitDefault is how many properties are answered.
	DifferenceLimitDefault = 20
	// DifferenceValuesDefault is how many values of each property are.
	DifferenceValuesDefault = 10
	// DifferenceBinsDefault is how many bins a distribution has.
	DifferenceBinsDefault = 20
)

// DifferenceDocument is the view difference.
type DifferenceDocument struct {
	Over       *OverDocument `json:"over,omitempty"`
	Selection  string        `json:"selection"`
	Baseline   string        `json:"baseline,omitempty"`
	Properties []string      `json:"properties,omitempty"`
	Exclude    []string      `json:"exclude,omitempty"`
	Limit      *int          `json:"limit,omitempty"`
	Values     *int          `json:"values,omitempty"`
	Bins       int           `json:"bins,omitempty"`
}

// Difference tells a selection of rows apart from the rest.
type Difference struct {
	// Over says what a row is: events where nil.
	Over *Over
	// Selection holds of the selected rows. Baseline holds of those that they are
	// compared with, but for the selected ones; nil for all.
	Selection, Baseline *expression.Expr
	// Either is "selection or baseline" where rows are events and there is a baseline, so
	// that the other events need not be looked at; else nil.
	Either *expression.Expr
	// Properties are what is looked at.
	Properties []DifferenceProperty
	// Events names an event, where rows are made of events and these have names; else nil.
	Events *expression.Expr
	// Skipped are the properties left out, by name.
	Skipped []SkippedProperty
	// Limit is the most properties to answer, 0 for all; Values the most values of each, Bins the
	// most bins of a distribution.
	Limit, Values, Bins int
}

// DifferenceProperty is a property that a difference looks at.
type DifferenceProperty struct {
	Name string
	Expr *expression.Expr
	// OfEvents says that rows are made of events and Expr is over these: a row has every
	// value that one of its events has.
	OfEvents bool
}

// SkippedProperty is a property that a difference does not look at, and why.
type SkippedProperty struct {
	Name string `json:"name"`
	Why  string `json:"why"`
}

// Why a property is left out unless the document names it.
const (
	skippedTime      = "the time is left out unless properties names it"
	skippedActor     = "actors are left out unless properties names them"
	skippedNull      = "no event has a value"
	skippedSelection = "the selection is written with it"
	skippedBaseline  = "the baseline is written with it"
	skippedFlow      = "the funnel itself says it, and it is left out unless properties names it"
	skippedOfEvents  = "numbers and times of events are compared through properties of the %s, such as max(%s)"
)

// difference compiles the view difference.
func (c *compiler) difference(doc *DifferenceDocument) error {
	k := &differenceCompiler{compiler: c, asked: doc, view: &Difference{}}
	c.plan.Difference = k.view
	for _, step := range []func() error{k.over, k.conditions, k.readExclude, k.properties, k.checkExclude, k.events} {
		if err := step(); err != nil {
			return err
		}
	}
	sort.SliceStable(k.view.Skipped, func(i, j int) bool { return k.view.Skipped[i].Name < k.view.Skipped[j].Name })
	k.view.Limit = fillInt(&doc.Limit, DifferenceLimitDefault)
	k.view.Values = fillInt(&doc.Values, DifferenceValuesDefault)
	if doc.Bins == 0 {
		doc.Bins = DifferenceBinsDefault
	}
	k.view.Bins = doc.Bins
	return nil
}

// differenceCompiler compiles one difference.
type differenceCompiler struct {
	*compiler
	asked *DifferenceDocument
	view  *Difference
	// rows makes binders over the rows.
	rows func() *expression.Binder
	// rowColumns are the columns of rows that are made of events.
	rowColumns []column
	// excluded are the names to leave out, named those that the document gives properties.
	excluded, named []string
}

// over compiles what a row is.
func (k *differenceCompiler) over() error {
	over, scope, err := k.entities(&k.asked.Over, "difference.over")
	k.view.Over, k.rows = over, k.eventBinder
	if over == nil || err != nil {
		return err
	}
	for _, name := range scope.Names() {
		_, typ, _ := scope.Resolve(name)
		k.rowColumns = append(k.rowColumns, column{name: name, typ: typ})
	}
	k.rows = k.entityBinder(scope)
	return nil
}

// conditions compiles what divides the rows.
func (k *differenceCompiler) conditions() error {
	if k.asked.Selection == "" {
		return newError(CodeMissing, "difference.selection", "the difference has no selection").
			hint("write what to explain, such as %q", "latency_ms > 800")
	}
	setDefault(&k.asked.Baseline, "true")
	selection, selected, err := k.rowCondition("difference.selection", k.asked.Selection)
	if err != nil {
		return err
	}
	baseline, compared, err := k.rowCondition("difference.baseline", k.asked.Baseline)
	if err != nil {
		return err
	}
	k.view.Selection = selected
	if compared.Op == expression.Constant && compared.Value.Bool() {
		return nil
	}
	k.view.Baseline = compared
	if k.view.Over != nil {
		return nil
	}
	either := &expression.Node{Kind: expression.NodeOperator, Text: "or", Args: []*expression.Node{selection, baseline}}
	k.view.Either, err = k.rows().BindCondition(either)
	return placed(err, "difference.baseline")
}

func (k *differenceCompiler) rowCondition(where, text string) (*expression.Node, *expression.Expr, error) {
	node, err := expression.Parse(text)
	if err != nil {
		return nil, nil, placed(err, where)
	}
	expr, err := k.rows().BindCondition(node)
	return node, expr, placed(err, where)
}

// readExclude reads the names that are to be left out.
func (k *differenceCompiler) readExclude() error {
	for _, name := range k.asked.Exclude {
		if column, ok := k.schema.Resolve(name); ok {
			name = column.Name
		}
		k.excluded = append(k.excluded, name)
	}
	return nil
}

// checkExclude checks that what is left out is there: a property of events, a column of the
// rows, or what the document calls a property.
func (k *differenceCompiler) checkExclude() error {
	known := append(k.eventBinder().Scope.Names(), k.named...)
	for _, column := range k.rowColumns {
		known = append(known, column.name)
	}
	for i, name := range k.excluded {
		if slices.Contains(known, name) {
			continue
		}
		err := newError(expression.CodeUnknownName, fmt.Sprintf("difference.exclude[%d]", i), "no property is called %s", expression.QuoteName(name))
		if nearest := schema.Nearest(name, known); nearest != "" {
			err = err.hint("did you mean %s?", expression.QuoteName(nearest))
		}
		return err
	}
	return nil
}

// properties compiles what is looked at: what the document names, or all that may
// explain something.
func (k *differenceCompiler) properties() error {
	if len(k.asked.Properties) > 0 {
		return k.namedProperties()
	}
	if k.view.Over == nil {
		k.allOfEvents(false)
		return nil
	}
	k.allOfRows()
	k.allOfEvents(true)
	return nil
}
