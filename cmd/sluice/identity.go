package main

import (
	"strconv"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/config"
)

// tellApart reads the flags that say how a new dataset tells its events apart.
func tellApart(request *ingest.Request, window string) error {
	if len(request.Upsert) > 0 && request.Dedupe.ID != "" {
		return &wrongUsage{message: "--dedupe and --upsert exclude each other", hint: "--dedupe leaves the later event out, --upsert the earlier one"}
	}
	if window == "" {
		return nil
	}
	if request.Dedupe.ID == "" {
		return &wrongUsage{message: "--dedupe-window without --dedupe", hint: "--dedupe names the column of the ids"}
	}
	length, err := config.ParseDuration(window)
	if err != nil || length <= 0 {
		return &wrongUsage{message: "--dedupe-window " + strconv.Quote(window) + " is no duration", hint: "such as 90s, 36h, 7d or 2w"}
	}
	request.Dedupe.Window = length
	return nil
}

// identityText says in a few words how a dataset tells its events apart, and what it has left out.
func identityText(dataset engine.Dataset) string {
	said := "-"
	switch {
	case dataset.Dedupe != nil:
		window := time.Duration(dataset.Dedupe.WindowSeconds * float64(time.Second))
		said = "one event per " + dataset.Dedupe.ID + " within " + windowText(window)
	case len(dataset.Upsert) > 0:
		said = "last row per " + strings.Join(dataset.Upsert, ", ")
	}
	return said
}

// windowText writes whole days as such.
func windowText(window time.Duration) string {
	const day = 24 * time.Hour
	if window%day == 0 {
		return strconv.FormatInt(int64(window/day), 10) + "d"
	}
	return result.DurationText(window)
}
