import { say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { decision, ground } from '../leaving.ts';
import { byTone, closing, greeting } from './by-tone.ts';
import { rather } from '../redirect-direction/parts.ts';
import { door, earlierInShort } from './parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanNotes, LetterFacts } from '../facts.ts';

/** “Du sollst es zuerst von mir hören: …” */
const first = (f: LetterFacts, tone: Tone, news: Line): Line => {
  if (tone === 'brief' || f.channel === 'text') return say`Kurz vorab, bevor es andere erfahren: ${news}.`;
  return tone === 'formal'
    ? say`${f.form('Sie haben', 'Du hast')} mich empfohlen, deshalb ${f.form('sollen Sie', 'sollst du')} es vor allen anderen erfahren: ${news}.`
    : say`${f.form('Sie sollen', 'Du sollst')} es zuerst von mir hören: ${news}.`;
};

/** Who hears it next: “Priya”, or “dem Team” */
const next = (f: LetterFacts) => f.contact ?? 'dem Team';

const tellNext = (f: LetterFacts) => spare(2)`Gleich sage ich auch ${next(f)} Bescheid.`;

/** Thanks for the recommendation. */
const thanks = (f: LetterFacts, tone: Tone): Line =>
  tone === 'formal'
    ? say`Ich danke ${f.toYou} sehr für die Empfehlung.`
    : say`Danke, dass ${f.form('Sie sich für mich eingesetzt haben', 'du dich für mich eingesetzt hast')}.`;

const leaving = (after: (f: LetterFacts, tone: Tone) => Line | undefined) =>
  byTone(
    (f, tone) => letter`
      ${greeting(f, tone)}

      ${first(f, tone, decision(f, tone))}
      ${f.channel !== 'text' && ground(f)}
      ${after(f, tone)}

      ${thanks(f, tone)}

      ${closing(f, tone)}
    `,
  );

/** To the person who referred the candidate, a colleague or a friend, before they hear it from somebody else. */
export const referrer: GermanNotes = {
  withdraw: /* @__PURE__ */ leaving((f) => tellNext(f)),

  'keep-door-open': /* @__PURE__ */ leaving((f) =>
    f.hasOtherJob || f.isLife
      ? door(f)
      : f.future
        ? spare(
            2,
          )`Gleich sage ich das auch ${next(f)}, und dass ich mich über etwas im Bereich ${f.future} freuen würde.`
        : tellNext(f),
  ),

  'redirect-earlier': /* @__PURE__ */ leaving((f) =>
    f.channel === 'text'
      ? say`Ich frage jetzt nach ${f.earlierRole ? say`der Stelle als ${f.earlierRole}` : 'der anderen Stelle'}.`
      : say`Gleich sage ich auch ${next(f)} Bescheid und frage, ob ${earlierInShort(f)} offen ist, denn die hätte ich immer noch gern.`,
  ),

  'redirect-direction': /* @__PURE__ */ leaving(
    (f) =>
      say`Am liebsten würde ich ${rather(f)}, und danach frage ich ${f.contact ?? 'das Team'} jetzt auch.`,
  ),

  'decline-offer': /* @__PURE__ */ byTone(
    (f, tone) => letter`
      ${greeting(f, tone)}

      ${first(f, tone, say`Ich nehme das Angebot${f.role && say` für die Stelle als ${f.role}`} nicht an`)}
      ${f.reason}
      ${tellNext(f)}

      ${tone === 'warm' ? say`Danke für ${f.form('Ihre', 'deine')} Empfehlung, ohne die ich nicht so weit gekommen wäre.` : thanks(f, tone)}

      ${closing(f, tone)}
    `,
  ),

  'take-back': /* @__PURE__ */ byTone(
    (f, tone) => letter`
      ${greeting(f, tone)}

      ${first(f, tone, say`Ich ziehe meine Zusage für die ${f.position} zurück und werde nicht ${f.company ? say`bei ${f.company}` : f.withYou} anfangen`)}
      ${f.reason}
      ${tellNext(f)}

      ${f.form('Sie haben sich', 'Du hast dich')} für mich eingesetzt, und es tut mir leid, dass ich nach meiner Zusage doch noch absage.
      ${tone !== 'brief' && spare(1)`Danke für ${f.form('Ihre', 'deine')} Empfehlung.`}

      ${closing(f, tone)}
    `,
  ),
};
