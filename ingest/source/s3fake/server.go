// Package s3fake is an S3 server for tests that fails in the ways in which real ones do.
//
// It keeps objects in memory and answers ListObjectsV2, GetObject, HeadObject, PutObject and DeleteObject, path style,
// with Range, If-Match and If-None-Match. It does not check signatures, but refuses an access key that it was
// told to refuse. Faults are set by a Fault function, which is asked before each request
// and may answer in the server's place or shape what the server sends:
//
//	server := s3fake.New(t)
//	server.Put("logs", "a.ndjson", data)
//	server.Fault = func(r s3fake.Request) s3fake.Behaviour {
//		if r.Get && r.Number == 1 {
//			return s3fake.Behaviour{CutAfter: 1000} // the connection breaks in mid-object
//		}
//		return s3fake.Behaviour{}
//	}
//
// The package depends on neither the AWS SDK nor on the package that it tests.
package s3fake

import (
	"crypto/md5"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sort"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source/inprocess"
)

// Server is a running server. Its exported fields are set before the first request; its
// methods may be called at any time.
type Server struct {
	// URL is the endpoint.
	URL string
	// PageSize is the number of keys on a page of a listing; default 1000.
	PageSize int
	// Fault is asked before each request, by several goroutines at once; nil for no faults.
	Fault func(Request) Behaviour
	// RefusedKey is an access key id that is answered with InvalidAccessKeyId.
	RefusedKey string

	mu      sync.Mutex
	buckets map[string]map[string]object
	served  map[string]int // requests so far by kind and key
	log     []Request
}

type object struct {
	data     []byte
	etag     string
	modified time.Time
}

// Request is what the server was asked.
type Request struct {
	// Method is that of HTTP.
	Method string
	// Get tells a GetObject from a ListObjectsV2.
	Get         bool
	Bucket, Key string
	// Prefix and Token are of a listing.
	Prefix, Token string
	// Range and IfMatch are the headers as they came.
	Range, IfMatch string
	// Number counts the requests of this kind for this bucket and key or prefix, from 1.
	Number int
}

// Behaviour is how the server answers; the zero value is well.
type Behaviour struct {
	// Status, where not 0, is answered with the error Code and no more.
	Status int
	Code   string
	// Location is the header of a redirect.
	Location string
	// CutAfter, where not 0, breaks the connection after so many bytes of the body; -1
	// breaks it before the first.
	CutAfter int
	// Before, where not nil, is called before the object is looked up, to change it.
	Before func()
	// Hang holds the body after CutAfter bytes until the client leaves, instead of
	// breaking the connection.
	Hang bool
	// IgnoreRange answers with the whole object, as simple servers do.
	IgnoreRange bool
	// IgnoreIfMatch answers without looking at the condition.
	IgnoreIfMatch bool
	// NoETag leaves ETags out of listings and answers.
	NoETag bool
	// NoLength leaves out how long a body is: where it is cut it seems to be whole.
	NoLength bool
	// LateRange answers with a range that begins a byte later than the one asked for.
	LateRange bool
	// NoToken leaves out where a listing goes on.
	NoToken bool
}

// Make returns a server that its caller serves, as an http.Handler.
func Make() *Server {
	return &Server{buckets: map[string]map[string]object{}, served: map[string]int{}}
}

// New starts a server that ends with the test.
func New(t testing.TB) *Server {
	server := Make()
	listener := httptest.NewServer(server)
	t.Cleanup(listener.Close)
	t.Cleanup(listener.CloseClientConnections)
	server.URL = listener.URL
	return server
}

// Transport sends requests to the server without a connection, so that both can live in a
// bubble of fake time.
func (s *Server) Transport() http.RoundTripper { return inprocess.Transport(s) }

// Put stores an object, making its bucket; its ETag is the MD5 of the data.
func (s *Server) Put(bucket, key string, data []byte) {
	sum := md5.Sum(data)
	s.PutTagged(bucket, key, data, hex.EncodeToString(sum[:]))
}

// PutTagged stores an object under an ETag of the test's choice, given without quotes.
func (s *Server) PutTagged(bucket, key string, data []byte, etag string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.bucket(bucket)[key] = object{data: data, etag: `"` + etag + `"`, modified: time.Now()}
}

// MakeBucket makes an empty bucket.
func (s *Server) MakeBucket(bucket string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.bucket(bucket)
}

// Remove deletes an object.
func (s *Server) Remove(bucket, key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.bucket(bucket), key)
}

// Requests returns what the server was asked so far, in order.
func (s *Server) Requests() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Request(nil), s.log...)
}

// bucket returns a bucket, making it. The lock is held.
func (s *Server) bucket(name string) map[string]object {
	if s.buckets[name] == nil {
		s.buckets[name] = map[string]object{}
	}
	return s.buckets[name]
}

// ServeHTTP answers one request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet, http.MethodHead, http.MethodPut, http.MethodDelete:
	default:
		fail(w, http.StatusMethodNotAllowed, "MethodNotAllowed")
		return
	}
	if s.RefusedKey != "" && strings.Contains(r.Header.Get("Authorization"), "Credential="+s.RefusedKey+"/") {
		fail(w, http.StatusForbidden, "InvalidAccessKeyId")
		return
	}
	request, behaviour := s.receive(r)
	if behaviour.Before != nil {
		behaviour.Before()
	}
	switch {
	case behaviour.Status != 0:
		if behaviour.Location != "" {
			w.Header().Set("Location", behaviour.Location)
		}
		fail(w, behaviour.Status, behaviour.Code)
	case request.Get:
		s.get(w, r, request, behaviour)
	case request.Method == http.MethodHead:
		s.head(w, request)
	case request.Method == http.MethodPut:
		s.put(w, r, request, behaviour)
	case request.Method == http.MethodDelete:
		s.delete(w, request)
	default:
		s.list(w, r, request, behaviour)
	}
}

// receive notes a request and asks for the fault.
func (s *Server) receive(r *http.Request) (Request, Behaviour) {
	bucket, key, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	request := Request{
		Method: r.Method, Get: r.Method == http.MethodGet && key != "", Bucket: bucket, Key: key,
		Prefix: r.URL.Query().Get("prefix"), Token: r.URL.Query().Get("continuation-token"),
		Range: r.Header.Get("Range"), IfMatch: r.Header.Get("If-Match"),
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	count := fmt.Sprintf("%s %v %s/%s?%s", request.Method, request.Get, bucket, key, request.Prefix)
	s.served[count]++
	request.Number = s.served[count]
	s.log = append(s.log, request)
	if s.Fault == nil {
		return request, Behaviour{}
	}
	// Fault runs unlocked, so that it may change objects.
	fault := s.Fault
	s.mu.Unlock()
	behaviour := fault(request)
	s.mu.Lock()
	return request, behaviour
}

// keys returns the keys of a bucket from the prefix, sorted; false if there is no such
// bucket.
func (s *Server) keys(bucket, prefix string) ([]string, map[string]object, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	objects, ok := s.buckets[bucket]
	found := map[string]object{}
	keys := []string{}
	for key, object := range objects {
		if strings.HasPrefix(key, prefix) {
			keys = append(keys, key)
			found[key] = object
		}
	}
	sort.Strings(keys)
	return keys, found, ok
}
