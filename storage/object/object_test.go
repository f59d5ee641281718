package object_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"go.uber.org/goleak"

	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/object/conformance"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestMemory(t *testing.T) {
	conformance.Run(t, func(*testing.T) object.Store { return object.NewMemory() })
}

func TestFolder(t *testing.T) {
	conformance.Run(t, func(t *testing.T) object.Store {
		place, err := object.Open(t.Context(), filepath.Join(t.TempDir(), "new", "place"), object.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return place
	})
}

// What a put that was killed leaves behind is no object.
func TestFolderHidesWhatIsBeingWritten(t *testing.T) {
	dir := t.TempDir()
	place, err := object.OpenFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "k.pending-0123"), []byte("half"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := place.List(t.Context(), "", func(info object.Info) error { return errors.New(info.Key) }); err != nil {
		t.Errorf("listed: %v", err)
	}
	if _, err := place.Get(t.Context(), "k.pending-0123", 0, object.ToEnd); err == nil {
		t.Error("it can be read")
	}
}

func TestOpenRefuses(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, place := range []string{"", "ftp://host/x", "s3://", "s3://user@bucket/x", file} {
		if _, err := object.Open(t.Context(), place, object.Options{}); err == nil {
			t.Errorf("%q was opened", place)
		}
	}
}
