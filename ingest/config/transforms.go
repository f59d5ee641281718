package config

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// TransformsMax bounds a list of transforms.
const TransformsMax = 100

// Transform is one step of a list. Kind says which of the fields below it is set.
type Transform struct {
	// Path is where it stands, such as transforms[2]; the parts of it have paths below.
	Path string
	// Kind is the key: rename, drop, keep, cast, derive, parse, map, hash, redact, filter, sample, explode or split.
	Kind string

	Rename []Rename
	// Drop and Keep name properties; a name that ends in .* is all below it.
	Drop, Keep []string
	Cast       []Cast
	Derive     []Derive
	Parse      *Parse
	Map        *Map
	Hash       *Hash
	Redact     *Redact
	// Filter is a condition.
	Filter  string
	Sample  *Sample
	Explode *Explode
	Split   *Split
}

// Rename gives a property another name.
type Rename struct{ From, To string }

// The types of a cast.
const (
	CastText  = "text"
	CastInt   = "int"
	CastFloat = "float"
	CastBool  = "bool"
	CastTime  = "time"
	CastList  = "list"
)

// What becomes of an event whose value cannot be taken, or of a value that is not found.
const (
	OnReject = "reject"
	OnNull   = "null"
	OnKeep   = "keep"
)

// Cast gives the values of a property a type.
type Cast struct {
	Column string
	// Type is one of the constants CastText to CastList.
	Type string
	// OnError is OnReject or OnNull.
	OnError string
}

// Derive computes a property.
type Derive struct{ Column, Expression string }

// The forms of text that Parse takes apart.
const (
	AsUserAgent = "user_agent"
	AsURL       = "url"
	AsQuery     = "query"
	AsJSON      = "json"
	AsKeyValue  = "key_value"
	AsPattern   = "pattern"
)

// Parse makes properties of a text.
type Parse struct {
	Column string
	// As is one of the constants AsUserAgent to AsPattern.
	As string
	// Prefix is what the names of the properties begin with, their dot included.
	Prefix string
	// Pattern or Regexp says how a text is read AsPattern.
	Pattern, Regexp string
	// OnError is OnReject or OnNull.
	OnError string
}

// Map replaces a value by what a table says of it.
type Map struct {
	Column string
	// Values are the table, and Into is where its value goes.
	Values []MapValue
	Into   string
	// Table is a file with the table, or Source the name of a source that loads it, as its lookup; Key is the column of
	// the keys, and Columns say what is taken.
	Table, Source, Key string
	Columns            []MapColumn
	// Default is the value where there is none, null if it is not given; HasDefault tells the two apart.
	Default    schema.Value
	HasDefault bool
	// OnMissing is OnNull, OnKeep or OnReject.
	OnMissing string
}

// MapValue is a row of a small table.
type MapValue struct {
	From string
	To   schema.Value
}

// MapColumn is a property that gets a column of a table.
type MapColumn struct{ To, Column string }

// Hash replaces values by keyed hashes.
type Hash struct {
	Columns []string
	Secret  Secret
}

// Redact replaces values, or what matches in them, by a text.
type Redact struct {
	Columns []string
	// Match is a regular expression; empty for the whole value.
	Match string
	With  string
}

// Sample keeps a share of the actors.
type Sample struct {
	// Rate is the share, above 0 up to 1.
	Rate float64
	// By is the property whose values are kept or not, empty for the first actor.
	By string
}

// Explode makes an event of each item of a list.
type Explode struct {
	Column, Into string
	// Index is the property that gets the number of the item, empty for none.
	Index string
	// DropEmpty drops events without items.
	DropEmpty bool
}

// Split moves events to another dataset.
type Split struct {
	// Where is the condition, Into the dataset.
	Where, Into string
}

// TransformList is a file that holds nothing but a list of transforms.
type TransformList struct {
	Transforms []Transform
	Places     Places
}

// ParseTransforms reads a file with the one key transforms. The error is of type Problems.
func ParseTransforms(text []byte) (*TransformList, error) {
	d := &decoder{places: Places{}}
	list := &TransformList{Places: d.places}
	if root := d.read(text); root != nil {
		o := d.object(root, "", "the file", "transforms")
		if o.need("the file", "transforms") {
			list.Transforms = d.transforms(o.values["transforms"], "transforms")
		}
	}
	if err := d.result(); err != nil {
		return nil, err
	}
	return list, nil
}

// transformDecoders read each kind of transform.
var transformDecoders = map[string]func(d *decoder, t *Transform, node *yaml.Node, path string){
	"rename": decodeRename, "drop": decodeDrop, "keep": decodeKeep, "cast": decodeCast, "derive": decodeDerive,
	"parse": decodeParse, "map": decodeMap, "hash": decodeHash, "redact": decodeRedact, "filter": decodeFilter,
	"sample": decodeSample, "explode": decodeExplode, "split": decodeSplit,
}

// transformKinds are the keys of transformDecoders, in the order of the documentation.
var transformKinds = []string{
	"rename", "drop", "keep", "cast", "derive", "parse", "map", "hash", "redact", "filter", "sample", "explode", "split",
}

// transforms reads a list.
func (d *decoder) transforms(node *yaml.Node, path string) []Transform {
	items := d.list(node, path, "transforms", false)
	if len(items) > TransformsMax {
		d.fail(position(node), path, "", "%d transforms; at most %d are possible", len(items), TransformsMax)
		return nil
	}
	list := make([]Transform, 0, len(items))
	for i, item := range items {
		t := Transform{Path: fmt.Sprintf("%s[%d]", path, i)}
		o := d.object(item, t.Path, "a transform", transformKinds...)
		if o == nil || len(o.keys) == 0 && len(item.Content) > 0 {
			continue
		}
		if t.Kind = o.one("a transform", transformKinds...); t.Kind != "" {
			transformDecoders[t.Kind](d, &t, o.values[t.Kind], join(t.Path, t.Kind))
			list = append(list, t)
		}
	}
	return list
}

func decodeRename(d *decoder, t *Transform, node *yaml.Node, path string) {
	targets := map[string]bool{}
	d.object(node, path, "rename").each(func(from, path string, node *yaml.Node) {
		to := d.property(node, path, "the new name")
		d.checkProperty(position(node), path, from)
		if to != "" && targets[to] {
			d.fail(position(node), path, "coalesce(a, b) in a derive puts two together", "two properties cannot both become %q", to)
		}
		targets[to] = true
		t.Rename = append(t.Rename, Rename{from, to})
	})
}

func decodeDrop(d *decoder, t *Transform, node *yaml.Node, path string) {
	t.Drop = d.properties(node, path, "drop")
}

func decodeKeep(d *decoder, t *Transform, node *yaml.Node, path string) {
	t.Keep = d.properties(node, path, "keep")
}

func decodeCast(d *decoder, t *Transform, node *yaml.Node, path string) {
	words := []string{CastText, CastInt, CastFloat, CastBool, CastTime, CastList}
	d.object(node, path, "cast").each(func(name, path string, node *yaml.Node) {
		d.checkProperty(position(node), path, name)
		cast := Cast{Column: name, OnError: OnReject}
		in := &object{d: d, path: path, node: node, values: map[string]*yaml.Node{"type": node}}
		if node.Kind == yaml.MappingNode {
			in = d.object(node, path, "a cast", "type", "on_error")
			in.need("a cast", "type")
			cast.OnError = in.choice("on_error", OnReject, OnNull)
			cast.Type = in.choice("type", words...)
		} else if d.sound(node, path) {
			in.path = strings.TrimSuffix(path, "."+name)
			in.values = map[string]*yaml.Node{name: node}
			cast.Type = in.choice(name, words...)
		}
		t.Cast = append(t.Cast, cast)
	})
}

func decodeDerive(d *decoder, t *Transform, node *yaml.Node, path string) {
	d.object(node, path, "derive").each(func(name, path string, node *yaml.Node) {
		if name != schema.TimeName {
			d.checkProperty(position(node), path, name)
		}
		t.Derive = append(t.Derive, Derive{name, d.text(node, path, "an expression")})
	})
}

func decodeParse(d *decoder, t *Transform, node *yaml.Node, path string) {
	o := d.object(node, path, "parse", "column", "as", "into", "pattern", "regexp", "on_error")
	if !o.need("parse", "column", "as") {
		return
	}
	p := &Parse{
		Column: o.property("column"), Pattern: o.text("pattern"), Regexp: o.text("regexp"), OnError: o.choice("on_error", OnReject, OnNull),
		As: o.choice("as", AsUserAgent, AsURL, AsQuery, AsJSON, AsKeyValue, AsPattern),
	}
	prefix := p.Column
	if o.has("into") {
		prefix = o.text("into")
	}
	if prefix != "" {
		p.Prefix = prefix + "."
	}
	switch patterned := o.has("pattern") || o.has("regexp"); {
	case p.As == AsPattern:
		o.one("parse as pattern", "pattern", "regexp")
	case patterned:
		d.fail(position(node), path, "write as: pattern", "parse as %s takes no pattern", p.As)
	}
	t.Parse = p
}

func decodeMap(d *decoder, t *Transform, node *yaml.Node, path string) {
	o := d.object(node, path, "map", "column", "into", "values", "table", "source", "key", "columns", "default", "on_missing")
	if !o.need("map", "column") {
		return
	}
	m := &Map{
		Column: o.property("column"), Table: o.name("table"), Source: o.name("source"), Key: o.name("key"),
		OnMissing: o.choice("on_missing", OnNull, OnKeep, OnReject), Default: schema.NullOf(schema.Unknown),
	}
	if o.has("default") {
		m.Default, m.HasDefault = d.constant(o.values["default"], join(path, "default"), "default"), true
		if o.has("on_missing") {
			o.wrong("on_missing", "", "on_missing and default exclude each other")
		}
	}
	if o.one("map", "values", "table", "source") == "values" {
		decodeMapValues(o, m)
	} else {
		decodeMapTable(o, m)
	}
	t.Map = m
}

func decodeMapValues(o *object, m *Map) {
	if m.Into = m.Column; o.has("into") {
		m.Into = o.property("into")
	}
	for _, key := range []string{"key", "columns"} {
		if o.has(key) {
			o.wrong(key, "", "%s belongs to a table, and values are given", key)
		}
	}
	o.d.object(o.values["values"], join(o.path, "values"), "values").each(func(name, path string, node *yaml.Node) {
		m.Values = append(m.Values, MapValue{name, o.d.constant(node, path, "a value")})
	})
}

func decodeMapTable(o *object, m *Map) {
	o.need("map with a table", "key", "columns")
	if o.has("into") {
		o.wrong("into", "columns {property: column of the table} says where they go", "into belongs to values, and a table is given")
	}
	if !o.has("columns") {
		return
	}
	o.d.object(o.values["columns"], join(o.path, "columns"), "columns").each(func(name, path string, node *yaml.Node) {
		o.d.checkProperty(position(node), path, name)
		m.Columns = append(m.Columns, MapColumn{name, o.d.text(node, path, "a column")})
	})
}

func decodeHash(d *decoder, t *Transform, node *yaml.Node, path string) {
	o := d.object(node, path, "hash", "columns", "secret")
	if o.need("hash", "columns", "secret") {
		t.Hash = &Hash{Columns: d.properties(o.values["columns"], join(path, "columns"), "columns"), Secret: o.secret("secret")}
	}
}

func decodeRedact(d *decoder, t *Transform, node *yaml.Node, path string) {
	t.Redact = &Redact{With: "redacted"}
	if node.Kind != yaml.MappingNode {
		t.Redact.Columns = d.properties(node, path, "redact")
		return
	}
	o := d.object(node, path, "redact", "columns", "match", "with")
	if !o.need("redact", "columns") {
		return
	}
	t.Redact.Columns = d.properties(o.values["columns"], join(path, "columns"), "columns")
	t.Redact.Match = o.pattern("match")
	if o.has("with") {
		t.Redact.With = o.text("with")
	}
}

func decodeFilter(d *decoder, t *Transform, node *yaml.Node, path string) {
	t.Filter = d.text(node, path, "filter")
}

func decodeSample(d *decoder, t *Transform, node *yaml.Node, path string) {
	t.Sample = &Sample{Rate: 1}
	o := &object{d: d, path: strings.TrimSuffix(path, ".sample"), node: node, values: map[string]*yaml.Node{"sample": node}}
	key := "sample"
	if node.Kind == yaml.MappingNode {
		if o = d.object(node, path, "sample", "rate", "by"); !o.need("sample", "rate") {
			return
		}
		key = "rate"
		t.Sample.By = o.property("by")
	}
	if rate := o.share(key); rate != nil {
		t.Sample.Rate = *rate
		if *rate == 0 {
			o.wrong(key, "a filter drops all events", "a sample of nothing")
		}
	}
}

func decodeExplode(d *decoder, t *Transform, node *yaml.Node, path string) {
	o := d.object(node, path, "explode", "column", "into", "index", "empty")
	if !o.need("explode", "column") {
		return
	}
	e := &Explode{Column: o.property("column"), Index: o.property("index"), DropEmpty: o.choice("empty", "keep", "drop") == "drop"}
	if e.Into = e.Column; o.has("into") {
		e.Into = o.property("into")
	}
	if e.Index != "" && e.Index == e.Into {
		o.wrong("index", "", "index and into cannot be the same property")
	}
	t.Explode = e
}

func decodeSplit(d *decoder, t *Transform, node *yaml.Node, path string) {
	o := d.object(node, path, "split", "where", "into")
	if o.need("split", "where", "into") {
		t.Split = &Split{Where: o.name("where"), Into: o.name("into")}
	}
}

// property reads the name of a property by its key, empty where it is not there.
func (o *object) property(key string) string {
	if !o.has(key) {
		return ""
	}
	return o.d.property(o.values[key], join(o.path, key), key)
}

func (d *decoder) property(node *yaml.Node, path, what string) string {
	name := d.text(node, path, what)
	if node.Kind == yaml.ScalarNode && node.Tag != "!!null" {
		d.checkProperty(position(node), path, name)
	}
	return name
}

func (d *decoder) properties(node *yaml.Node, path, what string) []string {
	names := d.texts(node, path, what)
	for i, name := range names {
		at := d.places.Find(fmt.Sprintf("%s[%d]", path, i))
		d.checkProperty(at, path, name)
	}
	if len(names) == 0 && node.Kind == yaml.SequenceNode && len(node.Content) == 0 {
		d.fail(position(node), path, "", "%s names no property", what)
	}
	return slices.Clip(names)
}

// checkProperty refuses names that no property can have.
func (d *decoder) checkProperty(at Position, path, name string) {
	if name == schema.TimeName {
		d.fail(at, path, "derive can set it: derive: {time: ...}", "the time of an event is not a property")
		return
	}
	if err := schema.CheckName(name); err != nil {
		d.fail(at, path, "", "%v", err)
	}
}
