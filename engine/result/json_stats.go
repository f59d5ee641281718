package result

import (
	"encoding/json"
	"time"
)

// MarshalJSON writes the stats with their elapsed time as elapsed_ms, in
// milliseconds with three digits.
func (s Stats) MarshalJSON() ([]byte, error) {
	type plain Stats // without this method, which would call itself
	return json.Marshal(struct {
		plain
		ElapsedMilliseconds float64 `json:"elapsed_ms"`
	}{plain(s), float64(s.Elapsed.Round(time.Microsecond).Microseconds()) / 1000})
}
