package manifest

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// KeyColumnsMax bounds the columns of a key.
const KeyColumnsMax = 8

// Identity says how the events of a dataset are told apart. The zero value says that they are not; at most one of
// Dedupe and Upsert is set.
type Identity struct {
	// Dedupe is the column of an id that an event shares with no other one within the window.
	Dedupe string `json:"dedupe,omitempty"`
	// Window is the difference of their times, microseconds, up to which events of one id are duplicates; at least 1.
	Window int64 `json:"window_us,omitempty"`
	// Upsert are the columns of a key of which the latest row counts.
	Upsert []string `json:"upsert,omitempty"`
}

// IsZero reports whether events are not told apart.
func (i Identity) IsZero() bool { return i.Dedupe == "" && len(i.Upsert) == 0 }

// Equal reports whether two identities say the same.
func (i Identity) Equal(other Identity) bool {
	return i.Dedupe == other.Dedupe && i.Window == other.Window && slices.Equal(i.Upsert, other.Upsert)
}

// Follows reports whether a dataset with events may go over from one identity to another: the window may change, since ids are
// kept with their times, and nothing else.
func (i Identity) Follows(before Identity) bool {
	if i.Dedupe != "" && i.Dedupe == before.Dedupe {
		return true
	}
	return i.Equal(before)
}

// IDFile is a file of the ids of events.
type IDFile struct {
	ID      uint64
	File    string
	Entries int64
	// MinTime and MaxTime are both inclusive, microseconds.
	MinTime, MaxTime int64
	SizeBytes        int64
}

// The kinds of the parts of the fields identity and ids. They stand in files: never renumber one.
const (
	identityDedupe     = 1
	identityUpsert     = 2
	identityDuplicates = 3
	identityInputs     = 4

	idsRemoved = 1
	idsAdded   = 2
)

func appendIdentity(to []byte, edit *Edit) []byte {
	if edit.Identity != nil && edit.Identity.Dedupe != "" {
		value := binary.AppendUvarint(nil, uint64(edit.Identity.Window))
		to = appendField(to, identityDedupe, appendString(value, edit.Identity.Dedupe))
	}
	if edit.Identity != nil {
		to = appendField(to, identityUpsert, appendList(nil, edit.Identity.Upsert, appendString))
	}
	if edit.Duplicates > 0 {
		to = appendField(to, identityDuplicates, binary.AppendUvarint(nil, uint64(edit.Duplicates)))
	}
	var inputs []inputDuplicates
	for place := range edit.Inputs {
		if count := edit.Inputs[place].Duplicates; count > 0 {
			inputs = append(inputs, inputDuplicates{uint64(place), uint64(count)})
		}
	}
	return appendField(to, identityInputs, appendList(nil, inputs, func(to []byte, of inputDuplicates) []byte {
		return binary.AppendUvarint(binary.AppendUvarint(to, of.place), of.count)
	}))
}

// inputDuplicates says how many events of an input were left out.
type inputDuplicates struct{ place, count uint64 }

// decodeIdentity reads the field behind the inputs of the same edit.
func decodeIdentity(edit *Edit, r *reader) error {
	return decodeFields(r, 0, func(kind uint64, value *reader) error {
		switch kind {
		case identityDedupe:
			edit.Identity = &Identity{Window: value.natural(), Dedupe: value.string()}
		case identityUpsert:
			if edit.Identity != nil {
				return errors.New("a dataset both de-duplicates and upserts")
			}
			edit.Identity = &Identity{Upsert: list(value, 1, (*reader).string)}
		case identityDuplicates:
			edit.Duplicates = value.natural()
		case identityInputs:
			err := edit.addDuplicates(list(value, 2, func(r *reader) inputDuplicates {
				return inputDuplicates{r.uvarint(), uint64(r.natural())}
			}))
			if err != nil {
				return err
			}
		default:
			return fmt.Errorf("unknown part %d of an identity", kind)
		}
		return value.end()
	})
}

func (edit *Edit) addDuplicates(all []inputDuplicates) error {
	next := uint64(0)
	for _, of := range all {
		if of.place < next || of.place >= uint64(len(edit.Inputs)) || of.count == 0 {
			return fmt.Errorf("%d duplicates of input %d, of %d", of.count, of.place, len(edit.Inputs))
		}
		next = of.place + 1
		edit.Inputs[of.place].Duplicates = int64(of.count)
	}
	return nil
}

func appendIDFiles(to []byte, edit *Edit) []byte {
	to = appendField(to, idsRemoved, appendList(nil, edit.RemoveIDs, binary.AppendUvarint))
	return appendField(to, idsAdded, appendList(nil, edit.AddIDs, appendIDFile))
}

func appendIDFile(to []byte, file IDFile) []byte {
	to = binary.AppendUvarint(to, file.ID)
	to = appendString(to, file.File)
	to = binary.AppendUvarint(to, uint64(file.Entries))
	to = binary.AppendVarint(to, file.MinTime)
	to = binary.AppendVarint(to, file.MaxTime)
	return binary.AppendUvarint(to, uint64(file.SizeBytes))
}

func decodeIDFiles(edit *Edit, r *reader) error {
	return decodeFields(r, 0, func(kind uint64, value *reader) error {
		switch kind {
		case idsRemoved:
			edit.RemoveIDs = list(value, 1, (*reader).uvarint)
		case idsAdded:
			edit.AddIDs = list(value, 6, decodeIDFile)
		default:
			return fmt.Errorf("unknown part %d of files of ids", kind)
		}
		return value.end()
	})
}

func decodeIDFile(r *reader) IDFile {
	return IDFile{
		ID: r.uvarint(), File: r.string(), Entries: r.natural(), MinTime: r.varint(), MaxTime: r.varint(), SizeBytes: r.natural(),
	}
}

// checkIdentity reports why an edit cannot change how events are told apart, or nil.
func checkIdentity(dataset *Dataset, edit *Edit) error {
	if next := edit.Identity; next != nil {
		if err := next.check(); err != nil {
			return err
		}
		empty := len(dataset.Segments) == 0 && (dataset.Ledger == nil || dataset.Ledger.Len() == 0)
		if !empty && !next.Follows(dataset.Identity) {
			return errors.New("it has events, and is to tell them apart in another way")
		}
	}
	present := map[uint64]bool{}
	for _, file := range dataset.IDFiles {
		present[file.ID] = true
	}
	for _, id := range edit.RemoveIDs {
		if !present[id] {
			return fmt.Errorf("file of ids %d is removed and not there", id)
		}
		delete(present, id)
	}
	for _, file := range edit.AddIDs {
		if present[file.ID] || file.Entries == 0 || file.MinTime > file.MaxTime {
			return fmt.Errorf("file of ids %d is added twice, or has %d entries from %d to %d", file.ID, file.Entries, file.MinTime, file.MaxTime)
		}
		present[file.ID] = true
	}
	dedupes := dataset.Identity.Dedupe != "" || edit.Identity != nil && edit.Identity.Dedupe != ""
	if len(edit.AddIDs) > 0 && !dedupes {
		return errors.New("it has files of ids, and does not de-duplicate")
	}
	return nil
}

func (i *Identity) check() error {
	switch {
	case i.IsZero():
		return errors.New("its identity is empty")
	case i.Dedupe != "" && i.Window < 1:
		return fmt.Errorf("it de-duplicates over a window of %d", i.Window)
	case len(i.Upsert) > KeyColumnsMax:
		return fmt.Errorf("its key has %d columns", len(i.Upsert))
	case slices.Contains(i.Upsert, ""):
		return errors.New("a column of its key has no name")
	}
	return nil
}

func (d *Dataset) applyIdentity(edit *Edit) {
	if edit.Identity != nil {
		d.Identity = *edit.Identity
	}
	d.Duplicates += edit.Duplicates
	if len(edit.RemoveIDs)+len(edit.AddIDs) == 0 {
		return
	}
	// A new slice each time: someone may still read the old one.
	files := slices.DeleteFunc(slices.Clone(d.IDFiles), func(file IDFile) bool { return slices.Contains(edit.RemoveIDs, file.ID) })
	d.IDFiles = append(files, edit.AddIDs...)
}
