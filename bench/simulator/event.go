package simulator

// Event is one event of the shop. An empty string stands for null.
type Event struct {
	// Time is in milliseconds since 1970-01-01 UTC.
	Time int64
	// UserID is "u" and at least seven digits; empty for the one visit in a hundred
	// that refuses to be known.
	UserID string
	// Event is one of EventNames.
	Event string
	// Page is the path that was asked for.
	Page string
	// LatencyMS is the time that the server took, milliseconds, in tenths.
	LatencyMS float64
	// Amount is what a purchase cost, in cents of its currency divided by 100; 0,
	// meaning null, for all other events.
	Amount float64
	// Country is an ISO 3166 code.
	Country string
	// Platform is web, ios or android; Device is a browser or a phone.
	Platform, Device string
	// Version is the shop's version that the visitor has.
	Version string
	// Host is the server that answered; a visit stays on one.
	Host string
	// Status is an HTTP status code.
	Status int64
	// Plan is guest before the signup, then free, plus, pro or business.
	Plan string
	// Referrer is the site that a visit came from, on its first event only.
	Referrer string
}

// kind is a type of event.
type kind uint8

// The types of events, in the order of EventNames.
const (
	pageView kind = iota
	search
	productView
	addToCart
	removeFromCart
	checkoutStart
	payment
	purchase
	signup
	login
	review
	support
	kinds
	// leave is no event: the visit is over.
	leave = kinds
)

var kindNames = [kinds]string{
	"page_view", "search", "product_view", "add_to_cart", "remove_from_cart", "checkout_start",
	"payment", "purchase", "signup", "login", "review", "support",
}

// EventNames returns the names of the types of events.
func EventNames() []string { return append([]string(nil), kindNames[:]...) }

// Columns returns the names of an event's columns in the order of the files.
func Columns() []string {
	return []string{
		"time", "user_id", "event", "page", "latency_ms", "amount", "country", "platform", "device",
		"version", "host", "status", "plan", "referrer",
	}
}
