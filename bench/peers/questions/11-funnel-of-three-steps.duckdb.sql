-- The latest start of a chain that has come so far decides: each step joins the last event of the step before.
with steps as (
	select user_id, epoch_ms(time) as t, event from events
	where user_id is not null and event in ('product_view', 'add_to_cart', 'purchase')
), one as (
	select user_id, t, t as start from steps where event = 'product_view'
), two as (
	select s.user_id, s.t, c.start from steps s asof join one c on s.user_id = c.user_id and s.t >= c.t
	where s.event = 'add_to_cart' and s.t - c.start <= 86400000
), three as (
	select s.user_id from steps s asof join two c on s.user_id = c.user_id and s.t >= c.t
	where s.event = 'purchase' and s.t - c.start <= 86400000
)
select (select count(distinct user_id) from one), (select count(distinct user_id) from two),
	(select count(distinct user_id) from three)
