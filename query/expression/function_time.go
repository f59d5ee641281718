package expression

import (
	"time"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// timeApplies are the functions of times.
var timeApplies = applies{
	FuncDateTrunc: strict(schema.Timestamp, func(prepared any, args []schema.Value) schema.Value {
		unit := prepared.(*TimeUnit)
		return schema.TimestampOf(unit.Zone.Floor(args[0].Int, unit.Unit))
	}),
	FuncHour:       timePart(time.Time.Hour),
	FuncMinute:     timePart(time.Time.Minute),
	FuncDayOfMonth: timePart(time.Time.Day),
	FuncMonth:      timePart(func(t time.Time) int { return int(t.Month()) }),
	FuncYear:       timePart(time.Time.Year),
	FuncDayOfWeek: timePart(func(t time.Time) int {
		return int(t.Weekday()+6)%7 + 1 // Monday is 1, Sunday 7
	}),
	TimeAdd: strict(schema.Timestamp, func(_ any, args []schema.Value) schema.Value {
		sum, ok := addInt(args[0].Int, args[1].Int)
		if !ok {
			return schema.NullOf(schema.Timestamp)
		}
		return schema.TimestampOf(sum)
	}),
	TimeBetween: strict(schema.Float64, func(_ any, args []schema.Value) schema.Value {
		return schema.FloatOf((float64(args[0].Int) - float64(args[1].Int)) / float64(calendar.Second))
	}),
}

func timePart(part func(time.Time) int) func(any, []schema.Value) schema.Value {
	return strict(schema.Int64, func(prepared any, args []schema.Value) schema.Value {
		return schema.IntOf(int64(part(prepared.(*calendar.Zone).Time(args[0].Int))))
	})
}
