-- A user's country never changes, so that any of them is that of the chain's first event.
select country, countIf(level >= 1), countIf(level >= 2), countIf(level >= 3), countIf(level >= 4), countIf(level >= 5)
from (
	select any(country) as country, windowFunnel(604800000)(toUInt64(toUnixTimestamp64Milli(time)),
		event = 'page_view', event = 'product_view', event = 'add_to_cart', event = 'checkout_start', event = 'purchase') as level
	from events
	where user_id != '' and event in ('page_view', 'product_view', 'add_to_cart', 'checkout_start', 'purchase')
	group by user_id
	having level > 0
)
group by country
