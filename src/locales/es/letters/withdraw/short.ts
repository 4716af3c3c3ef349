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
import type { SpanishLetter } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** By chat. */
export const chat =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${decision(f, tone)}
    ${reasonIfRoom(f)}
    ${cancel(f, 'asking')}
    ${alsoCancel(f)}
    ${otherApplication(f)}

    ${thanks(f, 'brief')}
    ${enjoyed(f)}
    ${feedback(f)}
  `;

/** By text message, which has no room for more. */
export const text =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}
    ${decision(f, tone)}
    ${reasonIfRoom(f)}
    ${cancel(f, 'asking')}
    ${alsoCancel(f)}
    ${otherApplication(f)}
    ${thanksInShort(f, tone)}
  `;

/** On the phone. */
export const phone =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${decision(f, tone)}
    ${reasonIfRoom(f)}
    ${spare(2)`Quería ${f.you('decírselo', 'decírtelo')} yo y no solo por correo.`}

    ${cancel(f, 'asking')}
    ${alsoCancel(f)}
    ${otherApplication(f)}

    ${thanks(f, tone)}
    ${enjoyed(f)}
    ${feedback(f)}

    ${f.you('Le', 'Te')} mando también un correo para que quede por escrito.
    ${spare(1)`Si ${f.you('necesita', 'necesitas')} algo más de mí, ${f.you('puede', 'puedes')} llamarme cuando ${f.you('le', 'te')} venga bien.`}
  `;
