package storage

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/storage/eventid"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// ErrIdentityChanged is wrapped by Commit and Push when the dataset has come to tell its events apart in another way since
// they began. Nothing was added; the same events can be brought again.
var ErrIdentityChanged = errors.New("the dataset tells its events apart in another way now")

// identifying is what a transaction does to tell events apart.
type identifying struct {
	index  *identities
	policy manifest.Identity
	// origins has for each of the transaction's batches the place of the input that it came from.
	origins []int
	// byInput counts the events that were left out by the place of their input, total counts all.
	byInput map[int]int64
	total   int64
	// spills are the ids of segments that are written already.
	spills []*idSpill
	// files are the pending files of ids of the commit.
	files []manifest.IDFile
	claim *claim
	// upserting is what is done where the dataset keeps the latest rows only.
	upserting upserting
}

// idSpill is a pending file of ids of a transaction that did not hold all of its events in memory.
type idSpill struct {
	meta    manifest.IDFile
	mapping vfs.Mapping
	run     *eventid.Run
	// seen are the files of ids in which its ids were looked for when it was written.
	seen map[uint64]bool
	// origin is the place of the input that the events came from; where there are several, origins has it for each of them.
	origin  int
	origins map[eventid.Entry]int
}

func (s *idSpill) originOf(e eventid.Entry) int {
	if place, ok := s.origins[e]; ok {
		return place
	}
	return s.origin
}

// search adds the entries that are refused to what is lost.
func (s *idSpill) search(lost map[eventid.Entry]int, refuse func(eventid.Entry) (bool, error)) error {
	var failed error
	err := s.run.Each(func(e eventid.Entry) bool {
		refused, err := refuse(e)
		if refused && err == nil {
			lost[e] = s.originOf(e)
		}
		failed = err
		return err == nil
	})
	return errors.Join(failed, err)
}

func newIdentifying(d *dataset) *identifying {
	return &identifying{index: d.identities, policy: d.identities.current(), byInput: map[int]int64{}}
}

// count notes that events of the batches were left out.
func (i *identifying) count(counts []int) {
	for b, count := range counts {
		if count > 0 {
			i.byInput[i.origins[b]] += int64(count)
			i.total += int64(count)
		}
	}
}

// spillIDs leaves duplicates out of what the transaction holds, before that is written as segments that nobody sees yet. Whether
// the others are none is known only at the commit.
func (t *Transaction) spillIDs(ctx context.Context) error {
	if t.identity.policy.Dedupe == "" {
		return nil
	}
	ordered := candidatesOf(t.identity.policy.Dedupe, t.batches)
	if t.sealing != nil {
		return t.addIDSpill(ctx, entriesOf(ordered), &idSpill{})
	}
	var own known
	for _, spill := range t.identity.spills {
		own = append(own, spill.run)
	}
	kept, left, seen, err := t.identity.index.early(ordered, own)
	if err != nil {
		return fmt.Errorf("look for ids: %w", err)
	}
	spill := &idSpill{seen: seen}
	t.findOrigins(spill, ordered, left)
	t.leaveOut(left)
	return t.addIDSpill(ctx, kept, spill)
}

// findOrigins notes from which inputs the candidates came that are not left out.
func (t *Transaction) findOrigins(spill *idSpill, ordered []eventid.Candidate, left []int) {
	origins := t.identity.origins
	if len(origins) == 0 {
		return
	}
	spill.origin = origins[0]
	if origins[len(origins)-1] == origins[0] {
		return
	}
	gone := make(map[int]bool, len(left))
	for _, place := range left {
		gone[place] = true
	}
	var ends []int // of the batches
	end := 0
	for _, events := range t.batches {
		end += events.Rows
		ends = append(ends, end)
	}
	spill.origins = map[eventid.Entry]int{}
	for _, c := range ordered {
		if !gone[c.Place] {
			batch, _ := slices.BinarySearch(ends, c.Place+1)
			spill.origins[c.Entry] = origins[batch]
		}
	}
}

// entriesOf returns the entries of candidates of which none is a duplicate.
func entriesOf(ordered []eventid.Candidate) eventid.Entries {
	entries, _, _ := eventid.Admit(ordered, 0, nil) // nothing is asked, so nothing fails
	return entries
}

// leaveOut takes events out of what the transaction holds.
func (t *Transaction) leaveOut(places []int) {
	if len(places) == 0 {
		return
	}
	kept, counts := withoutPlaces(t.batches, places)
	t.identity.count(counts)
	t.batches = kept
}

func (t *Transaction) addIDSpill(ctx context.Context, entries eventid.Entries, spill *idSpill) error {
	if len(entries) == 0 {
		return nil
	}
	meta, err := t.dataset.writeIDFile(ctx, nil, entries, nil)
	if err != nil {
		return err
	}
	spill.meta = meta
	t.identity.spills = append(t.identity.spills, spill)
	spill.mapping, spill.run, err = openRun(t.store.fs, t.dataset.path(meta.File+pendingSuffix), meta)
	return err
}

// claimIDs leaves duplicates out at the commit, and claims the ids of all other events of the transaction.
func (t *Transaction) claimIDs(ctx context.Context) error {
	i := t.identity
	if i.policy.Dedupe == "" {
		return nil
	}
	a := &asking{ordered: candidatesOf(i.policy.Dedupe, t.batches), spills: i.spills}
	if t.sealing != nil {
		return t.writeIDs(ctx, entriesOf(a.ordered), nil)
	}
	made, err := i.index.claim(ctx, a)
	if err != nil {
		return fmt.Errorf("look for ids: %w", err)
	}
	i.claim = made
	t.leaveOut(a.left)
	if len(a.lost) > 0 {
		if err := t.rewriteSpilled(ctx, a.lost); err != nil {
			return err
		}
	}
	return t.writeIDs(ctx, made.entries, a.lost)
}

// writeIDs writes the ids that no spill has. Where some of a spill's are lost, one file takes the place of all.
func (t *Transaction) writeIDs(ctx context.Context, entries eventid.Entries, lost map[eventid.Entry]int) error {
	i := t.identity
	var runs []*eventid.Run
	if len(lost) > 0 {
		for _, spill := range i.spills {
			runs = append(runs, spill.run)
		}
	} else {
		for _, spill := range i.spills {
			i.files = append(i.files, spill.meta)
		}
	}
	if len(runs) == 0 && len(entries) == 0 {
		return nil
	}
	meta, err := t.dataset.writeIDFile(ctx, runs, entries, func(e eventid.Entry) bool {
		_, gone := lost[e]
		return gone
	})
	if err == nil && meta.Entries > 0 {
		i.files = append(i.files, meta)
	}
	return err
}

// fileNames returns the final names of the files of ids that the commit adds.
func (i *identifying) fileNames() []string {
	var names []string
	for _, meta := range i.files {
		names = append(names, meta.File)
	}
	return names
}

// end ends the claim and closes what is open. Files that are not committed are removed.
func (t *Transaction) endIdentity(remove bool) {
	i := t.identity
	i.index.end(i.claim, 0)
	t.giveKeyTurn()
	var gone []string
	if remove {
		gone = i.upserting.fileNames()
	}
	committed := map[string]bool{}
	for _, name := range i.fileNames() {
		committed[name] = !remove
		if remove {
			gone = append(gone, name)
		}
	}
	for _, spill := range i.spills {
		if spill.mapping != nil {
			_ = spill.mapping.Close() // it was only read
		}
		if !committed[spill.meta.File] {
			gone = append(gone, spill.meta.File)
		}
	}
	i.spills = nil
	t.dataset.removeFiles(gone)
}

// identified says in an edit what was found out, and gives the inputs their numbers.
func (t *Transaction) identified(edit *manifest.Edit) error {
	if !t.identity.policy.Equal(t.dataset.identities.current()) {
		return ErrIdentityChanged
	}
	edit.AddIDs = t.identity.files
	edit.RemoveSegments = t.identity.upserting.removed
	if t.sealing != nil {
		edit.Duplicates = t.sealing.duplicates
		return nil
	}
	edit.Duplicates = t.identity.total + int64(len(t.identity.upserting.superseded))
	for place, count := range t.identity.byInput {
		if place < len(edit.Inputs) {
			edit.Inputs[place].Rows -= count
			edit.Inputs[place].Duplicates = count
		}
	}
	return nil
}

// Duplicates returns how many of its events the transaction has left out, which is known when Commit has returned. Rows that were
// in the dataset and are superseded are not among them.
func (t *Transaction) Duplicates() int64 { return t.identity.total }
