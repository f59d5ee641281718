package difference

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// texts counts the values of a property of text, or of lists of it. What lies in a
// dictionary is counted by its code, other strings by name.
type texts struct {
	typ    schema.Type
	values *vector.Evaluator
	// ref is the column whose values these are, nil where they are computed.
	ref *expression.Ref
	// home is the dictionary that counts are by, in pairs of rest and selection: nil before
	// the first batch, or where it is too large for that.
	home   *vector.DictionaryText
	counts []int64
	named  names
	// tooMany says that there are more than ValuesMax values: the others are not counted.
	tooMany bool
	lanes   *[2][256]uint32
}

// homeMax bounds the strings of a dictionary that has a count for each.
const homeMax = 1 << 22

// spanRowsMin is the mean length from which on stretches are quicker than rows.
const spanRowsMin = 4

func newTexts(e *expression.Expr) *texts {
	values := vector.Compile(e)
	return &texts{typ: e.Type, values: values, ref: values.Column()}
}

func (c *texts) Add(b *vector.Batch, s *Sides) error {
	if c.tooMany {
		return nil
	}
	if c.ref != nil && s.All() {
		if done, err := c.addStored(b, s); done || err != nil {
			return err
		}
	}
	v, err := c.values.Eval(b)
	if err != nil {
		return err
	}
	if text, ok := v.Text.(*vector.DictionaryText); ok && s.All() && c.isHome(text) {
		c.addCodes(v, s)
	} else {
		c.named.add(v, s)
	}
	return nil
}

// isHome reports whether a dictionary's codes have counts, which the first one gets.
func (c *texts) isHome(text *vector.DictionaryText) bool {
	if c.home == nil && text.Bound() <= homeMax {
		c.home, c.counts = text, make([]int64, 2*text.Bound())
	}
	return c.home == text
}

// addCodes counts rows that are all on one of the two sides.
func (c *texts) addCodes(v *vector.Vector, s *Sides) {
	if v.Const {
		c.addRows(v.Codes[0], s.Counts)
		return
	}
	countCodes(v.Codes, s.Of, c.counts)
}

func countCodes(codes []uint32, sides []uint8, counts []int64) {
	sides = sides[:len(codes)]
	for r, code := range codes {
		counts[2*code+uint32(sides[r])]++
	}
}

func (c *texts) addRows(code uint32, rows Counts) {
	c.counts[2*code] += rows.Rest
	c.counts[2*code+1] += rows.Selection
}

// addStored counts a column as it is stored: stretch by stretch, or as bytes.
func (c *texts) addStored(b *vector.Batch, s *Sides) (bool, error) {
	spans, ok, err := b.Spans(*c.ref)
	if err != nil {
		return false, err
	}
	if text, is := spans.Text.(*vector.DictionaryText); ok && is && len(spans.Ends)*spanRowsMin <= max(b.Rows, spanRowsMin) && c.isHome(text) {
		from := 0
		for i, end := range spans.Ends {
			c.addRows(spans.Codes[i], s.Between(from, int(end)))
			from = int(end)
		}
		return true, nil
	}
	codes, ok, err := b.Bytes(*c.ref)
	text, is := codes.Text.(*vector.DictionaryText)
	if !ok || err != nil || !is || !c.isHome(text) {
		return false, err
	}
	c.addBytes(codes, s)
	return true, nil
}

func (c *texts) addBytes(codes vector.ByteCodes, s *Sides) {
	if c.lanes == nil {
		c.lanes = new([2][256]uint32)
	}
	countLanes(codes.Lanes, s.Of, c.lanes)
	for side := range c.lanes {
		for lane, rows := range c.lanes[side][:codes.Last-codes.Base+1] {
			if rows > 0 {
				c.counts[2*(codes.Base+uint32(lane))+uint32(side)] += int64(rows)
			}
		}
	}
	clear(c.lanes[:])
}

// countLanes counts bytes by side, of which there is none but the two.
func countLanes(lanes, sides []uint8, counts *[2][256]uint32) {
	sides = sides[:len(lanes)]
	for r, lane := range lanes {
		counts[sides[r]&1][lane]++
	}
}

// EndUnit looks whether there are too many values.
func (c *texts) EndUnit() {
	if c.tooMany {
		return
	}
	different := 0
	for i := 2; i < len(c.counts); i += 2 {
		if c.counts[i]|c.counts[i+1] != 0 {
			different++
		}
	}
	if different > ValuesMax || len(c.named.list) > ValuesMax {
		c.giveUp()
	}
}

func (c *texts) giveUp() {
	c.tooMany, c.home, c.counts, c.named = true, nil, nil, names{}
}

func (c *texts) Merge(other Column) {
	from := other.(*texts)
	if from.tooMany {
		c.giveUp()
	}
	if c.tooMany {
		return
	}
	if c.home == nil {
		c.home, c.counts = from.home, from.counts
	} else if from.home != nil && from.home.Dictionary == c.home.Dictionary {
		for i, rows := range from.counts {
			c.counts[i] += rows
		}
	} else {
		from.eachAtHome(func(text string, rows Counts) { c.named.addText(text, rows) })
	}
	for _, v := range from.named.list {
		c.named.addText(v.Text, v.Counts)
	}
}

// eachAtHome visits the strings that are counted by code.
func (c *texts) eachAtHome(visit func(text string, rows Counts)) {
	for code := 1; code < len(c.counts)/2; code++ {
		if rows := (Counts{c.counts[2*code+1], c.counts[2*code]}); rows.Total() > 0 {
			visit(c.home.At(uint32(code)), rows)
		}
	}
}

func (c *texts) Outcome(sizes Counts, _ int) Outcome {
	c.EndUnit()
	if c.tooMany {
		return Outcome{TooMany: true}
	}
	all := c.named
	if len(all.list) == 0 {
		c.eachAtHome(func(text string, rows Counts) { all.list = append(all.list, namedText{text, rows}) })
	} else {
		c.eachAtHome(all.addText)
	}
	if len(all.list) > ValuesMax {
		return Outcome{TooMany: true}
	}
	o := Outcome{Missing: sizes}
	for _, v := range all.list {
		o.Values = append(o.Values, Value{schema.Value{Type: c.typ, Text: v.Text}, v.Counts})
		o.Missing = o.Missing.Sub(v.Counts)
	}
	if c.typ == schema.StringList {
		o.Values, o.Shared = elements(o.Values), true
	}
	return o
}

// elements counts the elements of lists, each once per list.
func elements(lists []Value) []Value {
	var all names
	for _, list := range lists {
		for _, text := range ElementsOf(list.Value) {
			all.addText(text, list.Counts)
		}
	}
	values := make([]Value, len(all.list))
	for i, v := range all.list {
		values[i] = Value{schema.StringOf(v.Text), v.Counts}
	}
	return values
}

// ElementsOf are the different elements of a list.
func ElementsOf(list schema.Value) []string {
	items, err := schema.DecodeList(list.Text)
	if err != nil {
		return nil // no column holds such a list
	}
	seen := make(map[string]bool, len(items))
	different := items[:0]
	for _, item := range items {
		if !seen[item] {
			seen[item] = true
			different = append(different, item)
		}
	}
	return different
}

func (c *texts) SizeBytes() int64 {
	return int64(len(c.counts))*8 + c.named.sizeBytes()
}

// names counts strings that have no code that lasts.
type names struct {
	index map[string]uint32
	list  []namedText
	// of is the table of strings that places is about: 1 + the place of a code's string in
	// the list, 0 where unknown.
	of     vector.Text
	places []uint32
}

type namedText struct {
	Text string
	Counts
}

// place returns where a string is counted.
func (n *names) place(text string) uint32 {
	if n.index == nil {
		n.index = map[string]uint32{}
		for i, v := range n.list {
			n.index[v.Text] = uint32(i)
		}
	}
	place, ok := n.index[text]
	if !ok {
		place = uint32(len(n.list))
		n.index[text] = place
		n.list = append(n.list, namedText{Text: text})
	}
	return place
}

func (n *names) addText(text string, rows Counts) {
	v := &n.list[n.place(text)]
	v.Counts = v.Counts.Add(rows)
}

// add counts the rows of a vector of text.
func (n *names) add(v *vector.Vector, s *Sides) {
	if v.Text == nil {
		return // every row is null
	}
	if n.of != v.Text {
		n.of = v.Text
		n.places = append(n.places[:0], make([]uint32, v.Text.Bound())...)
	}
	if bound := v.Text.Bound(); bound > len(n.places) {
		n.places = append(n.places, make([]uint32, max(bound-len(n.places), block.Rows))...)
	}
	if v.Const {
		if v.Codes[0] != 0 {
			n.addText(v.Text.At(v.Codes[0]), s.Counts)
		}
		return
	}
	for r, code := range v.Codes {
		side := s.Of[r]
		if code == 0 || side == Neither {
			continue
		}
		if n.places[code] == 0 {
			n.places[code] = n.place(v.Text.At(code)) + 1
		}
		to := &n.list[n.places[code]-1].Counts
		if side == Selected {
			to.Selection++
		} else {
			to.Rest++
		}
	}
}

func (n *names) sizeBytes() int64 { return int64(len(n.list))*96 + int64(cap(n.places))*4 }
