package httpapi

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// What a frame holds at most, so that a client reads it in a millisecond and a cancel or another query's
// frame does not wait behind it for long. An element of a list is never divided.
const (
	frameBytes, frameElements = 64 << 10, 2000
	// envelopeBytes is room for what stands around the elements of a list.
	envelopeBytes = 256
)

// comparePrefix is what the names of lists of the compared answer begin with.
const comparePrefix = "compare."

// divided takes the long lists (rows, groups, nodes ...) out of a frame whose answer is too large for one: they
// go ahead in frames of their own, and the frame says how long each is.
func divided(frame streamFrame) (parts []streamFrame, rest streamFrame, err error) {
	if len(frame.Answer)+len(frame.Intervals) < frameBytes && bytes.Count(frame.Answer, []byte("],[")) < frameElements {
		return nil, frame, nil
	}
	d := divider{lengths: map[string]int{}}
	frame.Answer, frame.Intervals, err = d.divide("", frame.Answer, frame.Intervals)
	if err != nil {
		return nil, frame, fmt.Errorf("divide answer: %w", err)
	}
	if len(d.lengths) > 0 {
		frame.Parts = d.lengths
	}
	return d.parts, frame, nil
}

// divider collects the parts of an answer.
type divider struct {
	parts   []streamFrame
	lengths map[string]int
}

// longBytes is from when on a list goes ahead; an answer has fewer than eight lists.
const longBytes = frameBytes / 8

// divide takes the lists out of an answer and of what mirrors it, where they are long. What mirrors it may be nil.
func (d *divider) divide(prefix string, answer, intervals json.RawMessage) (json.RawMessage, json.RawMessage, error) {
	var members, mirror map[string]json.RawMessage
	if err := json.Unmarshal(answer, &members); err != nil {
		return nil, nil, err
	}
	if intervals != nil {
		if err := json.Unmarshal(intervals, &mirror); err != nil {
			return nil, nil, err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(members)) {
		own, shown, err := members[name], mirror[name], error(nil)
		switch {
		case name == "compare" && prefix == "":
			own, shown, err = d.divide(comparePrefix, own, shown)
		case own[0] == '[' && len(own)+len(shown) > longBytes:
			own, shown, err = d.list(prefix+name, own, shown)
		}
		if err != nil {
			return nil, nil, err
		}
		members[name] = own
		if shown != nil {
			mirror[name] = shown
		}
	}
	answer, err := json.Marshal(members)
	if err == nil && mirror != nil {
		intervals, err = json.Marshal(mirror)
	}
	return answer, intervals, err
}

// list makes parts of a list, and returns what stays of it.
func (d *divider) list(name string, list, intervals json.RawMessage) (json.RawMessage, json.RawMessage, error) {
	var elements, mirrors []json.RawMessage
	if err := json.Unmarshal(list, &elements); err != nil {
		return nil, nil, err
	}
	if intervals != nil {
		if err := json.Unmarshal(intervals, &mirrors); err != nil {
			return nil, nil, err
		}
		intervals = json.RawMessage("[]")
	}
	d.lengths[name] = len(elements)
	for from := 0; from < len(elements); {
		first, to := from, from+fitting(elements[from:], mirrors[min(from, len(mirrors)):])
		part := streamFrame{State: statePart, List: name, From: &first, Elements: elements[from:to]}
		if mirrors != nil {
			part.ElementIntervals = mirrors[from:to]
		}
		d.parts = append(d.parts, part)
		from = to
	}
	return json.RawMessage("[]"), intervals, nil
}

// fitting is how many elements a frame holds, at least one.
func fitting(elements, mirrors []json.RawMessage) int {
	size := envelopeBytes
	for i, element := range elements {
		size += len(element) + 1
		if i < len(mirrors) {
			size += len(mirrors[i]) + 1
		}
		if i > 0 && (size > frameBytes || i >= frameElements) {
			return i
		}
	}
	return len(elements)
}
