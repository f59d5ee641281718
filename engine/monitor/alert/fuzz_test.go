package alert

import (
	"reflect"
	"testing"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// FuzzOpen reads any bytes as the file of alerts: what is taken of them is the same after it was written again.
func FuzzOpen(f *testing.F) {
	f.Add([]byte(`{"alert":{"id":1,"kind":"volume","state":"firing","since":"2026-03-01T10:00:00Z","told":"2026-03-01T10:00:00Z"}}` + "\n" +
		`{"schema":{"dataset":"web","columns":{"page":"string"}}}` + "\n" +
		`{"letter":{"id":4,"to":"file","message":{"a":1}}}` + "\n" + `{"done":[4]}` + "\n" + `{"alert"`))
	f.Fuzz(func(t *testing.T, text []byte) {
		system := vfs.NewMem()
		if err := put(system, text); err != nil {
			t.Fatal(err)
		}
		log, book, err := Open(system)
		if err != nil {
			t.Fatal(err)
		}
		if err := log.rotate(book); err != nil {
			t.Fatal(err)
		}
		if err := log.Close(); err != nil {
			t.Fatal(err)
		}
		again, held, err := Open(system)
		if err != nil {
			t.Fatal(err)
		}
		if len(held.records) != len(book.records) || held.lastID != book.lastID || !reflect.DeepEqual(again.schemas, log.schemas) {
			t.Errorf("%d alerts and the schemas %v became %d and %v", len(book.records), log.schemas, len(held.records), again.schemas)
		}
		if err := again.Close(); err != nil {
			t.Fatal(err)
		}
	})
}

func put(system vfs.FS, text []byte) error {
	file, err := system.Create(fileName)
	if err == nil {
		_, err = file.Write(text)
	}
	if err == nil {
		err = file.Close()
	}
	return err
}
