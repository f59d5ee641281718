-- What follows the first search of each session. An array per user of times, each with the event's number in its last
-- four bits, cut where the gap is too long.
with ['page_view', 'search', 'product_view', 'add_to_cart', 'remove_from_cart', 'checkout_start',
		'payment', 'purchase', 'signup', 'login', 'review', 'support'] as names
select names[next], count()
from (
	select indexOf(arrayMap(e -> bitAnd(e, 15), session), 2) as searched,
		if(searched > 0 and searched < length(session), bitAnd(session[searched + 1], 15), 0) as next
	from (
		select arrayJoin(arraySplit((e, gap) -> gap > 0,
			packed, arrayMap(d -> d > 1800000, arrayDifference(arrayMap(e -> bitShiftRight(e, 4), packed))))) as session
		from (
			select arraySort(groupArray(toUnixTimestamp64Milli(time) * 16 + indexOf(names, event))) as packed
			from events where user_id != '' group by user_id
		)
	)
)
where next > 0
group by next
