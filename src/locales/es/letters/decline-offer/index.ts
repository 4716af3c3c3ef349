import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { lowered } from '../letter-case.ts';
import { enjoyed, reason, reasonIfRoom, thankThem } from '../parts.ts';
import { sorryToSay, subject, tell, thanksForOffer, theOffer, wish } from './parts.ts';
import type { SpanishLetter, SpanishLetters, SpanishMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const warm: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${thanksForOffer(f)}
  Lo he pensado mucho y he decidido no ${f.isAgency ? say`aceptar ${theOffer(f)}` : say`aceptarla`}.
  ${reason(f)}
  ${tell(f, 'warm')}

  ${!f.isAgency && sorryToSay(f)}
  ${enjoyed(f)}
  ${wish(f)}

  ${f.bye('Un saludo')}
`;

const warmDecisionFirst: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  Lo he pensado mucho y he decidido no aceptar ${theOffer(f)}.
  ${reason(f)}
  ${tell(f, 'warm')}

  ${f.isAgency ? say`Muchas gracias por ${f.you('su', 'tu')} ayuda en todo el proceso.` : say`Muchas gracias por la confianza y por ${f.who ? say`las conversaciones con ${f.who}` : say`el tiempo que me ${f.you('han', 'habéis')} dedicado`}.`}
  ${enjoyed(f)}
  ${wish(f)}

  ${f.bye('Un cordial saludo')}
`;

const formal: SpanishLetter = (f) => letter`
  ${f.hi('formal')}

  ${thanksForOffer(f)}
  Lo he pensado con detenimiento y he decidido declinar${f.isAgency ? say` ${theOffer(f)}` : say`la`}.
  ${reason(f)}
  ${tell(f, 'formal')}

  ${!f.isAgency && say`Lamento no poder ${f.you('darles', 'daros')} otra respuesta después de la confianza que ${f.you('han', 'habéis')} puesto en mí.`}
  ${enjoyed(f)}
  ${wish(f)}

  ${f.bye('Atentamente')}
`;

const brief: SpanishLetter = (f) => letter`
  ${f.hi('brief')}

  ${thanksForOffer(f)}
  Lo he pensado y he decidido no ${f.isAgency ? say`aceptar ${theOffer(f)}` : say`aceptarla`}.
  ${reason(f)}
  ${tell(f, 'brief')}
  ${!f.isAgency && say`Siento no poder ${f.you('darles', 'daros')} otra respuesta.`}
  ${enjoyed(f)}
  ${wish(f)}

  ${f.bye('Saludos')}
`;

const short = (tone: Tone): SpanishLetter => {
  const decided = tone === 'formal' ? 'He decidido declinar' : 'Lo he pensado mucho y he decidido no aceptar';
  return (f) => letter`
    ${f.hi(tone)}

    ${f.isAgency && spare(8)`${thanksForOffer(f)}`}
    ${f.isAgency ? say`${decided} ${theOffer(f)}.` : say`Muchas gracias por ${f.theirOffer}${f.at}, pero ${lowered(say`${decided}`)}la.`}
    ${reasonIfRoom(f)}
    ${tell(f, 'brief')}
    ${f.channel === 'chat' && enjoyed(f)}
    ${!f.isAgency && spare(2)`Siento no poder ${f.you('darles', 'daros')} otra respuesta.`}
  `;
};

const phone =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${f.isAgency ? say`Es por la oferta${f.company && say` de ${f.company}`}.` : say`Muchas gracias por la oferta.`}
    ${tone === 'formal' ? 'Lo he pensado con detenimiento y he decidido declinarla.' : 'Lo he pensado mucho y he decidido no aceptarla.'}
    ${reason(f)}
    ${say`Quería ${f.you('decírselo', 'decírtelo')} yo y no solo por correo.`}

    ${tell(f, tone)}
    ${f.isAgency ? say`Gracias por todo ${f.you('su', 'tu')} trabajo.` : sorryToSay(f)}
    ${!f.isAgency && thankThem(f)}
    ${enjoyed(f)}
    ${wish(f)}

    Ahora mismo ${f.you('le', 'te')} mando un correo para que quede por escrito.
  `;

const mail: SpanishMail = {
  subject,
  email: { warm: [warm, warmDecisionFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  phone: { warm: [phone('warm')], formal: [phone('formal')], brief: [phone('brief')] },
};

/** Declines an offer (domain, section 2, row 3). */
export const declineOffer: SpanishLetters = { ...mail, variants: { agency: mail } };
