package simulator

import "strings"

// AppendCSVHeader appends the line of column names.
func AppendCSVHeader(line []byte) []byte {
	line = append(line, strings.Join(Columns(), ",")...)
	return append(line, '\n')
}

// AppendCSV appends the event as one line of CSV as RFC 4180 has it, but with a
// plain newline. Nulls are empty.
func AppendCSV(line []byte, event *Event) []byte {
	line = appendTime(line, event.Time)
	line = appendCell(line, event.UserID)
	line = appendCell(line, event.Event)
	line = appendCell(line, event.Page)
	line = append(line, ',')
	line = appendDecimal(line, event.LatencyMS, 1)
	line = append(line, ',')
	if event.Amount != 0 {
		line = appendDecimal(line, event.Amount, 2)
	}
	line = appendCell(line, event.Country)
	line = appendCell(line, event.Platform)
	line = appendCell(line, event.Device)
	line = appendCell(line, event.Version)
	line = appendCell(line, event.Host)
	line = append(line, ',')
	line = appendInt(line, event.Status)
	line = appendCell(line, event.Plan)
	line = appendCell(line, event.Referrer)
	return append(line, '\n')
}

// appendCell appends a comma and a value, in quotes where it needs them.
func appendCell(line []byte, value string) []byte {
	line = append(line, ',')
	if !strings.ContainsAny(value, ",\"\r\n") {
		return append(line, value...)
	}
	line = append(line, '"')
	for i := 0; i < len(value); i++ {
		if value[i] == '"' {
			line = append(line, '"')
		}
		line = append(line, value[i])
	}
	return append(line, '"')
}
