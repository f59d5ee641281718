package query

import (
	"fmt"

	"github.com/sluice-analytics/sluice/query/expression"
)

// FunnelWindowDefault is the window of a funnel unless the document says otherwise.
const FunnelWindowDefault = "14d"

// funnel compiles the view funnel.
func (c *compiler) funnel(doc *FunnelDocument) error {
	f := &Funnel{Bins: doc.Bins}
	c.plan.Funnel = f
	var err error
	if f.Per, err = c.per("funnel.per", doc.Per); err != nil {
		return err
	}
	doc.Per = f.Per
	setDefault(&doc.Order, "ordered")
	setDefault(&doc.Count, "actors")
	f.Strict = doc.Order == "strict"
	if f.Window, err = c.duration("funnel.window", &doc.Window, FunnelWindowDefault); err != nil {
		return err
	}
	if err := c.steps(f, doc); err != nil {
		return err
	}
	return c.breakdown(f, doc)
}

func (c *compiler) steps(f *Funnel, doc *FunnelDocument) error {
	if len(doc.Steps) == 0 {
		return newError(CodeMissing, "funnel.steps", "a funnel needs at least one step").hint(`write [{"where": "event = 'view'"}, ...]`)
	}
	if len(doc.Steps) > StepsMax {
		return newError(expression.CodeLimit, "funnel.steps", "there are %d steps; at most %d are allowed", len(doc.Steps), StepsMax)
	}
	for i := range doc.Steps {
		step := &doc.Steps[i]
		if step.Where == "" {
			return newError(CodeMissing, stepPath(i, "where"), "a step needs a condition").hint("every event is \"true\"")
		}
		condition, err := c.condition(stepPath(i, "where"), step.Where)
		if err != nil {
			return err
		}
		setDefault(&step.Name, step.Where)
		within, err := c.duration(stepPath(i, "within"), &step.Within, "")
		if err != nil {
			return err
		}
		if i == 0 && within != 0 {
			return newError(expression.CodeValue, stepPath(i, "within"), "the first step has no step before it").hint("window bounds the whole funnel")
		}
		f.Steps = append(f.Steps, Step{Name: step.Name, Where: condition, Within: within})
	}
	return nil
}

// stepPath is the place of a field of a funnel's step.
func stepPath(i int, name string) string { return fmt.Sprintf("funnel.steps[%d].%s", i, name) }

func (c *compiler) breakdown(f *Funnel, doc *FunnelDocument) error {
	if doc.By == "" {
		if doc.Attribution != nil {
			return newError(expression.CodeValue, "funnel.attribution", "attribution without by").hint("add by, or remove attribution")
		}
		if doc.Limit != nil {
			return newError(expression.CodeValue, "funnel.limit", "limit without by").hint("add by, or remove limit")
		}
		return nil
	}
	node, name, err := expression.ParseNamed(doc.By)
	if err != nil {
		return placed(err, "funnel.by")
	}
	if f.By, err = c.eventExpression("funnel.by", node); err != nil {
		return err
	}
	f.ByName = name
	setDefault(&f.ByName, node.String())
	if doc.Attribution == nil {
		doc.Attribution = &AttributionDocument{Mode: "first"}
	}
	f.Attribution = Attribution{Mode: doc.Attribution.Mode, Step: doc.Attribution.Step}
	if f.Attribution.Step > 0 {
		f.Attribution.Mode = "step"
	}
	if f.Attribution.Mode == "" {
		return newError(CodeMissing, "funnel.attribution.step", "attribution names no step").hint(`write "first" or {"step": 2}`)
	}
	if f.Attribution.Step > len(f.Steps) {
		return newError(expression.CodeValue, "funnel.attribution.step", "there is no step %d: the funnel has %d", f.Attribution.Step, len(f.Steps))
	}
	f.Limit = fillInt(&doc.Limit, LimitDefault)
	return nil
}
