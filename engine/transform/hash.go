package transform

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"regexp"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// hashes replaces values by keyed hashes of their text.
type hashes struct {
	at
	secret []byte
}

func (c *compiler) hash(here at) step {
	c.result.private = true
	made := hashes{at: here}
	if !c.options.CheckOnly {
		var err error
		if made.secret, err = c.options.Secret(here.of.Hash.Secret); err != nil {
			c.fail(here.of.Path+".hash.secret", "", "%v", err)
		} else if len(made.secret) < SecretBytesMin {
			c.fail(here.of.Path+".hash.secret", "", "the secret has %d bytes; fewer than %d can be found by trying", len(made.secret), SecretBytesMin)
		}
	}
	for _, name := range here.of.Hash.Columns {
		c.know(name, asText)
	}
	return made
}

func (h hashes) names() stepNames { return stepNames{touched: h.of.Hash.Columns} }

func (h hashes) runner(roles) (runner, error) {
	return &hasher{columns: h.of.Hash.Columns, mac: hmac.New(sha256.New, h.secret), known: map[string]string{}}, nil
}

type hasher struct {
	columns []string
	mac     hash.Hash
	// known remembers hashes: the same people come in every batch.
	known map[string]string
}

// hashesMax bounds what is remembered.
const hashesMax = 1 << 16

// hashBytes is how much of the hash is kept: enough that two values never meet.
const hashBytes = 16

func (h *hasher) apply(f *frame) error {
	changeTexts(f, h.columns, func(text []byte) string {
		if hashed, ok := h.known[string(text)]; ok {
			return hashed
		}
		if len(h.known) >= hashesMax {
			clear(h.known)
		}
		h.mac.Reset()
		_, _ = h.mac.Write(text) // a hash does not fail
		hashed := hex.EncodeToString(h.mac.Sum(nil)[:hashBytes])
		h.known[string(text)] = hashed
		return hashed
	})
	return nil
}

// changeTexts changes the text of properties; names may end in ".*".
func changeTexts(f *frame, names []string, change func(text []byte) string) {
	for i := range f.columns {
		c := &f.columns[i]
		if c.Type == schema.Unknown || !below(c.Name, names) {
			continue
		}
		texts := asText.column(c, f.rows)
		*c = mapText(&texts, func(text []byte) (string, bool) { return change(text), true })
	}
}

// redacts replaces values, or what matches in them, by a text.
type redacts struct {
	at
	match *regexp.Regexp
}

func (c *compiler) redact(here at) step {
	c.result.private = true
	made := redacts{at: here}
	if pattern := here.of.Redact.Match; pattern != "" {
		var err error
		if made.match, err = regexp.Compile(pattern); err != nil {
			c.fail(here.of.Path+".redact.match", "", "%v", err)
		}
	}
	for _, name := range here.of.Redact.Columns {
		c.know(name, asText)
	}
	return made
}

func (r redacts) names() stepNames { return stepNames{touched: r.of.Redact.Columns} }

func (r redacts) runner(roles) (runner, error) { return r, nil }

func (r redacts) apply(f *frame) error {
	with := r.of.Redact.With
	if r.match == nil {
		for i := range f.columns {
			if c := &f.columns[i]; c.Type != schema.Unknown && below(c.Name, r.of.Redact.Columns) {
				*c = sameText(c, f.rows, with)
			}
		}
		return nil
	}
	changeTexts(f, r.of.Redact.Columns, func(text []byte) string { return r.match.ReplaceAllLiteralString(string(text), with) })
	return nil
}

// sameText returns a column that has one text wherever another has a value.
func sameText(c *batch.Column, rows int, text string) batch.Column {
	made := batch.Column{Name: c.Name, Type: schema.String, Null: c.Null, Codes: make([]uint32, rows)}
	made.Strings.AppendText(text)
	for row := range rows {
		if !c.Null.Get(row) {
			made.Codes[row] = 1
		}
	}
	return made
}
