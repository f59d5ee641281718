package aggregate

import (
	"encoding/binary"
	"math"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Name is a string that is equal for equal lists of values and no others.
func Name(values []schema.Value) string {
	var name []byte
	for _, value := range values {
		switch {
		case value.Null:
			name = append(name, 'n')
		case value.Type.IsText():
			name = append(name, 't')
			name = binary.AppendUvarint(name, uint64(len(value.Text)))
			name = append(name, value.Text...)
		case value.Type == schema.Float64:
			name = append(name, 'f')
			name = binary.LittleEndian.AppendUint64(name, math.Float64bits(value.Float))
		default:
			name = append(name, 'i')
			name = binary.LittleEndian.AppendUint64(name, uint64(value.Int))
		}
	}
	return string(name)
}
