package format

import "fmt"

// compact appends the array or object at pos without the white space between its
// tokens, checking that it is JSON.
func (s *scanner) compact(to []byte, depth int) ([]byte, error) {
	if depth >= DepthMax {
		return to, s.fail(fmt.Sprintf("nested deeper than %d", DepthMax))
	}
	opening := s.data[s.pos]
	closing := opening + 2 // in ASCII for both kinds
	to = append(to, opening)
	s.pos++
	if s.skipSpace() == closing {
		s.pos++
		return append(to, closing), nil
	}
	for {
		var err error
		if opening == '{' {
			if to, err = s.compactName(to); err != nil {
				return to, err
			}
		}
		if to, err = s.compactValue(to, depth); err != nil {
			return to, err
		}
		switch c := s.skipSpace(); c {
		case ',':
			s.pos++
			s.skipSpace()
			to = append(to, ',')
		case closing:
			s.pos++
			return append(to, closing), nil
		default:
			return to, s.fail("expected a comma or a closing bracket")
		}
	}
}

func (s *scanner) compactName(to []byte) ([]byte, error) {
	start := s.pos
	if start >= len(s.data) || s.data[start] != '"' {
		return to, s.fail("expected a name in quotes")
	}
	var err error
	if _, s.key, err = s.text(s.key); err != nil {
		return to, err
	}
	to = append(append(to, s.data[start:s.pos]...), ':')
	if s.skipSpace() != ':' {
		return to, s.fail("expected a colon")
	}
	s.pos++
	s.skipSpace()
	return to, nil
}

func (s *scanner) compactValue(to []byte, depth int) ([]byte, error) {
	start := s.pos
	if start >= len(s.data) {
		return to, s.fail("expected a value")
	}
	var err error
	switch c := s.data[start]; {
	case c == '{' || c == '[':
		return s.compact(to, depth+1)
	case c == '"':
		_, s.scratch, err = s.text(s.scratch)
	case c == '-' || c-'0' <= 9:
		_, err = s.number()
	case s.word("true") || s.word("false") || s.word("null"):
	default:
		err = s.fail("expected a value")
	}
	return append(to, s.data[start:s.pos]...), err
}
