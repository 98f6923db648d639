import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPress } from "./pointer-press.ts";

const AT = { x: 100, y: 100 };

function pressed() {
  const told: string[] = [];
  const press = createPress(
    {
      nodeAt: () => null,
      edgeAt: () => null,
      inside: () => [],
      drag: (id) => told.push(`drag ${id}`),
      drop: (id) => told.push(`drop ${id}`),
      letGo: (id) => told.push(`let go ${id}`),
    },
    {
      onHover: (id) => told.push(`hover ${id}`),
      onOpenEntity: () => {},
      onOpenRelation: () => {},
      onToggle: () => {},
      onLoop: () => {},
      onClear: () => {},
    },
  );
  return { press, told };
}

describe("a press of the mouse", () => {
  it("that trembles stays a click", () => {
    const { press, told } = pressed();
    press.down("a", AT);
    expect(press.move({ x: 102, y: 101 })).toBe(true);
    press.up();
    expect(told).toEqual([]);
    expect(press.hasJustEnded()).toBe(false);
  });

  it("that moves on is a drag, and no click comes after it", () => {
    const { press, told } = pressed();
    press.down("a", AT);
    press.move({ x: 110, y: 100 });
    press.move({ x: 101, y: 100 });
    press.up();
    expect(told).toEqual(["drag a", "drag a", "drop a"]);
    expect(press.hasJustEnded()).toBe(true);
    press.down("b", AT);
    press.up();
    expect(press.hasJustEnded()).toBe(false);
  });

  it("on nothing leaves the move to the plate", () => {
    const { press, told } = pressed();
    press.down(null, AT);
    expect(press.move({ x: 150, y: 100 })).toBe(false);
    expect(told).toEqual([]);
  });

  it("can be given up: then everything goes back", () => {
    const { press, told } = pressed();
    press.down("a", AT);
    press.move({ x: 150, y: 100 });
    expect(press.cancel()).toBe(true);
    press.up();
    expect(told).toEqual(["drag a", "let go a"]);
    expect(press.cancel()).toBe(false);
  });
});

describe("a finger", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("that moves on at once moves the plate", () => {
    const { press, told } = pressed();
    press.hold("a", AT);
    expect(press.move({ x: 120, y: 100 })).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(press.move({ x: 150, y: 100 })).toBe(false);
    expect(told).toEqual([]);
  });

  it("that has rested takes hold, and shows it before it moves", () => {
    const { press, told } = pressed();
    press.hold("a", AT);
    vi.advanceTimersByTime(400);
    expect(press.move({ x: 120, y: 100 })).toBe(true);
    press.up();
    expect(told).toEqual(["hover a", "drag a", "drop a"]);
  });
});
