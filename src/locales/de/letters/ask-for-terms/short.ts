import { spare } from '../../../../letters/bow-out/template.ts';
import { emailToo, emailTooBrief, emailTooFormal } from '../aloud.ts';
import { letter } from '../letter.ts';
import { offerForRole } from '../parts.ts';
import { beforeMyAnswer, condition, helpToKnow, orByPhone } from './parts.ts';
import type { GermanWordings } from '../facts.ts';

/** Chats and text messages about an offer. */
export const offerShort: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      Vielen Dank für ${offerForRole(f)}.
      Ich würde es gern annehmen.
      Bei ${condition(f)} sage ich sofort zu.
      Wäre das möglich?
      ${beforeMyAnswer(f)}
      ${spare(1)`${orByPhone(f)}`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Vielen Dank für ${offerForRole(f)}.
      Bei ${condition(f)} würde ich es annehmen, und der Rest kann so bleiben.
      Wäre das möglich?
      ${beforeMyAnswer(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Danke für das Angebot.
      Bei ${condition(f)} sage ich sofort zu.
      Geht das?
      ${beforeMyAnswer(f)}
    `,
  ],
};

/** Chats and text messages before there is an offer. */
export const processShort: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      Eine Frage zur ${f.position}, bevor wir weitermachen: Bei ${condition(f)} würde ich zusagen, ohne das leider nicht.
      Wäre das grundsätzlich möglich?
      ${helpToKnow(f)}
      ${spare(1)`${orByPhone(f)}`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Zur ${f.position} habe ich eine Frage: Bei ${condition(f)} könnte ich zusagen, andernfalls nicht.
      Wäre das grundsätzlich möglich?
      ${helpToKnow(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Eine Frage zur ${f.position}: Zusagen würde ich nur bei ${condition(f)}.
      Ist das grundsätzlich möglich?
      ${helpToKnow(f)}
    `,
  ],
};

/** Calls about an offer. */
export const offerPhone: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      Erst einmal vielen Dank für das Angebot.
      Ich würde es gern annehmen, und bis auf einen Punkt passt für mich alles.
      Bei ${condition(f)} sage ich sofort zu.
      Wäre das möglich?

      ${f.form('Sie müssen', 'Du musst')} das nicht gleich entscheiden.
      ${beforeMyAnswer(f)}
      ${emailToo(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Vielen Dank für das Angebot.
      Ich möchte es gern annehmen und habe nur einen offenen Punkt.
      Bei ${condition(f)} würde ich zusagen, und alles andere kann so bleiben.
      Wäre das möglich?

      Eine Antwort brauche ich nicht sofort.
      ${beforeMyAnswer(f)}
      ${emailTooFormal(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Danke für das Angebot.
      Ich würde es gern annehmen.
      Nur ein Punkt fehlt mir noch.
      Bei ${condition(f)} sage ich sofort zu.
      Ist das möglich?

      ${f.form('Sie müssen', 'Du musst')} das nicht gleich entscheiden.
      ${beforeMyAnswer(f)}
      ${emailTooBrief(f)}
    `,
  ],
};

/** Calls before there is an offer. */
export const processPhone: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      Ich würde gern weitermachen und möchte vorher einen Punkt klären.
      Bei ${condition(f)} würde ich zusagen, ohne das leider nicht.
      Wäre das grundsätzlich möglich?

      Das frage ich lieber jetzt als ganz am Ende.
      ${f.form('Sie müssen', 'Du musst')} das nicht gleich beantworten.
      ${helpToKnow(f)}
      ${emailToo(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Bevor wir weitergehen, möchte ich einen Punkt ansprechen.
      Bei ${condition(f)} könnte ich zusagen, andernfalls nicht.
      Wäre das grundsätzlich möglich?

      Eine Antwort brauche ich nicht sofort.
      ${helpToKnow(f)}
      Wenn es möglich ist, führe ich die Gespräche sehr gern fort.
      ${emailTooFormal(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Ich habe eine kurze Frage, bevor wir weitermachen.
      Bei ${condition(f)} würde ich zusagen, ohne das nicht.
      Ist das grundsätzlich möglich?

      ${f.form('Sie müssen', 'Du musst')} das nicht gleich beantworten.
      ${helpToKnow(f)}
      ${emailTooBrief(f)}
    `,
  ],
};
