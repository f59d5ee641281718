package storage

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/klauspost/compress/zstd"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// RejectTextBytes bounds the text kept of a rejected line.
const RejectTextBytes = 1024

// Bounds on the memory that reading a rejects file takes, damaged or not. A line has
// two texts of RejectTextBytes, each byte of which may be escaped as six, and names.
const (
	rejectsMemory   = 64 << 20
	rejectLineBytes = 1 << 20
)

// Reject is one line that could not be taken.
type Reject struct {
	Source string `json:"source"`
	Key    string `json:"key"`
	// Line counts from 1, Offset in bytes of the decompressed input from 0.
	Line   int64  `json:"line"`
	Offset int64  `json:"offset"`
	Reason string `json:"reason"`
	// Text is the line, cut to RejectTextBytes.
	Text string `json:"text"`
	Time int64  `json:"time"` // when it was rejected, microseconds
}

// rejectWriter writes the rejects of a transaction as they come, since there may
// be more than memory should hold.
type rejectWriter struct {
	meta  manifest.Rejects
	file  vfs.File
	zip   *zstd.Encoder
	lines *json.Encoder
	// closed is set by finish and abandon.
	closed bool
}

func newRejectWriter(d *dataset, id uint64) (*rejectWriter, error) {
	w := &rejectWriter{meta: manifest.Rejects{ID: id, File: fileName(id, rejectsSuffix)}}
	var err error
	if w.file, err = d.store.fs.Create(d.path(w.meta.File + pendingSuffix)); err != nil {
		return nil, fmt.Errorf("create rejects file: %w", err)
	}
	w.zip, err = zstd.NewWriter(w.file, zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(1<<20))
	if err != nil {
		return nil, errors.Join(err, w.file.Close())
	}
	w.lines = json.NewEncoder(w.zip)
	return w, nil
}

func (w *rejectWriter) add(reject Reject) error {
	reject.cut()
	w.meta.Lines++
	return w.lines.Encode(reject)
}

// cut bounds the texts of a line.
func (r *Reject) cut() { r.Text, r.Reason = cutText(r.Text), cutText(r.Reason) }

// cutText cuts a text to RejectTextBytes, not within a character.
func cutText(text string) string {
	if len(text) <= RejectTextBytes {
		return text
	}
	end := RejectTextBytes
	for end > RejectTextBytes-utf8.UTFMax && !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end]
}

// finish makes the file durable under its pending name.
func (w *rejectWriter) finish() error {
	w.closed = true
	err := w.zip.Close()
	if err == nil {
		w.meta.SizeBytes, err = w.file.Size()
	}
	if err == nil {
		err = w.file.Sync()
	}
	if err = errors.Join(err, w.file.Close()); err != nil {
		return fmt.Errorf("write rejects file: %w", err)
	}
	return nil
}

// abandon closes what finish has not. The file will be removed, so errors are nothing.
func (w *rejectWriter) abandon() {
	if w.closed {
		return
	}
	w.closed = true
	_ = w.zip.Close()
	_ = w.file.Close()
}

// Rejects returns up to limit rejected lines, newest commits first, and how many there
// are in all.
func (s *Store) Rejects(dataset string, limit int) ([]Reject, int64, error) {
	d, err := s.dataset(dataset)
	if err != nil {
		return nil, 0, err
	}
	waiting := d.tailRejects() // before the files: what is sealed meanwhile would be in neither
	files, total := d.view().rejects, int64(0)
	for _, file := range files {
		total += file.Lines
	}
	var rejects []Reject
	for _, waiting := range waiting {
		total += int64(len(waiting.lines))
		rejects = append(rejects, waiting.lines[:min(len(waiting.lines), limit-len(rejects))]...)
	}
	for _, file := range slices.Backward(files) {
		if len(rejects) >= limit {
			break
		}
		err := readRejects(s.fs, d.path(file.File), limit-len(rejects), func(reject Reject) bool {
			rejects = append(rejects, reject)
			return true
		})
		if err != nil {
			return nil, 0, fmt.Errorf("dataset %q: %w", dataset, err)
		}
	}
	return rejects, total, nil
}

// readRejects hands out up to limit rejects of a file, until no more are wanted; a negative limit means all.
func readRejects(system vfs.FS, name string, limit int, take func(Reject) (more bool)) error {
	file, err := system.Open(name)
	if err != nil {
		return fmt.Errorf("open rejects: %w", err)
	}
	defer file.Close()
	unzip, err := zstd.NewReader(file, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(rejectsMemory))
	if err != nil {
		return fmt.Errorf("read rejects %s: %w", name, err)
	}
	defer unzip.Close()
	lines := bufio.NewScanner(unzip)
	lines.Buffer(nil, rejectLineBytes)
	for ; limit != 0 && lines.Scan(); limit-- {
		var reject Reject
		if err := json.Unmarshal(lines.Bytes(), &reject); err != nil {
			return fmt.Errorf("%w: read rejects %s: %w", ErrCorrupt, name, err)
		}
		if !take(reject) {
			return nil
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("%w: read rejects %s: %w", ErrCorrupt, name, err)
	}
	return nil
}
