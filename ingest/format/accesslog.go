package format

import (
	"bytes"
	"errors"
	"strconv"
	"unicode/utf8"
)

// accessParser reads the logs of web servers in the common or the combined format, with
// or without a request time at the end:
//
//	address ident user [time] "request" status bytes ["referer" "user agent" ["forwarded for"] [request time]]
//
// A request time with a point is in seconds, as nginx writes it; without one it is in
// microseconds, as Apache's %D. Either becomes seconds.
type accessParser struct {
	scratch []byte
}

func (p *accessParser) parse(c *chunk, out *output) {
	for start := 0; start < len(c.data) && !out.enough(); {
		line, next := nextLine(c.data, start)
		if record := bytes.TrimRight(line, "\r "); len(record) > 0 {
			p.record(record, start, out)
		}
		start = next
	}
}

func (p *accessParser) record(line []byte, at int, out *output) {
	err := out.checkText(line)
	if len(line) > RecordBytesMax {
		err = errTooLong
	}
	if err == nil {
		var parts accessParts
		if parts, err = splitAccess(line); err == nil {
			err = p.set(out.w, &parts)
		}
	}
	if err != nil {
		out.reject(at, err, line)
		return
	}
	out.rowDone(at, line)
}

// accessParts are the parts of a line, quoted ones without their quotes.
type accessParts struct {
	address, ident, user, time, request, status, bytes []byte
	// referer, agent and forwarded are nil where the line has none.
	referer, agent, forwarded []byte
	// duration is the request time; empty if there is none.
	duration []byte
}

func isAccessLine(line []byte) bool {
	_, err := splitAccess(bytes.TrimRight(line, "\r "))
	return err == nil
}

var (
	errAccessStart   = errors.New("expected address, ident and user before a time in brackets")
	errAccessRequest = errors.New("expected a request in quotes")
	errAccessStatus  = errors.New("expected a status of three digits")
	errAccessBytes   = errors.New("expected a number of bytes or a dash")
	errAccessQuotes  = errors.New("a quote is not closed")
	errAccessRest    = errors.New("unknown text at the end")
)

// splitAccess cuts a line into its parts.
func splitAccess(line []byte) (p accessParts, err error) {
	rest := line
	// A user may hold spaces and brackets of its own, so the time is found by the
	// bracket before the quoted request.
	quote := bytes.IndexByte(rest, '"')
	if quote < 0 {
		return p, errAccessRequest
	}
	opening := bytes.LastIndex(rest[:quote], []byte(" ["))
	closing := bytes.LastIndex(rest[:quote], []byte("] "))
	if opening < 0 || closing != quote-2 || closing < opening {
		return p, errAccessStart
	}
	p.time = rest[opening+2 : closing]
	var ok bool
	if p.address, p.ident, p.user, ok = splitClient(rest[:opening]); !ok {
		return p, errAccessStart
	}
	if p.request, rest, ok = quotedPart(rest[quote:]); !ok {
		return p, errAccessQuotes
	}
	if p.status, rest = word(rest); len(p.status) != 3 || skipDigits(p.status, 0) != 3 {
		return p, errAccessStatus
	}
	if p.bytes, rest = word(rest); !isDash(p.bytes) && !isWhole(p.bytes) {
		return p, errAccessBytes
	}
	return p, p.splitRest(rest)
}

func splitClient(text []byte) (address, ident, user []byte, ok bool) {
	address, rest, _ := bytes.Cut(text, []byte{' '})
	ident, user, ok = bytes.Cut(rest, []byte{' '})
	return address, ident, user, ok && len(address) > 0 && len(ident) > 0 && len(user) > 0
}

// splitRest cuts what follows the number of bytes.
func (p *accessParts) splitRest(rest []byte) error {
	var ok bool
	for _, part := range []*[]byte{&p.referer, &p.agent, &p.forwarded} {
		if rest = bytes.TrimLeft(rest, " "); len(rest) == 0 || rest[0] != '"' {
			break
		}
		if *part, rest, ok = quotedPart(rest); !ok {
			return errAccessQuotes
		}
	}
	p.duration, rest = word(rest)
	if len(rest) > 0 || !isDuration(p.duration) {
		return errAccessRest
	}
	return nil
}

func isDuration(text []byte) bool {
	return len(text) == 0 || isDash(text) || text[0] != '-' && kindOfNumber(text) != noNumber
}

func isDash(text []byte) bool { return string(text) == "-" }

func isWhole(text []byte) bool { return len(text) > 0 && skipDigits(text, 0) == len(text) }

// word cuts the next word off.
func word(text []byte) (word, rest []byte) {
	word, rest, _ = bytes.Cut(bytes.TrimLeft(text, " "), []byte{' '})
	return word, rest
}

// quotedPart cuts the quoted text off that text begins with. Quotes inside it have a
// backslash.
func quotedPart(text []byte) (part, rest []byte, ok bool) {
	end := stringEnd(text, 1)
	if end < 0 {
		return nil, nil, false
	}
	return text[1:end:end], text[end+1:], true
}

// The names of the properties.
var (
	nameAddress   = []byte("remote_addr")
	nameIdent     = []byte("ident")
	nameUser      = []byte("user")
	nameTime      = []byte("time")
	nameMethod    = []byte("method")
	namePath      = []byte("path")
	nameProtocol  = []byte("protocol")
	nameRequest   = []byte("request")
	nameStatus    = []byte("status")
	nameBytes     = []byte("bytes")
	nameReferer   = []byte("referer")
	nameAgent     = []byte("user_agent")
	nameForwarded = []byte("forwarded_for")
	nameDuration  = []byte("request_time")
)

// set writes the parts into a row.
func (p *accessParser) set(w *writer, parts *accessParts) error {
	w.begin()
	err := errors.Join(
		p.text(w, nameAddress, parts.address),
		p.text(w, nameIdent, parts.ident),
		p.text(w, nameUser, parts.user),
		p.text(w, nameTime, parts.time),
		p.request(w, parts.request),
		p.number(w, nameStatus, parts.status),
		p.number(w, nameBytes, parts.bytes),
		p.text(w, nameReferer, parts.referer),
		p.text(w, nameAgent, parts.agent),
		p.text(w, nameForwarded, parts.forwarded),
		p.duration(w, parts.duration),
	)
	if err != nil {
		w.builder.AbandonRow()
	}
	return err
}

// text sets a text; a dash is null, and what the line does not have stays away.
func (p *accessParser) text(w *writer, name, text []byte) error {
	if text == nil {
		return nil
	}
	column, err := w.column(name)
	if err != nil {
		return err
	}
	if isDash(text) {
		w.null(column)
		return nil
	}
	if bytes.IndexByte(text, '\\') >= 0 {
		p.scratch = unescapeAccess(p.scratch[:0], text)
		if utf8.Valid(p.scratch) {
			text = p.scratch
		}
	}
	w.text(column, text)
	return nil
}

func (p *accessParser) number(w *writer, name, text []byte) error {
	column, err := w.column(name)
	if err != nil {
		return err
	}
	if isDash(text) {
		w.null(column)
		return nil
	}
	w.number(column, text)
	return nil
}

// request sets method, path and protocol; a request that has not these three parts is
// kept as it is.
func (p *accessParser) request(w *writer, request []byte) error {
	method, rest, _ := bytes.Cut(request, []byte{' '})
	last := bytes.LastIndexByte(rest, ' ')
	if last <= 0 || !isMethod(method) || !bytes.HasPrefix(rest[last+1:], []byte("HTTP/")) {
		return p.text(w, nameRequest, request)
	}
	return errors.Join(
		p.text(w, nameMethod, method),
		p.text(w, namePath, rest[:last]),
		p.text(w, nameProtocol, rest[last+1:]),
	)
}

func isMethod(text []byte) bool {
	for _, c := range text {
		if (c < 'A' || c > 'Z') && c != '-' && c != '_' {
			return false
		}
	}
	return len(text) > 0
}

func (p *accessParser) duration(w *writer, text []byte) error {
	if len(text) == 0 {
		return nil
	}
	column, err := w.column(nameDuration)
	if err != nil {
		return err
	}
	seconds, ok := parseFloat(text)
	switch {
	case !ok || isDash(text):
		w.null(column)
	case column < w.special:
		w.text(column, text)
	case isWhole(text):
		w.builder.SetFloat(column, seconds/1e6)
	default:
		w.builder.SetFloat(column, seconds)
	}
	return nil
}

// unescapeAccess undoes the escapes that servers put into quoted texts: \" and \\,
// \n and the like, and \xNN.
func unescapeAccess(to, text []byte) []byte {
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c != '\\' || i+1 == len(text) {
			to = append(to, c)
			continue
		}
		i++
		switch c = text[i]; c {
		case 'x':
			if v, err := strconv.ParseUint(view(text[i+1:min(len(text), i+3)]), 16, 8); err == nil && i+2 < len(text) {
				to = append(to, byte(v))
				i += 2
				continue
			}
			to = append(to, '\\', c)
		case '"', '\\':
			to = append(to, c)
		case 'n', 'r', 't', 'b', 'f':
			to = append(to, escapes[c])
		case 'v':
			to = append(to, '\v')
		default:
			to = append(to, '\\', c)
		}
	}
	return to
}
