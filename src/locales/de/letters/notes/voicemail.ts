import { say } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { decision, withdraw } from '../leaving.ts';
import { cancelAndTell, tellClient } from '../parts.ts';
import { ask, then, why } from '../pause/parts.ts';
import { canYouArrangeIt, iNeed } from '../pause/adjustment.ts';
import { askForTime } from '../pause/this-offer.ts';
import { takeItBack } from '../take-back/parts.ts';
import { byTone, greeting } from './by-tone.ts';
import { rather } from '../redirect-direction/parts.ts';
import { cancel, door, offer } from './parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanNotes, LetterFacts } from '../facts.ts';

/** The interviews that are off; an agency is also asked to tell its client. */
const pleaseCancel = (f: LetterFacts) => (f.isAgency ? cancelAndTell(f) : cancel(f));

/** “Ich schicke Ihnen gleich noch eine E-Mail, und mobil bin ich gut zu erreichen.” */
const emailToo = (f: LetterFacts, tone: Tone): Line =>
  tone === 'formal'
    ? say`Ich bestätige ${f.toYou} das noch per E-Mail, und mobil bin ich gut zu erreichen.`
    : say`Ich schicke ${f.toYou} gleich noch eine E-Mail, und auf dem Handy bin ich gut zu erreichen.`;

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.dear}
  Ich ${withdraw(f)}.
  ${pleaseCancel(f)}
  Ich schicke ${f.toYou} das auch per E-Mail.
`;

const leaving = (after: (f: LetterFacts) => Line | false | undefined) =>
  byTone((f, tone) =>
    f.wasWronged
      ? wronged(f)
      : letter`
        ${greeting(f, tone)}
        ${decision(f, tone)}.
        ${f.reason}
        ${pleaseCancel(f)}
        ${after(f)}
        ${emailToo(f, tone)}
      `,
  );

/** Left where nobody picks up: under a minute, a sentence a line, and then what follows. */
export const voicemail: GermanNotes = {
  withdraw: /* @__PURE__ */ leaving(() => undefined),
  'keep-door-open': /* @__PURE__ */ leaving((f) => !f.reason && door(f)),
  'redirect-earlier': /* @__PURE__ */ leaving(
    (f) =>
      say`In der E-Mail frage ich auch nach der Stelle${f.earlierRole && say` als ${f.earlierRole}`}, auf die ich mich ${f.earlierYear ?? 'früher'} beworben hatte.`,
  ),
  'redirect-direction': /* @__PURE__ */ leaving(
    (f) => say`Am liebsten würde ich ${rather(f)}, und danach frage ich in meiner E-Mail.`,
  ),

  'decline-offer': /* @__PURE__ */ byTone(
    (f, tone) => letter`
      ${greeting(f, tone)}
      ${f.isAgency ? say`Ich habe mich entschieden, ${offer(f)} nicht anzunehmen.` : say`Vielen Dank für das Angebot, aber ich habe mich entschieden, es nicht anzunehmen.`}
      ${f.reason}
      ${f.isAgency && tellClient(f)}
      ${emailToo(f, tone)}
    `,
  ),

  'take-back': /* @__PURE__ */ byTone(
    (f, tone) => letter`
      ${greeting(f, tone)}
      Es tut mir sehr leid, aber ich ${takeItBack(f)}.
      ${f.reason}
      ${f.isAgency && tellClient(f)}
      ${emailToo(f, tone)}
    `,
  ),

  pause: /* @__PURE__ */ byTone((f, tone) => {
    if (f.needsAdjustment)
      return letter`
        ${greeting(f, tone)}
        ${iNeed(f)}
        ${canYouArrangeIt(f)}
        Alles andere kann so bleiben.
        ${emailToo(f, tone)}
      `;
    if (f.hasOffer)
      return letter`
        ${greeting(f, tone)}
        Vielen Dank für ${offer(f)}, das ich mir gut überlegen möchte.
        ${askForTime(f)}
        ${emailToo(f, tone)}
      `;
    return letter`
      ${greeting(f, tone)}
      ${why(f, tone)}
      ${ask(f, tone)}
      ${then(f)}
      ${emailToo(f, tone)}
    `;
  }),
};
