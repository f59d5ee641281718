package scan

import (
	"math/bits"
	"sort"

	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// Strip is the rows of a range of a shard's actors: dense ids that follow each other,
// whose rows stand together in every section. The strips of a shard share no actor,
// and together they have all of its rows. A strip is never changed and may be used
// by several cursors.
type Strip struct {
	// Rows counts the strip's rows in all sections.
	Rows  int64
	parts map[*segment.Reader]*part
}

// part is the rows of a strip in one section.
type part struct {
	// from and to-1 are its first and its last row in the section.
	from, to int
	// runsFrom and runsTo-1 are the blocks of the run index that have its runs; mark
	// is what stands before them.
	runsFrom, runsTo int
	mark             segment.RunMark
}

// OpenStrip narrows the shard to a strip of it; nil takes the whole shard. It is
// called after OpenShard and before the sections are opened.
func (c *Cursor) OpenStrip(strip *Strip) { c.strip = strip }

// SectionPart returns the blocks of the section that have rows of the strip: from to
// to-1, all of them where no strip is open.
func (c *Cursor) SectionPart() (from, to int) {
	if c.part == nil {
		return 0, c.Blocks()
	}
	return c.part.from / block.Rows, (c.part.to + block.Rows - 1) / block.Rows
}

// BlockPart returns the rows of the block that are the strip's: from to to-1.
func (c *Cursor) BlockPart() (from, to int) { return c.from, c.to }

// clip selects the strip's rows of the block.
func (c *Cursor) clip() {
	c.from, c.to = 0, c.rows
	if c.part == nil {
		return
	}
	first := c.FirstRow()
	c.from, c.to = max(0, c.part.from-first), min(c.rows, c.part.to-first)
	if c.to-c.from < c.rows {
		c.selection = allRowNumbers[c.from:c.to]
	}
}

// cutPlacesMax bounds the places at which a shard may be cut: enough to make strips
// of about equal weight, and to leave but some thousandth of a shard's actors with
// one who has as many events as all others.
const cutPlacesMax = 4096

// CutShard cuts the rows that a shard has in the segments into strips of at most
// about rows rows. Only an actor with more, and the few whose ids are next to his,
// make a larger one. Rows without an actor are in the first strip. It reads the run
// indexes, and must be called below vfs.Guard.
func CutShard(snapshot *storage.Snapshot, shard int, segments []*segment.Reader, rows int64) ([]*Strip, error) {
	actors := snapshot.Actors(shard)
	bound := uint(actors.First()) + uint(actors.Len())
	shift := max(0, bits.Len(bound)-bits.Len(cutPlacesMax-1))
	places := int(bound>>shift) + 1
	var runs segment.Runs
	var sections []*sectionCut
	weights := make([]int64, places)
	for _, reader := range segments {
		section := reader.Section(shard)
		if section == nil {
			continue
		}
		if err := section.Runs(&runs); err != nil {
			return nil, err
		}
		cut := newSectionCut(reader, &runs, shift, places)
		for i := range weights {
			weights[i] += int64(cut.rows[i+1] - cut.rows[i])
		}
		sections = append(sections, cut)
	}
	return cutStrips(sections, weights, rows), nil
}

// cutStrips makes strips of places that follow each other.
func cutStrips(sections []*sectionCut, weights []int64, rows int64) []*Strip {
	var strips []*Strip
	first, sum := 0, int64(0)
	for place, weight := range weights {
		if sum > 0 && sum+weight > rows {
			strips = append(strips, newStrip(sections, first, place, sum))
			first, sum = place, 0
		}
		sum += weight
	}
	if sum > 0 {
		strips = append(strips, newStrip(sections, first, len(weights), sum))
	}
	return strips
}

func newStrip(sections []*sectionCut, from, to int, rows int64) *Strip {
	strip := &Strip{Rows: rows, parts: map[*segment.Reader]*part{}}
	for _, section := range sections {
		if section.rows[from] < section.rows[to] {
			strip.parts[section.reader] = section.part(int(section.rows[from]), int(section.rows[to]))
		}
	}
	return strip
}

// sectionCut knows where a section can be cut.
type sectionCut struct {
	reader *segment.Reader
	// rows[i] is the first row at or after place i; the last is the number of rows.
	rows []uint32
	// marks[b] stands before block b of the run index.
	marks []segment.RunMark
}

// newSectionCut takes down where the actors of each place begin: those whose ids
// shifted are the place's number.
func newSectionCut(reader *segment.Reader, runs *segment.Runs, shift, places int) *sectionCut {
	s := &sectionCut{reader: reader, rows: make([]uint32, places+1), marks: []segment.RunMark{{}}}
	next := 0
	for i, actor := range runs.Actors {
		for ; next <= int(actor>>shift); next++ {
			s.rows[next] = runs.Starts[i]
		}
	}
	for ; next <= places; next++ {
		s.rows[next] = runs.Starts[len(runs.Actors)]
	}
	for i := block.Rows; i < len(runs.Actors); i += block.Rows {
		s.marks = append(s.marks, segment.RunMark{Actor: runs.Actors[i-1], Row: runs.Starts[i]})
	}
	return s
}

// part finds the blocks of the run index for some rows.
func (s *sectionCut) part(from, to int) *part {
	first := sort.Search(len(s.marks), func(b int) bool { return int(s.marks[b].Row) > from }) - 1
	end := sort.Search(len(s.marks), func(b int) bool { return int(s.marks[b].Row) >= to })
	return &part{from: from, to: to, runsFrom: first, runsTo: end, mark: s.marks[first]}
}
