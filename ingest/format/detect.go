package format

import (
	"bytes"
	"fmt"
	"path"
	"strings"
)

// HeadBytes is how much of an object Detect wants to see, if there is as much.
const HeadBytes = firstChunkBytes

// Detect tells the format of an object by its first bytes, and by its name where these
// leave it open. The error wraps ErrUnknownFormat and shows what was seen.
func Detect(head []byte, name string) (string, error) {
	if found := byMagic(head); found != "" {
		return found, nil
	}
	text := bytes.TrimPrefix(head, byteOrderMark)
	if first := bytes.TrimLeft(text, " \t\r\n"); isBinary(text) && first[0] != '{' && first[0] != '[' {
		return "", fmt.Errorf("%w: first bytes % x", ErrUnknownFormat, head[:min(len(head), 16)])
	}
	if found := byText(text); found != "" {
		return found, nil
	}
	if found := byName(name); found != "" {
		return found, nil
	}
	return "", fmt.Errorf("%w: it begins with %q", ErrUnknownFormat, cutHead(text))
}

func byMagic(head []byte) string {
	switch {
	case bytes.HasPrefix(head, []byte("PAR1")):
		return Parquet
	case bytes.HasPrefix(head, []byte("ARROW1")):
		return Arrow
	case len(head) >= 8 && bytes.HasPrefix(head, []byte{0xff, 0xff, 0xff, 0xff}) && head[7] == 0:
		return ArrowStream // the continuation marker, then a length
	}
	return ""
}

// isBinary looks for bytes that no text has.
func isBinary(head []byte) bool {
	for _, c := range head[:min(len(head), 512)] {
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != 0x1b && c != '\f' {
			return true
		}
	}
	return false
}

func byText(text []byte) string {
	trimmed := bytes.TrimLeft(text, " \t\r\n")
	if len(trimmed) == 0 {
		return NDJSON // nothing but white space: an object without events
	}
	switch trimmed[0] {
	case '[':
		return JSON
	case '{':
		return jsonKind(trimmed)
	}
	return byLine(trimmed)
}

// byLine tells the formats that show in their first line.
func byLine(text []byte) string {
	line, _ := nextLine(text, 0)
	if isAccessLine(line) {
		return AccessLog
	}
	switch delimiter, count := delimiterOf(line); {
	case count == 0:
		return ""
	case delimiter == '\t':
		return TSV
	default:
		return CSV
	}
}

// jsonKind tells objects in lines from objects over several lines or glued together
// without any line ends, which is what JSON reads.
func jsonKind(text []byte) string {
	line, next := nextLine(text, 0)
	end := closing(line)
	rest := bytes.TrimLeft(text[next:], " \t\r\n")
	switch {
	case end < 0 && len(rest) > 0 && rest[0] != '{':
		return JSON // the object goes on in the next line
	case end >= 0 && next == len(text) && len(bytes.TrimSpace(line[end:])) > 0:
		return JSON // more objects on a line of which no end is seen
	}
	return NDJSON
}

func byName(name string) string {
	name = strings.ToLower(path.Base(name))
	for _, packed := range []string{".gz", ".zst", ".zstd", ".bz2", ".xz", ".lz4", ".sz", ".s2", ".snappy"} {
		name = strings.TrimSuffix(name, packed)
	}
	switch path.Ext(name) {
	case ".ndjson", ".jsonl":
		return NDJSON
	case ".json":
		return JSON
	case ".csv":
		return CSV
	case ".tsv", ".tab":
		return TSV
	}
	return ""
}

func cutHead(text []byte) string {
	const most = 60
	line, _ := nextLine(text, 0)
	if len(line) > most {
		line = line[:most]
	}
	return cutText(line)
}
