import { say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { decision, ground, withdraw } from '../leaving.ts';
import { byTone, closing, greeting } from './by-tone.ts';
import { rather } from '../redirect-direction/parts.ts';
import { door, earlierInShort } from './parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanNotes, LetterFacts } from '../facts.ts';

/** What whoever arranges the interviews has been told. */
const arranged = (f: LetterFacts) =>
  f.rounds &&
  spare(
    2,
  )`${f.rounds.isOne ? 'Mein' : 'Meine'} ${f.rounds.noun} am ${f.rounds} habe ich${f.contact && say` bei ${f.contact}`} schon abgesagt.`;

/** “Sie hatten mich zum Gespräch eingeladen, deshalb sollen Sie es direkt von mir hören: …” */
const lead = (f: LetterFacts, tone: Tone): Line =>
  tone === 'brief' || f.channel === 'text'
    ? say`Auch ${f.form('Ihnen', 'dir')} kurz zur Info: ${decision(f, tone)}.`
    : say`${f.form('Sie hatten', 'Du hattest')} mich zum Gespräch eingeladen, deshalb ${f.form('sollen Sie', 'sollst du')} es direkt von mir hören: ${decision(f, tone)}.`;

const thanks = (f: LetterFacts, tone: Tone): Line =>
  tone === 'formal'
    ? spare(1)`Ich danke ${f.toYou} für die Einladung.`
    : spare(1)`Danke, dass ${f.form('Sie an mich gedacht haben', 'du an mich gedacht hast')}.`;

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.dear}

  Ich ${withdraw(f)}.
  ${arranged(f)}

  ${f.bye('Freundliche Grüße')}
`;

const leaving = (after: (f: LetterFacts) => Line | undefined) =>
  byTone((f, tone) =>
    f.wasWronged
      ? wronged(f)
      : letter`
        ${greeting(f, tone)}

        ${lead(f, tone)}
        ${f.channel !== 'text' && ground(f)}
        ${arranged(f)}

        ${after(f)}
        ${thanks(f, tone)}

        ${closing(f, tone)}
      `,
  );

/** To the person who invited the candidate to interview, beside what goes to whoever arranges that. */
export const inviter: GermanNotes = {
  withdraw: /* @__PURE__ */ leaving(() => undefined),
  'keep-door-open': /* @__PURE__ */ leaving(door),
  'redirect-earlier': /* @__PURE__ */ leaving(
    (f) =>
      say`Ich habe außerdem gefragt, ob ${earlierInShort(f)} offen ist, denn die hätte ich immer noch gern.`,
  ),
  'redirect-direction': /* @__PURE__ */ leaving(
    (f) => say`Am liebsten würde ich ${rather(f)}, und danach habe ich auch gefragt.`,
  ),
};
