package httpapi

import "io"

// bodyReader remembers why reading a body failed, which tells the client's faults from ours
// however the layers below wrap them.
type bodyReader struct {
	reader io.Reader
	err    error
}

func (b *bodyReader) Read(data []byte) (int, error) {
	n, err := b.reader.Read(data)
	if err != nil && err != io.EOF {
		b.err = err
	}
	return n, err
}
