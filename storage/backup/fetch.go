package backup

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"

	"github.com/sluice-analytics/sluice/storage/object"
)

// open opens a file of a snapshot. Its reader ends with io.EOF only if the content had the size and the hash that the
// index says; else the error wraps ErrDamaged.
func open(ctx context.Context, place object.Store, file *File) (io.ReadCloser, error) {
	body, err := place.Get(ctx, file.key(), 0, object.ToEnd)
	if errors.Is(err, object.ErrNotFound) {
		return nil, fmt.Errorf("%w: %s is missing: %w", ErrDamaged, file.Path, err)
	}
	if err != nil {
		return nil, err
	}
	return &hashed{file: file, place: place, body: body, hash: sha256.New()}, nil
}

type hashed struct {
	file  *File
	place object.Store
	body  io.ReadCloser
	hash  hash.Hash
	size  int64
}

func (h *hashed) Read(into []byte) (int, error) {
	n, err := h.body.Read(into)
	_, _ = h.hash.Write(into[:n]) // a hash never fails
	h.size += int64(n)
	if err == io.EOF && (h.size != h.file.Size || hex.EncodeToString(h.hash.Sum(nil)) != h.file.SHA256) {
		err = fmt.Errorf("%w: %s/%s is not the file %s of %d bytes that was put there", ErrDamaged, h.place, h.file.key(), h.file.Path, h.file.Size)
	}
	return n, err
}

func (h *hashed) Close() error { return h.body.Close() }

// fetch writes the content of a file.
func fetch(ctx context.Context, place object.Store, file *File, to io.Writer) error {
	body, err := open(ctx, place, file)
	if err != nil {
		return err
	}
	_, err = io.Copy(to, body)
	return errors.Join(err, body.Close())
}
