import { letter, say } from '../../../../letters/bow-out/template.ts';
import {
  cancel,
  cancelTravel,
  decision,
  enjoyed,
  feedback,
  noTask,
  otherApplication,
  please,
  reason,
  regards,
  thanks,
  wishes,
} from '../parts.ts';
import type { JapaneseLetter, LetterFacts } from '../facts.ts';

/** Someone who does not want to come back closes the matter without a word against anyone. */
const noReply = (f: LetterFacts) =>
  f.dislikes && !f.otherRole && !f.wantsFeedback && !f.isAgency && say`ご返信や今後のご案内には及びません。`;

export const warm: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${decision(f, 'warm')}
  ${reason(f)}

  ${cancel(f, 'warm')}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${otherApplication(f)}

  ${thanks(f, 'warm')}
  ${enjoyed(f)}
  ${regards(f)}

  ${noReply(f)}
  ${feedback(f)}
  ${please(f, 'warm')}

  ${f.sign}
`;

export const warmThanksFirst: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}
  ${thanks(f, 'warm')}

  ${decision(f, 'warm', true)}
  ${reason(f)}

  ${cancel(f, 'warm')}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${otherApplication(f)}
  ${noReply(f)}
  ${feedback(f)}

  ${enjoyed(f)}
  ${regards(f)}
  ${please(f, 'warm')}

  ${f.sign}
`;

export const formal: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${decision(f, 'formal')}
  ${reason(f)}

  ${cancel(f, 'formal')}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${otherApplication(f)}

  ${thanks(f, 'formal')}
  ${enjoyed(f)}
  ${regards(f)}
  ${noReply(f)}
  ${feedback(f)}

  ${please(f, 'formal')}
  ${wishes(f)}

  ${f.sign}
`;

export const brief: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${decision(f, 'brief')}
  ${reason(f)}
  ${cancel(f, 'brief')}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${otherApplication(f)}
  ${feedback(f)}

  ${thanks(f, 'brief')}
  ${enjoyed(f)}
  ${noReply(f)}
  ${please(f, 'brief')}

  ${f.sign}
`;
