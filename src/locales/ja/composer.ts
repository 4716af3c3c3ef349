import { messageNames } from './interface/messages.ts';
import type { DeskWords } from '../bow-out/message-words.ts';

/** What the desk says round the messages: to whom, when, and what to do beside writing. */
export const deskWords: DeskWords = {
  items: {
    call: '電話で話すこと',
    voicemail: '留守番電話になったとき',
    referrer: '紹介してくれた方へのメッセージ',
    main: messageNames.main,
    inviter: '声をかけてくれた方へのメッセージ',
    'follow-up': '返事がないとき',
    'hold-firm': '引き止められたとき',
    reopen: '気持ちが変わったとき',
  },
  recipients: {
    recruiter: '採用担当者',
    manager: '配属先の責任者',
    interviewer: '面接官、または採用担当者',
    agency: '会社ではなく、転職エージェントの担当者',
    scheduler: '日程調整の担当者',
    referrer: '紹介してくれた方',
    inviter: '声をかけてくれた方',
    nobody: '人事、または社内で信頼できる方',
  },
  firstNames: {
    recruiter: '採用担当者の名字',
    manager: '配属先の責任者の名字',
    interviewer: '相手の名字',
    agency: 'エージェントの担当者の名字',
    scheduler: '日程調整の担当者の名字',
    referrer: '紹介してくれた方の名字',
    inviter: '声をかけてくれた方の名字',
    nobody: '相手の名字',
  },
  when: {
    first: 'メッセージを送る前に、まず電話をしましょう。',
    today: '今日のうちに送りましょう。',
    'today-or-ring': '今日のうちに送りましょう。面接が今日か明日なら、電話でも伝えてください。',
    'after-reading':
      '先に、書面で届いた労働条件を確認しましょう。まだ届いていなければ、承諾する前にもらってください。',
    'day-before': 'できれば、面接の前の営業日までに送りましょう。',
    'after-call': '電話のあと、すぐに送りましょう。',
    'if-you-must': '送りたい場合だけで大丈夫です。',
  },
  channels: messageNames.channels,
  steps: {
    'call-first': 'まず電話で伝え、そのあとメッセージを送りましょう。内容が文章でも残ります。',
    attend: '次の面接は今日か明日なので、ひとまず受けましょう。そのあとでも辞退できます。',
    'agency-first': '先に、エージェントに伝えましょう。会社へはエージェントが連絡してくれます。',
    scheduler: 'メインのメッセージは日程調整の担当者に、短いほうは声をかけてくれた方に送りましょう。',
    portal:
      '先に、メッセージを送りましょう。応募サイトから応募した場合は、そのあとサイトでも辞退の手続きをしてください。',
    'portal-careful':
      '応募サイトの「辞退」ボタンは、まだ押さないでください。再応募できなくなるサイトもあるので、返事を待ちましょう。',
    erasure:
      '個人情報の削除は、まだ頼まないでください。削除されると、ほかの募集の連絡を受けられなくなります。',
    benefits: '失業給付などを受けている方は、影響がないか、先にハローワークなどの窓口で確認しましょう。',
    contract:
      '先に、内定承諾書や労働条件通知書を読みましょう。いつまでに申し出るか、返すお金や物がないかを確認してください。分からないことは、労働組合や、労働局の総合労働相談コーナーに無料で相談できます。',
    'own-device': '今の勤務先のアドレスは使わず、応募に使った個人のアドレスから送りましょう。',
    internal: '今の上司には、ほかの人から伝わる前に、自分から話しておきましょう。',
    'text-only-if-they-do': messageNames.textOnlyIfTheyDo,
    'questions-ready': '電話の前に、聞きたいことを書き出しておきましょう。',
    'ask-again': '答えがあいまいなら、もう一度だけ聞いてみましょう。',
    'come-back': '面接のあと、ここに戻って「面接が終わりました」を押してください。',
    'one-thing': 'お願いは一つだけにしましょう。それがかなえば受ける、という条件にしぼってください。',
    'in-writing': '応じてもらえたら、承諾や退職の申し出の前に、変更後の条件を書面でもらっておきましょう。',
    'date-you-can-keep': '伝えた日までに、必ず連絡しましょう。',
    'keep-evidence':
      'いつ、誰が、何をしたかを書き留め、やり取りも保存しておきましょう。どれも、自分のスマートフォンやパソコンに残してください。',
    'someone-else-there':
      '会社に知らせたいときは、人事か、社内で信頼できる方に伝えましょう。伝えないと決めてもかまいません。',
    'send-nothing':
      'お金、身分証、口座の情報は送らないでください。もう送ってしまった場合は、すぐに銀行に連絡し、警察にも相談しましょう。',
    'check-channel':
      '本物の会社かどうか、確かめましょう。相手から教わった連絡先ではなく、自分で調べた電話番号や公式サイトを使ってください。',
    'someone-on-your-side':
      '脅されたときや危険を感じたときは、警察に連絡してください。一人で抱えず、信頼できる人に話しましょう。労働組合や、労働局の総合労働相談コーナーにも無料で相談できます。',
  },
};
