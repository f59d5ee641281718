package manifest

import (
	"reflect"
	"testing"
)

func TestRecordRoundTrip(t *testing.T) {
	for i, record := range append(sampleRecords(), Record{}) {
		got, err := decodeRecord(string(encodeRecord(record)))
		must(t, err)
		if !reflect.DeepEqual(got, record) {
			t.Fatalf("record %d:\n got %+v\nwant %+v", i, got, record)
		}
	}
}

func TestDecodeRefuses(t *testing.T) {
	cases := map[string]string{
		"number cut":            "\x01\x01\x80",
		"field cut":             "\x01\x05\x02",
		"number too long":       "\x02\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02",
		"unknown field":         "\x07\x01\x00",
		"field twice":           "\x01\x01\x02\x01\x01\x02",
		"fields turned":         "\x02\x01\x02\x01\x01\x02",
		"bytes left":            "\x01\x02\x02\x02",
		"no dataset":            "\x03\x02\x09\x00",
		"list too long":         "\x03\x09\x01\x01a\x09\x04\xff\xff\xff\x7f",
		"shards":                "\x03\x0a\x01\x01a\x02\x05\x00\x03\x00\x00\x00",
		"column type":           "\x03\x09\x01\x01a\x03\x04\x01\x00\x09\x00",
		"push log of none":      "\x03\x07\x01\x01a\x17\x02\x00\x01",
		"source without a name": "\x03\x07\x1a\x05\x01\x00\x00\x00\x00",
		"source of a state":     "\x03\x15\x1a\x13\x01\x01a\x00\x00\x01\x00\x00\x00\x00\x00\x09\x00\x00\x00\x00\x00\x00",
		"unknown edit part":     "\x03\x06\x01\x01a\x0b\x01\x00",
	}
	for name, payload := range cases {
		if record, err := decodeRecord(payload); err == nil {
			t.Errorf("%s: read as %+v", name, record)
		}
	}
}

// FuzzDecodeRecord: no bytes make the decoder panic, and what it accepts means the
// same after a round trip.
func FuzzDecodeRecord(f *testing.F) {
	for _, record := range sampleRecords() {
		f.Add(string(encodeRecord(record)))
	}
	f.Fuzz(func(t *testing.T, payload string) {
		record, err := decodeRecord(payload)
		if err != nil {
			return
		}
		again, err := decodeRecord(string(encodeRecord(record)))
		must(t, err)
		if !reflect.DeepEqual(again, record) {
			t.Fatalf("got %+v, want %+v", again, record)
		}
	})
}

// FuzzReplay feeds whole files.
func FuzzReplay(f *testing.F) {
	f.Add(mustRead(f, write(f, sampleRecords())))
	f.Add(mustRead(f, write(f, nil)))
	f.Fuzz(func(t *testing.T, file []byte) {
		state, _, length, err := replay(file)
		if err == nil && (state == nil || length > len(file)) {
			t.Fatalf("replayed %d of %d bytes", length, len(file))
		}
	})
}
