package simulator

import (
	"math"
	"strconv"
)

// population is the people who may visit. What never changes of a person follows
// from a hash of the number; only the rest is kept, nine bytes each.
type population struct {
	count int
	seed  uint64
	// stride and offset turn a rank of activity into a number, so that the most
	// active people are spread over all numbers.
	stride, offset uint64
	// scale is (count^(1-skew) - 1), precomputed for the draw.
	scale float64
	// freeAt is when a person may visit again, seconds since the start; visiting
	// while a visit is under way.
	freeAt []uint32
	// plan is an index into plans; unknown until the first visit.
	plan []uint8
	// digits is the width of a user ID's number.
	digits int
}

const (
	// skew is the exponent of the power law of activity.
	skew = 0.62
	// visiting marks a person in freeAt.
	visiting = math.MaxUint32
	// planUnknown marks a person who was never there.
	planUnknown = 255
	// breakSeconds is the least time between two visits of a person, longer than
	// the half hour that usually separates sessions.
	breakSeconds = 45 * 60
	// drawsMax bounds the search for a person who is free and awake. It ends
	// without one only where there are far more visits than people.
	drawsMax = 64
)

func newPopulation(config Config) population {
	p := population{
		count:  config.Users,
		seed:   mix(config.Seed, 77),
		scale:  math.Pow(float64(config.Users), 1-skew) - 1,
		freeAt: make([]uint32, config.Users),
		plan:   make([]uint8, config.Users),
		digits: max(7, len(strconv.Itoa(config.Users))),
	}
	p.stride = coprime(uint64(float64(config.Users)*0.6180339887)|1, uint64(config.Users))
	p.offset = mix(p.seed, 5) % uint64(config.Users)
	for i := range p.plan {
		p.plan[i] = planUnknown
	}
	return p
}

// coprime returns the first number from v on that shares no factor with n.
func coprime(v, n uint64) uint64 {
	for {
		a, b := v, n
		for b != 0 {
			a, b = b, a%b
		}
		if a == 1 {
			return v
		}
		v++
	}
}

// draw picks someone by the power law of activity.
func (p *population) draw(share float64) int {
	rank := uint64(math.Pow(p.scale*share+1, 1/(1-skew)) - 1)
	rank = min(rank, uint64(p.count-1))
	return int((rank*p.stride + p.offset) % uint64(p.count))
}

// person is what follows from a person's number.
type person struct {
	country, platform, device int
	// delay is how long new versions take to arrive, a share of the run's time.
	delay float64
	// joins is when the person first hears of the shop, a share of the run's
	// time; below 0 for those who know it from before.
	joins float64
	bits  uint64
}

func (s *Simulator) person(number int) person { return s.personOf(mix(s.users.seed, uint64(number)+1)) }

func (s *Simulator) personOf(bits uint64) person {
	p := person{
		country:  s.shop.countries.at(bits),
		platform: s.shop.platforms.at(bits >> 16),
		bits:     bits,
	}
	p.device = s.shop.devices[p.platform].at(bits >> 32)
	more := mix(bits, 3)
	p.delay = -math.Log(1-unit(more)) * platforms[p.platform].updates
	p.joins = 1.5*unit(mix(bits, 4)) - 0.75
	return p
}

// userID writes a person's number as a user ID.
func (p *population) userID(number int) string {
	buffer := make([]byte, 1+p.digits)
	buffer[0] = 'u'
	for i := p.digits; i > 0; i-- {
		buffer[i] = byte('0' + number%10)
		number /= 10
	}
	return string(buffer)
}

// firstPlan is the plan at the first visit: people from before the run mostly have
// an account.
func (s *Simulator) firstPlan(p person) uint8 {
	if p.joins > 0 || unit(mix(p.bits, 6)) < 0.25 {
		return planGuest
	}
	return uint8(s.shop.plans.at(mix(p.bits, 7)))
}

// The plans that the journey knows, as indexes into plans.
const (
	planGuest = 0
	planFree  = 1
)
