package transform

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage/batch"
)

// benchLines are events as a shop has them.
func benchLines(events int) string {
	random := rand.New(rand.NewPCG(1, 1))
	agents := []string{
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/118.0.0.0 Safari/537.36",
		"Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Mobile/15E148 Safari/604.1",
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:120.0) Gecko/20100101 Firefox/120.0",
	}
	names := []string{"view", "search", "cart", "purchase", "heartbeat"}
	var lines strings.Builder
	for i := range events {
		user := random.IntN(2000)
		fmt.Fprintf(&lines, `{"ts":%d,"uid":"u%06d","event":%q,"country":%q,"plan":%q,"amount":%.2f,"quantity":%d,"latency_ms":%d,"email":"user%d@example.org","url":"https://shop.example/%s/%d?ref=mail","user_agent":"%s (%d)","session":"s%08x","ok":%v}`+"\n",
			1700000000+i, user, names[random.IntN(5)], []string{"de", "fr", "ch", "us"}[random.IntN(4)], []string{"free", "pro"}[random.IntN(2)],
			random.Float64()*100, random.IntN(5), random.IntN(900), user, names[random.IntN(5)], random.IntN(300), agents[random.IntN(3)], random.IntN(40), random.Uint32(), random.IntN(2) == 0)
	}
	return lines.String()
}

const benchList = `transforms:
  - rename: {uid: user_id}
  - drop: [session]
  - cast: {quantity: int, latency_ms: float}
  - derive: {revenue: amount * quantity, slow: latency_ms > 500}
  - parse: {column: user_agent, as: user_agent, into: agent}
  - parse: {column: url, as: url, into: page}
  - map: {column: country, into: region, values: {de: EU, fr: EU}, default: other}
  - hash: {columns: [email], secret: {env: X}}
  - filter: event != 'heartbeat'
  - split: {where: "event = 'search' and slow", into: slow_searches}
`

// lightList has ten transforms that take no text apart.
const lightList = `transforms:
  - rename: {uid: user_id, latency_ms: latency}
  - drop: [session]
  - cast: {quantity: int}
  - derive: {revenue: amount * quantity, slow: latency > 500}
  - derive: {plan: "coalesce(plan, 'free')"}
  - map: {column: country, into: region, values: {de: EU, fr: EU}, default: other}
  - redact: [email]
  - rename: {ok: success}
  - filter: event != 'heartbeat'
  - drop: [url]
`

// BenchmarkTenTransforms parses with one thread, without transforms and with ten: the difference is what they cost.
func BenchmarkTenTransforms(b *testing.B) {
	text := benchLines(40_000)
	for _, bench := range []struct{ name, list string }{{"parse", ""}, {"parse and ten", benchList}, {"parse and ten light", lightList}} {
		b.Run(bench.name, func(b *testing.B) {
			options := format.Options{Format: format.NDJSON, Names: format.Names{Time: "ts", Actors: []string{"uid"}}, Threads: 1}
			if bench.list != "" {
				made := mustCompile(b, bench.list)
				options.Stage = func(parsed format.Names) (func() format.Stage, error) {
					return made.Stage(parsed, format.Names{Time: "ts", Actors: []string{"user_id"}})
				}
			}
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := format.Parse(context.Background(), strings.NewReader(text), options, nothing{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

type nothing struct{}

func (nothing) Batch(*batch.Batch) error { return nil }
func (nothing) Part(format.Part) error   { return nil }
func (nothing) Reject(format.Reject)     {}
