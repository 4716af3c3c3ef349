import type { WhenWords } from '../bow-out/message-words.ts';

/** Japanese: when the messages are sent that go round the main one. */
export const when: WhenWords = {
  'no-answer': '誰も出なければ、留守番電話に残しましょう。',
  'before-main': 'メインのメッセージより先か、同時に送りましょう。',
  'with-main': 'メインのメッセージと一緒に送りましょう。',
  'next-working-day': '次の営業日になっても返事がなければ、一度だけ送りましょう。',
  'if-pushed': '考え直すように言われたときだけ使いましょう。',
  'if-regretted': '気持ちが変わったときだけ、早めに送りましょう。',
};
