-- The gate: the only ways into tenant data. Each function looks the standing up, raises not-found for a
-- stranger, and only then sets the context that the row policies read. Owned by meent_gate (BYPASSRLS).
-- SET LOCAL as a statement of its own: Citus forwards that to its workers, and set_config() it does not.

create schema if not exists app authorization meent_gate;
set role meent_gate;

drop function if exists app.set_context(text, text, text, text, text, text, text);
create or replace function app.set_context(
  alliances text, person text, organisation text, guest_alliance text, round text, respondent text, partner text,
  invitation text
) returns void language plpgsql as $$
begin
  execute 'set local citus.propagate_set_commands = ''local''';
  execute format('set local app.alliances = %L', coalesce(alliances, ''));
  execute format('set local app.person = %L', coalesce(person, ''));
  execute format('set local app.organisation = %L', coalesce(organisation, ''));
  execute format('set local app.guest_alliance = %L', coalesce(guest_alliance, ''));
  execute format('set local app.round = %L', coalesce(round, ''));
  execute format('set local app.respondent = %L', coalesce(respondent, ''));
  execute format('set local app.partner = %L', coalesce(partner, ''));
  execute format('set local app.invitation = %L', coalesce(invitation, ''));
end $$;

create or replace function app.refuse() returns void language plpgsql as $$
begin
  raise exception 'not-found' using errcode = 'MT404';
end $$;

-- Where a person works now. Who left an organisation has no standing through it any more, in any alliance.
create or replace function app.organisations_of(p_person uuid) returns setof uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
  select a.organisation_id from public.affiliation a where a.person_id = p_person and a.ended_at is null
$$;

-- One alliance, as a member. Returns the roles held there; no row means a stranger, and that raises.
create or replace function app.enter(p_alliance uuid, p_person uuid, p_on_behalf_of uuid)
returns table (member_id uuid, partner_id uuid, organisation_id uuid, role text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  acting_for uuid;
begin
  select case when count(distinct m.organisation_id) = 1 then min(m.organisation_id::text)::uuid end
    into acting_for
    from public.member m
   where m.alliance_id = p_alliance and m.person_id = p_person and m.ended_at is null
     and (p_on_behalf_of is null or m.organisation_id = p_on_behalf_of)
     and m.organisation_id in (select app.organisations_of(p_person))
  having count(*) > 0;
  if not found then perform app.refuse(); end if;
  perform app.set_context(p_alliance::text, p_person::text, acting_for::text, null, null, null, null, null);
  return query
    select m.member_id, m.partner_id, m.organisation_id, m.role
      from public.member m
     where m.alliance_id = p_alliance and m.person_id = p_person and m.ended_at is null
       and (p_on_behalf_of is null or m.organisation_id = p_on_behalf_of)
       and m.organisation_id in (select app.organisations_of(p_person));
end $$;

-- All alliances of one person: portfolio and search.
create or replace function app.enter_mine(p_person uuid) returns uuid[]
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  mine uuid[];
begin
  select coalesce(array_agg(distinct ms.alliance_id), '{}') into mine
    from public.membership ms
   where ms.person_id = p_person and ms.organisation_id in (select app.organisations_of(p_person));
  perform app.set_context(array_to_string(mine, ','), p_person::text, null, null, null, null, null, null);
  return mine;
end $$;

-- One organisation, as one of its people.
create or replace function app.enter_organisation(p_person uuid, p_organisation uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  held text;
begin
  select a.role into held from public.affiliation a
   where a.organisation_id = p_organisation and a.person_id = p_person and a.ended_at is null;
  if held is null then perform app.refuse(); end if;
  perform app.set_context(null, p_person::text, p_organisation::text, null, null, null, null, null);
  return held;
end $$;

-- The same, to let somebody stop there: every alliance in which that person has a seat for it lies open as well, so
-- that the seats end with the place. Only for who looks after the organisation.
create or replace function app.enter_seats(p_person uuid, p_organisation uuid, p_leaver uuid) returns uuid[]
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  theirs uuid[];
begin
  if not exists (
    select 1 from public.affiliation a
     where a.organisation_id = p_organisation and a.person_id = p_person and a.ended_at is null
       and a.role in ('director', 'administrator')
  ) then perform app.refuse(); end if;
  -- Taking a seat holds the same lock, shared: none comes about behind an ending.
  perform pg_advisory_xact_lock(hashtextextended(p_organisation::text || p_leaver::text, 0));
  select coalesce(array_agg(distinct ms.alliance_id order by ms.alliance_id), '{}') into theirs
    from public.membership ms
   where ms.person_id = p_leaver and ms.organisation_id = p_organisation;
  perform app.set_context(
    array_to_string(theirs, ','), p_person::text, p_organisation::text, null, null, null, null, null);
  return theirs;
end $$;

-- An alliance that does not exist yet, founded for an own organisation.
create or replace function app.found(p_alliance uuid, p_person uuid, p_organisation uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  held text;
begin
  -- Whoever lets this person stop there waits, or has done so.
  perform pg_advisory_xact_lock_shared(hashtextextended(p_organisation::text || p_person::text, 0));
  select a.role into held from public.affiliation a
   where a.organisation_id = p_organisation and a.person_id = p_person and a.ended_at is null;
  if held is null or exists (select 1 from public.alliance al where al.alliance_id = p_alliance) then
    perform app.refuse();
  end if;
  perform app.set_context(p_alliance::text, p_person::text, p_organisation::text, null, null, null, null, null);
  return held;
end $$;

-- A respondent with a link: sees the round from outside and the own sealed answers, nothing else.
create or replace function app.enter_respondent(p_alliance uuid, p_respondent uuid, p_generation integer)
returns table (round_id uuid, partner_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked record;
begin
  select r.round_id, r.partner_id into asked from public.respondent r
   where r.alliance_id = p_alliance and r.respondent_id = p_respondent and r.generation = p_generation;
  if not found then perform app.refuse(); end if;
  -- Held until the answer is stored: closing and revealing wait for it, and no answer comes in behind them.
  perform pg_advisory_xact_lock_shared(hashtextextended(asked.round_id::text, 0));
  -- One at a time per person: two tabs would each write an own copy without the other's answer.
  perform pg_advisory_xact_lock(hashtextextended(p_respondent::text, 0));
  perform app.set_context(
    null, null, null, p_alliance::text, asked.round_id::text, p_respondent::text, asked.partner_id::text, null);
  return query select asked.round_id, asked.partner_id;
end $$;

-- Someone with a link to one invitation: sees who asks and for what, from outside. Also when it was answered.
create or replace function app.enter_invitation(p_alliance uuid, p_invitation uuid, p_generation integer)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked uuid;
begin
  select i.partner_id into asked from public.invitation i
   where i.alliance_id = p_alliance and i.invitation_id = p_invitation and i.generation = p_generation;
  if not found then perform app.refuse(); end if;
  perform app.set_context(null, null, null, p_alliance::text, null, null, null, p_invitation::text);
  return asked;
end $$;

-- The same person answering: only while the invitation waits. Joining needs the person whose address it is bound
-- to, and an organisation that is the person's own, that vouched for the person, or that does not exist yet.
create or replace function app.enter_answer(
  p_alliance uuid, p_invitation uuid, p_generation integer, p_person uuid, p_organisation uuid
) returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked record;
begin
  -- Whoever lets this person stop there waits, or has done so. Nobody in particular: null locks nothing.
  perform pg_advisory_xact_lock_shared(hashtextextended(p_organisation::text || p_person::text, 0));
  select i.partner_id, i.email, i.vouched_at, p.organisation_id into asked
    from public.invitation i
    join public.partner p on p.alliance_id = p_alliance and p.partner_id = i.partner_id
   where i.alliance_id = p_alliance and i.invitation_id = p_invitation and i.generation = p_generation
     and i.accepted_at is null and i.declined_at is null and i.revoked_at is null;
  if not found then perform app.refuse(); end if;
  if p_person is not null and not exists (
    select 1 from public.sign_in_user u where u.id = p_person and u.email = asked.email
  ) then perform app.refuse(); end if;
  if p_organisation is not null and p_organisation not in (select app.organisations_of(p_person))
     and exists (select 1 from public.organisation o where o.organisation_id = p_organisation)
     and (p_organisation is distinct from asked.organisation_id or asked.vouched_at is null)
  then perform app.refuse(); end if;
  perform app.set_context(
    p_alliance::text, p_person::text, p_organisation::text, null, null, null, asked.partner_id::text,
    p_invitation::text);
  return asked.partner_id;
end $$;

-- Who wants the overview so often and was there before this day or week began: ids only. Not to be had by the
-- serving role.
drop function if exists app.people_to_notify(boolean);
create or replace function app.people_to_notify(p_rhythm text, p_before timestamptz) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.person_id from public.person p where p.notify = p_rhythm and p.created_at < p_before
$$;

-- A named job of the worker in one alliance. Not to be had by the serving role.
create or replace function app.enter_system(p_alliance uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from public.alliance al where al.alliance_id = p_alliance) then
    perform app.refuse();
  end if;
  perform app.set_context(p_alliance::text, null, null, null, null, null, null, null);
end $$;

-- The platform itself, registering or tending one organisation. Not to be had by the serving role.
create or replace function app.enter_system_organisation(p_organisation uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform app.set_context(null, null, p_organisation::text, null, null, null, null, null);
end $$;

revoke all on all functions in schema app from public;
grant usage on schema app to meent_app, meent_worker, meent_reveal;
grant execute on function
  app.enter(uuid, uuid, uuid), app.enter_mine(uuid), app.enter_organisation(uuid, uuid),
  app.enter_seats(uuid, uuid, uuid),
  app.found(uuid, uuid, uuid), app.enter_respondent(uuid, uuid, integer),
  app.enter_invitation(uuid, uuid, integer), app.enter_answer(uuid, uuid, integer, uuid, uuid)
  to meent_app;
grant execute on function app.enter_system(uuid), app.enter_system_organisation(uuid), app.people_to_notify(text, timestamptz)
  to meent_worker;
grant execute on function app.enter_system(uuid) to meent_reveal;
reset role;
