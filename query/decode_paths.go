package query

func (d *decoder) paths(value *jsonNode, path string) *PathsDocument {
	doc := &PathsDocument{}
	d.object(value, path, map[string]field{
		"per": d.text(&doc.Per), "node": d.text(&doc.Node), "start": d.text(&doc.Start), "end": d.text(&doc.End),
		"end_at": d.oneOf(&doc.EndAt, "first", "last"), "before": d.wholePointer(&doc.Before, 0, PathDepthMax),
		"after": d.wholePointer(&doc.After, 0, PathDepthMax), "gap": d.text(&doc.Gap),
		"session":          func(value *jsonNode, path string) { doc.Session = d.sessions(value, path) },
		"collapse_repeats": d.boolean(&doc.CollapseRepeats), "exclude": d.text(&doc.Exclude),
		"count": d.oneOf(&doc.Count, "actors", "transitions"), "limit": d.wholePointer(&doc.Limit, 0, LimitMax),
	})
	return doc
}
