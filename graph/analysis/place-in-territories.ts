/**
 * Places the entities of the whole atlas inside named territories. What already has a place keeps it, so that an atlas
 * which grows still looks as readers remember it. Deterministic: equal input gives equal places.
 */
export interface Territory {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PlacedEntity {
  readonly id: string;
  readonly territory: string;
  readonly x: number;
  readonly y: number;
}

export interface EntityToPlace {
  readonly id: string;
  readonly territory: string;
  /** Relations in the atlas: the most connected stand in the middle. */
  readonly degree: number;
  readonly neighbors: readonly string[];
}

interface Body {
  readonly id: string;
  readonly territory: Territory;
  readonly radius: number;
  readonly fixed: boolean;
  x: number;
  y: number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const ROUNDS = 300;
/** Plate units between two bodies' rims. */
const GAP = 9;

export function placeInTerritories(
  entities: readonly EntityToPlace[],
  territories: readonly Territory[],
  known: ReadonlyMap<string, PlacedEntity>,
): PlacedEntity[] {
  const byId = new Map(territories.map((territory) => [territory.id, territory]));
  const bodies = territories.flatMap((territory) =>
    startBodies(
      entities.filter((entity) => entity.territory === territory.id),
      territory,
      known,
    ),
  );
  const neighbors = new Map(entities.map((entity) => [entity.id, entity.neighbors]));
  relax(bodies, neighbors);
  return bodies
    .filter(({ territory }) => byId.has(territory.id))
    .map(({ id, territory, x, y }) => ({ id, territory: territory.id, x: round(x), y: round(y) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A sunflower: the most connected in the middle, the rest around it at even density. */
function startBodies(
  entities: readonly EntityToPlace[],
  territory: Territory,
  known: ReadonlyMap<string, PlacedEntity>,
): Body[] {
  const sorted = entities.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return sorted.map(({ id, degree }, index) => {
    const radius = radiusFor(degree);
    const stored = known.get(id);
    if (stored !== undefined && stored.territory === territory.id)
      return { id, territory, radius, fixed: true, x: stored.x, y: stored.y };
    const distance = territory.radius * Math.sqrt((index + 0.5) / sorted.length);
    const angle = index * GOLDEN_ANGLE;
    return {
      id,
      territory,
      radius,
      fixed: false,
      x: territory.x + distance * Math.cos(angle),
      y: territory.y + distance * Math.sin(angle),
    };
  });
}

/** Plate units; the screen's own sizes are `scene/looks/appearance.ts`'s business, this only keeps room for them. */
function radiusFor(degree: number): number {
  return Math.min(16, 3 + 1.4 * Math.sqrt(degree));
}

function relax(bodies: readonly Body[], neighbors: ReadonlyMap<string, readonly string[]>): void {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  for (let step = 0; step < ROUNDS; step += 1) {
    const strength = 1 - step / ROUNDS;
    for (const body of bodies) {
      if (!body.fixed) pullToNeighbors(body, neighbors.get(body.id) ?? [], byId, 0.0012 * strength);
    }
    separate(bodies);
    for (const body of bodies) if (!body.fixed) keepInside(body);
  }
}

function pullToNeighbors(
  body: Body,
  neighbors: readonly string[],
  byId: ReadonlyMap<string, Body>,
  strength: number,
): void {
  for (const id of neighbors) {
    const other = byId.get(id);
    if (other === undefined || other.territory !== body.territory) continue;
    body.x += (other.x - body.x) * strength;
    body.y += (other.y - body.y) * strength;
  }
}

function separate(bodies: readonly Body[]): void {
  for (const [index, a] of bodies.entries()) {
    for (const b of bodies.slice(index + 1)) {
      if (a.fixed && b.fixed) continue;
      pushApart(a, b);
    }
  }
}

function pushApart(a: Body, b: Body): void {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const distance = Math.hypot(dx, dy) || 0.01;
  const overlap = a.radius + b.radius + GAP - distance;
  if (overlap <= 0) return;
  const shareA = shareOf(a, b);
  const pushX = (dx / distance) * overlap;
  const pushY = (dy / distance) * overlap;
  a.x -= pushX * shareA;
  a.y -= pushY * shareA;
  b.x += pushX * (1 - shareA);
  b.y += pushY * (1 - shareA);
}

/** What part of a push the first of two takes: what stands firm takes none. */
function shareOf(a: Body, b: Body): number {
  if (a.fixed) return 0;
  return b.fixed ? 1 : 0.5;
}

function keepInside(body: Body): void {
  const { territory } = body;
  const dx = body.x - territory.x;
  const dy = body.y - territory.y;
  const distance = Math.hypot(dx, dy);
  const limit = territory.radius - body.radius;
  if (distance <= limit) return;
  body.x = territory.x + (dx / distance) * limit;
  body.y = territory.y + (dy / distance) * limit;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
