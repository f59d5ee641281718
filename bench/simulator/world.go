package simulator

import "fmt"

// country is where visitors live. The weights of all lists below need not sum to 1.
type country struct {
	code   string
	weight float64
	// east is the local time's distance from UTC, whole hours.
	east int
	// network multiplies latencies.
	network float64
}

var countries = []country{
	{"US", 27, -6, 1.10}, {"DE", 15, 1, 0.95}, {"GB", 10, 0, 0.96}, {"FR", 8, 1, 0.96},
	{"CH", 6, 1, 0.92}, {"IN", 5, 5, 1.45}, {"BR", 4, -3, 1.35}, {"IT", 4, 1, 1.00},
	{"ES", 3.5, 1, 1.00}, {"CA", 3, -5, 1.08}, {"NL", 2.5, 1, 0.93}, {"AT", 2, 1, 0.95},
	{"JP", 2, 9, 1.25}, {"PL", 1.6, 1, 1.02}, {"SE", 1.4, 1, 0.97}, {"AU", 1.2, 10, 1.40},
	{"BE", 1, 1, 0.95}, {"MX", 0.9, -6, 1.25}, {"DK", 0.6, 1, 0.96}, {"PT", 0.5, 0, 1.03},
	{"ZA", 0.4, 2, 1.50}, {"NZ", 0.2, 12, 1.45}, {"IS", 0.08, 0, 1.10}, {"LI", 0.02, 1, 0.93},
}

// platform is how visitors reach the shop.
type platform struct {
	name    string
	weight  float64
	devices []string
	shares  []float64 // of the devices
	// updates is the mean delay until a new version arrives, a share of the run's
	// time: a web page is new at the next visit, an app when its store says so.
	updates float64
}

var platforms = []platform{
	{"web", 52, []string{"Chrome", "Safari", "Firefox", "Edge", "Opera", "Samsung Internet"},
		[]float64{55, 18, 11, 11, 3, 2}, 0.005},
	{"ios", 27, []string{"iPhone 15", "iPhone 14", "iPhone 16", "iPhone 13", "iPhone SE", "iPad"},
		[]float64{28, 24, 20, 15, 6, 7}, 0.05},
	{"android", 21, []string{"Galaxy S24", "Galaxy A55", "Pixel 8", "Pixel 9", "Redmi Note 13", "Galaxy S23", "OnePlus 12"},
		[]float64{22, 20, 12, 9, 17, 14, 6}, 0.09},
}

var referrers = []string{"", "google.com", "instagram.com", "newsletter", "bing.com", "facebook.com", "youtube.com",
	"tiktok.com", "reddit.com", "pricewatch.example", "partner.example"}

var referrerWeights = []float64{46, 27, 6, 7, 3, 4, 2, 2.5, 0.8, 1.2, 0.5}

var plans = []string{"guest", "free", "plus", "pro", "business"}

// planWeights is how the plans are spread over those who have an account.
var planWeights = []float64{0, 72, 17, 8, 3}

// hosts is the number of servers.
const hosts = 20

func hostName(h int) string { return fmt.Sprintf("web-%02d", h+1) }

// RarePage is a page that one event in some hundred thousand asks for.
const RarePage = "/help/damaged-in-transit"

var helpPages = []string{"shipping", "returns", "payment", "sizes", "account", "warranty", "vouchers", "contact",
	"gift-cards", "privacy", "delivery-times", "order-status", "repairs", "recycling"}

var categories = []string{"shoes", "jackets", "bags", "shirts", "trousers", "dresses", "watches", "hats", "socks",
	"tents", "backpacks", "bikes", "lamps", "chairs", "books", "games", "kitchen", "garden", "toys", "sale", "new", "gifts"}

var articles = []string{"how-to-choose-boots", "layering", "packing-light", "care-for-leather", "winter-tyres",
	"ten-gifts", "our-repair-shop", "size-guide", "first-tent", "summer-picks", "interview", "behind-the-scenes"}
