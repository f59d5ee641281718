package timestamp

// calendar reads RFC 3339 and its relatives by hand, as package time is several times
// slower. ok is false where the text is something else; err is about a text of this
// form whose moment does not exist or is out of range.
func calendar(text []byte) (t Time, ok bool, err error) {
	if len(text) < 10 || text[4] != '-' || text[7] != '-' {
		return Time{}, false, nil
	}
	year, month, day := number4(text), number2(text[5:]), number2(text[8:])
	if !validDate(year, month, day) {
		return Time{}, false, nil
	}
	seconds := daysSinceEpoch(year, month, day) * 86400
	if len(text) == 10 {
		t, err = inRange(Time{Micros: seconds * 1_000_000}, text)
		return t, true, err
	}
	if c := text[10]; c != 'T' && c != ' ' && c != 't' {
		return Time{}, false, nil
	}
	clock, ok := readClock(text[11:])
	if !ok {
		return Time{}, false, nil
	}
	t.Micros = (seconds+clock.seconds)*1_000_000 + clock.micros
	t.Fine = clock.fine
	t, err = inRange(t, text)
	return t, true, err
}

// clock is a time of day, less its zone's offset.
type clock struct {
	seconds, micros int64
	fine            bool
}

// readClock reads hh:mm[:ss[.fraction]][zone]. A leap second is the second after it.
func readClock(text []byte) (c clock, ok bool) {
	if len(text) < 5 || text[2] != ':' {
		return c, false
	}
	hour, minute, second := number2(text), number2(text[3:]), 0
	rest := text[5:]
	if len(rest) > 0 && rest[0] == ':' {
		if len(rest) < 3 {
			return c, false
		}
		second, rest = number2(rest[1:]), rest[3:]
		if len(rest) > 1 && (rest[0] == '.' || rest[0] == ',') && isDigit(rest[1]) {
			rest = c.readFraction(rest[1:])
		}
	}
	if hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60 {
		return c, false
	}
	offset, ok := zoneOffset(rest)
	c.seconds = int64(hour*3600+minute*60+second) - offset
	return c, ok
}

// readFraction reads the digits of a fraction of a second and returns what follows.
func (c *clock) readFraction(text []byte) []byte {
	i, unit := 0, int64(100_000)
	for ; i < len(text) && isDigit(text[i]); i++ {
		c.micros += int64(text[i]-'0') * unit
		unit /= 10
	}
	c.fine = i > 6
	return text[i:]
}

// zoneOffset reads a zone as seconds east of UTC; none is UTC.
func zoneOffset(text []byte) (int64, bool) {
	if len(text) > 0 && text[0] == ' ' {
		text = text[1:]
		if len(text) == 0 {
			return 0, false
		}
	}
	switch string(text) {
	case "", "Z", "z", "UTC", "GMT":
		return 0, true
	}
	if len(text) < 3 || (text[0] != '+' && text[0] != '-') {
		return 0, false
	}
	hours, minutes := number2(text[1:]), 0
	switch rest := text[3:]; {
	case len(rest) == 3 && rest[0] == ':':
		minutes = number2(rest[1:])
	case len(rest) == 2:
		minutes = number2(rest)
	case len(rest) != 0:
		return 0, false
	}
	if hours < 0 || hours > 23 || minutes < 0 || minutes > 59 {
		return 0, false
	}
	offset := int64(hours*3600 + minutes*60)
	if text[0] == '-' {
		offset = -offset
	}
	return offset, true
}

// commonLog reads 10/Oct/2000:13:55:36 -0700, the form of web servers' logs.
func commonLog(text []byte) (t Time, ok bool, err error) {
	if len(text) < 20 || text[2] != '/' || text[6] != '/' || text[11] != ':' {
		return Time{}, false, nil
	}
	year, month, day := number4(text[7:]), monthNumber(text[3:6]), number2(text)
	if !validDate(year, month, day) {
		return Time{}, false, nil
	}
	clock, ok := readClock(text[12:])
	if !ok {
		return Time{}, false, nil
	}
	t.Micros = (daysSinceEpoch(year, month, day)*86400+clock.seconds)*1_000_000 + clock.micros
	t.Fine = clock.fine
	t, err = inRange(t, text)
	return t, true, err
}

func monthNumber(text []byte) int {
	switch string(text) {
	case "Jan":
		return 1
	case "Feb":
		return 2
	case "Mar":
		return 3
	case "Apr":
		return 4
	case "May":
		return 5
	case "Jun":
		return 6
	case "Jul":
		return 7
	case "Aug":
		return 8
	case "Sep":
		return 9
	case "Oct":
		return 10
	case "Nov":
		return 11
	case "Dec":
		return 12
	}
	return 0
}

// number2 reads two digits; -1 where there are none.
func number2(text []byte) int {
	if len(text) < 2 || !isDigit(text[0]) || !isDigit(text[1]) {
		return -1
	}
	return int(text[0]-'0')*10 + int(text[1]-'0')
}

// number4 reads four digits; negative where there are none.
func number4(text []byte) int {
	high, low := number2(text), number2(text[2:])
	if high < 0 || low < 0 {
		return -1
	}
	return high*100 + low
}

func isDigit(c byte) bool { return c-'0' <= 9 }

func validDate(year, month, day int) bool {
	return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// daysSinceEpoch counts days from 1970-01-01 in the Gregorian calendar. Counting years
// from March puts the leap day at the end of the year, where it disturbs nothing.
func daysSinceEpoch(year, month, day int) int64 {
	if month <= 2 {
		year--
		month += 12
	}
	const daysToEpoch = 719_469 // from 0000-03-01, day 1, to 1970-01-01
	days := 365*year + year/4 - year/100 + year/400 + (153*(month-3)+2)/5 + day
	return int64(days - daysToEpoch)
}
