package engine

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

// FuzzCohortList: a list that is taken has each actor once and none without a name, as texts of the content, and means
// the same as a JSON array of its actors.
func FuzzCohortList(f *testing.F) {
	for _, text := range []string{"a\nb\r\n\na\n", "\xef\xbb\xbfuser\na\nb", "name,user\n\"x,y\",a\n", `["a", 7, "7", {"user": "b"}]`, `{"user": "a"}` + "\n" + `{"user": 1.50}`,
		`{"actors": ["a", 7], "document": {"dataset": "shop"}}`, `{"actors": ["a"]} {`, "\x00", "\"\n\""} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		reader := cohortReader{per: "user"}
		if err := reader.read(content); err != nil {
			if err.Error() == "" {
				t.Fatal("an error without words")
			}
			return
		}
		seen := map[string]bool{}
		for _, actor := range reader.actors {
			if actor == "" || seen[actor] {
				t.Fatalf("%q: the actor %q", content, actor)
			}
			seen[actor] = true
		}
		if len(reader.actors)+reader.duplicates > len(content) {
			t.Fatalf("%q: %d actors", content, len(reader.actors))
		}
		array, err := json.Marshal(append([]string{}, reader.actors...))
		if err != nil {
			t.Fatal(err)
		}
		again := cohortReader{per: "user"}
		if err := again.read(array); err != nil || !slices.Equal(again.actors, reader.actors) || again.duplicates != 0 {
			t.Fatalf("%q gives %s, which gives %s, %v", content, array, strings.Join(again.actors, ","), err)
		}
	})
}
