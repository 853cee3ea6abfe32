/** The call itself is wrong: the usage is shown with it. */
export class UsageError extends Error {}
