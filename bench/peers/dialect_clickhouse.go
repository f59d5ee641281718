package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const clickName = "ClickHouse"

// clickFolder holds the driver and its packages.
const clickFolder = "clickhouse"

// clickColumns are the types of the events' columns. What has few values is
// LowCardinality; nulls, of which there are none in the sense of the questions that are
// not told apart by the empty string or 0, are default values, as its users are advised.
const clickColumns = `time DateTime64(3, 'UTC'), user_id String, event LowCardinality(String), page LowCardinality(String),
	latency_ms Float64, amount Float64, country LowCardinality(String), platform LowCardinality(String),
	device LowCardinality(String), version LowCardinality(String), host LowCardinality(String), status UInt16,
	plan LowCardinality(String), referrer LowCardinality(String)`

type clickhouse struct{}

func (clickhouse) name() string     { return clickName }
func (clickhouse) suffix() string   { return ".clickhouse.sql" }
func (clickhouse) version() string  { return "select version()" }
func (clickhouse) counting() string { return "select count() from events" }

// size leaves out the parts that were merged and wait for their deletion.
func (clickhouse) size() string {
	return "select sum(bytes_on_disk) from system.parts where active and database = '" + dataset + "'"
}

func (clickhouse) command(_ settings, dir string) (*exec.Cmd, error) {
	node, err := exec.LookPath("node")
	if err != nil {
		return nil, fmt.Errorf("ClickHouse's driver needs Node: %w", err)
	}
	return exec.Command(node, filepath.Join(clickFolder, "driver.js"), dir), nil
}

func (clickhouse) opening(s settings, _ string) []string {
	return []string{
		fmt.Sprintf("set max_threads = %d", s.threads),
		fmt.Sprintf("set max_insert_threads = %d", s.threads),
		fmt.Sprintf("set max_memory_usage = %d", s.peerMemory),
		// No answers and no selections of earlier questions.
		"set use_query_cache = 0",
		"set use_query_condition_cache = 0",
		"create database if not exists " + dataset,
		"use " + dataset,
	}
}

// stages loads the files, and then merges the parts into one.
func (clickhouse) stages(_ string, format fileFormat, pattern string) []stage {
	kind := "JSONEachRow"
	if format == parquetFiles {
		kind = "Parquet"
	}
	structure := strings.ReplaceAll(clickColumns, "'", `\'`)
	return []stage{
		{arrived: true, ready: true, texts: []string{
			"create table events (" + clickColumns + ") engine = MergeTree order by (toDate(time), user_id, time)",
			fmt.Sprintf("insert into events select * from file('%s', '%s', '%s') settings date_time_input_format = 'best_effort'", pattern, kind, structure),
		}},
		{ready: true, texts: []string{"optimize table events final"}},
	}
}

func (clickhouse) rows(answer response) ([][]any, error) { return answer.Rows, nil }

// installClickHouse fetches ClickHouse's library by npm, at the versions of the lock
// file, unless it is there. It installs and does not do a clean install, which refuses a
// lock file that names the library of this bench's platform alone.
func installClickHouse(ctx context.Context) error {
	if _, err := os.Stat(filepath.Join(clickFolder, "driver.js")); err != nil {
		return fmt.Errorf("find ClickHouse's driver (the bench runs in its own folder, bench/peers): %w", err)
	}
	_, err := os.Stat(filepath.Join(clickFolder, "node_modules", "chdb"))
	if !errors.Is(err, os.ErrNotExist) {
		return err
	}
	npm, err := exec.LookPath("npm")
	if err != nil {
		return fmt.Errorf("ClickHouse's library comes by npm: %w", err)
	}
	command := exec.CommandContext(ctx, npm, "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", clickFolder)
	if output, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("fetch ClickHouse's library: npm install: %w\n%s", err, output)
	}
	return nil
}
