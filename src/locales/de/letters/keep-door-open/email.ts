import { say } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import {
  askToCancel,
  cancel,
  cancelAfterDirection,
  cancelAsWell,
  decision,
  decisionForDirection,
  ground,
  instead,
  otherGround,
  shortNotice,
  thoughtOver,
} from '../leaving.ts';
import {
  alsoThank,
  areSeveral,
  cancelRest,
  enjoyed,
  likedIt,
  otherApplication,
  thankAll,
  thankForInterviews,
  thanksFor,
} from '../parts.ts';
import { aLineIsEnough, askForFeedback, feedbackIsWelcome } from '../withdraw/parts.ts';
import { door, hope, itWasTheTerms } from './parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { GermanLetter, LetterFacts } from '../facts.ts';

/** “Ich habe inzwischen woanders unterschrieben und muss Ihnen deshalb für die Stelle als Data engineer leider absagen” */
const regretfully = (f: LetterFacts): Line => {
  const other = instead(f, 'warm');
  return other
    ? say`${other} und muss ${f.toYou} deshalb für die ${f.position} leider absagen`
    : decisionForDirection(f);
};

/** “die Zeit, die Sie sich alle für mich genommen haben”, once those who were met have been named. */
const thanksForTime = (f: LetterFacts): Line =>
  f.isBefore
    ? thanksFor(f)
    : say`die Zeit, die ${f.form('Sie sich', 'ihr euch')} ${f.people && areSeveral(f.people) ? 'alle' : 'beide'} für mich genommen ${f.form('haben', 'habt')}`;

export const warm: GermanLetter = (f) => letter`
  ${f.hi}

  ${regretfully(f)}.
  ${otherGround(f)}
  ${itWasTheTerms(f)}
  ${instead(f, 'warm') ? (askToCancel(f, 'streichen') ?? cancelAsWell(f)) : cancelAfterDirection(f)}
  ${cancelRest(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${likedIt(f)}
  ${enjoyed(f)}
  ${f.people && likedIt(f) ? say`Vielen Dank für ${thanksForTime(f)}.` : thankAll(f)}
  ${hope(f)}

  ${askForFeedback(f)}
  ${aLineIsEnough(f)}

  ${f.bye()}
`;

export const warmThanksFirst: GermanLetter = (f) => letter`
  ${f.hi}

  ${thankForInterviews(f)}
  ${thoughtOver(f, 'warm')}.
  ${ground(f)}
  ${itWasTheTerms(f)}
  ${cancel(f, 'warm')}
  ${cancelRest(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${enjoyed(f)}
  ${door(f)}
  ${askForFeedback(f)}
  ${aLineIsEnough(f)}

  ${f.bye('Herzliche Grüße')}
`;

export const formal: GermanLetter = (f) => letter`
  ${f.dear}

  ${decision(f, 'formal')}.
  ${ground(f)}
  ${itWasTheTerms(f)}
  ${cancel(f, 'formal')}
  ${cancelRest(f)}
  ${otherApplication(f)}

  Ich danke ${f.toYou} für ${thanksFor(f)}.
  ${alsoThank(f)}
  ${enjoyed(f)}
  ${door(f)}

  ${feedbackIsWelcome(f)}

  ${f.byeFormal}
`;

export const brief: GermanLetter = (f) => letter`
  ${f.hi}

  ${decision(f, 'brief')}.
  ${ground(f)}
  ${itWasTheTerms(f)}
  ${cancel(f, 'brief')}
  ${cancelRest(f)}
  ${otherApplication(f)}
  ${door(f)}
  ${thankAll(f, 'Danke')}
  ${enjoyed(f)}
  ${feedbackIsWelcome(f)}

  ${f.bye()}
`;
