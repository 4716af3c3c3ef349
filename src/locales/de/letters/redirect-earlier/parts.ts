import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { ground, redirectSubject } from '../leaving.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { GermanLetters, LetterFacts } from '../facts.ts';

/** “als Support engineer”, or “auf eine andere Stelle” */
const asWhat = (f: LetterFacts) => (f.earlierRole ? say`als ${f.earlierRole}` : say`auf eine andere Stelle`);

/** “2025 hatte ich mich bei Ihnen als Support engineer beworben”, without its full stop. */
export const applied = (f: LetterFacts): Line => {
  const where = f.isAgency ? 'dort' : f.withYou;
  return f.earlierYear
    ? say`${f.earlierYear} hatte ich mich ${where} ${asWhat(f)} beworben`
    : say`Ich hatte mich ${where} schon einmal ${asWhat(f)} beworben`;
};

/** “die Stelle als Support engineer”, or “die Stelle von damals” */
export const earlier = (f: LetterFacts): Line =>
  f.earlierRole ? say`die Stelle als ${f.earlierRole}` : say`die Stelle von damals`;

/** “meine Bewerbung als Support engineer von 2025”: what the letter comes back to. */
export const earlierApplication = (f: LetterFacts): Line =>
  say`meine ${f.earlierYear ? '' : 'frühere '}Bewerbung${f.earlierRole && say` als ${f.earlierRole}`}${f.earlierYear && say` von ${f.earlierYear}`}`;

/** What is said of the company, where the candidate likes it and does not work there already. */
export const stillLiked = (f: LetterFacts) =>
  f.likes &&
  !f.isInternal &&
  spare(
    2,
    'company',
  )`${f.company ?? say`${f.isAgency ? 'Das Unternehmen' : f.form('Ihr Unternehmen', 'Eure Firma')}`} interessiert mich aber weiterhin.`;

/** They said no to the earlier application, and invited the candidate all the same. */
export const wasInvitedAgain = (f: LetterFacts): boolean => f.wasInvited && !f.isAgency;

/** “Vielen Dank, dass Sie mich noch einmal eingeladen haben, nachdem es 2025 nicht geklappt hatte.” */
export const invitedAgain = (f: LetterFacts): Line | undefined =>
  wasInvitedAgain(f)
    ? because(
        'entry',
      )`Vielen Dank, dass ${f.form('Sie mich', 'ihr mich')} noch einmal eingeladen ${f.form('haben', 'habt')}, nachdem es ${f.earlierYear ?? 'beim ersten Mal'} nicht geklappt hatte.`
    : undefined;

/** “Für die Stelle als Data engineer muss ich Ihnen aber leider absagen: …” */
export const noNonetheless = (f: LetterFacts): Line => {
  const no = say`Für die ${f.position} muss ich ${f.toYou} aber leider absagen`;
  const why = ground(f);
  return why ? say`${no}: ${why}` : say`${no}.`;
};

/** “Die Stelle als Support engineer, auf die ich mich 2025 beworben hatte, hätte ich aber immer noch sehr gern.” */
export const stillWanted = (f: LetterFacts): Line => {
  const again = wasInvitedAgain(f);
  const when = again ? say`damals` : (f.earlierYear ?? (f.earlierRole ? say`schon einmal` : say`früher`));
  const role = say`Stelle${f.earlierRole && say` als ${f.earlierRole}`}, auf die ich mich ${when} beworben hatte,`;
  const no = !again && say`, auch wenn es damals nicht geklappt hat`;
  return f.likes && !f.isInternal
    ? because(
        'company',
      )`${f.company ?? say`${f.isAgency ? 'Das Unternehmen' : f.form('Ihr Unternehmen', 'Eure Firma')}`} interessiert mich${again ? '' : ' aber'} weiterhin, und die ${role} hätte ich immer noch sehr gern${no}.`
    : say`Die ${role} hätte ich${again ? '' : ' aber'} immer noch sehr gern${no}.`;
};

export const subject: GermanLetters['subject'] = redirectSubject;
