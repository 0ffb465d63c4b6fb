// Embroidery.
/** Ornament under a header, in the colour of its text. Never behind a sentence. */
export const Suzani = () => <span class="suzani" aria-hidden="true" />;
