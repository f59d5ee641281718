package aggregate

import "github.com/sluice-analytics/sluice/engine/vector"

// Spans returns a key's codes by stretch of rows, as Groups with Ends or Const, where the
// rows of the batch lie so. The slices hold until the key is used again.
func Spans(key Key, b *vector.Batch) (Groups, bool, error) {
	spanned, is := key.(spanKey)
	if !is {
		return Groups{}, false, nil
	}
	return spanned.spans(b)
}
