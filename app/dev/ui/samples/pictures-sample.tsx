import { grades, plotCounts, points } from "@/app/dev/ui/sample-data";
import { JointVessel } from "@/components/charts/joint-vessel";
import { Plots } from "@/components/charts/plots";
import { Sparkline } from "@/components/charts/sparkline";
import { Strip } from "@/components/charts/strip";
import { Vessels } from "@/components/charts/vessels";
import { TalkingList } from "@/components/execution/talking-list";
import { TalkingPoints } from "@/components/execution/talking-points";
import { Section } from "@/components/ui/layout/section";

export function PicturesSample({ theme }: { theme: string }) {
  return (
    <Section id={`${theme}-beelden`} title="Kleine beelden">
      <div className="stack">
        <p className="btn-row">
          <Strip values={[1.8, 2.2, 3, 4.4]} />
          <Sparkline values={[7.1, 7.2, 7.4, 6.1]} />
        </p>
        <Vessels
          question="Hoe succesvol vind je deze samenwerking?"
          grades={grades}
          together={{ grade: 6.1, text: "6,1" }}
        />
        <JointVessel
          grade={6.1}
          text="6,1"
          before={{ label: "mei", grade: 7.4, text: "7,4" }}
          title="Samen geven jullie een 6,1"
          sub="Op de vraag hoe succesvol jullie de samenwerking vinden. In mei was het een 7,4."
        />
        <Plots caption="17 stellingen, elk vak is er één" counts={plotCounts} />
        <TalkingList title="Hierover praten jullie op 3 december" lines={points} />
        <TalkingPoints points={points} />
      </div>
    </Section>
  );
}
