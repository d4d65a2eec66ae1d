/** Before the @ of addresses that more people read, or that nobody reads. Source: our own reading. */
const shared = new Set([
  ...["all", "allen", "alle", "iedereen", "everyone", "team", "teams", "groep", "lijst", "list", "leden"],
  ...["info", "informatie", "contact", "office", "kantoor", "mail", "post", "receptie", "secretariaat"],
  ...["administratie", "admin", "bestuur", "directie", "hr", "support", "helpdesk", "service", "sales"],
  ...["nieuwsbrief", "newsletter", "noreply", "no-reply", "geen-antwoord", "postmaster", "mailer-daemon"],
]);

/** Whether an address looks like one of a group: an invitation is for one person. @param address in lower case. */
export function looksShared(address: string): boolean {
  const [local = ""] = address.split("@");
  const [name = ""] = local.split("+");
  return shared.has(name) || /^(lijst|list|team|groep)[._-]|[._-](lijst|list|team|groep)$/.test(name);
}
