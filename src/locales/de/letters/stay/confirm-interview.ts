import { say } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { confirm, confirming, noted, thanksForAnswers, tellClientImComing, untilThen } from './parts.ts';
import type { GermanMail, GermanWordings } from '../facts.ts';

const short: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${confirm(f, 'gern')}
      ${thanksForAnswers(f)}
      ${f.channel === 'chat' && say`Wenn ich etwas vorbereiten oder mitbringen soll, ${f.form('geben Sie', 'gib')} mir bitte Bescheid.`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${confirm(f, 'hiermit')}
      ${thanksForAnswers(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      ${confirm(f)}
    `,
  ],
};

/** Confirms an interview. It never mentions a doubt that the reader did not know of. */
export const confirmInterview: GermanMail = {
  subject: confirming,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${confirm(f, 'gern')}
        ${thanksForAnswers(f)}

        Wenn ich etwas vorbereiten oder mitbringen soll, ${f.form('geben Sie', 'gib')} mir bitte kurz Bescheid.

        ${f.bye(untilThen(f))}
      `,
      (f) => letter`
        ${f.hi}

        ${noted(f)}
        ${thanksForAnswers(f)}
        Falls sich bei ${f.form('Ihnen', 'euch')} etwas ändert, bin ich gut zu erreichen.

        ${f.bye('Herzliche Grüße')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${confirm(f, 'hiermit')}
        ${thanksForAnswers(f)}
        Wenn ich etwas vorbereiten soll, ${f.form('geben Sie', 'gib')} mir bitte Bescheid.

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${confirm(f)}
        ${thanksForAnswers(f)}
        Falls ich etwas vorbereiten soll, reicht eine kurze Nachricht.

        ${f.bye()}
      `,
    ],
  },
  chat: short,
  text: short,
};

const agencyShort: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${confirm(f, 'gern')}
      ${tellClientImComing(f)}
      ${thanksForAnswers(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${confirm(f, 'hiermit')}
      ${tellClientImComing(f)}
      ${thanksForAnswers(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      ${confirm(f)}
      ${tellClientImComing(f)}
    `,
  ],
};

/** Confirms an interview: to the agency, which tells the client. */
export const confirmInterviewAgency: GermanMail = {
  subject: confirming,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${confirm(f, 'gern')}
        ${tellClientImComing(f)}
        ${thanksForAnswers(f)}

        Danke, dass ${f.form('Sie mich vorgeschlagen haben', 'du mich vorgeschlagen hast')}.

        ${f.bye()}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${confirm(f, 'hiermit')}
        ${tellClientImComing(f)}
        ${thanksForAnswers(f)}

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${confirm(f)}
        ${tellClientImComing(f)}
        ${thanksForAnswers(f)}

        ${f.bye()}
      `,
    ],
  },
  chat: agencyShort,
  text: agencyShort,
};
