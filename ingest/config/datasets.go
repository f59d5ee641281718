package config

import (
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v4"

	"github.com/sluice-analytics/sluice/storage"
)

// Dataset is what holds for one dataset.
type Dataset struct {
	// Path is where it stands, such as datasets.web.
	Path, Name string
	// Time, Actors and Event name columns; empty ones are guessed in the first object.
	Time   string
	Actors []string
	Event  string
	// Dedupe leaves out events that were there before; nil for none.
	Dedupe *Dedupe
	// Upsert names the properties whose values tell rows apart of which the latest counts; empty for events.
	Upsert []string
	// Retention is what is kept; nil for the retention of the whole file.
	Retention *Retention
	// Cold says where old segments go; nil for nowhere.
	Cold *Cold
}

// Dedupe says how an event is known that was there before.
type Dedupe struct {
	// ID is the property that tells events apart.
	ID string
	// Window is how far apart the times of two events of an ID can be for the later one to be left out.
	Window time.Duration
}

// Cold says where old segments go.
type Cold struct {
	// S3 is s3://bucket/prefix.
	S3 string
	// After is the age from which segments go there.
	After time.Duration
	// CacheBytes bounds what is kept of them on the local disk.
	CacheBytes int64
}

// Defaults of datasets.
const (
	DedupeWindow   = 7 * 24 * time.Hour
	ColdCacheBytes = 10 << 30
)

// datasets reads the section.
func (d *decoder) datasets(node *yaml.Node) []Dataset {
	var list []Dataset
	d.object(node, "datasets", "datasets").each(func(name, path string, node *yaml.Node) {
		if err := storage.CheckDatasetName(name); err != nil {
			d.fail(position(node), path, "", "%v", err)
		}
		made := Dataset{Path: path, Name: name}
		if node.Kind == yaml.ScalarNode && node.Tag == "!!null" {
			list = append(list, made) // nothing to say of it
			return
		}
		o := d.object(node, path, "a dataset", "time", "actors", "event", "dedupe", "upsert", "retention", "cold")
		if o == nil {
			return
		}
		made.Time, made.Actors, made.Event = o.name("time"), o.texts("actors"), o.name("event")
		if len(made.Actors) > storage.ActorsMax {
			o.wrong("actors", "each is a copy of all events", "%d actors; at most %d are possible", len(made.Actors), storage.ActorsMax)
		}
		if made.Time != "" && slices.Contains(made.Actors, made.Time) {
			o.wrong("actors", "", "the time cannot be an actor")
		}
		made.Dedupe, made.Upsert, made.Cold = o.dedupe(), o.upsert(), o.cold()
		made.Retention = o.retention("retention")
		list = append(list, made)
	})
	return list
}

func (o *object) dedupe() *Dedupe {
	if !o.has("dedupe") {
		return nil
	}
	in := o.d.object(o.values["dedupe"], join(o.path, "dedupe"), "dedupe", "id", "window")
	if !in.need("dedupe", "id") {
		return nil
	}
	made := &Dedupe{ID: in.property("id"), Window: in.duration("window")}
	if made.Window == 0 {
		made.Window = DedupeWindow
	}
	return made
}

func (o *object) upsert() []string {
	if !o.has("upsert") {
		return nil
	}
	in := o.d.object(o.values["upsert"], join(o.path, "upsert"), "upsert", "key")
	if !in.need("upsert", "key") {
		return nil
	}
	if o.has("dedupe") {
		o.wrong("upsert", "dedupe leaves the later event out, upsert the earlier one", "a dataset has either dedupe or upsert")
	}
	return in.texts("key")
}

func (o *object) cold() *Cold {
	if !o.has("cold") {
		return nil
	}
	in := o.d.object(o.values["cold"], join(o.path, "cold"), "cold", "s3", "after", "cache")
	if !in.need("cold", "s3", "after") {
		return nil
	}
	made := &Cold{S3: in.name("s3"), After: in.duration("after"), CacheBytes: in.size("cache")}
	if made.CacheBytes == 0 {
		made.CacheBytes = ColdCacheBytes
	}
	if _, _, err := splitS3(made.S3); err != nil {
		in.wrong("s3", s3Hint, "%v", err)
	} else if strings.ContainsAny(made.S3, "*?[{") {
		in.wrong("s3", "name a folder of a bucket", "segments go to one place, and this is a pattern")
	}
	return made
}
