package format

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

// randomNumber is a JSON number, or nearly one.
func randomNumber(rng *rand.Rand) string {
	digits := func(most int) string {
		text := ""
		for range rng.IntN(most + 1) {
			text += fmt.Sprint(rng.IntN(10))
		}
		return text
	}
	text := digits(20)
	switch rng.IntN(6) {
	case 0:
		text = "-" + text
	case 1:
		text = "0"
	}
	if rng.IntN(2) == 0 {
		text += "." + digits(18)
	}
	if rng.IntN(8) == 0 {
		text += []string{"e5", "E-3", ".", "x", "e"}[rng.IntN(5)]
	}
	return text
}

// TestFastWays holds the ways for lines as programs write them, with names in the order of
// the line before and short numbers, to the general one: spaces lead there.
func TestFastWays(t *testing.T) {
	names := []string{"a", "b", "cc", "d d", "e\\u00fc", "nested.x", "time_"}
	for seed := range uint64(40) {
		rng := rand.New(rand.NewPCG(seed, 3))
		var dense, spaced strings.Builder
		for range 300 {
			dense.WriteString(`{"time":1541105830`)
			spaced.WriteString(`{ "time" : 1541105830 `)
			for _, name := range names {
				if rng.IntN(4) == 0 {
					continue
				}
				value := randomNumber(rng)
				switch rng.IntN(8) {
				case 0:
					value = `"` + strings.Repeat("x", rng.IntN(40)) + `"`
				case 1:
					value = []string{"null", "true", `["a"]`, `{"x":1}`}[rng.IntN(4)]
				}
				fmt.Fprintf(&dense, `,"%s":%s`, name, value)
				fmt.Fprintf(&spaced, ` , "%s" : %s `, name, value)
			}
			dense.WriteString("}\n")
			spaced.WriteString(" }\n")
		}
		options := Options{ErrorsMax: 1, Names: Names{Time: "time"}}
		got, _ := parseAll(t, dense.String(), options)
		want, _ := parseAll(t, spaced.String(), options)
		if len(got.rows) != len(want.rows) || len(got.rejects) != len(want.rejects) {
			t.Fatalf("seed %d: %d rows and %d rejects, want %d and %d", seed, len(got.rows), len(got.rejects), len(want.rows), len(want.rejects))
		}
		for i := range want.rows {
			if !reflect.DeepEqual(got.rows[i], want.rows[i]) {
				t.Fatalf("seed %d, row %d: %v\nwant %v", seed, i, got.rows[i], want.rows[i])
			}
		}
	}
}
