/**
 * What the candidate types into a field.
 *
 * - `name`: a name, such as a person's or a role's
 * - `thing`: the name of something, which completes a sentence
 * - `clause`: prose that completes a sentence, and may be private
 * - `sentence`: prose that is a sentence of its own, and may be private
 * - `date`: an ISO 8601 calendar date
 * - `year`: a year of four digits
 */
export type FieldKind = 'name' | 'thing' | 'clause' | 'sentence' | 'date' | 'year';

/** The forms: the fields of each typed question, in order. */
export const forms = {
  earlierRole: { role: 'name', year: 'year' },
  direction: { work: 'clause' },
  names: { to: 'name', from: 'name' },
  job: { role: 'name', company: 'name' },
  future: { work: 'clause' },
  met: { who: 'name', what: 'clause', project: 'thing' },
  proof: { what: 'sentence' },
  condition: { what: 'clause' },
  /** Another topic for the call, in the candidate's own words. */
  topic: { what: 'clause' },
  slots: { when: 'clause' },
  deadline: { when: 'date' },
  reason: { why: 'sentence' },
  /** Another application at the same company, which is not withdrawn. */
  other: { role: 'name' },
  /** The adjustment that would let the candidate continue. */
  adjustment: { what: 'clause' },
  referrer: { name: 'name' },
  /** The contact at the company, if there is an agency. */
  client: { name: 'name' },
  inviter: { name: 'name' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;

export type Forms = typeof forms;
export type TextQuestion = keyof Forms;

/** The typed questions. */
export const textQuestions = Object.keys(forms) as TextQuestion[];

const fieldsOf = (question: TextQuestion) => Object.entries<FieldKind>(forms[question]);

/** The fields of a question's form, for its state, and the types of those that are not text. */
export const formMeta = (question: TextQuestion) => ({
  fields: Object.keys(forms[question]),
  types: Object.fromEntries(
    fieldsOf(question).filter(([, kind]) => kind === 'date' || kind === 'year'),
  ) as Readonly<Record<string, 'date' | 'year'>>,
});

/** What was typed into the fields of some kinds. Each fact is read by its name. */
export const typedIn = (
  facts: Readonly<Partial<Record<TextQuestion, object | null>>>,
  kinds: readonly FieldKind[],
): readonly (string | undefined)[] =>
  textQuestions.flatMap((question) =>
    fieldsOf(question)
      .filter(([, kind]) => kinds.includes(kind))
      .map(([field]) => (facts[question] as Readonly<Record<string, string>> | null | undefined)?.[field]),
  );
