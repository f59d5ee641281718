package cold

import (
	"strings"
	"testing"
)

// FuzzParsePiece: a file that is taken for a piece is the file of that piece, or else it would be counted under a name
// under which it is neither read nor removed.
func FuzzParsePiece(f *testing.F) {
	f.Add(pieceName{segment: 1<<64 - 1, number: 1 << 40}.file())
	f.Add("0000000000000001-000000001.piece")
	f.Add("0000000000000001-00000001.piece.pending")
	f.Fuzz(func(t *testing.T, file string) {
		name, ours := parsePiece(file)
		if ours && name.file() != strings.TrimSuffix(file, pendingSuffix) {
			t.Fatalf("%q is taken for %q", file, name.file())
		}
	})
}
