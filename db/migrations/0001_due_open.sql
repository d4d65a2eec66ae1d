DROP INDEX "due_open";--> statement-breakpoint
CREATE INDEX "due_open" ON "due" USING btree ("at") WHERE done_at is null;