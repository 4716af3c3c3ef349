import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** The letter has given thanks for the offer, so that “es” refers to it. */
const isThanked = (f: LetterFacts) => !f.isAgency && f.channel !== 'text' && f.id === 'main';

/** “vor dem Gespräch mit Sam am 2. Dezember”, the first where there are several, “bevor es weitergeht”, or the offer's answer. */
export const beforehand = (f: LetterFacts): Line => {
  if (f.hasOffer)
    return !isThanked(f)
      ? because('situation')`vor meiner Antwort auf das Angebot`
      : because('situation')`vor meiner Antwort`;
  return f.rounds
    ? say`vor dem ${f.rounds.isOne ? f.rounds.noun : 'Gespräch'} am ${f.rounds.first}`
    : say`vor dem nächsten Schritt`;
};

/** “Ich würde gern besser verstehen, wohin sich die Stelle entwickeln kann.” */
export const whatFor = (f: LetterFacts): Line => {
  if (f.hasAccepted)
    return f.unclear
      ? because('situation')`Bevor ich anfange, würde ich gern besser verstehen, ${f.unclear}.`
      : because('situation')`Bevor ich anfange, würde ich gern noch ein paar Punkte besprechen.`;
  // A text message has little room.
  if (f.unclear)
    return say`Ich ${f.channel === 'text' ? 'wüsste gern' : 'würde gern besser verstehen'}, ${f.unclear}.`;
  return f.hasOffer
    ? because(
        'situation',
      )`Ich würde ${!isThanked(f) ? 'das Angebot' : 'es'} gern noch einmal in Ruhe ${!f.isAgency && say`mit ${f.toYou} `}durchgehen.`
    : say`Ich würde gern noch ein paar Fragen zur ${f.position} klären.`;
};

/** The times that suit the candidate, or the offer to go by the reader's. */
export const when = (f: LetterFacts): Line =>
  f.slots ? say`Mir würde es ${f.slots} gut passen.` : say`Beim Termin richte ich mich gern nach ${f.toYou}.`;

export const orAnotherTime = (f: LetterFacts) =>
  f.slots &&
  spare(
    3,
  )`Wenn es ${f.form('bei Ihnen', 'bei dir')} da nicht geht, ${f.form('schlagen Sie', 'schlag')} mir gern eine andere Zeit vor.`;

/** “Meine Antwort bekommen Sie wie vereinbart bis zum 7. Dezember.” */
export const myAnswer = (f: LetterFacts) =>
  f.hasOffer &&
  f.deadline &&
  because('situation')`Meine Antwort ${f.form('bekommen Sie', 'bekommst du')} bis zum ${f.deadline}.`;

/** “Vielen Dank für das Angebot.” */
export const thanksForOffer = (f: LetterFacts) =>
  f.hasOffer && because('situation')`Vielen Dank für das Angebot.`;

export const subject = (f: LetterFacts) => {
  const date = !f.hasAccepted && !f.hasOffer && f.rounds?.firstDay;
  const what = f.hasOffer ? say`zum Angebot` : say`zur ${f.position}`;
  const role = f.role && say` (${f.role})`;
  return [
    ...(date ? [say`Kurzes Telefonat vor dem ${date}?${role}`] : []),
    ...(f.isAgency && f.at ? [say`Kurzes Telefonat ${what}${f.at}?${f.hasOffer && role}`] : []),
    say`Kurzes Telefonat ${what}?${f.hasOffer && role}`,
    say`Kurzes Telefonat?${role}`,
  ];
};
