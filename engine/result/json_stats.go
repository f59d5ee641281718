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
	}{plain(s), milliseconds(s.Elapsed)})
}

// MarshalJSON writes the elapsed time as Stats do.
func (r Regrouped) MarshalJSON() ([]byte, error) {
	type plain Regrouped
	return json.Marshal(struct {
		plain
		ElapsedMilliseconds float64 `json:"elapsed_ms"`
	}{plain(r), milliseconds(r.Elapsed)})
}

func milliseconds(elapsed time.Duration) float64 {
	return float64(elapsed.Round(time.Microsecond).Microseconds()) / 1000
}
