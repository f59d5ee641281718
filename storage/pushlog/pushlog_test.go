package pushlog

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/frame"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantError(t testing.TB, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Fatalf("got error %v, want %v", err, want)
	}
}

// randomBatch has columns of all types, with nulls and without.
func randomBatch(random *rand.Rand, rows int) *batch.Batch {
	b := batch.NewBuilder()
	column := func(name string) int {
		number, err := b.Column([]byte(name))
		if err != nil {
			panic(err)
		}
		return number
	}
	for row := range rows {
		b.BeginRow()
		b.SetInt(column("all"), random.Int64())
		b.SetText(column("text"), fmt.Appendf(nil, "value %d", random.IntN(20)))
		b.SetNull(column("none"))
		if random.IntN(3) > 0 {
			b.SetFloat(column("float"), random.Float64())
			b.SetBool(column("bool"), random.IntN(2) == 0)
			b.SetTimestamp(column("moment"), int64(row))
			b.SetList(column("list"), []byte(schema.EncodeList([]string{"a", fmt.Sprint(random.IntN(9))})))
		}
		b.EndRow(random.Int64N(1e15))
	}
	return b.Take()
}

// plain is the batch as its log has it: text has no bitmap beside its codes.
func plain(events *batch.Batch) *batch.Batch {
	copied := *events
	copied.Columns = slices.Clone(events.Columns)
	for i := range copied.Columns {
		c := &copied.Columns[i]
		if c.Type.IsText() {
			c.Null = nil
		}
	}
	copied.SizeBytes = 0
	return &copied
}

// text shows a body in one form, whatever the capacities of its slices.
func text(body *Body) string {
	var out strings.Builder
	fmt.Fprintf(&out, "%d %q", body.Dataset, body.Name)
	if body.Input != nil {
		fmt.Fprintf(&out, " %+v", *body.Input)
	}
	fmt.Fprintf(&out, " %q", body.Rejects)
	for _, events := range body.Batches {
		fmt.Fprintf(&out, "\n%+v", *plain(events))
	}
	return out.String()
}

func randomBody(random *rand.Rand) *Body {
	body := &Body{Dataset: 1 + random.Uint64N(5), Name: "web"}
	if random.IntN(2) == 0 {
		body.Input = &manifest.Input{Source: "http", Key: fmt.Sprint(random.Int()), Version: "v", Size: -1, Rows: 7, Committed: 1 << 50}
	}
	for range random.IntN(3) {
		body.Rejects = append(body.Rejects, []byte(`{"line":1}`))
	}
	for range random.IntN(3) {
		body.Batches = append(body.Batches, randomBatch(random, 1+random.IntN(5)))
	}
	return body
}

func encode(t testing.TB, body *Body) []byte {
	t.Helper()
	data, err := body.Encode()
	must(t, err)
	return data
}

func decode(data []byte) (*Body, error) {
	head, err := readHead(data)
	if err != nil {
		return nil, err
	}
	return head.Decode()
}

func TestBodyRoundTrip(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	bodies := []*Body{{Dataset: 1}, {Dataset: 2, Name: "x", Batches: []*batch.Batch{randomBatch(random, 70_000), randomBatch(random, 70)}}}
	for range 100 {
		bodies = append(bodies, randomBody(random))
	}
	for _, body := range bodies {
		got, err := decode(encode(t, body))
		must(t, err)
		if text(got) != text(body) {
			t.Fatalf("got\n%s\nwant\n%s", text(got), text(body))
		}
	}
}

// TestEncodeRefusesWhatCannotBeRead: what is written must be readable, or the log could not be opened again.
func TestEncodeRefusesWhatCannotBeRead(t *testing.T) {
	one := func(column batch.Column) *batch.Batch {
		return &batch.Batch{Rows: 1, Time: []int64{1}, Columns: []batch.Column{column}}
	}
	ints := func(name string) batch.Column { return batch.Column{Name: name, Type: schema.Int64, Ints: []int64{1}} }
	nan := 0.0
	nan /= nan
	cases := map[string]*batch.Batch{
		"no events":     {},
		"times":         {Rows: 2, Time: []int64{1}},
		"values":        one(batch.Column{Name: "a", Type: schema.Int64}),
		"code":          one(batch.Column{Name: "a", Type: schema.String, Codes: []uint32{1}}),
		"no number":     one(batch.Column{Name: "a", Type: schema.Float64, Floats: []float64{nan}}),
		"truth":         one(batch.Column{Name: "a", Type: schema.Bool, Ints: []int64{2}}),
		"type":          one(batch.Column{Name: "a", Type: 9, Ints: []int64{2}}),
		"bitmap":        one(batch.Column{Name: "a", Type: schema.Int64, Ints: []int64{1}, Null: batch.Bitmap{1, 0}}),
		"bits too many": one(batch.Column{Name: "a", Type: schema.Int64, Ints: []int64{1}, Null: batch.Bitmap{2}}),
		"empty name":    one(ints("")),
		"time":          one(ints(schema.TimeName)),
		"twice":         {Rows: 1, Time: []int64{1}, Columns: []batch.Column{ints("a"), ints("a")}},
	}
	for name, events := range cases {
		if _, err := (&Body{Dataset: 1, Batches: []*batch.Batch{events}}).Encode(); err == nil {
			t.Errorf("%s: it is encoded", name)
		}
	}
	long := &Body{Dataset: 1, Rejects: [][]byte{make([]byte, BodyBytesMax)}}
	_, err := long.Encode()
	wantError(t, err, ErrTooLarge)
}

// TestDecodeTakesNothingForGranted: every cut and every flipped byte of a body is an error or a body, never a panic, and what is
// allocated is in proportion.
func TestDecodeTakesNothingForGranted(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 2))
	for range 4 {
		data := encode(t, randomBody(random))
		for cut := range data {
			_, _ = decode(data[:cut])
		}
		for at := range data {
			for _, bit := range []byte{1, 0x10, 0x80, 0xff} {
				damaged := slices.Clone(data)
				damaged[at] ^= bit
				if body, err := decode(damaged); err == nil {
					_, err := body.Encode()
					must(t, err)
				}
			}
		}
	}
	bomb := []byte{1, 1, 'x', flagCompressed, 0xff, 0xff, 0xff, 0x3f, 1, 2, 3}
	if _, err := decode(bomb); err == nil {
		t.Fatal("a bomb is unpacked")
	}
	for raw, want := range map[uint64]bool{BodyBytesMax: true, BodyBytesMax + 1: false} {
		large := append(binary.AppendUvarint([]byte{1, 1, 'x', flagCompressed}, raw), make([]byte, BodyBytesMax/ratioMax+1)...)
		if _, err := readHead(large); (err == nil) != want {
			t.Errorf("a body that says that it has %d bytes: %v", raw, err)
		}
	}
}

// read returns the bodies of the log, in the form of text.
func read(system vfs.FS) (bodies []string, err error) {
	err = Read(system, keep(&bodies))
	return bodies, err
}

func keep(bodies *[]string) Take {
	return func(_ uint64, head Head) (bool, error) {
		body, err := head.Decode()
		if err == nil {
			*bodies = append(*bodies, text(body))
		}
		return true, err
	}
}

func openLog(t testing.TB, system vfs.FS, bodies *[]string) *Log {
	t.Helper()
	log, err := Open(system, 0, keep(bodies))
	must(t, err)
	return log
}

// write makes a log of some files, each with as many groups, and returns its bodies.
func write(t testing.TB, files ...int) (*vfs.Mem, []string) {
	t.Helper()
	random := rand.New(rand.NewPCG(3, 3))
	mem := vfs.NewMem()
	var bodies []string
	log := openLog(t, mem, &bodies)
	for _, groups := range files {
		for range groups {
			var encoded [][]byte
			for range 1 + random.IntN(3) {
				body := randomBody(random)
				encoded = append(encoded, encode(t, body))
				bodies = append(bodies, text(body))
			}
			_, err := log.Append(encoded)
			must(t, err)
		}
		log.Rotate()
	}
	must(t, log.Close())
	return mem, bodies
}

func contentOf(t testing.TB, system vfs.FS, number uint64) []byte {
	t.Helper()
	data, err := vfs.ReadFile(system, FileName(number))
	must(t, err)
	return data
}

// withFiles returns a file system with files of these contents, from number 1 on.
func withFiles(t testing.TB, contents ...[]byte) *vfs.Mem {
	t.Helper()
	mem := vfs.NewMem()
	for i, content := range contents {
		file, err := mem.Create(FileName(uint64(i + 1)))
		must(t, err)
		_, err = file.Write(content)
		must(t, err)
		must(t, errors.Join(file.Sync(), file.Close()))
	}
	must(t, mem.SyncDir("."))
	return mem
}

func TestLogHoldsGroups(t *testing.T) {
	mem, want := write(t, 3, 1, 2)
	got, err := read(mem)
	must(t, err)
	if !slices.Equal(got, want) {
		t.Fatalf("%d bodies, want %d", len(got), len(want))
	}
	var again []string
	log := openLog(t, mem, &again)
	body := &Body{Dataset: 9, Name: "later"}
	file, err := log.Append([][]byte{encode(t, body)})
	must(t, err)
	if file != 4 || !slices.Equal(again, want) {
		t.Fatalf("the next file is %d, after %d bodies", file, len(again))
	}
	must(t, log.RemoveBefore(4))
	must(t, log.RemoveBefore(9)) // not the one that is written to
	must(t, log.Close())
	if got, err = read(mem); err != nil || !reflect.DeepEqual(got, []string{text(body)}) {
		t.Fatalf("left are %v, %v", got, err)
	}
	log, err = Open(mem, 70, keep(&again))
	must(t, err)
	file, err = log.Append([][]byte{encode(t, body)})
	if must(t, err); file != 71 {
		t.Fatalf("file %d follows one that is sealed up to 70", file)
	}
	must(t, log.Close())
}

// TestTornAtEveryLength: the newest file may end anywhere behind its header, and is cut behind the last whole group; an
// older one may not.
func TestTornAtEveryLength(t *testing.T) {
	mem, all := write(t, 1, 3)
	first, second := contentOf(t, mem, 1), contentOf(t, mem, 2)
	for length := range second {
		torn := withFiles(t, first, second[:length])
		if length < frame.HeaderBytes {
			_, err := read(torn)
			wantError(t, err, ErrCorrupt)
			continue
		}
		var got []string
		must(t, openLog(t, torn, &got).Close())
		if len(got) >= len(all) || !slices.Equal(got, all[:len(got)]) {
			t.Fatalf("cut at %d: %d bodies", length, len(got))
		}
		var again []string
		log := openLog(t, torn, &again)
		if !slices.Equal(again, got) {
			t.Fatalf("cut at %d: opened again it has %d bodies, not %d", length, len(again), len(got))
		}
		_, err := log.Append([][]byte{encode(t, &Body{Dataset: 1})})
		must(t, err)
		must(t, log.Close())
		if again, err = read(torn); err != nil || len(again) != len(got)+1 {
			t.Fatalf("cut at %d: %d bodies after one more, %v", length, len(again), err)
		}
	}
	// Of a file that has lost all of its groups nobody knows that there were any.
	for length := frame.HeaderBytes + 1; length < len(first); length++ {
		_, err := read(withFiles(t, first[:length], second))
		wantError(t, err, ErrCorrupt)
	}
	_, err := read(withFiles(t, first, first))
	wantError(t, err, ErrCorrupt)
}

// TestFlippedByteAtEveryPlace: only in the last group of the newest file it may pass for a torn end.
func TestFlippedByteAtEveryPlace(t *testing.T) {
	mem, all := write(t, 2, 3)
	contents := [][]byte{contentOf(t, mem, 1), contentOf(t, mem, 2)}
	last := 0
	id, err := readHeader(contents[1])
	must(t, err)
	for next := frame.HeaderBytes; next < len(contents[1]); {
		last = next
		_, next, err = readGroup(contents[1], id, next)
		must(t, err)
	}
	for file := range contents {
		for at := range contents[file] {
			damaged := slices.Clone(contents)
			damaged[file] = slices.Clone(contents[file])
			damaged[file][at] ^= 1 << (at % 8)
			got, err := read(withFiles(t, damaged...))
			switch {
			case err != nil && (errors.Is(err, ErrCorrupt) || errors.Is(err, ErrNewer)):
			case err == nil && file == 1 && at >= last && len(got) < len(all) && slices.Equal(got, all[:len(got)]):
			default:
				t.Fatalf("file %d, byte %d: %d of %d bodies, %v", file+1, at, len(got), len(all), err)
			}
		}
	}
}

func TestMissingFileIsNamed(t *testing.T) {
	mem, all := write(t, 1, 1, 1)
	must(t, mem.Remove(FileName(2)))
	_, err := read(mem)
	wantError(t, err, ErrCorrupt)
	if !strings.Contains(err.Error(), FileName(3)) {
		t.Fatalf("the error does not name the file: %v", err)
	}
	count := 0 // everything before it is sealed
	must(t, Read(mem, func(file uint64, _ Head) (bool, error) { count++; return file > 2, nil }))
	if count >= len(all) || count == 0 {
		t.Fatalf("%d bodies of %d", count, len(all))
	}
}

func TestNewerFormatIsRefused(t *testing.T) {
	newer := groups
	newer.Version++
	header := newer.AppendHeader(nil, 7)
	_, err := read(withFiles(t, header))
	wantError(t, err, ErrNewer)
}

// TestAppendFailsAndGoesOn: a full disk is undone, a failed sync is the end.
func TestAppendFailsAndGoesOn(t *testing.T) {
	body := encode(t, randomBody(rand.New(rand.NewPCG(4, 4))))
	for room := int64(0); room < int64(len(body))+200; room += 7 {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		var none []string
		log := openLog(t, fault, &none)
		fault.SetQuota(room)
		_, err := log.Append([][]byte{body})
		fault.SetQuota(-1)
		kept := 1
		if err == nil {
			kept++
		} else if wantError(t, err, vfs.ErrNoSpace); log.Broken() != nil {
			t.Fatalf("a full disk breaks the log: %v", log.Broken())
		}
		_, err = log.Append([][]byte{body})
		must(t, err)
		must(t, log.Close())
		if got, err := read(mem.CrashClone(func() bool { return false })); err != nil || len(got) != kept {
			t.Fatalf("room for %d bytes: %d bodies, want %d, %v", room, len(got), kept, err)
		}
	}
	fault := vfs.NewFault(vfs.NewMem())
	var none []string
	log := openLog(t, fault, &none)
	_, err := log.Append([][]byte{body})
	must(t, err)
	// What is cut off must not come back: the cut is synced.
	var kinds []vfs.Kind
	fault.SetPlan(func(op vfs.Operation) error { kinds = append(kinds, op.Kind); return nil })
	fault.SetQuota(3)
	_, err = log.Append([][]byte{body})
	wantError(t, err, vfs.ErrNoSpace)
	fault.SetQuota(-1)
	if !slices.Equal(kinds, []vfs.Kind{vfs.OpWrite, vfs.OpTruncate, vfs.OpSync}) {
		t.Fatalf("a failed write is undone by %v", kinds)
	}
	fault.SetPlan(vfs.FailKind(vfs.OpSync))
	_, err = log.Append([][]byte{body})
	wantError(t, err, ErrBroken)
	fault.SetPlan(nil)
	_, err = log.Append([][]byte{body})
	wantError(t, err, ErrBroken)
	must(t, log.Close())
}

// FuzzDecode: no bytes make the decoder panic, and what it accepts can be written again.
func FuzzDecode(f *testing.F) {
	random := rand.New(rand.NewPCG(5, 5))
	for range 8 {
		f.Add(encode(f, randomBody(random)))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		body, err := decode(data)
		if err != nil {
			return
		}
		again, err := decode(encode(t, body))
		must(t, err)
		if text(again) != text(body) {
			t.Fatalf("got\n%s\nwant\n%s", text(again), text(body))
		}
	})
}

// FuzzRead feeds whole files.
func FuzzRead(f *testing.F) {
	mem, _ := write(f, 2)
	f.Add(contentOf(f, mem, 1))
	f.Fuzz(func(t *testing.T, file []byte) {
		if _, err := read(withFiles(t, file)); err != nil && !errors.Is(err, ErrCorrupt) && !errors.Is(err, ErrNewer) {
			t.Fatal(err)
		}
	})
}
