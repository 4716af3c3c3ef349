import { html, nothing } from 'lit';
import { count } from '../chat/says.ts';
import { check } from '../message/check/check.ts';
import { authored, examine } from '../message/check/examined.ts';
import { parse } from '../message/check/parse.ts';
import { countWords } from '../message/limits.ts';
import type { Brief } from '../message/check/examined.ts';
import type { RuleId } from '../words/editor-words.ts';
import type { View } from '../chat/view.ts';
import type { Draft } from './draft.ts';

/** Rules about what the candidate cannot change in the text. */
const silent: readonly RuleId[] = ['recipient', 'door', 'supplied'];

/** Words in a second, read and spoken. */
const pace = { read: 3.5, spoken: 2.5 };

/** How long it is, where the decision stands, and what a strict editor would mend. It holds up nothing. */
export function remarks(view: View, draft: Draft, given: Brief) {
  const { interface: says } = view.words;
  const { item, text, subject, isOwn, isEdited } = draft;
  const brief = { ...given, edited: isEdited };
  const own = subject === null ? null : [{ text: subject, by: 'author' as const }];
  const shown = isEdited ? { ...item, subject: own, ...(isOwn && { body: parse(text, item, given) }) } : item;
  const isMeant = Object.keys(view.typed).some((key) => key.startsWith('private.'));
  const found = check(shown, brief).filter(
    ({ rule }) => !silent.includes(rule) && !(rule === 'private' && isMeant),
  );
  const { sentences, declines } = examine(shown, brief);
  const decision = sentences
    .filter(({ part }) => part !== 'greeting' && part !== 'opening')
    .findIndex((sentence) => brief.words.editor.decision.test(authored(sentence)));
  const words = countWords(text);
  const isSpoken = item.channel === 'phone';
  const seconds = Math.ceil(words / (isSpoken ? pace.spoken : pace.read));
  return html`<div class="quiet">
    <p>
      <b>${count(says.words, words)},</b>
      ${count(isSpoken ? says.aloud : says.read, seconds)} ${declines ? says.decides[decision] : ''}
    </p>
    ${
      found.length
        ? html`<ul aria-label=${says.remarks}>
            ${found.map(({ rule, says }) => html`<li data-rule=${rule}>${says}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}
