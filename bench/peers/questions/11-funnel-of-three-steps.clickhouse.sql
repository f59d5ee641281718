select countIf(level >= 1), countIf(level >= 2), countIf(level >= 3)
from (
	select windowFunnel(86400000)(toUInt64(toUnixTimestamp64Milli(time)),
		event = 'product_view', event = 'add_to_cart', event = 'purchase') as level
	from events where user_id != '' and event in ('product_view', 'add_to_cart', 'purchase')
	group by user_id
)
