select count(), uniqExactIf(user_id, user_id != '') from events where page = '/help/damaged-in-transit'
