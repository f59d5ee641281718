package manifest

import (
	"errors"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// shardsMax is the most shards that a dataset can have.
const shardsMax = 256

// decodeRecord undoes encodeRecord. The strings of the record share the payload's
// memory.
func decodeRecord(payload string) (Record, error) {
	var record Record
	r := reader{rest: payload}
	err := decodeFields(&r, recordEdit, func(tag uint64, value *reader) error {
		switch tag {
		case recordTime:
			record.Time = value.varint()
		case recordNextID:
			record.NextID = value.uvarint()
		case recordEdit:
			edit, err := decodeEdit(value)
			if err != nil {
				return err
			}
			record.Edits = append(record.Edits, edit)
		default:
			return fmt.Errorf("unknown field %d of a record", tag)
		}
		return value.end()
	})
	return record, err
}

// decodeFields hands each field to take. Tags ascend strictly, but for the one
// that repeats (0: none).
func decodeFields(r *reader, repeats uint64, take func(tag uint64, value *reader) error) error {
	last := uint64(0)
	for r.err == nil && r.rest != "" {
		tag := r.uvarint()
		value := reader{rest: r.string()}
		if r.err != nil {
			break
		}
		if tag <= last && (tag != repeats || tag != last) {
			return fmt.Errorf("field %d follows field %d", tag, last)
		}
		last = tag
		if err := take(tag, &value); err != nil {
			return err
		}
	}
	return r.err
}

func decodeEdit(r *reader) (Edit, error) {
	var edit Edit
	err := decodeFields(r, 0, func(tag uint64, value *reader) error {
		if err := decodeEditField(&edit, tag, value); err != nil {
			return err
		}
		return value.end()
	})
	if err == nil && edit.Dataset == "" && len(edit.AddSaved)+len(edit.ForgetSaved)+len(edit.Objects)+len(edit.Sources) == 0 {
		err = errors.New("an edit names no dataset, and saves nothing with the store")
	}
	return edit, err
}

func decodeEditField(edit *Edit, tag uint64, value *reader) error {
	switch tag {
	case editDataset:
		edit.Dataset, value.rest = value.rest, ""
	case editCreate:
		config, err := decodeConfig(value)
		edit.Create = &config
		return err
	case editColumns:
		edit.Columns = list(value, 4, decodeColumn)
	case editRemoveSegments:
		edit.RemoveSegments = list(value, 1, (*reader).uvarint)
	case editAddSegments:
		edit.AddSegments = list(value, 7, decodeSegment)
	case editRemoveExtents:
		edit.RemoveExtents = list(value, 1, (*reader).uvarint)
	case editAddExtents:
		edit.AddExtents = list(value, 3, decodeExtent)
	case editAddRejects:
		edit.AddRejects = list(value, 4, decodeRejects)
	case editInputs:
		edit.Inputs = list(value, 8, decodeInput)
	case editForgetSaved:
		edit.ForgetSaved = list(value, 1, (*reader).uvarint)
	case editAddSaved:
		edit.AddSaved = list(value, savedBytesMin, decodeSaved)
	case editDrop:
		edit.Drop = value.uvarint() == 1
		if !edit.Drop {
			return errors.New("a dataset is dropped and is not")
		}
	case editPushLog:
		edit.PushLog = decodePushLog(value)
	case editIdentity:
		return decodeIdentity(edit, value)
	case editIDFiles:
		return decodeIDFiles(edit, value)
	case editSources:
		edit.Sources = list(value, sourceEditBytesMin, decodeSourceEdit)
	case editRemoveInputs:
		edit.RemoveInputs = list(value, 3, decodeInputName)
	case editDeletions:
		decodeDeletions(edit, value)
	case editInputNumbers:
		return decodeNumbers(edit, value)
	case editCold:
		if edit.Dataset == "" { // it comes before all others
			edit.Objects = list(value, 3, decodeObject)
		} else {
			edit.Cold = list(value, coldBytesMin, decodeCold)
		}
	case editFormer:
		edit.Former = list(value, 1, (*reader).string)
	case editInputBlocks:
		blocks, err := decodeInputBlocks(value)
		edit.InputBlocks = blocks
		return err
	case editCounts:
		counts, err := decodeCounts(value)
		edit.Counts = counts
		return err
	case editQuarantine:
		edit.Quarantine = list(value, 2, decodeQuarantine)
	default:
		return fmt.Errorf("unknown field %d of an edit", tag)
	}
	return nil
}

func decodeConfig(r *reader) (Config, error) {
	config := Config{Directory: r.string()}
	shards := r.uvarint()
	config.Actors = list(r, 1, (*reader).string)
	config.Event = r.string()
	config.TimeSource = r.string()
	copies := uint64(1)
	if r.err == nil && r.rest != "" {
		copies = r.uvarint()
		if copies < 2 || copies > uint64(len(config.Actors)) {
			r.fail(fmt.Errorf("%d copies for %d actor columns", copies, len(config.Actors)))
		}
	}
	config.Copies = int(copies)
	if r.err == nil && (shards == 0 || shards > shardsMax || shards&(shards-1) != 0) {
		return config, fmt.Errorf("a dataset of %d shards", shards)
	}
	config.Shards = int(shards)
	return config, r.err
}

func decodeColumn(r *reader) schema.Column {
	id := r.uvarint()
	column := schema.Column{ID: uint32(id), Name: r.string()}
	typ := r.uvarint()
	flags := r.uvarint()
	if id > 1<<32-1 || typ > uint64(schema.StringList) || flags > columnInline {
		r.fail(fmt.Errorf("column %d of type %d with flags %d", id, typ, flags))
	}
	column.Type = schema.Type(typ)
	column.Inline = flags&columnInline != 0
	return column
}

func decodeSegment(r *reader) Segment {
	segment := Segment{ID: r.uvarint(), File: r.string()}
	order := r.uvarint()
	if order > shardsMax { // far more actor columns than make sense
		r.fail(fmt.Errorf("copy %d of the data", order))
	}
	segment.Copy = int(order)
	segment.Rows = r.natural()
	segment.MinTime = r.varint()
	segment.MaxTime = r.varint()
	segment.SizeBytes = r.natural()
	return segment
}

func decodeExtent(r *reader) Extent {
	return Extent{ID: r.uvarint(), File: r.string(), SizeBytes: r.natural()}
}

func decodeRejects(r *reader) Rejects {
	return Rejects{ID: r.uvarint(), File: r.string(), Lines: r.natural(), SizeBytes: r.natural()}
}

func decodeInput(r *reader) Input {
	return Input{
		Source: r.string(), Key: r.string(), Version: r.string(),
		Size: r.varint(), Modified: r.varint(), Rows: r.varint(), Rejected: r.varint(), Committed: r.varint(),
	}
}
