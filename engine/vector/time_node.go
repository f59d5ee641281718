package vector

import (
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// timeFunctions are the functions of a moment's clock and calendar: their value
// stays the same for long stretches of time.
var timeFunctions = []string{
	expression.FuncHour, expression.FuncMinute, expression.FuncDayOfMonth, expression.FuncMonth,
	expression.FuncYear, expression.FuncDayOfWeek, expression.FuncDateTrunc,
}

// Slots of time are 2^31 us long, more than half an hour, and 2^25 us, half a minute,
// for functions whose value changes every minute: at most once per slot, in a zone
// that keeps its offset.
const (
	longSlotBits  = 31
	shortSlotBits = 25
)

// timeSlots is how many slots are remembered: 200 days of the long ones.
const timeSlots = 1 << 13

// timeNode applies a function of a moment once or twice per slot of time: such a
// function changes at whole seconds, and where the zone keeps its offset either once
// in a slot or, like date_trunc, never back.
type timeNode struct {
	expr   *expression.Expr
	arg    node
	moment int // the index of the argument that is the moment
	values []schema.Value
	zone   calendar.Zone
	bits   uint
	slots  []timeSlot
	out    output
}

// timeSlot is what is known of a slot: the value before and from a change on, which
// may be beyond the slot.
type timeSlot struct {
	number        int64
	change        int64
	before, since int64
}

// mixedSlot is the value of slots in which it may change more often.
const mixedSlot = math.MinInt64

// compileTime returns the node of a function of one moment and constants, or nil.
func compileTime(e *expression.Expr, args []node) node {
	if !slices.Contains(timeFunctions, e.Function.Name) {
		return nil
	}
	n := &timeNode{expr: e, moment: -1, values: make([]schema.Value, len(args)), bits: longSlotBits}
	switch prepared := e.Prepared.(type) {
	case *calendar.Zone:
		n.zone = *prepared
	case *expression.TimeUnit:
		n.zone = prepared.Zone
	default:
		return nil
	}
	if e.Function.Name == expression.FuncMinute {
		n.bits = shortSlotBits
	}
	for i, arg := range e.Args {
		switch {
		case arg.Op == expression.Constant:
			n.values[i] = arg.Value
		case arg.Type == schema.Timestamp && n.moment < 0:
			n.moment, n.arg = i, args[i]
		default:
			return nil
		}
	}
	if n.moment < 0 || (e.Type != schema.Int64 && e.Type != schema.Timestamp) {
		return nil
	}
	n.slots = make([]timeSlot, timeSlots)
	for i := range n.slots {
		n.slots[i].number = math.MaxInt64 // which is no slot
	}
	return n
}

func (n *timeNode) eval(b *Batch) (*Vector, error) {
	times, err := n.arg.eval(b)
	if err != nil {
		return nil, err
	}
	v := n.out.reset(n.expr.Type, len(times.Ints))
	v.Const, v.Null = times.Const, times.Null
	if n.learnAll(b, len(times.Ints)) {
		n.lookUp(times.Ints, v.Ints)
	} else {
		n.find(times.Ints, v.Ints)
	}
	if v.Null != nil {
		for i := range v.Ints {
			if v.Null.Get(i) {
				v.Ints[i] = 0
			}
		}
	}
	return v, nil
}

// learnAll finds out about all slots that the batch may need, and reports whether it
// could: where the bounds of the times are known and near, and no slot is mixed.
func (n *timeNode) learnAll(b *Batch, rows int) bool {
	column, ok := n.arg.(columnNode)
	if !ok {
		return false
	}
	low, high, ok := b.Bounds(column.ref)
	if !ok || (high>>n.bits)-(low>>n.bits) >= int64(min(rows, timeSlots)) {
		return false
	}
	for number := low >> n.bits; number <= high>>n.bits; number++ {
		slot := &n.slots[number&(timeSlots-1)]
		if slot.number != number {
			*slot = n.learn(number)
		}
		if slot.before == mixedSlot {
			return false
		}
	}
	return true
}

// lookUp computes the function of times whose slots are known.
func (n *timeNode) lookUp(times, out []int64) {
	bits, slots := n.bits&63, n.slots[:timeSlots]
	out = out[:len(times)]
	for i, at := range times {
		slot := &slots[at>>bits&(timeSlots-1)]
		value, since := slot.before, slot.since
		if at >= slot.change {
			value = since
		}
		out[i] = value
	}
}

// find computes the function of times whatever is known of their slots.
func (n *timeNode) find(times, out []int64) {
	bits, slots := n.bits&63, n.slots[:timeSlots]
	for i, at := range times {
		number := at >> bits
		slot := &slots[number&(timeSlots-1)]
		if slot.number != number {
			*slot = n.learn(number)
		}
		value := slot.before
		if at >= slot.change {
			value = slot.since
		}
		if value == mixedSlot {
			value = n.apply(at).Int
		}
		out[i] = value
	}
}

// learn finds out about a slot.
func (n *timeNode) learn(number int64) timeSlot {
	begin := number << n.bits
	end := begin | (1<<n.bits - 1)
	slot := timeSlot{number: number, change: math.MaxInt64, before: mixedSlot}
	if _, moves := n.zone.Time(begin).ZoneBounds(); !moves.IsZero() && moves.UnixMicro() <= end {
		return slot
	}
	before, since := n.apply(begin), n.apply(end)
	change := int64(math.MaxInt64)
	if before != since {
		change = n.firstUnlike(before, begin, end)
		if n.apply(change-1) != before || n.apply(change) != since {
			return slot
		}
	}
	if !before.Null && !since.Null {
		slot.before, slot.since, slot.change = before.Int, since.Int, change
	}
	return slot
}

// firstUnlike returns the first whole second after begin, or the end, at which the
// function is no longer what it was at first.
func (n *timeNode) firstUnlike(first schema.Value, begin, end int64) int64 {
	low, high := begin/calendar.Second, end/calendar.Second+1
	for low+1 < high {
		if middle := low + (high-low)/2; n.apply(middle*calendar.Second) == first {
			low = middle
		} else {
			high = middle
		}
	}
	return min(high*calendar.Second, end)
}

// apply computes the function of one moment. It has a value for every moment.
func (n *timeNode) apply(at int64) schema.Value {
	n.values[n.moment] = schema.TimestampOf(at)
	return n.expr.Function.Apply(n.expr.Prepared, n.values)
}
