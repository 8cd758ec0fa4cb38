/** The options of commands that ask services. */
import { InvalidArgumentError, Option } from 'commander';

/** Returns the option that gives an address for contact. */
export function contactOption(): Option {
  return new Option(
    '--contact <address>',
    'your e-mail address: services answer those better whom they can reach',
  ).argParser(addressArgument);
}

/** Returns the option that names a mirror of the service: left out of the help. */
export function baseUrlOption(): Option {
  return new Option('--base-url <address>', 'a mirror of the service')
    .argParser(urlArgument)
    .hideHelp();
}

function addressArgument(text: string): string {
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text)) return text;
  throw new InvalidArgumentError('An e-mail address is needed.');
}

function urlArgument(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('An address that begins with http:// or https:// is needed.');
}
