package page

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestUpdate(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.md")
	if err := os.WriteFile(file, []byte("above\n"+Begin("a")+"\nstale\n"+End("a")+"\nbelow\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Update(file, "a", "| new |\n"); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if want := "above\n" + Begin("a") + "\n| new |\n" + End("a") + "\nbelow\n"; string(text) != want {
		t.Errorf("the page is\n%s\nwant\n%s", text, want)
	}
	if err := Update(file, "b", ""); err == nil || !strings.Contains(err.Error(), "has no lines <!-- b: begin --> and") {
		t.Errorf("a page without the marks: %v", err)
	}
}
