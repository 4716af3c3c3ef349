/** What a message says that says no. */
export const leaving = {
  'step-back':
    'I ([have decided|have made up my mind|am going]/[have decided|am writing|have come to the decision]/[have decided|am going|have chosen]) to step back from the ([{role} process|process]/selection process[ for the {role} role]/[{role} process|process]).',
  withdraw:
    'I ([have decided|have made up my mind|am going]/[have decided|am writing|have come to the decision]/[have decided|am going|have chosen]) to withdraw my application[ for the {role} role].',
  decline:
    'I ([have decided|have made up my mind|am going]/[have decided|am writing|have come to the decision]/[have decided|am going|have chosen]) to decline it.',
  'decline-offer':
    'I ([have decided|have made up my mind|am going]/[have decided|am writing|have come to the decision]/[have decided|am going|have chosen]) to decline your offer.',
  'take-back':
    'I ([have decided|have made up my mind|am going]/[have decided|am writing|have come to the decision]/[have decided|am going|have chosen]) to (take back/withdraw/take back) my acceptance of [the {role} role at {company}|the {role} role|your offer].',
  'leave-unsafe':
    'I (am withdrawing/withdraw/am withdrawing) from the [{role} process|process][ as of today| today| with immediate effect].',
  early:
    '[I am telling you now|I want you to know now|I am saying so early], so that nobody [prepares for|keeps time for] a meeting (that would lead nowhere/in vain/that leads nowhere).',
  'release-one':
    'Please ([give|pass|leave] my/[release|cancel|free] the/[cancel|free|drop] my) interview on {rounds}( to somebody else//).',
  'release-other':
    'Please ([give|pass|leave] my/[release|cancel|free] the/[cancel|free|drop] my) interviews on {rounds}( to somebody else//).',
  'release-any':
    '[If anything is|Should anything be|If an interview is] still booked for me, please (give that time to somebody else/release it/cancel it).',
  travel: 'Please [cancel|call off|drop] the travel booked for me( as well/ as well/ too).',
  task: 'I [will not be handing|am not going to hand|will not hand] in the task, so nobody needs to wait for it.',
  other: 'My application for the {other} role [stands|stays as it is|is not affected].',
  door: '[This is about this role|My decision is about this role|It is this role that I am leaving] and not [{company}|your company]; I would (be glad to hear/welcome hearing/be glad to hear) about other work( there//).',
  'door-named':
    '[If there is work on|Should there be work on|If it is one day about] {future}, I would (be glad to hear/welcome hearing/be glad to hear) from you.',
  'door-later':
    '[If things change|Should things change|Once things have changed] on my side, I would like to (write to/contact/write to) you again.',
  goodwill:
    'I (hope that you soon find/wish you and your colleagues well in finding/hope that you soon find) [somebody who is right for it|the right person for it|somebody who wants it].',
  'goodwill-offer':
    'I know [what went into it|that work went into it|that you put work into it], and I am (telling you straight away/informing you without delay/telling you straight away) so that you can (ask/approach/ask) the next (person while they are still free/candidate in good time/person while they are free). I hope that [they say yes|it works out with them|it goes to them]( and that the work goes well/, and I wish you well with the appointment/ and that you can fill the role soon).',
  'give-back':
    '[Whatever|Anything that] you have already sent or paid me I will return (straight away/without delay/straight away); (please tell me/please let me know/tell me) what, and where to. Please also (tell me/let me know/tell me) who else [needs to|should] hear this from me.',
  'sorry-take-back':
    '(I am sorry for/I apologise for/I am sorry for) [the trouble that this makes for you|the work that this makes for you|the search that you now have to start again].',
  reason: '{reason}.',

  earlier:
    '[In {year} I|Some time ago I] applied for [the {earlierRole}|a different] role, and [I would still (like to do it/wish to take it up/take it)|would still (like to do it/wish to take it up/take it)|it is still the one I would (like to do/wish to take up/take)].',
  'earlier-ask':
    '(Is that role/Could you tell me whether that role is/Is that role) [open|available|still open], or one close to it?',
  'redirect-else':
    'If (there is nothing of that kind/not/not), [a line to say so|a word to say so|one line] is (enough, and I will leave it there/enough, and I will not ask again/all I need).',
  direction: 'What I would (like/wish/like) to [work on|do|be working on][ at {company}] is {work}.',
  proof: '{proof}.',
  'direction-ask':
    '(Is there/May I ask whether there is/Is there) a role[ at {company}], [on your team or another|on your team or elsewhere|with you or another team], that is closer to that?',
  'agency-pass': 'Please [pass this on to|tell|inform] [{company}|the company]( for me/ on my behalf/).',

  'thanks-before':
    '(Thank you/I am grateful/Thanks) for [the invitation|inviting me|asking me] to interview[ for the {role} role].',
  'thanks-invited':
    '(Thank you/I am grateful to you/Thanks) for [thinking of me for|approaching me about|getting in touch about] [the {role}|this] role.',
} as const;
