package segment

import (
	"encoding/binary"

	"github.com/cespare/xxhash/v2"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// partActors says which actor each event of a part has. Strings are hashed and
// looked up once per different value of a batch.
type partActors struct {
	// shards and codes hold each event's shard and the code of its actor.
	shards []uint8
	codes  []uint32
	// table holds the actors and ids their dense ids: ids[0] is NoActor, ids[c] that
	// of string c-1.
	table *batch.Strings
	ids   []uint32
	// byShard lists the strings to look up, shard after shard: those of shard s are
	// byShard[starts[s]:starts[s+1]].
	byShard []uint32
	starts  []int
	// rowsOf counts the events of each shard.
	rowsOf []int
}

// unset is the shard of a string that no event has had yet.
const unset = -1

// findActors hashes the actors of a part.
func findActors(layout Layout, p *part) partActors {
	codes, table := actorCodes(layout.Actor, p.batch)
	a := partActors{
		shards: make([]uint8, p.rows), codes: make([]uint32, p.rows),
		table: table, ids: make([]uint32, table.Len()+1), rowsOf: make([]int, layout.Shards),
	}
	shardOf := make([]int16, table.Len()+1)
	for i := range shardOf {
		shardOf[i] = unset
	}
	counts := make([]int, layout.Shards+1)
	for i := range p.rows {
		row, code := p.row(i), uint32(0)
		if codes != nil {
			code = codes[row]
		}
		shard := shardOf[code]
		switch {
		case shard != unset:
		case code == 0 || len(table.At(int(code-1))) == 0:
			shard = int16(spreadShard(p.batch.Time[row], p.first+i, layout.Shards))
			a.ids[code] = EmptyActor
			if code == 0 {
				a.ids[code] = NoActor
			}
		default:
			shard = int16(ShardOf(table.At(int(code-1)), layout.Shards))
			shardOf[code] = shard
			counts[shard+1]++
		}
		a.shards[i], a.codes[i] = uint8(shard), code
		a.rowsOf[shard]++
	}
	for shard := range layout.Shards {
		counts[shard+1] += counts[shard]
	}
	a.starts = append([]int(nil), counts...)
	a.byShard = make([]uint32, counts[layout.Shards])
	for code, shard := range shardOf {
		if shard != unset {
			a.byShard[counts[shard]] = uint32(code - 1)
			counts[shard]++
		}
	}
	return a
}

// internActors gives the actors of all parts their ids. Shards go in parallel, the
// parts of a shard one after the other, so that the same events always get the same
// ids.
func internActors(layout Layout, actors []partActors) error {
	return parallel(layout.Shards, func(shard int) error {
		d := layout.Dictionaries.Actors(shard)
		for i := range actors {
			a := &actors[i]
			wanted := a.byShard[a.starts[shard]:a.starts[shard+1]]
			if len(wanted) > 0 {
				d.InternAll(a.table, wanted, a.ids[1:])
			}
		}
		return nil
	})
}

// actorCodes returns the codes of the actor column, as text whatever its type is;
// nil where the batch has none.
func actorCodes(name string, b *batch.Batch) ([]uint32, *batch.Strings) {
	for i := range b.Columns {
		if c := &b.Columns[i]; c.Name == name && name != "" && c.Type != schema.Unknown {
			if c.Type == schema.String {
				return c.Codes, &c.Strings
			}
			text := convert(*c, schema.String)
			return text.Codes, &text.Strings
		}
	}
	return nil, &batch.Strings{}
}

// spreadShard deals events without an actor out to the shards.
func spreadShard(time int64, ordinal, shards int) int {
	var key [16]byte
	binary.LittleEndian.PutUint64(key[:], uint64(time))
	binary.LittleEndian.PutUint64(key[8:], uint64(ordinal))
	return topBits(xxhash.Sum64(key[:]), shards)
}
