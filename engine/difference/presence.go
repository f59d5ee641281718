package difference

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Owners says whose the events of one unit are.
type Owners struct {
	// Sides has the side of each owner.
	Sides []uint8
	// Scattered marks the owners whose events do not all come one after the other.
	Scattered []bool
}

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
	// any are the rows that have a value at all, lastAny the latest of them.
	any     Counts
	lastAny uint32
	// met are the values that scattered owners have.
	met     map[uint64]bool
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

// anyValue stands for all values among those met.
const anyValue = ^uint32(0)

// NewPresence returns counts of no rows by the values of an expression over events.
func NewPresence(e *expression.Expr) *Presence {
	return NewPresenceByCode(e.Type, aggregate.NewKey(vector.Compile(e)))
}

// NewPresenceByCode returns counts of no rows by the values of a key, whose codes AddCode
// takes.
func NewPresenceByCode(typ schema.Type, key aggregate.Key) *Presence {
	return &Presence{typ: typ, key: key, numbers: map[string]uint32{}, met: map[uint64]bool{}}
}

// AddCode counts an owner for the value that a code of the key stands for.
func (p *Presence) AddCode(owner, code uint32, owners *Owners) {
	if p.tooMany || owners.Sides[owner] == Neither {
		return
	}
	if len(p.values) > ValuesMax {
		p.giveUp()
		return
	}
	p.ofCode = append(p.ofCode, make([]codeValues, max(0, p.key.Len()-len(p.ofCode)))...)
	p.addOne(owner, code, owners)
}

func (p *Presence) giveUp() { *p = Presence{typ: p.typ, tooMany: true} }

// Add counts the owners of a batch of events; owner has the number of each event's owner, or
// NoOwner.
func (p *Presence) Add(b *vector.Batch, owner []uint32, owners *Owners) error {
	if p.tooMany {
		return nil
	}
	groups, err := p.key.Codes(b)
	if err != nil {
		return err
	}
	if p.key.Len() > ValuesMax+1 || len(p.values) > ValuesMax {
		p.giveUp()
		return nil
	}
	p.ofCode = append(p.ofCode, make([]codeValues, max(0, p.key.Len()-len(p.ofCode)))...)
	latest, latestCode := NoOwner, uint32(0)
	for r, of := range owner {
		code := groups.At(r)
		if of == latest && code == latestCode || of == NoOwner {
			continue // most often the neighbours are alike
		}
		latest, latestCode = of, code
		if owners.Sides[of] != Neither {
			p.addOne(of, code, owners)
		}
	}
	return nil
}

// addOne counts an owner for what a code of the key stands for.
func (p *Presence) addOne(owner, code uint32, owners *Owners) {
	values := &p.ofCode[code]
	if !values.known {
		p.learn(code)
	}
	if !values.null {
		p.count(owner, values.numbers, owners)
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

// count counts an owner for the values that it has not been counted for.
func (p *Presence) count(owner uint32, numbers []uint32, owners *Owners) {
	side, scattered := owners.Sides[owner], owners.Scattered[owner]
	if p.isNew(owner, anyValue, &p.lastAny, scattered) {
		p.any = p.any.Add(one[side])
	}
	for _, number := range numbers {
		v := &p.values[number]
		if p.isNew(owner, number, &v.last, scattered) {
			v.Counts = v.Counts.Add(one[side])
		}
	}
}

// one is a row of each side.
var one = [...]Counts{Rest: {Rest: 1}, Selected: {Selection: 1}}

func (p *Presence) isNew(owner, value uint32, last *uint32, scattered bool) bool {
	if *last == owner+1 {
		return false
	}
	*last = owner + 1
	if !scattered {
		return true
	}
	pair := uint64(owner)<<32 | uint64(value)
	known := p.met[pair]
	p.met[pair] = true
	return !known
}

// EndUnit is called after the events of a unit: the next one numbers its owners anew.
func (p *Presence) EndUnit() {
	for i := range p.values {
		p.values[i].last = 0
	}
	p.lastAny = 0
	clear(p.met)
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
	return int64(len(p.values))*160 + int64(len(p.ofCode))*48 + int64(len(p.met))*24
}
