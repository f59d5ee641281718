package format

import "bytes"

// csvField is one field of a record.
type csvField struct {
	text []byte
	// quoted says that it stood in quotes.
	quoted bool
	// last says that the record ends with it.
	last bool
	// next is where the next field or record starts.
	next int
}

// field reads the field at i. Without doubled quotes its text is a view of the data,
// with them it is in p.scratch.
func (p *csvParser) field(data []byte, i int) (csvField, error) {
	if i < len(data) && data[i] == '"' {
		return p.quoted(data, i+1)
	}
	end := i
	for end < len(data) && data[end] != p.delimiter && data[end] != '\n' {
		end++
	}
	f := csvField{text: data[i:end], next: end + 1}
	if end >= len(data) {
		f.last, f.next = true, len(data)
	} else {
		f.last = data[end] == '\n'
	}
	if f.last && bytes.HasSuffix(f.text, []byte{'\r'}) {
		f.text = f.text[:len(f.text)-1]
	}
	return f, nil
}

// quoted reads the rest of a field in quotes.
func (p *csvParser) quoted(data []byte, i int) (csvField, error) {
	end := quotedEnd(data, i)
	if end < 0 {
		return csvField{}, errQuoteOpen
	}
	f := csvField{text: data[i : end-1], quoted: true}
	if bytes.IndexByte(f.text, '"') >= 0 {
		p.scratch = p.scratch[:0]
		for text := f.text; len(text) > 0; {
			n := bytes.IndexByte(text, '"')
			if n < 0 {
				p.scratch = append(p.scratch, text...)
				break
			}
			p.scratch = append(p.scratch, text[:n+1]...)
			text = text[n+2:] // quotes come in pairs here
		}
		f.text = p.scratch
	}
	if bytes.HasPrefix(data[end:], []byte("\r\n")) {
		end++
	}
	switch {
	case end >= len(data):
		f.last, f.next = true, len(data)
	case data[end] == p.delimiter || data[end] == '\n':
		f.last, f.next = data[end] == '\n', end+1
	default:
		return csvField{}, errAfterQuote
	}
	return f, nil
}

// set sets a property to what a field holds: nothing or a word for nothing is null, unless it
// is quoted; what is written like a number or a truth value is one; the rest is text.
func (p *csvParser) set(w *writer, name []byte, f csvField) error {
	column, err := w.column(name)
	if err != nil {
		return err
	}
	text := f.text
	if !f.quoted && isNullWord(text) {
		w.null(column)
		return nil
	}
	if column < w.special {
		if column != timeColumn {
			w.text(column, text)
			return nil
		}
		if !w.setTime(w.times.Text(text)) {
			return nil
		}
	}
	w.infer(column, text)
	return nil
}

func isNullWord(text []byte) bool {
	switch len(text) {
	case 0:
		return true
	case 2:
		return string(text) == `\N`
	case 4:
		return string(text) == "null" || string(text) == "NULL"
	}
	return false
}

// infer sets a column without a meaning to the value that the text is written like.
func (w *writer) infer(column int, text []byte) {
	switch {
	case len(text) == 0:
	case text[0] == '-' || text[0]-'0' <= 9:
		if w.inferNumber(column, text) {
			return
		}
	case string(text) == "true":
		w.builder.SetBool(column, true)
		return
	case string(text) == "false":
		w.builder.SetBool(column, false)
		return
	}
	w.builder.SetText(column, text)
}

// inferNumber sets a number if the text is written like one of JSON and nothing of it is
// lost by that. In hexadecimal names such as 520067330330e1 an e is no exponent, so an
// exponent counts only if there is a point or a sign, as programs write it.
func (w *writer) inferNumber(column int, text []byte) bool {
	switch kindOfNumber(text) {
	case wholeKind:
		if v, ok := parseInt(text); ok {
			w.builder.SetInt(column, v)
			return true
		}
	case floatKind:
		if v, ok := parseFloat(text); ok {
			w.builder.SetFloat(column, v)
			return true
		}
	}
	return false
}

type numberKind uint8

const (
	noNumber numberKind = iota
	wholeKind
	floatKind
)

// kindOfNumber tells how a text is written: wholeKind has a decimal form that is the
// same text again.
func kindOfNumber(text []byte) numberKind {
	i := 0
	if text[0] == '-' {
		i++
	}
	digits := skipDigits(text, i)
	if digits == i || text[i] == '0' && digits > i+1 {
		return noNumber
	}
	if digits == len(text) {
		if string(text) == "-0" {
			return floatKind
		}
		return wholeKind
	}
	marked := false
	if text[digits] == '.' {
		fraction := digits + 1
		if digits = skipDigits(text, fraction); digits == fraction {
			return noNumber
		}
		marked = true
	}
	if digits == len(text) {
		return floatKind
	}
	return kindOfExponent(text[digits:], marked)
}

func kindOfExponent(text []byte, marked bool) numberKind {
	if text[0]|0x20 != 'e' {
		return noNumber
	}
	i := 1
	if i < len(text) && (text[i] == '+' || text[i] == '-') {
		marked = true
		i++
	}
	if end := skipDigits(text, i); end == i || end != len(text) || !marked {
		return noNumber
	}
	return floatKind
}
