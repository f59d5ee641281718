package query

// Limits on the parts of a difference.
const (
	// DifferenceValuesMax bounds the values shown of each property.
	DifferenceValuesMax = 1000
	// DifferenceBinsMax bounds the bins of a distribution.
	DifferenceBinsMax = 100
)

func (d *decoder) difference(value *jsonNode, path string) *DifferenceDocument {
	doc := &DifferenceDocument{}
	d.object(value, path, map[string]field{
		"over":      func(value *jsonNode, path string) { doc.Over = d.over(value, path) },
		"selection": d.text(&doc.Selection), "baseline": d.text(&doc.Baseline),
		"properties": d.texts(&doc.Properties), "exclude": d.texts(&doc.Exclude),
		"limit": d.wholePointer(&doc.Limit, 0, LimitMax), "values": d.wholePointer(&doc.Values, 0, DifferenceValuesMax),
		"bins": d.whole(&doc.Bins, 2, DifferenceBinsMax),
	})
	return doc
}
