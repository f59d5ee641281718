-- LowCardinality tries the pattern once per entry of the dictionary.
select page, count() as n, uniqExactIf(user_id, user_id != '')
from events where match(page, '^/category/[a-z]+\\?page=[2-9]$') group by page order by n desc, page limit 10
