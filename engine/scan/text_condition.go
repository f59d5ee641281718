package scan

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/kernel"
)

// textCondition decides a condition on one text column once per distinct string.
type textCondition struct{ verdicts *vector.Verdicts }

func (t *textCondition) selectRows(c *Cursor, f *Filter, bitmap []uint64) (verdict, error) {
	if t.verdicts.Ref.ID == c.actorID {
		return t.selectActors(c, bitmap)
	}
	col := c.column(t.verdicts.Ref.ID)
	if col.chunk == nil {
		return constantVerdict(t.verdicts.Null()), nil
	}
	if !col.chunk.Type().IsText() || col.chunk.Type() != col.typ {
		return t.selectLoaded(c, f, bitmap)
	}
	stats := col.chunk.Stats(c.index)
	if stats.Nulls == stats.Rows {
		return constantVerdict(t.verdicts.Null()), nil
	}
	if col.chunk.Inline() {
		return t.selectLoaded(c, f, bitmap)
	}
	text := c.text(col.id)
	codes := codeRange{low: uint32(stats.Min), high: uint32(stats.Max), nulls: stats.Nulls > 0, null: t.verdicts.Null()}
	codes.flips, codes.holds = t.verdicts.Between(text, codes.low, codes.high)
	if codes.uniform() {
		return constantVerdict(codes.holds), nil
	}
	b, err := c.open(col)
	if err != nil {
		return noRows, err
	}
	t.selectLanes(b, text, codes, f, bitmap)
	return someRows, nil
}

// constantVerdict answers the same for every row.
func constantVerdict(holds bool) verdict {
	if holds {
		return allRows
	}
	return noRows
}

// codeRange is the codes of a block, from low to high and maybe null, and the verdicts
// on them: holds is that on low, which changes at each of flips; null that on null.
type codeRange struct {
	low, high   uint32
	flips       []uint32
	holds       bool
	nulls, null bool
}

// uniform reports whether all codes share a verdict.
func (r *codeRange) uniform() bool {
	return len(r.flips) == 0 && (!r.nulls || r.null == r.holds)
}

// single returns the codes first to last such that the condition is true of them alone, or
// of all others; ok is false where there is no such range.
func (r *codeRange) single() (first, last uint32, others, ok bool) {
	switch len(r.flips) {
	case 0:
		first, last, others = r.low, r.high, !r.holds
	case 1:
		// Either side would do; null has to be on the right one.
		first, last, others = r.flips[0], r.high, r.holds
		if r.nulls && r.null != others {
			first, last, others = r.low, r.flips[0]-1, !r.holds
		}
	case 2:
		first, last, others = r.flips[0], r.flips[1]-1, r.holds
	default:
		return 0, 0, false, false
	}
	return first, last, others, !r.nulls || r.null == others
}

// selectLanes decides on the codes as they lie: by comparing lanes with the ends of a
// range, or by looking them up.
func (t *textCondition) selectLanes(b *block.Block, text vector.Text, codes codeRange, f *Filter, bitmap []uint64) {
	if lanes, base, ok := b.Codes8(f.bytes[:]); ok {
		var verdicts [256]uint8
		t.verdicts.Fill(verdicts[:], base)
		if base == 0 && codes.null {
			verdicts[0] = 1
		}
		kernel.SelectTable8(lanes, &verdicts, bitmap)
		return
	}
	if first, last, others, ok := codes.single(); ok && b.SelectInts(int64(first), int64(last), f.codes[:], bitmap) {
		if others {
			kernel.Not(bitmap, b.Len())
		}
		return
	}
	table := t.verdicts.Table(text, codes.low, codes.high)
	if ends, values, ok := b.Spans(); ok {
		kernel.SelectSpans(ends, values, table, bitmap)
		return
	}
	lanes := f.codes[:b.Len()]
	b.Codes(lanes)
	kernel.SelectTable(lanes, table, bitmap)
}

// selectLoaded decides on the loaded column, for blocks whose codes are not the
// dictionary's.
func (t *textCondition) selectLoaded(c *Cursor, f *Filter, bitmap []uint64) (verdict, error) {
	v, err := c.Load(t.verdicts.Ref)
	if err != nil {
		return noRows, err
	}
	low, high := slices.Min(v.Codes), slices.Max(v.Codes)
	table := t.verdicts.Table(v.Text, low, high)
	if v.Const {
		return constantVerdict(table[v.Codes[0]] == 1), nil
	}
	kernel.SelectTable(v.Codes, table, bitmap)
	return someRows, nil
}

// selectActors decides a condition on the actor once per run.
func (t *textCondition) selectActors(c *Cursor, bitmap []uint64) (verdict, error) {
	kernel.Clear(bitmap)
	err := c.BlockRuns(func(actor uint32, from, to int) {
		if t.verdicts.Holds(c.actors, actor) {
			kernel.SetRange(bitmap, from, to)
		}
	})
	return someRows, err
}
