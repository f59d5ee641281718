package continuous

import (
	"math/rand/v2"
	"time"
)

// Pauses before something is tried again. Each is twice the one before, up to the longest, and a random half of it is left
// out, so that what failed together does not come back together.
const (
	objectPauseFirst, objectPauseLongest = 10 * time.Second, 15 * time.Minute
	sourcePauseFirst, sourcePauseLongest = 5 * time.Second, 5 * time.Minute
)

// pauseAfter is the pause after so many failures, at least 1. fraction is a random number from 0 to 1.
func pauseAfter(failures int64, first, longest time.Duration, fraction float64) time.Duration {
	pause := longest
	if failures <= 20 && first<<(max(failures, 1)-1) < longest {
		pause = first << (max(failures, 1) - 1)
	}
	return pause/2 + time.Duration(fraction*float64(pause/2))
}

func objectPause(failures int64) time.Duration {
	return pauseAfter(failures, objectPauseFirst, objectPauseLongest, rand.Float64())
}

func sourcePause(failures int64) time.Duration {
	return pauseAfter(failures, sourcePauseFirst, sourcePauseLongest, rand.Float64())
}
