package result

import (
	"fmt"
	"io"

	"github.com/apache/arrow-go/v18/arrow/ipc"
)

// WriteArrow writes the flat answer as an Arrow IPC stream of one record batch. Times are in
// UTC there, whatever the result's zone.
func WriteArrow(w io.Writer, r *Result) error {
	table, err := r.Flat()
	if err != nil {
		return fmt.Errorf("write answer as Arrow: %w", err)
	}
	defer table.Release()
	stream := ipc.NewWriter(w, ipc.WithSchema(table.Record.Schema()), ipc.WithAllocator(allocator))
	if err := stream.Write(table.Record); err != nil {
		stream.Close() // the first error is the one to tell
		return fmt.Errorf("write answer as Arrow: %w", err)
	}
	if err := stream.Close(); err != nil {
		return fmt.Errorf("write answer as Arrow: %w", err)
	}
	return nil
}
