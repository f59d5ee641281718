package scan

import (
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/kernel"
)

// Steps decides for every row of a block which of up to 64 conditions hold. The answers
// stand in planes of one byte per row: bit s%8 of plane s/8 is that of condition s.
// Conditions of one plane on one and the same text column are decided together, by one
// table of masks per code. It belongs to one goroutine.
type Steps struct {
	planes  []plane
	scratch [block.Rows]uint8
	codes   [block.Rows]uint32
	bytes   [block.Rows]uint8
	out     [][]uint8
}

// plane is eight conditions at most.
type plane struct {
	texts []*textSteps
	other []otherStep
	masks [block.Rows]uint8
}

type otherStep struct {
	filter *Filter
	bit    uint8
}

// planeSteps is how many conditions a plane has.
const planeSteps = 8

// NewSteps returns the masks' maker for these conditions.
func NewSteps(conditions []*expression.Expr) *Steps {
	s := &Steps{planes: make([]plane, max(1, (len(conditions)+planeSteps-1)/planeSteps))}
	for i, condition := range conditions {
		s.planes[i/planeSteps].add(condition, 1<<(i%planeSteps))
	}
	s.out = make([][]uint8, len(s.planes))
	return s
}

func (p *plane) add(condition *expression.Expr, bit uint8) {
	verdicts, ok := vector.NewVerdicts(condition)
	if !ok || isDerived(verdicts.Ref) {
		p.other = append(p.other, otherStep{NewFilter(math.MinInt64, math.MaxInt64, condition), bit})
		return
	}
	for _, text := range p.texts {
		if text.verdicts[0].Ref.ID == verdicts.Ref.ID {
			text.add(verdicts, bit)
			return
		}
	}
	text := &textSteps{}
	text.add(verdicts, bit)
	p.texts = append(p.texts, text)
}

// Masks returns the planes of all rows of the cursor's block, and whether any condition
// may hold for any. They hold until the next call. The cursor's selection is as it was.
func (s *Steps) Masks(c *Cursor) (planes [][]uint8, any bool, err error) {
	selection, kept := c.selection, c.kept
	defer func() { c.selectKept(selection, kept) }()
	for i := range s.planes {
		some, err := s.fill(c, &s.planes[i])
		if err != nil {
			return nil, false, err
		}
		any = any || some
		s.out[i] = s.planes[i].masks[:c.BlockRows()]
	}
	return s.out, any, nil
}

// fill decides the conditions of a plane.
func (s *Steps) fill(c *Cursor, p *plane) (any bool, err error) {
	masks := p.masks[:c.BlockRows()]
	for _, text := range p.texts {
		out := masks
		if any {
			out = s.scratch[:len(masks)]
		}
		some, err := s.textMasks(c, text, out)
		switch {
		case err != nil:
			return false, err
		case some && any:
			kernel.Or8(masks, out)
		}
		any = any || some
	}
	if !any {
		clear(masks)
	}
	for _, step := range p.other {
		c.Select(nil)
		some, err := step.filter.Apply(c)
		if err != nil {
			return false, err
		}
		if some {
			any = true
			for _, row := range c.Selection() {
				masks[row] |= step.bit
			}
		}
	}
	return any, nil
}

// textMasks writes the masks of the conditions on one text column, and reports whether
// any may be other than zero; nothing is written if not.
func (s *Steps) textMasks(c *Cursor, text *textSteps, masks []uint8) (bool, error) {
	ref := text.verdicts[0].Ref
	col := c.column(ref.ID)
	if ref.ID != c.actorID && col.chunk != nil && col.chunk.Type().IsText() && col.chunk.Type() == col.typ {
		if !col.chunk.Inline() {
			return s.blockMasks(c, col, text, masks)
		}
	}
	c.Select(nil)
	v, err := c.Load(ref)
	if err != nil {
		return false, err
	}
	low, high := slices.Min(v.Codes), slices.Max(v.Codes)
	any := text.learn(v.Text, max(low, 1), max(high, 1), low == 0)
	switch {
	case !any:
	case v.Const:
		fill(masks, text.table[v.Codes[0]])
	default:
		for i, code := range v.Codes {
			masks[i] = text.table[code]
		}
	}
	return any, nil
}

// blockMasks is textMasks for a block of the dictionary's codes, which is not looked into
// where its bounds say enough.
func (s *Steps) blockMasks(c *Cursor, col *column, text *textSteps, masks []uint8) (bool, error) {
	stats := col.chunk.Stats(c.index)
	low, high := max(uint32(stats.Min), 1), max(uint32(stats.Max), 1)
	if !text.learn(c.text(col.id), low, high, stats.Nulls > 0) {
		return false, nil
	}
	b, err := c.open(col)
	if err != nil {
		return false, err
	}
	s.laneMasks(b, text.table, masks)
	return true, nil
}

// laneMasks looks the codes up in place where they lie as bytes or runs.
func (s *Steps) laneMasks(b *block.Block, table []uint8, masks []uint8) {
	if ends, values, ok := b.Spans(); ok {
		from := 0
		for i, end := range ends {
			fill(masks[from:end], table[values[i]])
			from = int(end)
		}
		return
	}
	if lanes, base, ok := b.Codes8(s.bytes[:]); ok {
		var local [256]uint8
		copy(local[:], table[min(int(base), len(table)):])
		kernel.Masks8(lanes, &local, masks)
		return
	}
	codes := s.codes[:b.Len()]
	b.Codes(codes)
	for i, code := range codes {
		masks[i] = table[code]
	}
}

// fill writes one value everywhere.
func fill[T any](out []T, value T) {
	for i := range out {
		out[i] = value
	}
}
