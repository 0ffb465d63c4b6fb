// Copies text. On plain http (a school's own server) the clipboard is closed to pages: then the caller shows the text to be copied by hand.

/** Whether it was copied. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
