package query

import (
	"errors"
	"reflect"
	"strings"
	"testing"
)

// FuzzCursors: a cursor that is taken is written as one that means the same, and what is none is an error.
func FuzzCursors(f *testing.F) {
	f.Add(Cursor{Time: -5, Shard: 3, Actor: 1<<32 - 1, Ordinal: 9}.String())
	f.Add(ActorCursor{Shard: 7, Actor: "a\xff\x00"}.String())
	f.Add("1.W10")
	f.Add("a1.bnVsbA")
	f.Fuzz(func(t *testing.T, text string) {
		if read, err := ParseCursor(text); err == nil {
			if again, err := ParseCursor(read.String()); err != nil || *again != *read {
				t.Fatalf("%+v becomes %+v, %v", read, again, err)
			}
		} else if read != nil {
			t.Fatal("a cursor and an error")
		}
		if read, err := parseActorCursor(text); err == nil {
			if again, err := parseActorCursor(read.String()); err != nil || *again != *read {
				t.Fatalf("%+v becomes %+v, %v", read, again, err)
			}
		} else if read != nil {
			t.Fatal("a cursor of actors and an error")
		}
	})
}

// FuzzParseDefinition: what is taken is written in a form that means the same, and each error says where in the
// definition.
func FuzzParseDefinition(f *testing.F) {
	for _, text := range []string{
		`"country = 'CH'"`, `{"actors": ["a", "b"]}`, `{"session": "count()"}`, `{"actor": "min(time)", "from": "2026-01-01"}`, `{"actor": 1}`, `[`, "\"\xff\"",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		read, err := ParseDefinition("d", content)
		if err != nil {
			var wrong *Error
			if !errors.As(err, &wrong) || !strings.HasPrefix(wrong.Where, "define") {
				t.Fatalf("%q: %v does not say where", content, err)
			}
			return
		}
		written, err := read.MarshalJSON()
		if err != nil {
			t.Fatalf("%q: %v", content, err)
		}
		again, err := ParseDefinition("d", written)
		if err != nil {
			t.Fatalf("%q is written as %q: %v", content, written, err)
		}
		rewritten, err := again.MarshalJSON()
		if err != nil || string(rewritten) != string(written) {
			t.Fatalf("%q is written as %q, then %q, %v", content, written, rewritten, err)
		}
	})
}

// FuzzDecodeCohort: a list that is taken has each actor once and none without a name, and is the whole content.
func FuzzDecodeCohort(f *testing.F) {
	for _, text := range []string{`{"actors":["a","b"],"per":"user"}`, `{"actors":["a","a"]}`, `{"actors":[]}}`, `{"actors":null,"document":{"a":[1]}}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		list, err := DecodeCohort(content)
		if err != nil {
			return
		}
		if _, wrong := parseJSON(content); wrong != nil && wrong.Code == CodeJSON && !strings.Contains(wrong.Message, "twice") {
			t.Fatalf("%q is taken and is no JSON: %v", content, wrong)
		}
		seen := map[string]bool{}
		for _, actor := range list.Actors {
			if actor == "" || seen[actor] {
				t.Fatalf("%q: the actor %q", content, actor)
			}
			seen[actor] = true
		}
		written, err := marshalPlain(list)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := DecodeCohort(written); err != nil || !reflect.DeepEqual(again.Actors, list.Actors) || again.Per != list.Per {
			t.Fatalf("%+v becomes %+v, %v", list, again, err)
		}
	})
}
