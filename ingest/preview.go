package ingest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/sluice-analytics/sluice/ingest/decompress"
	"github.com/sluice-analytics/sluice/ingest/format"
)

// previewContentMax bounds the content that is unpacked for a preview.
const previewContentMax = 8 << 20

// Preview is what the start of a file looks like.
type Preview struct {
	format.Preview
	// Compression is its name, "" for none.
	Compression string
	// Note says why there is nothing to show and what to do, where only the whole file can be read; empty otherwise.
	Note string
}

// Look previews a file of which head is the start, or all of it if whole. A compressed piece may end
// anywhere: what comes out of it is looked at. The error wraps format.ErrUnknownFormat or format.ErrDamaged, or
// is about a compression that cannot be unpacked at all.
func Look(ctx context.Context, head []byte, whole bool, name string) (Preview, error) {
	var preview Preview
	content, kind, cut, err := unpackHead(head, whole)
	preview.Compression = kind
	if err != nil {
		return preview, err
	}
	preview.Preview, err = format.Peek(ctx, content, cut, format.Options{Name: name})
	if errors.Is(err, format.ErrCut) {
		preview.Note = err.Error() + "; it can be loaded nevertheless: the columns are found then, or can be named"
		return preview, nil
	}
	if err != nil {
		return preview, fmt.Errorf("preview %q: %w", name, err)
	}
	return preview, nil
}

// unpackHead decompresses as much of a file's start as there is, and says whether the content goes on behind it.
func unpackHead(head []byte, whole bool) (content []byte, kind string, cut bool, err error) {
	reader, kind, err := decompress.NewReader(bytes.NewReader(head))
	if err != nil {
		return nil, kind, false, fmt.Errorf("decompress: %w", err)
	}
	defer reader.Close()
	content, err = io.ReadAll(io.LimitReader(reader, previewContentMax))
	if err != nil && (whole || len(content) == 0) {
		return nil, kind, false, fmt.Errorf("decompress: %w", err)
	}
	return content, kind, !whole || len(content) == previewContentMax, nil
}
