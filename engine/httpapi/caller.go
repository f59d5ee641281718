package httpapi

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/engine/httpapi/access"
	"github.com/sluice-analytics/sluice/ingest"
)

// PushSource is a declared way for events to be sent to a dataset.
type PushSource struct {
	// Dataset is the only one that its token sends events to.
	Dataset string
	// TokenHash is the SHA-256 of its token. Zero is for no token of its own: the source is then all that is sent to the
	// dataset by others.
	TokenHash [sha256.Size]byte
	// Transform is what its events go through; nil for nothing.
	Transform ingest.Transform
}

func (p *PushSource) hasToken() bool { return p.TokenHash != [sha256.Size]byte{} }

// caller is whoever sent a request.
type caller struct {
	// name is that of the token, empty where none is asked for.
	name   string
	scopes access.Scopes
	// source is set where the token is one of a declared source, which sends events to its dataset and nothing else.
	source *PushSource
}

// callerKey is the key of the caller in a context.
type callerKey struct{}

// callerOf returns the name of whoever sent a request, empty where the server asks for no tokens.
func callerOf(ctx context.Context) string {
	who, _ := ctx.Value(callerKey{}).(caller)
	return who.name
}

// openPaths are those of the API that nobody is asked a token for. Pages are open too: they show nothing by themselves.
var openPaths = map[string]bool{"/healthz": true, "/readyz": true, "/v1/login": true, "/v1/logout": true, "/v1/me": true}

// authorize lets only the holders of tokens through to the API, where there are tokens. What they may do there is seen to
// by demand, once the operation is known.
func (s *server) authorize(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if ofAPI(r.URL.Path) && !openPaths[r.URL.Path] && !intakePaths.MatchString(r.URL.Path) {
			who, known, err := s.caller(r)
			if err == nil && !known {
				err = unauthorized(w)
			}
			if err != nil {
				s.fail(w, r, err)
				return
			}
			r = r.WithContext(context.WithValue(r.Context(), callerKey{}, who))
		}
		next.ServeHTTP(w, r)
	})
}

// unauthorized is the error for a request without a token that is known.
func unauthorized(w http.ResponseWriter) error {
	w.Header().Set("WWW-Authenticate", "Bearer")
	return failure(http.StatusUnauthorized, "unauthorized", "this server asks for a token", `send Authorization: Bearer TOKEN; "sluice token" makes one`)
}

// caller returns whoever sent a request, false for nobody who is known. A token that is sent goes before a
// session; a wrong one is not made good by a session.
func (s *server) caller(r *http.Request) (who caller, known bool, err error) {
	header := r.Header.Get("Authorization")
	scheme, token, _ := strings.Cut(header, " ")
	bearer := strings.EqualFold(scheme, "Bearer")
	if s.options.Access == nil {
		if source := s.sourceOf(strings.TrimSpace(token)); bearer && source != nil {
			return sender(source), true, nil
		}
		return caller{scopes: access.All}, true, nil
	}
	if header != "" {
		if !bearer {
			return caller{}, false, nil
		}
		return s.holder(strings.TrimSpace(token))
	}
	cookie, err := r.Cookie(sessionCookie)
	if err != nil {
		return caller{}, false, nil
	}
	found, known, err := s.options.Access.Session(cookie.Value)
	return caller{name: found.Name, scopes: found.Scopes}, known, err
}

// holder returns whoever has a token: one of a source, or one of the file.
func (s *server) holder(token string) (who caller, known bool, err error) {
	if source := s.sourceOf(token); source != nil {
		return sender(source), true, nil
	}
	if s.options.Access == nil {
		return caller{}, false, nil
	}
	found, known, err := s.options.Access.Token(token)
	return caller{name: found.Name, scopes: found.Scopes}, known, err
}

func sender(source *PushSource) caller {
	return caller{name: "source of " + source.Dataset, scopes: access.Ingest, source: source}
}

// sourceOf returns the source that has a token, nil for none. It looks at all of them, so that the time says nothing.
func (s *server) sourceOf(token string) *PushSource {
	var found *PushSource
	sum := sha256.Sum256([]byte(token))
	for i := range s.options.PushSources {
		source := &s.options.PushSources[i]
		if subtle.ConstantTimeCompare(source.TokenHash[:], sum[:]) == 1 && source.hasToken() {
			found = source
		}
	}
	return found
}

// demand refuses a caller who has none of the scopes that an operation needs.
func demand(who caller, need access.Scopes) error {
	if need == nobody || who.scopes&need != 0 {
		return nil
	}
	wanted := strings.Join(need.Names(), " or ")
	return failure(http.StatusForbidden, "forbidden", fmt.Sprintf("this needs a token of the scope %s; this one has %s", wanted, who.scopes),
		"sluice token --scope "+need.Names()[0]+" NAME makes one")
}

// sending returns what becomes of events that a caller sends to a dataset: the source that they belong to, nil for none, or
// an error where this caller may not send them. Without a file of tokens everybody may, but to a dataset all
// of whose sources have tokens.
func (s *server) sending(w http.ResponseWriter, who caller, dataset string) (*PushSource, error) {
	if who.source != nil {
		if who.source.Dataset != dataset {
			return nil, failure(http.StatusForbidden, "forbidden", fmt.Sprintf("this token sends events to another dataset than %q, and to that only", dataset), "")
		}
		return who.source, nil
	}
	of := func(open bool) int {
		return slices.IndexFunc(s.options.PushSources, func(source PushSource) bool { return source.Dataset == dataset && source.hasToken() != open })
	}
	if open := of(true); open >= 0 {
		return &s.options.PushSources[open], nil
	}
	if s.options.Access == nil && of(false) >= 0 {
		return nil, unauthorized(w)
	}
	return nil, nil
}

// transformOf returns what the events of a push go through, nil for nothing.
func (s *server) transformOf(w http.ResponseWriter, r *http.Request, dataset string) (ingest.Transform, error) {
	who, _ := r.Context().Value(callerKey{}).(caller)
	source, err := s.sending(w, who, dataset)
	if err != nil || source == nil {
		return nil, err
	}
	return source.Transform, nil
}
