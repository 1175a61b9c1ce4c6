/**
 * There over https and on localhost only. Asked for by name: the bundler takes `navigator.serviceWorker` for something
 * that is always there, and drops what is written for browsers that have none.
 */
export const workersHere = (): ServiceWorkerContainer | undefined =>
  Reflect.get(navigator, "serviceWorker");
