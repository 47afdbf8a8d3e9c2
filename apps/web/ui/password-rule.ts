/** Shortest password that the server takes, in characters. */
export const PASSWORD_MIN_LENGTH = 12;
