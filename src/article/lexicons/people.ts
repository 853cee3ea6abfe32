/**
 * People whose names no pattern of Arabic finds: each part is an ordinary word or none, or nothing tells where they end.
 * Heads of international bodies of the last decades, written out by hand; whole names only.
 */
export const PEOPLE = `بان كي مون، كوفي عنان، بطرس غالي=بطرس بطرس غالي، يو ثانت، آن سان سو تشي=أونغ سان سو تشي`;
