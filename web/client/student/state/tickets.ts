/**
 * What opens a student's work from this browser: a token for the server and a phrase for the next device. They stand in
 * this browser's storage alone, never in an address; another class in the same browser has a ticket of its own.
 */
import type { Alias } from "../../../contract/classes.ts";
import type { Joined } from "../../../contract/work.ts";

export interface Ticket {
  readonly class: string;
  readonly student: string;
  readonly token: string;
  readonly phrase: string;
  readonly alias: Alias;
  /** As the class could be joined; teachers may change it. */
  readonly code: string;
  readonly title: string;
}

const STORED = "atlas-tickets";

/** Where storage is forbidden, they last as long as the page. */
let forThisPage: readonly Ticket[] = [];

/** The last one joined first. */
export function readTickets(): readonly Ticket[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? "[]");
    return Array.isArray(stored) && stored.length > 0 ? stored.filter(isTicket) : forThisPage;
  } catch {
    return forThisPage;
  }
}

export function findTicket(code: string): Ticket | null {
  return readTickets().find((ticket) => ticket.code === code) ?? null;
}

/** Instead of an older one of the same class. */
export function keepTicket(joined: Joined, about: Pick<Ticket, "code" | "title">): Ticket {
  const ticket = { ...joined, ...about };
  write([ticket, ...readTickets().filter((known) => known.class !== joined.class)]);
  return ticket;
}

export function dropTicket(ticket: Ticket): void {
  write(readTickets().filter(({ token }) => token !== ticket.token));
}

function write(tickets: readonly Ticket[]): void {
  forThisPage = tickets;
  try {
    localStorage.setItem(STORED, JSON.stringify(tickets));
  } catch {
    // Storage may be forbidden or full: the phrase on the page is then the way back.
  }
}

function isTicket(value: unknown): value is Ticket {
  const texts = ["class", "student", "token", "phrase", "code", "title"] as const;
  if (typeof value !== "object" || value === null || !("alias" in value)) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return texts.every((name) => typeof fields[name] === "string");
}
