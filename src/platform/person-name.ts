import { cleanName } from './clean-name.ts';

const honorifics =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|mlle|sr|sra|dhr|mevr)\b\.?|m\.|monsieur\b|madame\b|dipl\.-\S+)\s+/i;

/** Words for departments, companies and jobs, in the languages that job postings often have. */
const notAPerson =
  /(?:^|\P{L})(?:and|und|et|or|please|null|undefined|hr|human|people|talents?|hiring|team|departe?ment|dept|staffing|careers?|jobs?|office|desk|support|services?|info|contact|the|your|our|company|group|gmbh|ag|ltd|inc|llc|bv|rh|ressources|recursos|resources|risorse|manager|partner|lead|head|(?:recruit|rekrut|recrut|reclut|personal|bewerb|karriere|admin|ansprech|abteil|acqui|selec|selek)\p{L}*|\p{L}+(?:abteilung|team|büro|afdeling))(?!\p{L})|人事|採用|担当|인사|채용/iu;

/**
 * The name of a person from a job posting, without honorific and job title, so that a letter can greet them.
 *
 * @returns `undefined` for anything else, such as an address, a telephone number or a department
 */
export function personName(text: string): string | undefined {
  const [name = '', more = ''] = cleanName(text)?.split(/\s*[,(|;]\s*|\s[-–—/]\s/) ?? [];
  let person = name.trim();
  while (honorifics.test(person)) person = person.replace(honorifics, '');
  const words = person.split(' ');
  // In “Marr, Ines”, either may be the first name.
  const isReversed = words.length === 1 && /^\p{L}+$/u.test(more) && !notAPerson.test(more);
  const isName =
    /^(?:\p{L}|\p{M}|['’.\s·-])+$/u.test(person) && !/^[A-Z]{2,3}$/.test(person) && words.length < 6;
  return isName && !isReversed && !notAPerson.test(person) ? person : undefined;
}
