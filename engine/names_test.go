package engine

import (
	"fmt"
	"strings"
	"testing"
)

// wideEvents have so many properties, few of them each.
func wideEvents(properties int) string {
	const each = 200
	var text strings.Builder
	for first := 0; first < properties; first += each {
		fmt.Fprintf(&text, `{"time":%d,"user_id":"u","event":"view"`, first+1)
		for i := first; i < min(properties, first+each); i++ {
			fmt.Fprintf(&text, `,"property_%d":%d`, i, i)
		}
		text.WriteString("}\n")
	}
	return text.String()
}

func TestNamesOrder(t *testing.T) {
	e := openEvents(t, `{"time":1,"user_id":"u","event":"view","count_all":1,"all_count":1,"discount":1,"countr":1,"hidden_count":1}`+"\n"+
		`{"time":2,"user_id":"u","event":"view","countr":1}`+"\n")
	if _, err := e.DescribeProperty("shop", "hidden_count", []byte(`{"hidden":true}`), nil); err != nil {
		t.Fatal(err)
	}
	for typed, want := range map[string]string{
		"count": "countr count_all all_count discount hidden_count", "cuontr": "countr", "ALL": "all_count count_all", "nothing": "",
	} {
		answer, err := e.Names(t.Context(), "shop", []byte(`{"contains":"`+typed+`"}`))
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, name := range answer.Names {
			names = append(names, name.Name)
		}
		if got := strings.Join(names, " "); !strings.HasPrefix(got, want) || want == "" && got != "" {
			t.Errorf("%s: %s, want %s", typed, got, want)
		}
	}
}

// BenchmarkNames completes names among very many.
func BenchmarkNames(b *testing.B) {
	e := openEvents(b, wideEvents(4000))
	for _, typed := range []string{"", "property_12", "12", "proprety"} {
		b.Run("typed "+typed, func(b *testing.B) {
			for b.Loop() {
				answer, err := e.Names(b.Context(), "shop", []byte(`{"contains":"`+typed+`"}`))
				if err != nil || len(answer.Names) == 0 {
					b.Fatal(answer, err)
				}
			}
		})
	}
}
