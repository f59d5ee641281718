package segment

import (
	"unsafe"

	"github.com/cespare/xxhash/v2"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/dictionary"
)

// A column becomes inline, because a dictionary would not repay its memory, when
// its dictionary would grow beyond either limit, or when more than half of at least
// inlineRowsMin values are different.
const (
	dictionaryEntriesMax = 1 << 20
	dictionaryBytesMax   = 64 << 20
	inlineRowsMin        = 100_000
)

// prepareText turns the codes of all parts into ids of the dictionary or, of an
// inline column, into places of one table.
func (c *batchColumn) prepareText(converted []batch.Column) error {
	used := make([][]uint32, len(c.parts))
	present := 0
	for i := range c.parts {
		if converted[i].Codes != nil {
			rows := 0
			used[i], rows = usedStrings(&c.parts[i], &converted[i])
			present += rows
		}
	}
	d := c.layout.Dictionaries.Strings(c.described.ID)
	if !c.described.Inline {
		c.described.Inline = wantsInline(d, converted, used, present)
	}
	for i := range c.parts {
		p := &c.parts[i]
		out := c.all.codes[p.first : p.first+p.rows]
		if converted[i].Codes == nil {
			clear(out)
			continue
		}
		ids := make([]uint32, converted[i].Strings.Len()+1)
		if c.described.Inline {
			c.all.table = appendTable(c.all.table, &converted[i].Strings, used[i], ids[1:])
		} else {
			d.InternAll(&converted[i].Strings, used[i], ids[1:])
		}
		codes := converted[i].Codes
		for k := range out {
			out[k] = ids[codes[p.row(k)]]
		}
	}
	return nil
}

// usedStrings lists the strings of a column that the part's events have, and counts
// the events that have one.
func usedStrings(p *part, c *batch.Column) (used []uint32, rows int) {
	seen := newBitmap(c.Strings.Len() + 1)
	for i := range p.rows {
		code := c.Codes[p.row(i)]
		if code == 0 {
			continue
		}
		rows++
		if !seen.Get(int(code)) {
			seen.Set(int(code))
			used = append(used, code-1)
		}
	}
	return used, rows
}

// appendTable adds strings, unmoved, and fills in their codes.
func appendTable(table []string, strings *batch.Strings, used, codes []uint32) []string {
	for _, i := range used {
		value := strings.At(int(i))
		table = append(table, unsafe.String(unsafe.SliceData(value), len(value)))
		codes[i] = uint32(len(table))
	}
	return table
}

// wantsInline applies the rule. It counts with bounds first, and exactly, over
// hashes, only where those do not decide.
func wantsInline(d *dictionary.Dictionary, converted []batch.Column, used [][]uint32, present int) bool {
	entries, size := 0, int64(0)
	for i := range used {
		entries += len(used[i])
		size += int64(len(converted[i].Strings.Bytes))
	}
	mostlyNew := func(count int) bool { return present >= inlineRowsMin && 2*count > present }
	tooLarge := func(count int, bytes int64) bool {
		return d.Len()+count > dictionaryEntriesMax || d.SizeBytes()+bytes > dictionaryBytesMax
	}
	if !mostlyNew(entries) && !tooLarge(entries, size) {
		return false
	}
	seen := make(map[uint64]struct{}, entries)
	added, addedBytes := 0, int64(0)
	for i := range used {
		for _, k := range used[i] {
			value := converted[i].Strings.At(int(k))
			hash := xxhash.Sum64(value)
			if _, ok := seen[hash]; ok {
				continue
			}
			seen[hash] = struct{}{}
			if _, ok := d.Find(unsafe.String(unsafe.SliceData(value), len(value))); !ok {
				added++
				addedBytes += int64(len(value))
			}
		}
	}
	return mostlyNew(len(seen)) || added > 0 && tooLarge(added, addedBytes)
}
