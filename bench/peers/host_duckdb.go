//go:build cgo

package main

import (
	"database/sql"
	"fmt"
	"os"
	"path/filepath"

	_ "github.com/duckdb/duckdb-go/v2" // the driver "duckdb"
)

// duckHost is DuckDB with its native file.
type duckHost struct{ database *sql.DB }

// openDuck opens or makes the file of a directory.
func openDuck(dir string) (host, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("open DuckDB: %w", err)
	}
	database, err := sql.Open("duckdb", filepath.Join(dir, duckFile))
	if err != nil {
		return nil, fmt.Errorf("open DuckDB: %w", err)
	}
	database.SetMaxOpenConns(1) // settings are a connection's
	return duckHost{database}, nil
}

func (d duckHost) do(statement string) error {
	_, err := d.database.Exec(statement)
	return err
}

func (d duckHost) ask(query string) (response, error) {
	rows, err := d.database.Query(query)
	if err != nil {
		return response{}, err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return response{}, err
	}
	var answer response
	for rows.Next() {
		values := make([]any, len(columns))
		places := make([]any, len(columns))
		for i := range values {
			places[i] = &values[i]
		}
		if err := rows.Scan(places...); err != nil {
			return response{}, err
		}
		answer.Rows = append(answer.Rows, values)
	}
	return answer, rows.Err()
}

func (d duckHost) close() error { return d.database.Close() }
