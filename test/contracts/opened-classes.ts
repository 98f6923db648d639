/** What the contracts of a class are asked over. */
import type { FastifyInstance } from "fastify";
import type { OpenGateEnvironment } from "../../graph/gate/open-gate.ts";
import type { PeopleStore } from "../../graph/people/people-store.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { ClassAsker } from "./class-people.ts";

export interface ClassStores {
  readonly environment: OpenGateEnvironment;
  readonly store: GraphStore;
  readonly people: PeopleStore;
}

export interface OpenedClasses {
  readonly stores: ClassStores;
  readonly app: FastifyInstance;
  readonly asker: ClassAsker;
  /** Lets time pass. */
  wait(milliseconds: number): void;
}

export const TOKEN = "a-long-token-for-tests";
