CREATE TABLE "alliance_activity" (
	"alliance_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"activity_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"action" text NOT NULL,
	"person_id" uuid,
	"on_behalf_of" uuid,
	"facts" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "alliance_activity_alliance_id_seq_pk" PRIMARY KEY("alliance_id","seq")
);
--> statement-breakpoint
ALTER TABLE "alliance_activity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "alliance_activity_head" (
	"alliance_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "alliance_activity_head" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_activity" (
	"organisation_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"activity_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"action" text NOT NULL,
	"person_id" uuid,
	"on_behalf_of" uuid,
	"facts" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "organisation_activity_organisation_id_seq_pk" PRIMARY KEY("organisation_id","seq")
);
--> statement-breakpoint
ALTER TABLE "organisation_activity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_activity_head" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisation_activity_head" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "alliance" (
	"alliance_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"reason" text NOT NULL,
	"people_word" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "alliance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member" (
	"alliance_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "member_alliance_id_member_id_pk" PRIMARY KEY("alliance_id","member_id"),
	CONSTRAINT "member_role_once" UNIQUE("alliance_id","person_id","organisation_id","role")
);
--> statement-breakpoint
ALTER TABLE "member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "membership" (
	"person_id" uuid NOT NULL,
	"alliance_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	CONSTRAINT "membership_person_id_alliance_id_organisation_id_pk" PRIMARY KEY("person_id","alliance_id","organisation_id")
);
--> statement-breakpoint
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner" (
	"alliance_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"contribution" text NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "partner_alliance_id_partner_id_pk" PRIMARY KEY("alliance_id","partner_id"),
	CONSTRAINT "partner_organisation_once" UNIQUE("alliance_id","organisation_id")
);
--> statement-breakpoint
ALTER TABLE "partner" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "phase_entry" (
	"alliance_id" uuid NOT NULL,
	"phase_entry_id" uuid NOT NULL,
	"phase" smallint NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"entered_by" uuid,
	CONSTRAINT "phase_entry_alliance_id_phase_entry_id_pk" PRIMARY KEY("alliance_id","phase_entry_id")
);
--> statement-breakpoint
ALTER TABLE "phase_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "own_copy" (
	"alliance_id" uuid NOT NULL,
	"respondent_id" uuid NOT NULL,
	"ciphertext" text NOT NULL,
	CONSTRAINT "own_copy_alliance_id_respondent_id_pk" PRIMARY KEY("alliance_id","respondent_id")
);
--> statement-breakpoint
ALTER TABLE "own_copy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "respondent" (
	"alliance_id" uuid NOT NULL,
	"respondent_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"generation" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "respondent_alliance_id_respondent_id_pk" PRIMARY KEY("alliance_id","respondent_id"),
	CONSTRAINT "respondent_once" UNIQUE("alliance_id","round_id","partner_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "respondent" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "round" (
	"alliance_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"instrument" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_by_name" text NOT NULL,
	"opened_by_organisation" text NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"discuss_at" timestamp with time zone,
	CONSTRAINT "round_alliance_id_round_id_pk" PRIMARY KEY("alliance_id","round_id"),
	CONSTRAINT "round_number_once" UNIQUE("alliance_id","kind","number")
);
--> statement-breakpoint
ALTER TABLE "round" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "round_cell" (
	"alliance_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"item" text NOT NULL,
	"partner_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"mean" numeric(3, 1),
	"non_answer" text,
	CONSTRAINT "round_cell_alliance_id_round_id_item_partner_id_pk" PRIMARY KEY("alliance_id","round_id","item","partner_id")
);
--> statement-breakpoint
ALTER TABLE "round_cell" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "round_closing" (
	"alliance_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"closed_at" timestamp with time zone NOT NULL,
	"closed_by" uuid,
	CONSTRAINT "round_closing_alliance_id_round_id_pk" PRIMARY KEY("alliance_id","round_id")
);
--> statement-breakpoint
ALTER TABLE "round_closing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "round_partner" (
	"alliance_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"mode" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"invited" integer NOT NULL,
	"submitted" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "round_partner_alliance_id_round_id_partner_id_pk" PRIMARY KEY("alliance_id","round_id","partner_id")
);
--> statement-breakpoint
ALTER TABLE "round_partner" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "round_reveal" (
	"alliance_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"revealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "round_reveal_alliance_id_round_id_pk" PRIMARY KEY("alliance_id","round_id")
);
--> statement-breakpoint
ALTER TABLE "round_reveal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sealed_answer" (
	"alliance_id" uuid NOT NULL,
	"respondent_id" uuid NOT NULL,
	"item" text NOT NULL,
	"round_id" uuid NOT NULL,
	"value" smallint,
	"non_answer" text,
	CONSTRAINT "sealed_answer_alliance_id_respondent_id_item_pk" PRIMARY KEY("alliance_id","respondent_id","item"),
	CONSTRAINT "sealed_answer_one_of_two" CHECK (num_nonnulls("sealed_answer"."value", "sealed_answer"."non_answer") = 1),
	CONSTRAINT "sealed_answer_range" CHECK ("sealed_answer"."value" between 1 and 10)
);
--> statement-breakpoint
ALTER TABLE "sealed_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sealed_sheet" (
	"alliance_id" uuid NOT NULL,
	"respondent_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sealed_sheet_alliance_id_respondent_id_pk" PRIMARY KEY("alliance_id","respondent_id")
);
--> statement-breakpoint
ALTER TABLE "sealed_sheet" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "alliance_card" (
	"alliance_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"phase" smallint NOT NULL,
	"partner_names" text[] NOT NULL,
	"manager_name" text,
	"latest_round" jsonb,
	"grades" jsonb NOT NULL,
	"divergence" jsonb,
	"discuss_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "alliance_card" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "affiliation" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"job_title" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	CONSTRAINT "affiliation_organisation_id_person_id_pk" PRIMARY KEY("organisation_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "affiliation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_outbox" (
	"outbox_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"ref" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"relayed_at" timestamp with time zone,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_request" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"user_id" uuid,
	"tries" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "sign_in_request_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "sign_in_session" (
	"session_token" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text,
	"email" text NOT NULL,
	"email_verified" timestamp with time zone,
	"image" text,
	CONSTRAINT "sign_in_user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "step_up" (
	"step_up_id" uuid PRIMARY KEY NOT NULL,
	"session_token" text NOT NULL,
	"purpose" text NOT NULL,
	"subject_hash" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "due" (
	"alliance_id" uuid NOT NULL,
	"due_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ref" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"relayed_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	CONSTRAINT "due_alliance_id_due_id_pk" PRIMARY KEY("alliance_id","due_id"),
	CONSTRAINT "due_once" UNIQUE("alliance_id","kind","ref")
);
--> statement-breakpoint
ALTER TABLE "due" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox" (
	"alliance_id" uuid NOT NULL,
	"outbox_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ref" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "outbox_alliance_id_outbox_id_pk" PRIMARY KEY("alliance_id","outbox_id"),
	CONSTRAINT "outbox_once" UNIQUE("alliance_id","kind","ref")
);
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_alliance_id_alliance_alliance_id_fk" FOREIGN KEY ("alliance_id") REFERENCES "public"."alliance"("alliance_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_person_id_person_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_partner_fk" FOREIGN KEY ("alliance_id","partner_id") REFERENCES "public"."partner"("alliance_id","partner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_alliance_id_alliance_alliance_id_fk" FOREIGN KEY ("alliance_id") REFERENCES "public"."alliance"("alliance_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_entry" ADD CONSTRAINT "phase_entry_alliance_id_alliance_alliance_id_fk" FOREIGN KEY ("alliance_id") REFERENCES "public"."alliance"("alliance_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_copy" ADD CONSTRAINT "own_copy_respondent_fk" FOREIGN KEY ("alliance_id","respondent_id") REFERENCES "public"."respondent"("alliance_id","respondent_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "respondent" ADD CONSTRAINT "respondent_round_fk" FOREIGN KEY ("alliance_id","round_id") REFERENCES "public"."round"("alliance_id","round_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_alliance_id_alliance_alliance_id_fk" FOREIGN KEY ("alliance_id") REFERENCES "public"."alliance"("alliance_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_cell" ADD CONSTRAINT "round_cell_round_fk" FOREIGN KEY ("alliance_id","round_id") REFERENCES "public"."round"("alliance_id","round_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_closing" ADD CONSTRAINT "round_closing_round_fk" FOREIGN KEY ("alliance_id","round_id") REFERENCES "public"."round"("alliance_id","round_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_partner" ADD CONSTRAINT "round_partner_round_fk" FOREIGN KEY ("alliance_id","round_id") REFERENCES "public"."round"("alliance_id","round_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_partner" ADD CONSTRAINT "round_partner_partner_fk" FOREIGN KEY ("alliance_id","partner_id") REFERENCES "public"."partner"("alliance_id","partner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_reveal" ADD CONSTRAINT "round_reveal_round_fk" FOREIGN KEY ("alliance_id","round_id") REFERENCES "public"."round"("alliance_id","round_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_answer" ADD CONSTRAINT "sealed_answer_respondent_fk" FOREIGN KEY ("alliance_id","respondent_id") REFERENCES "public"."respondent"("alliance_id","respondent_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_sheet" ADD CONSTRAINT "sealed_sheet_respondent_fk" FOREIGN KEY ("alliance_id","respondent_id") REFERENCES "public"."respondent"("alliance_id","respondent_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alliance_card" ADD CONSTRAINT "alliance_card_alliance_id_alliance_alliance_id_fk" FOREIGN KEY ("alliance_id") REFERENCES "public"."alliance"("alliance_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_person_id_person_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_request" ADD CONSTRAINT "sign_in_request_user_id_sign_in_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."sign_in_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_session" ADD CONSTRAINT "sign_in_session_user_id_sign_in_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."sign_in_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_up" ADD CONSTRAINT "step_up_session_token_sign_in_session_session_token_fk" FOREIGN KEY ("session_token") REFERENCES "public"."sign_in_session"("session_token") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_alliance_id_alliance_alliance_id_fk" FOREIGN KEY ("alliance_id") REFERENCES "public"."alliance"("alliance_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "round_cell_by_partner" ON "round_cell" USING btree ("alliance_id","partner_id");--> statement-breakpoint
CREATE INDEX "sign_in_session_user" ON "sign_in_session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "due_open" ON "due" USING btree ("at") WHERE done_at is null;--> statement-breakpoint
CREATE POLICY "alliance_activity_select" ON "alliance_activity" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "alliance_activity_insert" ON "alliance_activity" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "alliance_activity_head_select" ON "alliance_activity_head" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "alliance_activity_head_insert" ON "alliance_activity_head" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "alliance_activity_head_update" ON "alliance_activity_head" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "organisation_activity_select" ON "organisation_activity" AS PERMISSIVE FOR SELECT TO "meent_app" USING (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "organisation_activity_insert" ON "organisation_activity" AS PERMISSIVE FOR INSERT TO "meent_app" WITH CHECK (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "organisation_activity_head_select" ON "organisation_activity_head" AS PERMISSIVE FOR SELECT TO "meent_app" USING (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "organisation_activity_head_insert" ON "organisation_activity_head" AS PERMISSIVE FOR INSERT TO "meent_app" WITH CHECK (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "organisation_activity_head_update" ON "organisation_activity_head" AS PERMISSIVE FOR UPDATE TO "meent_app" USING (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "alliance_select" ON "alliance" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "alliance_insert" ON "alliance" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "alliance_update" ON "alliance" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "alliance_delete" ON "alliance" AS PERMISSIVE FOR DELETE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "alliance_guest_select" ON "alliance" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "member_select" ON "member" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "member_insert" ON "member" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "member_update" ON "member" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "member_delete" ON "member" AS PERMISSIVE FOR DELETE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "membership_select" ON "membership" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "membership_insert" ON "membership" AS PERMISSIVE FOR INSERT TO "meent_app" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "membership_delete" ON "membership" AS PERMISSIVE FOR DELETE TO "meent_app" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "partner_select" ON "partner" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "partner_insert" ON "partner" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "partner_update" ON "partner" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "partner_delete" ON "partner" AS PERMISSIVE FOR DELETE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "partner_guest_select" ON "partner" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "phase_entry_select" ON "phase_entry" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "phase_entry_insert" ON "phase_entry" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "phase_entry_update" ON "phase_entry" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "phase_entry_delete" ON "phase_entry" AS PERMISSIVE FOR DELETE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "own_copy_select" ON "own_copy" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_copy_insert" ON "own_copy" AS PERMISSIVE FOR INSERT TO "meent_app" WITH CHECK (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_copy_update" ON "own_copy" AS PERMISSIVE FOR UPDATE TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid) WITH CHECK (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_copy_delete" ON "own_copy" AS PERMISSIVE FOR DELETE TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "respondent_select" ON "respondent" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "respondent_insert" ON "respondent" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "respondent_update" ON "respondent" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "respondent_delete" ON "respondent" AS PERMISSIVE FOR DELETE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "respondent_own_select" ON "respondent" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "round_select" ON "round" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_insert" ON "round" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_update" ON "round" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_delete" ON "round" AS PERMISSIVE FOR DELETE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_guest_select" ON "round" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "round_cell_select" ON "round_cell" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_cell_insert" ON "round_cell" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_cell_update" ON "round_cell" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_cell_delete" ON "round_cell" AS PERMISSIVE FOR DELETE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_closing_select" ON "round_closing" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_closing_insert" ON "round_closing" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_closing_update" ON "round_closing" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_closing_delete" ON "round_closing" AS PERMISSIVE FOR DELETE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_closing_guest_select" ON "round_closing" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "round_partner_select" ON "round_partner" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_partner_insert" ON "round_partner" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_partner_guest_select" ON "round_partner" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "round_partner_own_update" ON "round_partner" AS PERMISSIVE FOR UPDATE TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and round_id = nullif(current_setting('app.round', true), '')::uuid and partner_id = nullif(current_setting('app.partner', true), '')::uuid) WITH CHECK (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and round_id = nullif(current_setting('app.round', true), '')::uuid and partner_id = nullif(current_setting('app.partner', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "round_reveal_select" ON "round_reveal" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_reveal_insert" ON "round_reveal" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_reveal_update" ON "round_reveal" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_reveal_delete" ON "round_reveal" AS PERMISSIVE FOR DELETE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "round_reveal_guest_select" ON "round_reveal" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "sealed_answer_own_select" ON "sealed_answer" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "sealed_answer_own_insert" ON "sealed_answer" AS PERMISSIVE FOR INSERT TO "meent_app" WITH CHECK (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "sealed_answer_own_update" ON "sealed_answer" AS PERMISSIVE FOR UPDATE TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid) WITH CHECK (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "sealed_answer_own_delete" ON "sealed_answer" AS PERMISSIVE FOR DELETE TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "sealed_answer_reveal_select" ON "sealed_answer" AS PERMISSIVE FOR SELECT TO "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "sealed_answer_reveal_delete" ON "sealed_answer" AS PERMISSIVE FOR DELETE TO "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "sealed_sheet_own_select" ON "sealed_sheet" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "sealed_sheet_own_insert" ON "sealed_sheet" AS PERMISSIVE FOR INSERT TO "meent_app" WITH CHECK (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "sealed_sheet_own_update" ON "sealed_sheet" AS PERMISSIVE FOR UPDATE TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid) WITH CHECK (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "sealed_sheet_own_delete" ON "sealed_sheet" AS PERMISSIVE FOR DELETE TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and respondent_id = nullif(current_setting('app.respondent', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "sealed_sheet_reveal_select" ON "sealed_sheet" AS PERMISSIVE FOR SELECT TO "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "sealed_sheet_reveal_delete" ON "sealed_sheet" AS PERMISSIVE FOR DELETE TO "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "alliance_card_select" ON "alliance_card" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "alliance_card_insert" ON "alliance_card" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "alliance_card_update" ON "alliance_card" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "alliance_card_delete" ON "alliance_card" AS PERMISSIVE FOR DELETE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "affiliation_select" ON "affiliation" AS PERMISSIVE FOR SELECT TO "meent_app" USING (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "affiliation_insert" ON "affiliation" AS PERMISSIVE FOR INSERT TO "meent_app" WITH CHECK (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "affiliation_update" ON "affiliation" AS PERMISSIVE FOR UPDATE TO "meent_app" USING (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "affiliation_delete" ON "affiliation" AS PERMISSIVE FOR DELETE TO "meent_app" USING (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "affiliation_own_select" ON "affiliation" AS PERMISSIVE FOR SELECT TO "meent_app" USING (person_id = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "organisation_select" ON "organisation" AS PERMISSIVE FOR SELECT TO "meent_app" USING (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "organisation_insert" ON "organisation" AS PERMISSIVE FOR INSERT TO "meent_app" WITH CHECK (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "organisation_update" ON "organisation" AS PERMISSIVE FOR UPDATE TO "meent_app" USING (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "person_select" ON "person" AS PERMISSIVE FOR SELECT TO "meent_app" USING (person_id = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "person_update" ON "person" AS PERMISSIVE FOR UPDATE TO "meent_app" USING (person_id = nullif(current_setting('app.person', true), '')::uuid) WITH CHECK (person_id = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "person_added_insert" ON "person" AS PERMISSIVE FOR INSERT TO "meent_app" WITH CHECK (nullif(current_setting('app.organisation', true), '') is not null);--> statement-breakpoint
CREATE POLICY "due_select" ON "due" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "due_insert" ON "due" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "due_update" ON "due" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "due_relay_select" ON "due" AS PERMISSIVE FOR SELECT TO "meent_jobs" USING (true);--> statement-breakpoint
CREATE POLICY "due_relay_update" ON "due" AS PERMISSIVE FOR UPDATE TO "meent_jobs" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "outbox_select" ON "outbox" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "outbox_insert" ON "outbox" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "outbox_update" ON "outbox" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "outbox_delete" ON "outbox" AS PERMISSIVE FOR DELETE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));