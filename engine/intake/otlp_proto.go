package intake

import (
	"encoding/base64"
	"math"
	"strconv"

	"google.golang.org/protobuf/encoding/protowire"
)

// The messages of OpenTelemetry are read field by field with the numbers of opentelemetry-proto 1. The generated types would
// make an object of every attribute, only to be copied into a line and thrown away.

// protoDepthMax bounds how deep values are nested, as the parser of lines does.
const protoDepthMax = 64

// errProto says that a body is no protobuf of the wanted message.
var errProto = wrong("", "the body is no protobuf of this message")

// protoField is a field of a message: bytes of the wire type 2, else a number.
type protoField struct {
	number protowire.Number
	bytes  []byte
	value  uint64
	sized  bool
}

// eachField calls take with each field of a message.
func eachField(message []byte, take func(field protoField) error) error {
	for len(message) > 0 {
		number, kind, n := protowire.ConsumeTag(message)
		if n < 0 {
			return errProto
		}
		message = message[n:]
		field := protoField{number: number}
		switch kind {
		case protowire.VarintType:
			field.value, n = protowire.ConsumeVarint(message)
		case protowire.Fixed64Type:
			field.value, n = protowire.ConsumeFixed64(message)
		case protowire.Fixed32Type:
			var value uint32
			value, n = protowire.ConsumeFixed32(message)
			field.value = uint64(value)
		case protowire.BytesType:
			field.bytes, n = protowire.ConsumeBytes(message)
			field.sized = true
		default:
			n = protowire.ConsumeFieldValue(number, kind, message)
		}
		if n < 0 {
			return errProto
		}
		message = message[n:]
		if err := take(field); err != nil {
			return err
		}
	}
	return nil
}

// TracesProtobuf reads an ExportTraceServiceRequest.
func TracesProtobuf(body []byte, request Request) (*Batch, error) {
	return otlpProto(body, newOTLPWriter(request, false))
}

// LogsProtobuf reads an ExportLogsServiceRequest.
func LogsProtobuf(body []byte, request Request) (*Batch, error) {
	return otlpProto(body, newOTLPWriter(request, true))
}

func otlpProto(body []byte, w *otlpWriter) (*Batch, error) {
	err := eachField(body, func(f protoField) error {
		if f.number == 1 && f.sized {
			return w.protoResource(f.bytes)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return w.finish()
}

// protoResource reads ResourceSpans or ResourceLogs: the resource may stand behind its records.
func (w *otlpWriter) protoResource(message []byte) error {
	w.resource = origin{}
	err := eachField(message, func(f protoField) error {
		if f.number != 1 || !f.sized {
			return nil
		}
		return eachField(f.bytes, func(f protoField) error {
			if f.number != 1 || !f.sized {
				return nil
			}
			return w.protoResourceAttribute(f.bytes)
		})
	})
	if err != nil {
		return err
	}
	return eachField(message, func(f protoField) error {
		if f.number == 2 && f.sized {
			return w.protoScope(f.bytes)
		}
		return nil
	})
}

func (w *otlpWriter) protoResourceAttribute(message []byte) error {
	if err := w.protoAttribute(message); err != nil {
		return err
	}
	w.resourceAttribute()
	return nil
}

// resourceAttribute takes the attribute that was read as one of the resource.
func (w *otlpWriter) resourceAttribute() {
	if string(w.one.name) == "service.name" && isText(w.one.value) {
		w.resource.service = append([]byte{}, plain(w.one.value)...)
		return
	}
	w.resource.members = w.add(w.resource.members, "resource.", w.one.name, w.one.value)
}

// protoScope reads ScopeSpans or ScopeLogs.
func (w *otlpWriter) protoScope(message []byte) error {
	w.scope = w.scope[:0]
	err := eachField(message, func(f protoField) error {
		if f.number != 1 || !f.sized {
			return nil
		}
		return eachField(f.bytes, func(f protoField) error {
			switch {
			case f.number == 1 && len(f.bytes) > 0:
				w.scope = w.add(w.scope, "scope.", []byte("name"), appendText(nil, f.bytes))
			case f.number == 2 && len(f.bytes) > 0:
				w.scope = w.add(w.scope, "scope.", []byte("version"), appendText(nil, f.bytes))
			case f.number == 3 && f.sized:
				if err := w.protoAttribute(f.bytes); err != nil {
					return err
				}
				w.scope = w.add(w.scope, "scope.attributes.", w.one.name, w.one.value)
			}
			return nil
		})
	})
	if err != nil {
		return err
	}
	return eachField(message, func(f protoField) error {
		if f.number != 2 || !f.sized {
			return nil
		}
		w.record.reset()
		read := w.protoSpan
		if w.logs {
			read = w.protoLog
		}
		if err := eachField(f.bytes, read); err != nil {
			return err
		}
		w.write(nil)
		if w.batch.Records > OTLPRecordsMax {
			return tooMany(OTLPRecordsMax)
		}
		return nil
	})
}

// protoSpan reads a field of a Span.
func (w *otlpWriter) protoSpan(f protoField) error {
	t := &w.record
	switch f.number {
	case 1:
		t.trace = appendHex(t.trace[:0], f.bytes)
	case 2:
		t.span = appendHex(t.span[:0], f.bytes)
	case 3:
		t.state = f.bytes
	case 4:
		t.parent = appendHex(t.parent[:0], f.bytes)
	case 5:
		t.name = f.bytes
	case 6:
		t.kind = int64(f.value)
	case 7:
		t.start = f.value
	case 8:
		t.end = f.value
	case 9:
		return w.protoRecordAttribute(f.bytes)
	case 10:
		t.dropped = int64(f.value)
	case 11:
		t.events++
	case 12:
		t.events += int64(f.value)
	case 13:
		t.links++
	case 14:
		t.links += int64(f.value)
	case 15:
		return eachField(f.bytes, func(f protoField) error {
			switch f.number {
			case 2:
				t.message = f.bytes
			case 3:
				t.status = int64(f.value)
			}
			return nil
		})
	}
	return nil
}

// protoLog reads a field of a LogRecord.
func (w *otlpWriter) protoLog(f protoField) error {
	t := &w.record
	switch f.number {
	case 1:
		t.start = f.value
	case 2:
		t.level = int64(f.value)
	case 3:
		t.severity = f.bytes
	case 5:
		body, err := protoValue(t.body[:0], f.bytes, 0)
		t.body = body
		return err
	case 6:
		return w.protoRecordAttribute(f.bytes)
	case 7:
		t.dropped = int64(f.value)
	case 8:
		t.flags = int64(f.value)
	case 9:
		t.trace = appendHex(t.trace[:0], f.bytes)
	case 10:
		t.span = appendHex(t.span[:0], f.bytes)
	case 11:
		t.observed = f.value
	case 12:
		t.name = f.bytes
	}
	return nil
}

func (w *otlpWriter) protoRecordAttribute(message []byte) error {
	if err := w.protoAttribute(message); err != nil {
		return err
	}
	w.record.attributes = w.add(w.record.attributes, "", w.one.name, w.one.value)
	return nil
}

// protoAttribute reads a KeyValue into w.one.
func (w *otlpWriter) protoAttribute(message []byte) error {
	w.one.name, w.one.value = nil, w.one.value[:0]
	return eachField(message, func(f protoField) (err error) {
		switch f.number {
		case 1:
			w.one.name = f.bytes
		case 2:
			w.one.value, err = protoValue(w.one.value[:0], f.bytes, 0)
		}
		return err
	})
}

// protoValue appends an AnyValue as JSON: nothing for none.
func protoValue(to, message []byte, depth int) ([]byte, error) {
	if depth > protoDepthMax {
		return to, wrong("", "values are nested deeper than %d", protoDepthMax)
	}
	err := eachField(message, func(f protoField) (err error) {
		switch f.number {
		case 1:
			to = appendText(to, f.bytes)
		case 2:
			to = strconv.AppendBool(to, f.value != 0)
		case 3:
			to = strconv.AppendInt(to, int64(f.value), 10)
		case 4:
			to = appendFloat(to, math.Float64frombits(f.value))
		case 5:
			to, err = protoList(append(to, '['), f.bytes, depth)
			to = append(to, ']')
		case 6:
			to, err = protoMap(append(to, '{'), f.bytes, depth)
			to = append(to, '}')
		case 7:
			to = appendBase64(to, f.bytes)
		}
		return err
	})
	return to, err
}

func appendBase64(to, data []byte) []byte {
	return append(base64.StdEncoding.AppendEncode(append(to, '"'), data), '"')
}

// appendFloat appends a number as JSON, null for what JSON has no number for.
func appendFloat(to []byte, number float64) []byte {
	if math.IsNaN(number) || math.IsInf(number, 0) {
		return append(to, "null"...)
	}
	return strconv.AppendFloat(to, number, 'g', -1, 64)
}

// protoList appends the values of an ArrayValue.
func protoList(to, message []byte, depth int) ([]byte, error) {
	first := len(to)
	err := eachField(message, func(f protoField) (err error) {
		if f.number != 1 || !f.sized {
			return nil
		}
		if len(to) > first {
			to = append(to, ',')
		}
		before := len(to)
		if to, err = protoValue(to, f.bytes, depth+1); len(to) == before {
			to = append(to, "null"...)
		}
		return err
	})
	return to, err
}

// protoMap appends the members of a KeyValueList.
func protoMap(to, message []byte, depth int) ([]byte, error) {
	first := len(to)
	err := eachField(message, func(f protoField) error {
		if f.number != 1 || !f.sized {
			return nil
		}
		var name, value []byte
		err := eachField(f.bytes, func(f protoField) error {
			switch f.number {
			case 1:
				name = f.bytes
			case 2:
				value = f.bytes
			}
			return nil
		})
		if err != nil {
			return err
		}
		if len(to) > first {
			to = append(to, ',')
		}
		to = append(appendText(to, name), ':')
		before := len(to)
		if to, err = protoValue(to, value, depth+1); len(to) == before {
			to = append(to, "null"...)
		}
		return err
	})
	return to, err
}
