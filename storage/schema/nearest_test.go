package schema

import "testing"

func TestNearest(t *testing.T) {
	names := []string{"country", "count", "latency_ms", "id"}
	for name, want := range map[string]string{
		"contry": "country", "COUNTRY": "country", "latencyms": "latency_ms", "xyz": "", "uid": "id", "": "",
	} {
		if got := Nearest(name, names); got != want {
			t.Errorf("nearest to %q is %q, want %q", name, got, want)
		}
	}
}

func TestEditDistance(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"a", "", 1}, {"", "ab", 2}, {"formt", "format", 1}, {"actors", "actor", 1},
		{"store", "stroe", 1}, {"abc", "xyz", 3},
	} {
		if got := editDistance(test.a, test.b); got != test.want {
			t.Errorf("%q to %q: %d, want %d", test.a, test.b, got, test.want)
		}
	}
}

func TestIsNear(t *testing.T) {
	for _, c := range []struct {
		typed, name string
		want        bool
	}{
		{"latncy", "latency_ms", true}, {"latncy", "Latency", true}, {"contry", "country", true}, {"cuontry", "country", true},
		{"ab", "ac", false}, {"", "a", false}, {"latency", "country", false}, {"platfrom", "platform", true}, {"abc", "abd", true}, {"abcdef", "ab", false},
	} {
		if got := IsNear(c.typed, c.name); got != c.want {
			t.Errorf("%q and %q: %v", c.typed, c.name, got)
		}
	}
}
