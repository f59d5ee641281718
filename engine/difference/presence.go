package difference

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// NoOwner marks events that are nobody's.
const NoOwner = ^uint32(0)

// Presence counts, for each value of a property of events, the rows made of events that
// have it at least once. It belongs to one goroutine until it is merged.
type Presence struct {
	typ     schema.Type
	key     aggregate.Key
	values  []presentValue
	numbers map[string]uint32
	// ofCode lists the numbers of the values that a code of the key stands for: several
	// where it is a list, none where that is empty.
	ofCode []codeValues
	// any are the rows that have a value at all.
	any Counts
	// unit is which codes the owners of the unit have.
	unit    ownerCodes
	tooMany bool
}

type presentValue struct {
	value schema.Value
	Counts
	// last is one more than the number of the owner that had it latest.
	last uint32
}

type codeValues struct {
	known, null bool
	numbers     []uint32
}

// NewPresence returns counts of no rows by the values of an expression over events.
func NewPresence(e *expression.Expr) *Presence {
	return NewPresenceByCode(e.Type, aggregate.NewKey(vector.Compile(e)))
}

// NewPresenceByCode returns counts of no rows by the values of a key, whose codes AddCode
// takes.
func NewPresenceByCode(typ schema.Type, key aggregate.Key) *Presence {
	return &Presence{typ: typ, key: key, numbers: map[string]uint32{}}
}

// BeginUnit is called before the events of a unit, whose owners have the numbers from 0 to
// owners-1.
func (p *Presence) BeginUnit(owners int) {
	if !p.tooMany {
		p.unit.reset(owners)
	}
}

// AddCode notes that an owner has the value that a code of the key stands for.
func (p *Presence) AddCode(owner, code uint32) {
	if p.tooMany {
		return
	}
	p.unit.fit(p.key.Len())
	p.unit.addOne(owner, code)
}

func (p *Presence) giveUp() { *p = Presence{typ: p.typ, tooMany: true} }

// Add notes what a batch of events has; owner has the number of each event's owner, or
// NoOwner.
func (p *Presence) Add(b *vector.Batch, owner []uint32) error {
	if p.tooMany {
		return nil
	}
	groups, err := p.key.Codes(b)
	if err != nil {
		return err
	}
	if p.key.Len() > ValuesMax+1 {
		p.giveUp()
		return nil
	}
	p.unit.fit(p.key.Len())
	p.unit.add(owner, groups)
	return nil
}

// EndUnit counts the owners of the unit for what they have; sides has the side of each.
func (p *Presence) EndUnit(sides []uint8) {
	if p.tooMany {
		return
	}
	p.ofCode = append(p.ofCode, make([]codeValues, max(0, p.key.Len()-len(p.ofCode)))...)
	if p.typ != schema.StringList && p.unit.words > 0 {
		p.countCodes(sides)
	} else {
		p.countOwners(sides)
	}
	p.unit.reset(0)
	if len(p.values) > ValuesMax {
		p.giveUp()
	}
}

// countCodes counts the owners of the unit where each code is one value or null.
func (p *Presence) countCodes(sides []uint8) {
	counts, null := make([][2]int64, p.unit.words*64), noCode
	for code := range uint32(p.key.Len()) {
		if values := &p.ofCode[code]; !values.known && len(p.values) <= ValuesMax {
			p.learn(code)
		}
		if p.ofCode[code].null {
			null = code
		}
	}
	any := p.unit.tally(sides, null, counts)
	p.any = p.any.Add(Counts{any[Selected], any[Rest]})
	// Codes beyond the bits are of other units.
	for code, counted := range counts[:min(len(counts), p.key.Len())] {
		for _, number := range p.ofCode[code].numbers {
			v := &p.values[number]
			v.Counts = v.Counts.Add(Counts{counted[Selected], counted[Rest]})
		}
	}
}

// countOwners counts the owners of the unit one after the other.
func (p *Presence) countOwners(sides []uint8) {
	last := NoOwner
	p.unit.each(func(owner, code uint32) {
		side := sides[owner]
		if side == Neither || len(p.values) > ValuesMax {
			return
		}
		values := &p.ofCode[code]
		if !values.known {
			p.learn(code)
		}
		if values.null {
			return
		}
		if owner != last {
			last = owner
			p.any = p.any.Add(one[side])
		}
		p.count(owner, side, values.numbers)
	})
	for i := range p.values {
		p.values[i].last = 0 // the next unit numbers its owners anew
	}
}

// one is a row of each side.
var one = [...]Counts{Rest: {Rest: 1}, Selected: {Selection: 1}}

// count counts an owner for the values that it has not been counted for: several codes that
// it has may be lists with the same element.
func (p *Presence) count(owner uint32, side uint8, numbers []uint32) {
	for _, number := range numbers {
		if v := &p.values[number]; v.last != owner+1 {
			v.last = owner + 1
			v.Counts = v.Counts.Add(one[side])
		}
	}
}

// learn finds the values that a code stands for.
func (p *Presence) learn(code uint32) {
	value := p.key.Value(code)
	values := codeValues{known: true, null: value.Null}
	switch {
	case value.Null:
	case value.Type == schema.StringList:
		for _, text := range ElementsOf(value) {
			values.numbers = append(values.numbers, p.number(schema.StringOf(text)))
		}
	default:
		values.numbers = []uint32{p.number(value)}
	}
	p.ofCode[code] = values
}

func (p *Presence) number(value schema.Value) uint32 {
	name := aggregate.Name([]schema.Value{value})
	number, ok := p.numbers[name]
	if !ok {
		number = uint32(len(p.values))
		p.numbers[name] = number
		p.values = append(p.values, presentValue{value: value})
	}
	return number
}

// Merge adds what another presence of the same property has counted.
func (p *Presence) Merge(other *Presence) {
	if p.tooMany || other.tooMany {
		p.giveUp()
		return
	}
	p.any = p.any.Add(other.any)
	for _, v := range other.values {
		to := &p.values[p.number(v.value)]
		to.Counts = to.Counts.Add(v.Counts)
	}
}

// Outcome says what was counted.
func (p *Presence) Outcome(sizes Counts) Outcome {
	if p.tooMany || len(p.values) > ValuesMax {
		return Outcome{TooMany: true}
	}
	o := Outcome{Shared: true, Missing: sizes.Sub(p.any)}
	for _, v := range p.values {
		if v.Total() > 0 {
			o.Values = append(o.Values, Value{v.value, v.Counts})
		}
	}
	return o
}

// SizeBytes estimates the memory held.
func (p *Presence) SizeBytes() int64 {
	return int64(len(p.values))*160 + int64(len(p.ofCode))*48 + p.unit.sizeBytes()
}
