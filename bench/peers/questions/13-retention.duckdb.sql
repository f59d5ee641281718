-- A bit per day that the user was there; users with the same cohort and the same bits are counted at once.
with users as (
	select min(case when event = 'product_view' then time::date end) - date '2026-01-05' as cohort,
		bit_or(1::ubigint << (time::date - date '2026-01-05')) as days
	from events where user_id is not null group by user_id
), shapes as (
	select cohort, days >> cohort as days, count(*) as n from users where cohort is not null group by all
)
select date '2026-01-05' + cohort::int, period, sum(n)
from shapes, range(31) as periods(period) where (days >> period) & 1 = 1 group by all
