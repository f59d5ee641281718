package ingest

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage"
)

// mainAndSide are the committers of a dataset and of one that its events are split into. The side's commits end with fail.
func mainAndSide(t *testing.T, fail error) (main, side *committer) {
	t.Helper()
	made := func() *committer {
		data := newFake()
		data.exists = true
		c, err := newCommitter(data, "d", format.Names{}, defaultLimits(), func(tally) {})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(c.close)
		return c
	}
	main, side = made(), made()
	main.before = side.flush
	side.data.(*fakeDataset).fail = func(operation string) error {
		if operation == "commit" {
			return fail
		}
		return nil
	}
	return main, side
}

// TestAnObjectDoesNotGoAheadOfItsParts: whoever has a part committed, and whenever, its object is not in the ledger if it was refused.
func TestAnObjectDoesNotGoAheadOfItsParts(t *testing.T) {
	input := func(key string) storage.Input { return storage.Input{Source: "s", Key: key} }
	for name, replaces := range map[string][]storage.Input{"of its own": {input("a")}, "of the part alone": nil} {
		for _, early := range []bool{false, true} {
			t.Run(fmt.Sprint(name, ", refused before it is complete: ", early), func(t *testing.T) {
				main, side := mainAndSide(t, storage.ErrDeleting)
				var ofA parts
				part := staged{input: input("a"), replaces: []storage.Input{input("a")}}
				ofA.follow(&part)
				if err := side.add(t.Context(), part, format.Names{}); err != nil {
					t.Fatal(err)
				}
				if err := main.add(t.Context(), staged{input: input("new")}, format.Names{}); err != nil {
					t.Fatal(err)
				}
				if early { // the other object is committed before this one is complete
					if err := main.flush(t.Context()); err != nil {
						t.Fatal(err)
					}
				}
				var told error
				err := main.add(t.Context(), staged{input: input("a"), replaces: replaces, parts: &ofA, done: func(err error) { told = err }}, format.Names{})
				if early != errors.Is(err, storage.ErrDeleting) {
					t.Errorf("add answers %v", err)
				}
				if err := main.flush(t.Context()); err != nil {
					t.Fatal(err)
				}
				if early == errors.Is(told, storage.ErrDeleting) {
					t.Errorf("the object is told %v", told)
				}
				if got := len(main.data.inputs("s", "a")); got != 0 {
					t.Error("the object is in the ledger, its part is not")
				}
				if got := len(main.data.inputs("s", "new")); got != 1 {
					t.Errorf("the other object is in the ledger %d times", got)
				}
			})
		}
	}
}

// TestPushWithALargePart: a body whose part for another dataset is too large for the push log is durable when it is answered.
func TestPushWithALargePart(t *testing.T) {
	var body bytes.Buffer
	pad := strings.Repeat("x", 20_000)
	for i := range 500 {
		fmt.Fprintf(&body, `{"time":"2026-01-02T03:04:05Z","user_id":"u","event":"view","id":"a-%d","pad":"%d%s"}`+"\n", 10*i+1, i, pad)
	}
	body.Write(events("b", 1))
	data := newFake()
	report, err := push(t.Context(), data, "d", &body, "", PushOptions{ID: "b1", Transform: oddToSide{}})
	if err != nil || report.Events != 501 {
		t.Fatalf("got %+v, %v", report, err)
	}
	if side := data.siblings["side"]; len(data.rows) != 1 || len(side.rows) != 500 || len(side.ledger) != 1 {
		t.Errorf("%d events here and %d there, of 1 and 500", len(data.rows), len(side.rows))
	}
}
