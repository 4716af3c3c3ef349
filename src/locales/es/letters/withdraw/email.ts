import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import {
  alsoCancel,
  cancel,
  cancelApart,
  decision,
  decisionAndCancel,
  enjoyed,
  feedback,
  goodLuck,
  inYourHands,
  isDirection,
  otherApplication,
  reason,
  shortNotice,
  thankThem,
  thanks,
  thanksFirst,
} from '../parts.ts';
import type { LetterFacts, SpanishLetter } from '../facts.ts';

/** Someone who does not want to come back says so without a word against anyone. */
const closing = (f: LetterFacts) => {
  if (!f.dislikes || f.otherRole || f.wantsFeedback) return undefined;
  return f.isAgency
    ? say`Prefiero que no me ${f.you('presente', 'presentes')} a otros puestos allí.`
    : say`Prefiero que no me ${f.you('tengan', 'tengáis')} en cuenta para otros puestos.`;
};

/** The subject has the other verb; “seguir” stands twice beside a direction. */
const stop = (f: LetterFacts) => (isDirection(f) ? f.withdraw : f.stop);

/** An agency might try to keep somebody. */
const isFinal = (f: LetterFacts) => f.isAgency && spare(2)`Es una decisión definitiva.`;

/** A letter that asks for an opinion ends on that. */
const luck = (f: LetterFacts) => !f.wantsFeedback && goodLuck(f);

export const warm: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${thanksFirst(f)}
  ${decisionAndCancel(f)}
  ${reason(f)}
  ${isFinal(f)}

  ${cancelApart(f)}
  ${inYourHands(f)}
  ${alsoCancel(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}
  ${closing(f)}
  ${luck(f)}

  ${f.isAgency && thankThem(f)}

  ${feedback(f)}

  ${f.bye('Un saludo')}
`;

export const warmThanksLast: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${decision(f, 'warm', stop(f))}
  ${reason(f)}
  ${cancel(f)}
  ${alsoCancel(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}
  ${closing(f)}

  ${thanks(f, 'warm')}
  ${enjoyed(f)}
  ${luck(f)}

  ${feedback(f)}

  ${f.bye('Un cordial saludo')}
`;

export const formal: SpanishLetter = (f) => letter`
  ${f.hi('formal')}

  ${f.isAgency ? thanksFirst(f) : thanks(f, 'formal')}
  ${decision(f, 'formal')}
  ${reason(f)}

  ${cancel(f)}
  ${alsoCancel(f)}
  ${otherApplication(f)}
  ${closing(f)}

  ${!f.isAgency && enjoyed(f)}
  ${f.isAgency && thankThem(f)}
  ${!f.dislikes && luck(f)}

  ${feedback(f)}

  ${f.bye('Atentamente')}
`;

export const brief: SpanishLetter = (f) => letter`
  ${f.hi('brief')}

  ${decision(f, 'brief', stop(f))}
  ${reason(f)}
  ${cancel(f, 'asking')}
  ${alsoCancel(f)}
  ${otherApplication(f)}
  ${closing(f)}
  ${feedback(f)}
  ${thanks(f, 'brief')}
  ${enjoyed(f)}

  ${f.bye('Saludos')}
`;
