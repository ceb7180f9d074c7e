/**
 * A workerd whose one worker has these modules, the first of which is the worker itself, and may talk to this machine.
 * Code of strings is forbidden from the start, and not only when it answers, as it is unless told.
 */
export function workerdConfig(modules: readonly string[]): string {
  const embedded = modules.map((name) => `(name = "${name}", esModule = embed "${name}")`)
  return `using Workerd = import "/workerd/workerd.capnp";
const smoke :Workerd.Worker = (
  compatibilityDate = "2026-11-01",
  compatibilityFlags = ["disallow_eval_during_startup"],
  modules = [
    ${embedded.join(',\n    ')},
  ],
);
const config :Workerd.Config = (
  services = [
    (name = "smoke", worker = .smoke),
    (name = "internet", network = (allow = ["private"])),
  ],
);
`
}
