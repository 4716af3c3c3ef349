import { say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { myInterview, withClient } from './parts.ts';
import type { GermanMail, GermanWordings, LetterFacts } from '../facts.ts';

/** “Für mein Gespräch am 2. Dezember brauche ich einen barrierefreien Raum.” */
export const iNeed = (f: LetterFacts) =>
  say`Für ${myInterview(f)} brauche ich ${f.adjustment ?? 'eine Anpassung'}.`;

/** “Können Sie das einrichten?”; an agency arranges it with its client. */
export const canYouArrangeIt = (f: LetterFacts) =>
  f.isAgency
    ? say`${f.form('Können Sie', 'Kannst du')} das${withClient(f)} abklären?`
    : say`${f.form('Können Sie', 'Könnt ihr')} das einrichten?`;

const helpToKnow = (f: LetterFacts) =>
  f.deadline && say`Es würde mir helfen, bis zum ${f.deadline} Bescheid zu wissen.`;

/** Another day, for an adjustment that takes time. */
const anotherDay = (f: LetterFacts) =>
  f.slots
    ? say`Wenn das so schnell nicht geht, passt es mir auch ${f.slots}.`
    : say`Wenn das so schnell nicht geht, können wir gern einen anderen Tag suchen.`;

/** Subjects, fullest first. What is needed stays out of them: a subject is read in passing, by more people. */
const subject = (f: LetterFacts) => {
  const at = f.isAgency && f.at;
  const on = f.rounds && say` am ${f.rounds.firstDay}`;
  return f.role
    ? [
        say`Eine Bitte zu meinem Gespräch${on} (${f.role}${at})`,
        say`Eine Bitte zu meinem Gespräch${on} (${f.role})`,
        say`Bitte zum Gespräch (${f.role})`,
      ]
    : [say`Eine Bitte zu meinem Gespräch${on}${at}`, say`Eine Bitte zu meinem Gespräch${on}`];
};

const short: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${iNeed(f)}
      ${canYouArrangeIt(f)}
      Alles andere kann so bleiben.
      ${helpToKnow(f)}
      ${f.slots && anotherDay(f)}
      ${spare(1)`Vielen Dank für die Hilfe.`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${iNeed(f)}
      ${canYouArrangeIt(f)}
      Alles andere kann so bleiben.
      ${helpToKnow(f)}
      ${f.slots && anotherDay(f)}
      ${spare(1)`Ich danke ${f.toYou} für die Unterstützung.`}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      ${iNeed(f)}
      ${canYouArrangeIt(f)}
      ${helpToKnow(f)}
      ${f.slots && anotherDay(f)}
    `,
  ],
};

/** The interview is possible with a change to it. Nothing is asked for but the change, and nothing is explained. */
export const adjustment: GermanMail = {
  subject,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${iNeed(f)}
        ${canYouArrangeIt(f)}
        Alles andere kann so bleiben.

        ${helpToKnow(f)}
        ${anotherDay(f)}
        Vielen Dank für die Hilfe.

        ${f.bye()}
      `,
      (f) => letter`
        ${f.hi}

        Ich habe eine Bitte: ${iNeed(f)}
        ${canYouArrangeIt(f)}
        ${helpToKnow(f)}

        ${anotherDay(f)}
        Danke, dass ${f.form('Sie sich', 'du dich')} darum ${f.form('kümmern', 'kümmerst')}.

        ${f.bye('Herzliche Grüße')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${iNeed(f)}
        ${canYouArrangeIt(f)}
        Alles andere kann so bleiben.

        ${helpToKnow(f)}
        ${anotherDay(f)}
        Ich danke ${f.toYou} für die Unterstützung.

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${iNeed(f)}
        ${canYouArrangeIt(f)}
        ${helpToKnow(f)}
        ${anotherDay(f)}
        Danke für die Hilfe.

        ${f.bye()}
      `,
    ],
  },
  chat: short,
  text: short,
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        Ich habe eine Bitte zu meinem Gespräch.
        ${iNeed(f)}
        ${canYouArrangeIt(f)}
        Alles andere kann so bleiben.
        ${helpToKnow(f)}
        ${anotherDay(f)}

        Ich schicke ${f.toYou} das gleich noch als E-Mail, dann ${f.form('haben Sie', 'hast du')} es schriftlich.
        Vielen Dank für die Hilfe.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Ich habe eine Bitte zu meinem Gespräch.
        ${iNeed(f)}
        ${canYouArrangeIt(f)}
        Alles andere kann so bleiben.
        ${helpToKnow(f)}
        ${anotherDay(f)}

        Ich bestätige ${f.toYou} das anschließend noch per E-Mail, damit ${f.form('Sie es schriftlich haben', 'du es schriftlich hast')}.
        Ich danke ${f.toYou} für die Unterstützung.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Ich habe eine kurze Bitte zu meinem Gespräch.
        ${iNeed(f)}
        ${canYouArrangeIt(f)}
        ${helpToKnow(f)}
        ${anotherDay(f)}

        Das Ganze kommt gleich auch per E-Mail, dann ${f.form('haben Sie', 'hast du')} es schriftlich.
        Danke für die Hilfe.
      `,
    ],
  },
};
