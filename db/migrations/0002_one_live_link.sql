ALTER TABLE "sign_in_request" DROP COLUMN "generation";--> statement-breakpoint
ALTER TABLE "sign_in_request" ADD CONSTRAINT "sign_in_request_email_unique" UNIQUE("email");