import { letter, spare } from '../../../../letters/bow-out/template.ts';
import {
  cancel,
  cancelTravel,
  decision,
  enjoyed,
  feedback,
  noTask,
  otherApplication,
  please,
  reasonIfRoom,
  regards,
  thanks,
} from '../parts.ts';
import type { JapaneseLetter } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** By chat. */
export const chat =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}

    ${f.me}
    ${decision(f, tone === 'warm' ? 'brief' : tone)}
    ${reasonIfRoom(f)}
    ${cancel(f, 'brief')}
    ${cancelTravel(f)}
    ${noTask(f)}
    ${otherApplication(f)}

    ${thanks(f, tone === 'formal' ? tone : 'brief')}
    ${enjoyed(f)}
    ${feedback(f)}
    ${spare(1)`${please(f, 'brief')}`}
  `;

/** By text message. */
export const text =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${decision(f, tone === 'warm' ? 'brief' : tone)}
    ${reasonIfRoom(f)}
    ${cancel(f, 'brief')}
    ${cancelTravel(f)}
    ${noTask(f)}
    ${otherApplication(f)}
    ${thanks(f, tone === 'formal' ? tone : 'brief')}
    ${spare(1)`${please(f, 'brief')}`}
  `;

/** On the phone. */
export const phone =
  (tone: Tone): JapaneseLetter =>
  (f) => letter`
    ${f.hi}
    ${f.me}
    ${spare(2)`突然のお電話で失礼いたします。`}

    ${decision(f, tone === 'brief' ? 'warm' : tone)}
    ${reasonIfRoom(f)}
    ${cancel(f, tone)}
    ${cancelTravel(f)}
    ${noTask(f)}
    ${otherApplication(f)}

    ${thanks(f, tone)}
    ${enjoyed(f)}
    ${regards(f)}
    ${feedback(f)}
    のちほど、メールでも改めてご連絡いたしますので、ご確認をお願いいたします。
    ${please(f, tone === 'brief' ? 'warm' : tone)}
  `;
