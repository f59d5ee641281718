package engine_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine/result"
)

// lifecycleCases are events as in retentionCases and what is answered of them: for each period the day of the
// month, new, returning, resurrecting and dormant actors, and * where it is not over.
var lifecycleCases = []struct {
	name   string
	common string // fields of the document besides the view
	view   string // fields of the view
	events string
	want   string
}{
	{"new, returning, dormant, resurrecting", ``, `"event":"what = 'A'"`,
		`u A 2026-03-02T08:00:00Z, u A 2026-03-02T09:00:00Z, u A 2026-03-03T08:00:00Z, u A 2026-03-05T08:00:00Z, z X 2026-03-06T00:00:00Z`,
		`02 1 0 0 0, 03 0 1 0 0, 04 0 0 0 -1, 05 0 0 1 0, 06 0 0 0 -1*`},
	{"dormant once, and not for ever", ``, `"event":"what = 'A'"`,
		`u A 2026-03-02T08:00:00Z, v A 2026-03-02T09:00:00Z, v A 2026-03-03T09:00:00Z, z X 2026-03-05T00:00:00Z`,
		`02 2 0 0 0, 03 0 1 0 -1, 04 0 0 0 -1, 05 0 0 0 0*`},
	{"what is before the range is read", `"from":"2026-03-03","to":"2026-03-05"`, ``,
		`u A 2026-03-01T08:00:00Z, u A 2026-03-03T08:00:00Z, v A 2026-03-02T08:00:00Z, v A 2026-03-03T08:00:00Z, w A 2026-03-02T08:00:00Z, x A 2026-03-04T08:00:00Z, z X 2026-03-06T00:00:00Z`,
		`03 0 1 1 -1, 04 1 0 0 -2`},
	{"and in whole periods where the range cuts one", `"from":"2026-03-03T12:00:00Z","to":"2026-03-05"`, ``,
		`u A 2026-03-03T08:00:00Z, u A 2026-03-04T08:00:00Z, v A 2026-03-02T08:00:00Z, v A 2026-03-03T08:00:00Z, w A 2026-03-03T08:00:00Z, w A 2026-03-03T13:00:00Z, z X 2026-03-06T00:00:00Z`,
		`03 1 0 0 0, 04 0 1 0 -2`},
	{"so nobody is gone who comes after the end", `"from":"2026-03-02","to":"2026-03-03T12:00:00Z"`, ``,
		`u A 2026-03-02T08:00:00Z, u A 2026-03-03T13:00:00Z, v A 2026-03-02T08:00:00Z, w A 2026-03-03T12:00:00Z, x A 2026-03-03T11:59:59Z, z X 2026-03-06T00:00:00Z`,
		`02 2 0 0 0, 03 1 0 0 -1`},
	{"created by a property, whatever came before", `"define":{"born":"case when letter = 'b' then time end"}`, `"created":"born","event":"what = 'A'"`,
		`u A 2026-03-02T08:00:00Z, u A 2026-03-03T08:00:00Z b, u A 2026-03-04T08:00:00Z b, v X 2026-03-02T08:00:00Z b, v A 2026-03-03T08:00:00Z, w A 2026-03-04T09:00:00Z`,
		`02 0 0 1 0, 03 1 0 1 0, 04 0 1 1 -1*`},
	{"created outside of the range, or never", `"from":"2026-03-03","to":"2026-03-04","define":{"born":"case when letter = 'b' then time end"}`, `"created":"born"`,
		`u A 2026-03-03T08:00:00Z, u X 2026-03-05T08:00:00Z b, v A 2026-03-03T08:00:00Z, w X 2026-03-01T08:00:00Z b, w A 2026-03-03T09:00:00Z`,
		`03 0 0 3 0`},
	{"a condition that is null does not hold", ``, `"event":"letter = 'a'"`,
		`u A 2026-03-02T08:00:00Z a, v A 2026-03-02T08:00:00Z, w A 2026-03-02T08:00:00Z b, z X 2026-03-03T00:00:00Z`,
		`02 1 0 0 0, 03 0 0 0 -1*`},
	{"weeks start on Monday", ``, `"period":"week"`,
		`u A 2026-03-08T23:59:59Z, u A 2026-03-09T00:00:00Z, v A 2026-03-15T12:00:00Z`, `02 1 0 0 0, 09 1 1 0 0*`},
	{"or on Sunday", `"week_start":"sunday"`, `"period":"week"`,
		`u A 2026-03-07T23:59:59Z, u A 2026-03-09T00:00:00Z, v A 2026-03-15T00:00:00Z`, `01 1 0 0 0, 08 0 1 0 0, 15 1 0 0 -1*`},
	{"a leap day is a day of its own", `"from":"2028-02-28","to":"2028-03-02"`, ``,
		`u A 2028-02-28T12:00:00Z, u A 2028-03-01T12:00:00Z, v A 2028-02-29T12:00:00Z, v A 2028-03-01T12:00:00Z, z X 2028-03-05T00:00:00Z`,
		`28 1 0 0 0, 29 1 0 0 -1, 01 0 1 1 0`},
	{"a day of 23 hours in Zurich", `"timezone":"Europe/Zurich","from":"2026-03-28","to":"2026-03-31"`, ``, // from +01:00 to +02:00
		`u A 2026-03-28T22:59:59Z, v A 2026-03-28T23:00:00Z, v A 2026-03-29T21:59:59Z, u A 2026-03-29T22:00:00Z, z X 2026-04-02T00:00:00Z`,
		`28 1 0 0 0, 29 1 0 0 -1, 30 0 0 1 -1`},
	{"a day of 25 hours in St. John's", `"timezone":"America/St_Johns","from":"2026-10-31","to":"2026-11-03"`, ``, // 1 November, from -02:30 to -03:30
		`u A 2026-11-01T02:29:59Z, v A 2026-11-01T02:30:00Z, v A 2026-11-02T03:29:59Z, w A 2026-11-02T03:30:00Z, z X 2026-11-05T00:00:00Z`,
		`31 1 0 0 0, 01 1 0 0 -1, 02 1 0 0 -1`},
	{"nobody", `"from":"2026-03-02","to":"2026-03-04"`, `"event":"what = 'B'"`, `u A 2026-03-02T08:00:00Z`, `02 0 0 0 0*, 03 0 0 0 0*`},
	{"months", `"to":"2026-03-05"`, `"period":"month"`, `u A 2026-01-31T23:59:59Z, u A 2026-02-28T23:59:59Z, v A 2026-01-01T00:00:00Z, v A 2026-03-01T00:00:00Z`,
		`01 2 0 0 0, 01 0 1 0 -1, 01 0 0 1 -1*`},
}

func TestLifecycleByHand(t *testing.T) {
	for _, c := range lifecycleCases {
		t.Run(c.name, func(t *testing.T) {
			common := ""
			if c.common != "" {
				common = c.common + ","
			}
			document := `{"dataset":"few",` + common + `"lifecycle":{` + c.view + `}}`
			answer := answerOf(t, eventsEngine(t, c.events), document)
			if got := lifecycleText(answer); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", document, got, c.want)
			}
		})
	}
}

func lifecycleText(answer *result.Result) string {
	var periods []string
	for _, p := range answer.Lifecycle.Periods {
		text := fmt.Sprintf("%s %d %d %d %d", time.UnixMicro(p.Start).In(answer.Zone).Format("02"), p.New, p.Returning, p.Resurrecting, p.Dormant)
		if !p.Complete {
			text += "*"
		}
		periods = append(periods, text)
	}
	return strings.Join(periods, ", ")
}

// stickinessCases are events, and the number of actors for each number of periods.
var stickinessCases = []struct{ name, common, view, events, want string }{
	{"zeros are filled in", `"to":"2026-03-06"`, ``,
		`u A 2026-03-02T08:00:00Z, u A 2026-03-02T09:00:00Z, v A 2026-03-02T08:00:00Z, v A 2026-03-03T08:00:00Z, v A 2026-03-05T08:00:00Z`, `1 0 1 0`},
	{"nothing outside of the range counts", `"from":"2026-03-02T12:00:00Z","to":"2026-03-03T12:00:00Z"`, ``,
		`u A 2026-03-02T11:59:59Z, u A 2026-03-03T11:59:59Z, v A 2026-03-02T12:00:00Z, v A 2026-03-03T12:00:00Z, w A 2026-03-04T00:00:00Z`, `2 0`},
	{"a condition", ``, `"event":"letter = 'a'"`,
		`u A 2026-03-02T08:00:00Z a, u A 2026-03-03T08:00:00Z b, v A 2026-03-02T08:00:00Z, w A 2026-03-02T08:00:00Z a, w A 2026-03-03T08:00:00Z a`, `1 1`},
	{"hours of a day on which one comes twice", `"timezone":"Europe/Zurich","from":"2026-10-25","to":"2026-10-26"`, `"period":"hour"`,
		`u A 2026-10-25T00:30:00Z, u A 2026-10-25T01:30:00Z`, `0 1` + strings.Repeat(" 0", 23)},
	{"half an hour's zone", `"timezone":"America/St_Johns","from":"2026-03-08","to":"2026-03-09"`, `"period":"hour"`, // a day of 23 hours
		`u A 2026-03-08T03:30:00Z, u A 2026-03-08T04:29:59Z, v A 2026-03-08T04:00:00Z, v A 2026-03-08T04:30:00Z`, `1 1` + strings.Repeat(" 0", 21)},
	{"weeks that start on Saturday", `"week_start":"saturday"`, `"period":"week"`,
		`u A 2026-03-06T12:00:00Z, u A 2026-03-07T12:00:00Z, v A 2026-03-08T12:00:00Z, v A 2026-03-13T12:00:00Z`, `1 1`},
	{"more periods than a word has bits", `"from":"2026-01-01","to":"2026-04-11"`, ``,
		`u A 2026-01-01T00:00:00Z, u A 2026-03-10T00:00:00Z, u A 2026-04-10T00:00:00Z, v A 2026-03-10T00:00:00Z`, `1 0 1` + strings.Repeat(" 0", 97)},
	{"nobody", `"from":"2026-03-02","to":"2026-03-04"`, `"event":"what = 'B'"`, `u A 2026-03-02T08:00:00Z`, `0 0`},
}

func TestStickinessByHand(t *testing.T) {
	for _, c := range stickinessCases {
		t.Run(c.name, func(t *testing.T) {
			common := ""
			if c.common != "" {
				common = c.common + ","
			}
			document := `{"dataset":"few",` + common + `"stickiness":{` + c.view + `}}`
			var counts []string
			for _, p := range answerOf(t, eventsEngine(t, c.events), document).Stickiness.ActivePeriods {
				counts = append(counts, fmt.Sprint(p.Count))
			}
			if got := strings.Join(counts, " "); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", document, got, c.want)
			}
		})
	}
}
