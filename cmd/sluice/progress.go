package main

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/ingest"
)

const (
	barWidth = 24
	// lineInterval is the pause between the lines that stand for the bar where there is
	// no terminal, such as in the log of a job.
	lineInterval = 5 * time.Second
)

// progress shows how far an ingest has come: a bar in place on a terminal, else a plain
// line now and then. update is called from one goroutine at a time.
type progress struct {
	w io.Writer
	// width is that of the terminal, 0 where there is none.
	width int
	now   func() time.Time
	began time.Time
	// lined is when the last plain line was written.
	lined time.Time
	shown bool
}

func (p *program) newProgress() *progress {
	return newProgress(p.stderr, terminalWidth(p.stderr), time.Now)
}

func newProgress(w io.Writer, width int, now func() time.Time) *progress {
	return &progress{w: w, width: width, now: now, began: now(), lined: now()}
}

// update shows a state. Writing errors do not matter: nobody looks then.
func (p *progress) update(state ingest.Progress) {
	now := p.now()
	elapsed := now.Sub(p.began)
	if p.width > 0 {
		fmt.Fprintf(p.w, "\r\x1b[K%s", result.CutText(barText(state, elapsed), p.width-1))
		p.shown = true
		return
	}
	if now.Sub(p.lined) >= lineInterval {
		p.lined = now
		fmt.Fprintln(p.w, strings.Join(progressParts(state, elapsed), ", "))
	}
}

// clear removes the bar.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}

func barText(state ingest.Progress, elapsed time.Duration) string {
	bar := ""
	if state.Bytes > 0 {
		bar = result.Bar(share(state), barWidth)
		bar += strings.Repeat("░", barWidth-len([]rune(bar))) + "  "
	}
	return bar + strings.Join(progressParts(state, elapsed), " · ")
}

func share(state ingest.Progress) float64 {
	if state.Bytes <= 0 {
		return 0
	}
	return min(float64(state.BytesDone)/float64(state.Bytes), 1)
}

// progressParts are what the bar says in words. The size of the standard input is not known, so
// there is no share and no remaining time for it.
func progressParts(state ingest.Progress, elapsed time.Duration) []string {
	parts := []string{}
	if state.Bytes > 0 {
		parts = append(parts, fmt.Sprintf("%.0f %%", 100*share(state)),
			fmt.Sprintf("%s of %s", sizeText(state.BytesDone), sizeText(state.Bytes)))
	} else if state.BytesDone > 0 {
		parts = append(parts, sizeText(state.BytesDone))
	}
	if state.Objects > 1 {
		parts = append(parts, fmt.Sprintf("%d of %d objects", state.ObjectsDone, state.Objects))
	}
	parts = append(parts, count(state.Events, "event"))
	if seconds := elapsed.Seconds(); seconds > 0 {
		parts = append(parts, count(int64(float64(state.Events)/seconds), "event")+"/s")
	}
	if state.Rejected > 0 {
		parts = append(parts, number(state.Rejected)+" rejected")
	}
	if left, ok := remaining(state, elapsed); ok {
		parts = append(parts, result.DurationText(left)+" left")
	}
	return parts
}

// remaining is how long the rest takes at the pace so far, in whole seconds.
func remaining(state ingest.Progress, elapsed time.Duration) (time.Duration, bool) {
	done := share(state)
	if done <= 0 || done >= 1 || elapsed < time.Second {
		return 0, false
	}
	left := time.Duration(float64(elapsed) * (1 - done) / done)
	return max(left.Round(time.Second), time.Second), true
}
