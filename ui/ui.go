// Package ui is the web UI: static files, built from src by the module in build, committed as
// dist and embedded, so that go build alone gives the whole UI. Only cmd/sluice imports it;
// programs that embed the engine do not carry it.
//
// Scripts, styles and the icon are served below /assets/HASH/, HASH being that of all files of
// dist, so that browsers may keep them for ever. Every other address is a page, and every
// page is index.html, whose links to assets are relative to the depth of the address:
// ../../assets/HASH/main.js for /shop/explore. Nothing knows an absolute path, so the UI
// works below any prefix that a proxy puts before it and takes away again. The script finds
// the API two folders above itself.
package ui

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"slices"
	"strconv"
	"strings"
)

//go:generate go run -C build .

//go:embed dist
var dist embed.FS

// pageName is the file that every page is.
const pageName = "index.html"

// assetsMark stands in index.html for the way to the assets.
const assetsMark = "{{ASSETS}}"

// assetsFolder is where assets lie, before the hash.
const assetsFolder = "/assets/"

// policy lets the browser load nothing but the files of this server, run no script and
// take no style that stands in a page, and turn no text into markup.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
	"require-trusted-types-for 'script'; trusted-types 'none'"

// asset is an embedded file, ready to be sent.
type asset struct {
	kind  string // media type
	plain []byte
	// gzipped is nil where that would not be shorter.
	gzipped []byte
}

// handler serves the files.
type handler struct {
	hash   string
	page   string
	assets map[string]asset
}

// Handler returns a handler of the whole UI. It reads, hashes and compresses the embedded
// files once, here. It answers GET and HEAD of every path; the paths of the API must be
// routed elsewhere before. Its error says that the embedded files are not a UI, which
// a test of this package excludes.
func Handler() (http.Handler, error) {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		return nil, fmt.Errorf("open the files of the UI: %w", err)
	}
	return newHandler(files)
}

func newHandler(files fs.FS) (*handler, error) {
	h := &handler{assets: map[string]asset{}}
	sum := sha256.New()
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		fmt.Fprintf(sum, "%s %d\n", name, len(text))
		sum.Write(text)
		if name == pageName {
			h.page = string(text)
			return nil
		}
		h.assets[name], err = newAsset(name, text)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the files of the UI: %w", err)
	}
	if h.page == "" {
		return nil, fmt.Errorf("read the files of the UI: %s is missing", pageName)
	}
	h.hash = hex.EncodeToString(sum.Sum(nil))[:16]
	return h, nil
}

func newAsset(name string, text []byte) (asset, error) {
	gzipped, err := compress(text)
	if err != nil {
		return asset{}, err
	}
	if len(gzipped) >= len(text) {
		gzipped = nil
	}
	return asset{kind: kindOf(name), plain: text, gzipped: gzipped}, nil
}

// kindOf is the media type of a file. The usual ones are fixed here, since the tables of a
// machine may say otherwise.
func kindOf(name string) string {
	switch extension := path.Ext(name); extension {
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	default:
		if kind := mime.TypeByExtension(extension); kind != "" {
			return kind
		}
		return "application/octet-stream"
	}
}

func compress(text []byte) ([]byte, error) {
	var packed bytes.Buffer
	writer, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return nil, fmt.Errorf("compress a file of the UI: %w", err)
	}
	if _, err := writer.Write(text); err != nil {
		return nil, fmt.Errorf("compress a file of the UI: %w", err)
	}
	if err := writer.Close(); err != nil {
		return nil, fmt.Errorf("compress a file of the UI: %w", err)
	}
	return packed.Bytes(), nil
}

// ServeHTTP implements http.Handler.
func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	protect(w.Header())
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "pages can be read only", http.StatusMethodNotAllowed)
		return
	}
	if name, ok := strings.CutPrefix(r.URL.Path, assetsFolder); ok {
		h.serveAsset(w, r, name)
		return
	}
	h.servePage(w, r)
}

// protect sets the headers that keep data, which strangers wrote, from becoming a program.
func protect(header http.Header) {
	header.Set("Content-Security-Policy", policy)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("X-Frame-Options", "DENY")
	header.Set("Cross-Origin-Opener-Policy", "same-origin")
	header.Set("Cross-Origin-Resource-Policy", "same-origin")
}

// serveAsset sends HASH/NAME. Another hash than ours is that of a build before or after: its
// page must load anew, and must not be given a file that does not fit it.
func (h *handler) serveAsset(w http.ResponseWriter, r *http.Request, name string) {
	hash, name, _ := strings.Cut(name, "/")
	file, ok := h.assets[name]
	if !ok || hash != h.hash {
		w.Header().Set("Cache-Control", "no-store")
		http.Error(w, "no such file", http.StatusNotFound)
		return
	}
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	send(w, r, file)
}

// servePage sends index.html for whatever address.
func (h *handler) servePage(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-cache")
	depth := strings.Count(r.URL.EscapedPath(), "/") - 1
	way := strings.Repeat("../", max(depth, 0)) + assetsFolder[1:] + h.hash + "/"
	page := strings.ReplaceAll(h.page, assetsMark, way)
	send(w, r, asset{kind: "text/html; charset=utf-8", plain: []byte(page)})
}

// send writes a file, compressed where the client can read that.
func send(w http.ResponseWriter, r *http.Request, file asset) {
	header := w.Header()
	header.Set("Content-Type", file.kind)
	text := file.plain
	if file.gzipped != nil {
		header.Add("Vary", "Accept-Encoding")
		if acceptsGzip(r.Header.Get("Accept-Encoding")) {
			header.Set("Content-Encoding", "gzip")
			text = file.gzipped
		}
	}
	header.Set("Content-Length", strconv.Itoa(len(text)))
	if r.Method == http.MethodHead {
		return
	}
	// The client may be gone: then there is nobody to tell.
	_, _ = w.Write(text)
}

// acceptsGzip reads an Accept-Encoding header; gzip may be there and refused by q=0.
func acceptsGzip(accepted string) bool {
	return slices.ContainsFunc(strings.Split(accepted, ","), func(coding string) bool {
		name, parameters, _ := strings.Cut(strings.TrimSpace(coding), ";")
		if !strings.EqualFold(strings.TrimSpace(name), "gzip") {
			return false
		}
		weight, ok := strings.CutPrefix(strings.ReplaceAll(parameters, " ", ""), "q=")
		if !ok {
			return true
		}
		q, err := strconv.ParseFloat(weight, 64)
		return err != nil || q > 0
	})
}
