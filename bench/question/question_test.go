package question

import (
	"testing"
	"testing/fstest"
)

func TestRead(t *testing.T) {
	files := fstest.MapFS{
		"q/02-rare-value.json": {Data: []byte("b")}, "q/01-count.json": {Data: []byte("a")},
		"q/plain.json": {Data: []byte("c")}, "q/read.me": {Data: []byte("d")},
	}
	all, err := Read(files, "q")
	if err != nil {
		t.Fatal(err)
	}
	got := ""
	for _, q := range all {
		got += q.Name + "=" + string(q.Document) + ";"
	}
	if want := "count=a;rare value=b;plain=c;"; got != want {
		t.Errorf("read %q, want %q", got, want)
	}
	if _, err := Read(files, "none"); err == nil {
		t.Error("a folder without questions is no error")
	}
}

func TestMedian(t *testing.T) {
	for _, test := range []struct {
		values []float64
		want   float64
	}{{[]float64{3}, 3}, {[]float64{4, 1}, 2.5}, {[]float64{9, 1, 5}, 5}, {[]float64{8, 2, 4, 6}, 5}} {
		if got := Median(test.values); got != test.want {
			t.Errorf("the median of %v is %v, want %v", test.values, got, test.want)
		}
	}
}
