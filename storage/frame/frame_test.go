package frame

import (
	"bytes"
	"errors"
	"math"
	"math/rand/v2"
	"testing"
)

var letters = Kind{Magic: "LETTERS!", Marker: "LETT", Version: 3}

// lettersFile is a file of two frames, and where each begins.
func lettersFile(t *testing.T) (file []byte, offsets []int) {
	file = letters.AppendHeader(nil, 7)
	for i, payload := range []string{"first", "the second has a LETT in it"} {
		offsets = append(offsets, len(file))
		var err error
		if file, err = letters.Append(file, 7, int64(len(file)), Frame{uint32(i + 1), uint64(10 + i), []byte(payload)}); err != nil {
			t.Fatal(err)
		}
	}
	return file, offsets
}

func TestFramesComeBack(t *testing.T) {
	file, offsets := lettersFile(t)
	fileID, version, err := letters.ReadHeader(file)
	if err != nil || fileID != 7 || version != 3 {
		t.Fatalf("%d, %d, %v", fileID, version, err)
	}
	f, next, err := letters.Read(file, fileID, HeaderBytes)
	if err != nil || next != offsets[1] || f.Kind != 1 || f.Number != 10 || string(f.Payload) != "first" {
		t.Errorf("%+v, next at %d: %v", f, next, err)
	}
	if at := letters.Find(file, fileID, offsets[0]+1); at != offsets[1] {
		t.Errorf("the next one is found at %d, want %d", at, offsets[1])
	}
	if at := letters.Find(file, fileID, offsets[1]+1); at != -1 {
		t.Errorf("a third one is found at %d", at)
	}
}

// TestNoOtherBytesAreAFrame: a flipped bit, a cut, another place, another file.
func TestNoOtherBytesAreAFrame(t *testing.T) {
	file, offsets := lettersFile(t)
	first := file[offsets[0]:offsets[1]]
	for at := range len(first) * 8 {
		damaged := bytes.Clone(file)
		damaged[offsets[0]+at/8] ^= 1 << (at % 8)
		if _, _, err := letters.Read(damaged, 7, offsets[0]); !errors.Is(err, ErrNone) {
			t.Errorf("bit %d flipped: %v", at, err)
		}
	}
	for length := range len(first) {
		if _, _, err := letters.Read(file[:offsets[0]+length], 7, offsets[0]); !errors.Is(err, ErrNone) {
			t.Errorf("cut to %d bytes: %v", length, err)
		}
	}
	if _, _, err := letters.Read(first, 7, 0); !errors.Is(err, ErrNone) {
		t.Errorf("in another place: %v", err)
	}
	if _, _, err := letters.Read(file, 8, offsets[0]); !errors.Is(err, ErrNone) {
		t.Errorf("in another file: %v", err)
	}
}

func TestNoOtherBytesAreAHeader(t *testing.T) {
	file, _ := lettersFile(t)
	for at := range HeaderBytes * 8 {
		damaged := bytes.Clone(file)
		damaged[at/8] ^= 1 << (at % 8)
		if _, _, err := letters.ReadHeader(damaged); err == nil {
			t.Errorf("bit %d flipped: no error", at)
		}
	}
	if _, _, err := letters.ReadHeader(file[:HeaderBytes-1]); !errors.Is(err, ErrMagic) {
		t.Errorf("a short one: %v", err)
	}
}

func TestAFrameHasALimit(t *testing.T) {
	if _, err := letters.AppendWith(nil, 1, 0, Frame{}, math.MaxUint32+1, nil); !errors.Is(err, ErrTooLarge) {
		t.Error(err)
	}
}

// FuzzRead holds that no bytes make it panic, and that what is read is what would be written.
func FuzzRead(f *testing.F) {
	random := rand.New(rand.NewPCG(1, 1))
	for range 4 {
		payload := make([]byte, random.IntN(40))
		file, err := letters.Append(letters.AppendHeader(nil, 7), 7, HeaderBytes, Frame{1, random.Uint64(), payload})
		if err != nil {
			f.Fatal(err)
		}
		f.Add(file)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		fileID, _, err := letters.ReadHeader(file)
		if err != nil {
			return
		}
		read, next, err := letters.Read(file, fileID, HeaderBytes)
		if err != nil {
			letters.Find(file, fileID, HeaderBytes)
			return
		}
		again, err := letters.Append(nil, fileID, HeaderBytes, read)
		if err != nil || !bytes.Equal(again, file[HeaderBytes:next]) {
			t.Errorf("%x is written as %x: %v", file[HeaderBytes:next], again, err)
		}
	})
}
