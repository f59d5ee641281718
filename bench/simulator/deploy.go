package simulator

import (
	"math"
	"slices"
	"time"
)

// BadVersion is the version that is slow on the checkout pages of BadHosts.
const BadVersion = "2.4.1"

// BadHosts returns the hosts on which BadVersion is slow.
func BadHosts() []string { return []string{"web-07", "web-11", "web-16"} }

// release is a version and when it comes out, as a share of the run's time.
type release struct {
	version string
	at      float64
	// speed multiplies latencies.
	speed float64
}

// history is the shop's releases, oldest first.
var history = []release{
	{"2.2.8", math.Inf(-1), 1.06},
	{"2.3.0", -0.15, 1.02},
	{"2.3.1", 0.08, 1.00},
	{"2.4.0", 0.28, 0.97},
	{BadVersion, 0.48, 0.98},
	{"2.4.2", 0.66, 0.97},
	{"2.5.0", 0.84, 0.90},
}

// The slow days, as shares of the run's time: a setting of some servers that went
// out a little after the version and was taken back before the next one.
const (
	badFrom = 0.52
	badTo   = 0.62
)

// releases knows which version a visitor has.
type releases struct {
	start, end int64
	from, to   int64 // of the slow days, to exclusive
	badHost    []bool
}

func newReleases(start, end int64) releases {
	length := float64(end - start)
	r := releases{
		start: start, end: end,
		from: start + int64(badFrom*length), to: start + int64(badTo*length),
		badHost: make([]bool, hosts),
	}
	for h := range r.badHost {
		r.badHost[h] = slices.Contains(BadHosts(), hostName(h))
	}
	return r
}

// BadDeploy returns the time, to exclusive, in which BadVersion is slow.
func (s *Simulator) BadDeploy() (from, to time.Time) {
	return time.UnixMilli(s.releases.from).UTC(), time.UnixMilli(s.releases.to).UTC()
}

// find returns the newest release that has reached a visitor whose updates take
// delay, a share of the run's time.
func (r *releases) find(now int64, delay float64) *release {
	share := float64(now-r.start)/float64(r.end-r.start) - delay
	i := len(history) - 1
	for history[i].at > share {
		i--
	}
	return &history[i]
}

// isBad reports whether a visit gets the slow checkout.
func (r *releases) isBad(now int64, version string, host int) bool {
	return now >= r.from && now < r.to && version == BadVersion && r.badHost[host]
}
