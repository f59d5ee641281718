package result

import (
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// JSONValue is a value that encoding/json writes as answers do, with times in UTC.
type JSONValue schema.Value

// MarshalJSON writes the value.
func (v JSONValue) MarshalJSON() ([]byte, error) {
	return appendJSON(nil, schema.Value(v), time.UTC), nil
}
