package query

func (d *decoder) lifecycle(value *jsonNode, path string) *LifecycleDocument {
	doc := &LifecycleDocument{}
	d.object(value, path, map[string]field{
		"per": d.text(&doc.Per), "event": d.text(&doc.Event), "period": d.oneOf(&doc.Period, periodWords...), "created": d.text(&doc.Created),
	})
	return doc
}

func (d *decoder) stickiness(value *jsonNode, path string) *StickinessDocument {
	doc := &StickinessDocument{}
	d.object(value, path, map[string]field{
		"per": d.text(&doc.Per), "event": d.text(&doc.Event), "period": d.oneOf(&doc.Period, periodWords...),
	})
	return doc
}
