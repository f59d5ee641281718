package manifest

import (
	"encoding/binary"
	"fmt"
	"maps"
)

// Quarantine sets a segment aside, or takes it back. The segment stays in the dataset with its rows, and its file where
// it is; only nobody reads it.
type Quarantine struct {
	ID uint64
	// Back takes it back.
	Back bool
}

func appendQuarantine(to []byte, quarantine Quarantine) []byte {
	state := uint64(1)
	if quarantine.Back {
		state = 0
	}
	return binary.AppendUvarint(binary.AppendUvarint(to, quarantine.ID), state)
}

func decodeQuarantine(r *reader) Quarantine {
	quarantine := Quarantine{ID: r.uvarint()}
	state := r.uvarint()
	if r.err == nil && state > 1 {
		r.fail(fmt.Errorf("segment %d is set aside in a way %d", quarantine.ID, state))
	}
	quarantine.Back = state == 0
	return quarantine
}

// checkQuarantine reports why segments cannot be set aside or taken back, or nil. What the edit adds can be set aside by
// it, as a snapshot does; what it removes cannot.
func checkQuarantine(dataset *Dataset, edit *Edit) error {
	if len(edit.Quarantine) == 0 {
		return nil
	}
	present := map[uint64]bool{}
	for id := range dataset.Segments {
		present[id] = true
	}
	for _, id := range edit.RemoveSegments {
		delete(present, id)
	}
	for _, segment := range edit.AddSegments {
		present[segment.ID] = true
	}
	for _, quarantine := range edit.Quarantine {
		if !present[quarantine.ID] {
			return fmt.Errorf("segment %d is set aside or taken back, and not there", quarantine.ID)
		}
		if dataset.Quarantined[quarantine.ID] == !quarantine.Back {
			return fmt.Errorf("segment %d is set aside or taken back twice", quarantine.ID)
		}
	}
	return nil
}

// applyQuarantine makes a new map where something changes: someone may still read the old one.
func (d *Dataset) applyQuarantine(edit *Edit) {
	if len(edit.Quarantine) == 0 && (len(d.Quarantined) == 0 || len(edit.RemoveSegments) == 0) {
		return
	}
	next := maps.Clone(d.Quarantined)
	if next == nil {
		next = map[uint64]bool{}
	}
	for _, id := range edit.RemoveSegments {
		delete(next, id)
	}
	for _, quarantine := range edit.Quarantine {
		if quarantine.Back {
			delete(next, quarantine.ID)
		} else {
			next[quarantine.ID] = true
		}
	}
	d.Quarantined = next
}
