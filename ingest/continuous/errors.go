package continuous

import "errors"

var (
	// ErrNoSource is wrapped by errors about a source that the file does not declare.
	ErrNoSource = errors.New("there is no source")
	// ErrContent is wrapped by errors about what an object holds: reading it again most likely ends the same.
	ErrContent = errors.New("the content cannot be used")
	// ErrNotRun is wrapped by errors about sources that cannot be asked for something, such as pushes for a backfill.
	ErrNotRun = errors.New("the source is not run")
	// errTooMany ends a pass before more objects fail than can be kept.
	errTooMany = errors.New("too many objects are quarantined or could not be read: nothing new is taken before that is mended")
	// errTrouble ends a pass in which one object after the other could not be reached.
	errTrouble = errors.New("too many objects in a row could not be reached")
	// ErrFailed is wrapped, behind their number, where objects could not be loaded; the source says why of each.
	ErrFailed = errors.New("objects failed")
)
