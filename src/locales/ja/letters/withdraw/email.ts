import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
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
  sorryForDates,
  sorryToCancel,
  thanks,
  thanksToAll,
  wishes,
} from '../parts.ts';
import type { JapaneseLetter, LetterFacts } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** Someone who does not want to come back closes the matter without a word against anyone. */
const noReply = (f: LetterFacts) =>
  f.dislikes &&
  !f.otherRole &&
  !f.wantsFeedback &&
  !f.isAgency &&
  say`なお、ご返信や今後の求人のご案内には及びませんので、どうぞお気遣いなさいませんようお願いいたします。`;

/** What the letter ends with, where that has not closed it. */
const close = (f: LetterFacts, tone: Tone) =>
  noReply(f) || (f.isAgency ? please(f, tone) : spare(1)`${please(f, tone)}`);

export const warm: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}

  ${decision(f, 'warm')}
  ${reason(f)}

  ${sorryToCancel(f)}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${otherApplication(f)}
  ${f.isAgency && regards(f)}

  ${thanksToAll(f, 'warm', 'これまで')}
  ${enjoyed(f)}
  ${noReply(f)}

  ${feedback(f)}
  ${noReply(f) ? !f.isInternal && spare(1)`末筆ながら、${f.your}のますますのご発展をお祈りしております。` : close(f, 'warm')}

  ${f.sign}
`;

export const warmThanksFirst: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.me}
  ${thanks(f, 'warm')}

  ${decision(f, 'warm', true)}
  ${reason(f)}

  ${sorryToCancel(f)}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${otherApplication(f)}
  ${feedback(f)}

  ${enjoyed(f)}
  ${spare(3)`${regards(f)}`}
  ${close(f, 'warm')}

  ${f.sign}
`;

export const formal: JapaneseLetter = (f) => letter`
  ${f.hi}

  ${f.meInDebt}

  ${decision(f, 'formal')}
  ${reason(f)}

  ${cancel(f, 'formal')}
  ${cancelTravel(f)}
  ${noTask(f)}
  ${spare(6)`${sorryForDates(f)}`}
  ${otherApplication(f)}

  ${thanksToAll(f, 'formal')}
  ${enjoyed(f)}
  ${f.isAgency && regards(f)}
  ${feedback(f)}

  ${close(f, 'formal')}
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
  ${close(f, 'brief')}

  ${f.sign}
`;
