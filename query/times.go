package query

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
)

// TimesAnswer is what the texts of a request to Times mean.
type TimesAnswer struct {
	// Now is what "now" meant, RFC 3339 in the zone, which Timezone names.
	Now      string        `json:"now"`
	Timezone string        `json:"timezone"`
	Texts    []TimeReading `json:"texts"`
	// Presets are ranges that people often want, where they were asked for.
	Presets []TimeReading `json:"presets,omitempty"`
}

// TimeReading is what one text means.
type TimeReading struct {
	Text string `json:"text"`
	// Error says why the text is no range; nothing else is set then.
	Error *Error `json:"error,omitempty"`
	// From and To are as a document has them, relative where the text was; empty for no end.
	From string `json:"from,omitempty"`
	To   string `json:"to,omitempty"`
	// Start (inclusive) and End (exclusive) are RFC 3339 in the zone.
	Start string `json:"start,omitempty"`
	End   string `json:"end,omitempty"`
	// Relative says that the range moves with now.
	Relative bool `json:"relative,omitempty"`
	// Hours is the length, 0 where an end is missing.
	Hours float64 `json:"hours,omitempty"`
	// OddDays are the days of the range that have not 24 hours, the first oddDaysMax.
	OddDays []DayLength `json:"odd_days,omitempty"`
}

// DayLength is the length of a day.
type DayLength struct {
	// Date is as in "2026-03-29".
	Date  string  `json:"date"`
	Hours float64 `json:"hours"`
}

const (
	// TimesMax bounds the texts of one request.
	TimesMax   = 100
	oddDaysMax = 200
	// timesZoomMax bounds how much longer or shorter a range is made at once.
	timesZoomMax = 1e6
)

// timePresets are the ranges that people often want.
var timePresets = []string{
	"last 15 minutes", "last hour", "last 24 hours", "today", "yesterday", "last 7 days", "last 30 days", "last 90 days",
	"this week", "last week", "this month", "last month", "this quarter", "this year", "all time",
}

// timesDocument asks what texts mean as ranges of time.
type timesDocument struct {
	texts          []string
	timezone, week string
	shift          int
	zoom           float64
	presets        *bool
}

// Times reads texts as ranges of time. What is wrong with the request itself gives an *Error.
func Times(document []byte, now time.Time) (*TimesAnswer, error) {
	doc, err := decodeTimes(document)
	if err != nil {
		return nil, err
	}
	c := &compiler{doc: &Document{Timezone: doc.timezone, WeekStart: doc.week}, plan: &Plan{}}
	if err := c.zone(); err != nil {
		return nil, err
	}
	reader := &timeReader{zone: c.plan.Zone, now: now, doc: doc}
	answer := &TimesAnswer{Now: c.plan.Zone.Format(now.UnixMicro()), Timezone: c.doc.Timezone, Texts: []TimeReading{}}
	for _, text := range doc.texts {
		answer.Texts = append(answer.Texts, reader.read(text))
	}
	if doc.presets != nil && *doc.presets {
		reader.doc = &timesDocument{zoom: 1}
		for _, text := range timePresets {
			answer.Presets = append(answer.Presets, reader.read(text))
		}
	}
	return answer, nil
}

func decodeTimes(data []byte) (*timesDocument, error) {
	root, wrong := parseJSON(data)
	if wrong != nil {
		return nil, wrong
	}
	d := &decoder{data: data}
	doc := &timesDocument{zoom: 1}
	d.object(root, "", map[string]field{
		"texts": d.texts(&doc.texts), "timezone": d.text(&doc.timezone), "week_start": d.oneOf(&doc.week, weekdays...),
		"shift": d.whole(&doc.shift, -1000, 1000), "zoom": d.float(&doc.zoom), "presets": d.boolean(&doc.presets),
	})
	switch {
	case d.err != nil:
		return nil, d.err
	case len(doc.texts) > TimesMax:
		return nil, newError(expression.CodeLimit, "texts", "there are %d texts; at most %d are read at once", len(doc.texts), TimesMax)
	case doc.zoom < 1/timesZoomMax || doc.zoom > timesZoomMax:
		return nil, newError(expression.CodeValue, "zoom", "a range cannot be made %v times as long", doc.zoom).hint("2 is twice as long")
	}
	return doc, nil
}

// timeReader reads texts in one zone.
type timeReader struct {
	zone calendar.Zone
	now  time.Time
	doc  *timesDocument
}

// read reads one text, and moves and zooms its range where that was asked for.
func (r *timeReader) read(text string) TimeReading {
	found, err := r.zone.ParseRange(text, r.now)
	if err == nil && r.doc.shift != 0 {
		found, err = r.zone.Shift(found, int64(r.doc.shift))
	}
	if err == nil && r.doc.zoom != 1 {
		found, err = r.zone.Zoom(found, r.doc.zoom)
	}
	if err != nil {
		return TimeReading{Text: text, Error: timeError(err)}
	}
	reading := TimeReading{Text: text, From: found.FromText, To: found.ToText, Relative: found.Relative}
	if found.From != nil {
		reading.Start = r.zone.Format(*found.From)
	}
	if found.To != nil {
		reading.End = r.zone.Format(*found.To)
	}
	if found.From != nil && found.To != nil {
		reading.Hours = hours(*found.To - *found.From)
		for _, day := range r.zone.OddDays(*found.From, *found.To, oddDaysMax) {
			reading.OddDays = append(reading.OddDays, DayLength{r.zone.Time(day.Start).Format(time.DateOnly), hours(day.End - day.Start)})
		}
	}
	return reading
}

// hours are microseconds as hours, to a ten-thousandth.
func hours(us int64) float64 { return math.Round(float64(us)/float64(calendar.Hour)*1e4) / 1e4 }

func timeError(err error) *Error {
	wrong := &Error{Code: expression.CodeValue, Message: err.Error()}
	var placed *calendar.RangeError
	if errors.As(err, &placed) {
		wrong.Span = &expression.Span{Start: placed.Start, End: placed.End}
	}
	if errors.Is(err, calendar.ErrRange) {
		wrong.Hint = calendar.ErrRange.Error()
		wrong.Message = strings.TrimSuffix(err.Error(), fmt.Sprintf(": %s", calendar.ErrRange))
	}
	return wrong
}
