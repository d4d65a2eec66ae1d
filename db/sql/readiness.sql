-- What a health check may know without entering anywhere: the last migration, and for how long due work waits.
grant usage on schema drizzle to meent_gate;
grant select on drizzle.__drizzle_migrations to meent_gate;
grant select on due to meent_gate;

set role meent_gate;

create or replace function app.readiness(out last_migration bigint, out lag_seconds double precision)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (select max(m.created_at) from drizzle.__drizzle_migrations m),
         (select coalesce(greatest(extract(epoch from now() - min(d.at)), 0), 0)
            from public.due d where d.done_at is null and d.relayed_at is null)
$$;

revoke all on function app.readiness() from public;
grant execute on function app.readiness() to meent_app;
reset role;
