package transform

import (
	"errors"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/mileusna/useragent"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage/schema"
)

var userAgentFields = []string{"browser", "browser_version", "os", "os_version", "device", "kind"}

// userAgents reads the texts by which browsers introduce themselves. The same ones come all the time, so those that were
// read are remembered.
type userAgents struct {
	known map[string]*useragent.UserAgent
}

// userAgentsMax bounds what is remembered.
const userAgentsMax = 1 << 15

func newUserAgents() textReader { return &userAgents{known: map[string]*useragent.UserAgent{}} }

func (u *userAgents) read(text []byte, to *format.Rows) error {
	agent, ok := u.known[string(text)]
	if !ok {
		if len(u.known) >= userAgentsMax {
			clear(u.known)
		}
		parsed := useragent.Parse(string(text))
		agent = &parsed
		agent.Name, agent.Version = strings.ToValidUTF8(agent.Name, "?"), strings.ToValidUTF8(agent.Version, "?")
		agent.OS, agent.OSVersion, agent.Device = strings.ToValidUTF8(agent.OS, "?"), strings.ToValidUTF8(agent.OSVersion, "?"), strings.ToValidUTF8(agent.Device, "?")
		u.known[string(text)] = agent
	}
	to.Begin()
	for i, value := range []string{agent.Name, agent.Version, agent.OS, agent.OSVersion, agent.Device, kindOfAgent(agent)} {
		if value != "" {
			to.Text(userAgentFields[i], []byte(value))
		}
	}
	return to.End()
}

func kindOfAgent(agent *useragent.UserAgent) string {
	switch {
	case agent.Bot:
		return "bot"
	case agent.Tablet:
		return "tablet"
	case agent.Mobile:
		return "mobile"
	case agent.Desktop:
		return "desktop"
	}
	return ""
}

var urlFields = []string{"scheme", "host", "port", "path", "query", "fragment"}

// urls reads URLs, absolute or not. Who logs in by them is not told. Those that were read are remembered, as pages come
// again and again.
type urls struct{ known map[string]*[6]string }

// urlsMax bounds what is remembered.
const urlsMax = 1 << 15

func newURLs() textReader { return &urls{known: map[string]*[6]string{}} }

func (u *urls) read(text []byte, to *format.Rows) error {
	parts, ok := u.known[string(text)]
	if !ok {
		parsed, err := url.Parse(string(text))
		if err != nil {
			return err
		}
		parts = &[6]string{parsed.Scheme, parsed.Hostname(), parsed.Port(), parsed.Path, parsed.RawQuery, parsed.Fragment}
		for i := range parts {
			if !utf8.ValidString(parts[i]) {
				parts[i] = "" // escapes can stand for anything
			}
		}
		if len(u.known) >= urlsMax {
			clear(u.known)
		}
		u.known[string(text)] = parts
	}
	to.Begin()
	for i, value := range parts {
		switch {
		case value == "":
		case i == urlPort:
			if port, err := strconv.ParseInt(value, 10, 64); err == nil {
				to.Int(urlFields[i], port)
			}
		default:
			to.Text(urlFields[i], []byte(value))
		}
	}
	return to.End()
}

// urlPort is the place of the port among the fields.
const urlPort = 2

// readQuery reads the parameters of a query string, or of the URL that it stands in.
func readQuery(text []byte, to *format.Rows) error {
	raw := string(text)
	if at := strings.IndexByte(raw, '?'); at >= 0 {
		raw = raw[at+1:]
		raw, _, _ = strings.Cut(raw, "#")
	}
	parameters, err := url.ParseQuery(raw)
	if err != nil {
		return err
	}
	names := make([]string, 0, len(parameters))
	for name, values := range parameters {
		if !utf8.ValidString(name) || !utf8.ValidString(strings.Join(values, "")) {
			return errors.New("invalid UTF-8")
		}
		if name != "" {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	to.Begin()
	for _, name := range names {
		if values := parameters[name]; len(values) > 1 {
			to.List(name, []byte(schema.EncodeList(values)))
		} else {
			to.Text(name, []byte(values[0]))
		}
	}
	return to.End()
}

// readPairs reads a=1 b="two words" flag.
func readPairs(text []byte, to *format.Rows) error {
	to.Begin()
	rest := strings.TrimSpace(string(text))
	for rest != "" {
		key, value, quoted, left, err := nextPair(rest)
		if err != nil {
			to.Abandon()
			return err
		}
		switch {
		case key == "":
		case quoted:
			to.Text(key, []byte(value))
		case value == "" && !strings.HasPrefix(rest[len(key):], "="):
			to.Bool(key, true)
		case value != "":
			to.Typed(key, []byte(value))
		}
		rest = strings.TrimSpace(left)
	}
	return to.End()
}

// nextPair cuts the next pair off. A backslash in quotes makes the character after it one of the value.
func nextPair(text string) (key, value string, quoted bool, left string, err error) {
	end := strings.IndexAny(text, "= \t\r\n")
	if end < 0 {
		return text, "", false, "", nil
	}
	key = text[:end]
	if text[end] != '=' {
		return key, "", false, text[end:], nil
	}
	rest := text[end+1:]
	if !strings.HasPrefix(rest, `"`) {
		if end = strings.IndexAny(rest, " \t\r\n"); end < 0 {
			end = len(rest)
		}
		return key, rest[:end], false, rest[end:], nil
	}
	var unquoted strings.Builder
	for i := 1; i < len(rest); i++ {
		switch {
		case rest[i] == '"':
			return key, unquoted.String(), true, rest[i+1:], nil
		case rest[i] == '\\' && i+1 < len(rest):
			i++
			unquoted.WriteByte(unescaped(rest[i]))
		default:
			unquoted.WriteByte(rest[i])
		}
	}
	return "", "", false, "", errUnread("quoted value: it is not closed")
}

func unescaped(c byte) byte {
	switch c {
	case 'n':
		return '\n'
	case 't':
		return '\t'
	}
	return c
}
