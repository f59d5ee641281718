package timeline

// Filler writes values for stretches of a unit's events, one stretch behind the other, to where
// a list with one value for each event that was added has theirs.
type Filler struct {
	values []uint32
	runs   []run
	index  []int32
	// at is the number of the next event within the first of the runs or, of an index, the next.
	at int32
}

// NewFiller returns what fills the values of the unit's events, beginning with its first.
func NewFiller(u *Unit, values []uint32) Filler {
	return Filler{values: values, runs: u.runs, index: u.index}
}

// Fill gives the next count events the value.
func (f *Filler) Fill(count int, value uint32) {
	if f.index != nil {
		for _, event := range f.index[f.at:][:count] {
			f.values[event] = value
		}
		f.at += int32(count)
		return
	}
	for left := int32(count); left > 0; {
		r := f.runs[0]
		from := r.first + f.at
		to := min(from+left, r.end())
		for i := range f.values[from:to] {
			f.values[from:to][i] = value
		}
		left -= to - from
		if f.at += to - from; to == r.end() {
			f.runs, f.at = f.runs[1:], 0
		}
	}
}
