package kept

import (
	"encoding/json"
	"strings"
	"unicode"
)

// pathBytes bounds the path of a link, openBytes what lies on top of the page.
const pathBytes, openBytes = 1 << 10, 16 << 10

// Link is what was on a screen, kept under a short address.
type Link struct {
	// Path is that of the page, from the root of the UI.
	Path     string          `json:"path"`
	Document json.RawMessage `json:"document,omitempty"`
	// As is the kind of chart, Open what lies on top of the page.
	As   string `json:"as,omitempty"`
	Open string `json:"open,omitempty"`
	// Frozen says that the range is absolute; Answer may then be the answer as it was.
	Frozen bool            `json:"frozen"`
	Answer json.RawMessage `json:"answer,omitempty"`
}

// DecodeLink reads a link.
func DecodeLink(body []byte) (Link, error) {
	var link Link
	err := object(body, "", map[string]member{
		"path": text(&link.Path, pathBytes), "document": document(&link.Document),
		"as": text(&link.As, asBytes), "open": text(&link.Open, openBytes), "frozen": boolean(&link.Frozen),
		"answer": func(value json.RawMessage, place string) error {
			link.Answer = value
			if value[0] != '{' {
				return wrongType(value, place, "an object")
			}
			return nil
		},
	})
	switch {
	case err != nil:
		return link, err
	case link.Path == "":
		return link, missing("path", "the path of the page")
	case !strings.HasPrefix(link.Path, "/") || strings.HasPrefix(link.Path, "//") || strings.ContainsFunc(link.Path, notOfPath):
		// "//host" and, to browsers, "/\host" lead to other sites.
		return link, wrongValue("path", `such as "/shop/funnel"`, "%q is no path of a page here", link.Path)
	case link.Answer != nil && !link.Frozen:
		return link, wrongValue("answer", `set "frozen"`, "a link that moves with time has no answer")
	}
	return link, nil
}

func notOfPath(r rune) bool { return r == '\\' || unicode.IsControl(r) || r == '#' }
