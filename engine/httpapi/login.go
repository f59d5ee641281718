package httpapi

import (
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
		{http.MethodPost, "/v1/login", s.login, nobody, false, false},
		{http.MethodPost, "/v1/logout", s.logout, nobody, false, false},
		{http.MethodGet, "/v1/me", s.me, nobody, false, false},
	}
}

// whoAnswer says who one is.
type whoAnswer struct {
	// Tokens says whether the server asks for tokens.
	Tokens bool `json:"tokens"`
	// Name is that of one's token; empty where none is asked for, or none was given.
	Name string `json:"name,omitempty"`
	// Scopes are what one may do: query, ingest, admin.
	Scopes []string `json:"scopes"`
}

// me answers GET /v1/me.
func (s *server) me(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	who, _, err := s.caller(r)
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, whoAnswer{Tokens: s.options.Access != nil, Name: who.name, Scopes: who.scopes.Names()})
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
	who, secret, err := s.options.Access.Login(strings.TrimSpace(body["token"]), remoteAddress(r))
	switch {
	case errors.Is(err, access.ErrToken):
		return failure(http.StatusUnauthorized, "unauthorized", err.Error(), `"sluice token" makes one, which goes into the file of tokens`)
	case errors.Is(err, access.ErrAttempts):
		return failure(http.StatusTooManyRequests, "attempts", err.Error(), "try again in a minute")
	case err != nil:
		return err
	}
	setSession(w, r, secret, int(access.SessionTime/time.Second))
	writeJSON(w, http.StatusOK, whoAnswer{Tokens: true, Name: who.Name, Scopes: who.Scopes.Names()})
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
	answer := whoAnswer{Tokens: s.options.Access != nil, Scopes: []string{}}
	if !answer.Tokens {
		answer.Scopes = access.All.Names()
	}
	writeJSON(w, http.StatusOK, answer)
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
