import { because, say, spare } from '../../../letters/bow-out/template.ts';
import { cancelInterviews, myInterviews } from './parts.ts';
import type { Line } from '../../../letters/bow-out/template.ts';
import type { Tone } from '../../../letters/types.ts';
import type { GermanMail, LetterFacts } from './facts.ts';

/** What all letters say that leave a process: the decision, its ground, and the subject. */

/** “ bei Northwind”, for an agency; a text message has no room for more than the contact's name. */
const there = (f: LetterFacts) => f.isAgency && !(f.channel === 'text' && f.client) && f.at;

/** Whoever was approached has not applied, and leaves “aus dem Bewerbungsprozess”. */
const leavesProcess = (f: LetterFacts): boolean => f.wasInvited;

/** “meine Bewerbung als Data engineer”, or “aus dem Bewerbungsprozess für die Stelle als Data engineer” */
function exit(f: LetterFacts, isNamed = false): Line {
  // On the phone the role has been named by then.
  const role = isNamed || f.channel === 'phone' ? undefined : f.role;
  const at = !isNamed && there(f);
  return leavesProcess(f)
    ? say`aus dem ${f.channel === 'text' ? 'Prozess' : 'Bewerbungsprozess'}${role && say` für die Stelle als ${role}`}${at}`
    : say`meine Bewerbung${role && say` als ${role}`}${at}`;
}

/** “ziehe meine Bewerbung als Data engineer deshalb zurück”, after “ich” or “und”. */
export const withdraw = (f: LetterFacts, adverb?: string): Line => {
  const then = adverb && say` ${adverb}`;
  return leavesProcess(f) ? say`ziehe mich${then} ${exit(f)} zurück` : say`ziehe ${exit(f)}${then} zurück`;
};

/** “meine Bewerbung als Data engineer zurückzuziehen”, after “Ich habe mich entschieden, ”. */
export const toWithdraw = (f: LetterFacts): Line =>
  say`${leavesProcess(f) ? 'mich ' : ''}${exit(f)} zurückzuziehen`;

/** What there is instead, where the letter may say so, without what follows from it. */
export const instead = (f: LetterFacts, tone: Tone): Line | undefined => {
  if (f.hasSigned && tone !== 'formal')
    return f.channel === 'text'
      ? because('otherJob')`Ich habe inzwischen woanders unterschrieben`
      : because('otherJob')`Ich habe inzwischen bei einem anderen Unternehmen unterschrieben`;
  if (f.hasSigned || f.isUnsigned)
    return tone === 'formal'
      ? because('otherJob')`Ich habe eine andere Stelle angenommen`
      : because('otherJob')`Ich habe inzwischen woanders zugesagt`;
  if (f.isStaying) return because('otherJob')`Ich bleibe bei meinem jetzigen Arbeitgeber`;
  return f.hasOtherOffer ? because('otherJob')`Ich habe ein anderes Angebot bekommen` : undefined;
};

/** “Ich muss meine Bewerbung als Data engineer leider zurückziehen”, where something came up in life. */
const haveTo = (f: LetterFacts): Line =>
  leavesProcess(f)
    ? because('situation')`Ich muss mich leider ${exit(f)} zurückziehen`
    : because('situation')`Ich muss ${exit(f)} leider zurückziehen`;

/** The decision with the fact that decided it, without its full stop. */
export const decision = (f: LetterFacts, tone: Tone): Line => {
  const other = instead(f, tone);
  if (other) return say`${other} und ${withdraw(f, tone === 'formal' ? 'daher' : 'deshalb')}`;
  if (f.isLife) return haveTo(f);
  if (tone === 'brief') return say`Ich ${withdraw(f)}`;
  if (!leavesProcess(f)) return say`Ich habe mich entschieden, ${toWithdraw(f)}`;
  const against = say`Ich habe mich gegen die ${f.channel === 'phone' ? 'Stelle' : f.position}${there(f)} entschieden`;
  // A text message has no room for what is plain.
  return f.channel === 'text'
    ? say`${against} und ziehe mich zurück`
    : say`${against} und ziehe mich aus dem Bewerbungsprozess zurück`;
};

/** The same after thanks, where the letter gives no ground: “Ich habe gut darüber nachgedacht und ziehe … zurück”. */
export const thoughtOver = (f: LetterFacts, tone: Tone): Line =>
  instead(f, tone) || f.isLife ? decision(f, tone) : say`Ich habe gut darüber nachgedacht und ${withdraw(f)}`;

/** The decision with the ground that the work leads elsewhere, in one sentence; any other ground is one of its own. */
export const decisionForDirection = (f: LetterFacts): Line =>
  isDirection(f) && !f.reason
    ? because(
        'doubts',
      )`Die ${f.position}${there(f)} geht leider nicht in die Richtung, in die ich mich entwickeln möchte, und deshalb ziehe ich ${leavesProcess(f) ? 'mich ' : ''}${exit(f, true)} zurück`
    : decision(f, 'warm');

/** The ground that {@link decisionForDirection} has not given. */
export const otherGround = (f: LetterFacts): Line | undefined =>
  isDirection(f) && !f.reason ? undefined : ground(f);

// Why

/** Pay, place or hours are the ground, and no other is given. */
export const isTerms = (f: LetterFacts): boolean =>
  f.isAboutTerms && !f.reason && !f.hasOtherJob && !f.isLife;

const isDirection = (f: LetterFacts): boolean =>
  f.isWrongDirection && !f.hasOtherJob && !f.isLife && !f.isBefore;

/** The ground, a sentence of its own: the candidate's own words, or what their answers say. */
export const ground = (f: LetterFacts): Line | undefined => {
  if (f.reason) return f.reason;
  if (f.isLife) return because('situation')`Mit der Stelle selbst hat das nichts zu tun.`;
  return isDirection(f)
    ? because('doubts')`Die Aufgaben gehen nicht in die Richtung, in die ich mich entwickeln möchte.`
    : undefined;
};

/** The same where there may be no room for it. */
export const groundIfRoom = (f: LetterFacts): Line | undefined => {
  const line = ground(f);
  return line && spare(6)`${line}`;
};

/** The sentence before says why: what {@link ground} says where something came up in life does not. */
const isReason = (f: LetterFacts): boolean => f.reason !== undefined || isDirection(f) || isTerms(f);

/** “Meine Gespräche am 2. und 4. Dezember sage ich deshalb ab.”, in a word that the decision has not used. */
export const cancel = (f: LetterFacts, tone: Tone): Line | undefined =>
  cancelInterviews(f, tone !== 'brief' && isReason(f) && !instead(f, tone) ? 'deshalb' : 'damit');

/** The interviews after {@link decisionForDirection}, which has said “deshalb” already. */
export const cancelAfterDirection = (f: LetterFacts): Line | undefined =>
  otherGround(f) ? cancel(f, 'warm') : cancelInterviews(f, 'damit');

/** “…, und sage damit auch die Gespräche am 2. und 4. Dezember ab”: goes on from a decision without a ground. */
export const andCancel = (f: LetterFacts): Line | undefined =>
  f.rounds && !ground(f) && !instead(f, 'warm') && !leavesProcess(f)
    ? say`, und sage damit auch ${f.rounds.the} ${f.rounds.noun} am ${f.rounds} ab`
    : undefined;

/** The interviews, where the decision has not cancelled them with {@link andCancel}. */
export const cancelUnlessDone = (f: LetterFacts): Line | undefined =>
  andCancel(f) ? undefined : cancel(f, 'warm');

/** “Meine Gespräche am 2. und 4. Dezember sage ich deshalb ebenfalls ab.”, after “absagen”. */
export const cancelAsWell = (f: LetterFacts): Line | undefined =>
  f.rounds ? cancelInterviews(f, 'deshalb ebenfalls') : cancelInterviews(f);

/**
 * “Könnten Sie meine Gespräche am 2. und 4. Dezember bitte absagen?”, where the letter asks nothing else.
 *
 * @param verb another one where the sentence before has used it
 */
export const askToCancel = (f: LetterFacts, verb = 'absagen'): Line | undefined =>
  f.rounds && !f.wantsFeedback
    ? say`${f.form('Könnten Sie', 'Könntest du')} ${myInterviews(f)} bitte ${verb}?`
    : undefined;

/** Where it is no more than a day to the interview. */
export const shortNotice = (f: LetterFacts) => f.isImminent && spare(3)`Ich weiß, dass das kurzfristig ist.`;

/** “Absage für die Stelle als Data engineer” */
export const decliningSubject: GermanMail['subject'] = (f) => {
  const at = f.isAgency && f.at;
  return f.role
    ? [
        say`Absage für die Stelle als ${f.role}${at}`,
        say`Absage für die Stelle als ${f.role}`,
        say`Absage: ${f.role}`,
      ]
    : [say`Absage für die Stelle${at}`, say`Absage für die Stelle`];
};

/** Subjects for leaving a process, the fullest first. */
export const withdrawingSubject: GermanMail['subject'] = (f) => {
  if (leavesProcess(f)) return decliningSubject(f);
  const at = f.isAgency && f.at;
  return f.role
    ? [
        say`Rückzug meiner Bewerbung als ${f.role}${at}`,
        say`Rückzug meiner Bewerbung als ${f.role}`,
        say`Bewerbung zurückgezogen: ${f.role}`,
        say`Absage: ${f.role}`,
      ]
    : [say`Rückzug meiner Bewerbung${at}`, say`Rückzug meiner Bewerbung`];
};

/** Subjects of a redirect: leaving, and a question. */
export const redirectSubject: GermanMail['subject'] = (f) =>
  f.role
    ? [
        ...(leavesProcess(f) ? [] : [say`Rückzug meiner Bewerbung als ${f.role} und eine Frage`]),
        say`Absage für die Stelle als ${f.role} und eine Frage`,
        say`Absage und eine Frage: ${f.role}`,
        say`Absage: ${f.role}`,
      ]
    : [say`${leavesProcess(f) ? 'Absage' : 'Rückzug meiner Bewerbung'} und eine Frage`];
