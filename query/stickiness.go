package query

import (
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
)

// StickinessDocument is the view stickiness.
type StickinessDocument struct {
	Per    string `json:"per,omitempty"`
	Event  string `json:"event,omitempty"`
	Period string `json:"period,omitempty"`
}

// Stickiness counts the actors by the number of periods in which they were active.
type Stickiness struct {
	Per string
	// Event is what makes an actor active.
	Event *expression.Expr
	// Period is the calendar's.
	Period calendar.Unit
}

// stickiness compiles the view stickiness.
func (c *compiler) stickiness(doc *StickinessDocument) error {
	s := &Stickiness{}
	c.plan.Stickiness = s
	var err error
	if s.Per, err = c.per("stickiness.per", doc.Per); err != nil {
		return err
	}
	doc.Per = s.Per
	s.Event, s.Period, err = c.activePeriods("stickiness", &doc.Event, &doc.Period)
	return err
}
