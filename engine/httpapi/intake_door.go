package httpapi

import (
	"encoding/base64"
	"maps"
	"mime"
	"net/http"
	"net/url"
	"strings"
)

import ()

// keyHolder returns whoever the headers or the URL of a request name: a bearer token, the user or password of basic
// authentication, or the parameter that the product has for it. Sessions of browsers do not count: pages of other sites may
// send events.
func (s *server) keyHolder(r *http.Request) (who caller, known bool, err error) {
	var keys []string
	if scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " "); strings.EqualFold(scheme, "Bearer") {
		keys = append(keys, strings.TrimSpace(token))
	} else if user, password, ok := r.BasicAuth(); ok {
		keys = append(keys, user, password)
	}
	parameters := r.URL.Query()
	keys = append(keys, parameters.Get("api_key"), parameters.Get("token"), parameters.Get("writeKey"))
	for _, key := range keys {
		if key == "" {
			continue
		}
		if who, known, err = s.holder(key); known || err != nil {
			return who, known, err
		}
	}
	return caller{}, false, nil
}

// formData returns the JSON of a body that may be a form: the field data, in base64 or not; the other fields are added to
// those of the URL. Bodies of browsers say text/plain or nothing, and are JSON.
func formData(r *http.Request, body []byte, form url.Values) ([]byte, error) {
	if r.Method != http.MethodGet {
		media, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
		if media != "application/x-www-form-urlencoded" {
			return body, nil
		}
		if trimmed := strings.TrimSpace(string(body)); strings.HasPrefix(trimmed, "{") || strings.HasPrefix(trimmed, "[") {
			return body, nil // what says that it is a form and is none
		}
		fields, err := url.ParseQuery(string(body))
		if err != nil {
			return nil, failure(http.StatusBadRequest, "bad_body", "the body is no form", "")
		}
		maps.Copy(form, fields)
	}
	data := form.Get("data")
	if strings.HasPrefix(data, "{") || strings.HasPrefix(data, "[") {
		return []byte(data), nil
	}
	data = strings.NewReplacer("-", "+", "_", "/", " ", "+").Replace(strings.TrimRight(data, "="))
	decoded, err := base64.RawStdEncoding.DecodeString(data)
	if err != nil || len(decoded) == 0 {
		return nil, failure(http.StatusBadRequest, "bad_body", "the form has no field data with JSON in it, plain or in base64", "")
	}
	return decoded, nil
}

// toPages lets pages of other sites send events with a key, and nothing else: browsers ask before, and are told that they may.
// A server that asks for no tokens has no keys, so there the usual protection stays.
func (s *server) toPages(protected, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !intakePaths.MatchString(r.URL.Path) {
			protected.ServeHTTP(w, r)
			return
		}
		if s.options.Access == nil {
			s.fromElsewhere(protected, next).ServeHTTP(w, r)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", "*")
		if r.Method != http.MethodOptions {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Access-Control-Allow-Methods", "GET, POST")
		w.Header().Set("Access-Control-Allow-Headers", "Authorization, Content-Type, Content-Encoding")
		w.Header().Set("Access-Control-Max-Age", "86400")
		w.WriteHeader(http.StatusNoContent)
	})
}

// fromElsewhere refuses what pages of other sites send to a server without keys. A GET brings events here, so it is looked at
// as if it were a POST.
func (s *server) fromElsewhere(protected, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet {
			protected.ServeHTTP(w, r)
			return
		}
		asked := r.Clone(r.Context())
		asked.Method = http.MethodPost
		if err := http.NewCrossOriginProtection().Check(asked); err != nil {
			protected.ServeHTTP(w, asked) // which refuses it
			return
		}
		next.ServeHTTP(w, r)
	})
}

// withoutSlash takes the slash away that some SDKs put behind a path.
func withoutSlash(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if path, found := strings.CutSuffix(r.URL.Path, "/"); found && intakePaths.MatchString(path) {
			address := *r.URL
			address.Path, address.RawPath = path, strings.TrimSuffix(address.RawPath, "/")
			r = r.WithContext(r.Context())
			r.URL = &address
		}
		next.ServeHTTP(w, r)
	})
}
