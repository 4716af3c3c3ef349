import { say } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { ask, wayOut, postponing, sorry, sorryIfRoom, thanksSoFar, then, why } from './parts.ts';
import type { GermanMail, GermanWordings } from '../facts.ts';

const short: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${why(f, 'warm')}
      ${ask(f, 'warm')}
      ${then(f)}
      ${sorryIfRoom(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${why(f, 'formal')}
      ${ask(f, 'formal')}
      ${then(f)}
      ${sorryIfRoom(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      ${ask(f, 'brief', true)}
      ${why(f, 'brief')}
      ${then(f)}
    `,
  ],
};

/** Asks for time: there is another offer or job to wait for, something came up, or no reason is given. */
export const postpone: GermanMail = {
  subject: postponing,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${thanksSoFar(f)}
        ${why(f, 'warm')}
        ${ask(f, 'warm')}
        ${then(f)}

        ${sorry(f)}
        ${wayOut(f)}
        ${f.isAgency ? say`Danke, dass ${f.form('Sie das für mich klären', 'du das für mich klärst')}.` : !thanksSoFar(f) && say`Vielen Dank schon einmal.`}

        ${f.bye()}
      `,
      (f) => letter`
        ${f.hi}

        Ich habe eine Bitte: ${ask(f, 'warm', true)}
        ${why(f, 'warm')}
        ${then(f)}

        ${sorry(f)}
        ${wayOut(f)}
        Danke für ${f.form('Ihre Geduld', 'deine Geduld')}.

        ${f.bye('Herzliche Grüße')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${why(f, 'formal')}
        ${ask(f, 'formal')}
        ${then(f)}

        ${sorry(f)}
        ${wayOut(f)}

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${ask(f, 'brief', true)}
        ${why(f, 'brief')}
        ${then(f)}
        ${sorry(f)}

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

        Ich möchte ${f.toYou} kurz sagen, wie es bei mir aussieht.
        ${why(f, 'warm')}
        ${ask(f, 'warm')}
        ${then(f)}
        ${sorry(f)}
        ${wayOut(f)}

        Ich schicke ${f.toYou} das gleich noch als E-Mail, dann ${f.form('haben Sie', 'hast du')} es schriftlich.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Ich habe eine Bitte und brauche nur eine Minute.
        ${why(f, 'formal')}
        ${ask(f, 'formal')}
        ${then(f)}
        ${sorry(f)}
        ${wayOut(f)}

        Ich bestätige ${f.toYou} das anschließend noch per E-Mail, damit ${f.form('Sie es schriftlich haben', 'du es schriftlich hast')}.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Ich habe eine kurze Bitte.
        ${ask(f, 'brief', true)}
        ${why(f, 'brief')}
        ${then(f)}
        ${sorry(f)}
        ${wayOut(f)}
        Das Ganze kommt gleich auch per E-Mail, dann ${f.form('müssen Sie', 'musst du')} nichts mitschreiben.
      `,
    ],
  },
};
