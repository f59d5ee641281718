package format

import "bytes"

// closing returns the place after the bracket that closes the one at the start of data,
// or -1 if it is not there. Brackets inside strings do not count.
func closing(data []byte) int {
	depth := 0
	for i := 0; i < len(data); i++ {
		switch data[i] {
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return i + 1
			}
		case '"':
			end := stringEnd(data, i+1)
			if end < 0 {
				return -1
			}
			i = end
		}
	}
	return -1
}

// stringEnd returns the place of the quote that closes a string which began before i,
// or -1.
func stringEnd(data []byte, i int) int {
	for i < len(data) {
		n := bytes.IndexByte(data[i:], '"')
		if n < 0 {
			return -1
		}
		i += n
		escapes := 0
		for i-escapes > 0 && data[i-escapes-1] == '\\' {
			escapes++
		}
		if escapes%2 == 0 {
			return i
		}
		i++
	}
	return -1
}
