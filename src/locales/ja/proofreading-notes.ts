import { generalRemarks } from './interface/proofreading.ts';
import type { EditorRemarks } from '../bow-out/proofreading-words.ts';

/** Japanese: what the strict editor says. */
export const remarks: EditorRemarks = {
  units: generalRemarks.units,
  remarks: {
    ...generalRemarks.remarks,
    'decision-early': '挨拶のあと、二文目までに結論を書きましょう。',
    'decision-clear': '「かもしれません」などとぼかさず、結論をはっきり書きましょう。',
    'decision-once': '結論は、一度書けば十分です。',
    apology: 'お詫びは、一度書けば十分です。',
    reason: '理由は50文字までの一文にするか、書かずにおきましょう。',
    blame: '「{found}」は、責めているように聞こえます。削りましょう。',
    'self-deprecation': '「{found}」は削りましょう。謙遜しすぎる必要はありません。',
    'one-ask': 'お願いは一つにしましょう。相手が答えやすくなります。',
    'redirect-named': '希望する職種や仕事を、具体的に書きましょう。',
    rounds: 'キャンセルする面接の日付を、すべて書きましょう。',
    names: '「{found}」の表記を確認しましょう。',
    title: '「{found}」ではなく、「様」を使いましょう。',
    supplied: '「{found}」が事実か、確かめましょう。回答にはない内容です。',
    thanks: 'お礼は一度だけ、具体的なことについて書きましょう。',
    rivals: '「{found}」は削りましょう。伝える必要はありません。',
    subject: '件名は{subject}文字までにして、職種名を入れましょう。',
    door: '今後につながる言葉は、本心のときだけ書きましょう。',
    register: '「{found}」は、選んだ文体に合いません。',
    recipient: '宛先を確認しましょう。',
    dates: '「{found}」ではなく、日付を書きましょう。',
    cliche: '「{found}」は使わないほうが、気持ちが伝わります。',
    spoken: '最初に名前と職種を伝え、そのあとは1行に一つのことだけを書きましょう。',
    deciding: 'ほかの会社の内定や、今の会社に残ることは、一度だけ書きましょう。',
    'dates-tied': 'その日までに何をするのかを書きましょう。',
    bossy: '「{found}」は命令のように聞こえます。お願いの形にするか、削りましょう。',
    agreement: 'メインのメッセージで「{found}」に触れているので、ここでも触れましょう。',
    fragment: '「{found}」は、文の途中に入る言葉です。文の形にせず、言葉だけを入力しましょう。',
  },
};
