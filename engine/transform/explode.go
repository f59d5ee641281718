package transform

import (
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// explode makes an event of each item of a list.
type explode struct{ at }

func (c *compiler) explode(here at) step {
	of := here.of.Explode
	c.know(of.Into, asText)
	if of.Index != "" {
		c.know(of.Index, asNumber)
	}
	return explode{here}
}

func (e explode) names() stepNames {
	names := stepNames{touched: []string{e.of.Explode.Column}, made: []string{e.of.Explode.Into}}
	if e.of.Explode.Index != "" {
		names.made = append(names.made, e.of.Explode.Index)
	}
	if e.of.Explode.Into != e.of.Explode.Column {
		names.dropped = []string{e.of.Explode.Column}
	}
	return names
}

func (e explode) runner(roles) (runner, error) { return e, nil }

func (e explode) apply(f *frame) error {
	of := e.of.Explode
	lists := batch.Column{}
	if c := f.find(of.Column); c != nil {
		lists = asList.column(c, f.rows)
	}
	items := make([][]string, lists.Strings.Len())
	for i := range items {
		var err error
		if items[i], err = schema.DecodeList(string(lists.Strings.At(i))); err != nil {
			return err
		}
	}
	listOf := func(row int) []string {
		if lists.Type == schema.Unknown || lists.Codes[row] == 0 {
			return nil
		}
		return items[lists.Codes[row]-1]
	}
	rows, item, index := e.spread(f, listOf)
	f.take(rows)
	f.keep(func(name string) bool { return name != of.Column || name == of.Into })
	f.set(item.column())
	if of.Index != "" {
		f.set(index.column())
	}
	return nil
}

// spread lists each row once for each of its items, with the items and their numbers.
func (e explode) spread(f *frame, listOf func(row int) []string) (rows []int32, item, index *values) {
	of := e.of.Explode
	item, index = newValues(of.Into), newValues(of.Index)
	for row := range f.rows {
		list := listOf(row)
		if len(list) > ItemsMax {
			f.reject(row, e.reason("%s has %d items, more than %d", of.Column, len(list), ItemsMax))
		}
		if len(list) == 0 && of.DropEmpty {
			f.drop(row)
		}
		if f.isDead(row) {
			continue
		}
		if len(list) == 0 {
			rows = append(rows, int32(row))
			item.add(schema.NullOf(schema.String))
			index.add(schema.NullOf(schema.Int64))
		}
		for i, text := range list {
			rows = append(rows, int32(row))
			item.add(schema.StringOf(text))
			index.add(schema.IntOf(int64(i)))
		}
	}
	return rows, item, index
}
