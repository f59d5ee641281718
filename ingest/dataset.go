package ingest

import (
	"context"
	"errors"
	"slices"

	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
)

// dataset is what an ingest needs of the dataset that it loads into. Its methods are safe
// for concurrent use.
type dataset interface {
	// state returns the dataset's configuration and the names of its columns; false if
	// there is no such dataset yet.
	state() (storage.DatasetConfig, []string, bool, error)
	// create makes the dataset; an error if it exists.
	create(config storage.DatasetConfig) error
	// tellApart is storage.Store.SetIdentity.
	tellApart(identity storage.Identity) error
	begin() (transaction, error)
	// push is storage.Store.Push.
	push(ctx context.Context, body storage.Pushed) error
	// checkReplace is storage.Store.CheckReplace.
	checkReplace(inputs []storage.Input) error
	// inputs is storage.Store.Inputs.
	inputs(source, key string) []storage.Input
	compact(ctx context.Context) error
	// lockKey is comparable, and equal for equal datasets of one store.
	lockKey() any
	// sibling returns another dataset of the same store.
	sibling(name string) dataset
}

// transaction is what an ingest needs of a storage.Transaction.
type transaction interface {
	Append(ctx context.Context, events *batch.Batch) error
	NumberInput() uint64
	AppendOf(ctx context.Context, number uint64, events *batch.Batch) error
	Replace(old storage.Input)
	AddInput(input storage.Input)
	AddRejects(rejects []storage.Reject)
	Commit(ctx context.Context) error
	Duplicates() int64
	Rollback()
}

// storeDataset is a dataset of a store.
type storeDataset struct {
	store *storage.Store
	name  string
}

func (d storeDataset) state() (storage.DatasetConfig, []string, bool, error) {
	if !slices.Contains(d.store.Datasets(), d.name) {
		return storage.DatasetConfig{}, nil, false, nil
	}
	config, names, err := d.store.Describe(d.name)
	return config, names, err == nil, err
}

func (d storeDataset) create(config storage.DatasetConfig) error {
	return d.store.CreateDataset(config)
}

func (d storeDataset) tellApart(identity storage.Identity) error {
	return d.store.SetIdentity(d.name, identity)
}

func (d storeDataset) begin() (transaction, error) { return d.store.Begin(d.name) }

func (d storeDataset) push(ctx context.Context, body storage.Pushed) error {
	body.Dataset = d.name
	return d.store.Push(ctx, body)
}

func (d storeDataset) checkReplace(inputs []storage.Input) error {
	return d.store.CheckReplace(d.name, inputs)
}

func (d storeDataset) inputs(source, key string) []storage.Input {
	return d.store.Inputs(d.name, source, key)
}

func (d storeDataset) compact(ctx context.Context) error {
	_, err := d.store.Compact(ctx, d.name)
	if errors.Is(err, storage.ErrDeleting) {
		return nil // the end of the deletion starts one
	}
	return err
}

func (d storeDataset) lockKey() any { return d }

func (d storeDataset) sibling(name string) dataset { return storeDataset{d.store, name} }
