CREATE TABLE "phase_move" (
	"alliance_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"from_phase" smallint,
	"to_phase" smallint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" uuid,
	"made_by_name" text NOT NULL,
	"reason" text NOT NULL,
	"facts" jsonb NOT NULL,
	CONSTRAINT "phase_move_alliance_id_seq_pk" PRIMARY KEY("alliance_id","seq")
);
--> statement-breakpoint
ALTER TABLE "phase_move" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "file" (
	"alliance_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"gate" smallint,
	"requirement" text,
	"added_at" timestamp with time zone NOT NULL,
	"added_by" uuid NOT NULL,
	"added_by_name" text NOT NULL,
	"removed_at" timestamp with time zone,
	"removed_by" uuid,
	CONSTRAINT "file_alliance_id_file_id_pk" PRIMARY KEY("alliance_id","file_id")
);
--> statement-breakpoint
ALTER TABLE "file" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gate_ask" (
	"alliance_id" uuid NOT NULL,
	"ask_id" uuid NOT NULL,
	"gate" smallint NOT NULL,
	"visit" integer NOT NULL,
	"number" integer NOT NULL,
	"subject" jsonb NOT NULL,
	"subject_hash" text NOT NULL,
	"decide_by" date NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_by_name" text NOT NULL,
	CONSTRAINT "gate_ask_alliance_id_ask_id_pk" PRIMARY KEY("alliance_id","ask_id"),
	CONSTRAINT "gate_ask_once" UNIQUE("alliance_id","gate","visit","number")
);
--> statement-breakpoint
ALTER TABLE "gate_ask" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gate_decision" (
	"alliance_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"ask_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"verdict" text NOT NULL,
	"reason" text NOT NULL,
	"decision_hash" text NOT NULL,
	"mandate_id" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "gate_decision_alliance_id_decision_id_pk" PRIMARY KEY("alliance_id","decision_id"),
	CONSTRAINT "gate_decision_once" UNIQUE("alliance_id","ask_id","partner_id")
);
--> statement-breakpoint
ALTER TABLE "gate_decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gate_draft" (
	"alliance_id" uuid NOT NULL,
	"ask_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"reason" text NOT NULL,
	"step_up_id" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "gate_draft_alliance_id_ask_id_partner_id_person_id_pk" PRIMARY KEY("alliance_id","ask_id","partner_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "gate_draft" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gate_note" (
	"alliance_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"gate" smallint NOT NULL,
	"visit" integer NOT NULL,
	"requirement" text,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"due_on" date,
	"owner_id" uuid,
	"noted_at" timestamp with time zone NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_by_name" text NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" uuid,
	"done_by_name" text,
	"done_note" text,
	CONSTRAINT "gate_note_alliance_id_note_id_pk" PRIMARY KEY("alliance_id","note_id"),
	CONSTRAINT "gate_note_open_is_dated" CHECK (("gate_note"."kind" = 'open') = ("gate_note"."due_on" is not null and "gate_note"."owner_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "gate_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation" (
	"alliance_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"message" text NOT NULL,
	"generation" integer DEFAULT 1 NOT NULL,
	"sendings" integer DEFAULT 1 NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"invited_by" uuid NOT NULL,
	"invited_by_name" text NOT NULL,
	"invited_by_organisation" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"vouched_at" timestamp with time zone,
	"vouched_by" uuid,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	"declined_at" timestamp with time zone,
	"decline_reason" text,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	CONSTRAINT "invitation_alliance_id_invitation_id_pk" PRIMARY KEY("alliance_id","invitation_id")
);
--> statement-breakpoint
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation_hand_on" (
	"alliance_id" uuid NOT NULL,
	"hand_on_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"from_name" text NOT NULL,
	"from_email" text NOT NULL,
	"to_name" text NOT NULL,
	"to_email" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "invitation_hand_on_alliance_id_hand_on_id_pk" PRIMARY KEY("alliance_id","hand_on_id")
);
--> statement-breakpoint
ALTER TABLE "invitation_hand_on" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attention" (
	"alliance_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ref" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"show_from" timestamp with time zone NOT NULL,
	"facts" jsonb NOT NULL,
	CONSTRAINT "attention_alliance_id_person_id_kind_ref_pk" PRIMARY KEY("alliance_id","person_id","kind","ref")
);
--> statement-breakpoint
ALTER TABLE "attention" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "departure_copy" (
	"organisation_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"alliance_id" uuid NOT NULL,
	"alliance_name" text NOT NULL,
	"left_at" timestamp with time zone NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	CONSTRAINT "departure_copy_organisation_id_partner_id_pk" PRIMARY KEY("organisation_id","partner_id")
);
--> statement-breakpoint
ALTER TABLE "departure_copy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mandate" (
	"organisation_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"covers" text[] NOT NULL,
	"note" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "mandate_organisation_id_mandate_id_pk" PRIMARY KEY("organisation_id","mandate_id")
);
--> statement-breakpoint
ALTER TABLE "mandate" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "phase_move" ("alliance_id", "seq", "kind", "from_phase", "to_phase", "at", "made_at", "made_by", "made_by_name", "reason", "facts")
SELECT alliance_id, seq,
       CASE WHEN seq = 1 THEN 'founded' WHEN phase > previous THEN 'passed-before' ELSE 'sent-back' END,
       previous, phase, entered_at, entered_at, entered_by, '', '', '{}'
  FROM (SELECT e.*, row_number() OVER w AS seq, lag(phase) OVER w AS previous
          FROM "phase_entry" e WINDOW w AS (PARTITION BY alliance_id ORDER BY entered_at, phase)) told;--> statement-breakpoint
ALTER TABLE "phase_entry" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP POLICY "phase_entry_select" ON "phase_entry" CASCADE;--> statement-breakpoint
DROP POLICY "phase_entry_insert" ON "phase_entry" CASCADE;--> statement-breakpoint
DROP POLICY "phase_entry_update" ON "phase_entry" CASCADE;--> statement-breakpoint
DROP POLICY "phase_entry_delete" ON "phase_entry" CASCADE;--> statement-breakpoint
DROP TABLE "phase_entry" CASCADE;--> statement-breakpoint
ALTER TABLE "member" DROP CONSTRAINT "member_role_once";--> statement-breakpoint
ALTER TABLE "partner" DROP CONSTRAINT "partner_organisation_once";--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_once";--> statement-breakpoint
ALTER TABLE "partner" ALTER COLUMN "organisation_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "partner" ALTER COLUMN "joined_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "alliance" ADD COLUMN "manager_label" text DEFAULT 'alliantiemanager' NOT NULL;--> statement-breakpoint
ALTER TABLE "alliance" ALTER COLUMN "manager_label" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "alliance" ADD COLUMN "review_rhythm" text DEFAULT 'quarter' NOT NULL;--> statement-breakpoint
ALTER TABLE "alliance" ALTER COLUMN "review_rhythm" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "alliance" ADD COLUMN "route" text DEFAULT 'normal' NOT NULL;--> statement-breakpoint
ALTER TABLE "alliance" ALTER COLUMN "route" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "alliance" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "partner" ADD COLUMN "capacity" text DEFAULT 'partner' NOT NULL;--> statement-breakpoint
ALTER TABLE "partner" ALTER COLUMN "capacity" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "partner" ADD COLUMN "initiating" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "partner" ALTER COLUMN "initiating" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "partner" ADD COLUMN "named_at" timestamp with time zone;--> statement-breakpoint
UPDATE "partner" SET "named_at" = "joined_at";--> statement-breakpoint
ALTER TABLE "partner" ALTER COLUMN "named_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "partner" ADD COLUMN "left_by" uuid;--> statement-breakpoint
ALTER TABLE "partner" ADD COLUMN "left_reason" text;--> statement-breakpoint
ALTER TABLE "alliance_card" ADD COLUMN "rail" jsonb;--> statement-breakpoint
UPDATE "alliance_card" c SET "rail" = jsonb_build_object(
  'status', 'running',
  'seq', (SELECT max(seq) FROM "phase_move" m WHERE m.alliance_id = c.alliance_id),
  'visit', (SELECT max(seq) FROM "phase_move" m WHERE m.alliance_id = c.alliance_id),
  'gate', null,
  'phases', (SELECT jsonb_agg(jsonb_build_object(
      'phase', n, 'before', false,
      'state', CASE WHEN n < c.phase THEN 'done' WHEN n = c.phase THEN 'current' ELSE 'later' END,
      'leftAt', CASE WHEN n < c.phase THEN (SELECT to_char(max(m.at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                  FROM "phase_move" m WHERE m.alliance_id = c.alliance_id AND m.to_phase = n + 1) END) ORDER BY n)
    FROM generate_series(1, 5) n));--> statement-breakpoint
ALTER TABLE "alliance_card" ALTER COLUMN "rail" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "affiliation" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "affiliation" ADD COLUMN "ended_by" uuid;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "kvk_number" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "sector" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "size" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "works_council" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "client_council" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "prior_approval" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "notify" text DEFAULT 'weekly' NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_in_session" ADD COLUMN "browser" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "recipient" uuid;--> statement-breakpoint
UPDATE "outbox" SET "recipient" = "ref";--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "recipient" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "turn" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "phase_move" ADD CONSTRAINT "phase_move_alliance_id_alliance_alliance_id_fk" FOREIGN KEY ("alliance_id") REFERENCES "public"."alliance"("alliance_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file" ADD CONSTRAINT "file_alliance_id_alliance_alliance_id_fk" FOREIGN KEY ("alliance_id") REFERENCES "public"."alliance"("alliance_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_ask" ADD CONSTRAINT "gate_ask_alliance_id_alliance_alliance_id_fk" FOREIGN KEY ("alliance_id") REFERENCES "public"."alliance"("alliance_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_decision" ADD CONSTRAINT "gate_decision_ask_fk" FOREIGN KEY ("alliance_id","ask_id") REFERENCES "public"."gate_ask"("alliance_id","ask_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_decision" ADD CONSTRAINT "gate_decision_partner_fk" FOREIGN KEY ("alliance_id","partner_id") REFERENCES "public"."partner"("alliance_id","partner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_draft" ADD CONSTRAINT "gate_draft_ask_fk" FOREIGN KEY ("alliance_id","ask_id") REFERENCES "public"."gate_ask"("alliance_id","ask_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_draft" ADD CONSTRAINT "gate_draft_partner_fk" FOREIGN KEY ("alliance_id","partner_id") REFERENCES "public"."partner"("alliance_id","partner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_note" ADD CONSTRAINT "gate_note_alliance_id_alliance_alliance_id_fk" FOREIGN KEY ("alliance_id") REFERENCES "public"."alliance"("alliance_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_note" ADD CONSTRAINT "gate_note_owner_fk" FOREIGN KEY ("alliance_id","owner_id") REFERENCES "public"."member"("alliance_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_partner_fk" FOREIGN KEY ("alliance_id","partner_id") REFERENCES "public"."partner"("alliance_id","partner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_hand_on" ADD CONSTRAINT "invitation_hand_on_fk" FOREIGN KEY ("alliance_id","invitation_id") REFERENCES "public"."invitation"("alliance_id","invitation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attention" ADD CONSTRAINT "attention_alliance_id_alliance_alliance_id_fk" FOREIGN KEY ("alliance_id") REFERENCES "public"."alliance"("alliance_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_affiliation_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."affiliation"("organisation_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attention_of_person" ON "attention" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "member_role_once" ON "member" USING btree ("alliance_id","person_id","organisation_id","role") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "partner_organisation_once" ON "partner" USING btree ("alliance_id","organisation_id") WHERE left_at is null;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_once" UNIQUE("alliance_id","kind","ref","recipient","turn");--> statement-breakpoint
CREATE POLICY "phase_move_select" ON "phase_move" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "phase_move_insert" ON "phase_move" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "phase_move_update" ON "phase_move" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "phase_move_delete" ON "phase_move" AS PERMISSIVE FOR DELETE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "file_select" ON "file" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "file_insert" ON "file" AS PERMISSIVE FOR INSERT TO "meent_app" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "file_update" ON "file" AS PERMISSIVE FOR UPDATE TO "meent_app" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "gate_ask_select" ON "gate_ask" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "gate_ask_insert" ON "gate_ask" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "gate_decision_select" ON "gate_decision" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "gate_decision_insert" ON "gate_decision" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "gate_draft_select" ON "gate_draft" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]) and person_id = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gate_draft_insert" ON "gate_draft" AS PERMISSIVE FOR INSERT TO "meent_app" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]) and person_id = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gate_draft_update" ON "gate_draft" AS PERMISSIVE FOR UPDATE TO "meent_app" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]) and person_id = nullif(current_setting('app.person', true), '')::uuid) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]) and person_id = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gate_draft_delete" ON "gate_draft" AS PERMISSIVE FOR DELETE TO "meent_app" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]) and person_id = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gate_note_select" ON "gate_note" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "gate_note_insert" ON "gate_note" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "gate_note_update" ON "gate_note" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "invitation_select" ON "invitation" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "invitation_insert" ON "invitation" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "invitation_update" ON "invitation" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "invitation_own_select" ON "invitation" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = nullif(current_setting('app.guest_alliance', true), '')::uuid and invitation_id = nullif(current_setting('app.invitation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "invitation_hand_on_select" ON "invitation_hand_on" AS PERMISSIVE FOR SELECT TO "meent_app" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "invitation_hand_on_insert" ON "invitation_hand_on" AS PERMISSIVE FOR INSERT TO "meent_app" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "attention_select" ON "attention" AS PERMISSIVE FOR SELECT TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "attention_insert" ON "attention" AS PERMISSIVE FOR INSERT TO "meent_app", "meent_reveal" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "attention_update" ON "attention" AS PERMISSIVE FOR UPDATE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[])) WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "attention_delete" ON "attention" AS PERMISSIVE FOR DELETE TO "meent_app", "meent_reveal" USING (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "departure_copy_select" ON "departure_copy" AS PERMISSIVE FOR SELECT TO "meent_app" USING (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "departure_copy_made_insert" ON "departure_copy" AS PERMISSIVE FOR INSERT TO "meent_app" WITH CHECK (alliance_id = any (string_to_array(nullif(current_setting('app.alliances', true), ''), ',')::uuid[]));--> statement-breakpoint
CREATE POLICY "mandate_select" ON "mandate" AS PERMISSIVE FOR SELECT TO "meent_app" USING (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "mandate_insert" ON "mandate" AS PERMISSIVE FOR INSERT TO "meent_app" WITH CHECK (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "mandate_update" ON "mandate" AS PERMISSIVE FOR UPDATE TO "meent_app" USING (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);