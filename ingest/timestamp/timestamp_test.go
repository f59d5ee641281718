package timestamp

import (
	"errors"
	"math/rand/v2"
	"strconv"
	"testing"
	"time"
)

func TestText(t *testing.T) {
	for _, test := range []struct {
		text   string
		micros int64
		fine   bool
	}{
		{"2018-11-01T20:57:10.796Z", 1541105830796000, false},
		{"2018-11-01 20:57:10.796", 1541105830796000, false},
		{"2018-11-01t20:57:10,796z", 1541105830796000, false},
		{"2018-11-01 20:57:10.796 UTC", 1541105830796000, false},
		{"2018-11-01T21:57:10.796000+01:00", 1541105830796000, false},
		{"2018-11-01T13:57:10.7960009-0700", 1541105830796000, true},
		{"2018-11-01T20:57+00", 1541105820000000, false},
		{"2018-11-01T20:57:10.796123456Z", 1541105830796123, true},
		{"2018-11-01", 1541030400000000, false},
		{"1970-01-01", 0, false},
		{"2261-12-31T23:59:59.999999Z", Max - 1, false},
		{"2016-12-31T23:59:60Z", 1483228800000000, false},
		{"10/Oct/2000:13:55:36 -0700", 971211336000000, false},
		{"1541105830", 1541105830000000, false},
		{"1541105830796", 1541105830796000, false},
		{"1541105830796.0", 1541105830796000, false},
		{"1541105830.796", 1541105830796000, false},
		{"1541105830.7961239", 1541105830796123, false},
		{"1.541105830796E12", 1541105830796000, false},
		{"1541105830796123", 1541105830796123, false},
		{"1541105830796123456", 1541105830796123, true},
		{"0", 0, false},
		{"-0", 0, false},
	} {
		got, err := Parser{}.Text([]byte(test.text))
		if err != nil || got != (Time{test.micros, test.fine}) {
			t.Errorf("%s: %+v, %v; want %d, fine %v", test.text, got, err, test.micros, test.fine)
		}
	}
}

func TestRefused(t *testing.T) {
	for _, test := range []struct {
		text string
		want error
	}{
		{"", ErrSyntax}, {"yesterday", ErrSyntax}, {"2018-13-01", ErrSyntax}, {"2018-02-29", ErrSyntax},
		{"2018-11-01T24:00:00Z", ErrSyntax}, {"2018-11-01T20:57:10Zx", ErrSyntax}, {"2018-11-01T20:57:1", ErrSyntax},
		{"2018-11-01X20:57:10", ErrSyntax}, {"2018-11-01 ", ErrSyntax}, {"2018-11-01T20:57:10. ", ErrSyntax},
		{"10/Okt/2000:13:55:36 -0700", ErrSyntax}, {"1e", ErrSyntax}, {".", ErrSyntax}, {"1.5.2", ErrSyntax},
		{"1969-12-31T23:59:59Z", ErrRange}, {"2262-01-01", ErrRange}, {"-1", ErrRange}, {"1e300", ErrRange},
		{"99999999999", ErrRange}, {"20221213013200", ErrRange}, {"99999999999999999999", ErrRange},
		{"1969-12-31T23:59:59+00:00", ErrRange}, {"1970-01-01T00:00:00+01:00", ErrRange},
	} {
		if got, err := (Parser{}).Text([]byte(test.text)); !errors.Is(err, test.want) {
			t.Errorf("%q: %+v, %v; want %v", test.text, got, err, test.want)
		}
	}
}

func TestLayout(t *testing.T) {
	p := Parser{Layout: "02.01.2006 15:04:05"}
	if got, err := p.Text([]byte("01.11.2018 20:57:10")); err != nil || got.Micros != 1541105830000000 {
		t.Errorf("%+v, %v", got, err)
	}
	if got, err := p.Text([]byte("2018-11-01T20:57:10Z")); err != nil || got.Micros != 1541105830000000 {
		t.Errorf("other forms are read too: %+v, %v", got, err)
	}
}

func TestEpochFloat(t *testing.T) {
	for v, want := range map[float64]int64{
		1541105830: 1541105830000000, 1541105830.796: 1541105830796000, 1541105830796.5: 1541105830796500,
	} {
		if got, err := EpochFloat(v); err != nil || got.Micros != want {
			t.Errorf("%v: %+v, %v", v, got, err)
		}
	}
	if _, err := EpochFloat(-1); !errors.Is(err, ErrRange) {
		t.Error(err)
	}
}

func TestEveryDayAndUnit(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for day := time.Unix(0, 0).UTC(); day.Year() < 2262; day = day.AddDate(0, 0, 1) {
		moment := day.Add(time.Duration(rng.Int64N(86400e9)))
		for _, layout := range []string{time.RFC3339Nano, "02/Jan/2006:15:04:05.000000 -0700", "2006-01-02 15:04:05.000000000"} {
			text := moment.Format(layout)
			if got, err := (Parser{}).Text([]byte(text)); err != nil || got.Micros != moment.UnixMicro() {
				t.Fatalf("%s: %+v, %v", text, got, err)
			}
		}
		if day.Year() >= 1974 {
			checkEpochs(t, moment)
		}
	}
}

func checkEpochs(t *testing.T, moment time.Time) {
	t.Helper()
	for unit, v := range map[int64]int64{
		1e6: moment.Unix(), 1e3: moment.UnixMilli(), 1: moment.UnixMicro(),
	} {
		got, err := Parser{}.Text(strconv.AppendInt(nil, v, 10))
		if err != nil || got.Micros != v*unit {
			t.Fatalf("%d: %+v, %v", v, got, err)
		}
	}
	if got, err := Epoch(moment.UnixNano()); err != nil || got.Micros != moment.UnixMicro() || !got.Fine {
		t.Fatalf("%d: %+v, %v", moment.UnixNano(), got, err)
	}
}

// FuzzText holds the hand-written readers to package time: what it accepts as RFC 3339
// is accepted with the same moment.
func FuzzText(f *testing.F) {
	for _, seed := range []string{"2018-11-01T20:57:10.796Z", "2018-11-01 20:57:10+01:00", "1541105830796.0", "10/Oct/2000:13:55:36 -0700", "1e9"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := Parser{}.Text([]byte(text))
		if err == nil && (got.Micros < Min || got.Micros >= Max) {
			t.Fatalf("%q: %+v is out of range", text, got)
		}
		for _, layout := range []string{time.RFC3339Nano, "02/Jan/2006:15:04:05 -0700"} {
			want, wantErr := time.Parse(layout, text)
			// Package time also takes hours of one digit and "oCT".
			if wantErr != nil || want.UTC().Year() < 1970 || want.UTC().Year() > 2261 || want.Format(layout) != text {
				continue
			}
			if err != nil || got.Micros != want.UnixMicro() {
				t.Fatalf("%q: %+v, %v; package time reads %s", text, got, err, want)
			}
		}
	})
}

func BenchmarkText(b *testing.B) {
	text := []byte("2018-11-01T20:57:10.796Z")
	for range b.N {
		if _, err := (Parser{}).Text(text); err != nil {
			b.Fatal(err)
		}
	}
}
