package crosscheck

import (
	"testing"

	"github.com/sluice-analytics/sluice/ingest"
)

const wikiSQL = `create table events as select time::timestamp as t, * from read_json('$path', format = 'newline_delimited', compression = 'gzip', columns = {
	time: 'VARCHAR', channel: 'VARCHAR', page: 'VARCHAR', "user": 'VARCHAR', comment: 'VARCHAR', namespace: 'VARCHAR', added: 'BIGINT',
	deleted: 'BIGINT', delta: 'BIGINT', isRobot: 'BOOLEAN', isAnonymous: 'BOOLEAN', isMinor: 'BOOLEAN', isNew: 'BOOLEAN', isUnpatrolled: 'BOOLEAN',
	cityName: 'VARCHAR', countryName: 'VARCHAR', countryIsoCode: 'VARCHAR', regionName: 'VARCHAR', regionIsoCode: 'VARCHAR', metroCode: 'BIGINT'})`

// TestWiki asks about edits of Wikipedia: much that is null, much that is not ASCII.
func TestWiki(t *testing.T) {
	path := dataPath(t, "wikiticker", "wikiticker-2015-09-12-sampled.json.gz")
	p := load(t, []ingest.Request{{
		Dataset: "wiki", Sources: []string{path}, Time: "time", Actors: []string{"user"}, Event: "channel",
	}}, readFrom(wikiSQL, path))
	p.ask(t, wikiQuestions)
}

var wikiQuestions = []question{
	{
		name: "events and actors",
		document: `{"dataset": "wiki", "aggregate": {"measures": ["count()", "uniq(user)", "uniq(page)", "uniq(comment)", "count(metroCode)",
			"sum(added)", "sum(delta)", "min(delta)", "max(delta)", "avg(deleted)", "min(time)", "max(time)"]}}`,
		sql: `select count(*), count(distinct "user"), count(distinct page), count(distinct comment), count(metroCode),
			sum(added), sum(delta), min(delta), max(delta), avg(deleted), min(t), max(t) from events`,
	},
	{
		name:     "events per day",
		document: `{"dataset": "wiki", "aggregate": {"by": ["time('1d')"], "measures": ["count()"], "fill": false}}`,
		sql:      `select date_trunc('day', t), count(*) from events group by 1`,
	},
	{
		name:     "events per quarter of an hour",
		document: `{"dataset": "wiki", "aggregate": {"by": ["time('15m')"], "measures": ["count()", "uniq(user)"], "fill": false}}`,
		sql:      `select time_bucket(interval 15 minutes, t), count(*), count(distinct "user") from events group by 1`,
	},
	{
		name:     "by channel and robots",
		document: `{"dataset": "wiki", "aggregate": {"by": ["channel", "isRobot"], "measures": ["count()", "uniq(user)", "sum(added)"], "limit": 1000}}`,
		sql:      `select channel, isRobot, count(*), count(distinct "user"), sum(added) from events group by all`,
	},
	{
		name:     "by region, mostly null",
		document: `{"dataset": "wiki", "aggregate": {"by": ["countryIsoCode", "regionName", "cityName"], "measures": ["count()", "count(metroCode)"], "limit": 100000}}`,
		sql:      `select countryIsoCode, regionName, cityName, count(*), count(metroCode) from events group by all`,
	},
	{
		name: "three-valued logic",
		document: `{"dataset": "wiki", "where": "not (countryName = 'Japan') or metroCode > 500 and isAnonymous",
			"aggregate": {"by": ["countryName"], "measures": ["count()", "min(metroCode)"], "limit": 1000}}`,
		sql: `select countryName, count(*), min(metroCode) from events
			where not (countryName = 'Japan') or metroCode > 500 and isAnonymous group by 1`,
	},
	{
		name: "text that is not ASCII",
		document: `{"dataset": "wiki", "where": "page like '%ä%' or page like '日%'",
			"aggregate": {"by": ["page"], "measures": ["count()", "sum(length(comment))"], "limit": 100000}}`,
		sql: `select page, count(*), sum(length(comment)) from events where page like '%ä%' or page like '日%' group by 1`,
	},
	{
		name:     "pages",
		document: `{"dataset": "wiki", "aggregate": {"by": ["page"], "measures": ["count()"], "having": "count() >= 3", "limit": 100000}}`,
		sql:      `select page, count(*) from events group by 1 having count(*) >= 3`,
	},
	{
		name: "sessions",
		document: `{"dataset": "wiki", "aggregate": {"over": {"sessions": {"per": "user", "gap": "30m", "properties": {"text": "sum(added)"}}},
			"measures": ["count()", "sum(events)", "max(events)", "sum(duration)", "sum(text)", "max(text)"]}}`,
		sql: sessionsSQL("events", `"user"`, "sum(added) as text",
			`select count(*), sum(events), max(events), sum(duration), sum(text), max(text) from s`),
	},
	{
		name: "funnel",
		document: `{"dataset": "wiki", "funnel": {"per": "user", "window": "2h", "steps": [
			{"where": "namespace = 'Main' and isNew"}, {"where": "namespace = 'Main' and not isNew"}, {"where": "namespace = 'Talk'"}]}}`,
		sql: funnelSQL("events", `"user"`, "2 hours", "namespace = 'Main' and isNew", "namespace = 'Main' and not isNew", "namespace = 'Talk'"),
	},
}
