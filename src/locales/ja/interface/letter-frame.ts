import { say } from '../../../letters/template.ts';
import type { Channel } from '../../../letters/types.ts';
import type { Line, Value } from '../../../letters/template.ts';

/** What the opening of a Japanese letter is written from. */
interface Frame {
  channel: Channel;
  to: Value | undefined;
  from: Value | undefined;
  role: Value | undefined;
  company: Value | undefined;
}

/** A form of address, or a title that takes its place. */
const honorific =
  /(?:様|さま|さん|氏|先生|殿|御中|部長|課長|係長|社長|専務|常務|室長|本部長|マネージャー|マネジャー|リーダー|の皆様|各位)\s*$/u;

/** 「佐藤様」: the name as it was typed, with 「様」 unless it has a form of address. */
export const honored = (name: Value): Line => (honorific.test(name.text) ? say`${name}` : say`${name}様`);

/** The name without its form of address, to compare people by. */
export const bareName = (name: string): string => name.replace(/(?:様|さま|さん|氏)\s*$/u, '').trim();

/** 「株式会社ノースウィンド／佐藤様」 on two lines; in a text message and on the phone the greeting. */
export function addressed({ channel, to, company }: Frame, greeting = 'お世話になっております。'): Line {
  if (channel === 'text' || channel === 'phone')
    return to ? say`${honored(to)}、${greeting}` : say`${greeting}`;
  const reader = to ? honored(to) : say`ご担当者様`;
  return channel === 'email' && company ? say`${company}\n${reader}` : reader;
}

/**
 * 「お世話になっております。データエンジニアの選考を受けております、田中 彩です。」, as far as it is known.
 *
 * @param as how the sender is known to the reader, before the name: 「…の選考を受けております」
 */
export function introduced(
  { channel, from, role }: Frame,
  greeting = 'お世話になっております。',
  as?: Line,
): Line | undefined {
  if (channel === 'phone') {
    const me = from && say`${from}でございます。`;
    if (as) return me ? say`${as}、${me}` : say`${as}。`;
    if (role)
      return me ? say`${role}の選考を受けております、${me}` : say`${role}の選考の件でご連絡いたしました。`;
    return me;
  }
  if (channel === 'text') {
    if (as) return from ? say`${as}、${from}です。` : say`${as}。`;
    if (role)
      return from ? say`${role}の選考を受けている${from}です。` : say`${role}の選考の件でご連絡しました。`;
    return from && say`${from}です。`;
  }
  if (as) return from ? say`${greeting}${as}、${from}です。` : say`${greeting}${as}。`;
  // A chat has less room.
  if (channel === 'chat' && role && from) return say`${role}の選考でお世話になっております、${from}です。`;
  if (!role) return from ? say`${greeting}${from}です。` : say`${greeting}`;
  return from
    ? say`${greeting}${role}の選考を受けております、${from}です。`
    : say`${role}の選考ではお世話になっております。`;
}
