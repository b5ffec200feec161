/** `ties-report` of `tiesReport`, which is the option's name in commander. */
export function optionName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
