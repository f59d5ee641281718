package notify

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sluice-analytics/sluice/engine/monitor/alert"
)

// File appends messages to a file, one JSON object a line. Each is on disk when Send returns.
type File struct {
	// Path is the file; it is made if need be.
	Path string
}

// Send appends a message.
func (f File) Send(_ context.Context, message alert.Message) error {
	text, err := json.Marshal(message)
	if err != nil {
		return fmt.Errorf("encode message: %w", err)
	}
	_, missing := os.Stat(f.Path)
	file, err := os.OpenFile(f.Path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("open alert file: %w", err)
	}
	// One write, so that lines of two processes do not mix.
	_, err = file.Write(append(text, '\n'))
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err != nil {
		return fmt.Errorf("write alert file %s: %w", f.Path, err)
	}
	if missing != nil {
		return syncDirectory(filepath.Dir(f.Path))
	}
	return nil
}

// syncDirectory makes the name of a new file durable.
func syncDirectory(path string) error {
	directory, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("open directory of the alert file: %w", err)
	}
	return errors.Join(directory.Sync(), directory.Close())
}
