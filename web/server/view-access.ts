/** Finds saved views for who may see them or change them. */
import type { FastifyRequest } from "fastify";
import { DocumentNotFoundError } from "../../graph/people/errors.ts";
import type { PeopleDocument, PeopleStore } from "../../graph/people/people-store.ts";
import { WebError } from "./problem.ts";
import { expectOwner, isAdmin, readOwner } from "./read-owner.ts";

export interface ViewAsked {
  readonly id: string;
  /** Also one that can be restored. */
  readonly removed?: boolean;
}

export class ViewAccess {
  readonly people: PeopleStore;
  readonly #adminToken: string | null;

  constructor(people: PeopleStore, adminToken: string | null) {
    this.people = people;
    this.#adminToken = adminToken;
  }

  /** By id alone, whether it is listed or only a link. @throws DocumentNotFoundError */
  async find({ id, removed = false }: ViewAsked): Promise<PeopleDocument> {
    try {
      return await this.people.get("view", id, { removed });
    } catch (notAView) {
      if (!(notAView instanceof DocumentNotFoundError)) throw notAView;
      return this.people.get("link", id, { removed }).catch((error: unknown) => {
        throw error instanceof DocumentNotFoundError ? notAView : error;
      });
    }
  }

  /** @throws DocumentNotFoundError @throws WebError when somebody else made it */
  async findYours(request: FastifyRequest, asked: ViewAsked): Promise<PeopleDocument> {
    const owner = this.ownerAsked(request) ?? readOwner(request);
    const document = await this.find(asked);
    if (isAdmin(request, this.#adminToken) || document.owner === owner) return document;
    throw new WebError(
      403,
      "NOT_YOURS",
      "Not yours",
      "This view was saved from another browser. Only there can it be changed or deleted; you can save a copy of your own.",
    );
  }

  /** Whose views are meant: those of the key that came; null, which is everybody's, only for whoever runs the server. */
  ownerAsked(request: FastifyRequest): string | null {
    return isAdmin(request, this.#adminToken) ? readOwner(request) : expectOwner(request);
  }
}
