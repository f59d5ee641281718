with steps as (
	select user_id, epoch_ms(time) as t, event, country from events
	where user_id is not null and event in ('page_view', 'product_view', 'add_to_cart', 'checkout_start', 'purchase')
), one as (
	select user_id, t, t as start, country from steps where event = 'page_view'
), two as (
	select s.user_id, s.t, c.start, c.country from steps s asof join one c on s.user_id = c.user_id and s.t >= c.t
	where s.event = 'product_view' and s.t - c.start <= 604800000
), three as (
	select s.user_id, s.t, c.start, c.country from steps s asof join two c on s.user_id = c.user_id and s.t >= c.t
	where s.event = 'add_to_cart' and s.t - c.start <= 604800000
), four as (
	select s.user_id, s.t, c.start, c.country from steps s asof join three c on s.user_id = c.user_id and s.t >= c.t
	where s.event = 'checkout_start' and s.t - c.start <= 604800000
), five as (
	select s.user_id, c.country from steps s asof join four c on s.user_id = c.user_id and s.t >= c.t
	where s.event = 'purchase' and s.t - c.start <= 604800000
), reached as (
	select 1 as step, country, count(distinct user_id) as n from one group by country
	union all select 2, country, count(distinct user_id) from two group by country
	union all select 3, country, count(distinct user_id) from three group by country
	union all select 4, country, count(distinct user_id) from four group by country
	union all select 5, country, count(distinct user_id) from five group by country
)
select country, sum(n) filter (where step = 1), coalesce(sum(n) filter (where step = 2), 0),
	coalesce(sum(n) filter (where step = 3), 0), coalesce(sum(n) filter (where step = 4), 0),
	coalesce(sum(n) filter (where step = 5), 0)
from reached group by country
