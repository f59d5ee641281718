package aggregate

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/kernel"
)

// blockQuantiles measures programs that only have quantiles of columns, of all rows or by
// one column of text, from blocks as they are stored: decimals are counted without being
// turned into doubles, and the group is looked up once per run. All rows are decoded and
// those at hand picked while they are counted, without a list of values in between.
type blockQuantiles struct {
	key    *textKey // nil where all rows are one group
	states []*quantile
	refs   []expression.Ref
	// numbers and columns are those of the block at hand, of each state.
	numbers []vector.Decimals
	columns []*bucketColumns
	// starts[r] is where row r's group has its counts, from those of the runs.
	starts [block.Rows]uint32
	ofRuns []int64
	missed []uint16
	// gaveUp says that most numbers are too large, and quicker as doubles.
	gaveUp  bool
	oneSpan [1]uint16
}

// wholeShare is the part of a block's rows from which on it is quicker to decode all.
const wholeShare = 4

// wholeGroupsMax bounds the groups: the counts of more, with a column for every small number,
// would not fit the caches of a core.
const wholeGroupsMax = 1024

// newBlockQuantiles returns nil for programs that it cannot measure.
func newBlockQuantiles(w *Worker) *blockQuantiles {
	q := &blockQuantiles{}
	switch keys := w.Grouper.keys; len(keys) {
	case 0:
	case 1:
		key, ok := keys[0].(*textKey)
		if !ok || key.ref == nil {
			return nil
		}
		q.key = key
	default:
		return nil
	}
	for i, state := range w.States {
		if _, reads := state.(*quantileView); reads {
			continue
		}
		state, ok := state.(*quantile)
		column := w.columns[i]
		if !ok || column.filter != nil || column.arg == nil || column.arg.Column() == nil {
			return nil
		}
		q.states, q.refs = append(q.states, state), append(q.refs, *column.arg.Column())
	}
	if len(q.states) == 0 {
		return nil
	}
	q.numbers, q.columns = make([]vector.Decimals, len(q.states)), make([]*bucketColumns, len(q.states))
	return q
}

// add measures a batch, and reports whether it could.
func (q *blockQuantiles) add(b *vector.Batch) (bool, error) {
	source, ok := b.Block()
	if !ok || q.gaveUp || b.Rows*wholeShare < source.BlockRows() || q.groups() > wholeGroupsMax {
		return false, nil
	}
	spans, ok, err := q.spans(source)
	if !ok || err != nil {
		return false, err
	}
	for i, ref := range q.refs {
		if q.numbers[i], ok, err = source.BlockDecimals(ref); !ok || err != nil {
			return false, err
		}
		if q.columns[i] = q.states[i].table.columnsOver(q.numbers[i].Power); q.columns[i] == nil {
			return false, nil
		}
	}
	for i, state := range q.states {
		q.measure(state, spans, q.numbers[i], q.columns[i], source.Selection())
	}
	return true, nil
}

// spans returns the stretches of one group.
func (q *blockQuantiles) spans(source vector.Block) (vector.Spans, bool, error) {
	if q.key == nil {
		q.oneSpan[0] = uint16(source.BlockRows())
		return vector.Spans{Ends: q.oneSpan[:], Codes: []uint32{0}}, true, nil
	}
	spans, ok, err := source.BlockSpans(*q.key.ref)
	return spans, ok && len(spans.Ends)*spanRowsMin <= max(source.BlockRows(), spanRowsMin), err
}

// measure adds the rows of a selection to a state.
func (q *blockQuantiles) measure(state *quantile, spans vector.Spans, numbers vector.Decimals, columns *bucketColumns, selection []uint16) {
	state.reserve(len(selection))
	state.Grow(q.groups())
	runs := len(spans.Codes)
	q.ofRuns = grown(q.ofRuns, runs)
	if q.key == nil {
		q.ofRuns[0] = int64(state.table.rows[0])
	} else {
		q.key.lookUp(spans.Text, spans.Codes, state.table.rows, q.ofRuns)
	}
	kernel.FillCodes(q.starts[:spans.Ends[runs-1]], spans.Ends, q.ofRuns[:runs])
	missed, large := state.table.addDecimals(selection, &q.starts, numbers, columns, q.missed[:0])
	q.missed = missed
	q.gaveUp = q.gaveUp || 2*large > len(selection)
	q.addMissed(state, spans, numbers, q.missed)
	if slices.Contains(q.ofRuns[:runs], 0) {
		q.addUncounted(state, spans, numbers, selection)
	}
}

// addMissed adds rows one by one, but for those whose groups have no counts.
func (q *blockQuantiles) addMissed(state *quantile, spans vector.Spans, numbers vector.Decimals, rows []uint16) {
	run := 0
	for _, r := range rows {
		for spans.Ends[run] <= r {
			run++
		}
		if q.ofRuns[run] != 0 {
			q.addRow(state, spans, run, float64(numbers.Values[r])/numbers.Power)
		}
	}
}

// addUncounted adds the rows of groups that had no counts: the table has forgotten them.
func (q *blockQuantiles) addUncounted(state *quantile, spans vector.Spans, numbers vector.Decimals, selection []uint16) {
	from := uint16(0)
	for run, end := range spans.Ends {
		if q.ofRuns[run] == 0 {
			first, _ := slices.BinarySearch(selection, from)
			for _, r := range selection[first:] {
				if r >= end {
					break
				}
				q.addRow(state, spans, run, float64(numbers.Values[r])/numbers.Power)
			}
		}
		from = end
	}
}

// addRow adds a value of a run. Groups are numbered as their rows come, and those of rows
// that are not at hand never.
func (q *blockQuantiles) addRow(state *quantile, spans vector.Spans, run int, value float64) {
	group := uint32(0)
	if q.key != nil {
		group = q.key.code(spans.Text, spans.Codes[run])
		state.Grow(q.groups())
	}
	state.addOne(group, value)
}

// groups returns the number of groups seen.
func (q *blockQuantiles) groups() int {
	if q.key == nil {
		return 1
	}
	return q.key.Len()
}
