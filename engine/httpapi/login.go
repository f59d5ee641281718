package httpapi

import (
	"context"
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/engine/httpapi/access"
)

// sessionCookie holds the session of a browser. Cookies do not know ports, so what is in it is no token.
const sessionCookie = "sluice_session"

// accessRoutes are the operations that say who one is.
func (s *server) accessRoutes() []route {
	return []route{
		{http.MethodPost, "/v1/login", s.login, false, false},
		{http.MethodPost, "/v1/logout", s.logout, false, false},
		{http.MethodGet, "/v1/me", s.me, false, false},
	}
}

// openPaths are those of the API that nobody is asked a token for. Pages are open too: they show nothing by themselves.
var openPaths = map[string]bool{"/healthz": true, "/readyz": true, "/v1/login": true, "/v1/logout": true, "/v1/me": true}

// authorize lets only the holders of tokens through to the API, where there are tokens.
func (s *server) authorize(next http.Handler) http.Handler {
	if s.options.Access == nil {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if ofAPI(r.URL.Path) && !openPaths[r.URL.Path] {
			name, err := s.caller(r)
			if err == nil && name == "" {
				w.Header().Set("WWW-Authenticate", "Bearer")
				err = failure(http.StatusUnauthorized, "unauthorized", "this server asks for a token", `send Authorization: Bearer TOKEN; "sluice token" makes one`)
			}
			if err != nil {
				s.fail(w, r, err)
				return
			}
			r = r.WithContext(context.WithValue(r.Context(), callerKey{}, name))
		}
		next.ServeHTTP(w, r)
	})
}

// callerKey is the key of the name of whoever sent a request.
type callerKey struct{}

// callerOf returns that name, empty where the server asks for no tokens.
func callerOf(ctx context.Context) string {
	name, _ := ctx.Value(callerKey{}).(string)
	return name
}

// caller returns the name of whoever sent a request, "" for nobody who is known. A token that is sent goes before a
// session; a wrong one is not made good by a session.
func (s *server) caller(r *http.Request) (name string, err error) {
	if header := r.Header.Get("Authorization"); header != "" {
		scheme, token, _ := strings.Cut(header, " ")
		if !strings.EqualFold(scheme, "Bearer") {
			return "", nil
		}
		name, _, err = s.options.Access.Token(strings.TrimSpace(token))
		return name, err
	}
	cookie, err := r.Cookie(sessionCookie)
	if err != nil {
		return "", nil
	}
	name, _, err = s.options.Access.Session(cookie.Value)
	return name, err
}

// whoAnswer says who one is.
type whoAnswer struct {
	// Tokens says whether the server asks for tokens.
	Tokens bool `json:"tokens"`
	// Name is that of one's token; empty where none is asked for, or none was given.
	Name string `json:"name,omitempty"`
}

// me answers GET /v1/me.
func (s *server) me(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	answer := whoAnswer{Tokens: s.options.Access != nil}
	if answer.Tokens {
		var err error
		if answer.Name, err = s.caller(r); err != nil {
			return err
		}
	}
	writeJSON(w, http.StatusOK, answer)
	return nil
}

// login answers POST /v1/login: {"token": "..."} becomes a cookie.
func (s *server) login(w http.ResponseWriter, r *http.Request) error {
	text, err := s.readJSON(w, r, noteBytes)
	if err != nil {
		return err
	}
	if s.options.Access == nil {
		return failure(http.StatusNotFound, "no_tokens", "this server asks for no token", "")
	}
	var body map[string]string
	if err := json.Unmarshal(text, &body); err != nil || len(body) != 1 || body["token"] == "" {
		return failure(http.StatusBadRequest, "json", "the body is not as it is expected", `send {"token": "..."}`)
	}
	name, secret, err := s.options.Access.Login(strings.TrimSpace(body["token"]), remoteAddress(r))
	switch {
	case errors.Is(err, access.ErrToken):
		return failure(http.StatusUnauthorized, "unauthorized", err.Error(), `"sluice token" makes one, which goes into the file of tokens`)
	case errors.Is(err, access.ErrAttempts):
		return failure(http.StatusTooManyRequests, "attempts", err.Error(), "try again in a minute")
	case err != nil:
		return err
	}
	setSession(w, r, secret, int(access.SessionTime/time.Second))
	writeJSON(w, http.StatusOK, whoAnswer{Tokens: true, Name: name})
	return nil
}

// logout answers POST /v1/logout.
func (s *server) logout(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	if cookie, err := r.Cookie(sessionCookie); err == nil && s.options.Access != nil {
		s.options.Access.Logout(cookie.Value)
	}
	setSession(w, r, "", -1)
	writeJSON(w, http.StatusOK, whoAnswer{Tokens: s.options.Access != nil})
	return nil
}

// setSession gives a browser a session, or takes it away where seconds is negative. It is for encrypted connections only where
// this is one, here or before a proxy.
func setSession(w http.ResponseWriter, r *http.Request, secret string, seconds int) {
	http.SetCookie(w, &http.Cookie{
		Name: sessionCookie, Value: secret, Path: "/", MaxAge: seconds, HttpOnly: true, SameSite: http.SameSiteStrictMode,
		Secure: r.TLS != nil || strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "https"),
	})
}

// remoteAddress is the address that a request came from, without its port.
func remoteAddress(r *http.Request) string {
	if host, _, err := net.SplitHostPort(r.RemoteAddr); err == nil {
		return host
	}
	return r.RemoteAddr
}
