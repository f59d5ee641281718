package manifest

import (
	"testing"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestPushLogOnlyGoesOn: a dataset keeps its number in the push log, and what is sealed stays so.
func TestPushLogOnlyGoesOn(t *testing.T) {
	log, err := Open(vfs.NewMem())
	must(t, err)
	defer log.Close()
	at := func(dataset, sealed uint64) Edit {
		return Edit{Dataset: "web", PushLog: &PushLog{Dataset: dataset, Sealed: sealed}}
	}
	must(t, log.Append(Record{Edits: []Edit{{Dataset: "web", Create: &Config{Directory: "web", Shards: 1, Copies: 1}}}}))
	must(t, log.Append(Record{Edits: []Edit{at(5, 2)}}))
	for name, wrong := range map[string]Edit{
		"another number": at(6, 3), "less sealed": at(5, 1),
		"of a dropped one": {Dataset: "web", Drop: true, PushLog: &PushLog{Dataset: 5, Sealed: 2}},
		"of the store":     {PushLog: &PushLog{Dataset: 5, Sealed: 2}},
	} {
		if err := log.Append(Record{Edits: []Edit{wrong}}); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
	must(t, log.Append(Record{Edits: []Edit{at(5, 2)}}))
	must(t, log.Append(Record{Edits: []Edit{{Dataset: "web", Drop: true}}}))
	must(t, log.Append(Record{Edits: []Edit{{Dataset: "web", Create: &Config{Directory: "web", Shards: 1, Copies: 1}}}}))
	if now := log.State().Datasets["web"].PushLog; now != (PushLog{}) {
		t.Fatalf("a dataset that was made anew stands at %+v", now)
	}
}
