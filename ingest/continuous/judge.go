package continuous

import (
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage"
)

// unreadableMax is how often the content of an object must prove bad before it is quarantined: once may be the memory or the
// network of this machine.
const unreadableMax = 2

// verdict is what is to be said of an object from now on.
type verdict struct {
	// state is zero where nothing is to be said.
	state storage.SourceObject
	// failed says that the pass has failed for it.
	failed bool
}

// judge decides what is to be said of an object that ended so. before is what was said of the same content, zero for nothing;
// pause is the one before its next try.
func judge(end ingest.End, before storage.SourceObject, onChange string, now time.Time, pause func(failures int64) time.Duration) verdict {
	state := storage.SourceObject{Tries: before.Tries + 1, Unreadable: before.Unreadable, At: now.UnixMicro()}
	if end.Err != nil {
		state.Reason = end.Err.Error()
	}
	switch end.Outcome {
	case ingest.Gone:
		state.State, state.Reason = storage.ObjectGone, "it was removed after it was listed"
		return verdict{state: state}
	case ingest.Changed:
		state.State, state.Reason = storage.ObjectChanged, "it changed after it was loaded; its earlier events stay"
		if before.State == storage.ObjectChanged {
			state.At = before.At
		}
		if onChange == config.OnChangeFail {
			state.Reason += fmt.Sprintf(", and on_change is %s", onChange)
		}
		return verdict{state, onChange == config.OnChangeFail && before.State != storage.ObjectChanged}
	case ingest.Unreadable:
		state.Unreadable++
		if len(end.First) > 0 {
			state.Line, state.Offset = end.First[0].Line, end.First[0].Offset
		}
		if state.Unreadable >= unreadableMax {
			state.State = storage.ObjectQuarantined
			return verdict{state, true}
		}
	case ingest.Refused: // trying again ends the same
		state.State = storage.ObjectQuarantined
		return verdict{state, true}
	case ingest.Unreached:
	default:
		return verdict{}
	}
	state.State = storage.ObjectRetry
	state.NextTry = now.Add(pause(state.Tries)).UnixMicro()
	return verdict{state, true}
}
