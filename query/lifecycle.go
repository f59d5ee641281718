package query

import (
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// LifecycleDocument is the view lifecycle.
type LifecycleDocument struct {
	Per     string `json:"per,omitempty"`
	Event   string `json:"event,omitempty"`
	Period  string `json:"period,omitempty"`
	Created string `json:"created,omitempty"`
}

// Lifecycle counts, by period, the actors that are new, that stay, that come back and that
// are gone.
type Lifecycle struct {
	Per string
	// Event is what makes an actor active.
	Event *expression.Expr
	// Period is the calendar's.
	Period calendar.Unit
	// Created is a time of each event; the earliest of an actor's is when it was new. Nil for
	// that of its first Event.
	Created *expression.Expr
}

// lifecycle compiles the view lifecycle.
func (c *compiler) lifecycle(doc *LifecycleDocument) error {
	l := &Lifecycle{}
	c.plan.Lifecycle = l
	var err error
	if l.Per, err = c.per("lifecycle.per", doc.Per); err != nil {
		return err
	}
	doc.Per = l.Per
	if l.Event, l.Period, err = c.activePeriods("lifecycle", &doc.Event, &doc.Period); err != nil || doc.Created == "" {
		return err
	}
	l.Created, err = c.created(doc.Created)
	return err
}

// created compiles the time at which an actor was new.
func (c *compiler) created(text string) (*expression.Expr, error) {
	const where = "lifecycle.created"
	node, err := expression.Parse(text)
	if err != nil {
		return nil, placed(err, where)
	}
	binder := c.eventBinder()
	created, err := binder.Bind(node)
	if err == nil && created.Type == schema.Unknown {
		created, err = binder.Coerce(created, schema.Timestamp, "created")
	}
	if err != nil {
		return nil, placed(err, where)
	}
	if created.Type != schema.Timestamp {
		return nil, newError(expression.CodeType, where, "created has to be a timestamp, and this is a %s", created.Type).
			hint("name a property that is the time at which the actor came to be; without created it is that of the actor's first event")
	}
	return created, nil
}

// activePeriods compiles what the views of active periods share: the condition on events that
// make an actor active, and the periods, of which there are not too many.
func (c *compiler) activePeriods(view string, event, period *string) (*expression.Expr, calendar.Unit, error) {
	setDefault(event, "true")
	setDefault(period, "day")
	unit := calendar.Unit{Count: 1, Of: *period}
	condition, err := c.condition(view+".event", *event)
	if err != nil {
		return nil, unit, err
	}
	if from, to, known := c.span(); known {
		if n := calendar.CountBuckets(from, to, unit); n > ActivePeriodsMax {
			return nil, unit, newError(expression.CodeLimit, view+".period", "the range has %d periods; at most %d are allowed", n, ActivePeriodsMax).
				hint("take a longer period or a shorter range")
		}
	}
	return condition, unit, nil
}
