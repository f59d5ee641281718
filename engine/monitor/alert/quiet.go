package alert

import (
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/ingest/config"
)

// quietDays is how far ahead the end of quiet hours that touch each other is looked for.
const quietDays = 8

// QuietUntil returns the end of the quiet hours that a moment lies in, and whether it lies in any. Hours that follow each other without a
// gap are one stretch; where there is no end within eight days that is what is returned.
func QuietUntil(now time.Time, hours []config.Quiet) (time.Time, bool) {
	end := now
	for end.Before(now.AddDate(0, 0, quietDays)) {
		next := end
		for i := range hours {
			if until, ok := within(end, &hours[i]); ok && until.After(next) {
				next = until
			}
		}
		if next.Equal(end) {
			break
		}
		end = next
	}
	return end, end.After(now)
}

// within returns the end of one stretch of hours, if a moment lies in it: the one that begins on its day, or the day before.
func within(now time.Time, hours *config.Quiet) (time.Time, bool) {
	local := now.In(hours.Zone)
	for back := range 2 {
		year, month, day := local.AddDate(0, 0, -back).Date()
		begin := time.Date(year, month, day, 0, hours.From, 0, 0, hours.Zone)
		if hours.To <= hours.From {
			day++
		}
		end := time.Date(year, month, day, 0, hours.To, 0, 0, hours.Zone)
		if len(hours.Days) > 0 && !slices.Contains(hours.Days, begin.Weekday()) {
			continue
		}
		if !now.Before(begin) && now.Before(end) {
			return end, true
		}
	}
	return time.Time{}, false
}
