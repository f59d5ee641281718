package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
)

const (
	duckName = "DuckDB"
	// duckFile is the native file in the store's directory.
	duckFile = "events.duckdb"
	// duckArrivedFile takes the events in the order in which they come.
	duckArrivedFile = "arrived.duckdb"
)

// duckColumns are the types of the events' columns. DuckDB finds dictionaries by itself;
// a narrow type helps only the status.
const duckColumns = `{time: 'TIMESTAMP', user_id: 'VARCHAR', event: 'VARCHAR', page: 'VARCHAR', latency_ms: 'DOUBLE',
	amount: 'DOUBLE', country: 'VARCHAR', platform: 'VARCHAR', device: 'VARCHAR', version: 'VARCHAR', host: 'VARCHAR',
	status: 'SMALLINT', plan: 'VARCHAR', referrer: 'VARCHAR'}`

type duckdb struct{}

func (duckdb) name() string     { return duckName }
func (duckdb) suffix() string   { return ".duckdb.sql" }
func (duckdb) version() string  { return "select version()" }
func (duckdb) counting() string { return "select count(*) from events" }
func (duckdb) size() string     { return "" }

func (duckdb) command(_ settings, dir string) (*exec.Cmd, error) { return ownCommand(duckName, dir) }

func (duckdb) opening(s settings, dir string) []string {
	return []string{
		fmt.Sprintf("set threads = %d", s.threads),
		fmt.Sprintf("set memory_limit = '%dMiB'", s.peerMemory>>20),
		fmt.Sprintf("set temp_directory = '%s'", filepath.Join(dir, "spill")),
		"set timezone = 'UTC'",
		// Files may be read in any order: faster, and they are sorted anyway.
		"set preserve_insertion_order = false",
	}
}

// stages first takes the events as they come, into a file that is thrown away, and then
// again, ordered by user and time: that is slower to load, and faster to ask.
func (duckdb) stages(dir string, format fileFormat, pattern string) []stage {
	from := fmt.Sprintf("read_json('%s', format = 'newline_delimited', columns = %s)", pattern, duckColumns)
	if format == parquetFiles {
		from = fmt.Sprintf("(select * replace (time::timestamp as time, status::smallint as status) from read_parquet('%s'))", pattern)
	}
	arrived := filepath.Join(dir, duckArrivedFile)
	return []stage{
		{arrived: true, remove: arrived, texts: []string{
			fmt.Sprintf("attach '%s' as arrived", arrived),
			"create table arrived.events as select * from " + from,
			"checkpoint arrived",
			"detach arrived",
		}},
		{ready: true, texts: []string{
			"create table events as select * from " + from + " order by user_id, time",
			"checkpoint",
		}},
	}
}

func (duckdb) rows(answer response) ([][]any, error) { return answer.Rows, nil }
