import type { EditorRemarks } from './editor-words.ts';
import type { Locale } from './locale.ts';
import type { BesideWords, WhenWords } from './message-words.ts';
import type {
  ChangeWords,
  FormInterfaceWords,
  InterfaceWords,
  LaterWords,
  QuestionWords,
  WayWords,
} from './words.ts';

/** Everything that the chat says, by its groups. The words of the messages are not among them. */
export interface AllWords extends Pick<LaterWords, 'outcomes' | 'reasons' | 'offers' | 'desk'> {
  questions: QuestionWords;
  interface: InterfaceWords;
  forms: FormInterfaceWords;
  change: ChangeWords;
  beside: BesideWords;
  ways: WayWords;
  when: WhenWords;
  remarks: EditorRemarks;
}

/** Everything that the chat says in a language, fetched. */
export async function allWordsOf(locale: Locale): Promise<AllWords> {
  const { rest } = await locale.rest();
  const { laterWords } = rest;
  const [forms, change, beside, ways, when, remarks] = await Promise.all([
    rest.forms(),
    rest.change(),
    rest.beside(),
    rest.ways(),
    rest.when(),
    rest.remarks(),
  ]);
  return {
    questions: { ...locale.questions, ...laterWords.questions, ...forms.details },
    interface: { ...locale.interface, ...laterWords.interface },
    outcomes: laterWords.outcomes,
    reasons: laterWords.reasons,
    offers: laterWords.offers,
    desk: laterWords.desk,
    forms: forms.formWords,
    change: change.changeWords,
    beside: beside.besideWords,
    ways: ways.wayWords,
    when: when.when,
    remarks: remarks.remarks,
  };
}
