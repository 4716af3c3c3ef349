const health =
  '病気|持病|入院|通院|手術|治療|療養|休職|体調|診断(?:書|され|を受け)|癌|(?<![ぁ-ん])がん(?=[のがにをと治])|うつ病|鬱|メンタル(?:ヘルス|の?不調)|(?:適応|発達|パニック|不安|睡眠)障害|障害(?:者|手帳|が?ある|が?あり)|障がい|障碍';
const family =
  '妊娠|妊活|不妊|出産|産休|育休|育児|子育て|子ども|子供|赤ちゃん|保育園|保活|介護(?!職|業|施設|士|系|サービス|事業|分野|[ァ-ヶ])|結婚(?!式|相談)|離婚|婚約|家族|家庭(?!教師|用|向け)|両親|母親|父親|義父|義母|(?<!叔|伯|祖)[母父](?=[のがはもと、に])|息子|娘|(?<![工丈水農漁])夫(?!人)|妻';
const religion = '宗教|信仰|信者|教会|モスク';
const age = '年齢|高齢|[0-9０-９]+\\s?[歳才]|若すぎ';
const immigration = '国籍|在留|ビザ|永住|帰化|移民|難民';

/** Japanese: what nobody has to tell an employer. A cure for people is private; a failure of a system (障害) is not. */
export const privateMatters = new RegExp([health, family, religion, age, immigration].join('|'), 'iu');
