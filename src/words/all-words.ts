import type { EditorRemarks } from './editor-words.ts';
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
