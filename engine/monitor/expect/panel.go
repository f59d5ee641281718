package expect

// keptWeeks is how many weeks of counts a panel holds; one more is put up with before the oldest go.
const keptWeeks = WeeksMax + 1

// The bounds of how much more, or less, a series may scatter than its model says; an hour counts for no more than scatterHourMax.
const scatterMin, scatterMax, scatterHourMax = 0.4, 2, 6

// Panel watches the series of a dataset, hour by hour: all its events together, and each by itself. It is not safe for concurrent use.
type Panel struct {
	shares []float64
	slot   func(hour int64) uint8
	// from is the first hour that is held, next the one that comes.
	from, next int64
	// judged is the first hour about which something is said: before it counts are only kept.
	judged int64
	slots  []uint8
	total  *Series
	series []*Series
	byName map[string]*Series
}

// Series is the hourly counts of one event, and what is known of them.
type Series struct {
	// Name is the event's.
	Name string
	// First is the first hour with an event.
	First  int64
	counts []float64 // of the hours from Panel.from on
	begun  bool
	model  *Model
	tracks []Track
	// scatter is how the last hours really scattered, as a factor of the variance that the model says.
	scatter float64
	// Verdicts has one for each share of the panel.
	Verdicts []Verdict
	// Band is what was expected of the last hour; Known says whether anything was.
	Band  Band
	Known bool
}

// NewPanel makes a panel whose first hour, since 1970, is from. It tells of changes by each of the shares, from the hour judged on. slot
// returns the slot of the week of an hour.
func NewPanel(from, judged int64, shares []float64, slot func(hour int64) uint8) *Panel {
	p := &Panel{shares: shares, slot: slot, from: from, next: from, judged: judged, byName: map[string]*Series{}}
	p.total = p.newSeries("")
	return p
}

func (p *Panel) newSeries(name string) *Series {
	return &Series{Name: name, scatter: 1, tracks: make([]Track, len(p.shares)), Verdicts: make([]Verdict, len(p.shares)), counts: make([]float64, len(p.slots))}
}

// From and Next are the first hour that is held and the one that Add takes next.
func (p *Panel) From() int64 { return p.from }

// Next is the hour that Add takes next.
func (p *Panel) Next() int64 { return p.next }

// Total is the series of all events together, whose name is empty.
func (p *Panel) Total() *Series { return p.total }

// Series are those of the events, in the order in which they came.
func (p *Panel) Series() []*Series { return p.series }

// Find returns the series of an event, all events where the name is empty, or nil.
func (p *Panel) Find(event string) *Series {
	if event == "" {
		return p.total
	}
	return p.byName[event]
}

// Add takes the counts of the next hour: all of them together, and by event; events that are not named have none.
func (p *Panel) Add(total float64, byEvent map[string]float64) {
	hour, slot := p.next, p.slot(p.next)
	for name := range byEvent {
		if p.byName[name] == nil {
			s := p.newSeries(name)
			p.byName[name] = s
			p.series = append(p.series, s)
		}
	}
	if hour >= p.judged {
		p.fit(hour)
		p.judge(hour, slot, total, byEvent)
	}
	p.slots = append(p.slots, slot)
	p.total.append(hour, total)
	for _, s := range p.series {
		s.append(hour, byEvent[s.Name])
	}
	p.next++
	p.forget()
}

func (s *Series) append(hour int64, count float64) {
	s.counts = append(s.counts, count)
	if count > 0 && !s.begun {
		s.begun, s.First = true, hour
	}
}

// fit makes expectations anew, of each series once a day, not all in the same hour.
func (p *Panel) fit(hour int64) {
	due := func(s *Series, number int) bool {
		return s.begun && (s.model == nil || (hour+int64(number))%dayHours == 0 || hour-s.model.End >= dayHours)
	}
	if due(p.total, 0) {
		p.total.model = p.fitOne(p.total, hour, nil)
	}
	var shape *[WeekHours]float64
	if p.total.model != nil {
		shape = p.total.model.Shape()
	}
	for i, s := range p.series {
		if due(s, i) {
			s.model = p.fitOne(s, hour, shape)
		}
	}
}

func (p *Panel) fitOne(s *Series, hour int64, shape *[WeekHours]float64) *Model {
	begin := max(s.First, p.from) - p.from
	return Fit(s.counts[begin:], p.slots[begin:], hour, shape)
}

// judge compares an hour with what is expected.
func (p *Panel) judge(hour int64, slot uint8, total float64, byEvent map[string]float64) {
	known := make([]*Series, 0, len(p.series))
	counts, bands := make([]float64, 0, len(p.series)), make([]Band, 0, len(p.series))
	for _, s := range p.series {
		s.Known = s.model != nil
		if s.Known {
			known = append(known, s)
			counts, bands = append(counts, byEvent[s.Name]), append(bands, s.model.At(hour, slot))
		}
	}
	threshold := Threshold(len(known) + 1)
	if !allMissing(counts, bands) {
		Common(counts, bands)
		for i, s := range known {
			s.judge(p.shares, hour, counts[i], bands[i], threshold)
		}
	}
	if p.total.Known = p.total.model != nil; p.total.Known {
		p.total.judge(p.shares, hour, total, p.total.model.At(hour, slot), threshold)
	}
}

func (s *Series) judge(shares []float64, hour int64, count float64, band Band, threshold float64) {
	modelled := band.Variance
	band.Variance *= s.scatter
	s.Band = band
	usual := true
	for i, share := range shares {
		s.Verdicts[i] = s.tracks[i].Add(hour, count, band, share, threshold)
		usual = usual && s.Verdicts[i].Direction == Usual
	}
	if usual && modelled > 0 {
		// What moves all series alike is in the weeks that a model is made of, but not in what is compared here.
		difference := count - band.Expected
		s.scatter += (min(difference*difference/modelled, scatterHourMax) - s.scatter) / WeekHours
		s.scatter = min(max(s.scatter, scatterMin), scatterMax)
	}
}

// forget lets go of the oldest week when there is one too many.
func (p *Panel) forget() {
	if len(p.slots) < (keptWeeks+1)*WeekHours {
		return
	}
	p.from += WeekHours
	p.slots = append([]uint8(nil), p.slots[WeekHours:]...)
	for _, s := range append(p.series, p.total) {
		s.counts = append([]float64(nil), s.counts[WeekHours:]...)
	}
}

// HourBand is an hour with its count and what is expected of it.
type HourBand struct {
	Hour  int64
	Count float64
	Band  Band
}

// Last returns the last hours of a series, at most those that are held, with what its present model says of them; nil where there is none. What moved all
// series alike is not taken out.
func (p *Panel) Last(event string, hours int) (list []HourBand) {
	s := p.Find(event)
	if s == nil || s.model == nil {
		return nil
	}
	for i := max(0, len(s.counts)-hours); i < len(s.counts); i++ {
		hour := p.from + int64(i)
		list = append(list, HourBand{hour, s.counts[i], s.model.At(hour, p.slots[i])})
	}
	return list
}

// Sum is the number of events of the last hours.
func (s *Series) Sum(hours int) (sum float64) {
	for _, count := range s.counts[max(0, len(s.counts)-hours):] {
		sum += count
	}
	return sum
}
