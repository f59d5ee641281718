package engine

import "github.com/sluice-analytics/sluice/query/calendar"

// dayCells tells the days of times, which come in any order, without asking the calendar each
// time: it remembers where days change within stretches of a few hours.
type dayCells struct {
	zone  calendar.Zone
	cells [dayCellsKept]dayCell
}

// dayCell is a stretch in which a day changes once at most: at next, before which it is the day that starts
// at start. number is that of the stretch, counted from 1970, plus one.
type dayCell struct{ number, start, next int64 }

const (
	dayCellsKept = 256
	dayCellTime  = 6 * calendar.Hour
)

// start is the start of the day that holds a time.
func (d *dayCells) start(at int64) int64 {
	number := at / dayCellTime
	if at%dayCellTime < 0 {
		number--
	}
	cell := &d.cells[number&(dayCellsKept-1)]
	if cell.number != number+1 {
		cell.number = number + 1
		cell.start, cell.next = d.zone.Bucket(number*dayCellTime, calendar.Unit{Count: 1, Of: "day"})
	}
	if at < cell.next {
		return cell.start
	}
	return cell.next
}
