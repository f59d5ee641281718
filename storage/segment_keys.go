package storage

import (
	"fmt"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/eventid"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// keyReader reads the keys of the events of a segment, as keysOf makes them of batches. It is used below vfs.Guard.
type keyReader struct {
	reader  *segment.Reader
	set     *dictionary.Set // that of the segment's copy
	actor   string          // the column that orders it
	columns []string

	hasher eventid.Hasher
	block  block.Block
	table  batch.Strings
	codes  []uint32
}

// section hands out, of the rows of a shard that have a key, place, key and time.
func (k *keyReader) section(shard int, take func(row int, e eventid.Entry)) error {
	section := k.reader.Section(shard)
	if section == nil {
		return nil
	}
	texts := make([][][]byte, section.Rows())
	for _, name := range k.columns {
		add := func(row int, text string) {
			if text != "" {
				texts[row] = append(texts[row], []byte(text))
			}
		}
		if err := k.column(section, shard, name, add); err != nil {
			return err
		}
	}
	first := 0
	times := section.Column(schema.TimeID)
	for b := range section.Blocks() {
		if err := times.Block(b, &k.block); err != nil {
			return err
		}
		values := make([]int64, k.block.Len())
		k.block.Ints(values)
		for row, at := range values {
			if own := texts[first+row]; len(own) == len(k.columns) {
				take(first+row, eventid.Entry{Key: k.hasher.Key(own...), Time: at})
			}
		}
		first += len(values)
	}
	return nil
}

// column hands out the values of a column as texts.
func (k *keyReader) column(section *segment.Section, shard int, name string, take func(row int, text string)) error {
	if name == k.actor {
		var runs segment.Runs
		if err := section.Runs(&runs); err != nil {
			return err
		}
		for i, actor := range runs.Actors {
			if actor < segment.FirstActor {
				continue
			}
			text := k.set.Actors(shard).At(actor)
			for row := runs.Starts[i]; row < runs.Starts[i+1]; row++ {
				take(int(row), text)
			}
		}
		return nil
	}
	for _, column := range k.reader.Info().Columns {
		if column.Name == name && column.ID != schema.TimeID {
			return k.stored(section, column, take)
		}
	}
	return nil
}

// stored hands out the values of a column that the segment stores.
func (k *keyReader) stored(section *segment.Section, column schema.Column, take func(row int, text string)) error {
	chunk, first := section.Column(column.ID), 0
	for b := range section.Blocks() {
		if err := chunk.Block(b, &k.block); err != nil {
			return fmt.Errorf("column %q: %w", column.Name, err)
		}
		if err := k.values(column, func(row int, text string) { take(first+row, text) }); err != nil {
			return fmt.Errorf("column %q: %w", column.Name, err)
		}
		first += k.block.Len()
	}
	return nil
}

func (k *keyReader) values(column schema.Column, take func(row int, text string)) error {
	if column.Type.IsText() {
		return k.texts(column, take)
	}
	nulls := k.block.Nulls()
	value := schema.Value{Type: column.Type}
	if column.Type == schema.Float64 {
		floats := make([]float64, k.block.Len())
		k.block.Floats(floats)
		for row := range floats {
			if value.Float = floats[row]; !nulls.Get(row) {
				take(row, value.AsText())
			}
		}
		return nil
	}
	ints := make([]int64, k.block.Len())
	k.block.Ints(ints)
	for row := range ints {
		if value.Int = ints[row]; !nulls.Get(row) {
			take(row, value.AsText())
		}
	}
	return nil
}

func (k *keyReader) texts(column schema.Column, take func(row int, text string)) error {
	k.codes = resized(k.codes, k.block.Len())
	k.block.Codes(k.codes)
	inline := k.block.Inline()
	if inline {
		if err := k.block.Strings(&k.table); err != nil {
			return err
		}
	}
	d := k.set.Strings(column.ID)
	for row, code := range k.codes {
		if code == 0 {
			continue
		}
		var text string
		switch {
		case inline && int(code) <= k.table.Len():
			text = string(k.table.At(int(code - 1)))
		case !inline && int64(code) < int64(d.First())+int64(d.Len()):
			text = d.At(code)
		default:
			return fmt.Errorf("%w: it has the string %d, which is not there", ErrCorrupt, code)
		}
		if column.Type == schema.StringList {
			text = schema.ListText(text)
		}
		take(row, text)
	}
	return nil
}

// dropping finds the rows that are to go; false where there is none.
func (k *keyReader) dropping(drop func(eventid.Entry) bool) (dropped segment.Dropped, count int, err error) {
	dropped = make(segment.Dropped, k.reader.Info().Shards)
	for shard := range dropped {
		err := k.section(shard, func(row int, e eventid.Entry) {
			if !drop(e) {
				return
			}
			if dropped[shard] == nil {
				dropped[shard] = make(batch.Bitmap, (k.reader.Section(shard).Rows()+63)/64)
			}
			dropped[shard].Set(row)
			count++
		})
		if err != nil {
			return nil, 0, err
		}
	}
	return dropped, count, nil
}
