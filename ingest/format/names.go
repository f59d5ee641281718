package format

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/ingest/timestamp"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The names that are looked for, best first, where none is given. Case and punctuation
// do not count: userId, user_id and User-ID are one.
//
// An actor is a person if there is one, else what stands for a person: a device, an
// address, a session; else whatever has a course of events, such as a trace.
var (
	timeNames = []string{
		"time", "timestamp", "ts", "@timestamp", "event_time", "event_timestamp", "created_at",
		"date", "datetime", "date_time", "_time", "occurred_at", "logged_at", "received_at",
		"start_time", "StartTimeUnixNano", "time_unix_nano", "epoch",
	}
	actorNames = []string{
		"user_id", "distinct_id", "uid", "user", "username", "user_name", "user_uuid", "actor",
		"actor_id", "customer_id", "account_id", "visitor_id", "member_id", "device_id",
		"anonymous_id", "client_id", "client_ip", "remote_addr", "remote_ip", "ip", "ip_address",
		"session_id", "trace_id", "pod_name", "host", "hostname",
	}
	eventNames = []string{
		"event", "event_name", "event_type", "action", "activity", "name", "type", "operation_name",
		"operation", "page", "path", "url",
	}
)

// chooseNames returns the names that were given and guesses the others from a sample of
// the object's events.
func chooseNames(events *batch.Batch, options Options) (Names, error) {
	names := options.Names
	names.Actors = slices.Clone(names.Actors)
	if events.Rows == 0 {
		return names, nil // every record is bad; they will say why
	}
	if err := checkGiven(events, options); err != nil {
		return names, err
	}
	if names.Time == "" {
		if names.Time = guessTime(events, options.TimeLayout); names.Time == "" {
			return names, fmt.Errorf("no column is known to hold the time: %w; name one of %s", ErrNames, columnNames(events))
		}
	}
	if len(names.Actors) == 0 && !options.ActorsFixed {
		candidates := actorNames
		if options.Format == AccessLog {
			// Hardly a line has a user, and who is logged in is the same visitor as before.
			candidates = []string{string(nameAddress)}
		}
		if actor := guess(events, candidates, names.Time, hasValues); actor != "" {
			names.Actors = []string{actor}
		}
	}
	if names.Event == "" {
		names.Event = guess(events, eventNames, names.Time, isNamed)
	}
	return names, nil
}

// checkGiven holds the given names to the sample.
func checkGiven(events *batch.Batch, options Options) error {
	names := options.Names
	if names.Time != "" {
		if err := checkName(events, "time", names.Time); err != nil {
			return err
		}
	}
	for i, actor := range names.Actors {
		if actor == names.Time || slices.Contains(names.Actors[:i], actor) {
			return fmt.Errorf("actor column %q is named twice: %w", actor, ErrNames)
		}
	}
	if names.Time != "" && names.Time != schema.TimeName && (names.Event == schema.TimeName || slices.Contains(names.Actors, schema.TimeName)) {
		return fmt.Errorf("an actor or event column %q beside the time %q: %w, since a property of this name is stored under another", schema.TimeName, names.Time, ErrNames)
	}
	if options.NamesOptional {
		return nil
	}
	for _, actor := range names.Actors {
		if err := checkName(events, "actor", actor); err != nil {
			return err
		}
	}
	if names.Event != "" {
		return checkName(events, "event", names.Event)
	}
	return nil
}

func checkName(events *batch.Batch, role, name string) error {
	if find(events, name) != nil {
		return nil
	}
	message := fmt.Sprintf("%s column %q", role, name)
	if near := nearest(events, name); near != "" {
		message += fmt.Sprintf(" (did you mean %q?)", near)
	}
	return fmt.Errorf("%s: %w; there are %s", message, ErrNames, columnNames(events))
}

func find(events *batch.Batch, name string) *batch.Column {
	for i := range events.Columns {
		if events.Columns[i].Name == name {
			return &events.Columns[i]
		}
	}
	return nil
}

// guess returns the first column that is called like one of the candidates.
func guess(events *batch.Batch, candidates []string, time string, fits func(*batch.Column) bool) string {
	for _, candidate := range candidates {
		for i := range events.Columns {
			c := &events.Columns[i]
			if c.Name != time && plainName(c.Name) == plainName(candidate) && (fits == nil || fits(c)) {
				return c.Name
			}
		}
	}
	return ""
}

// hasValues says that the sample has not only nulls of a column.
func hasValues(c *batch.Column) bool { return c.Type != schema.Unknown }

// isNamed says that a column can hold the names of events, which are text.
func isNamed(c *batch.Column) bool { return c.Type == schema.String }

// guessTime returns the first column that is called like a time and holds times.
func guessTime(events *batch.Batch, layout string) string {
	parser := timestamp.Parser{Layout: layout}
	return guess(events, timeNames, "", func(c *batch.Column) bool {
		good, bad := 0, 0
		for row := range events.Rows {
			if c.Type == schema.Unknown || c.Null.Get(row) {
				continue
			}
			if isTime(c, row, parser) {
				good++
			} else {
				bad++
			}
		}
		return good > bad
	})
}

func isTime(c *batch.Column, row int, parser timestamp.Parser) bool {
	var err error
	switch c.Type {
	case schema.Timestamp:
	case schema.Int64:
		if parser.Layout != "" {
			_, err = parser.Text(fmt.Append(nil, c.Ints[row]))
		} else {
			_, err = timestamp.Epoch(c.Ints[row])
		}
	case schema.Float64:
		_, err = timestamp.EpochFloat(c.Floats[row])
	case schema.String:
		_, err = parser.Text(c.Strings.At(int(c.Codes[row] - 1)))
	default:
		return false
	}
	return err == nil
}

// plainName is a name without case and punctuation.
func plainName(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r > '~':
			return r
		}
		return -1
	}, name)
}

// columnNames lists the columns for a message.
func columnNames(events *batch.Batch) string {
	const most = 30
	var list []string
	for i := range events.Columns {
		if i == most {
			list = append(list, fmt.Sprintf("and %d more", len(events.Columns)-most))
			break
		}
		list = append(list, fmt.Sprintf("%q", events.Columns[i].Name))
	}
	if len(list) == 0 {
		return "no columns"
	}
	return strings.Join(list, ", ")
}

// nearest returns the column whose name is most like name, or "" if none is; case
// and punctuation do not count.
func nearest(events *batch.Batch, name string) string {
	columns := map[string]string{}
	var plain []string
	for i := range events.Columns {
		column := plainName(events.Columns[i].Name)
		columns[column] = events.Columns[i].Name
		plain = append(plain, column)
	}
	return columns[schema.Nearest(plainName(name), plain)]
}
