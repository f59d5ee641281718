package query

// Decode reads a document as far as that is possible without its dataset: its fields, their types and bounds. What is
// wrong gives a *Error, as from Compile, which looks at names and expressions too. What is left out has no default yet.
func Decode(document []byte) (*Document, error) { return decodeDocument(document) }

// View names the view that the document asks for, or is empty.
func (d *Document) View() string {
	switch {
	case d.Aggregate != nil:
		return "aggregate"
	case d.Samples != nil:
		return "samples"
	case d.Funnel != nil:
		return "funnel"
	case d.Retention != nil:
		return "retention"
	case d.Lifecycle != nil:
		return "lifecycle"
	case d.Stickiness != nil:
		return "stickiness"
	case d.Paths != nil:
		return "paths"
	case d.Difference != nil:
		return "difference"
	}
	return ""
}
