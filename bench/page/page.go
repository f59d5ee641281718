// Package page keeps tables of measurements up to date in pages that people read. What a
// command measures stands between two marks, which are comments in the page's source; the
// rest of the page is left as it is.
package page

import (
	"fmt"
	"os"
	"strings"
)

// Begin returns the line before the part of that name, End the one after it.
func Begin(name string) string { return "<!-- " + name + ": begin -->" }

// End returns the line after the part of that name.
func End(name string) string { return "<!-- " + name + ": end -->" }

// Update writes the part of a file that stands between the marks of that name. It is an
// error if the file does not have them.
func Update(file, name, part string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("update table: %w", err)
	}
	before, rest, found := strings.Cut(string(text), Begin(name))
	_, after, closed := strings.Cut(rest, End(name))
	if !found || !closed {
		return fmt.Errorf("update table: %s has no lines %s and %s", file, Begin(name), End(name))
	}
	return os.WriteFile(file, []byte(before+Begin(name)+"\n"+part+End(name)+after), 0o644)
}
