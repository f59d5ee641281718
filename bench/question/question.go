// Package question is what the benchmarks ask: query documents, each in a file whose name
// says its place and what it is called, as 04-rare-value.json. Each is asked in several
// rounds, of whose times the median counts.
package question

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Question is a query document and what it is called.
type Question struct {
	Name     string
	Document []byte
}

// Read returns the questions of the folder's *.json files, in the order of the files' names.
// It is an error if there is none.
func Read(files fs.FS, folder string) ([]Question, error) {
	names, err := fs.Glob(files, path.Join(folder, "*.json"))
	if err != nil {
		return nil, fmt.Errorf("list questions: %w", err)
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("list questions: there is no %s", path.Join(folder, "*.json"))
	}
	slices.Sort(names)
	all := make([]Question, len(names))
	for i, name := range names {
		document, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("read question: %w", err)
		}
		all[i] = Question{title(name), document}
	}
	return all, nil
}

// title is what a file's question is called: its name without the number in front.
func title(name string) string {
	title := strings.TrimSuffix(path.Base(name), ".json")
	if _, rest, numbered := strings.Cut(title, "-"); numbered {
		title = rest
	}
	return strings.ReplaceAll(title, "-", " ")
}

// Median returns the middle of at least one value, of an even number the mean of the two
// in the middle.
func Median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	n := len(sorted)
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}
