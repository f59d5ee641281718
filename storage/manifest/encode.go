package manifest

import (
	"encoding/binary"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// encodeRecord returns the payload of a record.
func encodeRecord(record Record) []byte {
	var payload []byte
	payload = appendField(payload, recordTime, binary.AppendVarint(nil, record.Time))
	payload = appendField(payload, recordNextID, binary.AppendUvarint(nil, record.NextID))
	for i := range record.Edits {
		payload = appendField(payload, recordEdit, encodeEdit(&record.Edits[i]))
	}
	return payload
}

func encodeEdit(edit *Edit) []byte {
	fields := appendField(nil, editDataset, []byte(edit.Dataset))
	if edit.Create != nil {
		fields = appendField(fields, editCreate, appendConfig(nil, *edit.Create))
	}
	fields = appendField(fields, editColumns, appendList(nil, edit.Columns, appendColumn))
	fields = appendField(fields, editRemoveSegments, appendList(nil, edit.RemoveSegments, binary.AppendUvarint))
	fields = appendField(fields, editAddSegments, appendList(nil, edit.AddSegments, appendSegment))
	fields = appendField(fields, editRemoveExtents, appendList(nil, edit.RemoveExtents, binary.AppendUvarint))
	fields = appendField(fields, editAddExtents, appendList(nil, edit.AddExtents, appendExtent))
	fields = appendField(fields, editAddRejects, appendList(nil, edit.AddRejects, appendRejects))
	fields = appendField(fields, editInputs, appendList(nil, edit.Inputs, appendInput))
	fields = appendField(fields, editForgetSaved, appendList(nil, edit.ForgetSaved, binary.AppendUvarint))
	fields = appendField(fields, editAddSaved, appendList(nil, edit.AddSaved, appendSaved))
	if edit.Drop {
		fields = appendField(fields, editDrop, []byte{1})
	}
	if edit.PushLog != nil {
		fields = appendField(fields, editPushLog, appendPushLog(nil, *edit.PushLog))
	}
	fields = appendField(fields, editRemoveInputs, appendList(nil, edit.RemoveInputs, appendInputName))
	fields = appendField(fields, editDeletions, appendDeletions(nil, edit))
	fields = appendField(fields, editSources, appendList(nil, edit.Sources, appendSourceEdit))
	if edit.Dataset == "" {
		fields = appendField(fields, editCold, appendList(nil, edit.Objects, appendObject))
	} else {
		fields = appendField(fields, editCold, appendList(nil, edit.Cold, appendCold))
	}
	fields = appendField(fields, editQuarantine, appendList(nil, edit.Quarantine, appendQuarantine))
	fields = appendField(fields, editIdentity, appendIdentity(nil, edit))
	fields = appendField(fields, editIDFiles, appendIDFiles(nil, edit))
	fields = appendField(fields, editFormer, appendList(nil, edit.Former, appendString))
	fields = appendField(fields, editInputNumbers, appendNumbers(nil, edit.Inputs))
	fields = appendField(fields, editInputBlocks, appendList(nil, edit.InputBlocks, appendString))
	fields = appendField(fields, editCounts, appendCounts(nil, edit.Counts))
	return fields
}

func appendConfig(to []byte, config Config) []byte {
	to = appendString(to, config.Directory)
	to = binary.AppendUvarint(to, uint64(config.Shards))
	to = binary.AppendUvarint(to, uint64(len(config.Actors)))
	for _, actor := range config.Actors {
		to = appendString(to, actor)
	}
	to = appendString(to, config.Event)
	to = appendString(to, config.TimeSource)
	if config.Copies > 1 {
		// Programs that know of one copy only would take the others for more events:
		// they refuse a record with something behind its last value.
		to = binary.AppendUvarint(to, uint64(config.Copies))
	}
	return to
}

func appendColumn(to []byte, column schema.Column) []byte {
	to = binary.AppendUvarint(to, uint64(column.ID))
	to = appendString(to, column.Name)
	to = binary.AppendUvarint(to, uint64(column.Type))
	flags := uint64(0)
	if column.Inline {
		flags = columnInline
	}
	return binary.AppendUvarint(to, flags)
}

func appendSegment(to []byte, segment Segment) []byte {
	to = binary.AppendUvarint(to, segment.ID)
	to = appendString(to, segment.File)
	to = binary.AppendUvarint(to, uint64(segment.Copy))
	to = binary.AppendUvarint(to, uint64(segment.Rows))
	to = binary.AppendVarint(to, segment.MinTime)
	to = binary.AppendVarint(to, segment.MaxTime)
	return binary.AppendUvarint(to, uint64(segment.SizeBytes))
}

func appendExtent(to []byte, extent Extent) []byte {
	to = binary.AppendUvarint(to, extent.ID)
	to = appendString(to, extent.File)
	return binary.AppendUvarint(to, uint64(extent.SizeBytes))
}

func appendRejects(to []byte, rejects Rejects) []byte {
	to = binary.AppendUvarint(to, rejects.ID)
	to = appendString(to, rejects.File)
	to = binary.AppendUvarint(to, uint64(rejects.Lines))
	return binary.AppendUvarint(to, uint64(rejects.SizeBytes))
}

func appendInput(to []byte, input Input) []byte {
	to = appendString(to, input.Source)
	to = appendString(to, input.Key)
	to = appendString(to, input.Version)
	to = binary.AppendVarint(to, input.Size)
	to = binary.AppendVarint(to, input.Modified)
	to = binary.AppendVarint(to, input.Rows)
	to = binary.AppendVarint(to, input.Rejected)
	return binary.AppendVarint(to, input.Committed)
}
