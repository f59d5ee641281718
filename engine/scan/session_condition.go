package scan

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/kernel"
)

// sessionCondition decides a condition on one computed property of sessions alone: once per
// session and shard.
type sessionCondition struct{ derivedTable }

// newSessionCondition returns nil where the condition reads anything else.
func newSessionCondition(e *expression.Expr) *sessionCondition {
	s := &sessionCondition{newDerivedTable(e)}
	for _, ref := range s.refs {
		if !ref.OfSession() || ref.ID != s.refs[0].ID {
			return nil
		}
	}
	return s
}

func (s *sessionCondition) selectRows(c *Cursor, _ *Filter, bitmap []uint64) (verdict, error) {
	if c.mixed {
		return someRows, s.selectLoaded(c, bitmap)
	}
	if err := s.decide(c); err != nil {
		return noRows, err
	}
	ref := s.refs[0]
	_, values, err := c.values(ref)
	if err != nil {
		return noRows, err
	}
	sessions, err := c.places(c.column(ref.ID), values, ref)
	if err != nil {
		return noRows, err
	}
	kernel.SelectTable(sessions, s.table, bitmap)
	return someRows, nil
}
