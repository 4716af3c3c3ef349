import { generalRemarks } from './interface/proofreading.ts';
import type { EditorRemarks } from '../bow-out/proofreading-words.ts';

/** Arabic: what the strict editor says. */
export const remarks: EditorRemarks = {
  units: generalRemarks.units,
  remarks: {
    ...generalRemarks.remarks,
    'decision-early': 'الأفضل ذكر قرارك في أول جملتين.',
    'decision-clear': 'الأفضل ذكر قرارك بوضوح، دون «ربما».',
    'decision-once': 'يكفي ذكر قرارك مرة واحدة.',
    apology: 'اعتذار واحد يكفي، ولا حاجة إليه أصلًا إذا كان انسحابك قبل الموعد بوقت كافٍ.',
    reason: 'جملة واحدة لا تتجاوز 20 كلمة تكفي للسبب، ويمكن الاستغناء عنه.',
    blame: 'الأفضل حذف «{found}»، ففيه لوم.',
    'self-deprecation': 'الأفضل حذف «{found}». لا داعي إلى التقليل من نفسك.',
    'one-ask': 'طلب واحد فقط: فالرد عليه أسهل.',
    'redirect-named': 'الأفضل تحديد الوظيفة أو نوع العمل الذي يناسبك أكثر.',
    rounds: 'الأفضل إلغاء كل المقابلات القادمة، مع ذكر تواريخها.',
    names: 'هل كتابة «{found}» صحيحة؟',
    title: 'هل لقب «{found}» صحيح؟ من المهم التأكد منه قبل الإرسال.',
    supplied: 'هل «{found}» صحيح؟ ليس في إجاباتك ما يدل عليه.',
    thanks: 'شكر واحد يكفي، والأفضل أن يكون على أمر محدد.',
    rivals: 'الأفضل حذف «{found}»، فلا حاجة بهم إلى معرفته.',
    subject: 'الأفضل أن يذكر الموضوع الوظيفة، في {subject} حرفًا على الأكثر.',
    door: 'ذكرت أنك لا ترغب في العمل هناك، فالأفضل حذف «{found}».',
    register: '«{found}» لا يناسب الأسلوب الذي اخترته.',
    recipient: 'هل هذه الرسالة للشخص المناسب؟',
    dates: 'الأفضل كتابة التاريخ بدلًا من «{found}».',
    cliche: 'الأفضل حذف «{found}»، فالرسالة أجمل دونه.',
    spoken: 'الأفضل البدء باسمك والوظيفة، ثم فكرة واحدة في كل سطر.',
    deciding: 'يكفي ذكر الوظيفة الأخرى أو العرض الآخر مرة واحدة.',
    'dates-tied': 'الأفضل توضيح ما سيحدث في هذا التاريخ.',
    bossy: '«{found}» يبدو أمرًا. الأفضل صياغته كطلب، أو حذفه.',
    agreement: 'رسالتك الأساسية تسأل عن «{found}»، فالأفضل السؤال عنه هنا أيضًا.',
    fragment: '«{found}» يقع وسط جملة. تكفي الكلمات الناقصة وحدها.',
  },
};
