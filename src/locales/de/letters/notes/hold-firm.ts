import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { tellClient } from '../parts.ts';
import { byTone, closing, greeting } from './by-tone.ts';
import { rather } from '../redirect-direction/parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanNotes, LetterFacts } from '../facts.ts';

/** A reply on the phone needs no greeting. */
const hello = (f: LetterFacts, tone: Tone) => f.channel !== 'phone' && greeting(f, tone);

const tell = (f: LetterFacts) => f.isAgency && spare(2)`${tellClient(f)}`;

/** “Es freut mich, dass Sie noch einmal nachfragen, aber meine Entscheidung gegen die Stelle bleibt.” */
const no = (f: LetterFacts, tone: Tone, about: Line): Line => {
  // Someone whose circumstances decided has no mind to change.
  if (f.isLife)
    return because(
      'situation',
    )`Es freut mich, dass ${f.form('Sie', 'du')} noch einmal ${f.form('nachfragen', 'nachfragst')}, aber bei mir geht es leider weiterhin nicht.`;
  if (tone === 'formal')
    return say`Danke, dass ${f.form('Sie', 'du')} noch einmal ${f.form('nachfragen', 'nachfragst')}, aber an meiner ${about} ändert sich nichts.`;
  return tone === 'warm'
    ? say`Es freut mich, dass ${f.form('Sie', 'du')} noch einmal ${f.form('nachfragen', 'nachfragst')}, aber es bleibt bei meiner ${about}.`
    : say`Danke für die Nachfrage, aber es bleibt bei meiner ${about}.`;
};

const againstRole = (f: LetterFacts): Line => say`Entscheidung gegen die ${f.position}${f.isAgency && f.at}`;

/** What stays possible, where the door is open. */
function open(f: LetterFacts): Line {
  if (f.hasOtherJob) return because('otherJob')`Ich hoffe, dass sich unsere Wege wieder kreuzen.`;
  if (f.isLife) return because('situation')`Sobald sich bei mir etwas ändert, melde ich mich gern wieder.`;
  return f.future
    ? ifThereIs(f, say`etwas im Bereich ${f.future}`)
    : say`In Kontakt würde ich trotzdem gern bleiben.`;
}

/** “Wenn bei Ihnen einmal etwas im Bereich Frontend frei wird, freue ich mich über eine Nachricht.” */
const ifThereIs = (f: LetterFacts, what: Line): Line =>
  say`Wenn ${f.isAgency ? 'dort' : f.withYou} einmal ${what} frei wird, freue ich mich sehr über eine Nachricht.`;

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.channel !== 'phone' && f.dear}

  Meine Entscheidung ist endgültig, und ich möchte nicht darüber sprechen.
  Für mich ist die Sache damit abgeschlossen.

  ${f.bye('Freundliche Grüße')}
`;

const firm = (
  about: (f: LetterFacts) => Line,
  after: (f: LetterFacts, tone: Tone) => Line | false | undefined,
) =>
  byTone(
    (f, tone) => letter`
      ${hello(f, tone)}

      ${no(f, tone, about(f))}
      ${tell(f)}

      ${after(f, tone)}

      ${closing(f, tone)}
    `,
  );

const withdraw = /* @__PURE__ */ firm(
  againstRole,
  (f, tone) =>
    tone === 'warm' &&
    (f.isAgency
      ? say`Danke für ${f.form('Ihre', 'deine')} Hilfe.`
      : say`Ich hoffe, dass ${f.form('Sie die Stelle bald gut besetzen können', 'ihr die Stelle bald gut besetzen könnt')}.`),
);

/** A reply where they ask the candidate to stay: kind, short, with no new reason. */
export const holdFirm: GermanNotes = {
  withdraw: {
    warm: (f) => (f.wasWronged ? wronged(f) : withdraw.warm(f)),
    formal: (f) => (f.wasWronged ? wronged(f) : withdraw.formal(f)),
    brief: (f) => (f.wasWronged ? wronged(f) : withdraw.brief(f)),
  },
  'keep-door-open': /* @__PURE__ */ firm(againstRole, open),
  'redirect-earlier': /* @__PURE__ */ firm(againstRole, (f) =>
    ifThereIs(f, f.earlierRole ? say`die Stelle als ${f.earlierRole}` : say`die andere Stelle`),
  ),
  'redirect-direction': /* @__PURE__ */ firm(againstRole, (f) =>
    f.direction
      ? ifThereIs(f, say`etwas im Bereich ${f.direction}`)
      : say`Am liebsten würde ich weiterhin ${rather(f)}.`,
  ),
  'decline-offer': /* @__PURE__ */ firm(
    () => say`Entscheidung gegen das Angebot`,
    (f, tone) => f.isAgency && tone === 'warm' && say`Danke für ${f.form('Ihre', 'deine')} Hilfe.`,
  ),
  'take-back': /* @__PURE__ */ firm(
    () => say`Absage`,
    (f) =>
      say`Ich weiß, dass ${f.form('Sie', 'du')} auf etwas anderes gehofft ${f.form('haben', 'hast')}, und das tut mir leid.`,
  ),
};
