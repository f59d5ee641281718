package query

import (
	"encoding/json"
	"fmt"
)

// strictAllows are the words of strict_allows.
var strictAllows = []string{"nothing", "repeats"}

func (d *decoder) funnel(value *jsonNode, path string) *FunnelDocument {
	doc := &FunnelDocument{}
	d.object(value, path, map[string]field{
		"per": d.text(&doc.Per), "order": d.oneOf(&doc.Order, OrderOrdered, OrderStrict, OrderAny),
		"strict_allows": d.oneOf(&doc.StrictAllows, strictAllows...),
		"window":        d.text(&doc.Window), "window_edge": d.oneOf(&doc.WindowEdge, "inclusive", "exclusive"),
		"window_days":       d.oneOf(&doc.WindowDays, "exact", "calendar"),
		"complete_in_range": d.boolean(&doc.Complete), "reuse_events": d.boolean(&doc.Reuse),
		"ties": d.oneOf(&doc.Ties, "any", "strict"), "tolerance": d.text(&doc.Tolerance), "resolution": d.text(&doc.Resolution),
		"repeat": d.oneOf(&doc.Repeat, "any", "end"), "prefer": d.oneOf(&doc.Prefer, "earliest_end", "earliest_start"),
		"entry": d.oneOf(&doc.Entry, "any", "first"), "count": d.oneOf(&doc.Count, CountActors, CountEntries, CountStarts),
		"hold": d.texts(&doc.Hold), "by": d.texts((*[]string)(&doc.By)), "measures": d.texts(&doc.Measures),
		"limit": d.wholePointer(&doc.Limit, 0, LimitMax), "bins": d.whole(&doc.Bins, 1, HistogramBinsMax),
		"trend": d.text(&doc.Trend), "trend_mode": d.oneOf(&doc.TrendMode, "separate", "split"),
		"attribution":    func(value *jsonNode, path string) { doc.Attribution = d.attribution(value, path) },
		"steps":          func(value *jsonNode, path string) { doc.Steps = d.steps(value, path) },
		"exclude":        func(value *jsonNode, path string) { doc.Exclude = d.exclusions(value, path) },
		"session":        func(value *jsonNode, path string) { doc.Session = d.sessions(value, path) },
		"compare_groups": func(value *jsonNode, path string) { doc.CompareGroups = d.groups(value, path) },
	})
	return doc
}

func (d *decoder) steps(value *jsonNode, path string) []StepDocument {
	if !d.expect(value, path, jsonList) {
		return nil
	}
	steps := make([]StepDocument, len(value.items))
	for i, item := range value.items {
		step := &steps[i]
		d.object(item, fmt.Sprintf("%s[%d]", path, i), map[string]field{
			"name": d.text(&step.Name), "where": d.text(&step.Where), "within": d.text(&step.Within), "after": d.text(&step.After),
			"optional": d.boolean(&step.Optional), "directly": d.boolean(&step.Directly),
			"strict_allows": d.oneOf(&step.StrictAllows, strictAllows...),
			"anchored":      d.boolean(&step.Anchored), "required": d.boolean(&step.Required), "first_ever": d.boolean(&step.FirstEver),
		})
	}
	return steps
}

func (d *decoder) exclusions(value *jsonNode, path string) []ExclusionDocument {
	if !d.expect(value, path, jsonList) {
		return nil
	}
	exclusions := make([]ExclusionDocument, len(value.items))
	for i, item := range value.items {
		exclusion := &exclusions[i]
		d.object(item, fmt.Sprintf("%s[%d]", path, i), map[string]field{
			"where": d.text(&exclusion.Where), "after": d.whole(&exclusion.After, 1, StepsMax), "before": d.whole(&exclusion.Before, 1, StepsMax),
			"effect": d.oneOf(&exclusion.Effect, EffectCut, EffectVoid, EffectDrop),
		})
	}
	return exclusions
}

func (d *decoder) groups(value *jsonNode, path string) *GroupsDocument {
	doc := &GroupsDocument{}
	d.object(value, path, map[string]field{
		"control": func(value *jsonNode, path string) {
			if d.expect(value, path, jsonString, jsonNumber, jsonBool) {
				doc.Control = json.RawMessage(d.data[value.span.Start:value.span.End])
			}
		},
		"exposed": d.text(&doc.Exposed),
	})
	if d.err == nil && doc.Control == nil {
		d.fail(newError(CodeMissing, join(path, "control"), "compare_groups names no control group").hint(`write {"control": "A"}`), value.span)
	}
	return doc
}

func (d *decoder) attribution(value *jsonNode, path string) *AttributionDocument {
	doc := &AttributionDocument{}
	if value.kind == jsonObject {
		d.object(value, path, map[string]field{"step": d.whole(&doc.Step, 1, StepsMax)})
		if d.err == nil && doc.Step == 0 {
			d.fail(newError(CodeMissing, join(path, "step"), "attribution names no step").hint(`write "first" or {"step": 2}`), value.span)
		}
		return doc
	}
	if d.expect(value, path, jsonString, jsonObject) {
		d.oneOf(&doc.Mode, "first", "last", "first_touch", "last_touch", "each", "actor")(value, path)
	}
	return doc
}
