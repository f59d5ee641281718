package access

import (
	"fmt"
	"slices"
	"strings"
)

// Scopes are what a token is good for, as a set. Its text is a list with commas.
type Scopes uint8

// The scopes.
const (
	// Query is for asking, and for what people keep: boards, notes, definitions.
	Query Scopes = 1 << iota
	// Ingest is for sending events, and for nothing that shows any.
	Ingest
	// Admin is for what changes or removes the data that is there.
	Admin
	// All are all of them; a line that names none has these.
	All = Query | Ingest | Admin
)

// scopeNames are the scopes in the order of their bits.
var scopeNames = []string{"query", "ingest", "admin"}

// ParseScopes reads a list with commas. Each scope stands for itself: admin alone asks nothing.
func ParseScopes(text string) (Scopes, error) {
	var scopes Scopes
	for name := range strings.SplitSeq(text, ",") {
		bit := slices.Index(scopeNames, name)
		if bit < 0 {
			return 0, fmt.Errorf("%q is no scope of a token: there are %s", name, strings.Join(scopeNames, ", "))
		}
		scopes |= 1 << bit
	}
	return scopes, nil
}

// Names lists the scopes in their order; never nil.
func (s Scopes) Names() []string {
	names := []string{}
	for bit, name := range scopeNames {
		if s&(1<<bit) != 0 {
			names = append(names, name)
		}
	}
	return names
}

// String is the list with commas.
func (s Scopes) String() string { return strings.Join(s.Names(), ",") }
