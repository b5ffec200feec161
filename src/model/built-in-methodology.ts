/** What places call the methodology that the program brings: it is in no file of the user's. */
export const builtInMethodology = "<built-in>";
