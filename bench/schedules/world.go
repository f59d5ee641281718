package schedules

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"strings"
	"time"
)

// world is what was done to the system so far, and what must follow from it.
type world struct {
	// objects are by key.
	objects map[string]*object
	// bodies are by batch id.
	bodies map[string]*body
	// began is when the first event was.
	began time.Time
}

// object is a key of the bucket.
type object struct {
	versions []version
	// there says that the last version is in the bucket.
	there bool
	// loaded is the number of the version that the system was seen to have, from 1; 0 while none was.
	loaded int
}

// version is a content that an object had.
type version struct {
	events int
	damage string
}

// loadable reports whether the events of a version can be loaded.
func (v version) loadable() bool { return v.damage == "" || v.damage == FewBadLines }

// body is what was pushed under an id.
type body struct {
	events int
	// acknowledged says that its events must be there; without it they may be, all or none.
	acknowledged bool
}

func newWorld(began time.Time) *world {
	return &world{objects: map[string]*object{}, bodies: map[string]*body{}, began: began}
}

// put notes a new content of an object and returns it.
func (w *world) put(key string, events int, damage string) []byte {
	o := w.objects[key]
	if o == nil {
		o = &object{}
		w.objects[key] = o
	}
	o.versions = append(o.versions, version{events, damage})
	o.there = true
	return content(w.lines(fmt.Sprintf("%s#%d", key, len(o.versions)), events), events, damage)
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

// push returns the body of an id.
func (w *world) push(id string, events int) (*body, []byte) {
	b := w.bodies[id]
	if b == nil {
		b = &body{events: events}
		w.bodies[id] = b
	}
	return b, w.lines(id, b.events)
}

// lines are the events of an origin.
func (w *world) lines(origin string, events int) []byte {
	var lines bytes.Buffer
	for n := range events {
		at := w.began.Add(time.Duration(n*n) * time.Minute)
		fmt.Fprintf(&lines, `{"time":%q,"user":"u%d","event":"e%d","id":"%s:%d"}`+"\n", at.Format(time.RFC3339), n%7, n%3, origin, n)
	}
	return lines.Bytes()
}

// content is an object with some lines and something wrong with it.
func content(lines []byte, events int, damage string) []byte {
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
