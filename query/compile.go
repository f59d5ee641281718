package query

import (
	"math"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// CompileOptions are what a plan depends on beside document and schema.
type CompileOptions struct {
	// Now is the moment that "now" means.
	Now time.Time
	// DataFrom and DataTo are the times of the dataset's first and last event, and
	// both 0 where that is not known or there is none. They stand in for an end
	// of the range that the document leaves open where a number is needed: in the
	// echo, for time('auto') and for compare. The plan's own ends stay open.
	DataFrom, DataTo int64
	// Cohorts are the saved lists of actors by name; definitions of the same name win.
	Cohorts map[string]Cohort
	// Definitions and Lookups are what is saved with the dataset, by name.
	Definitions []SavedDefinition
	Lookups     []SavedLookup
}

// Dataset returns the name of the dataset that a document asks, before anything else
// of it is checked but that it is JSON.
func Dataset(document []byte) (string, error) {
	root, wrong := parseJSON(document)
	if wrong != nil {
		return "", wrong
	}
	d := &decoder{data: document}
	if !d.expect(root, "", jsonObject) {
		return "", d.err
	}
	name := root.member("dataset")
	if name == nil || name.kind == jsonNull || name.kind == jsonString && name.text == "" {
		return "", newError(CodeMissing, "dataset", "the document names no dataset")
	}
	if !d.expect(name, "dataset", jsonString) {
		return "", d.err
	}
	return name.text, nil
}

// Compile checks a document against the schema of its dataset. What is wrong with the
// document gives an *Error.
func Compile(document []byte, dataset schema.Schema, options CompileOptions) (*Plan, error) {
	doc, err := decodeDocument(document)
	if err != nil {
		return nil, err
	}
	return compileDecoded(document, doc, dataset, options)
}

// compileDecoded checks a document that has been read from a text.
func compileDecoded(document []byte, doc *Document, dataset schema.Schema, options CompileOptions) (*Plan, error) {
	c, err := compileWhole(document, doc, dataset, options)
	if err != nil {
		return nil, err
	}
	return c.plan, nil
}

// compileWhole is compileDecoded for who compiles more with what the document defines.
func compileWhole(document []byte, doc *Document, dataset schema.Schema, options CompileOptions) (*compiler, error) {
	if doc.Dataset == "" {
		return nil, newError(CodeMissing, "dataset", "the document names no dataset")
	}
	c := &compiler{schema: dataset, options: options, doc: doc, plan: &Plan{Dataset: doc.Dataset, Echo: doc}}
	if err := c.addSaved(document); err != nil {
		return nil, err
	}
	for _, step := range []func() error{c.zone, c.timeRange, c.compare, c.parameters, c.define, c.common, c.view, c.collectDerived} {
		if err := step(); err != nil {
			return nil, c.inSaved(err)
		}
	}
	c.dropSaved()
	return c, nil
}

// compiler fills a plan from a document step by step, and the document's defaults with
// it.
type compiler struct {
	schema  schema.Schema
	options CompileOptions
	// doc is the document; its empty fields are filled in as it becomes the echo.
	doc         *Document
	plan        *Plan
	values      map[string]expression.Parameter
	definitions definitionSet
	// saved are the saved definitions that stand in the document while it is compiled.
	saved map[string]*SavedDefinition
	// bound is told of the nodes of all expressions, or is nil.
	bound func(node *expression.Node, expr *expression.Expr)
}

var weekdays = []string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}

func (c *compiler) zone() error {
	setDefault(&c.doc.Timezone, "UTC")
	setDefault(&c.doc.WeekStart, "monday")
	start := time.Weekday((slices.Index(weekdays, c.doc.WeekStart) + 1) % 7)
	zone, err := calendar.LoadZone(c.doc.Timezone, start)
	if err != nil {
		return newError(expression.CodeValue, "timezone", "%q is no time zone", c.doc.Timezone).
			hint(`write an IANA name such as "Europe/Zurich" or "UTC"`)
	}
	c.plan.Zone = zone
	return nil
}

func setDefault(field *string, value string) {
	if *field == "" {
		*field = value
	}
}

// timeRange sets the ends of the range, and writes them out in the echo.
func (c *compiler) timeRange() error {
	c.plan.From, c.plan.To = math.MinInt64, math.MaxInt64
	from, err := c.end("from", c.doc.From, &c.plan.From)
	if err != nil {
		return err
	}
	to, err := c.end("to", c.doc.To, &c.plan.To)
	if err != nil {
		return err
	}
	if c.plan.From >= c.plan.To {
		return newError(expression.CodeValue, "to", "the range is empty: to (%s) is not after from (%s)", to, from)
	}
	c.doc.From, c.doc.To = from, to
	if start, end, ok := c.span(); ok {
		c.doc.From, c.doc.To = c.plan.Zone.Format(start), c.plan.Zone.Format(end)
	}
	return nil
}

func (c *compiler) end(name, text string, to *int64) (string, error) {
	if text == "" {
		return "", nil
	}
	us, err := c.plan.Zone.ParseMoment(text, c.options.Now)
	if err != nil {
		return "", newError(expression.CodeValue, name, "%q is no time", text).hint("%s", calendar.ErrMoment.Error())
	}
	*to = us
	return c.plan.Zone.Format(us), nil
}

// span returns the range with open ends closed by the data's, where they are known.
func (c *compiler) span() (from, to int64, ok bool) {
	from, to = c.plan.From, c.plan.To
	known := c.options.DataFrom != 0 || c.options.DataTo != 0
	if from == math.MinInt64 && known {
		from = c.options.DataFrom
	}
	if to == math.MaxInt64 && known {
		to = c.options.DataTo + 1
	}
	return from, to, from != math.MinInt64 && to != math.MaxInt64 && from < to
}

func (c *compiler) compare() error {
	if c.doc.Compare == nil {
		return nil
	}
	const where = "compare.offset"
	if c.doc.Compare.Offset == "" {
		return newError(CodeMissing, where, "compare names no offset").hint(`write {"offset": "7d"}`)
	}
	unit, err := calendar.ParseUnit(c.doc.Compare.Offset)
	if err != nil {
		exact, err := calendar.ParseDuration(c.doc.Compare.Offset)
		if err != nil || exact == 0 {
			return newError(expression.CodeValue, where, "%q is no offset", c.doc.Compare.Offset).hint("write one like '7d', '1w', '1mo' or '1y'")
		}
		unit = calendar.Unit{Count: exact, Of: "microsecond"}
	}
	from, to, ok := c.span()
	if !ok {
		return newError(CodeMissing, "compare", "a comparison needs both ends of the range").hint("give from and to")
	}
	shifted := &Compare{From: c.plan.Zone.AddUnit(from, -1, unit), To: c.plan.Zone.AddUnit(to, -1, unit)}
	if shifted.From >= shifted.To {
		// Two days of a month may fall on one day of a shorter one.
		return newError(expression.CodeValue, where, "the range shifted by %q is empty", c.doc.Compare.Offset)
	}
	shifted.Shift = from - shifted.From
	c.plan.Compare = shifted
	return nil
}

// common compiles what all views share.
func (c *compiler) common() error {
	setDefault(&c.doc.Missing, "error")
	if c.doc.Sample == 0 {
		c.doc.Sample = 1
	}
	c.plan.Sample = c.doc.Sample
	var err error
	c.plan.Where, err = c.condition("where", c.doc.Where)
	return err
}

// view compiles the view.
func (c *compiler) view() error {
	switch {
	case c.doc.Aggregate != nil:
		return c.aggregate(c.doc.Aggregate)
	case c.doc.Samples != nil:
		return c.samples(c.doc.Samples)
	case c.doc.Retention != nil:
		return c.retention(c.doc.Retention)
	case c.doc.Lifecycle != nil:
		return c.lifecycle(c.doc.Lifecycle)
	case c.doc.Stickiness != nil:
		return c.stickiness(c.doc.Stickiness)
	case c.doc.Paths != nil:
		return c.paths(c.doc.Paths)
	case c.doc.Difference != nil:
		return c.difference(c.doc.Difference)
	default:
		var err error
		c.plan.Funnel, err = c.funnel(c.doc.Funnel, "funnel")
		return err
	}
}

// condition compiles a filter over events; an empty text gives nil.
func (c *compiler) condition(where, text string) (*expression.Expr, error) {
	if text == "" {
		return nil, nil
	}
	node, err := expression.Parse(text)
	if err != nil {
		return nil, placed(err, where)
	}
	expr, err := c.eventBinder().BindCondition(node)
	return expr, placed(err, where)
}

// binder returns a binder with everything of the query but definitions.
func (c *compiler) binder(scope expression.Scope) *expression.Binder {
	return &expression.Binder{
		Scope: scope, Zone: c.plan.Zone, Now: c.options.Now, Parameters: c.values,
		MissingNull: c.doc.Missing == "null", Warn: c.warn, Bound: c.bound,
	}
}

// eventBinder binds expressions over events.
func (c *compiler) eventBinder() *expression.Binder {
	b := c.binder(definedScope{eventScope{c.schema}, &c.definitions})
	b.Definitions, b.Outer = c.definitions.texts, c.definitions.within
	b.Override = func(node *expression.Node) (*expression.Expr, error) {
		if expr, err := c.definedName(b, node); expr != nil || err != nil {
			return expr, err
		}
		return rejectMeasures(node)
	}
	b.Derived = lookups{c}
	return b
}

func (c *compiler) warn(message string) {
	if !slices.Contains(c.plan.Warnings, message) {
		c.plan.Warnings = append(c.plan.Warnings, message)
	}
}

// duration reads an exact duration; empty means the default, which is set in the
// document.
func (c *compiler) duration(where string, text *string, usual string) (int64, error) {
	setDefault(text, usual)
	if *text == "" {
		return 0, nil
	}
	us, err := calendar.ParseDuration(*text)
	if err != nil {
		return 0, newError(expression.CodeValue, where, "%q is no duration", *text).
			hint("write one like '30m', '1h30m' or '7d'; durations are exact, so months and years are none")
	}
	if us <= 0 {
		return 0, newError(expression.CodeValue, where, "a duration has to be more than 0").hint("write one like '30m', '1h30m' or '7d'")
	}
	return us, nil
}
