package httpapi

import (
	"io"
	"net/http"
)

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

// readBody returns what read makes of a request's body, which has at most so many bytes as
// sent and as expanded. Where the body itself failed, that is the error.
func readBody[T any](w http.ResponseWriter, r *http.Request, stored, expanded int64, read func(io.Reader) (T, error)) (T, error) {
	var none T
	body, err := openBody(w, r, stored, expanded)
	if err != nil {
		return none, err
	}
	defer body.Close()
	reading := &bodyReader{reader: body}
	made, err := read(reading)
	if reading.err != nil {
		return none, clientFault(reading.err) // the cause, whatever became of it below
	}
	return made, err
}
