package manifest

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// InputName tells the entries of a ledger apart.
type InputName struct{ Source, Key, Version string }

func appendInputName(to []byte, name InputName) []byte {
	return appendString(appendString(appendString(to, name.Source), name.Key), name.Version)
}

func decodeInputName(r *reader) InputName {
	return InputName{Source: r.string(), Key: r.string(), Version: r.string()}
}

// appendNumbers appends the numbers of inputs, or nothing where none has one.
func appendNumbers(to []byte, inputs []Input) []byte {
	any := false
	for i := range inputs {
		any = any || inputs[i].Number != 0
	}
	if !any {
		return to
	}
	to = binary.AppendUvarint(to, uint64(len(inputs)))
	for i := range inputs {
		to = binary.AppendUvarint(to, inputs[i].Number)
	}
	return to
}

// decodeNumbers gives the inputs of an edit, which stand before, their numbers.
func decodeNumbers(edit *Edit, r *reader) error {
	numbers := list(r, 1, (*reader).uvarint)
	if r.err == nil && (len(numbers) == 0 || len(numbers) != len(edit.Inputs)) {
		return fmt.Errorf("%d numbers for %d inputs", len(numbers), len(edit.Inputs))
	}
	if r.err != nil {
		return r.err
	}
	any := false
	for i, number := range numbers {
		edit.Inputs[i].Number = number
		any = any || number != 0
	}
	if !any {
		return errors.New("a field of numbers has none")
	}
	return nil
}

// checkRemovedInputs reports why entries cannot be taken out of the ledger, or nil.
func checkRemovedInputs(dataset *Dataset, edit *Edit) error {
	seen := map[InputName]bool{}
	for _, name := range edit.RemoveInputs {
		if dataset.Ledger == nil || seen[name] || !dataset.Ledger.Has(name) {
			return fmt.Errorf("input %s %q, version %q, is removed and not there", name.Source, name.Key, name.Version)
		}
		seen[name] = true
	}
	return nil
}

// Has reports whether there is an entry of a name.
func (l *Ledger) Has(name InputName) bool {
	for _, input := range l.Find(name.Source, name.Key) {
		if input.Version == name.Version {
			return true
		}
	}
	return false
}
