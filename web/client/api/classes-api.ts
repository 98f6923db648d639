/** A class as its teachers see it. `secret` is what stands in their link after `#`. Each call throws an ApiError. */
import { queryOptions } from "@tanstack/react-query";
import type {
  ActionAnswer,
  ClassAction,
  ClassHead,
  CreateClass,
  CreatedClass,
  StudentWork,
  TeacherClass,
  Works,
} from "../../contract/classes.ts";
import type { PastMap } from "../../contract/maps.ts";
import { sendJson } from "./send-json.ts";

const ROOT = "/api/classes";

export interface ClassKey {
  readonly id: string;
  readonly secret: string;
}

const pathOf = (id: string) => `${ROOT}/${encodeURIComponent(id)}`;

export const classesApi = {
  key: ["classes"],
  own: queryOptions({
    queryKey: ["classes", "own"],
    queryFn: async ({ signal }) => {
      const asking = { method: "GET", path: ROOT, signal } as const;
      return (await sendJson<{ classes: ClassHead[] }>(asking)).classes;
    },
    networkMode: "always",
  }),
  create: (draft: CreateClass) =>
    sendJson<CreatedClass>({ method: "POST", path: ROOT, body: draft }),
  read: ({ id, secret }: ClassKey) =>
    sendJson<TeacherClass>({ method: "GET", path: pathOf(id), bearer: secret }),
  act: ({ id, secret }: ClassKey, action: ClassAction) =>
    sendJson<ActionAnswer>({
      method: "POST",
      path: `${pathOf(id)}/actions`,
      body: action,
      bearer: secret,
    }),
  works: ({ id, secret }: ClassKey) =>
    sendJson<Works>({ method: "GET", path: `${pathOf(id)}/works`, bearer: secret }),
  work: ({ id, secret }: ClassKey, student: string) =>
    sendJson<StudentWork>({
      method: "GET",
      path: `${pathOf(id)}/works/${encodeURIComponent(student)}`,
      bearer: secret,
    }),
  pastWork: ({ id, secret }: ClassKey, student: string, revision: number) =>
    sendJson<PastMap>({
      method: "GET",
      path: `${pathOf(id)}/works/${encodeURIComponent(student)}/past/${revision}`,
      bearer: secret,
    }),
  /** All of it, for good. */
  erase: ({ id, secret }: ClassKey) =>
    sendJson<undefined>({ method: "DELETE", path: pathOf(id), bearer: secret }),
};
