-- The exact quantile is faster than the approximate one (a t-digest), and means the same as Sluice's.
select host, q[1], q[2], q[3]
from (select host, quantile_disc(latency_ms, [0.5, 0.95, 0.99]) as q from events where event = 'product_view' group by host)
