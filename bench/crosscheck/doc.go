// Package crosscheck asks Sluice and DuckDB the same questions about the same raw
// files and requires the same answers. DuckDB reads the files with readers of its own,
// and its SQL is written from the meaning of the query and not from Sluice's code, so
// that an error has to be made twice to go unseen.
//
// It is a module of its own because DuckDB needs cgo, which Sluice must not. The data
// are not part of the repository: SLUICE_TEST_DATA names their folder, and without it
// the tests are skipped. Run them with
//
//	SLUICE_TEST_DATA=DIR go test ./...
package crosscheck
