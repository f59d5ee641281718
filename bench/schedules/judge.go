package schedules

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// held is how often the system has each event, by origin and number in it.
type held map[string]map[int]int64

// heldOf sorts the counts of ids.
func heldOf(counts map[string]int64) (held, error) {
	sorted := held{}
	for id, count := range counts {
		origin, text, ok := strings.Cut(id, ":")
		n, err := strconv.Atoi(text)
		if !ok || err != nil {
			return nil, fmt.Errorf("there is an event %q that nobody made", id)
		}
		if sorted[origin] == nil {
			sorted[origin] = map[int]int64{}
		}
		sorted[origin][n] = count
	}
	return sorted, nil
}

// finding is what a step has left.
type finding struct {
	// counts are how often there is an event, by id.
	counts map[string]int64
	// looked reports whether the step was to load a version of an object; nil where that does not matter.
	looked func(*origin) bool
	// settled says that it has done so without a fault, so that all of these must be loaded.
	settled bool
	// leave is what the step may have taken away.
	leave leave
	// known reports whether the ledger has an origin. It is asked where no event tells.
	known func(*origin) bool
}

// judge compares what the system holds with what must and may be there, and notes what there is.
func (w *world) judge(found finding) error {
	sorted, err := heldOf(found.counts)
	if err != nil {
		return err
	}
	var arrived []*origin
	for _, o := range w.inOrder() {
		if err := o.judgeCounts(sorted[o.name]); err != nil {
			return err
		}
		if o.present {
			continue
		}
		if len(sorted[o.name]) > 0 || found.known != nil && found.known(o) {
			if arrived = append(arrived, o); o.etag != "" && found.looked != nil && !found.looked(o) {
				return fmt.Errorf("%s is there, and nobody has loaded it", o.name)
			}
		} else if o.acknowledged {
			return fmt.Errorf("the push %s was acknowledged and is not there", o.name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(sorted)) {
		if w.origins[name] == nil {
			return fmt.Errorf("there are events of %s, which nobody made", name)
		}
	}
	if err := w.judgeEvents(sorted, arrived, found.leave); err != nil {
		return err
	}
	for _, o := range arrived {
		o.present, o.acknowledged = true, true // what was seen must stay
	}
	w.note(sorted)
	return w.judgeObjects(found)
}

// judgeCounts finds events that are there more than once, or were never made.
func (o *origin) judgeCounts(counts map[int]int64) error {
	for _, n := range slices.Sorted(maps.Keys(counts)) {
		switch {
		case n >= len(o.events):
			return fmt.Errorf("of %s there are %d events, of %d that were made", o.name, len(counts), len(o.events))
		case counts[n] != 1:
			return fmt.Errorf("of the %d events of %s, event %d is there %d times", len(o.events), o.name, n, counts[n])
		case !o.loadable():
			return fmt.Errorf("%s is there, though its content is damaged (%s)", o.name, o.damage)
		}
	}
	return nil
}

// judgeEvents judges each event of what was there before, and of what has come since.
func (w *world) judgeEvents(sorted held, arrived []*origin, leave leave) error {
	must := w.expected(sorted, arrived)
	var taken, spared event
	for _, o := range w.inOrder() {
		for n := range o.events {
			there, e := sorted[o.name][n] == 1, o.events[n]
			switch expect := must(o, n); {
			case there && expect == never:
				return fmt.Errorf("of %s, event %d is there, and must not be", o.name, n)
			case there && expect == always && leave.must(e):
				return fmt.Errorf("of %s, event %d is still there (%s, %s)", o.name, n, e.time.UTC(), e.user)
			case there && expect == always && (leave.oldestFirst || leave.may(e)):
				if spared.id == "" || e.time.Before(spared.time) {
					spared = e
				}
			case !there && expect == always && leave.may(e):
				if taken.id == "" || e.time.After(taken.time) {
					taken = e
				}
			case !there && expect == always:
				return fmt.Errorf("of the %d events of %s, event %d is there 0 times", len(o.events), o.name, n)
			}
		}
	}
	switch {
	case taken.id == "" || spared.id == "":
	case leave.together:
		return fmt.Errorf("event %s has gone and event %s has not, which go together", taken.id, spared.id)
	case leave.oldestFirst && taken.time.After(spared.time):
		return fmt.Errorf("event %s has gone and event %s, which is older, has not", taken.id, spared.id)
	}
	return nil
}

// note takes what there is for what must be there from now on.
func (w *world) note(sorted held) {
	for _, o := range w.inOrder() {
		for n := range o.held {
			o.held[n] = sorted[o.name][n] == 1
		}
	}
}

// judgeObjects: of an object one version is loaded, and what can be loaded is by a look without faults.
func (w *world) judgeObjects(found finding) error {
	for _, key := range slices.Sorted(maps.Keys(w.objects)) {
		o, seen := w.objects[key], 0
		for i, version := range o.versions {
			if version.present && seen > 0 {
				return fmt.Errorf("%s is there in its versions %d and %d", key, seen, i+1)
			}
			if version.present {
				seen = i + 1
			}
		}
		last := o.versions[len(o.versions)-1]
		if found.settled && seen == 0 && o.there && last.loadable() && found.looked(last) {
			return fmt.Errorf("%s is in the bucket, and a look without faults did not load it", key)
		}
	}
	return nil
}
