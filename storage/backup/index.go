package backup

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/storage/object"
)

// Keys and names, as in docs/format.md.
const (
	indexPrefix  = "snapshots/"
	filesPrefix  = "files/"
	writerKey    = "writer"
	indexMagic   = "SLUICESNAPSHOT"
	timeLayout   = "20060102T150405.000000Z"
	manifestPath = "manifest-00000001.log"
	historyPath  = "history.ndjson"
	indexMax     = 1 << 30 // bytes; millions of files
)

// Snapshot is what an index says.
type Snapshot struct {
	Name string    `json:"name"`
	At   time.Time `json:"at"`
	// Version is that of the store.
	Version  uint64    `json:"version"`
	Datasets []Dataset `json:"datasets"`
	Files    []File    `json:"files"`
	// Objects are those of all cold segments, or none where they were left out.
	Objects []Object `json:"objects,omitempty"`
}

// Dataset sums up a dataset of a snapshot.
type Dataset struct {
	Name   string `json:"name"`
	Events int64  `json:"events"`
	Bytes  int64  `json:"bytes"`
}

// File is a file of a snapshot.
type File struct {
	// Path is from the root of the store.
	Path string `json:"path"`
	Size int64  `json:"size"`
	// SHA256 is that of the content, in hexadecimal.
	SHA256 string `json:"sha256"`
	// Ending is the xxhash64 of the last bytes, in hexadecimal.
	Ending string `json:"ending"`
}

// SizeBytes is the size of all files and objects.
func (s *Snapshot) SizeBytes() (total int64) {
	for _, file := range s.copies() {
		total += file.Size
	}
	return total
}

// FileCount is the number of files and objects.
func (s *Snapshot) FileCount() int { return len(s.Files) + len(s.Objects) }

// copies returns what the place has of the snapshot: the files, and the copies of objects.
func (s *Snapshot) copies() []*File {
	all := make([]*File, 0, s.FileCount())
	for i := range s.Files {
		all = append(all, &s.Files[i])
	}
	for i := range s.Objects {
		all = append(all, &s.Objects[i].File)
	}
	return all
}

func (f *File) key() string { return filesPrefix + f.SHA256[:2] + "/" + f.SHA256 }

var hashPattern = regexp.MustCompile(`^[0-9a-f]{64}$`)

func newName(at time.Time) string {
	var random [4]byte
	_, _ = rand.Read(random[:]) // never fails
	return at.UTC().Format(timeLayout) + "-" + hex.EncodeToString(random[:])
}

var namePattern = regexp.MustCompile(`^\d{8}T\d{6}\.\d{6}Z-[0-9a-f]{8}$`)

// encode returns the bytes of an index.
func (s *Snapshot) encode() ([]byte, error) {
	body, err := json.Marshal(s)
	if err != nil {
		return nil, err
	}
	version := firstVersion
	if len(s.Objects) > 0 {
		version = FormatVersion // a program that does not know of objects would remove the copies
	}
	head := fmt.Sprintf("%s %d %x\n", indexMagic, version, sha256.Sum256(body))
	return append([]byte(head), body...), nil
}

// decode reads the bytes of the index of a name. Errors wrap ErrDamaged or ErrNewer.
func decode(name string, content []byte) (*Snapshot, error) {
	head, body, _ := bytes.Cut(content, []byte("\n"))
	words := strings.Split(string(head), " ")
	if len(words) < 2 || words[0] != indexMagic {
		return nil, fmt.Errorf("%w: it does not begin as an index does", ErrDamaged)
	}
	version, err := strconv.Atoi(words[1])
	switch {
	case err == nil && version > FormatVersion:
		return nil, fmt.Errorf("%w: its index has format version %d, this program reads up to %d", ErrNewer, version, FormatVersion)
	case err != nil || version < firstVersion || len(words) != 3:
		return nil, fmt.Errorf("%w: it does not begin as an index does", ErrDamaged)
	case words[2] != fmt.Sprintf("%x", sha256.Sum256(body)):
		return nil, fmt.Errorf("%w: the hash of the index is another one", ErrDamaged)
	}
	var s Snapshot
	if err := json.Unmarshal(body, &s); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if s.Name != name {
		return nil, fmt.Errorf("%w: its index says that it is %q", ErrDamaged, s.Name)
	}
	paths := map[string]bool{}
	for _, file := range s.copies() {
		if paths[file.Path] || file.Size < 0 || !hashPattern.MatchString(file.SHA256) {
			return nil, fmt.Errorf("%w: a file %q of %d bytes with the hash %q", ErrDamaged, file.Path, file.Size, file.SHA256)
		}
		paths[file.Path] = true
	}
	if !paths[manifestPath] {
		return nil, fmt.Errorf("%w: it has no manifest", ErrDamaged)
	}
	return &s, nil
}

// names returns the names of the snapshots of a place, the oldest first. What else lies among them is passed over.
func names(ctx context.Context, place object.Store) ([]string, error) {
	var found []string
	err := place.List(ctx, indexPrefix, func(info object.Info) error {
		if name := strings.TrimPrefix(info.Key, indexPrefix); namePattern.MatchString(name) {
			found = append(found, name)
		}
		return nil
	})
	slices.Sort(found)
	return found, err
}

func load(ctx context.Context, place object.Store, name string) (*Snapshot, error) {
	content, err := get(ctx, place, indexPrefix+name, indexMax)
	if errors.Is(err, object.ErrNotFound) {
		return nil, fmt.Errorf("snapshot %s in %s: %w", name, place, ErrNoSnapshot)
	}
	if err != nil {
		return nil, err
	}
	s, err := decode(name, content)
	if err != nil {
		return nil, fmt.Errorf("snapshot %s in %s: %w", name, place, err)
	}
	return s, nil
}

// get reads an object of at most most bytes.
func get(ctx context.Context, place object.Store, key string, most int64) ([]byte, error) {
	body, err := place.Get(ctx, key, 0, object.ToEnd)
	if err != nil {
		return nil, err
	}
	content, err := io.ReadAll(io.LimitReader(body, most+1))
	if err := errors.Join(err, body.Close()); err != nil {
		return nil, err
	}
	if int64(len(content)) > most {
		return nil, fmt.Errorf("%w: %s/%s has more than %d bytes", ErrDamaged, place, key, most)
	}
	return content, nil
}

// List returns the snapshots of a place, the oldest first.
func List(ctx context.Context, place object.Store) ([]*Snapshot, error) {
	found, err := names(ctx, place)
	if err != nil {
		return nil, err
	}
	all := make([]*Snapshot, 0, len(found))
	for _, name := range found {
		s, err := load(ctx, place, name)
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, nil
}

// Find returns the snapshot of a name, the newest that is not after a time in RFC 3339, or with nothing the newest. The error
// wraps ErrNoSnapshot where there is none.
func Find(ctx context.Context, place object.Store, at string) (*Snapshot, error) {
	if namePattern.MatchString(at) {
		return load(ctx, place, at)
	}
	last := ""
	if at != "" {
		instant, err := time.Parse(time.RFC3339, at)
		if err != nil {
			return nil, fmt.Errorf("%q is neither the name of a snapshot nor a time such as 2026-01-31T09:59:00Z: %w", at, ErrNoSnapshot)
		}
		last = instant.UTC().Format(timeLayout) + "-~" // behind all of that instant
	}
	found, err := names(ctx, place)
	if err != nil {
		return nil, err
	}
	for _, name := range slices.Backward(found) {
		if last == "" || name < last {
			return load(ctx, place, name)
		}
	}
	if at != "" {
		return nil, fmt.Errorf("%s has %d snapshots, but none of %s or before: %w", place, len(found), at, ErrNoSnapshot)
	}
	return nil, fmt.Errorf("%s: %w", place, ErrNoSnapshot)
}
