select count() from events where country = 'CH' and platform = 'ios'
