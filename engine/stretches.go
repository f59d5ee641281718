package engine

import "github.com/sluice-analytics/sluice/engine/aggregate"

// stretches are the codes that a key gives the rows of a block, by stretch of rows. They
// are asked for in the order of the rows.
type stretches struct {
	groups aggregate.Groups
	at     int
}

// stretches returns those of all rows of the cursor's block, and whether they lie so.
func (s *actorStream) stretches(key aggregate.Key) (stretches, bool, error) {
	c := s.cursor
	if !c.AllSelected() {
		selection := c.Selection()
		c.Select(nil)
		defer func() { c.Select(selection) }()
	}
	s.batch.Reset(c.BlockRows(), c)
	groups, ok, err := aggregate.Spans(key, &s.batch)
	return stretches{groups: groups}, ok, err
}

// code returns the code of the rows from to to-1, if they have the same.
func (s *stretches) code(from, to int) (uint32, bool) {
	if s.groups.Const {
		return s.groups.Codes[0], true
	}
	for int(s.groups.Ends[s.at]) <= from {
		s.at++
	}
	return s.groups.Codes[s.at], int(s.groups.Ends[s.at]) >= to
}
