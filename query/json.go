package query

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"

	"github.com/sluice-analytics/sluice/query/expression"
)

// Limits on the document.
const (
	// DocumentBytesMax bounds a document: expressions of the largest size fit
	// many times, and nobody can make the parser work for minutes.
	DocumentBytesMax = 4 << 20
	// documentDepthMax bounds nesting; the language needs 6 levels.
	documentDepthMax = 32
)

// jsonKind is the kind of a JSON value, as messages call it.
type jsonKind string

const (
	jsonObject jsonKind = "an object"
	jsonList   jsonKind = "a list"
	jsonString jsonKind = "a string"
	jsonNumber jsonKind = "a number"
	jsonBool   jsonKind = "true or false"
	jsonNull   jsonKind = "null"
)

// jsonNode is a JSON value that remembers where it stood.
type jsonNode struct {
	kind jsonKind
	span expression.Span
	// text is the value of a string, and the digits of a number.
	text    string
	truth   bool
	members []jsonMember
	items   []*jsonNode
}

type jsonMember struct {
	name  string
	span  expression.Span
	value *jsonNode
}

// jsonParser builds the tree from encoding/json's tokens.
type jsonParser struct {
	data    []byte
	decoder *json.Decoder
}

func parseJSON(data []byte) (*jsonNode, *Error) {
	if len(data) > DocumentBytesMax {
		return nil, newError(expression.CodeLimit, "", "the document has %d bytes; at most %d are allowed", len(data), DocumentBytesMax)
	}
	p := &jsonParser{data: data, decoder: json.NewDecoder(bytes.NewReader(data))}
	p.decoder.UseNumber()
	node, err := p.value(0)
	if err != nil {
		return nil, p.wrong(err)
	}
	if _, err := p.decoder.Token(); !errors.Is(err, io.EOF) {
		end := p.start()
		return nil, jsonError(expression.Span{Start: end, End: len(data)}, "something follows the end of the document")
	}
	return node, nil
}

func jsonError(span expression.Span, format string, args ...any) *Error {
	err := newError(CodeJSON, "", format, args...)
	err.Span = &span
	return err
}

func (p *jsonParser) wrong(err error) *Error {
	var own *Error
	if errors.As(err, &own) {
		return own
	}
	at := int(p.decoder.InputOffset())
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		at = max(0, int(syntax.Offset)-1)
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return jsonError(expression.Span{Start: len(p.data), End: len(p.data)}, "the document ends too early")
	}
	return jsonError(expression.Span{Start: at, End: min(at+1, len(p.data))}, "the document is not JSON: %s", err.Error())
}

// start returns where the next token starts.
func (p *jsonParser) start() int {
	at := int(p.decoder.InputOffset())
	for at < len(p.data) && bytes.IndexByte([]byte(" \t\r\n,:"), p.data[at]) >= 0 {
		at++
	}
	return at
}

func (p *jsonParser) value(depth int) (*jsonNode, error) {
	start := p.start()
	if depth > documentDepthMax {
		return nil, jsonError(expression.Span{Start: start, End: start + 1}, "the document is nested more than %d deep", documentDepthMax)
	}
	token, err := p.decoder.Token()
	if err != nil {
		return nil, err
	}
	node := &jsonNode{}
	switch v := token.(type) {
	case json.Delim:
		node.kind = jsonList
		if v == '{' {
			node.kind = jsonObject
		}
		err = p.children(node, depth)
	case string:
		node.kind, node.text = jsonString, v
	case json.Number:
		node.kind, node.text = jsonNumber, v.String()
	case bool:
		node.kind, node.truth = jsonBool, v
	default:
		node.kind = jsonNull
	}
	node.span = expression.Span{Start: start, End: int(p.decoder.InputOffset())}
	return node, err
}

// children reads the members or items and the closing mark.
func (p *jsonParser) children(node *jsonNode, depth int) error {
	for p.decoder.More() {
		if node.kind == jsonList {
			item, err := p.value(depth + 1)
			if err != nil {
				return err
			}
			node.items = append(node.items, item)
			continue
		}
		name, err := p.value(depth + 1)
		if err != nil {
			return err
		}
		if node.member(name.text) != nil {
			return jsonError(name.span, "the field %s is given twice", strconv.Quote(name.text))
		}
		value, err := p.value(depth + 1)
		if err != nil {
			return err
		}
		node.members = append(node.members, jsonMember{name.text, name.span, value})
	}
	_, err := p.decoder.Token()
	return err
}

// member returns the value of a field, or nil.
func (n *jsonNode) member(name string) *jsonNode {
	for _, member := range n.members {
		if member.name == name {
			return member.value
		}
	}
	return nil
}
