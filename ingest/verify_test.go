package ingest

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// loaded puts entries into the ledger of a new dataset d.
func loadedStore(t *testing.T, inputs ...storage.Input) *storage.Store {
	t.Helper()
	store := openStore(t, vfs.NewMem())
	t.Cleanup(func() { _ = store.Close() })
	if err := store.CreateDataset(storage.DatasetConfig{Name: "d"}); err != nil {
		t.Fatal(err)
	}
	transaction, err := store.Begin("d")
	if err != nil {
		t.Fatal(err)
	}
	for _, input := range inputs {
		transaction.AddInput(input)
	}
	if err := transaction.Commit(t.Context()); err != nil {
		t.Fatal(err)
	}
	return store
}

// verified compares, and returns the findings as "kind object", sorted.
func verified(t *testing.T, store *storage.Store, declared config.Source, options source.Options) ([]string, Verification, error) {
	t.Helper()
	comparison, done, err := CompareSource(t.Context(), declared, options)
	if err != nil {
		t.Fatal(err)
	}
	defer done()
	var findings []string
	counts, err := Verify(t.Context(), store, comparison, func(finding Finding) error {
		findings = append(findings, string(finding.Kind)+" "+finding.Object)
		return nil
	})
	slices.Sort(findings)
	return findings, counts, err
}

func s3Options(server *s3fake.Server) source.Options {
	request := s3Request(server, "")
	return source.Options{S3: request.S3, Backoff: source.Backoff{Sleep: func(ctx context.Context, _ time.Duration) error { return ctx.Err() }}}
}

func TestVerifyBucket(t *testing.T) {
	server := s3fake.New(t)
	server.PageSize = 2
	in := func(key, version string) storage.Input {
		return storage.Input{Source: "s3://logs", Key: key, Version: version, Size: 4}
	}
	for _, key := range []string{"web/2026/03/01/equal", "web/2026/03/01/changed", "web/2026/03/02/missing", "web/2026/03/02/twice", "web/other"} {
		server.PutTagged("logs", key, []byte("data"), "v1")
	}
	server.PutTagged("logs", "web/2026/03/02/empty", nil, "v0")
	store := loadedStore(t,
		in("web/2026/03/01/equal", "v1"), in("web/2026/03/01/changed", "v0"), in("web/2026/03/01/gone", "v1"),
		in("web/2026/03/02/twice", "v0"), in("web/2026/03/02/twice", "v1"), in("web/elsewhere", "v1"),
		storage.Input{Source: "s3://archive", Key: "web/2026/03/01/gone", Version: "v1"}, storage.Input{Source: "http", Key: "web/2026/03/01/gone", Version: "x"})
	declared := config.Source{Dataset: "d", S3: &config.S3Source{Bucket: "logs", Pattern: "web/{yyyy}/{mm}/{dd}/"}}
	findings, counts, err := verified(t, store, declared, s3Options(server))
	want := []string{"changed s3://logs/web/2026/03/01/changed", "gone s3://logs/web/2026/03/01/gone", "missing s3://logs/web/2026/03/02/missing"}
	if err != nil || !slices.Equal(findings, want) {
		t.Errorf("got %q, %v", findings, err)
	}
	wanted := Verification{Listed: 5, Equal: 2, Empty: 1, Missing: 1, Changed: 1, Gone: 1, MissingBytes: 8}
	if counts != wanted || counts.Complete() {
		t.Errorf("got %+v", counts)
	}
	// A listing that breaks off says of nothing that it is gone.
	server.Fault = func(r s3fake.Request) s3fake.Behaviour {
		if r.Token != "" {
			return s3fake.Behaviour{Status: 403, Code: "AccessDenied"}
		}
		return s3fake.Behaviour{}
	}
	findings, counts, err = verified(t, store, declared, s3Options(server))
	if err == nil || !strings.Contains(err.Error(), "page 2") || counts.Gone != 0 || counts.Listed == 0 {
		t.Errorf("a broken listing: %q, %+v, %v", findings, counts, err)
	}
	// All of a dataset that does not exist is missing.
	server.Fault = nil
	declared.Dataset = "new"
	if _, counts, err := verified(t, store, declared, s3Options(server)); err != nil || counts.Missing != 4 || counts.Gone != 0 {
		t.Errorf("a new dataset: %+v, %v", counts, err)
	}
}

func TestVerifyFiles(t *testing.T) {
	root, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	store := openStore(t, vfs.NewMem())
	defer store.Close()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"equal", "touched", "grown", "rewritten", "gone"} {
		write(name, string(events(name, 3)))
	}
	if _, err := Run(t.Context(), store, Request{Dataset: "d", Sources: []string{root}, Time: "time"}); err != nil {
		t.Fatal(err)
	}
	declared := config.Source{Dataset: "d", Files: &config.FileSource{Patterns: []string{root}}}
	if findings, counts, err := verified(t, store, declared, source.Options{}); err != nil || counts != (Verification{Listed: 5, Equal: 5}) || !counts.Complete() {
		t.Fatalf("as loaded: %q, %+v, %v", findings, counts, err)
	}
	later := time.Now().Add(time.Hour)
	write("grown", string(events("grown", 4)))
	write("rewritten", strings.Replace(string(events("rewritten", 3)), "rewritten", "retwirten", 1))
	for _, name := range []string{"touched", "rewritten"} {
		if err := os.Chtimes(filepath.Join(root, name), later, later); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Remove(filepath.Join(root, "gone")); err != nil {
		t.Fatal(err)
	}
	write("new", "x")
	declared.Files.Patterns = append(declared.Files.Patterns, filepath.Join(root, "nowhere"))
	findings, counts, err := verified(t, store, declared, source.Options{})
	for i := range findings {
		findings[i] = strings.Replace(findings[i], root+"/", "", 1)
	}
	want := []string{"changed grown", "changed rewritten", "gone gone", "missing new", "unreadable nowhere"}
	if err != nil || !slices.Equal(findings, want) || counts.Equal != 2 {
		t.Errorf("got %q, %+v, %v", findings, counts, err)
	}
}

// TestVerifyAgainstSets compares random listings and ledgers with what plain sets say.
func TestVerifyAgainstSets(t *testing.T) {
	seed := uint64(time.Now().UnixMicro())
	if text := os.Getenv("SLUICE_RANDOM_SEED"); text != "" {
		var err error
		if seed, err = strconv.ParseUint(text, 10, 64); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("SLUICE_RANDOM_SEED=%d", seed)
	random := rand.New(rand.NewPCG(seed, 7))
	server := s3fake.New(t)
	there, in := map[string]string{}, map[string]map[string]bool{}
	var inputs []storage.Input
	for i := range 600 {
		key := fmt.Sprintf("k%03d", i)
		if random.IntN(3) > 0 {
			there[key] = fmt.Sprint("v", random.IntN(3))
			server.PutTagged("logs", key, []byte("data"), there[key])
		}
		for version := range 3 {
			if random.IntN(3) == 0 {
				if in[key] == nil {
					in[key] = map[string]bool{}
				}
				in[key][fmt.Sprint("v", version)] = true
				inputs = append(inputs, storage.Input{Source: "s3://logs", Key: key, Version: fmt.Sprint("v", version), Size: 4})
			}
		}
	}
	var want []string
	var counts Verification
	for i := range 600 {
		key := fmt.Sprintf("k%03d", i)
		version, listed := there[key]
		switch {
		case listed && len(in[key]) == 0:
			want = append(want, "missing s3://logs/"+key)
		case listed && !in[key][version]:
			want = append(want, "changed s3://logs/"+key)
		case listed:
			counts.Equal++
		}
		for range in[key] {
			if !listed {
				want = append(want, "gone s3://logs/"+key)
			}
		}
	}
	slices.Sort(want)
	declared := config.Source{Dataset: "d", S3: &config.S3Source{Bucket: "logs"}}
	findings, got, err := verified(t, loadedStore(t, inputs...), declared, s3Options(server))
	if err != nil || !slices.Equal(findings, want) || got.Equal != counts.Equal || got.Listed != int64(len(there)) {
		t.Errorf("%d findings, want %d; %+v, %v", len(findings), len(want), got, err)
	}
}

func TestVerifySeamsAndErrors(t *testing.T) {
	server := s3fake.New(t)
	server.Put("logs", "a", []byte("data"))
	server.Put("logs", "b", []byte("data"))
	store := loadedStore(t)
	comparison, done, err := CompareSource(t.Context(), config.Source{Dataset: "d", S3: &config.S3Source{Bucket: "logs"}}, s3Options(server))
	if err != nil {
		t.Fatal(err)
	}
	defer done()
	comparison.Failure = func(object source.Object) string {
		if object.Key == "a" {
			return "too many bad lines"
		}
		return ""
	}
	var findings []Finding
	counts, err := Verify(t.Context(), store, comparison, func(finding Finding) error {
		findings = append(findings, finding)
		return nil
	})
	if err != nil || counts.Failed != 1 || counts.Missing != 1 || findings[0].Reason != "too many bad lines" || counts.MissingBytes != 8 {
		t.Errorf("got %+v, %+v, %v", findings, counts, err)
	}
	enough := errors.New("enough")
	if counts, err := Verify(t.Context(), store, comparison, func(Finding) error { return enough }); err != enough || counts.Listed != 1 {
		t.Errorf("an error of yield: %+v, %v", counts, err)
	}
	for _, declared := range []config.Source{
		{Path: "sources.p", Push: &config.PushSource{}}, {Path: "sources.l", Lookup: &config.LookupTarget{}, Files: &config.FileSource{}},
		{Path: "sources.n"}, {Files: &config.FileSource{Patterns: []string{"a[b"}}}, {S3: &config.S3Source{Bucket: "b", Pattern: "{mm}"}},
	} {
		if _, _, err := CompareSource(t.Context(), declared, source.Options{}); err == nil {
			t.Errorf("%+v is compared", declared)
		}
	}
}
