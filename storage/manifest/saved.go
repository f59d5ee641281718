package manifest

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Saved is one version of a named document that is kept with a dataset (a definition, a lookup table) or with the
// store itself (a board).
// Versions are never changed; a removal is a version of its own, without a file.
type Saved struct {
	ID uint64
	// Kind and Name say what it is; versions of both count from 1 and are never used twice.
	Kind    string
	Name    string
	Version int64
	// Description is what people wrote about it.
	Description string
	// Time is when it was saved, microseconds since 1970.
	Time int64
	// Removed says that from this version on there is nothing; File is then empty.
	Removed bool
	File    string
	// SizeBytes and Checksum (xxhash64) are those of the content.
	SizeBytes int64
	Checksum  uint64
}

// savedRemoved is the flag of Saved.Removed.
const savedRemoved = 1

func appendSaved(to []byte, saved Saved) []byte {
	to = binary.AppendUvarint(to, saved.ID)
	to = appendString(to, saved.Kind)
	to = appendString(to, saved.Name)
	to = binary.AppendUvarint(to, uint64(saved.Version))
	to = appendString(to, saved.Description)
	to = binary.AppendVarint(to, saved.Time)
	flags := uint64(0)
	if saved.Removed {
		flags = savedRemoved
	}
	to = binary.AppendUvarint(to, flags)
	to = appendString(to, saved.File)
	to = binary.AppendUvarint(to, uint64(saved.SizeBytes))
	return binary.LittleEndian.AppendUint64(to, saved.Checksum)
}

// savedBytesMin is the least that an encoded Saved takes.
const savedBytesMin = 17

func decodeSaved(r *reader) Saved {
	saved := Saved{ID: r.uvarint(), Kind: r.string(), Name: r.string(), Version: r.natural(), Description: r.string(), Time: r.varint()}
	flags := r.uvarint()
	saved.Removed = flags == savedRemoved
	saved.File = r.string()
	saved.SizeBytes = r.natural()
	saved.Checksum = r.fixed64()
	if r.err == nil && (flags > savedRemoved || saved.Kind == "" || saved.Name == "" || saved.Version == 0 || saved.Removed != (saved.File == "")) {
		r.fail(fmt.Errorf("version %d of %s %q with file %q and flags %d", saved.Version, saved.Kind, saved.Name, saved.File, flags))
	}
	return saved
}

// fixed64 reads a number of 8 bytes.
func (r *reader) fixed64() uint64 {
	if len(r.rest) < 8 {
		r.fail(errShort)
		return 0
	}
	value := binary.LittleEndian.Uint64([]byte(r.rest[:8]))
	r.rest = r.rest[8:]
	return value
}

// checkOwn reports why an edit of the store itself cannot be done, or nil.
func (s *State) checkOwn(edit *Edit) error {
	files := len(edit.RemoveSegments) + len(edit.AddSegments) + len(edit.RemoveExtents) + len(edit.AddExtents) + len(edit.AddRejects)
	identity := edit.Identity != nil || edit.Duplicates > 0 || len(edit.AddIDs)+len(edit.RemoveIDs) > 0
	if len(edit.RemoveInputs)+len(edit.InputBlocks)+len(edit.Deletions)+len(edit.SwapRejects) > 0 {
		return errors.New("it has no events")
	}
	if identity || edit.Create != nil || edit.Columns != nil || edit.PushLog != nil || edit.Former != nil || edit.Cold != nil || len(edit.Quarantine) > 0 || files > 0 || len(edit.Inputs) > 0 || edit.Drop {
		return errors.New("the store itself has documents and sources only")
	}
	if err := s.checkObjects(edit.Objects); err != nil {
		return err
	}
	return checkSaved(&s.Own, edit)
}

// checkSaved reports why what an edit does to the saved documents cannot be done, or nil.
func checkSaved(dataset *Dataset, edit *Edit) error {
	present, ids := map[[2]string]int64{}, map[uint64]bool{}
	for _, saved := range dataset.Saved {
		present[[2]string{saved.Kind, saved.Name}] = saved.Version
		ids[saved.ID] = true
	}
	for _, id := range edit.ForgetSaved {
		if !ids[id] {
			return fmt.Errorf("saved document %d is forgotten and not there", id)
		}
		delete(ids, id)
	}
	for _, saved := range edit.AddSaved {
		name := [2]string{saved.Kind, saved.Name}
		if ids[saved.ID] || saved.Version <= present[name] {
			return fmt.Errorf("version %d of %s %q follows version %d", saved.Version, saved.Kind, saved.Name, present[name])
		}
		present[name], ids[saved.ID] = saved.Version, true
	}
	return nil
}

// applySaved makes a new slice where something changes: someone may still read the old one.
func (d *Dataset) applySaved(edit *Edit) {
	if len(edit.AddSaved) == 0 && len(edit.ForgetSaved) == 0 {
		return
	}
	forgotten := map[uint64]bool{}
	for _, id := range edit.ForgetSaved {
		forgotten[id] = true
	}
	var left []Saved
	for _, saved := range d.Saved {
		if !forgotten[saved.ID] {
			left = append(left, saved)
		}
	}
	d.Saved = append(left, edit.AddSaved...)
}

// savedBytes estimates the length of the saved documents in a snapshot.
func (d *Dataset) savedBytes() int64 {
	const perSaved = 64
	size := int64(0)
	for i := range d.Saved {
		saved := &d.Saved[i]
		size += perSaved + int64(len(saved.Kind)+len(saved.Name)+len(saved.Description))
	}
	return size
}
