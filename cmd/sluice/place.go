package main

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/sluice-analytics/sluice/query"
)

// spanIsOfDocument tells errors whose span lies in the document from those whose
// span lies in the expression at their place.
func spanIsOfDocument(wrong *query.Error) bool {
	switch string(wrong.Code) {
	case "json", "unknown_field", "field_type":
		return true
	}
	return false
}

// textAt returns the string at a place such as "funnel.steps[1].where" in a document.
func textAt(document []byte, where string) (string, bool) {
	var value any
	if json.Unmarshal(document, &value) != nil {
		return "", false
	}
	for _, step := range splitPlace(where) {
		switch container := value.(type) {
		case map[string]any:
			value = container[step]
		case []any:
			index, err := strconv.Atoi(step)
			if err != nil || index < 0 || index >= len(container) {
				return "", false
			}
			value = container[index]
		default:
			return "", false
		}
	}
	text, ok := value.(string)
	return text, ok
}

// splitPlace cuts "funnel.steps[1].where" into "funnel", "steps", "1" and "where".
func splitPlace(where string) []string {
	return strings.FieldsFunc(where, func(r rune) bool { return r == '.' || r == '[' || r == ']' })
}
