package ingest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func newStore(t *testing.T) *storage.Store {
	t.Helper()
	store, err := storage.Open(vfs.NewMem(), storage.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	return store
}

// TestSeveralActors loads files into a dataset of two actors, one of which changes its type
// from file to file, and reads both copies.
func TestSeveralActors(t *testing.T) {
	store := newStore(t)
	var lines [3]strings.Builder
	for i := range 3000 {
		account := fmt.Sprint(i % 7)
		switch i / 1000 {
		case 1:
			account = fmt.Sprintf("%q", account)
		case 2:
			account = []string{"null", "1.5", "true", `""`}[i%4]
		}
		fmt.Fprintf(&lines[i/1000], `{"time":"2026-01-02T03:%02d:00Z","user":"u%d","account":%s}`+"\n", i%60, i%50, account)
	}
	root := folder(t, map[string][]byte{"a.ndjson": []byte(lines[0].String()), "b.ndjson": []byte(lines[1].String()), "c.ndjson": []byte(lines[2].String())})
	report, err := Run(t.Context(), store, Request{Dataset: "d", Sources: []string{root}, Actors: []string{"user", "account"}, CommitBytes: 1})
	if err != nil || report.Events != 3000 {
		t.Fatalf("%+v: %v", report, err)
	}
	snapshot, err := store.Snapshot("d")
	if err != nil {
		t.Fatal(err)
	}
	defer snapshot.Release()
	own, ok := snapshot.By("account")
	if !ok {
		t.Fatal("there is no copy by account")
	}
	if column, _ := own.Schema.Find("account"); column.Type != schema.String {
		t.Errorf("account is a %s", column.Type)
	}
	actors := 0
	for shard := range own.Config.Shards {
		actors += own.Actors(shard).Len()
	}
	if actors != 7+2 { // "1.5" and "true"
		t.Errorf("%d accounts", actors)
	}
	checked, err := store.Check(t.Context())
	if err != nil || len(checked.Problems) > 0 || checked.Datasets[0].Copies != 2 || checked.Datasets[0].Events != 3000 {
		t.Errorf("check: %+v, %v", checked, err)
	}
}

// TestWrongActors names actors that cannot be.
func TestWrongActors(t *testing.T) {
	store := newStore(t)
	root := folder(t, map[string][]byte{"a.ndjson": []byte(`{"time":"2026-01-02T03:04:05Z","user":"u1","account":7}` + "\n")})
	many := strings.Split("a,b,c,d,e,f,g,h,i", ",")
	tests := []struct {
		name   string
		actors []string
		want   string
	}{
		{"too many", many, "at most 8"},
		{"twice", []string{"user", "user"}, `"user" is named twice`},
		{"the time", []string{"user", "time"}, "named twice"},
		{"not in the data", []string{"user", "acount"}, `did you mean "account"?`},
	}
	for _, test := range tests {
		report, err := Run(t.Context(), store, Request{Dataset: "d", Sources: []string{root}, Time: "time", Actors: test.actors})
		text := fmt.Sprint(err)
		if err == nil && len(report.Failed) == 1 {
			text = report.Failed[0].Err.Error()
		}
		if !strings.Contains(text, test.want) {
			t.Errorf("%s: got %s", test.name, text)
		}
		if names := store.Datasets(); len(names) > 0 {
			t.Fatalf("%s: there is a dataset %v", test.name, names)
		}
	}
	if _, err := Run(t.Context(), store, Request{Dataset: "d", Sources: []string{root}, Actors: []string{"user"}}); err != nil {
		t.Fatal(err)
	}
	_, err := Run(t.Context(), store, Request{Dataset: "d", Sources: []string{root}, Actors: []string{"user", "account"}})
	if err == nil || !strings.Contains(err.Error(), "new dataset") {
		t.Errorf("one more actor: %v", err)
	}
}
