import { because, say } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { offerForRole, toClient } from '../parts.ts';
import type { GermanMail, GermanWordings, LetterFacts } from '../facts.ts';

/** Another offer beside this one. */
const anotherOffer = (f: LetterFacts) =>
  f.hasOtherOffer && because('otherJob')`Ich habe noch ein zweites Angebot, über das ich entscheiden muss.`;

/** “bis zum 7. Dezember”, or “noch ein paar Tage” */
const until = (f: LetterFacts) => (f.deadline ? say`bis zum ${f.deadline}` : say`noch ein paar Tage`);

/** The offer, from whom where it is not the reader's. */
const offer = (f: LetterFacts) =>
  f.isAgency
    ? say`das Angebot${f.company && say` von ${f.company}`}${f.role && f.channel === 'chat' && say` für die Stelle als ${f.role}`}`
    : offerForRole(f);

/** An agency has made no offer to give thanks for. */
const thanks = (f: LetterFacts) =>
  f.isAgency ? say`Über ${offer(f)} habe ich mich gefreut.` : say`Vielen Dank für ${offer(f)}.`;

/** The one question, which an agency passes on. */
export const askForTime = (f: LetterFacts) =>
  f.isAgency
    ? say`${f.form('Könnten Sie', 'Könntest du')} bei ${toClient(f)} fragen, ob ich mir dafür ${until(f)} Zeit nehmen kann?`
    : say`Kann ich mir dafür ${until(f)} Zeit nehmen?`;

/** What the reader can count on. */
const youllHave = (f: LetterFacts) =>
  f.deadline
    ? say`Bis dahin ${f.form('bekommen Sie', 'bekommst du')} von mir ein klares Ja oder Nein.`
    : say`Wenn ${f.form('Sie mir einen Tag nennen, haben Sie', 'du mir einen Tag nennst, hast du')} bis dahin meine Antwort.`;

const toTalk = (f: LetterFacts) => f.slots && say`Für ein Gespräch dazu passt es mir ${f.slots}.`;

export const subject = (f: LetterFacts) => {
  const from = f.isAgency && f.company && say` von ${f.company}`;
  return [
    ...(f.role
      ? [
          say`Bedenkzeit zum Angebot${from} für die Stelle als ${f.role}`,
          say`Bedenkzeit zum Angebot für die Stelle als ${f.role}`,
          say`Bitte um Bedenkzeit (${f.role})`,
          say`Bedenkzeit: ${f.role}`,
        ]
      : []),
    say`Bitte um Bedenkzeit zum Angebot${from}`,
  ];
};

const short: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${thanks(f)}
      ${anotherOffer(f)}
      Ich möchte mir ${f.hasOtherOffer ? 'beides' : 'das'} gut überlegen.
      ${askForTime(f)}
      ${toTalk(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${thanks(f)}
      ${anotherOffer(f)}
      Ich möchte ${f.hasOtherOffer ? 'beide' : 'es'} sorgfältig prüfen.
      ${askForTime(f)}
      ${toTalk(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      ${thanks(f)}
      ${anotherOffer(f)}
      ${askForTime(f)}
    `,
  ],
};

/** This employer has made an offer, and it takes time to think it over. */
export const thisOffer: GermanMail = {
  subject,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${thanks(f)}
        ${anotherOffer(f)}
        Ich möchte mir die Entscheidung gut überlegen.
        ${askForTime(f)}

        ${youllHave(f)}
        ${toTalk(f)}

        ${f.bye()}
      `,
      (f) => letter`
        ${f.hi}

        Über ${offer(f)} habe ich mich gefreut, und ich möchte nichts überstürzen.
        ${anotherOffer(f)}
        ${askForTime(f)}
        ${youllHave(f)}

        ${toTalk(f)}
        Danke für ${f.form('Ihre', 'deine')} Geduld.

        ${f.bye('Herzliche Grüße')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${thanks(f)}
        ${anotherOffer(f)}
        Ich möchte ${f.hasOtherOffer ? 'beide' : 'es'} sorgfältig prüfen, bevor ich mich entscheide.
        ${askForTime(f)}

        ${youllHave(f)}
        ${toTalk(f)}

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${thanks(f)}
        ${anotherOffer(f)}
        Ich möchte nichts überstürzen.
        ${askForTime(f)}
        ${youllHave(f)}

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

        ${thanks(f)}
        ${anotherOffer(f)}
        Ich möchte mir die Entscheidung gut überlegen.
        ${askForTime(f)}
        ${youllHave(f)}
        ${toTalk(f)}

        Ich schicke ${f.toYou} das gleich noch als E-Mail.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${thanks(f)}
        ${anotherOffer(f)}
        Ich möchte ${f.hasOtherOffer ? 'beide' : 'es'} sorgfältig prüfen, bevor ich mich entscheide.
        ${askForTime(f)}
        ${youllHave(f)}
        ${toTalk(f)}

        Ich bestätige ${f.toYou} das anschließend noch per E-Mail.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${thanks(f)}
        Ich möchte nichts überstürzen.
        ${anotherOffer(f)}
        ${askForTime(f)}
        ${youllHave(f)}
        ${toTalk(f)}

        Das Ganze kommt gleich auch per E-Mail, dann ${f.form('haben Sie', 'hast du')} es schriftlich.
      `,
    ],
  },
};
