/** Goes from step to step. */
import type { Tours } from "../../../contract/tours.ts";
import { showTourStep } from "../../state/show-tour-step.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";

export function useTour(tour: Tours["tours"][number], step: number) {
  const stores = useAtlasStores();
  const show = (next: number): void => {
    const wanted = tour.steps[next];
    if (wanted === undefined) return;
    showTourStep(stores, { id: tour.id, step: next, address: wanted.view });
  };
  return {
    show,
    next: step < tour.steps.length - 1 ? () => show(step + 1) : null,
    previous: step > 0 ? () => show(step - 1) : null,
    leave: () => {
      stores.presenter.setState({ isOn: false, isBlank: false });
      stores.view.setState({ panel: null, lit: null });
    },
    list: () => stores.view.setState({ panel: { kind: "tour", id: "", step: 0 } }),
  };
}
