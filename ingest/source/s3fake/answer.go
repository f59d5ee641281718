package s3fake

import (
	"encoding/xml"
	"fmt"
	"net/http"
	"sort"
	"strconv"
	"strings"
)

type listing struct {
	XMLName               xml.Name `xml:"http://s3.amazonaws.com/doc/2006-03-01/ ListBucketResult"`
	Name                  string
	Prefix                string
	KeyCount              int
	IsTruncated           bool
	NextContinuationToken string `xml:",omitempty"`
	Contents              []entry
}

type entry struct {
	Key          string
	LastModified string
	ETag         string `xml:",omitempty"`
	Size         int
}

// list answers ListObjectsV2; the token is the last key of the page before.
func (s *Server) list(w http.ResponseWriter, r *http.Request, request Request, behaviour Behaviour) {
	keys, objects, ok := s.keys(request.Bucket, request.Prefix)
	if !ok {
		fail(w, http.StatusNotFound, "NoSuchBucket")
		return
	}
	if request.Token != "" {
		keys = keys[sort.SearchStrings(keys, request.Token+"\x00"):]
	}
	page := listing{Name: request.Bucket, Prefix: request.Prefix}
	if limit := s.pageSize(r); len(keys) > limit {
		keys = keys[:limit]
		page.IsTruncated, page.NextContinuationToken = true, keys[limit-1]
		if behaviour.NoToken {
			page.NextContinuationToken = ""
		}
	}
	for _, key := range keys {
		found := objects[key]
		item := entry{Key: key, LastModified: found.modified.UTC().Format("2006-01-02T15:04:05.000Z"), ETag: found.etag, Size: len(found.data)}
		if behaviour.NoETag {
			item.ETag = ""
		}
		page.Contents = append(page.Contents, item)
	}
	page.KeyCount = len(page.Contents)
	w.Header().Set("Content-Type", "application/xml")
	_ = xml.NewEncoder(w).Encode(page) // the client notices what it does not get
}

func (s *Server) pageSize(r *http.Request) int {
	size := 1000
	if s.PageSize > 0 {
		size = s.PageSize
	}
	if limit, err := strconv.Atoi(r.URL.Query().Get("max-keys")); err == nil && limit > 0 {
		size = min(size, limit)
	}
	return size
}

// get answers GetObject.
func (s *Server) get(w http.ResponseWriter, r *http.Request, request Request, behaviour Behaviour) {
	s.mu.Lock()
	objects, made := s.buckets[request.Bucket]
	found, ok := objects[request.Key]
	s.mu.Unlock()
	if !made {
		fail(w, http.StatusNotFound, "NoSuchBucket")
		return
	}
	if !ok {
		fail(w, http.StatusNotFound, "NoSuchKey")
		return
	}
	if request.IfMatch != "" && !behaviour.IgnoreIfMatch && request.IfMatch != found.etag {
		fail(w, http.StatusPreconditionFailed, "PreconditionFailed")
		return
	}
	start, end, code := 0, len(found.data), http.StatusOK
	if request.Range != "" && !behaviour.IgnoreRange {
		if start, end, ok = parseRange(request.Range, len(found.data)); !ok {
			fail(w, http.StatusRequestedRangeNotSatisfiable, "InvalidRange")
			return
		}
		if behaviour.LateRange {
			start++
		}
		code = http.StatusPartialContent
		w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", start, end-1, len(found.data)))
	}
	if !behaviour.NoETag {
		w.Header().Set("ETag", found.etag)
	}
	if !behaviour.NoLength {
		w.Header().Set("Content-Length", strconv.Itoa(end-start))
	}
	w.WriteHeader(code)
	send(w, r, found.data[start:end], behaviour)
}

// parseRange reads "bytes=2-" and "bytes=2-5"; end is exclusive, and no later than the object's.
func parseRange(text string, size int) (start, end int, ok bool) {
	first, last, _ := strings.Cut(strings.TrimPrefix(text, "bytes="), "-")
	start, err := strconv.Atoi(first)
	if err != nil || start >= size {
		return 0, 0, false
	}
	if last == "" {
		return start, size, true
	}
	end, err = strconv.Atoi(last)
	return start, min(end+1, size), err == nil && end >= start
}

func send(w http.ResponseWriter, r *http.Request, body []byte, behaviour Behaviour) {
	if behaviour.CutAfter == 0 && !behaviour.Hang {
		_, _ = w.Write(body) // the client notices what it does not get
		return
	}
	if behaviour.CutAfter > 0 {
		_, _ = w.Write(body[:min(behaviour.CutAfter, len(body))])
	}
	_ = http.NewResponseController(w).Flush()
	if behaviour.Hang {
		<-r.Context().Done()
	}
	if behaviour.NoLength {
		return
	}
	panic(http.ErrAbortHandler) // how net/http breaks a connection
}

func fail(w http.ResponseWriter, status int, code string) {
	w.Header().Set("Content-Type", "application/xml")
	w.WriteHeader(status)
	fmt.Fprintf(w, "<?xml version=\"1.0\"?><Error><Code>%s</Code><Message>made by s3fake</Message></Error>", code)
}
