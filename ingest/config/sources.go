package config

import (
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v4"

	"github.com/sluice-analytics/sluice/ingest/format"
)

// Source is where events, or the rows of a lookup table, come from.
type Source struct {
	// Path is where it stands, such as sources.web.
	Path, Name string
	// Dataset is what it fills with events, or, with Lookup, what the table belongs to.
	Dataset string
	// Lookup is set for a source that loads a table.
	Lookup *LookupTarget
	// S3, Files or Push says of what kind it is: exactly one is set.
	S3    *S3Source
	Files *FileSource
	Push  *PushSource
	// Every is how often it is looked at; 0 for once in a run.
	Every time.Duration
	// Format and TimeLayout are as in an ingest.Request; empty ones are found out.
	Format, TimeLayout string
	// ErrorsMax is the share of an object's lines that may be bad.
	ErrorsMax float64
	// OnChange is one of the constants OnChangeIgnore to OnChangeFail.
	OnChange string
	// After names the sources that must have succeeded before, those among them whose tables Transforms look up.
	After []string
	// Transforms are what the events go through.
	Transforms []Transform
}

// LookupTarget is a table that events are looked up in.
type LookupTarget struct {
	// Name is what the table is called, Key its key column, On the property that is looked up, by default called as Key.
	Name, Key, On string
}

// What becomes of an object that changed after it was loaded.
const (
	// OnChangeIgnore leaves the events of its first content and counts it.
	OnChangeIgnore = "ignore"
	// OnChangeReplace puts the events of its new content in the place of the old ones.
	OnChangeReplace = "replace"
	// OnChangeFail makes it a failure.
	OnChangeFail = "fail"
)

// S3Source is objects of a bucket.
type S3Source struct {
	Bucket string
	// Pattern is the key with globs and date fields; Prefix is what every key begins with, up to the first of those.
	Pattern, Prefix string
	// Dates are the date fields of the pattern, from long to short, such as yyyy, mm; empty for none.
	Dates []string
	// Lookback is how far behind now the hours, days or months of the pattern are listed; 0 for the default of two days.
	Lookback time.Duration
	// Endpoint, Region and Profile are as in ingest.S3Options; PathStyle puts the bucket's name into the path.
	Endpoint, Region, Profile string
	PathStyle                 bool
	// Queue is the URL of an SQS queue that tells of new objects; empty for none.
	Queue string
}

// FileSource is files of this machine.
type FileSource struct {
	// Patterns are paths, folders and globs.
	Patterns []string
	// SettledFor is how long a file must have been left alone before it is read, for those that still grow.
	SettledFor time.Duration
}

// PushSource is events that are sent.
type PushSource struct {
	// Token is what senders show; nil for those of the server.
	Token *Secret
}

// Defaults of sources.
const (
	ErrorsMaxDefault = 0.01
	LookbackDefault  = 48 * time.Hour
)

const s3Hint = "write s3://bucket/prefix/"

// splitS3 takes s3://bucket/key apart.
func splitS3(text string) (bucket, key string, err error) {
	rest, ok := strings.CutPrefix(text, "s3://")
	if !ok {
		return "", "", fmt.Errorf("%q is no place in S3", text)
	}
	bucket, key, _ = strings.Cut(rest, "/")
	if bucket == "" || strings.ContainsAny(bucket, "*?[{") {
		return "", "", errors.New("the bucket has to be named, without a pattern")
	}
	return bucket, key, nil
}

// sourceFormats are the formats that a source can have.
var sourceFormats = []string{
	format.NDJSON, format.JSON, format.CSV, format.TSV, format.AccessLog, format.Parquet, format.Arrow,
}

// sources reads the section; lists are the transforms that have names.
func (d *decoder) sources(node *yaml.Node, lists map[string][]Transform) []Source {
	var list []Source
	d.object(node, "sources", "sources").each(func(name, path string, node *yaml.Node) {
		o := d.object(node, path, "a source", "dataset", "lookup", "s3", "files", "push", "every", "format", "time_layout",
			"max_errors", "on_change", "after", "transforms")
		if o == nil {
			return
		}
		made := Source{
			Path: path, Name: name, Dataset: o.name("dataset"), Every: o.duration("every"), TimeLayout: o.name("time_layout"),
			OnChange: o.choice("on_change", OnChangeIgnore, OnChangeReplace, OnChangeFail), After: o.texts("after"), ErrorsMax: ErrorsMaxDefault,
		}
		o.need("a source", "dataset")
		if o.has("format") {
			made.Format = o.choice("format", sourceFormats...)
		}
		if share := o.share("max_errors"); share != nil {
			made.ErrorsMax = *share
		}
		made.Lookup, made.Transforms = o.lookupTarget(), o.sourceTransforms(lists)
		o.sourceKind(&made)
		list = append(list, made)
	})
	return list
}

// sourceKind reads where the events come from.
func (o *object) sourceKind(made *Source) {
	kind := o.one("a source", "s3", "files", "push")
	if kind == "" {
		return
	}
	node, path := o.values[kind], join(o.path, kind)
	switch kind {
	case "s3":
		made.S3 = o.d.s3Source(node, path)
	case "files":
		made.Files = o.d.fileSource(node, path)
	case "push":
		made.Push = o.d.pushSource(node, path)
		for _, key := range []string{"every", "on_change", "lookup"} {
			if o.has(key) {
				o.wrong(key, "", "%s means nothing where events are pushed", key)
			}
		}
	}
}

func (d *decoder) s3Source(node *yaml.Node, path string) *S3Source {
	made := &S3Source{Lookback: LookbackDefault}
	if node.Kind != yaml.MappingNode {
		d.s3Place(made, position(node), path, d.text(node, path, "s3"))
		return made
	}
	o := d.object(node, path, "s3", "url", "lookback", "endpoint", "region", "profile", "path_style", "queue")
	if !o.need("s3", "url") {
		return made
	}
	made.Endpoint, made.Region, made.Profile = o.name("endpoint"), o.name("region"), o.name("profile")
	made.PathStyle, made.Queue = o.truth("path_style"), o.name("queue")
	if made.Queue != "" && !strings.HasPrefix(made.Queue, "https://") && !strings.HasPrefix(made.Queue, "http://") {
		o.wrong("queue", "write its URL: https://sqs.REGION.amazonaws.com/ACCOUNT/NAME", "%q is no queue", made.Queue)
	}
	d.s3Place(made, d.places[join(path, "url")], join(path, "url"), o.name("url"))
	if lookback := o.duration("lookback"); lookback > 0 {
		made.Lookback = lookback
		if len(made.Dates) == 0 {
			o.wrong("lookback", "put {yyyy}, {mm}, {dd} or {hh} into the url", "without a date in the url everything is listed")
		}
	}
	return made
}

// dateFields are those of a key, from long to short.
var dateFields = []string{"yyyy", "mm", "dd", "hh"}

// s3Place reads a place with its globs and date fields.
func (d *decoder) s3Place(made *S3Source, at Position, where, text string) {
	if text == "" {
		return
	}
	var err error
	if made.Bucket, made.Pattern, err = splitS3(text); err != nil {
		d.fail(at, where, s3Hint, "%v", err)
		return
	}
	if made.Dates, err = datesOf(made.Pattern); err != nil {
		d.fail(at, where, "the fields are {yyyy}, {mm}, {dd} and {hh}, each once and from long to short", "%v", err)
	}
	if err := checkGlob(made.Pattern); err != nil {
		d.fail(at, where, "write [[] for a bracket itself", "%v", err)
	}
	made.Prefix = made.Pattern
	if end := strings.IndexAny(made.Pattern, "*?[{"); end >= 0 {
		made.Prefix = made.Pattern[:end]
	}
}

// datesOf lists the date fields of a key.
func datesOf(key string) ([]string, error) {
	var found []string
	for rest := key; ; {
		start := strings.IndexByte(rest, '{')
		if start < 0 {
			if strings.Contains(rest, "}") {
				return found, errors.New("a } without a {")
			}
			return found, nil
		}
		field, after, closed := strings.Cut(rest[start+1:], "}")
		if !closed {
			return found, errors.New("a { that is not closed")
		}
		place := slices.Index(dateFields, field)
		switch {
		case place < 0:
			return found, fmt.Errorf("there is no field {%s}", field)
		case place != len(found):
			return found, fmt.Errorf("the field {%s} stands where {%s} should", field, dateFields[min(len(found), len(dateFields)-1)])
		}
		found, rest = append(found, field), after
	}
}

// checkGlob refuses globs that can match nothing.
func checkGlob(pattern string) error {
	pattern = strings.NewReplacer("[!", "[^", "{", "", "}", "").Replace(pattern)
	if _, err := path.Match(pattern, ""); err != nil {
		return errors.New("a [ that is not closed")
	}
	return nil
}

func (d *decoder) fileSource(node *yaml.Node, path string) *FileSource {
	made := &FileSource{}
	if node.Kind != yaml.MappingNode {
		made.Patterns = d.texts(node, path, "files")
	} else if o := d.object(node, path, "files", "paths", "settled_for"); o.need("files", "paths") {
		made.Patterns, made.SettledFor = o.texts("paths"), o.duration("settled_for")
	}
	for i, pattern := range made.Patterns {
		at := fmt.Sprintf("%s[%d]", path, i)
		if strings.HasPrefix(pattern, "s3://") {
			d.fail(d.places.Find(at), path, "write it under s3", "%q is no file", pattern)
		} else if err := checkGlob(pattern); err != nil {
			d.fail(d.places.Find(at), path, "write [[] for a bracket itself", "%v", err)
		}
	}
	if len(made.Patterns) == 0 && node.Kind == yaml.SequenceNode && len(node.Content) == 0 {
		d.fail(position(node), path, "", "files names no file")
	}
	return made
}

func (d *decoder) pushSource(node *yaml.Node, path string) *PushSource {
	made := &PushSource{}
	if node.Kind == yaml.ScalarNode && node.Value == "true" {
		return made
	}
	o := d.object(node, path, "push", "token")
	if o.has("token") {
		secret := o.secret("token")
		made.Token = &secret
	}
	return made
}

func (o *object) lookupTarget() *LookupTarget {
	if !o.has("lookup") {
		return nil
	}
	in := o.d.object(o.values["lookup"], join(o.path, "lookup"), "lookup", "name", "key", "on")
	if !in.need("lookup", "name", "key") {
		return nil
	}
	made := &LookupTarget{Name: in.name("name"), Key: in.name("key"), On: in.name("on")}
	if made.On == "" {
		made.On = made.Key
	}
	if o.has("transforms") {
		o.wrong("transforms", "", "transforms are for events, and this source loads a table")
	}
	return made
}

// sourceTransforms reads a list, or the name of one.
func (o *object) sourceTransforms(lists map[string][]Transform) []Transform {
	if !o.has("transforms") {
		return nil
	}
	node, path := o.values["transforms"], join(o.path, "transforms")
	if node.Kind != yaml.ScalarNode {
		return o.d.transforms(node, path)
	}
	name := o.name("transforms")
	list, ok := lists[name]
	if !ok && name != "" {
		o.d.unknown(position(node), path, "list of transforms", name, keysOf(lists))
	}
	return list
}
