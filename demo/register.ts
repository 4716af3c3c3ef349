// What a host's page does with a script tag, from the source instead of the build.
import '../src/bow-out.ts';
