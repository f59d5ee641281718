// Package access knows who may use a server. A token is a random secret that a person or program holds; the server has a
// file with a name, the SHA-256 of a token and what it is good for on each line, so that who reads the file cannot use it:
//
//	# name    SHA-256 of the token    scopes, all where none is named
//	anna      5f8e...
//	deploy    03ac...                 ingest
//
// Programs send a token with each request. Browsers send it once and get a session: another random secret, of which the server
// remembers the hash, in memory only. The file is read again when it changes, and a session ends with its token's line. Tokens
// have 130 random bits, so a plain hash is as good as a slow one; all comparisons take the same time whatever is sent.
package access

import (
	"bufio"
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"
	"unicode"
)

// NameBytes bounds the name of a token.
const NameBytes = 100

// hash is the SHA-256 of a secret.
type hash = [sha256.Size]byte

// Holder is whoever has a token.
type Holder struct {
	// Name is that of the token's line.
	Name string
	// Scopes are what the token is good for.
	Scopes Scopes
}

// holder is a line of the file.
type holder struct {
	Holder
	hash hash
}

// tokens are those of a file.
type tokens []holder

// NewToken returns a new token.
func NewToken() string { return "sluice_" + rand.Text() }

// Line returns the line of the file that lets the holder of a token do what the scopes say.
func Line(name, token string, scopes Scopes) (string, error) {
	if err := checkName(name); err != nil {
		return "", err
	}
	sum := sha256.Sum256([]byte(token))
	line := name + " " + hex.EncodeToString(sum[:])
	if scopes != All {
		line += " " + scopes.String()
	}
	return line, nil
}

func checkName(name string) error {
	odd := func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }
	if name == "" || len(name) > NameBytes || name[0] == '#' || strings.ContainsFunc(name, odd) || strings.ToValidUTF8(name, "") != name {
		return fmt.Errorf("%q cannot be the name of a token: up to %d bytes without spaces, the first not #", name, NameBytes)
	}
	return nil
}

// parse reads the lines of a file.
func parse(text []byte) (tokens, error) {
	var list tokens
	lines := bufio.NewScanner(bytes.NewReader(text))
	for number := 1; lines.Scan(); number++ {
		fields := strings.Fields(lines.Text())
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		if len(fields) != 2 && len(fields) != 3 {
			return nil, fmt.Errorf("line %d: a name and the SHA-256 of a token are needed, and perhaps scopes", number)
		}
		if err := checkName(fields[0]); err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
		sum, err := hex.DecodeString(fields[1])
		if err != nil || len(sum) != sha256.Size {
			return nil, fmt.Errorf("line %d: the SHA-256 of a token has %d hexadecimal digits", number, 2*sha256.Size)
		}
		scopes := All
		if len(fields) == 3 {
			if scopes, err = ParseScopes(fields[2]); err != nil {
				return nil, fmt.Errorf("line %d: %w", number, err)
			}
		}
		list = append(list, holder{Holder{fields[0], scopes}, hash(sum)})
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, errors.New("there is no token in it, so nobody could use the server")
	}
	return list, nil
}

// find returns the holder of the token that has a hash. It looks at all lines, so that the time says nothing about them.
func (t tokens) find(sum hash) (who Holder, found bool) {
	for i := range t {
		if subtle.ConstantTimeCompare(t[i].hash[:], sum[:]) == 1 {
			who, found = t[i].Holder, true
		}
	}
	return who, found
}

// Guard decides who may use a server. It is safe for concurrent use.
type Guard struct {
	file string
	now  func() time.Time

	mu       sync.Mutex
	tokens   tokens
	modified time.Time
	size     int64
	sessions map[hash]session
	failures map[string]*failures
}

// Open reads a file of tokens.
func Open(file string) (*Guard, error) {
	g := &Guard{file: file, now: time.Now, sessions: map[hash]session{}, failures: map[string]*failures{}}
	if err := g.readLocked(); err != nil {
		return nil, err
	}
	return g, nil
}

// readLocked reads the file again if it has changed. While it cannot be read nobody may do anything: it may be that
// someone was to be kept out.
func (g *Guard) readLocked() error {
	info, err := os.Stat(g.file)
	if err == nil && info.ModTime().Equal(g.modified) && info.Size() == g.size && g.tokens != nil {
		return nil
	}
	g.tokens = nil
	var text []byte
	if err == nil {
		text, err = os.ReadFile(g.file)
	}
	if err != nil {
		return fmt.Errorf("read tokens: %w", err)
	}
	list, err := parse(text)
	if err != nil {
		return fmt.Errorf("read tokens: %s: %w", g.file, err)
	}
	g.tokens, g.modified, g.size = list, info.ModTime(), info.Size()
	return nil
}

// Token returns a token's holder; the error is about the file.
func (g *Guard) Token(token string) (who Holder, ok bool, err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if err := g.readLocked(); err != nil {
		return Holder{}, false, err
	}
	who, ok = g.tokens.find(sha256.Sum256([]byte(token)))
	return who, ok, nil
}
