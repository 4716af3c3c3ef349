/** What a message says that asks for something. */
export const asking = {
  unclear: [
    'Before I go on[ with the {role} role], I (would like/would like/want) to [understand|know|hear] {unclear}.',
    'Before I go on[ with the {role} role], I (would like/would like/want) to [understand|know|hear] what it asks for and where it leads.',
  ],
  'unclear-offer':
    'Before I (answer/reply/answer), I would like to [clear up|settle|talk through] one or two points of it.',
  'unclear-accepted':
    'I accepted [the {role} role|your offer], and before I start I would like to [talk through|clear up|go over] one or two points that are still open( for me//).',
  'call-ask':
    '[Could we talk for 15 minutes|Would you have 15 minutes for a call|Could we have a call of 15 minutes] before [{next}|the next step]?',
  'call-slots': '[I could do|I am free|I am available] {slots}.',
  'call-any':
    '[Any time that suits you is fine|Please name a time that suits you|I will fit in with your times].',
  'call-promise':
    '(You will have a straight answer from me/You will have a clear answer from me/You get a straight answer) [after that|after it|afterwards].',
  'pause-round':
    'I [cannot make|will not be able to make|am not able to make] the interview on {next} and (would like to ask you for/would like to ask for/need) another date.',
  pause:
    'I [cannot|am not able to|am unable to] go on with the [{role} process|process] (just now/at present/right now) and (would like to ask you for/would like to ask for/need) some time.',
  'pause-sorry':
    '(I am sorry for/I apologise for/I am sorry for) the [extra work|trouble|rearranging] that this makes( for you/ for you/).',
  'pause-adjustment':
    '[With {adjustment} I could go on as planned|I could go on as planned with {adjustment}|What would let me go on as planned is {adjustment}].',
  'pause-until': 'You will hear from me by {deadline}[ at the latest| in any case|].',
  'pause-slots-ask':
    '[Would one of those work|Could it be one of those|Does one of those suit everyone]? If (it does not/not/not), please (tell me/tell me so/say so) plainly.',
  'pause-ask':
    'How [long could you wait|much time could you give me|long can it wait] without holding up the others? If (there is no time at all/that is not possible/that does not work), please (tell me/tell me so/say so) plainly.',
  'terms-interest':
    '(Thank you/I am grateful/Thanks) for [the time you have given me|the time you have taken|your time and attention][ over the {role} role].',
  'terms-condition':
    '[One thing stands in the way|It comes down to one thing|There is one thing between me and a yes]: with {condition} I would (say yes to all of it/accept the whole of it/say yes to it).',
  'terms-open':
    '[One thing in the terms stands|There is one thing in the terms that stands|A single point of the terms stands] between me and (a yes/an acceptance/a yes), and I would rather ask (about it than guess/about it than assume/than guess).',
  'terms-ask':
    '[Is there room to move on that|Could you move on that|Would you be able to move on that]? If (you cannot/that is not possible/you cannot), it helps (both of us/both sides/us both) to know it now, [before anything is signed|before either of us decides|before we go any further].',
  'terms-deadline':
    '[You will have my answer|I will give you my answer|My answer will be with you] by {deadline}, [whichever way it falls|whatever it turns out to be|one way or the other].',
  'terms-then':
    '[You will have my answer|I will give you my answer|My answer will be with you] the day after I have yours.',
} as const;
