import { SubmitButton } from "@/components/ui/actions/submit-button";
import { DataTable } from "@/components/ui/data/data-table";
import { dayAndTime } from "@/lib/content/dates";
import { settingsWords as words } from "@/lib/content/people/settings-words";

type SignInListProps = {
  email: string;
  list: { since: Date; browser: string | null; here: boolean }[];
  endOthers: (form: FormData) => Promise<void>;
};

export function SignInList({ email, list, endOthers }: SignInListProps) {
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p className="lede wrap-anywhere">{words.listLede(email)}</p>
      <DataTable
        caption={words.listTitle}
        columns={[
          { id: "browser", header: words.browser },
          { id: "since", header: words.since },
        ]}
        rows={list.map(({ since, browser, here }) => ({
          id: since.toISOString(),
          cells: [<Browser key="browser" name={browser} here={here} />, dayAndTime(since)],
        }))}
      />
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
      {name ?? words.unknownBrowser} {here && <span className="tag">{words.here}</span>}
    </>
  );
}
