/** Pictures of what is drawn of an answer: the canvas by its own hand, a chart from its shapes. */
import { useComputedColorScheme } from "@mantine/core";
import type { RefObject } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useActiveTab } from "../../../state/ask/use-ask.ts";
import type { CanvasHandle } from "../../../state/atlas-stores.ts";
import type { LaidChart } from "../chart/lay-out-chart.ts";
import { usePictureWords } from "./use-picture-words.ts";
import type { ResultMeta } from "./write-result.ts";

export interface PictureSource {
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly chart: RefObject<LaidChart | null>;
  readonly readMeta: () => ResultMeta;
}

type MakePicture = (format: "png" | "svg") => Promise<Blob | null>;

export function usePictures({ canvas, chart, readMeta }: PictureSource): {
  readonly graph: MakePicture;
  readonly chart: MakePicture;
} {
  const { t } = useLanguage();
  const { title } = useActiveTab();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const pictureWords = usePictureWords();
  const name = title ?? t("ask.result");
  return {
    async graph(format) {
      const words = pictureWords(readMeta(), name);
      return (await canvas.current?.picture({ format, part: "whole", scheme, words })) ?? null;
    },
    async chart(format) {
      if (chart.current === null) return null;
      const { paintChartPng, readColors, writeChartSvg } = await import("../chart/draw-chart.ts");
      const { subtitle, citation } = pictureWords(readMeta(), name);
      const words = { title: name, citation: `${citation} · ${subtitle}` };
      const colors = readColors(document.documentElement);
      if (format === "png") return paintChartPng(chart.current, words, colors);
      return new Blob([writeChartSvg(chart.current, words, colors)], { type: "image/svg+xml" });
    },
  };
}
