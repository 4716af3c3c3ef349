import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { thankEverybody, theClient, toClient } from '../parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** The role, unless the opening of the message has named it. */
const role = (f: LetterFacts) => {
  const isNamed = f.channel === 'phone' || (f.channel === 'text' && !f.from);
  return isNamed ? undefined : f.role && say` für die Stelle als ${f.role}`;
};

/** “mein Gespräch am 2. Dezember”, or what else can wait. An email about dated interviews has the role in its subject. */
export const myInterview = (f: LetterFacts): Line => {
  if (f.rounds) {
    const named = f.channel === 'email' ? f.isAgency && f.at : role(f);
    return say`${f.rounds.my} ${f.rounds.noun} am ${f.rounds}${named}`;
  }
  return f.slots || f.needsAdjustment
    ? say`mein nächstes Gespräch${role(f)}`
    : say`den nächsten Schritt${role(f)}`;
};

/** Why there has to be a wait. A candidate may leave the other offer out; then no reason is given. */
export function why(f: LetterFacts, tone: Tone): Line {
  if (f.isUnsigned) return because('otherJob')`Ich warte gerade noch auf den Vertrag für eine andere Stelle.`;
  if (f.hasOtherOffer && f.channel === 'text')
    return because('otherJob')`Ich habe ein anderes Angebot und muss mich noch entscheiden.`;
  if (f.hasOtherOffer)
    return tone === 'formal'
      ? because(
          'otherJob',
        )`Mir liegt ein Angebot eines anderen Unternehmens vor, über das ich noch nicht entschieden habe.`
      : because(
          'otherJob',
        )`Ich habe ein Angebot von einem anderen Unternehmen bekommen, mich aber noch nicht entschieden.`;
  if (f.isLife)
    return f.rounds
      ? because('situation')`Mir ist leider etwas dazwischengekommen.`
      : because('situation')`Mir ist etwas dazwischengekommen, um das ich mich kümmern muss.`;
  return say`Ich brauche noch etwas Zeit, bevor wir weitermachen.`;
}

/**
 * “Können wir mein Gespräch am 2. Dezember verschieben?”; an agency asks its client.
 *
 * @param asksFirst the reason follows, so that nothing can refer to it
 */
export function ask(f: LetterFacts, tone: Tone, asksFirst = false): Line {
  const isReasoned = tone === 'warm' && f.hasOtherOffer && !asksFirst && f.channel !== 'text';
  const until = f.isUnsigned && !asksFirst && because('otherJob')`, bis er da ist`;
  if (f.isAgency) {
    const could =
      tone === 'formal' ? f.form('Könnten Sie', 'Könntest du') : f.form('Können Sie', 'Kannst du');
    return say`${could} ${theClient(f)} bitten, ${myInterview(f)} zu verschieben${until}?`;
  }
  return tone === 'formal'
    ? say`Wäre es möglich, ${myInterview(f)} zu verschieben${until}?`
    : say`${tone === 'warm' ? 'Könnten' : 'Können'} wir ${myInterview(f)}${isReasoned ? ' deshalb' : ''} verschieben${until}?`;
}

/** What happens next: a day on which something happens, other times, or both. */
export function then(f: LetterFacts): Line {
  const { deadline, slots } = f;
  const to = f.toYou;
  if (f.isUnsigned)
    return deadline
      ? say`Bis zum ${deadline} sage ich ${to}, wie es bei mir aussieht.`
      : say`Sobald ich mehr weiß, melde ich mich bei ${to}.`;
  if (f.isLife && !f.hasOtherOffer) {
    if (slots) return say`Bei mir würde es stattdessen ${slots} passen.`;
    if (deadline)
      return f.rounds
        ? say`Bis zum ${deadline} melde ich mich mit neuen Terminen.`
        : say`Bis zum ${deadline} sage ich ${to}, wann es bei mir weitergehen kann.`;
    return f.rounds
      ? say`Ich melde mich so bald wie möglich mit neuen Terminen.`
      : say`Ich melde mich, sobald es bei mir weitergehen kann.`;
  }
  if (deadline) {
    const whether = say`Bis zum ${deadline} sage ich ${to}, ob ich weitermachen möchte`;
    if (slots) return say`${whether}, und wenn ja, passt es mir ${slots}.`;
    return f.rounds && f.channel !== 'text'
      ? say`${whether}, und wenn ja, ${f.isAgency ? 'bin ich beim neuen Termin flexibel' : say`richte ich mich beim neuen Termin gern nach ${f.form('Ihnen', 'euch')}`}.`
      : say`${whether}.`;
  }
  return slots
    ? say`Bei mir würde es stattdessen ${slots} passen.`
    : say`Sobald ich mich entschieden habe, melde ich mich bei ${to}.`;
}

/** The one apology, for an interview that is moved; where none is booked there is nothing to be sorry for. */
export function sorry(f: LetterFacts): Line | undefined {
  if (f.isImminent)
    return say`Bitte ${f.form('entschuldigen Sie', 'entschuldige')}, dass das so kurzfristig kommt.`;
  return f.rounds
    ? say`Es tut mir leid, dass ich damit ${f.isAgency ? 'die' : f.form('Ihre', 'eure')} Planung durcheinanderbringe.`
    : undefined;
}

export const sorryIfRoom = (f: LetterFacts) => {
  const words = sorry(f);
  return words && spare(1)`${words}`;
};

/** The way out: another time, or an earlier answer. */
export function wayOut(f: LetterFacts): Line {
  if (f.isLife && f.slots)
    return f.isAgency
      ? say`Wenn das dort nicht passt, bin ich auch an anderen Tagen flexibel.`
      : say`Wenn das bei ${f.form('Ihnen', 'euch')} nicht passt, richte ich mich gern nach ${f.form('Ihnen', 'euch')}.`;
  const when = f.deadline ? 'früher' : 'bis zu einem bestimmten Tag';
  return f.isAgency
    ? say`Falls es dort jemand ${when} wissen muss, ${f.form('sagen Sie', 'sag')} mir bitte Bescheid.`
    : say`Falls ${f.form('Sie', 'ihr')} es ${when} wissen ${f.form('müssen, sagen Sie', 'müsst, sag')} mir bitte Bescheid.`;
}

/** “Vielen Dank Ihnen, Sam und Lena für die bisherigen Gespräche.” */
export const thanksSoFar = (f: LetterFacts): Line | undefined =>
  f.who && !f.isBefore && !f.isAgency ? thankEverybody(f, say`die bisherigen Gespräche`) : undefined;

/** Subjects of a letter that postpones interviews, or holds off where none is booked. */
export const postponing = (f: LetterFacts) => {
  const { rounds, role } = f;
  const at = f.isAgency && f.at;
  if (!rounds)
    return role
      ? [
          say`Bitte um etwas mehr Zeit (${role}${at})`,
          say`Bitte um etwas mehr Zeit (${role})`,
          say`Mehr Zeit: ${role}`,
        ]
      : [say`Bitte um etwas mehr Zeit bis zum nächsten Schritt`];
  const noun = rounds.isOne ? 'Gespräch' : 'Gespräche';
  return role
    ? [
        say`${noun} am ${rounds.days} verschieben? (${role}${at})`,
        say`${noun} am ${rounds.days} verschieben? (${role})`,
        say`${noun} ab ${rounds.firstDay} verschieben? (${role})`,
        say`${noun} verschieben? (${role})`,
        say`Verschieben: ${role}`,
      ]
    : [
        say`Können wir ${rounds.my} ${noun} am ${rounds.days} verschieben?`,
        say`${noun} am ${rounds.days} verschieben?`,
        say`${noun} ab ${rounds.firstDay} verschieben?`,
      ];
};

/** Whom an agency arranges it with: “mit Priya”. */
export const withClient = (f: LetterFacts): Line | undefined =>
  f.isAgency ? say` mit ${toClient(f)}` : undefined;
