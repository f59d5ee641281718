-- The pattern is tried once per page instead of once per event.
with pages as (select page, count(*) as n from events group by page),
	top as (select page from pages where regexp_matches(page, '^/category/[a-z]+\?page=[2-9]$') order by n desc, page limit 10)
select page, count(*) as n, count(distinct user_id)
from events where page in (select page from top) group by page order by n desc, page
