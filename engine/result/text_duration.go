package result

import (
	"fmt"
	"math"
	"time"
)

// DurationText shows a duration in its two largest units, as people say it: "2 h 10 min",
// "3 d 4 h", "1.5 s", "12 ms".
func DurationText(duration time.Duration) string {
	const day = 24 * time.Hour
	switch {
	case duration < 0:
		return "-" + DurationText(-max(duration, math.MinInt64+1))
	case duration < time.Millisecond:
		return fmt.Sprintf("%d µs", duration.Microseconds())
	case duration < 10*time.Millisecond:
		return fmt.Sprintf("%.1f ms", duration.Seconds()*1e3)
	case duration < time.Second:
		return fmt.Sprintf("%.0f ms", math.Floor(duration.Seconds()*1e3))
	case duration < 10*time.Second:
		return fmt.Sprintf("%.1f s", math.Floor(duration.Seconds()*10)/10)
	case duration < time.Minute:
		return fmt.Sprintf("%d s", duration/time.Second)
	case duration < time.Hour:
		return twoUnits(duration, time.Minute, "min", time.Second, "s")
	case duration < day:
		return twoUnits(duration, time.Hour, "h", time.Minute, "min")
	}
	return twoUnits(duration, day, "d", time.Hour, "h")
}

func twoUnits(duration, large time.Duration, largeName string, small time.Duration, smallName string) string {
	text := fmt.Sprintf("%s %s", NumberText(int64(duration/large)), largeName)
	if rest := duration % large / small; rest > 0 {
		text += fmt.Sprintf(" %d %s", rest, smallName)
	}
	return text
}

// secondsText shows a duration in seconds. One too long for time.Duration, three
// hundred years, is shown as that.
func secondsText(seconds float64) string {
	if !isFinite(seconds) {
		return ""
	}
	nanoseconds := seconds * 1e9
	if math.Abs(nanoseconds) > math.MaxInt64/2 {
		nanoseconds = math.Copysign(math.MaxInt64/2, nanoseconds)
	}
	return DurationText(time.Duration(nanoseconds))
}
