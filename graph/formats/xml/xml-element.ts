/** What is left of an XML document once it is read. Prefixes are dropped: programs disagree about them. */
export interface XmlElement {
  readonly name: string;
  /** By local name; where two differ by prefix alone, the one without wins. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
  /** Where its tag begins, as an offset. */
  readonly offset: number;
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** Depth first, the element itself included. */
export function* descendantsNamed(element: XmlElement, name: string): Generator<XmlElement> {
  if (element.name === name) yield element;
  for (const child of element.children) yield* descendantsNamed(child, name);
}

export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.get(name);
}
