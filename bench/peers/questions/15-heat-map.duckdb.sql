select date_trunc('hour', time) as hour, pow(2, floor(log2(latency_ms))) as low, count(*)
from events group by hour, low
