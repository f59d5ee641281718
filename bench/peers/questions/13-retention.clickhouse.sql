-- A bit per day that the user was there.
select addDays(toDate('2026-01-05'), cohort), period, returned
from (
	select cohort, sumForEach(arrayMap(p -> toUInt32(bitTest(days, cohort + p)), range(31))) as counts
	from (
		select min(if(event = 'product_view', toUInt8(toDate(time) - toDate('2026-01-05')), 63)) as cohort,
			groupBitOr(bitShiftLeft(toUInt64(1), toDate(time) - toDate('2026-01-05'))) as days
		from events where user_id != '' group by user_id
		having cohort < 63
	)
	group by cohort
)
array join counts as returned, range(31) as period
where returned > 0
