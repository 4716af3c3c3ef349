import { nothing } from 'lit';
import { interpolate } from '../locales/interpolate.ts';
import { languageName } from '../locales/language-name.ts';
import { radioGroup } from './radio-group.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';

/** Renders the choice of the language that the candidate writes in, where there are several. */
export function languageChoice(view: View, composer: ComposerControl) {
  const { languages } = composer;
  if (languages.length < 2) return nothing;
  const { interface: strings, lang: chatLang } = view.words;
  const tags = languages.map(({ lang }) => lang);
  const names = Object.fromEntries(tags.map((tag) => [tag, languageName(tag)]));
  return radioGroup(
    view,
    'language',
    strings.language,
    tags,
    names,
    composer.languageOf(view).lang,
    (tag) => {
      view.type({ language: tag === tags[0] ? undefined : tag });
      view.say(interpolate(strings.languageNow, { language: languageName(tag, chatLang) }));
    },
  );
}
