package crosscheck

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	_ "github.com/duckdb/duckdb-go/v2" // the driver "duckdb"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/ingest"
)

// pair is one data set in both engines.
type pair struct {
	sluice *engine.Engine
	duck   *sql.DB
}

// question is asked of both engines: a query document, and SQL that gives the same
// columns; of a funnel one row with the steps' counts.
type question struct {
	name     string
	document string
	sql      string
	// within is the relative difference that is allowed between numbers, for
	// approximate measures; 0 demands all but the last digits.
	within float64
}

// dataPath returns the path of a data set's file, or skips the test.
func dataPath(t *testing.T, names ...string) string {
	t.Helper()
	dir := os.Getenv("SLUICE_TEST_DATA")
	if dir == "" {
		t.Skip("SLUICE_TEST_DATA names no folder with data")
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, names[0])); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(append([]string{dir}, names...)...)
}

// load reads files into both engines: into Sluice by the request, into DuckDB by SQL, in
// which $path stands for the request's source.
func load(t *testing.T, requests []ingest.Request, statements ...string) pair {
	t.Helper()
	duck, err := sql.Open("duckdb", "")
	if err != nil {
		t.Fatal(err)
	}
	sluice, err := engine.Open(t.TempDir(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := errors.Join(sluice.Close(), duck.Close()); err != nil {
			t.Error(err)
		}
	})
	for _, request := range requests {
		ingestTwice(t, sluice, request)
	}
	for _, statement := range statements {
		if _, err := duck.Exec(statement); err != nil {
			t.Fatalf("%v\nin %s", err, statement)
		}
	}
	return pair{sluice, duck}
}

// readFrom fills a path into a statement.
func readFrom(statement, path string) string { return strings.ReplaceAll(statement, "$path", path) }

// ingestTwice loads files, and again, which must add nothing.
func ingestTwice(t *testing.T, sluice *engine.Engine, request ingest.Request) {
	t.Helper()
	first, err := sluice.Ingest(context.Background(), request)
	if err != nil {
		t.Fatal(err)
	}
	for _, failure := range first.Failed {
		t.Errorf("%s: %v", failure.Object, failure.Err)
	}
	if first.Rejected != 0 {
		rejects, _, err := sluice.Store().Rejects(request.Dataset, 5)
		t.Errorf("%d lines were rejected, such as %+v (%v)", first.Rejected, rejects, err)
	}
	second, err := sluice.Ingest(context.Background(), request)
	if err != nil {
		t.Fatal(err)
	}
	if second.Events != 0 || second.Loaded != 0 || second.Skipped != first.Loaded {
		t.Errorf("after %+v a second ingest did %+v", *first, *second)
	}
}

// ask asks all questions of both engines.
func (p pair) ask(t *testing.T, questions []question) {
	t.Helper()
	for _, q := range questions {
		t.Run(q.name, func(t *testing.T) {
			want := p.askDuck(t, q.sql)
			if len(want) == 0 {
				t.Fatal("the question has an empty answer, which proves nothing")
			}
			got := p.askSluice(t, q.document)
			compare(t, got, want, q.within)
		})
	}
}

func (p pair) askDuck(t *testing.T, query string) []row {
	t.Helper()
	rows, err := p.duck.Query(query)
	if err != nil {
		t.Fatalf("%v\nin %s", err, query)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var all []row
	for rows.Next() {
		values := make(row, len(columns))
		places := make([]any, len(columns))
		for i := range values {
			places[i] = &values[i]
		}
		if err := rows.Scan(places...); err != nil {
			t.Fatal(err)
		}
		for i := range values {
			values[i] = plain(t, values[i])
		}
		all = append(all, values)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

func (p pair) askSluice(t *testing.T, document string) []row {
	t.Helper()
	answer, err := p.sluice.Query(context.Background(), []byte(document))
	if err != nil {
		t.Fatalf("%v\nin %s", err, document)
	}
	if answer.Funnel != nil {
		return []row{stepCounts(answer.Funnel.Steps)}
	}
	return tableRows(t, answer.Table.Record)
}
