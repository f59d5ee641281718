package query

import "encoding/json"

// Texts is a text, or a list of them.
type Texts []string

// MarshalJSON writes one text alone as a string.
func (t Texts) MarshalJSON() ([]byte, error) {
	if len(t) == 1 {
		return json.Marshal(t[0])
	}
	return json.Marshal([]string(t))
}
