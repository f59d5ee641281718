package schedules

import (
	"bytes"
	"compress/gzip"
	"crypto/md5"
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"strings"
	"time"
)

// world is what was done to the system so far, and what must follow from it.
type world struct {
	// origins are where events come from, by name: versions of objects, and bodies.
	origins map[string]*origin
	// objects are by key.
	objects map[string]*slot
	// identity is by what the dataset tells its events apart: Dedupe, Upsert, or nothing.
	identity string
	// began is when the first event of no earlier day was.
	began time.Time
	// snapshots are what was there when they were taken, by name.
	snapshots map[string]memory
}

// slot is a key of the bucket.
type slot struct {
	versions []*origin
	// there says that the last version is in the bucket.
	there bool
}

// origin is what brings events: a content that an object had, or a body that is pushed. Its events come in together or not at all.
type origin struct {
	name string
	// key and etag are what the ledger calls it; a body has no etag.
	key, etag string
	damage    string
	// put is when it was put into the bucket.
	put    time.Time
	events []event
	// present says that the system has loaded it, acknowledged that it has said so.
	present, acknowledged bool
	// held tells of each event whether the dataset has it now. What was loaded and is not held has gone, or never came in.
	held []bool
}

// event is one event as it was made.
type event struct {
	id               string
	time             time.Time
	user, name, copy string
}

// loadable reports whether the events of an origin can be loaded.
func (o *origin) loadable() bool { return o.damage == "" || o.damage == FewBadLines }

func newWorld(began time.Time) *world {
	return &world{origins: map[string]*origin{}, objects: map[string]*slot{}, began: began, snapshots: map[string]memory{}}
}

// put notes a new content of an object and returns it.
func (w *world) put(key string, events int, damage string) []byte {
	o := w.objects[key]
	if o == nil {
		o = &slot{}
		w.objects[key] = o
	}
	version := w.origin(fmt.Sprintf("%s#%d", key, len(o.versions)+1), events)
	content := contentOf(version.lines(), events, damage)
	sum := md5.Sum(content)
	version.key, version.damage, version.etag, version.put = key, damage, hex.EncodeToString(sum[:]), time.Now()
	o.versions, o.there = append(o.versions, version), true
	return content
}

// remove notes that an object is gone; false where it was not there.
func (w *world) remove(key string) bool {
	o := w.objects[key]
	if o == nil || !o.there {
		return false
	}
	o.there = false
	return true
}

// push returns the body of an id, and what it consists of.
func (w *world) push(id string, events int) (*origin, []byte) {
	b := w.origins[id]
	if b == nil {
		b = w.origin(id, events)
		b.key = id
	}
	return b, b.lines()
}

// origin makes an origin and its events. Some are days old; no two are of one time; and some have a copy, which tells them
// apart, in common with others, of the same day or another.
func (w *world) origin(name string, count int) *origin {
	o := &origin{name: name, held: make([]bool, count)}
	began := w.began.Add(time.Duration(len(w.origins))*time.Millisecond).AddDate(0, 0, -[]int{0, 0, 1, 4, 45}[hashOf(name)%5])
	for n := range count {
		o.events = append(o.events, event{
			id: fmt.Sprintf("%s:%d", name, n), time: began.Add(time.Duration(n*n) * time.Minute), user: userOf(n % users), name: nameOf(n % names),
			copy: fmt.Sprintf("copy%d", (hashOf(name)+uint32(n)*7)%copies),
		})
	}
	w.origins[name] = o
	return o
}

// copies are few, so that some events meet.
const copies = 60

// users and names are those of the events.
const users, names = 7, 3

// userOf is a text that is nowhere but in events.
func userOf(n int) string { return fmt.Sprintf("person-%d-of-the-model", n) }

func nameOf(n int) string { return fmt.Sprintf("e%d", n) }

func hashOf(text string) uint32 {
	hash := fnv.New32a()
	_, _ = hash.Write([]byte(text)) // never fails
	return hash.Sum32()
}

// lines are the events as NDJSON.
func (o *origin) lines() []byte {
	var lines bytes.Buffer
	for _, e := range o.events {
		fmt.Fprintf(&lines, `{"time":%q,"user":%q,"event":%q,"id":%q,"copy":%q}`+"\n", e.time.Format(time.RFC3339Nano), e.user, e.name, e.id, e.copy)
	}
	return lines.Bytes()
}

// inOrder are the origins by name.
func (w *world) inOrder() []*origin {
	var all []*origin
	for _, name := range slices.Sorted(maps.Keys(w.origins)) {
		all = append(all, w.origins[name])
	}
	return all
}

// each calls do for the events that are held.
func (w *world) each(do func(o *origin, n int)) {
	for _, o := range w.inOrder() {
		for n, held := range o.held {
			if held {
				do(o, n)
			}
		}
	}
}

// count counts the events that are held and chosen.
func (w *world) count(chosen func(event) bool) (count int64) {
	w.each(func(o *origin, n int) {
		if chosen(o.events[n]) {
			count++
		}
	})
	return count
}

// byUser counts the events that are held.
func (w *world) byUser() map[string]int64 {
	counts := map[string]int64{}
	w.each(func(o *origin, n int) { counts[o.events[n].user]++ })
	return counts
}

// anything reports whether something was ever loaded into the dataset.
func (w *world) anything() bool {
	return slices.ContainsFunc(w.inOrder(), func(o *origin) bool { return o.present })
}

// memory is what the dataset holds at a moment, by the origins that are present.
type memory map[string][]bool

func (w *world) remember() memory {
	m := memory{}
	for _, o := range w.inOrder() {
		if o.present {
			m[o.name] = slices.Clone(o.held)
		}
	}
	return m
}

// recall makes the dataset what it was then; the bucket stays what it is. A nil memory is of an empty dataset.
func (w *world) recall(m memory) {
	for _, o := range w.inOrder() {
		held, present := m[o.name]
		o.present, o.acknowledged = present, present
		if o.held = slices.Clone(held); !present {
			o.held = make([]bool, len(o.events))
		}
	}
}

// contentOf is an object with some lines and something wrong with it.
func contentOf(lines []byte, events int, damage string) []byte {
	if damage == Empty {
		return nil
	}
	switch damage {
	case BadLines:
		lines = append(lines, strings.Repeat("no event\n", 2*events)...)
	case FewBadLines:
		lines = append(lines, "no event\n"...)
	}
	var out bytes.Buffer
	packer := gzip.NewWriter(&out)
	_, _ = packer.Write(lines) // a buffer takes everything
	_ = packer.Close()
	if damage == Cut {
		return out.Bytes()[:out.Len()-6]
	}
	return out.Bytes()
}
