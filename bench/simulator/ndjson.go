package simulator

import "unicode/utf8"

// AppendNDJSON appends the event as one line of JSON. Nulls are left out.
func AppendNDJSON(line []byte, event *Event) []byte {
	line = append(line, `{"time":"`...)
	line = appendTime(line, event.Time)
	line = append(line, '"')
	line = appendField(line, `,"user_id":`, event.UserID)
	line = appendField(line, `,"event":`, event.Event)
	line = appendField(line, `,"page":`, event.Page)
	line = append(line, `,"latency_ms":`...)
	line = appendDecimal(line, event.LatencyMS, 1)
	if event.Amount != 0 {
		line = append(line, `,"amount":`...)
		line = appendDecimal(line, event.Amount, 2)
	}
	line = appendField(line, `,"country":`, event.Country)
	line = appendField(line, `,"platform":`, event.Platform)
	line = appendField(line, `,"device":`, event.Device)
	line = appendField(line, `,"version":`, event.Version)
	line = appendField(line, `,"host":`, event.Host)
	line = append(line, `,"status":`...)
	line = appendInt(line, event.Status)
	line = appendField(line, `,"plan":`, event.Plan)
	line = appendField(line, `,"referrer":`, event.Referrer)
	return append(line, '}', '\n')
}

// appendField appends a name, given with its punctuation, and a string, or nothing
// for null.
func appendField(line []byte, name, value string) []byte {
	if value == "" {
		return line
	}
	line = append(line, name...)
	line = append(line, '"')
	if plainJSON(value) {
		line = append(line, value...)
	} else {
		line = appendEscaped(line, value)
	}
	return append(line, '"')
}

// plainJSON reports whether the value stands in JSON as it is.
func plainJSON(value string) bool {
	for i := 0; i < len(value); i++ {
		if c := value[i]; c < ' ' || c == '"' || c == '\\' || c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// appendEscaped appends a string as the inside of a JSON string. Bytes that are not
// UTF-8 become the replacement character.
func appendEscaped(line []byte, value string) []byte {
	const hex = "0123456789abcdef"
	for _, r := range value {
		switch {
		case r == '"' || r == '\\':
			line = append(line, '\\', byte(r))
		case r < ' ':
			line = append(line, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
		default:
			line = utf8.AppendRune(line, r)
		}
	}
	return line
}
