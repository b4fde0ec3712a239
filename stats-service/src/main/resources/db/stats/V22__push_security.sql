-- The second fence (V21) around subscriptions and deliveries as well: they belong to who may see everything in their division, so
-- neither an organ nor a line has any, and those about the country are seen without a fence alone. Those who spread and deliver
-- take no role and see all.
alter table stats.subscription enable row level security;
create policy within_scope on stats.subscription for select to gouji_within using (
    'division:' || left(division, 2) = any (cast((select stats.scope()) as text[]))
    or 'division:' || left(division, 4) = any (cast((select stats.scope()) as text[]))
    or 'division:' || division = any (cast((select stats.scope()) as text[])));

-- What was delivered is its subscription's: the policy above holds within this one.
alter table stats.delivery enable row level security;
create policy within_scope on stats.delivery for select to gouji_within using (
    exists (select from stats.subscription s where s.id = delivery.subscription_id));

-- Never the secrets, nor who serves it.
grant select (
    id, name, channel, address, division, kinds, rules, severities, digest_minutes, state, disabled_because, person, created_at,
    changed_at) on stats.subscription to gouji_within;
grant select on stats.delivery to gouji_within;
