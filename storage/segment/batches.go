package segment

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// part is the events of one batch that fall into the time range.
type part struct {
	batch *batch.Batch
	// picked lists their rows; nil means all.
	picked []uint32
	// first is the ordinal of the first, rows their number.
	first, rows int
}

// row returns the row in the batch of the part's event i.
func (p *part) row(i int) int {
	if p.picked == nil {
		return i
	}
	return int(p.picked[i])
}

// FromBatches orders the events whose time is at least from and less than to (to
// being math.MaxInt64 means no limit) and gives ids to their actors. Events without
// an actor are spread over the shards. It uses all cores.
func FromBatches(layout Layout, batches []*batch.Batch, from, to int64) (*Rows, error) {
	if err := layout.check(); err != nil {
		return nil, err
	}
	parts, total := pickParts(batches, from, to)
	if total > math.MaxUint32 {
		return nil, fmt.Errorf("order %d events: a segment holds at most %d", total, uint32(math.MaxUint32))
	}
	rows := &Rows{shards: layout.Shards, rows: total}
	if total == 0 {
		return rows, nil
	}
	order, err := orderParts(layout, parts, rows)
	if err != nil {
		return nil, err
	}
	rows.columns, err = batchColumns(layout, parts, order)
	return rows, err
}

func (l Layout) check() error {
	if l.Shards < 1 || l.Shards > ShardsMax || l.Shards&(l.Shards-1) != 0 {
		return fmt.Errorf("a dataset of %d shards: powers of two up to %d are allowed", l.Shards, ShardsMax)
	}
	if l.Dictionaries == nil || l.Dictionaries.Shards() != l.Shards {
		return fmt.Errorf("dictionaries that do not belong to %d shards", l.Shards)
	}
	return nil
}

func pickParts(batches []*batch.Batch, from, to int64) (parts []part, total int) {
	for _, b := range batches {
		p := part{batch: b, first: total, rows: b.Rows}
		outside := slices.ContainsFunc(b.Time, func(t int64) bool { return !within(t, from, to) })
		if outside {
			p.picked = []uint32{}
			for row, t := range b.Time {
				if within(t, from, to) {
					p.picked = append(p.picked, uint32(row))
				}
			}
			p.rows = len(p.picked)
		}
		if p.rows > 0 {
			parts = append(parts, p)
			total += p.rows
		}
	}
	return parts, total
}

func within(t, from, to int64) bool { return t >= from && (t < to || to == math.MaxInt64) }

// ordering is the events of all parts in the order of the segment.
type ordering struct {
	// ordinals lists them; section i is those from starts[i] to starts[i+1].
	ordinals []uint32
	starts   []int
}

// section returns the ordinals of a section.
func (o *ordering) section(i int) []uint32 { return o.ordinals[o.starts[i]:o.starts[i+1]] }

// orderParts sorts the events, shard by shard, and fills in the sections.
func orderParts(layout Layout, parts []part, rows *Rows) (*ordering, error) {
	records, starts, err := scatter(layout, parts)
	if err != nil {
		return nil, err
	}
	scratch := make([]record, len(records))
	sections := make([]sectionRows, layout.Shards)
	ordinals := make([]uint32, len(records))
	err = parallel(layout.Shards, func(shard int) error {
		start, end := starts[shard], starts[shard+1]
		if start == end {
			return nil
		}
		own := records[start:end]
		actors, counts := sortRecords(own, scratch[start:end])
		for i := range own {
			ordinals[start+i] = own[i].ordinal
		}
		sections[shard] = sectionRows{shard: shard, rows: end - start, actors: actors, counts: counts}
		return nil
	})
	order := &ordering{ordinals: ordinals, starts: []int{0}}
	for shard, section := range sections {
		if section.rows > 0 {
			rows.sections = append(rows.sections, section)
			order.starts = append(order.starts, starts[shard+1])
		}
	}
	rows.minTime, rows.maxTime = math.MaxInt64, math.MinInt64
	for i := range records {
		rows.minTime, rows.maxTime = min(rows.minTime, records[i].time), max(rows.maxTime, records[i].time)
	}
	return order, err
}

// scatter makes the records of all events, bucketed by shard in the order of their
// arrival. Shard i has those from starts[i] to starts[i+1].
func scatter(layout Layout, parts []part) (records []record, starts []int, err error) {
	actors := make([]partActors, len(parts))
	err = parallel(len(parts), func(i int) error {
		actors[i] = findActors(layout, &parts[i])
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	if err := internActors(layout, actors); err != nil {
		return nil, nil, err
	}
	places := make([][]int, len(parts)) // of the next record by part and shard
	starts = make([]int, layout.Shards+1)
	total := 0
	for shard := range layout.Shards {
		starts[shard] = total
		for i := range parts {
			if shard == 0 {
				places[i] = make([]int, layout.Shards)
			}
			places[i][shard] = total
			total += actors[i].rowsOf[shard]
		}
	}
	starts[layout.Shards] = total
	records = make([]record, total)
	err = parallel(len(parts), func(i int) error {
		p, a, place := &parts[i], &actors[i], places[i]
		for k, shard := range a.shards {
			row := p.row(k)
			records[place[shard]] = record{time: p.batch.Time[row], actor: a.ids[a.codes[k]], ordinal: uint32(p.first + k)}
			place[shard]++
		}
		return nil
	})
	return records, starts, err
}

// batchColumns lists the columns that have a value, the time first.
func batchColumns(layout Layout, parts []part, order *ordering) ([]source, error) {
	times := &batchColumn{layout: layout, parts: parts, order: order, columns: make([]*batch.Column, len(parts))}
	times.described = schema.Column{ID: schema.TimeID, Name: schema.TimeName, Type: schema.Timestamp}
	byName := map[string]*batchColumn{}
	others := []*batchColumn{}
	for i, p := range parts {
		times.columns[i] = &batch.Column{Type: schema.Timestamp, Ints: p.batch.Time}
		for c := range p.batch.Columns {
			column := &p.batch.Columns[c]
			if column.Name == layout.Actor && layout.Actor != "" || !p.hasValue(column) {
				continue
			}
			known := byName[column.Name]
			if known == nil {
				described, ok := layout.Columns(column.Name)
				if !ok || described.ID == schema.TimeID {
					return nil, fmt.Errorf("order events: property %q is not in the schema", column.Name)
				}
				known = &batchColumn{layout: layout, parts: parts, order: order, columns: make([]*batch.Column, len(parts)), described: described}
				byName[column.Name] = known
				others = append(others, known)
			}
			known.columns[i] = column
		}
	}
	slices.SortFunc(others, func(a, b *batchColumn) int { return cmp.Compare(a.described.ID, b.described.ID) })
	sources := []source{times}
	for _, column := range others {
		sources = append(sources, column)
	}
	return sources, nil
}

// hasValue reports whether the column is not null in some event of the part.
func (p *part) hasValue(c *batch.Column) bool {
	if c.Type == schema.Unknown {
		return false
	}
	for i := range p.rows {
		row := p.row(i)
		if c.Type.IsText() && c.Codes[row] != 0 || !c.Type.IsText() && !c.Null.Get(row) {
			return true
		}
	}
	return false
}
