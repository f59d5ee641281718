package funnel_test

import (
	"fmt"

	"github.com/sluice-analytics/sluice/funnel"
)

// One actor views, views again, puts into the cart, and buys.
func ExampleMatcher_Match() {
	const (
		minute          = 60_000_000
		view, cart, buy = 1 << 0, 1 << 1, 1 << 2
	)
	m := funnel.NewMatcher(funnel.Spec{
		Steps:   3,
		Window:  30 * minute,
		From:    0,
		To:      24 * 60 * minute,
		DataEnd: 24 * 60 * minute,
	})
	times := []int64{0, 10 * minute, 12 * minute, 35 * minute}
	match := m.Match(times, []uint64{view, view, cart, buy})
	fmt.Println(match.Reached, match.Chain, match.Open)
	// Output: 3 [1 2 3] false
}

// A pause of more than half an hour ends a session.
func ExampleSessions() {
	const minute = 60_000_000
	times := []int64{0, 5 * minute, 35 * minute, 66 * minute}
	session := make([]uint32, len(times))
	next := funnel.Sessions(funnel.SessionSpec{Gap: 30 * minute}, times, nil, nil, nil, session, 0)
	fmt.Println(session, next)
	// Output: [0 0 0 1] 2
}

func ExampleDurations() {
	const second = 1_000_000
	summary := funnel.Durations(2, []int64{7 * second, 2 * second, 3 * second, 12 * second})
	fmt.Println(summary.Mean/second, summary.Median/second, summary.P90/second)
	for _, bin := range summary.Histogram {
		fmt.Printf("from %d s: %d\n", bin.From, bin.Count)
	}
	// Output:
	// 6 3 12
	// from 2 s: 2
	// from 7 s: 2
}
