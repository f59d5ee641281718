package engine

import (
	"slices"
	"strconv"

	"github.com/sluice-analytics/sluice/engine/estimate"
)

// treeEstimate finds the intervals of an answer that is no table, by the names of the members of
// its JSON: they mean the same in every view.
type treeEstimate struct {
	sample estimate.Sample
	// kinds are those of the measures of funnels, by name; measured is that of a retention's.
	kinds    map[string]cellKind
	measured cellKind
	// clumps are by name of member. They are collected in a first pass.
	clumps     map[string]*clumps
	collecting bool
	// indexes are those of lists, by their first elements.
	indexes map[*any]map[string]map[string]any
}

// memberKinds are the kinds of the members that are numbers of their own.
var memberKinds = map[string]cellKind{
	"count": kindCount, "size": kindCount, "dropped": kindCount, "in_progress": kindCount, "exposed": kindCount,
	"new": kindCount, "returning": kindCount, "resurrecting": kindCount, "dormant": kindCount,
	"or_more": kindCount, "starts": kindCount, "ends": kindCount,
	"from_first": kindShare, "from_previous": kindShare, "share": kindShare, "share_or_more": kindShare, "rate": kindShare,
	"mean": kindTail, "median": kindRatio, "p90": kindRatio,
}

// identities are the members by which the elements of a list are told apart; those of other
// lists by their position.
var identities = map[string][]string{
	"groups": {"value", "other"}, "trend": {"time"}, "cohorts": {"start"}, "periods": {"start"},
	"nodes": {"depth", "value", "other"}, "edges": {"depth", "from", "from_other", "to", "to_other"}, "top_paths": {"depth", "nodes", "other"},
}

// around is what lies about a member: of how many units shares and means are.
type around struct {
	// count is that of the object, size that of the cohort or of all.
	count, size []float64
	// first and previous are the counts of the first step and of the one before.
	first, previous []float64
	// measures says that the members are measures by name.
	measures bool
}

// object returns the intervals of an object's members, given those of the shards' objects, nil
// where a shard has none.
func (t *treeEstimate) object(whole map[string]any, parts []map[string]any, near around) map[string]any {
	found := map[string]any{}
	near = t.surroundings(whole, parts, near)
	for name, value := range whole {
		switch value := value.(type) {
		case float64:
			t.set(found, name, t.number(name, value, whole, parts, near))
		case map[string]any:
			inside := near
			inside.measures = name == "measures"
			t.set(found, name, t.object(value, members[map[string]any](parts, name), inside))
		case []any:
			if list := t.list(name, value, parts, near); list != nil {
				found[name] = list
			}
		}
	}
	return found
}

// set keeps what is known of a member.
func (t *treeEstimate) set(found map[string]any, name string, value any) {
	if object, ok := value.(map[string]any); value == nil || ok && len(object) == 0 {
		return
	}
	found[name] = value
}

// surroundings takes note of the counts of an object.
func (t *treeEstimate) surroundings(whole map[string]any, parts []map[string]any, near around) around {
	if _, ok := whole["count"]; ok && !near.measures {
		near.count = t.unscaled(parts, "count")
	}
	if _, ok := whole["size"]; ok {
		near.size = t.unscaled(parts, "size")
	} else if _, ok := whole["exposed"]; ok {
		near.size = t.unscaled(parts, "exposed")
	} else if _, ok := whole["active_periods"]; ok {
		near.size = near.count
	}
	return near
}

// unscaled is a member of the shards' objects, of the shard alone.
func (t *treeEstimate) unscaled(parts []map[string]any, name string) []float64 {
	values := make([]float64, len(parts))
	for i, part := range parts {
		value, _ := part[name].(float64)
		values[i] = value / float64(t.sample.Of)
	}
	return values
}

// number returns the interval of a member, or nil.
func (t *treeEstimate) number(name string, value float64, whole map[string]any, parts []map[string]any, near around) any {
	kind, weights := t.kindOf(name, whole, near)
	if kind == kindUnknown || weights == nil && kind != kindCount {
		return nil
	}
	c := cell{kind: kind, whole: kind == kindCount, value: value, parts: make([]float64, len(parts)), weights: slices.Clone(weights)}
	for i, part := range parts {
		number, ok := part[name].(float64)
		if !ok && kind != kindCount {
			c.weights[i] = 0
		}
		c.parts[i] = number
	}
	minus := name == "dormant"
	if minus {
		for i := range c.parts {
			c.parts[i] = -c.parts[i]
		}
	}
	known := t.clumps[name]
	if known == nil {
		known = &clumps{}
		t.clumps[name] = known
	}
	if t.collecting {
		if kind != kindShare { // of units, which come one by one
			known.note(c, t.sample)
		}
		return nil
	}
	found := c.interval(t.sample, known)
	both, ok := found.([2]float64)
	switch {
	case ok && minus:
		return [2]float64{-both[1], -both[0]}
	case ok && !near.measures && name != "value":
		return [2]float64{max(0, both[0]), both[1]} // numbers of units, shares and durations
	}
	return found
}

// kindOf is the kind of a member, and what its parts weigh.
func (t *treeEstimate) kindOf(name string, whole map[string]any, near around) (cellKind, []float64) {
	if near.measures {
		return t.kinds[name], near.count
	}
	if name == "value" {
		if _, cell := whole["share"]; cell {
			return t.measured, near.count
		}
		return kindUnknown, nil
	}
	switch name {
	case "from_first":
		return kindShare, near.first
	case "from_previous":
		return kindShare, near.previous
	case "share", "share_or_more", "rate":
		return kindShare, near.size
	}
	return memberKinds[name], near.count
}

// list returns the intervals of a list's elements, nil for a list of what is no object and for
// histograms, whose bins are made after what there is.
func (t *treeEstimate) list(name string, whole []any, parts []map[string]any, near around) []any {
	if name == "histogram" {
		return nil
	}
	lists := members[[]any](parts, name)
	found := make([]any, len(whole))
	for i, element := range whole {
		object, ok := element.(map[string]any)
		if !ok {
			return nil
		}
		found[i] = map[string]any{}
		if isMerged(object) {
			continue // of what is shown nowhere in the shards' answers
		}
		matching := t.matching(name, i, object, lists)
		if name == "steps" {
			counts := t.unscaled(matching, "count")
			if i == 0 {
				near.first = counts
			}
			found[i] = t.object(object, matching, near)
			near.previous = counts
			continue
		}
		found[i] = t.object(object, matching, near)
	}
	return found
}

// isMerged reports whether an element stands for what the limit cut.
func isMerged(object map[string]any) bool {
	for _, name := range []string{"other", "from_other", "to_other"} {
		if merged, _ := object[name].(bool); merged {
			return true
		}
	}
	return false
}

// matching finds an element in the lists of the shards, nil where a shard has none.
func (t *treeEstimate) matching(name string, position int, object map[string]any, lists [][]any) []map[string]any {
	matching := make([]map[string]any, len(lists))
	own, ok := identity(name, object)
	for p, list := range lists {
		switch {
		case ok:
			matching[p] = t.indexed(name, list)[own]
		case position < len(list):
			matching[p], _ = list[position].(map[string]any)
		}
	}
	return matching
}

// indexed finds the elements of a list by their identities. It remembers what it made of a list,
// which is asked for as often as an estimate has elements.
func (t *treeEstimate) indexed(name string, list []any) map[string]map[string]any {
	if len(list) == 0 {
		return nil
	}
	index, ok := t.indexes[&list[0]]
	if ok {
		return index
	}
	index = make(map[string]map[string]any, len(list))
	for _, element := range list {
		object, isObject := element.(map[string]any)
		if own, has := identity(name, object); isObject && has {
			index[own] = object
		}
	}
	t.indexes[&list[0]] = index
	return index
}

// identity tells an element from the others of its list; not ok where its position does.
func identity(list string, object map[string]any) (text string, ok bool) {
	var parts []byte
	for _, name := range identities[list] {
		if value, has := object[name]; has {
			parts = append(append(parts, name...), '=')
			parts = append(appendIdentity(parts, value), ' ')
		}
	}
	return string(parts), len(parts) > 0
}

// appendIdentity writes a value of JSON so that no other value is written the same.
func appendIdentity(text []byte, value any) []byte {
	switch value := value.(type) {
	case string:
		return strconv.AppendQuote(text, value)
	case float64:
		return strconv.AppendFloat(text, value, 'g', -1, 64)
	case bool:
		return strconv.AppendBool(text, value)
	case []any:
		text = append(text, '[')
		for _, element := range value {
			text = append(appendIdentity(text, element), ',')
		}
		return append(text, ']')
	}
	return append(text, "null"...)
}

// members is a member of each object, the zero value where an object lacks it.
func members[T any](objects []map[string]any, name string) []T {
	all := make([]T, len(objects))
	for i, object := range objects {
		all[i], _ = object[name].(T)
	}
	return all
}
