import { say, spare } from '../../../../letters/bow-out/template.ts';
import { emailToo, emailTooBrief, emailTooFormal } from '../aloud.ts';
import { letter } from '../letter.ts';
import { toClient } from '../parts.ts';
import { beforeMyAnswer, condition, helpToKnow, orByPhone, subject } from './parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanLetter, GermanMail, GermanWordings, LetterFacts } from '../facts.ts';

/** “das Angebot von Northwind für die Stelle als Data engineer”; on the phone the role has been named. */
const offer = (f: LetterFacts) =>
  say`das Angebot${f.company && say` von ${f.company}`}${f.role && f.channel !== 'phone' && say` für die Stelle als ${f.role}`}`;

/** The yes and the one condition, with or without an offer. */
const yes = (f: LetterFacts): Line =>
  f.hasOffer
    ? say`Ich nehme ${offer(f)} bei ${condition(f)} sofort an, und ${f.channel === 'text' ? 'der Rest passt' : 'alles andere passt für mich'}.`
    : say`Für ${f.channel === 'phone' ? 'die Stelle' : say`die ${f.position}`}${f.at} würde ich bei ${condition(f)} zusagen, ohne das leider nicht.`;

/** “Könnten Sie bei Priya fragen, ob das möglich ist?” */
const couldYouAsk = (f: LetterFacts, tone: Tone): Line =>
  say`${tone === 'brief' ? f.form('Können Sie', 'Kannst du') : f.form('Könnten Sie', 'Könntest du')} bei ${toClient(f)} nachfragen, ob das möglich ist?`;

const byWhen = (f: LetterFacts) => (f.hasOffer ? beforeMyAnswer(f) : helpToKnow(f));

/** With an offer there is somebody to thank. */
const withThanks = (f: LetterFacts) =>
  f.hasOffer && say`Bitte ${f.form('geben Sie', 'gib')} dabei auch meinen Dank für das Angebot weiter.`;

const short =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    ${yes(f)}
    ${couldYouAsk(f, tone)}
    ${byWhen(f)}
    ${spare(1)`Danke für ${f.form('Ihre', 'deine')} Hilfe.`}
  `;

const all: GermanWordings = {
  warm: [short('warm', 'hi')],
  formal: [short('formal', 'dear')],
  brief: [short('brief', 'hi')],
};

/** To an agency, which asks its client. */
export const agency: GermanMail = {
  subject,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${yes(f)}
        ${couldYouAsk(f, 'warm')}
        ${withThanks(f)}

        ${byWhen(f)}
        ${orByPhone(f)}
        Danke, dass ${f.form('Sie das für mich übernehmen', 'du das für mich übernimmst')}.

        ${f.bye()}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${yes(f)}
        ${couldYouAsk(f, 'formal')}
        ${withThanks(f)}

        ${byWhen(f)}
        ${orByPhone(f)}
        Ich danke ${f.toYou} für die Unterstützung.

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${yes(f)}
        ${couldYouAsk(f, 'brief')}
        ${withThanks(f)}
        ${byWhen(f)}
        ${orByPhone(f)}

        ${f.bye()}
      `,
    ],
  },
  chat: all,
  text: all,
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        Es geht nur um einen Punkt.
        ${yes(f)}
        ${couldYouAsk(f, 'warm')}
        ${withThanks(f)}
        ${byWhen(f)}

        Wenn ${f.form('Sie schon wissen, ob das geht, sagen Sie', 'du schon weißt, ob das geht, sag')} es mir gern gleich.
        ${emailToo(f)}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Ich möchte einen Punkt mit ${f.toYou} klären.
        ${yes(f)}
        ${couldYouAsk(f, 'formal')}
        ${withThanks(f)}
        ${byWhen(f)}

        Ich danke ${f.toYou} für die Unterstützung.
        ${emailTooFormal(f)}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Es geht nur um einen Punkt.
        ${yes(f)}
        ${couldYouAsk(f, 'brief')}
        ${withThanks(f)}
        ${byWhen(f)}

        Danke für ${f.form('Ihre', 'deine')} Hilfe.
        ${emailTooBrief(f)}
      `,
    ],
  },
};
