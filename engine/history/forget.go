package history

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Forget drops the entries of a dataset whose documents or errors name one of some texts, and takes their bytes off the disk, those of
// entries that were dropped before too. It is durable.
func (l *Log) Forget(dataset string, texts []string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := len(l.entries.list) - 1; i >= 0; i-- {
		entry := &l.entries.list[i]
		if (entry.Dataset == dataset || entry.Dataset == "") && names(entry, texts) {
			l.entries.remove(i)
		}
	}
	if l.lines == 0 {
		return nil // there is no file
	}
	if err := l.rotate(); err != nil {
		return fmt.Errorf("forget history: %w", err)
	}
	return nil
}

// names reports whether an entry has one of some texts, as it stands or as an expression writes it.
func names(entry *Entry, texts []string) bool {
	var document any
	if json.Unmarshal(entry.Document, &document) != nil {
		document = string(entry.Document)
	}
	return slices.ContainsFunc(texts, func(text string) bool {
		quoted := strings.ReplaceAll(text, "'", "''")
		return strings.Contains(entry.Error, text) || holds(document, text) || holds(document, quoted)
	})
}

// holds reports whether a text is part of a string somewhere in a JSON value.
func holds(value any, text string) bool {
	switch value := value.(type) {
	case string:
		return strings.Contains(value, text)
	case []any:
		return slices.ContainsFunc(value, func(item any) bool { return holds(item, text) })
	case map[string]any:
		for name, item := range value {
			if strings.Contains(name, text) || holds(item, text) {
				return true
			}
		}
	}
	return false
}
