package engine

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/query/calendar"
)

func TestDayCellsAgreeWithTheCalendar(t *testing.T) {
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 1))
	for _, name := range []string{"UTC", "Europe/Zurich", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "Asia/Kathmandu"} {
		zone, err := calendar.LoadZone(name, time.Monday)
		if err != nil {
			t.Fatal(err)
		}
		days := &dayCells{zone: zone}
		for range 20_000 {
			at := random.Int64N(80*365*calendar.Day) - 20*365*calendar.Day
			if random.IntN(2) == 0 {
				at = zone.Floor(at, calendar.Unit{Count: 1, Of: "day"}) + random.Int64N(3) - 1
			}
			if got, want := days.start(at), zone.Floor(at, calendar.Unit{Count: 1, Of: "day"}); got != want {
				t.Fatalf("seed %d: %s in %s is of the day that starts at %s, want %s", seed, zone.Format(at), name, zone.Format(got), zone.Format(want))
			}
		}
	}
}
