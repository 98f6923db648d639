/** Finds what readers saved for who may see it or change it. */
import type { FastifyRequest } from "fastify";
import { DocumentNotFoundError } from "../../../graph/people/errors.ts";
import type { PeopleDocument, PeopleStore } from "../../../graph/people/people-store.ts";
import { WebError } from "../problem.ts";
import { expectOwner, isAdmin, readOwner } from "../read-owner.ts";
import type { KeptResource } from "./kept-resource.ts";

export interface KeptAsked {
  readonly id: string;
  /** Also one that can be restored. */
  readonly removed?: boolean;
}

export interface KeptAccessOptions {
  readonly people: PeopleStore;
  /** Who has it may list, change and delete what others made. */
  readonly adminToken: string | null;
}

export class KeptAccess<Resource extends KeptResource = KeptResource> {
  readonly resource: Resource;
  readonly people: PeopleStore;
  readonly #adminToken: string | null;

  constructor(resource: Resource, { people, adminToken }: KeptAccessOptions) {
    this.resource = resource;
    this.people = people;
    this.#adminToken = adminToken;
  }

  /** By id alone, whether it is listed or only a link. @throws DocumentNotFoundError */
  async find({ id, removed = false }: KeptAsked): Promise<PeopleDocument> {
    const { kind, unlisted } = this.resource;
    try {
      return await this.people.get(kind, id, { removed });
    } catch (notListed) {
      if (unlisted === undefined || !(notListed instanceof DocumentNotFoundError)) throw notListed;
      return this.people.get(unlisted, id, { removed }).catch((error: unknown) => {
        throw error instanceof DocumentNotFoundError ? notListed : error;
      });
    }
  }

  /** @throws DocumentNotFoundError @throws WebError when somebody else made it */
  async findYours(request: FastifyRequest, asked: KeptAsked): Promise<PeopleDocument> {
    const owner = this.ownerAsked(request) ?? readOwner(request);
    const document = await this.find(asked);
    if (isAdmin(request, this.#adminToken) || document.owner === owner) return document;
    throw new WebError(
      403,
      "NOT_YOURS",
      "Not yours",
      `This ${this.resource.word} was saved from another browser. Only there can it be changed or deleted; you can save a copy of your own.`,
    );
  }

  /** Whose are meant: those of the key that came; null, which is everybody's, only for whoever runs the server. */
  ownerAsked(request: FastifyRequest): string | null {
    return isAdmin(request, this.#adminToken) ? readOwner(request) : expectOwner(request);
  }
}
