package crosscheck

import (
	"path/filepath"
	"testing"

	"github.com/sluice-analytics/sluice/ingest"
)

// Sluice keeps microseconds of the nanoseconds, cut.
const tracesSQL = `create table events as select make_timestamp(StartTimeUnixNano // 1000) as t, * from read_csv('$path',
	header = true, compression = 'zstd', columns = {TraceID: 'VARCHAR', SpanID: 'VARCHAR', ParentID: 'VARCHAR', PodName: 'VARCHAR',
	OperationName: 'VARCHAR', StartTimeUnixNano: 'BIGINT', EndTimeUnixNano: 'BIGINT', Duration: 'BIGINT'})`

// TestTraces asks about spans of requests: nanoseconds, long tails, and traces as actors.
func TestTraces(t *testing.T) {
	dir := dataPath(t, "traces_trainticket")
	p := load(t, []ingest.Request{{
		Dataset: "traces", Sources: []string{dir}, Time: "StartTimeUnixNano", Actors: []string{"TraceID"}, Event: "OperationName",
	}}, readFrom(tracesSQL, filepath.Join(dir, "*", "*.csv.zst")))
	p.ask(t, traceQuestions)
}

var traceQuestions = []question{
	{
		name: "events and actors",
		document: `{"dataset": "traces", "aggregate": {"measures": ["count()", "uniq(TraceID)", "uniq(SpanID)", "uniq(PodName)", "uniq(OperationName)",
			"sum(Duration)", "max(Duration)", "min(time)", "max(time)"]}}`,
		sql: `select count(*), count(distinct TraceID), count(distinct SpanID), count(distinct PodName), count(distinct OperationName),
			sum(Duration), max(Duration), min(t), max(t) from events`,
	},
	{
		name:     "events per day",
		document: `{"dataset": "traces", "aggregate": {"by": ["time('1d')"], "measures": ["count()", "uniq(TraceID)"], "fill": false}}`,
		sql:      `select date_trunc('day', t), count(*), count(distinct TraceID) from events group by 1`,
	},
	{
		name:     "events per minute and pod",
		document: `{"dataset": "traces", "aggregate": {"by": ["time('1m')", "PodName"], "measures": ["count()", "max(Duration)"], "limit_by": 1000, "fill": false}}`,
		sql:      `select date_trunc('minute', t), PodName, count(*), max(Duration) from events group by all`,
	},
	{
		name: "by operation",
		document: `{"dataset": "traces", "aggregate": {"by": ["OperationName"], "limit": 1000,
			"measures": ["count()", "avg(Duration)", "min(Duration)", "max(Duration)", "stddev(Duration)"]}}`,
		sql: `select OperationName, count(*), avg(Duration), min(Duration), max(Duration), stddev_samp(Duration) from events group by 1`,
	},
	{
		name:     "exact percentiles by operation",
		document: `{"dataset": "traces", "aggregate": {"by": ["OperationName"], "limit": 1000, "measures": ["quantile_exact(Duration, 0.5)", "quantile_exact(Duration, 0.95)", "quantile_exact(Duration, 0.99)"]}}`,
		sql: `select OperationName, quantile_disc(Duration, 0.5), quantile_disc(Duration, 0.95), quantile_disc(Duration, 0.99)
			from events group by 1`,
	},
	{
		name: "percentiles of large groups",
		document: `{"dataset": "traces", "aggregate": {"by": ["PodName"], "limit": 1000, "having": "count() > 2000",
			"measures": ["count()", "median(Duration)", "p90(Duration)", "p99(Duration)"]}}`,
		sql: `select PodName, count(*), quantile_disc(Duration, 0.5), quantile_disc(Duration, 0.9), quantile_disc(Duration, 0.99)
			from events group by 1 having count(*) > 2000`,
		within: 0.0101,
	},
	{
		name:     "roots and slow spans",
		document: `{"dataset": "traces", "where": "ParentID = 'root' and Duration >= 100000", "aggregate": {"by": ["OperationName", "PodName"], "measures": ["count()", "uniq(TraceID)"], "limit": 1000}}`,
		sql:      `select OperationName, PodName, count(*), count(distinct TraceID) from events where ParentID = 'root' and Duration >= 100000 group by all`,
	},
	{
		name: "one trace",
		document: `{"dataset": "traces", "where": "TraceID = 'b0103bb0161ad7fa352fe1828eeb643a'",
			"aggregate": {"by": ["OperationName", "PodName"], "measures": ["count()", "sum(Duration)", "min(time)"], "limit": 1000}}`,
		sql: `select OperationName, PodName, count(*), sum(Duration), min(t) from events
			where TraceID = 'b0103bb0161ad7fa352fe1828eeb643a' group by all`,
	},
	{
		name: "sessions",
		document: `{"dataset": "traces", "aggregate": {"over": {"sessions": {"per": "TraceID", "gap": "30m"}},
			"measures": ["count()", "sum(events)", "max(events)", "sum(duration)", "max(duration)"]}}`,
		sql: sessionsSQL("events", "TraceID", "", `select count(*), sum(events), max(events), sum(duration), max(duration) from s`),
	},
	{
		name: "funnel",
		document: `{"dataset": "traces", "funnel": {"per": "TraceID", "window": "1s", "steps": [
			{"where": "ParentID = 'root'"}, {"where": "OperationName = 'HTTP GET' and ParentID <> 'root'"},
			{"where": "PodName like 'ts-order-service%' and OperationName <> 'HTTP GET' and ParentID <> 'root'"}]}}`,
		sql: funnelSQL("events", "TraceID", "1 second", "ParentID = 'root'", "OperationName = 'HTTP GET' and ParentID <> 'root'",
			"PodName like 'ts-order-service%' and OperationName <> 'HTTP GET' and ParentID <> 'root'"),
	},
}
