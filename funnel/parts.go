package funnel

// InParts reports whether the starts of a unit may be looked at in parts, one after the
// other in time, and Parts tell from that what is chosen of all: where nothing but the window
// bounds chains.
func (m *Matcher) InParts() bool { return m.way == byWindow }

// MatchPart answers like Match for chains whose first event is one of the events first to
// starters-1, or of the same instant as event first; a part ends where an instant does. It is
// for matchers that go InParts. Unlike MatchRange it looks for nothing by time, so that many
// short parts of a long unit cost no more than their events.
func (m *Matcher) MatchPart(times []int64, masks []uint64, first, starters int) Match {
	for first > 0 && first < len(times) && times[first-1] == times[first] {
		first--
	}
	return m.matchOrdered(times, masks[:len(times)], first, starters)
}

// Parts keep the best of the matches of a unit's parts. The zero value has none.
type Parts struct {
	best  Match
	chain []int32
	end   int64
}

// Reset forgets all parts.
func (p *Parts) Reset() { p.best = Match{} }

// Add takes the match of a part that is later than those before; times are the unit's.
func (p *Parts) Add(times []int64, match Match) {
	if match.Reached == 0 || match.Reached < p.best.Reached {
		return
	}
	end := times[match.Chain[match.Reached-1]]
	if match.Reached == p.best.Reached && end > p.end {
		p.best.Open = match.Open // any of the longest chains may go on: the window of the last ends last
		return
	}
	// Of those that end together the one that starts last is chosen.
	p.chain = append(p.chain[:0], match.Chain...)
	p.best, p.end = match, end
	p.best.Chain = p.chain
}

// Best returns what a match of all parts' starts at once would be. It is valid until the next
// Reset or Add.
func (p *Parts) Best() Match { return p.best }

// matchOrdered answers for chains that the window alone bounds, which begin with one of the
// events first to starters-1.
func (m *Matcher) matchOrdered(times []int64, masks []uint64, first, starters int) Match {
	if first >= starters {
		return Match{}
	}
	times, masks = times[first:], masks[first:]
	f := m.findOrdered(times, masks, starters-first)
	if f.level == 0 {
		return Match{}
	}
	m.chooseEarliest(times, masks, f)
	chain := m.chain[:f.level]
	if first > 0 {
		for k := range chain {
			chain[k] += int32(first)
		}
	}
	return Match{Reached: f.level, Chain: chain, Steps: m.places[:f.level], Open: m.openOrdered(times, f.level)}
}
