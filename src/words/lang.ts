export const langs = ["ru", "en"] as const;

export type Lang = (typeof langs)[number];
