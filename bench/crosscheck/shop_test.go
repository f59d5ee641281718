package crosscheck

import (
	"testing"

	"github.com/sluice-analytics/sluice/ingest"
)

const shopSQL = `create table events as select ts as t, * from read_csv('$path', header = true, columns = {
	user_id: 'VARCHAR', event_type: 'VARCHAR', event_id: 'VARCHAR', ts: 'TIMESTAMP'})`

// A quoted empty cell is the empty string, another one null.
const viewsSQL = `create table views as select timestamp as t, * from read_csv('$path', header = true, allow_quoted_nulls = false, columns = {
	id: 'VARCHAR', timestamp: 'TIMESTAMP', variant: 'VARCHAR', price: 'DOUBLE'})`

const ordersSQL = `create table orders as select timestamp as t, * from read_csv('$path', header = true, quote = '"', escape = '"',
	types = {id: 'VARCHAR', timestamp: 'TIMESTAMP', total_price: 'DOUBLE', discount_codes: 'VARCHAR', total_discounts: 'DOUBLE', shipping_country: 'VARCHAR'})`

// TestShop asks about an online shop: CSV in no order at all, with repeated rows, and two
// side tables without an actor.
func TestShop(t *testing.T) {
	events := dataPath(t, "shop_events", "events.csv.gz")
	views := dataPath(t, "shop_events", "product_viewed.csv.gz")
	orders := dataPath(t, "shop_events", "order_completed.csv.gz")
	p := load(t, []ingest.Request{
		{Dataset: "shop", Sources: []string{events}, Time: "ts", Actors: []string{"user_id"}, Event: "event_type"},
		{Dataset: "views", Sources: []string{views}, Time: "timestamp"},
		{Dataset: "orders", Sources: []string{orders}, Time: "timestamp"},
	}, readFrom(shopSQL, events), readFrom(viewsSQL, views), readFrom(ordersSQL, orders))
	p.ask(t, shopQuestions)
}

const shopSteps = `"steps": [{"where": "event = 'Product Viewed'"}, {"where": "event = 'Product Added'"},
	{"where": "event = 'Checkout Started'"}, {"where": "event = 'Order Completed'"}]`

var shopQuestions = []question{
	{
		name:     "events and actors",
		document: `{"dataset": "shop", "aggregate": {"measures": ["count()", "uniq(user_id)", "uniq(event_id)", "min(time)", "max(time)"]}}`,
		sql:      `select count(*), count(distinct user_id), count(distinct event_id), min(t), max(t) from events`,
	},
	{
		name:     "events per day",
		document: `{"dataset": "shop", "aggregate": {"by": ["time('1d')"], "measures": ["count()", "uniq(user_id)"], "fill": false}}`,
		sql:      `select date_trunc('day', t), count(*), count(distinct user_id) from events group by 1`,
	},
	{
		name:     "events per month and type",
		document: `{"dataset": "shop", "aggregate": {"by": ["time('1mo')", "event_type"], "measures": ["count()"], "fill": false}}`,
		sql:      `select date_trunc('month', t), event_type, count(*) from events group by all`,
	},
	{
		name:     "by type",
		document: `{"dataset": "shop", "aggregate": {"by": ["event"], "measures": ["count()", "uniq(user_id)"]}}`,
		sql:      `select event_type, count(*), count(distinct user_id) from events group by 1`,
	},
	{
		name:     "by actor",
		document: `{"dataset": "shop", "aggregate": {"by": ["user_id"], "measures": ["count()", "max(time)"], "limit": 1000}}`,
		sql:      `select user_id, count(*), max(t) from events group by 1`,
	},
	{
		name: "sessions",
		document: `{"dataset": "shop", "aggregate": {"over": {"sessions": {"per": "user_id", "gap": "30m",
				"properties": {"orders": "count() filter (where event = 'Order Completed')"}}},
			"measures": ["count()", "sum(events)", "max(events)", "sum(duration)", "max(duration)", "sum(orders)", "count() filter (where orders > 0)"]}}`,
		sql: sessionsSQL("events", "user_id", "count(*) filter (where event_type = 'Order Completed') as orders",
			`select count(*), sum(events), max(events), sum(duration), max(duration), sum(orders), count(*) filter (where orders > 0) from s`),
	},
	{
		name:     "funnel within a day",
		document: `{"dataset": "shop", "funnel": {"per": "user_id", "window": "1d", ` + shopSteps + `}}`,
		sql: funnelSQL("events", "user_id", "1 day", "event_type = 'Product Viewed'", "event_type = 'Product Added'",
			"event_type = 'Checkout Started'", "event_type = 'Order Completed'"),
	},
	{
		name:     "funnel within ten minutes",
		document: `{"dataset": "shop", "funnel": {"per": "user_id", "window": "10m", ` + shopSteps + `}}`,
		sql: funnelSQL("events", "user_id", "10 minutes", "event_type = 'Product Viewed'", "event_type = 'Product Added'",
			"event_type = 'Checkout Started'", "event_type = 'Order Completed'"),
	},
	{
		name: "funnel by joins",
		document: `{"dataset": "shop", "funnel": {"per": "user_id", "window": "2d", "steps": [{"where": "event = 'Product Added'"},
			{"where": "event = 'Checkout Started'"}, {"where": "event = 'Order Completed'"}]}}`,
		sql: `select (select count(distinct user_id) from events where event_type = 'Product Added'),
			(select count(distinct a.user_id) from events a join events b on b.user_id = a.user_id
				where a.event_type = 'Product Added' and b.event_type = 'Checkout Started' and b.t between a.t and a.t + interval 2 days),
			(select count(distinct a.user_id) from events a join events b on b.user_id = a.user_id join events c on c.user_id = a.user_id
				where a.event_type = 'Product Added' and b.event_type = 'Checkout Started' and c.event_type = 'Order Completed'
				and b.t >= a.t and c.t between b.t and a.t + interval 2 days)`,
	},
	{
		name: "prices of the views",
		document: `{"dataset": "views", "aggregate": {"measures": ["count()", "count(price)", "uniq(variant)", "avg(price)", "sum(price)",
			"min(price)", "max(price)"]}}`,
		sql: `select count(*), count(price), count(distinct variant), avg(price), sum(price), min(price), max(price) from views`,
	},
	{
		name:     "views by variant",
		document: `{"dataset": "views", "aggregate": {"by": ["variant"], "measures": ["count()", "avg(price)"], "limit": 10000}}`,
		sql:      `select variant, count(*), avg(price) from views group by 1`,
	},
	{
		name:     "orders with JSON in quotes",
		document: `{"dataset": "orders", "aggregate": {"by": ["shipping_country", "discount_codes"], "measures": ["count()", "sum(total_price)", "sum(total_discounts)"], "limit": 10000}}`,
		sql:      `select shipping_country, discount_codes, count(*), sum(total_price), sum(total_discounts) from orders group by all`,
	},
}
