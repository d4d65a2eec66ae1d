import Link from "next/link";
import type { ReactNode } from "react";
import { AllianceMenu } from "@/components/alliance/alliance-menu";
import {
  activityHref,
  checkerHref,
  gateHref,
  invitingHref,
  partnersHref,
} from "@/components/alliance/alliance-paths";
import { AllianceRail } from "@/components/alliance/alliance-rail";
import { PeopleTable } from "@/components/alliance/people-table";
import { gatesOnRail } from "@/components/alliance/phases/rail-gates";
import { CheckerSummary } from "@/components/execution/result/checker-summary";
import type { AllianceFacts } from "@/components/overview/home/alliance-facts";
import { AllianceMoments } from "@/components/overview/home/alliance-moments";
import { type AllianceTodo, todosOf } from "@/components/overview/home/alliance-todos";
import { onCalendar } from "@/components/overview/home/calendar-moment";
import { LinkButton } from "@/components/ui/actions/link-button";
import { MomentsList } from "@/components/ui/data/moments-list";
import { TodoList } from "@/components/ui/data/todo-list";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { PageHead } from "@/components/ui/layout/page-head";
import { Section } from "@/components/ui/layout/section";
import { menuWords } from "@/lib/content/alliance/menu-words";
import { overviewWords as words } from "@/lib/content/alliance/overview-words";

/** The home of one alliance: where it is, what now, what comes, what the last round said, who takes part. */
export function AllianceHome({ facts }: { facts: AllianceFacts }) {
  const { alliance, rail, partners, latest, now } = facts;
  return (
    <>
      <PageHead
        title={alliance.name}
        crumbs={[{ label: menuWords.alliances, href: "/samenwerkingen" }, { label: alliance.name }]}
        menu={<AllianceMenu allianceId={alliance.allianceId} may={facts.may} />}
      />
      <p className="lede">{ledeOf(facts)}</p>
      <AllianceRail
        name={alliance.name}
        phases={rail.phases}
        gates={gatesOnRail({ ...rail, allianceId: alliance.allianceId })}
        halt={rail.status === "running" ? undefined : rail.status}
      />
      <div className="split">
        <Section id="wat-nu" title={words.nowTitle} aside={ahead(facts)}>
          <Todos facts={facts} />
        </Section>
        <Section id="momenten" title={words.momentsTitle}>
          <AllianceMoments facts={facts} />
        </Section>
      </div>
      {latest && <CheckerSummary latest={latest} checkerHref={checkerHref(alliance.allianceId)} now={now} />}
      <Section id="partners" title={words.partnersTitle} aside={<ToPartners facts={facts} />}>
        <PeopleTable partners={partners} managerLabel={alliance.managerLabel} />
      </Section>
      <Section
        id="gebeurd"
        title={words.activityTitle}
        aside={
          <Link prefetch={false} href={activityHref(alliance.allianceId)}>
            {words.allActivity}
          </Link>
        }
      >
        <MomentsList
          moments={facts.activity.map(({ seq, at, sentence }) =>
            onCalendar({ id: String(seq), title: sentence, at }, now),
          )}
        />
      </Section>
    </>
  );
}

/** How far the next gate is. */
function ahead({ alliance, rail }: AllianceFacts): ReactNode {
  const { gate, status } = rail;
  if (!gate || status !== "running") return undefined;
  return (
    <Link prefetch={false} href={gateHref(alliance.allianceId, gate.gate)}>
      {words.ahead(gate.gate, gate.met, gate.total)}
    </Link>
  );
}

function ToPartners({ facts: { alliance, invited, may } }: { facts: AllianceFacts }) {
  return (
    <>
      <Link prefetch={false} className="mr-4 inline-block min-h-5" href={partnersHref(alliance.allianceId)}>
        {invited > 0 ? words.stillInvited(invited) : words.seePartners}
      </Link>
      {may.invite && (
        <Link
          prefetch={false}
          className="nowrap inline-block min-h-5"
          href={invitingHref(alliance.allianceId)}
        >
          {words.menuInvite}
        </Link>
      )}
    </>
  );
}

/** Why the alliance exists, and what its last round did to the grade. */
function ledeOf({ alliance, latest, now }: AllianceFacts): string {
  const [grade, before] = [latest?.result.jointGrade, latest?.earlier?.joint];
  if (grade == null || before == null) return alliance.reason;
  const talk = latest?.round.discussAt && latest.round.discussAt > now ? latest.round.discussAt : null;
  return [alliance.reason, words.gradeMoved(before, grade), talk && words.talkAhead(talk)]
    .filter(Boolean)
    .join(" ");
}

function Todos({ facts }: { facts: AllianceFacts }) {
  const todos = todosOf(facts);
  if (todos.length === 0) {
    return <EmptyState title={words.nothing} text={words.nothingText[facts.rail.status]} />;
  }
  return (
    <TodoList
      todos={todos.map((todo, place) => ({
        id: todo.id,
        icon: todo.icon,
        what: todo.what,
        when: todo.when,
        lifts: todo.lifts,
        action: <TodoButton todo={todo} first={place === 0} />,
      }))}
    />
  );
}

function TodoButton({ todo, first }: { todo: AllianceTodo; first: boolean }) {
  return (
    <LinkButton small kind={first ? "act" : "edge"} href={todo.href}>
      {todo.label}
      <span className="visually-hidden">: {todo.what}</span>
    </LinkButton>
  );
}
