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

// judge compares what the system holds with what must and may be there. settled says that the last look saw no
// fault, so that all there is must be loaded.
func (w *world) judge(counts map[string]int64, settled bool) error {
	sorted, err := heldOf(counts)
	if err != nil {
		return err
	}
	if err := w.judgeObjects(sorted, settled); err != nil {
		return err
	}
	if err := w.judgeBodies(sorted); err != nil {
		return err
	}
	for _, origin := range slices.Sorted(maps.Keys(sorted)) {
		return fmt.Errorf("there are events of %s, which nobody made", origin)
	}
	return nil
}

// judgeObjects takes the events of objects out of what is held.
func (w *world) judgeObjects(sorted held, settled bool) error {
	for _, key := range slices.Sorted(maps.Keys(w.objects)) {
		o, seen := w.objects[key], 0
		for i, version := range o.versions {
			origin := fmt.Sprintf("%s#%d", key, i+1)
			there, err := whole(origin, sorted[origin], version.events)
			delete(sorted, origin)
			switch {
			case err != nil:
				return err
			case there && seen > 0:
				return fmt.Errorf("%s is there in its versions %d and %d", key, seen, i+1)
			case there && !version.loadable():
				return fmt.Errorf("%s is there, though its content is damaged (%s)", origin, version.damage)
			case there:
				seen = i + 1
			}
		}
		if o.loaded > 0 && seen != o.loaded {
			return fmt.Errorf("%s was there in its version %d, and now is in %d", key, o.loaded, seen)
		}
		if o.loaded = seen; settled && seen == 0 && o.there && o.versions[len(o.versions)-1].loadable() {
			return fmt.Errorf("%s is in the bucket, and a look without faults did not load it", key)
		}
	}
	return nil
}

func (w *world) judgeBodies(sorted held) error {
	for _, id := range slices.Sorted(maps.Keys(w.bodies)) {
		b := w.bodies[id]
		there, err := whole(id, sorted[id], b.events)
		delete(sorted, id)
		if err != nil {
			return err
		}
		if b.acknowledged && !there {
			return fmt.Errorf("the push %s was acknowledged and is not there", id)
		}
		b.acknowledged = there // what was seen must stay
	}
	return nil
}

// whole reports whether all events of an origin are there; it is an error if only some are, or one is twice.
func whole(origin string, events map[int]int64, count int) (bool, error) {
	if len(events) == 0 {
		return false, nil
	}
	for n := range count {
		if events[n] != 1 {
			return false, fmt.Errorf("of the %d events of %s, event %d is there %d times", count, origin, n, events[n])
		}
	}
	if len(events) != count {
		return false, fmt.Errorf("of %s there are %d events, of %d that were made", origin, len(events), count)
	}
	return true, nil
}
