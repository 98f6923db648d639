/** Where others can reach this server: a teacher has to write it on the wall. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { AddressInfo } from "node:net";
import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";
import { type Here, hereSchema } from "../../contract/here.ts";

export interface HereOptions {
  /** As `HOST` gives it. */
  readonly host: string;
  readonly publicUrl: string | null;
}

const PRIVATE = /^(192\.168|10)\.|^172\.(1[6-9]|2\d|3[01])\./;

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

export const hereRoutes: FastifyPluginAsyncZod<HereOptions> = async (app, options) => {
  app.get(
    "/here",
    {
      schema: {
        tags: ["teach"],
        summary: "Where other devices can open this atlas",
        response: { 200: hereSchema },
      },
    },
    async (_request, reply) => {
      const bound = app.server.address() as AddressInfo | null;
      reply.header("cache-control", "no-store");
      return describePlace({ ...options, port: bound?.port ?? 0 }, networkInterfaces());
    },
  );
};

/** What stands behind a public address is nobody's business. */
export function describePlace(
  { host, publicUrl, port }: HereOptions & { readonly port: number },
  interfaces: Interfaces,
): Here {
  if (publicUrl !== null) return { addresses: [], isLocalOnly: false, publicUrl, port };
  if (isLoopback(host)) return { addresses: [], isLocalOnly: true, publicUrl, port };
  const hosts = host === "0.0.0.0" || host === "::" ? hostsOf(interfaces) : [host];
  const addresses = hosts.map(
    (each) => `http://${each.includes(":") ? `[${each}]` : each}:${port}`,
  );
  return { addresses, isLocalOnly: false, publicUrl, port };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

/** Those of IPv4, which can be typed. Private networks first: a room has one. */
function hostsOf(interfaces: Interfaces): readonly string[] {
  const found = Object.values(interfaces)
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address)
    .filter((address) => !address.startsWith("169.254."));
  return found.toSorted((a, b) => Number(PRIVATE.test(b)) - Number(PRIVATE.test(a)));
}
