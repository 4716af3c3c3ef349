import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { redirectSubject } from '../leaving.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanLetters, LetterFacts } from '../facts.ts';

/** “im Bereich Frontend-Entwicklung arbeiten”: what the candidate would rather do, after “würde ich”. */
export const rather = (f: LetterFacts): Line =>
  f.direction
    ? say`im Bereich ${f.direction} arbeiten`
    : say`etwas machen, das näher an meinen Stärken liegt`;

/** “bei Northwind ”, where the candidate likes it and does not work there already; a short letter says it once, in its question. */
const there = (f: LetterFacts, tone: Tone): Line | undefined =>
  f.likes && !f.isInternal && f.channel === 'email' && tone !== 'brief'
    ? because('company')`${f.company ? say`bei ${f.company}` : say`${f.isAgency ? 'dort' : f.withYou}`} `
    : undefined;

/** “Am liebsten würde ich bei Northwind im Bereich Frontend-Entwicklung arbeiten.” */
export const wouldRather = (f: LetterFacts, tone: Tone = 'warm'): Line =>
  say`${tone === 'formal' ? 'Gern würde ich stattdessen' : 'Am liebsten würde ich'} ${there(f, tone)}${rather(f)}.`;

/** “Northwind selbst gefällt mir aber sehr, und am liebsten würde ich bei Ihnen im Bereich Frontend-Entwicklung arbeiten.” */
export const likedAndWanted = (f: LetterFacts) =>
  f.likes && !f.isInternal
    ? because(
        'company',
      )`${f.company ?? say`${f.form('Ihr Unternehmen', 'Eure Firma')}`} selbst gefällt mir aber sehr, und am liebsten würde ich ${f.withYou} ${rather(f)}.`
    : wouldRather(f);

/** “Passende Erfahrung bringe ich mit: In meinem letzten Job habe ich unsere Buchungsseite gebaut.” */
export const proof = (f: LetterFacts) => f.proof && say`Passende Erfahrung bringe ich mit: ${f.proof}.`;

/** The same where there is little room. */
export const spareProof = (f: LetterFacts) => {
  const sentence = proof(f);
  return sentence && spare(2)`${sentence}`;
};

export const subject: GermanLetters['subject'] = redirectSubject;
