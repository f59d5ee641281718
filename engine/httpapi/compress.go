package httpapi

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/klauspost/compress/gzip"
)

// compressMin is the size of an answer from which on it is compressed for who takes that: smaller ones
// fit into a few packets.
const compressMin = 32 << 10

// compressor holds an answer back until it is known whether it is large, and compresses it then.
type compressor struct {
	http.ResponseWriter
	status int
	held   []byte
	gzip   *gzip.Writer
}

// acceptsGzip reports whether a client says that it takes gzip.
func acceptsGzip(r *http.Request) bool {
	for _, header := range r.Header.Values("Accept-Encoding") {
		for part := range strings.SplitSeq(header, ",") {
			name, parameters, _ := strings.Cut(part, ";")
			if !strings.EqualFold(strings.TrimSpace(name), "gzip") {
				continue
			}
			text, given := strings.CutPrefix(strings.TrimSpace(parameters), "q=")
			quality, err := strconv.ParseFloat(text, 64)
			return !given || err == nil && quality > 0
		}
	}
	return false
}

// WriteHeader remembers the status until the first part of the answer goes out.
func (c *compressor) WriteHeader(status int) { c.status = status }

// Write holds the beginning of the answer back, and compresses the rest.
func (c *compressor) Write(data []byte) (int, error) {
	if c.gzip != nil {
		return c.gzip.Write(data)
	}
	c.held = append(c.held, data...)
	if len(c.held) < compressMin {
		return len(data), nil
	}
	header := c.Header()
	header.Set("Content-Encoding", "gzip")
	header.Del("Content-Length")
	c.begin()
	c.gzip, _ = gzip.NewWriterLevel(c.ResponseWriter, gzip.BestSpeed) // the level is one there is
	if _, err := c.gzip.Write(c.held); err != nil {
		return 0, fmt.Errorf("compress answer: %w", err)
	}
	c.held = nil
	return len(data), nil
}

func (c *compressor) begin() {
	c.Header().Add("Vary", "Accept-Encoding")
	if c.status != 0 {
		c.ResponseWriter.WriteHeader(c.status)
	}
}

// end sends what is held back. An answer that failed must not be ended: it would be taken for whole.
func (c *compressor) end() error {
	if c.gzip != nil {
		return c.gzip.Close()
	}
	if c.status == 0 && len(c.held) == 0 {
		return nil
	}
	c.begin()
	_, err := c.ResponseWriter.Write(c.held)
	return err
}

// Unwrap lets http.ResponseController through.
func (c *compressor) Unwrap() http.ResponseWriter { return c.ResponseWriter }

// compressed runs a handler whose answer may be compressed.
func compressed(handle handler) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		if !acceptsGzip(r) {
			w.Header().Add("Vary", "Accept-Encoding")
			return handle(w, r)
		}
		out := &compressor{ResponseWriter: w}
		if err := handle(out, r); err != nil {
			return err
		}
		if err := out.end(); err != nil {
			return fmt.Errorf("send answer: %w", err)
		}
		return nil
	}
}
