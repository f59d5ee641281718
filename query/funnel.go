package query

import (
	"fmt"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
)

// FunnelWindowDefault is the window of a funnel unless the document says otherwise.
const FunnelWindowDefault = "14d"

// funnelCompiler compiles a funnel, which may be a view or stand within another.
type funnelCompiler struct {
	*compiler
	// path is the place of the funnel in the document.
	path string
	doc  *FunnelDocument
	f    *Funnel
}

// funnel compiles a funnel at a place of the document.
func (c *compiler) funnel(doc *FunnelDocument, path string) (*Funnel, error) {
	f := &funnelCompiler{compiler: c, path: path, doc: doc, f: &Funnel{Bins: doc.Bins}}
	for _, part := range []func() error{
		f.unit, f.words, f.times, f.steps, f.exclusions, f.combinations, f.breakdown, f.measures, f.trend, f.groups, f.conditionBits,
	} {
		if err := part(); err != nil {
			return nil, err
		}
	}
	return f.f, nil
}

// at is the place of a field of the funnel.
func (c *funnelCompiler) at(name string) string { return join(c.path, name) }

// stepAt is the place of a field of a step.
func (c *funnelCompiler) stepAt(i int, name string) string {
	return c.at(fmt.Sprintf("steps[%d].%s", i, name))
}

// unit compiles whose events make a chain.
func (c *funnelCompiler) unit() error {
	var err error
	if c.f.Per, err = c.per(c.at("per"), c.doc.Per); err != nil {
		return err
	}
	c.doc.Per = c.f.Per
	if len(c.doc.Hold) > HoldMax {
		return newError(expression.CodeLimit, c.at("hold"), "there are %d values to hold; at most %d are allowed", len(c.doc.Hold), HoldMax)
	}
	if c.f.Hold, err = c.keys(c.doc.Hold, "hold"); err != nil {
		return err
	}
	if c.doc.Session == nil {
		return nil
	}
	if c.doc.Session.Per != "" && c.doc.Session.Per != c.f.Per {
		return newError(expression.CodeValue, c.at("session.per"), "the sessions of a funnel are those of its own units, %s", expression.QuoteName(c.f.Per)).
			hint("leave per of the session out")
	}
	if len(c.doc.Session.Properties) > 0 {
		return newError(expression.CodeValue, c.at("session.properties"), "a funnel's sessions have no properties").
			hint("aggregate over sessions measures them")
	}
	c.doc.Session.Per = c.f.Per
	c.f.Session, _, err = c.sessions(c.doc.Session, c.at("session"))
	return err
}

// keys compiles named expressions over events.
func (c *funnelCompiler) keys(texts []string, field string) ([]FunnelKey, error) {
	var keys []FunnelKey
	for i, text := range texts {
		where := c.at(field)
		if len(texts) > 1 || field != "by" { // by may be a text alone
			where = fmt.Sprintf("%s[%d]", where, i)
		}
		node, name, err := expression.ParseNamed(text)
		if err != nil {
			return nil, placed(err, where)
		}
		expr, err := c.eventExpression(where, node)
		if err != nil {
			return nil, err
		}
		setDefault(&name, node.String())
		keys = append(keys, FunnelKey{Name: name, Expr: expr})
	}
	return keys, nil
}

// words sets what a word chooses.
func (c *funnelCompiler) words() error {
	d, f := c.doc, c.f
	setDefault(&d.Order, OrderOrdered)
	setDefault(&d.Count, CountActors)
	setDefault(&d.WindowEdge, "inclusive")
	setDefault(&d.Ties, "any")
	setDefault(&d.Repeat, "any")
	setDefault(&d.Prefer, "earliest_end")
	setDefault(&d.Entry, "any")
	f.Order, f.Count = d.Order, d.Count
	f.AllowRepeats = d.StrictAllows == "repeats"
	f.WindowExclusive, f.StrictTies = d.WindowEdge == "exclusive", d.Ties == "strict"
	f.RepeatEnds, f.EarliestStart, f.FirstEntry = d.Repeat == "end", d.Prefer == "earliest_start", d.Entry == "first"
	f.Complete, f.Reuse = isTrue(d.Complete), isTrue(d.Reuse)
	if d.StrictAllows != "" && d.Order != OrderStrict {
		return newError(expression.CodeValue, c.at("strict_allows"), "strict_allows says what may lie between the steps of a strict funnel, and this one is %s", d.Order).
			hint(`set "order": "strict", or give a step "directly" and "strict_allows"`)
	}
	return nil
}

// isTrue reports whether a field is given and true.
func isTrue(field *bool) bool { return field != nil && *field }

// times compiles the window and what bends the order of time.
func (c *funnelCompiler) times() error {
	var err error
	if c.f.Window, err = c.duration(c.at("window"), &c.doc.Window, FunnelWindowDefault); err != nil {
		return err
	}
	if c.f.Tolerance, err = c.duration(c.at("tolerance"), &c.doc.Tolerance, ""); err != nil {
		return err
	}
	if c.f.Resolution, err = c.duration(c.at("resolution"), &c.doc.Resolution, ""); err != nil {
		return err
	}
	setDefault(&c.doc.WindowDays, "exact")
	if c.doc.WindowDays != "calendar" {
		return nil
	}
	if c.f.Window%calendar.Day != 0 {
		return newError(expression.CodeValue, c.at("window"), "a window of calendar days is a whole number of days, and this is %q", c.doc.Window).
			hint("'1d' is the rest of the first event's day, '2d' also the next day")
	}
	if c.f.WindowExclusive {
		return newError(expression.CodeValue, c.at("window_edge"), "a window of calendar days ends with a day and has no edge to choose")
	}
	c.f.WindowDays = int(c.f.Window / calendar.Day)
	return nil
}

// steps compiles the steps one by one.
func (c *funnelCompiler) steps() error {
	if len(c.doc.Steps) == 0 {
		return newError(CodeMissing, c.at("steps"), "a funnel needs at least one step").hint(`write [{"where": "event = 'view'"}, ...]`)
	}
	if len(c.doc.Steps) > StepsMax {
		return newError(expression.CodeLimit, c.at("steps"), "there are %d steps; at most %d are allowed", len(c.doc.Steps), StepsMax).
			hint("one step may match several events: event in ('a', 'b')")
	}
	for i := range c.doc.Steps {
		step, err := c.step(i, &c.doc.Steps[i])
		if err != nil {
			return err
		}
		c.f.Steps = append(c.f.Steps, step)
	}
	return nil
}

func (c *funnelCompiler) step(i int, doc *StepDocument) (Step, error) {
	step := Step{
		Optional: isTrue(doc.Optional), Directly: isTrue(doc.Directly), AllowRepeats: doc.StrictAllows == "repeats",
		Anchored: isTrue(doc.Anchored), Required: isTrue(doc.Required), FirstEver: isTrue(doc.FirstEver),
	}
	if doc.Where == "" {
		return step, newError(CodeMissing, c.stepAt(i, "where"), "a step needs a condition").hint("every event is \"true\"")
	}
	var err error
	if step.Where, err = c.condition(c.stepAt(i, "where"), doc.Where); err != nil {
		return step, err
	}
	setDefault(&doc.Name, doc.Where)
	step.Name = doc.Name
	if step.Within, err = c.duration(c.stepAt(i, "within"), &doc.Within, ""); err != nil {
		return step, err
	}
	if step.After, err = c.duration(c.stepAt(i, "after"), &doc.After, ""); err != nil {
		return step, err
	}
	return step, c.checkStep(i, step, doc)
}

// checkStep refuses what makes no sense of one step.
func (c *funnelCompiler) checkStep(i int, step Step, doc *StepDocument) error {
	first := i == 0 && c.f.Order != OrderAny
	switch {
	case first && step.Within != 0:
		return newError(expression.CodeValue, c.stepAt(i, "within"), "the first step has no step before it").hint("window bounds the whole funnel")
	case first && step.After != 0:
		return newError(expression.CodeValue, c.stepAt(i, "after"), "the first step has no step before it")
	case first && step.Directly:
		return newError(expression.CodeValue, c.stepAt(i, "directly"), "the first step has no step before it")
	case step.Within != 0 && step.After > step.Within:
		return newError(expression.CodeValue, c.stepAt(i, "after"), "no time is at least %s and at most %s", doc.After, doc.Within)
	case step.After > c.f.Window:
		return newError(expression.CodeValue, c.stepAt(i, "after"), "the step comes at least %s after the one before, and the window is %s", doc.After, c.doc.Window).
			hint("make the window longer")
	case doc.StrictAllows != "" && !step.Directly:
		return newError(expression.CodeValue, c.stepAt(i, "strict_allows"), "strict_allows of a step goes with directly").hint(`add "directly": true`)
	case (step.Anchored || step.Required) && c.f.Order != OrderAny:
		field := "anchored"
		if !step.Anchored {
			field = "required"
		}
		return newError(expression.CodeValue, c.stepAt(i, field), "in a funnel whose order is %s every step has its place", c.f.Order).
			hint(`%s is for "order": "any"`, field)
	}
	return nil
}

// exclusions compiles what may not lie between steps.
func (c *funnelCompiler) exclusions() error {
	steps := len(c.f.Steps)
	if steps+len(c.doc.Exclude) > StepsMax {
		return newError(expression.CodeLimit, c.at("exclude"), "there are %d steps and %d exclusions; at most %d of both are allowed", steps, len(c.doc.Exclude), StepsMax)
	}
	for i := range c.doc.Exclude {
		doc := &c.doc.Exclude[i]
		at := func(name string) string { return c.at(fmt.Sprintf("exclude[%d].%s", i, name)) }
		if doc.Where == "" {
			return newError(CodeMissing, at("where"), "an exclusion needs a condition")
		}
		condition, err := c.condition(at("where"), doc.Where)
		if err != nil {
			return err
		}
		setDefault(&doc.Effect, EffectCut)
		if doc.After == 0 {
			doc.After = 1
		}
		if doc.Before == 0 {
			doc.Before = steps
		}
		switch {
		case doc.Before > steps:
			return newError(expression.CodeValue, at("before"), "there is no step %d: the funnel has %d", doc.Before, steps).
				hint("before names a step by its number, counted from 1; left out it is the last")
		case doc.After >= doc.Before:
			return newError(expression.CodeValue, at("after"), "nothing lies after step %d and before step %d", doc.After, doc.Before).
				hint("after is a step before the one that before names; steps count from 1")
		}
		c.f.Exclude = append(c.f.Exclude, Exclusion{Where: condition, After: doc.After, Before: doc.Before, Effect: doc.Effect})
	}
	return nil
}

// breakdown compiles by, attribution and limit.
func (c *funnelCompiler) breakdown() error {
	if len(c.doc.By) == 0 {
		switch {
		case c.doc.Attribution != nil:
			return newError(expression.CodeValue, c.at("attribution"), "attribution without by").hint("add by, or remove attribution")
		case c.doc.Limit != nil:
			return newError(expression.CodeValue, c.at("limit"), "limit without by").hint("add by, or remove limit")
		}
		return nil
	}
	if len(c.doc.By) > KeysMax {
		return newError(expression.CodeLimit, c.at("by"), "there are %d keys; at most %d are allowed", len(c.doc.By), KeysMax)
	}
	var err error
	if c.f.By, err = c.keys(c.doc.By, "by"); err != nil {
		return err
	}
	if c.doc.Attribution == nil {
		c.doc.Attribution = &AttributionDocument{Mode: "first"}
	}
	c.f.Attribution = Attribution{Mode: c.doc.Attribution.Mode, Step: c.doc.Attribution.Step}
	if c.f.Attribution.Step > 0 {
		c.f.Attribution.Mode = "step"
	}
	if c.f.Attribution.Step > len(c.f.Steps) {
		return newError(expression.CodeValue, c.at("attribution.step"), "there is no step %d: the funnel has %d", c.f.Attribution.Step, len(c.f.Steps))
	}
	c.f.Limit = fillInt(&c.doc.Limit, LimitDefault)
	return nil
}

// measures compiles the measures over the events of steps.
func (c *funnelCompiler) measures() error {
	if len(c.doc.Measures) > MeasuresMax {
		return newError(expression.CodeLimit, c.at("measures"), "there are %d measures; at most %d are allowed", len(c.doc.Measures), MeasuresMax)
	}
	m := &measurer{c: c.compiler, rows: c.eventBinder, entity: "step"}
	for i, text := range c.doc.Measures {
		measure, err := m.compile(text, fmt.Sprintf("%s[%d]", c.at("measures"), i))
		if err != nil {
			return err
		}
		c.f.Measures = append(c.f.Measures, measure.Measure)
	}
	c.f.Aggregates = m.aggregates
	return nil
}

// trend compiles the trend by entry time.
func (c *funnelCompiler) trend() error {
	if c.doc.Trend == "" {
		if c.doc.TrendMode != "" {
			return newError(expression.CodeValue, c.at("trend_mode"), "trend_mode without trend").hint(`add "trend": "1d"`)
		}
		return nil
	}
	unit, err := calendar.ParseUnit(c.doc.Trend)
	if err != nil {
		return newError(expression.CodeValue, c.at("trend"), "%q is no unit of time", c.doc.Trend).hint("write one like '1h', '1d', '1w' or '1mo'")
	}
	if from, to, ok := c.span(); ok && calendar.CountBuckets(from, to, unit) > TrendMax {
		return newError(expression.CodeLimit, c.at("trend"), "the range has more than %d buckets of %s", TrendMax, c.doc.Trend).
			hint("narrow the range or take larger buckets")
	}
	setDefault(&c.doc.TrendMode, "separate")
	c.f.Trend, c.f.TrendSplit = &unit, c.doc.TrendMode == "split"
	return nil
}

// groups compiles the comparison of groups.
func (c *funnelCompiler) groups() error {
	doc := c.doc.CompareGroups
	if doc == nil {
		return nil
	}
	if len(c.f.By) != 1 {
		return newError(expression.CodeValue, c.at("compare_groups"), "groups to compare are those of a breakdown by one expression").
			hint(`add "by": "variant"`)
	}
	if c.f.Attribution.Mode == "each" {
		return newError(expression.CodeValue, c.at("attribution"), "groups to compare share no unit, and with each a unit counts under all of its values").
			hint("choose another attribution")
	}
	control, err := scalarOf(doc.Control, c.f.By[0].Expr.Type)
	if err != nil {
		return newError(expression.CodeType, c.at("compare_groups.control"), "the control group is %s, and the breakdown is %s", doc.Control, c.f.By[0].Expr.Type)
	}
	c.f.Groups = &GroupComparison{Control: control}
	c.f.Groups.Exposed, err = c.condition(c.at("compare_groups.exposed"), doc.Exposed)
	return err
}
