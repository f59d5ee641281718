select country, platform, count() as n, avg(latency_ms)
from events group by country, platform order by n desc, country, platform limit 10
