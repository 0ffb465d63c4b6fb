// Names with an article: "the Taliban" in a sentence, "The Taliban" where one begins, "Taliban" alone or as a label ("Taliban: stability +1").
// A name is put in as a mark with both forms; once the whole text is known, the mark gives way to the one that fits.

/** Private-use characters: no catalogue and no keyboard has them. */
const OPEN = '\uE000';
const OR = '\uE001';
const CLOSE = '\uE002';
const MARK = new RegExp(`${OPEN}([^${OR}]*)${OR}([^${CLOSE}]*)${CLOSE}`, 'g');

/** A name whose form is not settled yet: `alone` for labels, `inText` inside a sentence. */
export const named = (alone: string, inText: string): string => `${OPEN}${alone}${OR}${inText}${CLOSE}`;

/** The text with every name in the form of its place. */
export function settled(text: string): string {
  if (!text.includes(OPEN)) return text;
  return text.replace(MARK, (mark, alone: string, inText: string, at: number) => {
    const after = text.slice(at + mark.length);
    if (at === 0 && (after === '' || after.startsWith(':') || after.startsWith(' ('))) return capital(alone);
    return at === 0 || /[.!?…][”’"')]*\s+$/.test(text.slice(0, at)) ? capital(inText) : inText;
  });
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
