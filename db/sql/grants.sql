-- Rights per role, said anew at every migration: what is not granted here is not granted.
revoke all on all tables in schema public from
  public, meent_app, meent_worker, meent_reveal, meent_jobs, meent_auth, meent_gate;
revoke create on schema public from public;
grant usage on schema public to meent_app, meent_worker, meent_reveal, meent_jobs, meent_auth, meent_gate;

grant select on
  member, membership, affiliation, respondent, alliance, invitation, partner, organisation, person
  to meent_gate;
-- Whose address an invitation is bound to.
grant select (id, email) on sign_in_user to meent_gate;

grant select, insert, update on
  person, organisation, alliance, member, partner, round, respondent, outbox, alliance_card, due, invitation,
  mandate, gate_note, file
  to meent_app;
grant select, insert, delete on membership to meent_app;
grant select, insert on affiliation to meent_app;
grant update (role, job_title, name, email, ended_at, ended_by) on affiliation to meent_app;
grant select, insert, update, delete on gate_draft, attention to meent_app;
grant select, insert on
  phase_move, alliance_activity, organisation_activity, round_closing, gate_ask, gate_decision,
  invitation_hand_on, departure_copy
  to meent_app;
grant select on round_reveal to meent_app;
grant select, insert, update on alliance_activity_head, organisation_activity_head to meent_app;
grant select, insert on round_partner to meent_app;
grant update (submitted) on round_partner to meent_app;
grant select on round_cell to meent_app;
grant select, insert, update, delete on sealed_answer, sealed_sheet, own_copy to meent_app;

-- The reveal: reads and deletes what is sealed, writes what may be known, in one transaction.
grant select, delete on sealed_answer, sealed_sheet to meent_reveal;
grant select on round, round_partner, round_closing, partner, member, alliance, phase_move, respondent to meent_reveal;
-- Like every verb it keeps the card and the list of what waits current.
grant select on gate_ask, gate_decision, gate_note, invitation to meent_reveal;
grant select, insert, update, delete on attention to meent_reveal;
grant select, insert on round_cell, round_reveal, alliance_activity, outbox to meent_reveal;
grant select, insert, update on alliance_activity_head, alliance_card, due to meent_reveal;

grant select on due to meent_jobs;
grant update (relayed_at) on due to meent_jobs;

grant select, insert, update, delete on
  sign_in_user, sign_in_session, sign_in_request, step_up, sign_in_outbox, rate_limit to meent_auth;

-- drizzle emits no FORCE: without it the owner would read past every policy.
do $$
declare
  t regclass;
begin
  for t in select oid from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
  loop
    execute format('alter table %s force row level security', t);
  end loop;
end $$;
