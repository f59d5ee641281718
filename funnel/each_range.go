package funnel

// EachRange visits like Each what starts in [from, to), in place of the Spec's From and To.
func (m *Matcher) EachRange(times []int64, masks []uint64, from, to int64, visit func(Match)) {
	if m.spec.Count == CountActors {
		if match := m.MatchRange(times, masks, from, to); match.Reached > 0 {
			visit(match)
		}
		return
	}
	specFrom, specTo := m.spec.From, m.spec.To
	m.spec.From, m.spec.To = from, to
	m.Each(times, masks, visit)
	m.spec.From, m.spec.To = specFrom, specTo
}
