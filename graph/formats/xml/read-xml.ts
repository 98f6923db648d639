/**
 * Reads the XML that graph files are made of: elements, attributes, text, CDATA. A document type declaration is refused, so
 * there are no entities but the five of XML itself, nothing is fetched, and nothing grows. A general XML library builds a
 * DOM of some thirty times the file's size and tells less about where an error is.
 */
import { FormatError, placeIn } from "../format-error.ts";
import { decodeAttribute, decodeText } from "./decode-entities.ts";
import type { XmlElement } from "./xml-element.ts";

const DEEPEST = 200;

const NAME = "[A-Za-z_:\\u0080-\\uFFFF][-\\w:.\\u0080-\\uFFFF]*";
const OPENING = new RegExp(`<(${NAME})`, "y");
const CLOSING = new RegExp(`</(${NAME})\\s*>`, "y");
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, "y");
const TAG_END = /\s*(\/?)>/y;
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

const NO_CHILDREN: readonly XmlElement[] = [];

interface OpenElement {
  /** As written, with its prefix. */
  readonly tag: string;
  readonly name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlElement[];
  text: string;
  readonly offset: number;
}

/** @throws FormatError */
export function readXml(text: string): XmlElement {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden !== null)
    throw malformed(text, forbidden.index, "a control character, which XML does not allow");
  return new XmlReader(text).read();
}

class XmlReader {
  private readonly text: string;
  private readonly open: OpenElement[] = [];
  private root: XmlElement | null = null;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  read(): XmlElement {
    const { text } = this;
    if (text.startsWith("\uFEFF")) this.at = 1;
    for (;;) {
      const tag = text.indexOf("<", this.at);
      this.addText(this.at, tag === -1 ? text.length : tag);
      if (tag === -1) break;
      this.at = tag;
      this.readMarkup();
    }
    const unclosed = this.open.at(-1);
    if (unclosed !== undefined) throw this.cutOff(`<${unclosed.tag}>`, unclosed.offset);
    if (this.root === null) throw malformed(text, text.length, "it has no element");
    return this.root;
  }

  private readMarkup(): void {
    const { text, at } = this;
    const next = text.charCodeAt(at + 1);
    if (next === 0x2f) return this.closeElement();
    if (next === 0x3f) return this.skipTo("?>", "a processing instruction");
    if (next !== 0x21) return this.openElement();
    if (text.startsWith("<!--", at)) return this.skipTo("-->", "a comment");
    if (text.startsWith("<![CDATA[", at)) return this.addCdata();
    if (text.startsWith("<!DOCTYPE", at) || text.startsWith("<!ENTITY", at))
      throw new FormatError("XML_DOCTYPE", placeIn(text, at));
    throw malformed(text, at, 'a "<" that opens nothing');
  }

  private openElement(): void {
    const { text, at: offset } = this;
    const [, tag] = matchAt(OPENING, text, offset) ?? [];
    if (tag === undefined) {
      if (offset + 1 >= text.length) throw this.cutOff("<", offset);
      throw malformed(text, offset, 'a "<" that opens nothing; in a text it is written "&lt;"');
    }
    if (this.open.length === 0 && this.root !== null)
      throw malformed(text, offset, "a second outermost element");
    if (this.open.length >= DEEPEST)
      throw new FormatError("XML_TOO_DEEP", { ...placeIn(text, offset), limit: DEEPEST });
    this.at = OPENING.lastIndex;
    const attributes = this.readAttributes(tag, offset);
    const isEmpty = this.readTagEnd(tag, offset);
    const element: OpenElement = {
      tag,
      name: localName(tag),
      attributes,
      children: NO_CHILDREN,
      text: "",
      offset,
    };
    if (isEmpty) this.finish(element);
    else this.open.push(element);
  }

  private readAttributes(tag: string, offset: number): ReadonlyMap<string, string> {
    const { text } = this;
    const attributes = new Map<string, string>();
    const prefixed = new Set<string>();
    for (;;) {
      const match = matchAt(ATTRIBUTE, text, this.at);
      if (match === null) break;
      const [, name = "", double, single] = match;
      const local = localName(name);
      const isKnown = attributes.has(local);
      if (isKnown && local === name && !prefixed.has(name))
        throw malformed(text, this.at, `the attribute "${name}" stands twice in <${tag}>`);
      this.at = ATTRIBUTE.lastIndex;
      if (name.startsWith("xmlns") || (isKnown && local !== name)) continue;
      if (local !== name) prefixed.add(local);
      const raw = double ?? single ?? "";
      attributes.set(local, decodeAttribute(raw, { text, start: this.at - 1 - raw.length }));
    }
    if (this.at >= text.length) throw this.cutOff(`<${tag}>`, offset);
    return attributes;
  }

  /** Whether the element ends with its tag. */
  private readTagEnd(tag: string, offset: number): boolean {
    const { text } = this;
    const match = matchAt(TAG_END, text, this.at);
    if (match !== null) {
      this.at = TAG_END.lastIndex;
      return match[1] === "/";
    }
    if (!text.slice(this.at).includes(">")) throw this.cutOff(`<${tag}>`, offset);
    throw malformed(text, this.at, `the tag <${tag}> is not well-formed here`);
  }

  private closeElement(): void {
    const { text, at } = this;
    const match = matchAt(CLOSING, text, at);
    const current = this.open.at(-1);
    if (match === null) {
      if (current !== undefined && !text.slice(at).includes(">"))
        throw this.cutOff(`<${current.tag}>`, current.offset);
      throw malformed(text, at, "a closing tag that is not well-formed");
    }
    if (current === undefined || match[1] !== current.tag) {
      const expected = current === undefined ? "nothing is open" : `</${current.tag}> was expected`;
      throw malformed(text, at, `</${match[1]}>, where ${expected}`);
    }
    this.at = CLOSING.lastIndex;
    this.open.pop();
    this.finish(current);
  }

  private finish({ name, attributes, children, text, offset }: OpenElement): void {
    const element: XmlElement = { name, attributes, children, text, offset };
    const parent = this.open.at(-1);
    if (parent === undefined) this.root = element;
    else if (parent.children === NO_CHILDREN) parent.children = [element];
    else (parent.children as XmlElement[]).push(element);
  }

  private addText(from: number, to: number): void {
    if (from >= to) return;
    const { text } = this;
    const current = this.open.at(-1);
    const raw = text.slice(from, to);
    const isBlank = raw.trim() === "";
    if (current === undefined) {
      if (!isBlank) throw malformed(text, from, "text outside of all elements");
      return;
    }
    // Between elements blanks mean nothing; alone in one they may be its value.
    const isValue = current.children === NO_CHILDREN && text.startsWith("</", to);
    if (!isBlank || isValue) current.text += decodeText(raw, { text, start: from });
  }

  private addCdata(): void {
    const start = this.at + "<![CDATA[".length;
    const current = this.open.at(-1);
    if (current === undefined) throw malformed(this.text, this.at, "text outside of all elements");
    this.skipTo("]]>", "<![CDATA[");
    current.text += this.text.slice(start, this.at - 3).replaceAll(/\r\n?/g, "\n");
  }

  private skipTo(end: string, what: string): void {
    const found = this.text.indexOf(end, this.at + 2);
    if (found === -1) throw this.cutOff(what, this.at);
    this.at = found + end.length;
  }

  private cutOff(open: string, offset: number): FormatError {
    return new FormatError("FILE_CUT_OFF", { ...placeIn(this.text, offset), open });
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

function malformed(text: string, offset: number, found: string): FormatError {
  return new FormatError("XML_MALFORMED", { ...placeIn(text, offset), found });
}
