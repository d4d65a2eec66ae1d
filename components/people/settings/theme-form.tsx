"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { settingsWords as words } from "@/lib/content/people/settings-words";
import { type FormAction, untouched } from "@/lib/content/web/form-state";
import { type Theme, themes } from "@/lib/domain/people/theme";

export function ThemeForm({ theme, action }: { theme: Theme; action: FormAction }) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} className="max-w-measure">
      <FormTrouble state={state} />
      <RadioGroup
        name="theme"
        legend={words.themeTitle}
        hint={words.themeHint}
        defaultValue={theme}
        choices={themes.map((value) => ({ value, ...words.themes[value] }))}
      />
      <p className="btn-row mt-5">
        <SubmitButton kind="edge">{words.save}</SubmitButton>
      </p>
    </form>
  );
}
