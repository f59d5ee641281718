package scan

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/kernel"
)

// Steps decides for every row of a block which of up to 64 conditions hold, as a
// mask with bit s for condition s. Conditions on one and the same text column are
// decided together, by one table of masks per code. It belongs to one goroutine.
type Steps struct {
	texts []*textSteps
	other []otherStep
	masks [block.Rows]uint64
	codes [block.Rows]uint32
	bytes [block.Rows]uint8
}

// textSteps are the conditions on one text column.
type textSteps struct {
	verdicts []*vector.Verdicts
	bits     []uint64
	table    []uint64
}

type otherStep struct {
	filter *Filter
	bit    uint64
}

// NewSteps returns the masks' maker for these conditions.
func NewSteps(conditions []*expression.Expr) *Steps {
	s := &Steps{}
	columns := map[uint32]*textSteps{}
	for i, condition := range conditions {
		bit := uint64(1) << uint(i)
		verdicts, ok := vector.NewVerdicts(condition)
		if !ok {
			s.other = append(s.other, otherStep{NewFilter(math.MinInt64, math.MaxInt64, condition), bit})
			continue
		}
		column := columns[verdicts.Ref.ID]
		if column == nil {
			column = &textSteps{}
			columns[verdicts.Ref.ID] = column
			s.texts = append(s.texts, column)
		}
		column.verdicts = append(column.verdicts, verdicts)
		column.bits = append(column.bits, bit)
	}
	return s
}

// Masks returns the masks of all rows of the cursor's block, and whether any is not
// zero. The cursor's selection is as it was.
func (s *Steps) Masks(c *Cursor) (masks []uint64, any bool, err error) {
	masks = s.masks[:c.BlockRows()]
	clear(masks)
	selection := c.selection
	defer func() { c.Select(selection) }()
	for _, column := range s.texts {
		some, err := s.addText(c, column, masks)
		if err != nil {
			return nil, false, err
		}
		any = any || some
	}
	for _, step := range s.other {
		c.Select(nil)
		some, err := step.filter.Apply(c)
		if err != nil {
			return nil, false, err
		}
		if some {
			any = true
			for _, row := range c.Selection() {
				masks[row] |= step.bit
			}
		}
	}
	return masks, any, nil
}

// addText adds the bits of the conditions on one text column.
func (s *Steps) addText(c *Cursor, column *textSteps, masks []uint64) (bool, error) {
	ref := column.verdicts[0].Ref
	col := c.column(ref.ID)
	if ref.ID != c.actorID && col.chunk != nil && col.chunk.Type().IsText() && col.chunk.Type() == col.typ {
		stats := col.chunk.Stats(c.index)
		b, err := c.open(col)
		if err != nil {
			return false, err
		}
		if !b.Inline() {
			low, high := uint32(stats.Min), uint32(stats.Max)
			if !column.learn(c.text(ref.ID), low, high, stats.Nulls > 0) {
				return false, nil
			}
			s.addLanes(b, column.table, masks)
			return true, nil
		}
	}
	c.Select(nil)
	v, err := c.Load(ref)
	if err != nil {
		return false, err
	}
	any := false
	for _, code := range v.Codes {
		any = column.learn(v.Text, code, code, false) || any
	}
	if v.Const {
		for row := range masks {
			masks[row] |= column.table[v.Codes[0]]
		}
		return any, nil
	}
	kernel.OrMasks(v.Codes, column.table, masks)
	return any, nil
}

// learn fills in the masks of the codes from low to high, and of null where there
// are nulls, and reports whether any is not zero.
func (t *textSteps) learn(text vector.Text, low, high uint32, nulls bool) bool {
	if len(t.table) < text.Bound() {
		t.table = make([]uint64, text.Bound())
	}
	clear(t.table[low : high+1])
	t.table[0] = 0
	found := uint64(0)
	for i, verdicts := range t.verdicts {
		verdict := verdicts.Table(text, low, high)
		bit := t.bits[i]
		for code := low; code <= high; code++ {
			t.table[code] |= -uint64(verdict[code]) & bit
			found |= t.table[code]
		}
		if low > 0 {
			t.table[0] |= -uint64(verdict[0]) & bit
		}
	}
	if nulls {
		found |= t.table[0]
	}
	return found != 0
}

// addLanes looks the codes up in place where they lie as bytes or runs.
func (s *Steps) addLanes(b *block.Block, table []uint64, masks []uint64) {
	if ends, values, ok := b.Spans(); ok {
		from := 0
		for i, end := range ends {
			if mask := table[values[i]]; mask != 0 {
				for row := from; row < int(end); row++ {
					masks[row] |= mask
				}
			}
			from = int(end)
		}
		return
	}
	if lanes, base, ok := b.Codes8(s.bytes[:]); ok {
		var local [256]uint64
		copy(local[:], table[min(int(base), len(table)):])
		kernel.OrMasks8(lanes, &local, masks)
		return
	}
	codes := s.codes[:b.Len()]
	b.Codes(codes)
	kernel.OrMasks(codes, table, masks)
}
