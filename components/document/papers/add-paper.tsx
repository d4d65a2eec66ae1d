import { filesHref } from "@/components/alliance/alliance-paths";
import type { PaperPlace } from "@/components/document/papers/paper-facts";
import { Button } from "@/components/ui/actions/button";
import { ErrorSummary, type FieldProblem } from "@/components/ui/fields/error-summary";
import { FileField } from "@/components/ui/fields/file-field";
import { HiddenFields } from "@/components/ui/fields/hidden-fields";
import { fileWords } from "@/lib/content/document/file-words";
import { paperWords as words } from "@/lib/content/document/paper-words";
import { extensions } from "@/lib/domain/document/file-name";

const noProblems: FieldProblem[] = [];

/** The browser's own form: a file goes past the actions, which take no more than a page of text. */
export function AddPaper({ place, trouble }: { place: PaperPlace; trouble?: string }) {
  return (
    <form
      className="max-w-measure mt-5"
      action={`${filesHref(place.allianceId)}?beslismoment=${place.gate}`}
      method="post"
      encType="multipart/form-data"
    >
      <HiddenFields values={{ allianceId: place.allianceId, gate: place.gate }} />
      <p className="ink-2 mb-4">{words.text}</p>
      <ErrorSummary problems={trouble ? [{ fieldId: "bestand", message: trouble }] : noProblems} />
      <FileField
        name="bestand"
        label={fileWords.field}
        hint={fileWords.hint}
        error={trouble}
        accept={extensions.map((one) => `.${one}`).join(",")}
      />
      <p className="btn-row mt-4">
        <Button type="submit" small>
          {fileWords.add}
        </Button>
      </p>
    </form>
  );
}
