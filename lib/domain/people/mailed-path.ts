/**
 * Pages that one reaches by the link in a mail, and that ask for a code by a button alone. A scanner that opens
 * links and presses buttons may have asked for it too: having asked proves nothing there, the code does.
 */
export const isMailedPath = (path: string): boolean => path.startsWith("/uitnodiging/");
