package source

import (
	"regexp"
	"testing"
)

func TestCompileGlob(t *testing.T) {
	tests := []struct {
		pattern, name string
		want          bool
	}{
		{"*.log", "a.log", true},
		{"*.log", "a/b.log", false},
		{"*.log", "a.log.gz", false},
		{"a?c", "abc", true},
		{"a?c", "a/c", false},
		{"**/*.log", "a.log", true},
		{"**/*.log", "x/y/a.log", true},
		{"x/**", "x/y/z", true},
		{"[ab]1", "b1", true},
		{"[ab]1", "c1", false},
		{"[a-c]1", "b1", true},
		{"[!a]1", "b1", true},
		{"[!a]1", "a1", false},
		{"[]]1", "]1", true},
		{"[!]x]1", "a1", true},
		{"[!]x]1", "]1", false},
		{"a.b", "axb", false},
		{"a+(b)$", "a+(b)$", true},
		{"*", "line\nbreak", true},
	}
	for _, test := range tests {
		expression, err := compileGlob(test.pattern)
		if err != nil {
			t.Errorf("%s: %v", test.pattern, err)
			continue
		}
		if got := expression.MatchString(test.name); got != test.want {
			t.Errorf("%s on %q: got %v, want %v", test.pattern, test.name, got, test.want)
		}
	}
	for _, malformed := range []string{"[", "a[b", "[z-a]", "[!]", "[]"} {
		if _, err := compileGlob(malformed); err == nil {
			t.Errorf("%s: no error", malformed)
		}
	}
}

// FuzzCompileGlob holds that no pattern panics and that one without wildcards means
// itself.
func FuzzCompileGlob(f *testing.F) {
	for _, seed := range []string{"a", "*", "[a-", "[^", "[!]x]", "**/a[b]?", `[\]`, "[&&x]"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, pattern string) {
		expression, err := compileGlob(pattern)
		if err != nil || isGlob(pattern) {
			return
		}
		if !expression.MatchString(pattern) && regexp.QuoteMeta(pattern) == pattern {
			t.Errorf("%q does not match itself", pattern)
		}
	})
}
