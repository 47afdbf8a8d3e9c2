/** Attributes of an element as written, prefixes kept. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader of XML is told; names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** An attribute by its local name, whatever prefix the producer of the file gave it; undefined where it is absent. */
export function attribute(attributes: XmlAttributes, name: string): string | undefined {
  const plain = attributes[name] ?? attributes[`w:${name}`] ?? attributes[`r:${name}`];
  if (plain !== undefined) return plain;
  const found = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return found === undefined ? undefined : attributes[found];
}

/** A property that is on when it stands there, unless it says otherwise: `<w:b/>`, `<w:b w:val="0"/>`. */
export function isOn(attributes: XmlAttributes): boolean {
  const value = attribute(attributes, 'val');
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value.toLowerCase());
}
