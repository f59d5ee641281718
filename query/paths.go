package query

import "github.com/sluice-analytics/sluice/query/expression"

// What a paths view has unless the document says otherwise.
const (
	// PathNodeDefault is the expression that names an event.
	PathNodeDefault = "event"
	// PathDepthDefault is how far a path is followed, forward or, to an end, back.
	PathDepthDefault = 5
	// PathLimitDefault is the most nodes of a depth and the most whole paths.
	PathLimitDefault = 50
)

// paths compiles the view paths.
func (c *compiler) paths(doc *PathsDocument) error {
	p := &Paths{}
	c.plan.Paths = p
	var err error
	if p.Per, err = c.per("paths.per", doc.Per); err != nil {
		return err
	}
	doc.Per = p.Per
	setDefault(&doc.Node, PathNodeDefault)
	setDefault(&doc.Count, "actors")
	p.Transitions = doc.Count == "transitions"
	node, err := expression.Parse(doc.Node)
	if err != nil {
		return placed(err, "paths.node")
	}
	if p.Node, err = c.eventExpression("paths.node", node); err != nil {
		return err
	}
	if err := c.pathSessions(p, doc); err != nil {
		return err
	}
	if err := c.pathConditions(p, doc); err != nil {
		return err
	}
	if doc.CollapseRepeats == nil {
		collapse := true
		doc.CollapseRepeats = &collapse
	}
	p.Collapse = *doc.CollapseRepeats
	p.Limit = fillInt(&doc.Limit, PathLimitDefault)
	return p.depths(doc)
}

// pathSessions compiles what a session is: what a gap ends, or what session says.
func (c *compiler) pathSessions(p *Paths, doc *PathsDocument) (err error) {
	if doc.Session == nil {
		p.Gap, err = c.duration("paths.gap", &doc.Gap, SessionGapDefault)
		return err
	}
	if doc.Gap != "" {
		return newError(expression.CodeValue, "paths.gap", "gap beside session").hint("write the gap into session, or remove session")
	}
	if len(doc.Session.Properties) > 0 {
		return newError(expression.CodeValue, "paths.session.properties", "the sessions of paths have no properties").hint("remove properties")
	}
	setDefault(&doc.Session.Per, doc.Per)
	if p.Session, _, err = c.sessions(doc.Session, "paths.session"); err != nil {
		return err
	}
	if p.Session.Per != p.Per {
		return newError(expression.CodeValue, "paths.session.per", "the sessions are per %s, and the paths per %s", p.Session.Per, p.Per).hint("remove per from session")
	}
	p.Gap = p.Session.Gap
	return nil
}

func (c *compiler) pathConditions(p *Paths, doc *PathsDocument) error {
	var err error
	if p.Start, err = c.condition("paths.start", doc.Start); err != nil {
		return err
	}
	if p.End, err = c.condition("paths.end", doc.End); err != nil {
		return err
	}
	if p.Exclude, err = c.condition("paths.exclude", doc.Exclude); err != nil {
		return err
	}
	setDefault(&doc.EndAt, "first")
	p.EndLast = doc.EndAt == "last"
	if p.EndLast && p.End == nil {
		return newError(expression.CodeValue, "paths.end_at", "end_at without end").hint("add end, or remove end_at")
	}
	return nil
}

// depths sets how far paths reach to both sides of depth 0.
func (p *Paths) depths(doc *PathsDocument) error {
	before, after := 0, PathDepthDefault
	if p.Start == nil && p.End != nil {
		before, after = PathDepthDefault, 0
	}
	p.Before, p.After = fillInt(&doc.Before, before), fillInt(&doc.After, after)
	switch {
	case p.Start != nil:
		return nil
	case p.End == nil && p.Before > 0:
		return newError(expression.CodeValue, "paths.before", "nothing comes before the first node").
			hint("give a start to see what leads to it, or an end")
	case p.End != nil && p.After > 0:
		return newError(expression.CodeValue, "paths.after", "a path ends with its end").
			hint("give the condition as start, with before and after, to see both sides of it")
	}
	return nil
}
