import { SubmitButton } from "@/components/ui/actions/submit-button";
import { DataTable } from "@/components/ui/data/data-table";
import { Note } from "@/components/ui/feedback/note";
import { Tag } from "@/components/ui/feedback/tag";
import { dayAndTime } from "@/lib/content/dates";
import { settingsWords as words } from "@/lib/content/people/settings-words";

type SignInListProps = {
  email: string;
  list: { since: Date; browser: string | null; here: boolean }[];
  /** How many others were just ended. */
  ended: number;
  endOthers: (form: FormData) => Promise<void>;
};

export function SignInList({ email, list, ended, endOthers }: SignInListProps) {
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p className="lede wrap-anywhere">{words.listLede(email)}</p>
      {ended > 0 && (
        <div role="status" className="mb-5">
          <Note>{words.ended(ended)}</Note>
        </div>
      )}
      <div className="mt-6">
        <DataTable
          caption={words.listTitle}
          columns={[
            { id: "browser", header: words.browser },
            { id: "since", header: words.since },
          ]}
          rows={list.map(({ since, browser, here }, place) => ({
            id: String(place),
            cells: [<Browser key="browser" name={browser} here={here} />, dayAndTime(since)],
          }))}
        />
      </div>
      {list.length > 1 ? (
        <form action={endOthers} className="btn-row mt-5">
          <SubmitButton kind="danger">{words.endOthers}</SubmitButton>
        </form>
      ) : (
        <p className="ink-2 mt-5">{words.onlyThis}</p>
      )}
    </>
  );
}

function Browser({ name, here }: { name: string | null; here: boolean }) {
  return (
    <>
      {name ?? words.unknownBrowser} {here && <Tag>{words.here}</Tag>}
    </>
  );
}
