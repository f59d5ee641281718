package storage

import (
	"errors"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

var (
	// ErrDatasetExists is wrapped when a dataset is made that is there already.
	ErrDatasetExists = errors.New("the dataset exists")
	// ErrRenamed is wrapped when a dataset is made under the name that another one had until it was renamed: a
	// configuration that was not told of it would begin the dataset anew.
	ErrRenamed = errors.New("the dataset was renamed")
	// ErrNoDataset is wrapped when a dataset is named that is not there.
	ErrNoDataset = errors.New("no such dataset")
	// ErrReadOnly is wrapped by every write after a failed sync, together with the
	// cause: nobody knows what the disk holds until the store is opened again.
	// Queries go on.
	ErrReadOnly = errors.New("the store takes no more writes until it is opened again")
	// ErrClosed is returned by methods of a store after Close.
	ErrClosed = errors.New("the store is closed")
	// ErrInputExists is wrapped by Commit and Push when an input is in the ledger already, or someone else is
	// about to commit it.
	ErrInputExists = errors.New("the input is in the dataset already")
	// ErrTailFull is wrapped by Push while too many pushed events wait to become segments. Nothing was
	// added; there is room again when a seal has succeeded.
	ErrTailFull = errors.New("too many events wait to be written to segments")
	// ErrDiskFull is wrapped when there is too little room on the disk for what was asked. Nothing was added; it works again when
	// there is room. It wraps vfs.ErrNoSpace, so that vfs.IsFull knows it as it knows a write that found the disk full.
	ErrDiskFull = fmt.Errorf("the disk is too full: %w", vfs.ErrNoSpace)
	// ErrNotReplaceable is wrapped by Commit where nothing tells which events came from an input that is to be replaced.
	ErrNotReplaceable = errors.New("the events of this input cannot be told from others")
	// ErrNotCut is wrapped by Commit where the events of an input that is to be replaced could not be taken out, as when a cold
	// segment cannot be read. Nothing was changed; the same can be tried again.
	ErrNotCut = errors.New("the events of the input could not be taken out")
	// ErrDeleting is wrapped by errors about work that has to wait for the end of a deletion.
	ErrDeleting = errors.New("a deletion of the dataset's events has to end first")
	// ErrNoDeletion is wrapped when a deletion is named that is not there, or has ended.
	ErrNoDeletion = errors.New("there is no such deletion under way")
	// ErrFinished is returned by methods of a transaction after Commit or Rollback.
	ErrFinished = errors.New("the transaction is over")
	// ErrNoManifest is wrapped by Open when there are datasets but no manifest: an
	// empty one would make orphans of all of them.
	ErrNoManifest = errors.New("the store has datasets but no manifest")
	// ErrSavedRequest is wrapped by Save's errors about a name, description or content that cannot be saved.
	ErrSavedRequest = errors.New("this cannot be saved")
	// ErrNotSaved is wrapped when a saved document is named that is not there.
	ErrNotSaved = errors.New("nothing is saved under this name")
	// ErrConflict is wrapped by the errors about a save or removal that names another version than the
	// one that is there.
	ErrConflict = errors.New("it was saved by someone else meanwhile")
	// ErrQuarantined is wrapped when a dataset is asked for of which a damaged segment is set aside.
	ErrQuarantined = errors.New("a damaged segment is set aside")
	// ErrCorrupt is wrapped by errors about damaged or missing files of a dataset.
	ErrCorrupt = errors.New("the store is damaged")
)
