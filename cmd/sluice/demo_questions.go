package main

// question is a query that the demo asks.
type question struct{ title, document string }

// demoQuestions show each kind of question once. The second finds the bad deploy that the
// simulator hides.
var demoQuestions = []question{
	{"What happens in the shop, and how fast?", `{"dataset": "shop",
 "aggregate": {
   "by": ["event"],
   "measures": ["count()", "uniq(user_id) as users", "median(latency_ms) as median_ms", "p95(latency_ms) as p95_ms"]}}`},
	{"Version 2.4.1 is said to be slow at the checkout. On which hosts?", `{"dataset": "shop",
 "where": "version = '2.4.1' and event in ('checkout_start', 'payment', 'purchase')",
 "aggregate": {
   "by": ["host"],
   "measures": ["count()", "p95(latency_ms) as p95_ms", "count() filter (where status >= 500) as failed"],
   "order": ["p95_ms desc"], "limit": 6}}`},
	{"How long are visits? (a visit ends after half an hour without an event)", `{"dataset": "shop",
 "aggregate": {
   "over": {"sessions": {"per": "user_id", "gap": "30m", "properties": {
     "platform": "first(platform)",
     "bought": "count() filter (where event = 'purchase')"}}},
   "by": ["platform"],
   "measures": ["count() as visits", "avg(events) as events", "median(duration) as median_s",
     "p95(duration) as p95_s", "count() filter (where bought > 0) as with_purchase"]}}`},
	{"How many get from a product to a purchase within a day, and where do they stop?", `{"dataset": "shop",
 "funnel": {
   "per": "user_id", "window": "1d",
   "steps": [
     {"name": "Product", "where": "event = 'product_view'"},
     {"name": "Cart", "where": "event = 'add_to_cart'"},
     {"name": "Checkout", "where": "event = 'checkout_start'"},
     {"name": "Purchase", "where": "event = 'purchase'"}],
   "by": "platform"}}`},
}

// demoNext is the question to go on with: it needs no quotes of its own in a shell.
const demoNext = `{"dataset": "shop", "aggregate": {"by": ["country"], "measures": ["count()", "avg(amount)"]}}`
