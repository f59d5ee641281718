package ingest

import (
	"context"
	"errors"

	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// FindingKind says how an object of a source and the ledger differ.
type FindingKind string

// The kinds of findings.
const (
	// FindingMissing is an object that is not in the ledger: its events are in no dataset.
	FindingMissing FindingKind = "missing"
	// FindingChanged is an object that is in the ledger with another content.
	FindingChanged FindingKind = "changed"
	// FindingFailed is an object that is not in the ledger for a reason that is known.
	FindingFailed FindingKind = "failed"
	// FindingUnreadable is an object or a part of the source that cannot be looked at.
	FindingUnreadable FindingKind = "unreadable"
	// FindingGone is an entry of the ledger whose object is there no more. Its events are.
	FindingGone FindingKind = "gone"
)

// Finding is an object about which a source and the ledger do not agree.
type Finding struct {
	Kind FindingKind `json:"kind"`
	// Object is what people call it: a path or an s3:// address.
	Object string `json:"object"`
	// Version and Size (bytes) are of the object that is there; zero if it is gone.
	Version string `json:"version,omitempty"`
	Size    int64  `json:"size,omitempty"`
	// Loaded are the contents of the object that the ledger has, the oldest first.
	Loaded []storage.Input `json:"loaded,omitempty"`
	// Reason says more where more is known.
	Reason string `json:"reason,omitempty"`
}

// Verification counts what a comparison found.
type Verification struct {
	// Listed counts the objects of the source: those that are Equal to what the ledger has, Empty ones, which are never
	// loaded, and those of findings.
	Listed     int64 `json:"listed"`
	Equal      int64 `json:"equal"`
	Empty      int64 `json:"empty"`
	Missing    int64 `json:"missing"`
	Changed    int64 `json:"changed"`
	Failed     int64 `json:"failed"`
	Unreadable int64 `json:"unreadable"`
	// Gone counts entries of the ledger.
	Gone int64 `json:"gone"`
	// MissingBytes are the stored bytes of what is missing, has changed or failed.
	MissingBytes int64 `json:"missing_bytes"`
}

// Complete reports whether all that is there is in the dataset as it is.
func (v Verification) Complete() bool { return v.Missing+v.Changed+v.Failed+v.Unreadable == 0 }

// Comparison is a source that is compared with the ledger of a dataset.
type Comparison struct {
	Dataset string
	// Walk yields all objects of the source, in any order, each once, and tells fail what could not be listed while the rest
	// could. Its error is that of a listing that broke off.
	Walk func(ctx context.Context, yield func(source.Object) error, fail source.Skipped) error
	// Selects reports whether an entry of the ledger is of the source.
	Selects func(storage.Input) bool
	// Failure returns why an object that is not in the ledger was not loaded, empty where nothing is known; nil for never.
	Failure func(source.Object) string
}

// Verify compares a source with the ledger and reads no object, but for files whose size is as it was and whose time is not, which are
// hashed. Findings come as they are made, those of what is gone last; an error of yield ends it. Memory is two bytes or so for each entry of
// the ledger, whatever the source holds. An object that is loaded, appears or vanishes while Verify runs may be
// found as it was before or after.
//
// Where the listing breaks off nothing is said to be gone, and the error is returned with the counts so far.
func Verify(ctx context.Context, store *storage.Store, comparison Comparison, yield func(Finding) error) (Verification, error) {
	v := &verifier{comparison: comparison, marks: store.MarkInputs(comparison.Dataset), yield: yield}
	var stop error
	err := comparison.Walk(ctx, func(object source.Object) error {
		if stop == nil {
			stop = v.object(ctx, object)
		}
		return stop
	}, func(name string, err error) {
		v.counts.Listed++
		if told := v.tell(Finding{Kind: FindingUnreadable, Object: name, Reason: err.Error()}); stop == nil {
			stop = told
		}
	})
	if err == nil {
		err = stop // of the last call, after which nothing was yielded
	}
	if err != nil {
		return v.counts, err
	}
	return v.counts, v.gone(ctx)
}

type verifier struct {
	comparison Comparison
	marks      *storage.InputMarks
	counts     Verification
	yield      func(Finding) error
}

// object compares one object.
func (v *verifier) object(ctx context.Context, object source.Object) error {
	inputs := v.marks.Find(object.Source, object.Key)
	how, object, err := stand(ctx, inputs, object)
	finding := Finding{Object: object.Name(), Version: object.Version, Size: object.Size, Loaded: inputs}
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, source.ErrGone):
		return nil // since it was listed
	case err != nil:
		finding.Kind, finding.Reason = FindingUnreadable, err.Error()
	case how == loaded:
		v.counts.Listed++
		v.counts.Equal++
		return nil
	case how == changed:
		finding.Kind = FindingChanged
	case object.Size == 0:
		v.counts.Listed++
		v.counts.Empty++
		return nil
	default:
		finding.Kind = FindingMissing
		if v.comparison.Failure != nil {
			if finding.Reason = v.comparison.Failure(object); finding.Reason != "" {
				finding.Kind = FindingFailed
			}
		}
	}
	v.counts.Listed++
	return v.tell(finding)
}

// gone tells of the entries whose objects were not listed.
func (v *verifier) gone(ctx context.Context) error {
	for input := range v.marks.Unmarked() {
		if err := ctx.Err(); err != nil {
			return err
		}
		if !v.comparison.Selects(input) {
			continue
		}
		name := input.Key
		if input.Source != "file" {
			name = input.Source + "/" + input.Key
		}
		if err := v.tell(Finding{Kind: FindingGone, Object: name, Loaded: []storage.Input{input}}); err != nil {
			return err
		}
	}
	return nil
}

// tell counts a finding and hands it out.
func (v *verifier) tell(finding Finding) error {
	switch finding.Kind {
	case FindingMissing:
		v.counts.Missing++
	case FindingChanged:
		v.counts.Changed++
	case FindingFailed:
		v.counts.Failed++
	case FindingUnreadable:
		v.counts.Unreadable++
	case FindingGone:
		v.counts.Gone++
	}
	if finding.Kind == FindingMissing || finding.Kind == FindingChanged || finding.Kind == FindingFailed {
		v.counts.MissingBytes += finding.Size
	}
	return v.yield(finding)
}
