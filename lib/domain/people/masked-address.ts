/** Enough of an address to know it by, for who knows it already: "s...@noorderbrink.nl". */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, 1)}...${address.slice(at)}`;
}
