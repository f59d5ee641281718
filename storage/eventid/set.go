package eventid

// Set holds ids that come one by one. About 45 bytes an id are what it takes.
type Set struct {
	// first has the first time of each key, more the others where there are some.
	first map[Key]int64
	more  map[Key][]int64
}

// NewSet returns an empty set.
func NewSet() *Set { return &Set{first: map[Key]int64{}} }

// Add adds an entry; adding it again does nothing.
func (s *Set) Add(e Entry) {
	first, known := s.first[e.Key]
	switch {
	case !known:
		s.first[e.Key] = e.Time
	case first != e.Time:
		if s.more == nil {
			s.more = map[Key][]int64{}
		}
		s.more[e.Key] = append(s.more[e.Key], e.Time)
	}
}

// Near is as in Finder; it does not fail.
func (s *Set) Near(key Key, at, window int64) (bool, error) {
	first, known := s.first[key]
	if !known {
		return false, nil
	}
	if Near(at, first, window) {
		return true, nil
	}
	for _, other := range s.more[key] {
		if Near(at, other, window) {
			return true, nil
		}
	}
	return false, nil
}
