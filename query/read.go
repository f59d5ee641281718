package query

import "github.com/sluice-analytics/sluice/query/expression"

// ReadDocument reads a document as it was written: fields are known and have their types, but no name is
// resolved and no default filled in. What is wrong with it gives an *Error.
func ReadDocument(document []byte) (*Document, error) { return decodeDocument(document) }

// View names the view of a document; it is empty where there is none, or where the document is no
// JSON object.
func View(document []byte) string {
	root, wrong := parseJSON(document)
	if wrong != nil || root.kind != jsonObject {
		return ""
	}
	for _, view := range views {
		if value := root.member(view); value != nil && value.kind != jsonNull {
			return view
		}
	}
	return ""
}

// IsAggregate reports whether a node calls an aggregate function, such as count or p95.
func IsAggregate(node *expression.Node) bool {
	_, ok := aggregateRules[node.Text]
	return ok && node.Kind == expression.NodeCall
}
