package source

import (
	"fmt"
	"strings"
)

// Origin is the kind of place that an object comes from.
type Origin uint8

// The origins of objects.
const (
	// OriginFile is a file of this machine.
	OriginFile Origin = iota + 1
	// OriginS3 is an object in a bucket.
	OriginS3
	// OriginPipe is standard input or a named pipe.
	OriginPipe
	// OriginHTTP is a body that a client pushed.
	OriginHTTP
)

// Name is what an origin calls an object, with all that is known of its content.
type Name struct {
	Origin Origin
	// Bucket is for OriginS3 only.
	Bucket string
	// Key is the absolute path, the key in the bucket, or the client's own id of
	// a push; pipes have none.
	Key string
	// ETag is the entity tag as the server wrote it, quoted or not; empty for none.
	ETag string
	// Hash is the xxhash64 of the content where Hashed says so.
	Hash   uint64
	Hashed bool
}

// Identity is what the ledger knows an object by.
type Identity struct {
	Source, Key, Version string
}

// Identify forms the identity of an object, here and nowhere else: two ways of
// forming it would sooner or later take one object for two. An ETag is used without
// its quotes, which servers write or leave out. A missing or weak ETag (W/"…", which
// promises only equivalence) is no version: the content's hash is one, and until it is
// known Version is empty, which equals no ledger entry.
func Identify(name Name) Identity {
	hash := ""
	if name.Hashed {
		hash = fmt.Sprintf("xxhash64:%016x", name.Hash)
	}
	switch name.Origin {
	case OriginS3:
		identity := Identity{Source: "s3://" + name.Bucket, Key: name.Key, Version: hash}
		if tag := strongTag(name.ETag); tag != "" {
			identity.Version = tag
		}
		return identity
	case OriginPipe:
		return Identity{Source: "stdin", Key: hash, Version: hash}
	case OriginHTTP:
		return Identity{Source: "http", Key: name.Key, Version: hash}
	default:
		return Identity{Source: "file", Key: name.Key, Version: hash}
	}
}

// strongTag returns an entity tag without its quotes, or "" where there is none that
// tells two contents apart.
func strongTag(tag string) string {
	tag = strings.TrimSpace(tag)
	if strings.HasPrefix(tag, "W/") || strings.HasPrefix(tag, "w/") {
		return ""
	}
	if len(tag) >= 2 && tag[0] == '"' && tag[len(tag)-1] == '"' {
		tag = tag[1 : len(tag)-1]
	}
	return tag
}
