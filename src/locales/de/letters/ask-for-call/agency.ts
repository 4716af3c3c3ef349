import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { beforehand, myAnswer, subject, whatFor, when } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanLetter, GermanMail, LetterFacts } from '../facts.ts';

/** “mit Priya bei Northwind”, “mit jemandem von Northwind” or “mit der Führungskraft” */
const withClient = (f: LetterFacts) =>
  f.client
    ? say`mit ${f.client}${f.at}`
    : f.company
      ? say`mit jemandem von ${f.company}`
      : say`mit der Führungskraft`;

/** “Könnten Sie mir vor dem Gespräch am 2. Dezember ein kurzes Telefonat mit Priya vermitteln?” */
const canYouArrange = (f: LetterFacts, tone: Tone) =>
  say`${tone === 'brief' ? f.form('Können Sie', 'Kannst du') : f.form('Könnten Sie', 'Könntest du')} mir ${f.hasAccepted ? '' : say`${beforehand(f)} `}ein Telefonat ${withClient(f)} vermitteln?`;

/** How short the call is. */
const aQuarterOfAnHour = /* @__PURE__ */ say`15 Minuten würden reichen.`;

const thanksForOffer = (f: LetterFacts) =>
  f.hasOffer &&
  because(
    'situation',
  )`Bitte ${f.form('danken Sie', 'danke')} ${f.company ?? 'dem Unternehmen'} schon einmal für das Angebot.`;

const short =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    ${canYouArrange(f, tone)}
    ${whatFor(f)}
    ${f.slots ? spare(3)`${when(f)}` : spare(2)`${aQuarterOfAnHour}`}
    ${f.channel === 'chat' && myAnswer(f)}
    ${tone === 'warm' && spare(1)`Vielen Dank für ${f.form('Ihre', 'deine')} Hilfe.`}
  `;

/** To the agency that put the candidate forward: to arrange a call with its client. */
export const agency: GermanMail = {
  subject,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${canYouArrange(f, 'warm')}
        ${whatFor(f)}
        ${aQuarterOfAnHour}

        ${when(f)}
        ${f.unclear && say`Wenn ${f.form('Sie die Antwort schon kennen', 'du die Antwort schon kennst')}, reicht mir natürlich auch ein Gespräch mit ${f.toYou}.`}
        ${thanksForOffer(f)}
        ${myAnswer(f)}

        ${f.bye()}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${canYouArrange(f, 'formal')}
        ${whatFor(f)}
        ${aQuarterOfAnHour}

        ${when(f)}
        ${thanksForOffer(f)}
        ${myAnswer(f)}
        Ich danke ${f.toYou} für die Unterstützung.

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${canYouArrange(f, 'brief')}
        ${whatFor(f)}
        ${aQuarterOfAnHour}
        ${when(f)}
        ${myAnswer(f)}
        Danke für ${f.form('Ihre', 'deine')} Hilfe.

        ${f.bye()}
      `,
    ],
  },
  chat: { warm: [short('warm', 'hi')], formal: [short('formal', 'dear')], brief: [short('brief', 'hi')] },
  text: { warm: [short('warm', 'hi')], formal: [short('formal', 'dear')], brief: [short('brief', 'hi')] },
};
