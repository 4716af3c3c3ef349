import { letter, spare } from '../../../../letters/bow-out/template.ts';
import {
  alsoCancel,
  cancel,
  decision,
  enjoyed,
  feedback,
  otherApplication,
  reasonIfRoom,
  thanks,
  thanksInShort,
} from '../parts.ts';
import { door, hopeAlone, itIsTheTerms } from './parts.ts';
import type { SpanishLetter } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** By chat. */
export const chat =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${decision(f, tone)}
    ${reasonIfRoom(f)}
    ${itIsTheTerms(f)}
    ${cancel(f, 'asking')}
    ${alsoCancel(f)}
    ${otherApplication(f)}

    ${thanks(f, 'brief')}
    ${enjoyed(f)}
    ${door(f)}
    ${feedback(f)}
  `;

/** By text message. */
export const text =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}
    ${decision(f, tone)}
    ${reasonIfRoom(f)}
    ${cancel(f, 'asking')}
    ${alsoCancel(f)}
    ${otherApplication(f)}
    ${spare(1)`${thanksInShort(f, 'brief')}`}
    ${hopeAlone(f)}
  `;

/** On the phone. */
export const phone =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${decision(f, tone)}
    ${reasonIfRoom(f)}
    ${itIsTheTerms(f)}
    ${spare(2)`Quería ${f.you('decírselo', 'decírtelo')} yo y no solo por correo.`}

    ${cancel(f, 'asking')}
    ${alsoCancel(f)}
    ${otherApplication(f)}

    ${thanks(f, tone)}
    ${enjoyed(f)}
    ${door(f)}
    ${feedback(f)}

    ${f.you('Le', 'Te')} mando también un correo para que quede por escrito.
  `;
