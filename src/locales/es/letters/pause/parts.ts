import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { asked, them } from '../parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts, SpanishMail } from '../facts.ts';

type Situation = 'adjustment' | 'thisOffer' | 'acceptedElsewhere' | 'somethingCameUp' | 'otherOffer';

export function situationOf(f: LetterFacts): Situation {
  if (f.needsAdjustment) return 'adjustment';
  if (f.hasOffer) return 'thisOffer';
  if (f.isUnsigned) return 'acceptedElsewhere';
  return f.isLife && !f.hasOtherOffer ? 'somethingCameUp' : 'otherOffer';
}

/** “la entrevista del 2 de diciembre”, “la próxima entrevista” or “el siguiente paso” */
export const theInterview = (f: LetterFacts): Line => {
  const role =
    f.role && !isNamed(f)
      ? f.channel === 'text'
        ? say` (${f.role})`
        : say` para el puesto de ${f.role}`
      : undefined;
  if (f.rounds) return say`${f.rounds.all}${role}${there(f)}`;
  return f.slots || f.needsAdjustment
    ? say`la próxima entrevista${role}${there(f)}`
    : say`el siguiente paso del proceso${role}${there(f)}`;
};

/** The company, for an agency, where there is room and it is not the one that is asked. */
const there = (f: LetterFacts) => (f.channel === 'text' || !f.client ? undefined : f.there);

/** The subject of an email or the opening on the phone has named the role. */
const isNamed = (f: LetterFacts) => f.channel === 'phone' || (f.channel === 'email' && !f.isAgency);

/** Why there has to be a wait: other offers, a contract that is awaited, or something that came up. */
export function why(f: LetterFacts, tone: Tone): Line | undefined {
  switch (situationOf(f)) {
    case 'adjustment':
      return undefined;
    case 'thisOffer':
      return f.hasOtherOffer
        ? because('otherJob')`Tengo también una oferta de otra empresa y quiero valorar las dos con calma.`
        : say`Quiero pensármelo bien antes de ${f.you('darle', 'darte')} una respuesta.`;
    case 'acceptedElsewhere':
      return because('otherJob')`Estoy a la espera de un contrato para otro puesto.`;
    case 'somethingCameUp':
      return f.rounds
        ? because('situation')`Me ha surgido un imprevisto y no voy a poder asistir a ${theInterview(f)}.`
        : because('situation')`Me ha surgido un imprevisto que tengo que atender.`;
    case 'otherOffer':
      return f.hasOtherOffer
        ? f.channel === 'text'
          ? because(
              'otherJob',
            )`He recibido una oferta de otra empresa y necesito algo de tiempo para decidir.`
          : because(
              'otherJob',
            )`He recibido una oferta de otra empresa; todavía no he firmado nada y necesito algo de tiempo para ${tone === 'formal' ? 'valorarla' : 'decidir'}.`
        : say`Necesito un poco más de tiempo antes de seguir adelante.`;
  }
}

/** The one question: “¿Podríamos aplazar la entrevista del 2 de diciembre?” */
export function ask(f: LetterFacts): Line {
  const situation = situationOf(f);
  if (situation === 'adjustment') {
    const need = f.adjustment ?? 'una adaptación';
    return f.isAgency
      ? say`¿${f.you('Podría', 'Podrías')} pedir a ${f.hasOffer ? them(f) : asked(f)} ${need} para ${f.rounds?.all ?? 'la próxima entrevista'}?`
      : say`Para ${theInterview(f)} necesitaría ${need}${f.channel === 'phone' ? ': ¿sería' : '. ¿Sería'} posible?`;
  }
  if (situation === 'thisOffer') {
    if (f.isAgency)
      return f.deadline
        ? say`¿${f.you('Podría', 'Podrías')} preguntar a ${f.hasOffer ? them(f) : asked(f)} si puedo darles mi respuesta el ${f.deadline}?`
        : say`¿${f.you('Podría', 'Podrías')} preguntar a ${f.hasOffer ? them(f) : asked(f)} si puedo tomarme unos días más?`;
    return f.deadline
      ? say`¿Podría ${f.you('darle', 'darte')} mi respuesta el ${f.deadline}?`
      : say`¿Podría tomarme unos días más?`;
  }
  const it =
    situation === 'somethingCameUp' && f.rounds
      ? say`aplazar${f.rounds.them}`
      : say`aplazar ${theInterview(f)}`;
  const until = situation === 'acceptedElsewhere' && say` hasta que lo tenga`;
  return f.isAgency
    ? say`¿${f.you('Podría', 'Podrías')} preguntar a ${f.hasOffer ? them(f) : asked(f)} si es posible ${it}${until}?`
    : say`¿Podríamos ${it}${until}?`;
}

/** What happens next: a day on which something happens, other times, or both. */
export function then(f: LetterFacts): Line | undefined {
  const { deadline, slots } = f;
  const soon = f.you('le', 'te');
  switch (situationOf(f)) {
    case 'adjustment':
      return slots
        ? say`Si no se puede organizar a tiempo, también estoy disponible ${slots}.`
        : say`Si no se puede organizar a tiempo, podemos buscar otro día.`;
    case 'thisOffer':
      return slots && say`Si conviene que hablemos antes, estoy disponible ${slots}.`;
    case 'acceptedElsewhere':
      return deadline
        ? say`Como muy tarde el ${deadline} ${soon} diré en qué ha quedado${slots && f.channel !== 'text' && say`; si seguimos adelante, estoy disponible ${slots}`}.`
        : say`${f.you('Le', 'Te')} diré en qué queda en cuanto lo sepa${slots && f.channel !== 'text' && say`; si seguimos adelante, estoy disponible ${slots}`}.`;
    case 'somethingCameUp':
      if (slots)
        return say`Podría ${slots}${deadline && say`; ${soon} lo confirmo, como muy tarde, el ${deadline}`}.`;
      return deadline
        ? say`Como muy tarde el ${deadline} ${soon} propondré otra fecha.`
        : say`En cuanto pueda ${soon} propondré otra fecha.`;
    case 'otherOffer':
      if (!deadline)
        return slots
          ? say`Podría ${slots}.`
          : say`${f.you('Le', 'Te')} diré algo en cuanto lo haya decidido.`;
      return slots
        ? say`Como muy tarde el ${deadline} ${soon} diré si sigo adelante; si es así, podría ${slots}.`
        : say`Como muy tarde el ${deadline} ${soon} diré si sigo adelante${f.channel !== 'text' && say` y, si es así, buscamos otra fecha`}.`;
  }
}

/** The one apology, for what is moved. */
export function sorry(f: LetterFacts, tone: Tone): Line | undefined {
  if (f.needsAdjustment || f.hasOffer) return undefined;
  const am = tone === 'formal' ? 'Lamento' : 'Siento';
  if (f.isImminent) return say`${am} avisar con tan poco margen.`;
  return (
    f.rounds && (tone === 'formal' ? say`Lamento el cambio de planes.` : say`Siento el cambio de planes.`)
  );
}

export const sorryIfRoom = (f: LetterFacts, tone: Tone) => {
  const words = sorry(f, tone);
  return words && spare(1)`${words}`;
};

/** The easy way out. */
export const ifThatIsDifficult = (f: LetterFacts, tone: Tone = 'warm'): Line | undefined => {
  if (f.needsAdjustment) return f.deadline && say`Me ayudaría saberlo antes del ${f.deadline}.`;
  const them = f.isAgency || !f.isFamiliar ? 'les' : 'os';
  if (f.hasOffer && !f.deadline)
    return f.isAgency
      ? say`Si necesitan mi respuesta para un día concreto, la tendrán.`
      : say`Si ${f.you('necesitan', 'necesitáis')} mi respuesta para un día concreto, la ${f.you('tendrán', 'tendréis')}.`;
  return f.deadline
    ? say`Si esperar hasta entonces ${them} complica las cosas, lo hablamos${tone === 'formal' ? ' por teléfono' : ' sin ningún problema'}.`
    : say`Si eso ${them} complica las cosas, lo hablamos${tone === 'formal' ? ' por teléfono' : ' sin ningún problema'}.`;
};

const offerSubject = (f: LetterFacts) => {
  const offer = f.role ? say`Oferta para ${f.role}` : say`Oferta`;
  return [
    ...(f.deadline ? [say`${offer}${f.there}: ¿puedo responder el ${f.deadline}?`] : []),
    say`${offer}${f.there}: un poco más de tiempo`,
    f.role ? say`Más tiempo: oferta para ${f.role}` : say`Más tiempo para decidir`,
  ];
};

export const subject: SpanishMail['subject'] = (f) => {
  const { rounds } = f;
  const situation = situationOf(f);
  const inBrackets = f.role && say` (${f.role})`;
  if (situation === 'thisOffer') return offerSubject(f);
  if (situation === 'adjustment')
    return [
      ...(rounds ? [say`Una petición para la entrevista ${rounds.first}${inBrackets}`] : []),
      say`Una petición para la entrevista${inBrackets}`,
    ];
  if (!rounds)
    return f.slots
      ? [say`¿Podríamos aplazar la próxima entrevista?${inBrackets}`, say`Aplazar mi entrevista${inBrackets}`]
      : [
          say`¿Podríamos aplazar el siguiente paso?${inBrackets}`,
          say`Necesito más tiempo${f.role && say`: ${f.role}`}`,
        ];
  const noun = rounds.isOne ? 'la entrevista' : 'las entrevistas';
  return [
    say`¿Podríamos aplazar ${noun} ${rounds}?${inBrackets}`,
    say`Aplazar ${noun} ${rounds}${inBrackets}`,
    say`¿Podríamos aplazar ${noun}?${inBrackets}`,
    say`Aplazar ${noun}${inBrackets}`,
  ];
};
