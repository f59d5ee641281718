package segment

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// shopBatches makes events of a shop's day: 14 columns, time and actor among them.
func shopBatches(users, events, perBatch int) ([]*batch.Batch, schema.Schema) {
	r := rand.New(rand.NewPCG(1, 2))
	s := schema.New([]string{"user_id"}, "event", "ts")
	pick := func(prefix string, n int) func(user int) string {
		names := make([]string, n)
		for i := range names {
			names[i] = fmt.Sprintf("%s-%d", prefix, i)
		}
		return func(user int) string {
			if user < 0 {
				return names[min(int(r.ExpFloat64()*float64(n)/5), n-1)]
			}
			return names[user%n]
		}
	}
	perUser := map[string]func(int) string{"country": pick("country", 60), "platform": pick("platform", 4), "version": pick("version", 12), "plan": pick("plan", 3), "experiment": pick("variant", 2)}
	perEvent := map[string]func(int) string{"event": pick("event", 20), "page": pick("/page", 400), "host": pick("host", 40), "referrer": pick("ref", 50)}
	type text struct {
		column batch.Column
		codes  map[string]uint32
	}
	batches := []*batch.Batch{}
	now := int64(1_700_000_000_000_000)
	for done := 0; done < events; done += perBatch {
		n := min(perBatch, events-done)
		b := &batch.Batch{Rows: n}
		texts := map[string]*text{}
		add := func(name, value string) {
			if texts[name] == nil {
				texts[name] = &text{column: batch.Column{Name: name, Type: schema.String}, codes: map[string]uint32{}}
			}
			t := texts[name]
			if t.codes[value] == 0 {
				t.column.Strings.Append([]byte(value))
				t.codes[value] = uint32(t.column.Strings.Len())
			}
			t.column.Codes = append(t.column.Codes, t.codes[value])
		}
		latency := batch.Column{Name: "latency_ms", Type: schema.Float64}
		status := batch.Column{Name: "status", Type: schema.Int64}
		price := batch.Column{Name: "price", Type: schema.Float64, Null: newBitmap(n)}
		for i := range n {
			now += r.Int64N(2*86_400_000_000/int64(events)) / 1000 * 1000
			b.Time = append(b.Time, now)
			user := int(float64(users) * r.Float64() * r.Float64())
			add("user_id", fmt.Sprintf("user-%08d", user))
			for name, value := range perUser {
				add(name, value(user))
			}
			for name, value := range perEvent {
				add(name, value(-1))
			}
			latency.Floats = append(latency.Floats, float64(int(r.ExpFloat64()*1000))/10)
			status.Ints = append(status.Ints, []int64{200, 200, 200, 200, 304, 404, 500}[r.IntN(7)])
			if r.IntN(20) == 0 {
				price.Floats = append(price.Floats, float64(r.IntN(20000))/100)
			} else {
				price.Floats = append(price.Floats, 0)
				price.Null.Set(i)
			}
		}
		for _, t := range texts {
			b.Columns = append(b.Columns, t.column)
		}
		b.Columns = append(b.Columns, latency, status, price)
		batches = append(batches, b)
		for _, c := range b.Columns {
			if c.Name != "user_id" {
				s, _ = s.Merge(c.Name, c.Type)
			}
		}
	}
	return batches, s
}

// BenchmarkWrite orders, encodes and merges what one partition of a large flush has.
func BenchmarkWrite(b *testing.B) {
	const events, users, shards = 1_000_000, 100_000, 64
	batches, s := shopBatches(users, events, 50_000)
	layout := Layout{Shards: shards, Actor: "user_id", Columns: s.Find, Dictionaries: dictionary.NewSet(shards)}
	write := func(b *testing.B, fs vfs.FS, rows *Rows, err error) Info {
		if err != nil {
			b.Fatal(err)
		}
		info, err := Write(context.Background(), fs, "s", 1, rows)
		if err != nil {
			b.Fatal(err)
		}
		return info
	}
	perEvent := func(b *testing.B, n int) {
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/event")
	}
	b.Run("order", func(b *testing.B) {
		for range b.N {
			if _, err := FromBatches(layout, batches, math.MinInt64, math.MaxInt64); err != nil {
				b.Fatal(err)
			}
		}
		perEvent(b, events)
	})
	b.Run("all", func(b *testing.B) {
		info := Info{}
		for range b.N {
			rows, err := FromBatches(layout, batches, math.MinInt64, math.MaxInt64)
			info = write(b, vfs.NewMem(), rows, err)
		}
		perEvent(b, events)
		b.ReportMetric(float64(info.SizeBytes)/events, "bytes/event")
	})
	b.Run("merge", func(b *testing.B) {
		fs := vfs.NewMem()
		rows, err := FromBatches(layout, batches, math.MinInt64, math.MaxInt64)
		write(b, fs, rows, err)
		reader, err := Open(fs, "s")
		if err != nil {
			b.Fatal(err)
		}
		b.ResetTimer()
		for range b.N {
			rows, err := FromSegments(layout, []*Reader{reader, reader}, math.MinInt64, math.MaxInt64)
			write(b, vfs.NewMem(), rows, err)
		}
		perEvent(b, 2*events)
	})
}
