/** How large the page is shown: in steps, by command or by Ctrl and the wheel of the mouse. */
import type { ZoomChange } from '../messages/index.js';
import type { Memory } from './memory.js';
import type { Together } from './together.js';

const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];
/** The wheel's way for one step, in CSS pixels: a notch of most mice is 100 or 120, touchpads send many small ones. */
const PIXELS_A_STEP = 60;

/** Takes up the size that is remembered. */
export function createZoom(container: HTMLElement, together: Together, memory: Memory): { change(by: ZoomChange): void } {
  let zoom = nearestStep(memory.read().zoom ?? 1);
  let turned = 0;
  container.style.setProperty('zoom', String(zoom));
  window.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    turned += event.deltaY;
    if (Math.abs(turned) < PIXELS_A_STEP) return;
    change(turned < 0 ? 'in' : 'out');
    turned = 0;
  }, { passive: false });
  return { change };

  function change(by: ZoomChange): void {
    const next = by === 'reset' ? 1 : (STEPS[STEPS.indexOf(zoom) + (by === 'in' ? 1 : -1)] ?? zoom);
    if (next === zoom) return;
    zoom = next;
    together.keepLine(() => container.style.setProperty('zoom', String(zoom)));
    memory.write({ zoom });
  }
}

function nearestStep(zoom: number): number {
  return STEPS.reduce((best, step) => (Math.abs(step - zoom) < Math.abs(best - zoom) ? step : best), 1);
}
