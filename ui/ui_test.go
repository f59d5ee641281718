package ui

import (
	"bytes"
	"compress/gzip"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// The budgets, in bytes of gzip: what a browser loads before the first chart of Explore is whole, and each
// part that comes when something of it is shown. They are near what the parts are, so that
// these grow only where somebody has seen it.
const firstLoadMost = 120_000

// firstLoad are the files of the first load, beside the page; a scenario shows that there are no others.
var firstLoad = []string{"main.js", "lines.js", "main.css", "icon.svg"}

var laterMost = map[string]int{
	"shared.js":     24_000,
	"beside.js":     18_000,
	"charts.js":     23_000,
	"behaviours.js": 48_000,
	"kept.js":       31_000,
	"data.js":       20_000,
	"watch.js":      4_000,
	"late.css":      14_000,
	"editor.js":     120_000,
}

// distMost is the budget of all files as they are, not in gzip.
const distMost = 1_500_000

func pages(t *testing.T) *handler {
	t.Helper()
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		t.Fatal(err)
	}
	h, err := newHandler(files)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func get(h http.Handler, target string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, target, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestPageLinksAreRelativeToTheirDepth(t *testing.T) {
	h := pages(t)
	for target, want := range map[string]string{
		"/":                       `src="assets/`,
		"/boards":                 `src="assets/`,
		"/shop/explore":           `src="../assets/`,
		"/shop/explore/":          `src="../../assets/`,
		"/shop/actor/u1":          `src="../../assets/`,
		"/a%2Fb/explore":          `src="../assets/`,
		"/%3Cscript%3E/%22/x/y":   `src="../../../assets/`,
		"/shop/explore?q=%2F%2F/": `src="../assets/`,
	} {
		w := get(h, target)
		if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), want) {
			t.Errorf("%s: status %d, no %s in\n%s", target, w.Code, want, w.Body)
		}
		if got := w.Header().Get("Cache-Control"); got != "no-cache" {
			t.Errorf("%s: Cache-Control %q", target, got)
		}
	}
}

func TestEveryAnswerIsProtected(t *testing.T) {
	h := pages(t)
	for _, target := range []string{"/", "/shop/explore", "/assets/" + h.hash + "/main.js", "/assets/none/main.js"} {
		header := get(h, target).Header()
		for name, want := range map[string]string{
			"Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
				"form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
			"X-Content-Type-Options": "nosniff",
			"Referrer-Policy":        "no-referrer",
		} {
			if got := header.Get(name); got != want {
				t.Errorf("%s: %s is %q", target, name, got)
			}
		}
	}
}

func TestAssetsAreKeptForEverUnderTheirHash(t *testing.T) {
	h := pages(t)
	for name, kind := range map[string]string{"main.js": "text/javascript", "main.css": "text/css", "icon.svg": "image/svg+xml"} {
		w := get(h, "/assets/"+h.hash+"/"+name)
		if w.Code != http.StatusOK || !strings.HasPrefix(w.Header().Get("Content-Type"), kind) {
			t.Errorf("%s: status %d, type %s", name, w.Code, w.Header().Get("Content-Type"))
		}
		if got := w.Header().Get("Cache-Control"); !strings.Contains(got, "immutable") {
			t.Errorf("%s: Cache-Control %q", name, got)
		}
	}
	for _, target := range []string{"/assets/0123456789abcdef/main.js", "/assets/" + h.hash + "/none.js", "/assets/" + h.hash, "/assets/", "/assets/" + h.hash + "/../ui.go"} {
		if w := get(h, target); w.Code != http.StatusNotFound || w.Header().Get("Cache-Control") != "no-store" {
			t.Errorf("%s: status %d, Cache-Control %q", target, w.Code, w.Header().Get("Cache-Control"))
		}
	}
}

func TestHashFollowsTheFiles(t *testing.T) {
	hash := func(name, text string) string {
		h, err := newHandler(fstest.MapFS{pageName: {Data: []byte("<html>")}, name: {Data: []byte(text)}})
		if err != nil {
			t.Fatal(err)
		}
		return h.hash
	}
	first := hash("a.js", "1")
	if first == hash("a.js", "2") || first == hash("b.js", "1") {
		t.Error("files that differ have one hash")
	}
	if first != hash("a.js", "1") {
		t.Error("the same files have two hashes")
	}
	if _, err := newHandler(fstest.MapFS{"a.js": {Data: []byte("1")}}); err == nil {
		t.Error("files without a page are taken")
	}
}

func TestGzipIsSentToThoseWhoReadIt(t *testing.T) {
	h := pages(t)
	target := "/assets/" + h.hash + "/main.js"
	plain := get(h, target).Body.Bytes()
	for accepted, want := range map[string]bool{"gzip": true, "br, gzip;q=0.5": true, "GZIP": true, "gzip;q=0": false, "gzip; q=0.0": false, "br": false, "": false} {
		w := get(h, target, "Accept-Encoding", accepted)
		if got := w.Header().Get("Content-Encoding") == "gzip"; got != want {
			t.Errorf("%q: gzip %v, want %v", accepted, got, want)
		}
		if !want {
			continue
		}
		reader, err := gzip.NewReader(w.Body)
		if err != nil {
			t.Fatal(err)
		}
		if text, err := io.ReadAll(reader); err != nil || !bytes.Equal(text, plain) {
			t.Errorf("%q: the compressed file is another one: %v", accepted, err)
		}
	}
}

func TestPagesCanBeReadOnly(t *testing.T) {
	w := httptest.NewRecorder()
	pages(t).ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/shop/explore", nil))
	if w.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST: status %d", w.Code)
	}
	w = httptest.NewRecorder()
	pages(t).ServeHTTP(w, httptest.NewRequest(http.MethodHead, "/shop/explore", nil))
	if w.Code != http.StatusOK || w.Body.Len() > 0 || w.Header().Get("Content-Length") == "0" {
		t.Errorf("HEAD: status %d, %d bytes, length %s", w.Code, w.Body.Len(), w.Header().Get("Content-Length"))
	}
}

func TestBudgets(t *testing.T) {
	h := pages(t)
	first, raw := len(h.page), len(h.page)
	for name, file := range h.assets {
		raw += len(file.plain)
		size := len(file.gzipped)
		if slices.Contains(firstLoad, name) {
			first += size
			continue
		}
		most, ok := laterMost[name]
		if !ok {
			t.Errorf("%s has no budget", name)
		}
		t.Logf("%s %d of %d bytes in gzip", name, size, most)
		if size > most {
			t.Errorf("%s is %d bytes in gzip, at most %d are allowed", name, size, most)
		}
	}
	t.Logf("first load %d of %d bytes in gzip, all files %d of %d bytes", first, firstLoadMost, raw, distMost)
	if first > firstLoadMost {
		t.Errorf("the first load is %d bytes in gzip, at most %d are allowed", first, firstLoadMost)
	}
	if raw > distMost {
		t.Errorf("the files are %d bytes, at most %d are allowed", raw, distMost)
	}
}

// TestNothingIsInline looks for what the policy would refuse, and for ways around it.
func TestNothingIsInline(t *testing.T) {
	h := pages(t)
	inline := regexp.MustCompile(`(?i)<style|\sstyle\s*=|\son[a-z]+\s*=|javascript:|<script[^>]*>[^<]|<base`)
	if found := inline.FindString(h.page); found != "" {
		t.Errorf("%s has %q", pageName, found)
	}
	ways := regexp.MustCompile(`\.outerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(|new Worker\(|https?://[a-z0-9.-]+\.(com|net|io|org)/[a-z]+\.(js|css|woff)`)
	for name, file := range h.assets {
		if found := ways.Find(file.plain); found != nil {
			t.Errorf("%s has %q", name, found)
		}
	}
}
