package schema

import (
	"errors"
	"testing"
)

// FuzzDecodeList: the bytes that are read as a list are those that are written for it, so that lists are equal where
// their bytes are; other bytes are ErrList.
func FuzzDecodeList(f *testing.F) {
	f.Add(EncodeList([]string{"", "a", "\xff"}))
	f.Add("\x81\x00a")
	f.Add("\x05abc")
	f.Add("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01")
	f.Fuzz(func(t *testing.T, form string) {
		items, err := DecodeList(form)
		if err != nil {
			if !errors.Is(err, ErrList) || items != nil {
				t.Fatalf("%q: %q, %v", form, items, err)
			}
			return
		}
		if written := EncodeList(items); written != form {
			t.Fatalf("%q is read as %q, which is written %q", form, items, written)
		}
	})
}
