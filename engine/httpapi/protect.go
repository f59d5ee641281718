package httpapi

import (
	"fmt"
	"net"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"
)

// protect puts the common defences before a handler, outermost first.
func (s *server) protect(next http.Handler) http.Handler {
	crossOrigin := http.NewCrossOriginProtection()
	crossOrigin.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.fail(w, r, failure(http.StatusForbidden, "cross_origin", "a page of another site may not do this", ""))
	}))
	next = s.authorize(next)
	return s.recoverPanic(safeHeaders(s.checkHost(s.toPages(crossOrigin.Handler(next), next))))
}

// apiHeaders tell browsers to take answers for what they say they are, to show them
// in no frame, to run nothing in them and to keep no copy.
var apiHeaders = map[string]string{
	"X-Content-Type-Options":       "nosniff",
	"X-Frame-Options":              "DENY",
	"Content-Security-Policy":      "default-src 'none'; frame-ancestors 'none'",
	"Referrer-Policy":              "no-referrer",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Cross-Origin-Opener-Policy":   "same-origin",
	"Cache-Control":                "no-store",
}

// safeHeaders sets the headers of the API on every answer.
func safeHeaders(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, value := range apiHeaders {
			w.Header().Set(name, value)
		}
		next.ServeHTTP(w, r)
	})
}

// checkHost refuses names that nobody gave this server. A page may rebind its own name to
// 127.0.0.1 and is then of one origin with us; only the Host header gives it away.
func (s *server) checkHost(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.hostAllowed(r) {
			s.fail(w, r, failure(http.StatusMisdirectedRequest, "unknown_host",
				fmt.Sprintf("the host %q is not one of this server's names", r.Host), "use 127.0.0.1, or allow the name when starting the server"))
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) hostAllowed(r *http.Request) bool {
	name := hostName(r.Host)
	if name == "localhost" || slices.ContainsFunc(s.options.Hosts, func(host string) bool { return strings.EqualFold(host, name) }) {
		return true
	}
	address := net.ParseIP(name)
	if address == nil {
		return false
	}
	return address.IsLoopback() || address.Equal(localIP(r))
}

// hostName is a Host header without its port, in lower case and without the dot of a full name.
func hostName(host string) string {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.TrimSuffix(strings.TrimPrefix(host, "["), "]")
	return strings.ToLower(strings.TrimSuffix(host, "."))
}

// localIP is the address that the request came in on, or nil.
func localIP(r *http.Request) net.IP {
	if address, ok := r.Context().Value(http.LocalAddrContextKey).(*net.TCPAddr); ok {
		return address.IP
	}
	return nil
}

// recoverPanic turns a panic into a 500 of this one request.
func (s *server) recoverPanic(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tracked := &tracker{ResponseWriter: w}
		defer func() {
			reason := recover()
			if reason == nil {
				return
			}
			if reason == http.ErrAbortHandler {
				panic(reason) // the way to cut a connection
			}
			s.options.Log.Error("handler panicked", "method", r.Method, "path", r.URL.Path,
				"panic", fmt.Sprint(reason), "stack", string(debug.Stack()))
			s.fail(tracked, r, failure(http.StatusInternalServerError, "panic",
				"something is broken inside; the server's log says what", ""))
		}()
		next.ServeHTTP(tracked, r)
	})
}

// tracker knows whether a part of the answer is out.
type tracker struct {
	http.ResponseWriter
	started bool
}

// WriteHeader notes that the answer has begun.
func (t *tracker) WriteHeader(status int) {
	t.started = true
	t.ResponseWriter.WriteHeader(status)
}

// Write notes that the answer has begun.
func (t *tracker) Write(data []byte) (int, error) {
	t.started = true
	return t.ResponseWriter.Write(data)
}

// Unwrap lets http.ResponseController through.
func (t *tracker) Unwrap() http.ResponseWriter { return t.ResponseWriter }
