package source

import "testing"

func TestIdentify(t *testing.T) {
	const hash = "xxhash64:00000000000000ff"
	tests := []struct {
		what string
		name Name
		want Identity
	}{
		{"file before it is read", Name{Origin: OriginFile, Key: "/logs/a"}, Identity{"file", "/logs/a", ""}},
		{"file", Name{Origin: OriginFile, Key: "/logs/a", Hash: 255, Hashed: true}, Identity{"file", "/logs/a", hash}},
		{"content that hashes to zero", Name{Origin: OriginFile, Key: "/a", Hashed: true}, Identity{"file", "/a", "xxhash64:0000000000000000"}},
		{"pipe", Name{Origin: OriginPipe, Hash: 255, Hashed: true}, Identity{"stdin", hash, hash}},
		{"push", Name{Origin: OriginHTTP, Key: "batch 7", Hash: 255, Hashed: true}, Identity{"http", "batch 7", hash}},
		{"quoted ETag", Name{Origin: OriginS3, Bucket: "b", Key: "k", ETag: `"abc"`}, Identity{"s3://b", "k", "abc"}},
		{"bare ETag", Name{Origin: OriginS3, Bucket: "b", Key: "k", ETag: `abc`}, Identity{"s3://b", "k", "abc"}},
		{"ETag of a multipart upload", Name{Origin: OriginS3, Bucket: "b", Key: "k", ETag: `"abc-3"`}, Identity{"s3://b", "k", "abc-3"}},
		{"ETag before hash", Name{Origin: OriginS3, Bucket: "b", Key: "k", ETag: `"abc"`, Hash: 255, Hashed: true}, Identity{"s3://b", "k", "abc"}},
		{"weak ETag", Name{Origin: OriginS3, Bucket: "b", Key: "k", ETag: `W/"abc"`}, Identity{"s3://b", "k", ""}},
		{"weak ETag, in small letters", Name{Origin: OriginS3, Bucket: "b", Key: "k", ETag: `w/"abc"`}, Identity{"s3://b", "k", ""}},
		{"no ETag", Name{Origin: OriginS3, Bucket: "b", Key: "k"}, Identity{"s3://b", "k", ""}},
		{"empty quotes", Name{Origin: OriginS3, Bucket: "b", Key: "k", ETag: `""`}, Identity{"s3://b", "k", ""}},
		{"lone quote", Name{Origin: OriginS3, Bucket: "b", Key: "k", ETag: `"`}, Identity{"s3://b", "k", `"`}},
		{"no ETag, hashed", Name{Origin: OriginS3, Bucket: "b", Key: "k", Hash: 255, Hashed: true}, Identity{"s3://b", "k", hash}},
		{"key like another bucket's", Name{Origin: OriginS3, Bucket: "b", Key: "/c/k", ETag: "x"}, Identity{"s3://b", "/c/k", "x"}},
	}
	for _, test := range tests {
		if got := Identify(test.name); got != test.want {
			t.Errorf("%s: got %+v, want %+v", test.what, got, test.want)
		}
	}
}
