package httpapi

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"slices"
	"strings"

	"github.com/klauspost/compress/zstd"
)

const (
	// ratioMax is how many times its size a body may expand to: gzip cannot do more,
	// and logs never do.
	ratioMax = 1100
	// ratioFree is expanded before the ratio counts, for small and very even bodies.
	ratioFree = 16 << 20
	// zstdWindowMax bounds the memory that a zstd frame may ask for; the format
	// allows far more, and encoders use at most 8 MiB unless told.
	zstdWindowMax = 64 << 20
)

// checkType refuses a body of another content type: forms and plain text are what a
// stranger's page can send without being asked.
func checkType(r *http.Request, allowed ...string) error {
	header := r.Header.Get("Content-Type")
	media, _, err := mime.ParseMediaType(header)
	if err == nil && slices.Contains(allowed, media) {
		return nil
	}
	return failure(http.StatusUnsupportedMediaType, "unsupported_type",
		fmt.Sprintf("cannot take a body of type %q", header), "send Content-Type: "+strings.Join(allowed, " or "))
}

// openBody returns the decompressed body of a request, bounded before and after.
func openBody(w http.ResponseWriter, r *http.Request, stored, expanded int64) (io.ReadCloser, error) {
	raw := &counter{reader: http.MaxBytesReader(w, r.Body, stored)}
	encoding := strings.ToLower(strings.TrimSpace(r.Header.Get("Content-Encoding")))
	switch encoding {
	case "", "identity":
		return io.NopCloser(raw), nil
	case "gzip", "x-gzip":
		return openGzip(raw, expanded)
	case "zstd":
		return openZstd(raw, expanded)
	}
	return nil, failure(http.StatusUnsupportedMediaType, "unsupported_encoding",
		fmt.Sprintf("cannot read a body with Content-Encoding %q", encoding), "use gzip, zstd or none")
}

func openGzip(raw *counter, limit int64) (io.ReadCloser, error) {
	reader, err := gzip.NewReader(raw)
	if err != nil {
		return nil, badCompression("gzip", err)
	}
	return &expander{reader: reader, close: reader.Close, raw: raw, limit: limit, name: "gzip"}, nil
}

func openZstd(raw *counter, limit int64) (io.ReadCloser, error) {
	reader, err := zstd.NewReader(raw, zstd.WithDecoderMaxWindow(zstdWindowMax), zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, badCompression("zstd", err)
	}
	closeReader := func() error { reader.Close(); return nil }
	return &expander{reader: reader, close: closeReader, raw: raw, limit: limit, name: "zstd"}, nil
}

// counter counts what is read.
type counter struct {
	reader io.Reader
	read   int64
}

func (c *counter) Read(data []byte) (int, error) {
	n, err := c.reader.Read(data)
	c.read += int64(n)
	return n, err
}

// expander is a decompressed body that ends with an error when it grows too large.
type expander struct {
	reader io.Reader
	close  func() error
	raw    *counter
	read   int64
	limit  int64
	name   string
}

// Close frees the decompressor.
func (e *expander) Close() error { return e.close() }

func (e *expander) Read(data []byte) (int, error) {
	n, err := e.reader.Read(data)
	e.read += int64(n)
	if e.read > e.limit {
		return 0, bodyTooLarge(e.limit, " decompressed")
	}
	if e.read > ratioFree && e.read/ratioMax > e.raw.read {
		return 0, failure(http.StatusRequestEntityTooLarge, "body_too_large",
			fmt.Sprintf("the body expands to more than %d times its size", ratioMax), "")
	}
	var tooLarge *http.MaxBytesError
	if err != nil && err != io.EOF && !errors.As(err, &tooLarge) {
		return n, badCompression(e.name, err)
	}
	return n, err
}

func badCompression(name string, err error) error {
	return failure(http.StatusBadRequest, "bad_body", fmt.Sprintf("the body is no intact %s stream: %v", name, err), "")
}

func bodyTooLarge(limit int64, state string) *apiError {
	return failure(http.StatusRequestEntityTooLarge, "body_too_large",
		fmt.Sprintf("the body is larger than %d bytes%s", limit, state), "send it in several requests")
}
