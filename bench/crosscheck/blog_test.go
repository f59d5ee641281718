package crosscheck

import (
	"testing"

	"github.com/sluice-analytics/sluice/ingest"
)

// A quoted field of the log may hold \" and other escapes.
const blogSQL = `create table events as
	with lines as (
		select regexp_extract(line, '^(\S+) (\S+) (\S+) \[([^\]]+)\] "((?:[^"\\]|\\.)*)" (\d{3}) (\S+) "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)"$',
			['address', 'ident', 'login', 'moment', 'request', 'status', 'bytes', 'referer', 'agent']) as f
		from read_csv('$path', header = false, columns = {line: 'VARCHAR'}, delim = chr(1), quote = '', escape = '', strict_mode = false, max_line_size = 1000000)
	)
	select timezone('UTC', strptime(f.moment, '%d/%b/%Y:%H:%M:%S %z')) as t, f.address as remote_addr,
		regexp_extract(f.request, '^(\S+) (.*) (HTTP/\S+)$', ['method', 'path', 'protocol']) as r,
		f.status::bigint as status, try_cast(f.bytes as bigint) as bytes, nullif(f.referer, '-') as referer, nullif(f.agent, '-') as agent
	from lines`

// TestBlog asks about a web server's log: time zones that change, dashes, and attackers.
func TestBlog(t *testing.T) {
	path := dataPath(t, "access_blog", "access3.log.gz")
	p := load(t, []ingest.Request{{
		Dataset: "blog", Sources: []string{path}, Actors: []string{"remote_addr"},
	}}, readFrom(blogSQL, path))
	p.ask(t, blogQuestions)
}

var blogQuestions = []question{
	{
		name: "events and actors",
		document: `{"dataset": "blog", "aggregate": {"measures": ["count()", "uniq(remote_addr)", "min(time)", "max(time)",
			"count(bytes)", "sum(bytes)", "max(bytes)"]}}`,
		sql: `select count(*), count(distinct remote_addr), min(t), max(t), count(bytes), sum(bytes), max(bytes) from events`,
	},
	{
		name:     "events per day",
		document: `{"dataset": "blog", "aggregate": {"by": ["time('1d')"], "measures": ["count()", "uniq(remote_addr)"], "fill": false}}`,
		sql:      `select date_trunc('day', t), count(*), count(distinct remote_addr) from events group by 1`,
	},
	{
		name:     "by status",
		document: `{"dataset": "blog", "aggregate": {"by": ["status"], "measures": ["count()", "uniq(remote_addr)", "sum(bytes)"]}}`,
		sql:      `select status, count(*), count(distinct remote_addr), sum(bytes) from events group by 1`,
	},
	{
		name:     "by method",
		document: `{"dataset": "blog", "where": "method is not null", "aggregate": {"by": ["method"], "measures": ["count()"]}}`,
		sql:      `select r.method, count(*) from events where r.method <> '' group by 1`,
	},
	{
		name: "pages",
		document: `{"dataset": "blog", "where": "method = 'GET' and status = 200", "aggregate": {"by": ["path"],
			"measures": ["count()", "uniq(remote_addr)", "avg(bytes)"], "limit": 100000}}`,
		sql: `select r.path, count(*), count(distinct remote_addr), avg(bytes) from events where r.method = 'GET' and status = 200 group by 1`,
	},
	{
		name:     "agents",
		document: `{"dataset": "blog", "where": "lower(user_agent) like '%bot%'", "aggregate": {"measures": ["count()", "uniq(user_agent)", "uniq(remote_addr)"]}}`,
		sql:      `select count(*), count(distinct agent), count(distinct remote_addr) from events where lower(agent) like '%bot%'`,
	},
	{
		name: "sessions",
		document: `{"dataset": "blog", "aggregate": {"over": {"sessions": {"per": "remote_addr", "gap": "30m"}},
			"measures": ["count()", "sum(events)", "max(events)", "sum(duration)", "max(duration)"]}}`,
		sql: sessionsSQL("events", "remote_addr", "", `select count(*), sum(events), max(events), sum(duration), max(duration) from s`),
	},
	{
		name: "funnel",
		document: `{"dataset": "blog", "funnel": {"per": "remote_addr", "window": "1h", "steps": [
			{"where": "path = '/'"}, {"where": "path like '/20%'"}, {"where": "path = '/wp-login.php'"}]}}`,
		sql: funnelSQL("events", "remote_addr", "1 hour", "r.path = '/'", "r.path like '/20%'", "r.path = '/wp-login.php'"),
	},
}
