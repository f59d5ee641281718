package manifest

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
)

// Object is a file outside the store.
type Object struct {
	// Place is as object.Open takes it, Key the name within.
	Place, Key string
}

// Cold says where the file of a segment lies that is no longer in the store.
type Cold struct {
	Object
	// Hash is the xxhash64 of the whole file.
	Hash uint64
}

// ColdSegment is a segment that becomes cold.
type ColdSegment struct {
	ID uint64
	Cold
}

// ObjectNote says of an object that no segment needs it, or, with Gone, that it was deleted. It is noted before it is put,
// so that nothing is left for ever that a crash has kept from becoming a segment's.
type ObjectNote struct {
	Object
	Gone bool
}

// coldBytesMin is the least length of an encoded ColdSegment.
const coldBytesMin = 3 + 8

func appendCold(to []byte, cold ColdSegment) []byte {
	to = binary.AppendUvarint(to, cold.ID)
	to = appendString(to, cold.Place)
	to = appendString(to, cold.Key)
	return binary.LittleEndian.AppendUint64(to, cold.Hash)
}

func decodeCold(r *reader) ColdSegment {
	cold := ColdSegment{ID: r.uvarint(), Cold: Cold{Object: Object{Place: r.string(), Key: r.string()}}}
	cold.Hash = r.fixed64()
	if r.err == nil && (cold.Place == "" || cold.Key == "") {
		r.fail(fmt.Errorf("segment %d lies nowhere", cold.ID))
	}
	return cold
}

func appendObject(to []byte, note ObjectNote) []byte {
	gone := uint64(0)
	if note.Gone {
		gone = 1
	}
	return appendString(appendString(binary.AppendUvarint(to, gone), note.Place), note.Key)
}

func decodeObject(r *reader) ObjectNote {
	gone := r.uvarint()
	note := ObjectNote{Object: Object{Place: r.string(), Key: r.string()}, Gone: gone == 1}
	if r.err == nil && (gone > 1 || note.Place == "" || note.Key == "") {
		r.fail(errors.New("an object is neither there nor gone, or has no name"))
	}
	return note
}

// checkCold reports why segments cannot become cold, or nil.
func checkCold(dataset *Dataset, edit *Edit) error {
	if len(edit.Objects) > 0 {
		return errors.New("objects that are left over are the store's own")
	}
	if len(edit.Cold) == 0 {
		return nil
	}
	local := map[uint64]bool{}
	for id, segment := range dataset.Segments {
		local[id] = segment.Cold == (Cold{})
	}
	for _, id := range edit.RemoveSegments {
		delete(local, id)
	}
	for _, segment := range edit.AddSegments {
		local[segment.ID] = true
	}
	for _, cold := range edit.Cold {
		if !local[cold.ID] {
			return fmt.Errorf("segment %d becomes cold and is not there, or cold already", cold.ID)
		}
		local[cold.ID] = false
	}
	return nil
}

// checkObjects reports why notes of objects cannot be taken, or nil.
func (s *State) checkObjects(notes []ObjectNote) error {
	for _, note := range notes {
		if note.Gone && !s.Objects[note.Object] {
			return fmt.Errorf("the object %s of %s is gone and was never left over", note.Key, note.Place)
		}
	}
	return nil
}

func (s *State) applyObjects(notes []ObjectNote) {
	for _, note := range notes {
		if note.Gone {
			delete(s.Objects, note.Object)
		} else {
			s.Objects[note.Object] = true
		}
	}
}

// leaveCold notes the objects of segments that are removed.
func (s *State) leaveCold(dataset *Dataset, ids []uint64) {
	for _, id := range ids {
		if cold := dataset.Segments[id].Cold; cold != (Cold{}) {
			s.Objects[cold.Object] = true
		}
	}
}

// notedObjects lists the objects that are left over, in an order of their own.
func (s *State) notedObjects() []ObjectNote {
	var notes []ObjectNote
	for object := range maps.Keys(s.Objects) {
		notes = append(notes, ObjectNote{Object: object})
	}
	slices.SortFunc(notes, func(a, b ObjectNote) int {
		return cmp.Or(cmp.Compare(a.Place, b.Place), cmp.Compare(a.Key, b.Key))
	})
	return notes
}

// coldOf lists those of the segments that are cold.
func coldOf(segments []Segment) []ColdSegment {
	var cold []ColdSegment
	for _, segment := range segments {
		if segment.Cold != (Cold{}) {
			cold = append(cold, ColdSegment{segment.ID, segment.Cold})
		}
	}
	return cold
}
