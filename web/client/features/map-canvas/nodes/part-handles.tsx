import { Handle, Position, useUpdateNodeInternals } from "@xyflow/react";
import { useEffect } from "react";
import styles from "./nodes.module.css";

export interface PartHandle {
  readonly id: "in" | "out";
  readonly hint: string;
}

export interface PartHandlesProps {
  /** Of the part. */
  readonly id: string;
  readonly handles: readonly PartHandle[];
}

/** Where lines begin. They are there only while they are of use: hundreds of them would weigh on every frame. */
export function PartHandles({ id, handles }: PartHandlesProps) {
  const update = useUpdateNodeInternals();
  useEffect(() => update(id), [update, id]);
  return handles.map((handle) => (
    <Handle
      key={handle.id}
      id={handle.id}
      type="source"
      position={handle.id === "in" ? Position.Top : Position.Bottom}
      className={styles.handle ?? ""}
      aria-hidden
      data-hint={handle.hint}
    />
  ));
}
