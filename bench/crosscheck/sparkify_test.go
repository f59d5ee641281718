package crosscheck

import (
	"testing"

	"github.com/sluice-analytics/sluice/ingest"
)

const sparkifySQL = `create table events as
	select epoch_ms(ts) as t, * from read_json('$path', format = 'newline_delimited', compression = 'gzip', columns = {
		ts: 'BIGINT', userId: 'VARCHAR', sessionId: 'BIGINT', itemInSession: 'BIGINT', page: 'VARCHAR', method: 'VARCHAR',
		status: 'BIGINT', auth: 'VARCHAR', level: 'VARCHAR', gender: 'VARCHAR', firstName: 'VARCHAR', lastName: 'VARCHAR',
		location: 'VARCHAR', registration: 'DOUBLE', artist: 'VARCHAR', song: 'VARCHAR', length: 'DOUBLE', userAgent: 'VARCHAR'})`

// TestSparkify asks about a music app: NDJSON files that lack a final newline.
func TestSparkify(t *testing.T) {
	path := dataPath(t, "sparkify", "*.json.gz")
	p := load(t, []ingest.Request{{
		Dataset: "sparkify", Sources: []string{path}, Time: "ts", Actors: []string{"userId"}, Event: "page",
	}}, readFrom(sparkifySQL, path))
	p.ask(t, sparkifyQuestions)
}

var sparkifyQuestions = []question{
	{
		name: "events and actors",
		document: `{"dataset": "sparkify", "aggregate": {"measures": ["count()", "uniq(userId)", "min(time)", "max(time)",
			"count(artist)", "uniq(artist)", "uniq(song)"]}}`,
		sql: `select count(*), count(distinct nullif(userId, '')), min(t), max(t), count(artist),
			count(distinct artist), count(distinct song) from events`,
	},
	{
		name:     "events per day",
		document: `{"dataset": "sparkify", "aggregate": {"by": ["time('1d')"], "measures": ["count()", "uniq(userId)"], "fill": false}}`,
		sql:      `select date_trunc('day', t), count(*), count(distinct nullif(userId, '')) from events group by 1`,
	},
	{
		name:     "events per day of another zone",
		document: `{"dataset": "sparkify", "timezone": "America/New_York", "aggregate": {"by": ["time('1d')"], "fill": false}}`,
		// The clocks go back on 4 November, in the middle of the data.
		sql: `select timezone('UTC', timezone('America/New_York', date_trunc('day', timezone('America/New_York', timezone('UTC', t))))),
			count(*) from events group by 1`,
	},
	{
		name:     "by page",
		document: `{"dataset": "sparkify", "aggregate": {"by": ["page"], "measures": ["count()", "uniq(userId)"]}}`,
		sql:      `select page, count(*), count(distinct nullif(userId, '')) from events group by 1`,
	},
	{
		name: "by level and gender, which may be null",
		document: `{"dataset": "sparkify", "aggregate": {"by": ["level", "gender"],
			"measures": ["count()", "avg(length)", "sum(length)", "min(length)", "max(length)", "stddev(length)"]}}`,
		sql: `select level, gender, count(*), avg(length), sum(length), min(length), max(length), stddev_samp(length) from events group by all`,
	},
	{
		name: "filters",
		document: `{"dataset": "sparkify", "where": "page in ('NextSong', 'Home') and not (location like '%CA' or location is null) and length > 200",
			"aggregate": {"by": ["location"], "measures": ["count()", "count(song) filter (where lower(artist) like 'the %')"], "limit": 1000}}`,
		sql: `select location, count(*), count(song) filter (where lower(artist) like 'the %') from events
			where page in ('NextSong', 'Home') and not (location like '%CA' or location is null) and length > 200 group by 1`,
	},
	{
		name:     "exact quantiles",
		document: `{"dataset": "sparkify", "aggregate": {"by": ["level"], "measures": ["quantile_exact(length, 0)", "quantile_exact(length, 0.9)", "quantile_exact(length, 1)"]}}`,
		sql:      `select level, quantile_disc(length, 0.0), quantile_disc(length, 0.9), quantile_disc(length, 1.0) from events group by 1`,
	},
	{
		name: "approximate quantiles",
		document: `{"dataset": "sparkify", "aggregate": {"by": ["level"],
			"measures": ["median(length)", "p90(length)", "p95(length)", "p99(length)"]}}`,
		sql: `select level, quantile_disc(length, 0.5), quantile_disc(length, 0.9), quantile_disc(length, 0.95),
			quantile_disc(length, 0.99) from events group by 1`,
		within: 0.0101,
	},
	{
		name: "sessions",
		document: `{"dataset": "sparkify", "aggregate": {"over": {"sessions": {"per": "userId", "gap": "30m",
				"properties": {"songs": "count() filter (where page = 'NextSong')"}}},
			"measures": ["count()", "sum(events)", "max(events)", "avg(duration)", "max(duration)", "sum(songs)", "uniq(userId)"]}}`,
		sql: sessionsSQL("events", "userId", "count(*) filter (where page = 'NextSong') as songs",
			`select count(*), sum(events), max(events), avg(duration), max(duration), sum(songs), count(distinct actor) from s`),
	},
	{
		name: "sessions per day of their start",
		document: `{"dataset": "sparkify", "aggregate": {"over": {"sessions": {"per": "userId", "gap": "30m"}},
			"by": ["time('1d')"], "measures": ["count()", "avg(events)"], "fill": false}}`,
		sql: sessionsSQL("events", "userId", "", `select date_trunc('day', start), count(*), avg(events) from s group by 1`),
	},
	{
		name: "funnel",
		document: `{"dataset": "sparkify", "funnel": {"per": "userId", "window": "1h", "steps": [
			{"where": "page = 'Home'"}, {"where": "page = 'NextSong'"}, {"where": "page = 'Settings'"}, {"where": "page = 'Save Settings'"}]}}`,
		sql: funnelSQL("events", "userId", "1 hour", "page = 'Home'", "page = 'NextSong'", "page = 'Settings'", "page = 'Save Settings'"),
	},
	{
		name: "funnel to an upgrade",
		document: `{"dataset": "sparkify", "funnel": {"per": "userId", "window": "7d", "steps": [
			{"where": "page = 'NextSong' and level = 'free'"}, {"where": "page = 'Upgrade'"}, {"where": "page = 'Submit Upgrade'"}]}}`,
		sql: funnelSQL("events", "userId", "7 days", "page = 'NextSong' and level = 'free'", "page = 'Upgrade'", "page = 'Submit Upgrade'"),
	},
}
