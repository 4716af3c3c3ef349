import { because, spare } from '../../../../letters/bow-out/template.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** “Haben Sie noch eine Rückmeldung für mich?” */
export const askForFeedback = (f: LetterFacts) =>
  f.wantsFeedback &&
  because('feedback')`${f.form('Haben Sie', 'Hast du')} noch eine kurze Rückmeldung für mich?`;

/** The way out of giving it. */
export const aLineIsEnough = (f: LetterFacts) =>
  f.wantsFeedback &&
  spare(
    2,
    'feedback',
  )`Zwei, drei Zeilen reichen völlig, und wenn es gerade nicht passt, verstehe ich das gut.`;

/** The same without a question. */
export const feedbackIsWelcome = (f: LetterFacts) =>
  f.wantsFeedback &&
  because('feedback')`Über eine kurze Rückmeldung zu meinen Gesprächen würde ich mich freuen.`;

export const feedbackIfRoom = (f: LetterFacts) =>
  f.wantsFeedback && spare(5, 'feedback')`Über eine kurze Rückmeldung würde ich mich freuen.`;

/** To an agency, which may have heard something. */
export const feedbackFromClient = (f: LetterFacts) =>
  f.wantsFeedback &&
  because('feedback')`Wenn es von dort eine Rückmeldung zu mir gibt, würde ich sie gern hören.`;

export const feedbackFromClientIfRoom = (f: LetterFacts) =>
  f.wantsFeedback && spare(5, 'feedback')`Über eine Rückmeldung von dort würde ich mich freuen.`;

/** “Ich hoffe, dass Sie die Stelle bald gut besetzen können.” */
export const goodwill = (f: LetterFacts) =>
  !f.wantsFeedback &&
  spare(
    1,
  )`Ich hoffe, dass ${f.form('Sie die Stelle bald gut besetzen können', 'ihr die Stelle bald gut besetzen könnt')}.`;

/** Ends a withdrawal with an offer to help. */
export const ifYouNeedAnything = (f: LetterFacts) =>
  !f.wantsFeedback &&
  spare(
    1,
  )`Wenn ${f.form('Sie', 'du')} noch etwas von mir ${f.form('brauchen, melden Sie sich', 'brauchst, melde dich')} gern.`;

/** Where the candidate does not want to hear of the company again; with feedback or another application they do. */
export const notForOtherRoles = (f: LetterFacts): Line | undefined =>
  f.dislikes && !f.wantsFeedback && !f.otherRole
    ? because(
        'company',
      )`Für weitere Stellen ${f.form('brauchen Sie', 'braucht ihr')} mich nicht vorzumerken, und auch eine Antwort ist nicht nötig.`
    : undefined;
