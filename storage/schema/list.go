package schema

import "encoding/json"

// ListText is the JSON array of an encoded list, for people and for widening to
// String. A malformed form reads as the empty list.
func ListText(form string) string {
	items, err := DecodeList(form)
	if err != nil {
		items = []string{}
	}
	text, err := json.Marshal(items)
	if err != nil {
		return "[]" // cannot happen: strings always marshal
	}
	return string(text)
}
