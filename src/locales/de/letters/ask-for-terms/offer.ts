import { say } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { beforeMyAnswer, condition, orByPhone, together } from './parts.ts';
import type { GermanWordings } from '../facts.ts';

/** Emails to an employer that has made an offer. */
export const offerEmail: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      Vielen Dank für ${f.form('Ihr', 'euer')} Angebot.
      Ich würde es sehr gern annehmen, und bis auf einen Punkt passt für mich alles.
      Bei ${condition(f)} sage ich sofort zu.
      Wäre das möglich?

      ${beforeMyAnswer(f)}
      ${orByPhone(f)}
      ${together(f)}

      ${f.bye()}
    `,
    (f) => letter`
      ${f.hi}

      Vielen Dank für ${f.form('Ihr', 'euer')} Angebot.
      Ich würde sehr gern${f.role && say` als ${f.role}`}${f.company ? say` bei ${f.company}` : say` ${f.withYou}`} anfangen.
      Ein Punkt fehlt mir noch: Bei ${condition(f)} sage ich zu.
      Können wir uns darauf einigen?

      ${beforeMyAnswer(f)}
      ${orByPhone(f)}
      ${together(f)}

      ${f.bye('Herzliche Grüße')}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Vielen Dank für ${f.form('Ihr', 'euer')} Angebot.
      Ich möchte es gern annehmen und habe nur einen offenen Punkt.
      Bei ${condition(f)} würde ich zusagen, und alles andere kann so bleiben.
      Wäre das möglich?

      ${beforeMyAnswer(f)}
      ${orByPhone(f)}
      ${together(f)}

      ${f.byeFormal}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Vielen Dank für ${f.form('Ihr', 'euer')} Angebot.
      Bei ${condition(f)} sage ich sofort zu, und alles andere passt.
      Geht das?
      ${beforeMyAnswer(f)}
      ${orByPhone(f)}

      ${f.bye()}
    `,
  ],
};
