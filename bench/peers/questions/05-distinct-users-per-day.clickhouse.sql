-- The table is ordered by day and user, so that distinct pairs come out in order.
select day, count()
from (select distinct toDate(time) as day, user_id from events where user_id != '')
group by day
settings optimize_distinct_in_order = 1
