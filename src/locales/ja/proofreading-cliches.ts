/** Phrases that belong to employers' rejections: 「ご活躍をお祈り」 has given them their name. */
const rejections =
  'ご?活躍を(?:心より)?お祈り|ご希望に(?:添|沿)え|ご縁が(?:なかった|なく)|総合的に(?:判断|勘案|検討)';

/** Reasons that give none, and that nobody believes. */
const pretexts = '一身上の都合|諸般の事情|諸事情|熟慮|苦渋の|断腸の思い|不徳の|心苦し|甚だ勝手|わがまま';

/** Phrases of printed letters. */
const printed =
  '拝啓|敬具|謹啓|前略|草々|時下|ご清[栄祥]|ご健勝|ご高配|ご賢察|ご査収|幸甚|略儀|僭越|不躾|取り急ぎ|書面にて失礼|メールにて(?:大変)?失礼';

/** Politeness that says the same twice, or says nothing. */
const doubled =
  '拝見させていただ|(?:お伺い|伺わ)させていただ|おっしゃられ|お越しになられ|ご覧になられ|させていただければと(?:思|存)|よろしかったでしょうか|とんでもございません|運びとな|次第です|(?:ご理解|ご了承)(?:のほど|の程|を?賜|いただけ)';

/** Japanese: the phrases that nobody should write. */
export const cliche = new RegExp([rejections, pretexts, printed, doubled].join('|'), 'iu');
