const TOKEN = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<[^<>]*>|[^<]+|</g;
const OPEN = /^<([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/;
const CLOSE = /^<\/([A-Za-z_][\w:.-]*)\s*>$/;
const REFERENCE = /&(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-fA-F]+);/g;
const ATTRIBUTE = /\s([\w:.-]+)\s*=/g;

/** Whether a text is XML without a type of its own: one element, in which all tags are paired. */
export function isWellFormed(xml: string): boolean {
  const path: string[] = [];
  let elements = 0;
  for (const [token] of xml.replace(/^\ufeff/, "").matchAll(TOKEN)) {
    if (/^<(!--|\?)/.test(token)) continue;
    if (!token.startsWith("<") || token.startsWith("<![")) {
      if (path.length === 0 && token.trim() !== "") return false;
      if (!token.startsWith("<") && !isText(token)) return false;
      continue;
    }
    const closed = CLOSE.exec(token);
    if (closed !== null) {
      if (path.pop() !== closed[1]) return false;
      continue;
    }
    const opened = OPEN.exec(token);
    if (opened === null || !isText(opened[2] ?? "")) return false;
    const names = [...(opened[2] ?? "").replaceAll(/"[^"]*"|'[^']*'/g, '""').matchAll(ATTRIBUTE)].map(
      ([, name]) => name,
    );
    if (new Set(names).size < names.length) return false;
    if (path.length === 0) elements += 1;
    if (opened[3] === "") path.push(opened[1] ?? "");
  }
  return path.length === 0 && elements === 1;
}

function isText(text: string): boolean {
  return !text.replace(REFERENCE, "").includes("&") && !text.includes("]]>");
}
