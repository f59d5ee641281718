package lateness

import (
	"encoding/json"
	"reflect"
	"testing"
)

// FuzzHistogram: what is read is written in a form that reads the same, its counts add up, and what is refused leaves
// the histogram as it was.
func FuzzHistogram(f *testing.F) {
	for _, text := range []string{`{"counts":{"0":3,"17":2},"early":1,"latest":5}`, `{"counts":{"0":9223372036854775807,"1":1}}`, `{"counts":{"-1":1}}`, `null`, `{}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var before Histogram
		before.add(3, 7)
		read := before
		if err := json.Unmarshal(text, &read); err != nil {
			if !reflect.DeepEqual(read, before) {
				t.Fatalf("%q is refused and leaves %+v", text, read)
			}
			return
		}
		var total int64
		for bucket, count := range read.counts {
			if total += count; count < 0 || total < 0 {
				t.Fatalf("%q: bucket %d has %d", text, bucket, count)
			}
		}
		if total != read.total || read.early > total {
			t.Fatalf("%q: %d in all, the buckets have %d, %d are early", text, read.total, total, read.early)
		}
		written, err := json.Marshal(&read)
		if err != nil {
			t.Fatal(err)
		}
		var again Histogram
		if err := json.Unmarshal(written, &again); err != nil || !reflect.DeepEqual(again, read) {
			t.Fatalf("%+v becomes %+v, %v", read, again, err)
		}
	})
}
